package guard

import (
	"regexp"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Watch reads replies to one rep turn.
type Watch struct {
	name     string
	cue      stance.Cue
	yes      bool // the cue grants a yes
	doing    *regexp.Regexp
	asked    asked
	outside  bool // nothing in the scenario says that they are in the union already
	meet     bool // the cue grants a promise to meet
	narrated *regexp.Regexp
	stem     bool // the talk is in English
	latin    bool // the talk is in Latin script
	budget   int  // words a reply may have
	secrets  []secret
	must     set             // rare words of the cue's own words
	ending   bool            // the cue ends the talk, and not with a yes
	need     int             // how many of them a reply must have
	stage    map[string]bool // runs of words that only the prompt has
	before   []string        // the worker's earlier turns
	line     string          // the rep's turn that is answered
}

// telling is how many letters the stem of a word in the tutor's description of
// a topic has that gives the topic away by itself.
const telling = 9

// secret is what a topic that is not told would be recognised by.
type secret struct {
	core set // names it
	rest set
}

// For returns the watch for the reply to the last rep turn of said.
func For(sc *scenarios.Scenario, said coach.Transcript, cue stance.Cue) *Watch {
	base, _, _ := strings.Cut(strings.ToLower(sc.Language), "-")
	w := &Watch{
		name: sc.Worker.Name, cue: cue, before: said.Workers().Texts(),
		stem:   base == "" || base == "en",
		latin:  !slices.Contains([]string{"ur", "pa", "bn", "ar", "fa", "hi", "ru", "uk", "bg", "el", "zh", "ja", "ko", "ta", "gu", "ti", "am", "ps", "ku"}, base),
		budget: 2*max(cue.Words, len(strings.Fields(cue.Say)), 6) + 8,
	}
	w.yes, w.meet = coach.Granted(cue)
	if n := len(said); n > 0 && said[n-1].Speaker == coach.Rep {
		w.line = said[n-1].Text
	}
	w.asked, w.narrated = askedBy(sc, w.line), narrator(sc.Worker.Name)
	w.outside = !member.MatchString(own(sc) + " " + sc.Worker.Segment)
	w.doing = doing(sc.TheAsk.Words)
	w.keep(sc, said)
	w.require()
	w.stage = runs(coach.Brief(&scenarios.Scenario{TheAsk: sc.TheAsk, Worker: scenarios.Worker{Name: sc.Worker.Name}}), 6)
	bare := cue
	bare.Say = ""
	for run := range runs(coach.Direction(scenarios.Worker{}, bare), 6) {
		w.stage[run] = true
	}
	return w
}

// keep gathers what has not been told.
func (w *Watch) keep(sc *scenarios.Scenario, said coach.Transcript) {
	open := set{}
	open.add(own(sc)+" "+w.cue.Say, w.stem)
	for _, t := range said {
		open.add(t.Text, w.stem)
	}
	for _, i := range sc.Worker.CaresAbout {
		if w.told(i.ID) {
			open.add(i.What+" "+i.Hint+" "+i.Says+" "+i.More, w.stem)
		}
	}
	for _, x := range sc.Worker.Worries {
		open.add(x.Cover, w.stem)
		if w.told(x.ID) {
			open.add(x.What+" "+x.Says+" "+x.Eased, w.stem)
		}
	}
	for _, i := range sc.Worker.CaresAbout {
		w.hide(i.ID, i.What, i.Says+" "+i.More, open)
	}
	for _, x := range sc.Worker.Worries {
		w.hide(x.ID, x.What, x.Says, open)
	}
}

var member = regexp.MustCompile(`(?i)\bmember|\bjoined\b`)

// own is what a scenario lets the worker say to anybody.
func own(sc *scenarios.Scenario) string {
	w := sc.Worker
	parts := []string{w.Name, w.About, w.Manner, sc.Setting, w.Opening, sc.TheAsk.What()}
	for _, a := range w.Answers {
		parts = append(parts, strings.Join(a.About, " "), a.Says)
	}
	return strings.Join(parts, " ")
}

// told reports whether the worker may speak freely of a topic.
func (w *Watch) told(id string) bool {
	if slices.Contains(w.cue.Known, id) {
		return true
	}
	return w.cue.About == id && slices.Contains([]stance.Act{stance.Tell, stance.More, stance.Ease}, w.cue.Act)
}

func (w *Watch) hide(id, what, says string, open set) {
	if w.told(id) {
		return
	}
	told, named := set{}, set{}
	told.add(says, w.stem)
	named.add(what+" "+strings.ReplaceAll(id, "-", " "), w.stem)
	s := secret{core: set{}, rest: set{}}
	for word := range told {
		switch {
		case open[word]:
		case named[word]:
			s.core[word] = true
		default:
			s.rest[word] = true
		}
	}
	for word := range named {
		switch {
		case open[word] || s.core[word]:
		case len([]rune(word)) >= telling:
			s.core[word] = true
		default:
			s.rest[word] = true
		}
	}
	w.secrets = append(w.secrets, s)
}

// require sets what of the cue's own words a reply must have.
func (w *Watch) require() {
	w.must = set{}
	switch w.cue.Act {
	case stance.Tell, stance.More, stance.Hint, stance.Cover, stance.Ease:
	case stance.Settle, stance.Leave:
		w.ending = w.cue.Outcome != stance.Joined
	default:
		return
	}
	w.must.add(w.cue.Say, w.stem)
	switch n := len(w.must); {
	case n == 0:
	case n >= 3 && (w.cue.Act == stance.Tell || w.cue.Act == stance.More):
		w.need = 2
	default:
		w.need = 1
	}
}

// Check names the first fault of a whole reply.
func (w *Watch) Check(reply string) Fault {
	if f := w.Part(reply); f != Fine {
		return f
	}
	switch {
	case strings.TrimSpace(reply) == "":
		return Empty
	case len(words(reply)) > w.budget:
		return Long
	case !w.said(reply):
		return Unsaid
	}
	return Fine
}

// Part names the first fault of the beginning of a reply: what no further
// words can mend.
func (w *Watch) Part(reply string) Fault {
	text := plain(reply)
	switch {
	case w.leaks(text):
		return Leak
	case speaks(reply):
		return Speaks
	case w.leavesRole(text):
		return Role
	case w.garbled(reply):
		return Garbled
	case w.loops(reply):
		return Loop
	case !w.yes && w.saysYes(text) || !w.meet && w.promises(text):
		return Yes
	case w.discloses(reply):
		return Disclosure
	}
	return Fine
}

// said reports whether the reply has what the cue says they tell.
func (w *Watch) said(reply string) bool {
	if w.cue.Outcome == stance.Joined && w.saysYes(plain(reply)) {
		return true
	}
	if w.ending {
		return w.ends(plain(reply))
	}
	return w.must.hits(reply, w.stem) >= w.need
}

func (w *Watch) discloses(reply string) bool {
	for _, s := range w.secrets {
		if core := s.core.hits(reply, w.stem); core > 0 || s.rest.hits(reply, w.stem) >= 2 {
			return true
		}
	}
	return false
}

// plain is text in lower case with straight quotes and single spaces.
func plain(s string) string {
	s = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`).Replace(strings.ToLower(s))
	return strings.Join(strings.Fields(s), " ")
}
