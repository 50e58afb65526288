package moves

import "github.com/kljensen/snowball/english"

// Goal is what is asked for in a talk that is about something other than
// joining. Its words say what the rep asks for; that it is asked is read from
// how the sentence is put. A nil Goal stands for everything union reps ask
// people to do.
type Goal struct {
	words   [][]string // stems, so that voting is vote
	nothing bool
}

// AskFor is the goal of a talk in which an ask is known by any of these words.
func AskFor(words ...string) *Goal {
	g := &Goal{}
	for _, w := range words {
		var stems []string
		for _, s := range split(w) {
			for _, t := range s.toks {
				stems = append(stems, english.Stem(t.norm, false))
			}
		}
		if len(stems) > 0 {
			g.words = append(g.words, stems)
		}
	}
	return g
}

// AskNothing is the goal of a talk in which nothing is to be asked of the
// worker: only asking them to join is an ask, and it is pressure too.
func AskNothing() *Goal {
	g := AskFor("join", "sign up", "sign the form", "sign a form", "sign this form", "fill in the form", "fill this in",
		"membership form", "become a member", "be a member", "becoming a member")
	g.nothing = true
	return g
}

// Nothing reports whether nothing is to be asked of the worker.
func (g *Goal) Nothing() bool { return g.unwanted() }

// unwanted reports whether a clear ask pushes by itself.
func (g *Goal) unwanted() bool { return g != nil && g.nothing }

// requests put to somebody what may come some words later. What stands in
// asides between them and the goal makes them about something else: "could
// you tell me about the ballot" asks for no vote.
var requests = phraseList(ending(`
will|would|could|can you ...
will|shall|should|can|could|may we ...
could|can|may i ...
i would|will really? like|love|need|want|ask ...
i am|want|wanted asking|to ask? ...
are you willing|prepared|happy|ready|able|going ...
what would you say to ...
let 's|us ...
~ please ...
~ just|do
any|is chance you|we ...
`))

// hints put it softly.
var hints = phraseList(ending(`
would|might|could|may you ... consider|think|interested|open|tempted ...
have|ever you ever? thought|considered|wondered ...
how would|do you feel ...
what do|would you think|say about|of|to|if ...
what if ...
do you think you ...
you might|may|could ... like|want|consider ...
i wonder|wondered ...
have a think|look ...
`))

// asides are verbs and question words that keep a request from reaching the goal.
var asides = set(`know tell say describe mean remember find explain imagine hear understand talk speak chat discuss show read see
	look help why how what who which when where whether if because not never been had asking about`)

// ask reads a sentence against the goal as a clear ask, a soft ask or neither.
func (g *Goal) ask(s sentence) (Kind, hit, bool) {
	if g == nil {
		return joining.ask(s)
	}
	for _, at := range g.find(s.toks) {
		if h, ok := softly(s.toks, at); ok {
			return SoftAsk, h, true
		}
		if h, ok := plainly(s.toks, at); ok && !denied(s.toks, h.from) {
			return Ask, h, true
		}
	}
	return "", hit{}, false
}

func softly(toks []token, at hit) (hit, bool) {
	f, ok := joining.soft.before(toks, at.from)
	if !ok {
		f, ok = hints.before(toks, at.from)
	}
	return hit{f.from, at.to}, ok
}

func plainly(toks []token, at hit) (hit, bool) {
	if f, ok := joining.straight.before(toks, at.from); ok && !wondered(toks, f.from) {
		return hit{f.from, at.to}, true
	}
	if h, ok := handing.first(toks); ok {
		return hit{min(h.from, at.from), max(h.to, at.to)}, true
	}
	f, ok := requests.before(toks, at.from)
	if !ok || wondered(toks, f.from) {
		return hit{}, false
	}
	for _, t := range toks[f.from:at.from] {
		if asides[t.norm] {
			return hit{}, false
		}
	}
	return hit{f.from, at.to}, true
}

// wondered reports whether a question word stands before token i: "when can
// you vote" asks for a day.
func wondered(toks []token, i int) bool {
	return i > 0 && !toks[i].brk && asides[toks[i-1].norm]
}

// find gives the places of the goal's words in a sentence.
func (g *Goal) find(toks []token) []hit {
	stems := make([]string, len(toks))
	for i, t := range toks {
		if len(t.norm) <= 30 {
			stems[i] = english.Stem(t.norm, false)
		}
	}
	var out []hit
	for i := 0; i < len(stems); i++ {
		for _, w := range g.words {
			if i+len(w) <= len(stems) && same(stems[i:i+len(w)], w) {
				out = append(out, hit{i, i + len(w)})
			}
		}
	}
	return out
}

func same(a, b []string) bool {
	for i := range b {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
