package builtin

import (
	"math/rand/v2"
	"strings"
	"unicode"

	"github.com/repcoach/repcoach/coach/stance"
)

// pen writes one reply.
type pen struct {
	*Worker
	cue    stance.Cue
	topic  string   // a few words for something told, or ""
	before []string // what the worker has said so far, plain
	chance *rand.Rand
}

// line is the reply: the scenario's words if there are any left, else ours.
func (p *pen) line() string {
	own := strings.TrimSpace(p.cue.Say)
	switch {
	case p.cue.Act == stance.Settle && p.cue.About == "time":
		return p.timeUp(own)
	case own != "" && !p.used(own):
		return own
	}
	if p.cue.Act == stance.Answer && p.tongue.reads {
		if line, ok := p.person(); ok && !p.used(line) {
			return line
		}
	}
	return p.find(p.about())
}

// timeUp says that the break is over before the parting words.
func (p *pen) timeUp(own string) string {
	first := p.find("time")
	if own == "" || p.used(own) {
		own = p.find(p.about())
	}
	return first + " " + own
}

// about is the situation to look for in the bank.
func (p *pen) about() string {
	switch {
	case p.cue.Act == stance.Settle && p.cue.Say == "" && (p.cue.About == unasked || p.cue.About == "time"):
		if p.cue.Outcome == stance.NotNow || p.cue.Outcome == stance.Thinking {
			return unasked
		}
		return string(p.cue.Outcome)
	case p.cue.Act == stance.Settle:
		return string(p.cue.Outcome)
	case p.cue.About == "dismissal" && len(p.cue.Known) > 0:
		return told
	case p.cue.Others:
		return "others"
	case p.cue.Topic == "worry" && (p.cue.Act == stance.Doubt || p.cue.Act == stance.More):
		return p.cue.Topic
	}
	return p.cue.About
}

// find takes a fresh line from the shelves of the act, the narrow ones first.
// When all are used up, it puts other words around one of them.
func (p *pen) find(about string) string {
	narrow := p.shelves(about)
	wide := p.shelves("")
	if len(narrow) == 0 {
		narrow = wide
	}
	for _, lines := range [][]string{narrow, wide} {
		if line, ok := p.fresh(lines); ok {
			return p.lengthen(line)
		}
	}
	return p.vary(append(narrow[:len(narrow):len(narrow)], wide...))
}

// shelves collects the lines of the act that fit the situation and the mood.
func (p *pen) shelves(about string) []string {
	side := fair
	if p.cue.Mood == "hostile" || p.cue.Mood == "guarded" {
		side = cold
	}
	var out []string
	for _, s := range p.tongue.shelves {
		if s.act != p.cue.Act || s.about != about || s.mood != "" && s.mood != side {
			continue
		}
		for _, l := range s.lines {
			if l, ok := p.fill(l); ok {
				out = append(out, l)
			}
		}
	}
	return out
}

// fill puts words into the slots of a line; false if there are none for one.
func (p *pen) fill(line string) (string, bool) {
	if strings.Contains(line, "{topic}") && p.topic == "" {
		return "", false
	}
	line = strings.NewReplacer("{topic}", p.topic, "{name}", p.worker.Name, "{ask}", p.ask).Replace(line)
	for i, r := range line {
		return string(unicode.ToUpper(r)) + line[i+len(string(r)):], true
	}
	return "", false
}

// fresh picks one of the lines that has not been said. A worker of few words
// takes the shorter of two.
func (p *pen) fresh(lines []string) (string, bool) {
	var left []string
	for _, l := range lines {
		if !p.used(l) {
			left = append(left, l)
		}
	}
	if len(left) == 0 {
		return "", false
	}
	one, two := left[p.chance.IntN(len(left))], left[p.chance.IntN(len(left))]
	if p.manner == stance.Short && len(two) < len(one) || p.manner == stance.Chatty && len(two) > len(one) {
		one = two
	}
	return one, true
}

// lengthen adds to a talkative worker's line.
func (p *pen) lengthen(line string) string {
	switch p.cue.Act {
	case stance.Chat, stance.Answer, stance.Agree, stance.Deflect, stance.More:
	default:
		return line
	}
	if p.manner != stance.Chatty || p.cue.Mood == "hostile" || p.chance.IntN(3) == 0 {
		return line
	}
	if tail, ok := p.fresh(p.tongue.tails); ok {
		return line + " " + tail
	}
	return line
}

// vary puts other words before a line that has been said, until the whole is
// new.
func (p *pen) vary(lines []string) string {
	if len(lines) == 0 {
		lines = []string{p.tongue.lost}
	}
	reply := lines[p.chance.IntN(len(lines))]
	for tries := 0; p.said(reply); tries++ {
		if tries%40 != 39 {
			reply = lines[p.chance.IntN(len(lines))]
		}
		reply = p.tongue.leads[p.chance.IntN(len(p.tongue.leads))] + " " + reply
	}
	return reply
}

// used reports whether the worker has said a line, alone or within a reply.
func (p *pen) used(line string) bool {
	line = plain(line)
	for _, b := range p.before {
		if b == line || line != "" && strings.Contains(" "+b+" ", " "+line+" ") {
			return true
		}
	}
	return false
}

// said reports whether a whole reply is a repeat.
func (p *pen) said(reply string) bool {
	reply = plain(reply)
	for _, b := range p.before {
		if b == reply {
			return true
		}
	}
	return false
}

func (p *pen) saidAny(lines []string) bool {
	for _, l := range lines {
		if p.used(l) {
			return true
		}
	}
	return false
}

// plain leaves only the words, so that a repeat shows whatever its marks.
func plain(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	})
	return strings.Join(words, " ")
}
