// Package reps is a small cast of scripted reps that can have any scenario's
// conversation: one who listens and several who do what courses warn of. They
// play in demos, they rehearse a tutor's new scenario (a pushy rep must fail
// in it and a listening one succeed), and they hold the worker's mind and the
// built-in worker to their rules in tests.
//
// A script is a list of beats, in testdata/reps/*.yaml. Each time it is the
// rep's turn, the first beat whose conditions all hold and that has a line
// left says its next line:
//
//	when:
//	  after: [tell, more]   what the worker has just done (the acts of package stance)
//	  topic: worry          and what it was about: an issue or a worry
//	  about: [ask]          or what they reacted to
//	  from: 3               from the rep's third turn on
//	  to: 8                 up to the rep's eighth turn
//	  told: 2               at least two issues or worries have been told
//	  eased: 1              at least one of them has been followed up or eased
//	  trust: 6              the worker trusts the rep this much
//	  asks: 1               they have been asked at least this often
//	  unasked: true         they have not been asked
//	  agreed: true          a time to talk again has been agreed
//	  asking: [joining]     only in scenarios that ask for this: joining, another
//	                        thing, or nothing
//	say:
//	  - You said {quote}. How long has that been going on?
//	again: true             lines may come again (only where a rep would)
//
// Above the beats stand id, title and summary, and what a sound scenario does
// with such a rep: `should: win` (a yes or a next step), `part well` (a next
// step, or somebody who thinks about it), `hear all` (everything there is to
// hear, whatever the end) or `fail` (neither a yes nor a next step). Package
// feedback/rehearse holds a scenario to it. A tutor writes scripts of their own
// in the same way; Load reads them and complains by line.
//
// The slot {quote} is a few of the worker's last words, verbatim, and {topic}
// a name for what they are talking of, such as "the rotas". A line whose slot
// cannot be filled is passed over. {ask} is what the scenario lets the rep ask
// for, so that it completes "Will you …?", and {push} what they would push for;
// Fit fills these two for a scenario. A rep holds no state: what they have used
// up is read from the transcript, so a demo can be resumed.
//
// The reps of the library speak a scenario's language where testdata/reps has a
// folder for it, such as pl, with a script of theirs: Fit sees to it. A tutor's
// own script is played as it is.
//
// What comes of it is held in cast_test.go and, for every scenario of the
// library with 50 seeds, by package feedback/rehearse. REPCOACH_PRINT=table go test -v -run TestTable
// ./coach/reps shows the figures; the listener takes 8 to 15 turns, the pushy
// rep is left alone after 2 to 7 (22 Nov 2026).
//
// The reps look at the worker's mind to choose a beat, as an actor knows the
// play. Their words know only what was said.
package reps

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	scripts "github.com/repcoach/repcoach/testdata/reps"
)

// Rep is one scripted rep.
type Rep struct {
	ID      string
	Title   string
	Summary string // one line for somebody who has to choose
	Should  Should // empty: nothing is expected of them
	Beats   []Beat

	ships bool // is part of the program, and may speak other languages
}

// Should is what a sound scenario does with a rep.
type Should string

// The four expectations.
const (
	Win      Should = "win"       // a yes or a next step
	PartWell Should = "part well" // a next step, or the worker thinks about it
	Hear     Should = "hear all"  // everything there is to hear; no end is expected
	Fail     Should = "fail"      // neither a yes nor a next step
)

// Beat is what a rep says in one situation.
type Beat struct {
	When  When
	Say   []string
	Again bool
}

// When is the situation of a beat. What is left out always holds.
type When struct {
	After   []stance.Act
	Topic   string
	About   []string
	From    int
	To      int
	Told    int
	Eased   int
	Trust   int
	Asks    int
	Unasked bool
	Agreed  bool
	Asking  []Asking
}

// order is how the reps are shown: the one to learn from first.
var order = []string{
	"listener", "honest-not-yet", "never-asks", "pushy", "nagger", "info-dump", "leaflet-and-leave",
	"promiser", "dismissive", "silent", "injector",
}

