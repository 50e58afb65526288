package polish

import (
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
)

// Reader reads Polish.
type Reader struct{}

var _ moves.Reader = Reader{}

// Read tells what a rep's turn does, read against what they had heard.
func (Reader) Read(text string, heard moves.Heard) moves.Reading {
	return newContext(heard.Topics, heard.Worker, heard.Goal).read(text)
}

// ReadTalk reads every rep turn against those before it. A topic that the
// worker's own words bring up counts as told from there on.
func (Reader) ReadTalk(turns []moves.Utterance, topics []moves.Topic, goal *moves.Goal) ([]moves.Reading, moves.Measures) {
	readings := make([]moves.Reading, len(turns))
	c := newContext(topics, nil, goal)
	for i, u := range turns {
		if u.Rep {
			readings[i] = c.read(u.Text)
			continue
		}
		c.hear(u.Text)
		if n := c.near.To(c.last().stems); n >= 0 {
			c.topics[n].told = true
		}
	}
	return readings, moves.Tally(turns, readings, moves.Tallying{
		Objects: func(i int) bool { _, holds := Reader{}.Holds(turns[i].Text, topics); return holds },
		Issue:   func(i int) bool { _, tells := firstOf(turns[i].Text, issues); return tells },
		Same:    sameQuestion,
	})
}

// Holds reports the words in a worker's turn that hold back, or the cover of
// one of the topics if the worker gives it.
func (Reader) Holds(text string, topics []moves.Topic) (string, bool) {
	if quote, ok := firstOf(text, objections); ok {
		return quote, true
	}
	for _, t := range topics {
		if t.Cover != "" && strings.Contains(text, t.Cover) {
			return t.Cover, true
		}
	}
	return "", false
}

func firstOf(text string, list phrases) (string, bool) {
	for _, s := range split(text) {
		if list.in(s.toks) {
			return s.text(text), true
		}
	}
	return "", false
}

// turn is one rep turn while it is read.
type turn struct {
	text  string
	said  []sentence
	heard *context
}

func (c *context) read(text string) moves.Reading {
	t := &turn{text: text, said: split(text), heard: c}
	r := moves.Reading{Tone: t.tone()}
	if len(t.said) == 0 || r.Tone.Nonsense {
		return r
	}
	asked := t.questions()
	claimed := false
	for i := range t.said {
		found := t.moves(i)
		if q, ok := asked[i]; ok {
			found = append([]moves.Move{q}, found...)
		}
		claimed = t.place(i, found, claimed)
		r.Moves = append(r.Moves, found...)
	}
	return r
}

// kinds are those read by a list alone. Flags are taken back by a denial.
var kinds = []struct {
	kind moves.Kind
	list phrases
	flag bool
}{
	{moves.Acknowledgement, acknowledgements, false}, {moves.Affirmation, affirmations, false},
	{moves.OwnStory, ownStories, false}, {moves.CollectiveFraming, collectives, false},
	{moves.ThirdParty, thirdParties, false}, {moves.Information, informings, false},
	{moves.Advice, advices, true}, {moves.Permission, permissions, false},
	{moves.Pressure, pressures, true}, {moves.Promise, promises, true}, {moves.LegalClaim, legalClaims, true},
	{moves.Jargon, jargonTerms, true}, {moves.Dismissal, dismissals, true}, {moves.Argument, arguments, true},
	{moves.SoftAsk, softAsks, true}, {moves.Ask, asks, true}, {moves.ConfidenceBreach, confidences, true},
}

// moves reads one sentence; questions are read for the turn as a whole.
func (t *turn) moves(i int) []moves.Move {
	s := t.said[i]
	var out []moves.Move
	has := map[moves.Kind]bool{}
	add := func(k moves.Kind, h hit) {
		out = append(out, moves.Move{Kind: k, Quote: s.text(t.text), Words: s.span(t.text, h)})
		has[k] = true
	}
	if t.isReflection(i) {
		h, ok := givingBack.first(s.toks)
		if !ok {
			h = hit{0, len(s.toks)}
		}
		add(moves.Reflection, h)
	}
	for _, k := range kinds {
		find := k.list.first
		if k.flag {
			find = k.list.flagged
		}
		h, ok := find(s.toks)
		switch {
		case !ok, k.kind == moves.Ask && has[moves.SoftAsk], (k.kind == moves.Ask || k.kind == moves.SoftAsk) && !t.heard.joins():
		case s.mark == '?' && (k.kind == moves.Information || k.kind == moves.LegalClaim || k.kind == moves.OwnStory):
		default:
			add(k.kind, h)
			if k.kind == moves.Ask && t.heard.nothing {
				add(moves.Pressure, h)
			}
		}
	}
	if when, ok := times.first(s.toks); ok {
		if do, ok := meetings.first(s.toks); ok {
			add(moves.TimedNextStep, hit{min(when.from, do.from), max(when.to, do.to)})
		}
	}
	if len(out) == 0 && s.mark != '?' && len(s.toks) >= lecture {
		if _, _, asks := question(s); !asks && !s.has(you) && !speaksToYou(s) && !s.has(me) {
			add(moves.Information, hit{0, len(s.toks)})
		}
	}
	return out
}

// lecture is how long a statement is that is about neither of the two and
// does nothing else: it informs.
const lecture = 8

var (
	you = set(`ty ciebie cię tobie ci tobą twój twoja twoje twoich twojego twojej twoją pani pan panią pana jesteś masz chcesz`)
	me  = set(`ja mnie mi mną mój moja moje mojej jestem`)
)

// isReflection reports whether a sentence gives the worker's words back: it
// begins as one does, or speaks of them in two of their own words.
func (t *turn) isReflection(i int) bool {
	s := t.said[i]
	if _, ok := givingBack.first(s.toks); ok && len(s.toks) > 1 {
		return true
	}
	if s.mark == '?' || !s.has(you) && !speaksToYou(s) {
		return false
	}
	for _, list := range []phrases{asks, softAsks, advices, pressures, promises, dismissals, arguments, openings, closings, permissions} {
		if list.in(s.toks) {
			return false
		}
	}
	shared := 0
	for _, w := range s.content() {
		if t.heard.recently(w) {
			shared++
		}
	}
	return shared >= 2
}

// speaksToYou reports a verb in the second person.
func speaksToYou(s sentence) bool {
	for _, t := range s.toks {
		for _, end := range []string{"sz", "las", "les"} {
			if len(t.norm) > 4 && strings.HasSuffix(t.norm, end) {
				return true
			}
		}
	}
	return false
}
