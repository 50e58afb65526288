package scenarios

import (
	"fmt"
	"strings"
)

// TheAsk is what the rep may ask the worker for in this talk. The zero value
// is asking them to join.
type TheAsk struct {
	None  bool     `yaml:"-"`     // nothing: all that can be agreed is a next step
	For   string   `yaml:"for"`   // completes "Will you …?": vote in the ballot
	Words []string `yaml:"words"` // how that ask is known in the rep's turn; none for joining, which the program knows
	Yes   string   `yaml:"yes"`   // completes the worker's name when they say yes: agreed to vote in the ballot
}

// The ask of a scenario that names none.
const (
	joinUs   = "join the union"
	saidJoin = "said yes to joining"
)

// Joining reports whether the ask is to join.
func (a TheAsk) Joining() bool { return !a.None && len(a.Words) == 0 }

// What completes "Will you …?", and is empty where nothing is to be asked.
func (a TheAsk) What() string {
	switch {
	case a.None:
		return ""
	case a.For == "":
		return joinUs
	}
	return a.For
}

// Pushed is what a rep would push for who does not listen: the ask, or where
// there is none, joining.
func (a TheAsk) Pushed() string {
	if what := a.What(); what != "" {
		return what
	}
	return joinUs
}

// Said completes the worker's name when they have said yes.
func (a TheAsk) Said() string {
	switch {
	case a.Yes != "":
		return a.Yes
	case a.None || a.Joining():
		return saidJoin
	}
	return "agreed to " + theirs(a.For)
}

// Mine is What as the worker would say it: put my name down.
func (a TheAsk) Mine() string { return spokenBy.Replace(a.What()) }

// theirs is words spoken to the worker as they are told of them.
func theirs(s string) string { return spokenOf.Replace(s) }

var (
	spokenBy = strings.NewReplacer("yourself", "myself", "your", "my", "you ", "me ")
	spokenOf = strings.NewReplacer("yourself", "themselves", "your", "their", "you ", "them ")
)

func (r *reading) theAsk(top *object) TheAsk {
	n := top.get("the_ask")
	if n == nil {
		if _, there := top.values["the_ask"]; there {
			top.need("the_ask", "", "the_ask: none")
		}
		return TheAsk{For: joinUs, Yes: saidJoin}
	}
	if n.shape == text {
		return r.noAsk(n, top.line("the_ask"))
	}
	o := r.object(n, "the_ask", "the ask", "for", "words", "yes")
	a := TheAsk{For: strings.TrimSuffix(o.line("for"), "?"), Words: o.wordList("words", "words: [vote, ballot]"), Yes: strings.TrimSuffix(o.line("yes"), ".")}
	o.need("for", a.For, "for: vote in the ballot")
	switch words := o.get("words"); {
	case words == nil:
		o.need("words", "", "words: [vote, ballot]")
	case words.shape == list && len(words.items) == 0:
		r.complain(words.at, "there are no words by which the ask is known", "For instance: words: [vote, ballot]")
	}
	if first, rest, _ := strings.Cut(a.For, " "); first == "to" || strings.EqualFold(first, "will") {
		r.complain(r.marks["the_ask.for"], fmt.Sprintf("the program asks “Will you %s?”, which does not read well", a.For),
			"Leave out what stands before the verb. For instance: for: "+clip(strings.TrimPrefix(rest, "you ")))
	}
	if a.Yes == "" {
		a.Yes = a.Said()
	}
	return a
}

// noAsk reads the_ask where there is a word behind it.
func (r *reading) noAsk(n *node, words string) TheAsk {
	if words != "none" {
		r.complain(n.at, fmt.Sprintf("%q may be none or have keys of its own, and it is %q", "the_ask", clip(words)),
			"Write the_ask: none, or the_ask: and on the next line, two spaces further in, for: vote in the ballot")
	}
	return TheAsk{None: true}
}