var load = sync.OnceValues(func() ([]Rep, error) {
	var out []Rep
	for _, id := range order {
		rep, err := ship(id + ".yaml")
		if err != nil {
			return nil, err
		}
		out = append(out, rep)
	}
	return out, nil
})

func ship(file string) (Rep, error) {
	source, err := scripts.Files.ReadFile(file)
	if err != nil {
		return Rep{}, fmt.Errorf("scripted rep %s: %w", file, err)
	}
	rep, err := Parse(file, source)
	if err != nil {
		return Rep{}, fmt.Errorf("scripted rep %s: %w", file, err)
	}
	rep.ships = true
	return rep, nil
}

// Library returns the scripted reps. They are part of the program: a script
// that does not parse is a fault in it, and a test holds them.
func Library() []Rep {
	all, err := load()
	if err != nil {
		panic(err)
	}
	return slices.Clone(all)
}

// Find returns one rep by id.
func Find(id string) (Rep, bool) {
	for _, r := range Library() {
		if r.ID == id {
			return r, true
		}
	}
	return Rep{}, false
}

// Next is what the rep says now, given what has been said and what the
// worker's mind did last. It is done when the talk is over or the rep has
// nothing left to say.
func (r Rep) Next(said coach.Transcript, step stance.Step) (text string, done bool) {
	if step.State.Outcome != "" {
		return "", true
	}
	before := said.Reps().Texts()
	slots := newSlots(said, step.Cue)
	for _, b := range r.Beats {
		if !b.When.holds(len(before)+1, step) {
			continue
		}
		if line, ok := b.next(before, slots); ok {
			return line, false
		}
	}
	return "", true
}

// holds reports whether it is the beat's situation, in the rep's nth turn.
func (w When) holds(n int, step stance.Step) bool {
	s, cue := step.State, step.Cue
	told, eased := 0, 0
	for _, d := range s.Depths {
		if d == stance.Told || d == stance.Eased {
			told++
		}
		if d == stance.Eased {
			eased++
		}
	}
	switch {
	case len(w.After) > 0 && !slices.Contains(w.After, cue.Act),
		w.Topic != "" && w.Topic != cue.Topic,
		len(w.About) > 0 && !slices.Contains(w.About, cue.About),
		n < w.From, w.To > 0 && n > w.To,
		told < w.Told, eased < w.Eased, s.Trust < w.Trust,
		s.Asks < w.Asks, w.Unasked && s.Asks > 0,
		w.Agreed && !s.Timed:
		return false
	}
	return true
}

// next is the beat's next line that has not been used; with again, the one
// used least.
func (b Beat) next(before []string, s slots) (string, bool) {
	best, least := "", -1
	for _, line := range b.Say {
		filled, ok := s.fill(line)
		if !ok {
			continue
		}
		used := uses(line, before)
		if used == 0 {
			return filled, true
		}
		if b.Again && (least < 0 || used < least) {
			best, least = filled, used
		}
	}
	return best, least > 0
}

// uses counts how often a line was said, whatever stood in its slots.
func uses(line string, before []string) int {
	n := 0
	for _, b := range before {
		if same(line, b) {
			n++
		}
	}
	return n
}

var anySlot = strings.NewReplacer("{quote}", "\x00", "{topic}", "\x00")

// same reports whether text is line with its slots filled: the fixed parts
// of line stand in text in their order, at both ends.
func same(line, text string) bool {
	parts := strings.Split(anySlot.Replace(line), "\x00")
	if len(parts) == 1 {
		return line == text
	}
	first, last := parts[0], parts[len(parts)-1]
	if len(text) < len(first)+len(last) || !hasPrefixFold(text, first) || !strings.HasSuffix(text, last) {
		return false
	}
	rest := text[len(first) : len(text)-len(last)]
	for _, p := range parts[1 : len(parts)-1] {
		i := strings.Index(rest, p)
		if i < 0 {
			return false
		}
		rest = rest[i+len(p):]
	}
	return true
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}
