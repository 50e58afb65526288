package feedback

import (
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback/spot"
	"github.com/repcoach/repcoach/scenarios"
)

// WorkerSide is the talk as the worker had it: what opened them up or put
// them off, what they never told, and what they told and were left alone
// with. It is no part of the scoring.
type WorkerSide struct {
	Name    string   `json:"name"`
	Moments []Moment `json:"moments"`
	Untold  []Missed `json:"untold"`  // issues and worries they kept to themselves
	Uneased []Missed `json:"uneased"` // told, but an issue was not taken up or a worry not eased
}

// Moment is one turn of the rep that changed something for the worker.
type Moment struct {
	Turn   int    `json:"turn"`
	Effect Effect `json:"effect"`
	Text   string `json:"text"`               // why, in a sentence
	About  string `json:"about,omitempty"`    // what came to light, in the tutor's words
	Quote  *Quote `json:"evidence,omitempty"` // the rep's words that did it
}

// Effect is which way a moment went.
type Effect string

// The effects.
const (
	Opened Effect = "opened" // they told or showed something
	Eased  Effect = "eased"  // they felt heard, or worried less
	Warmed Effect = "warmed" // they trusted the rep more
	Cooled Effect = "cooled" // they trusted the rep less, or lost patience
)

// Missed is an issue or worry that could have come further, and the moment
// where it would have.
type Missed struct {
	ID    string `json:"id"`
	Worry bool   `json:"worry"`
	What  string `json:"what"` // in the tutor's words
	Why   string `json:"why"`
	After *Quote `json:"after,omitempty"` // what the worker had just said
	Said  *Quote `json:"said,omitempty"`  // what the rep answered; nil where nothing followed
	Try   string `json:"try,omitempty"`   // what would have helped there
}

// Empty reports whether there is nothing to tell, as for a talk that never
// ran here.
func (s WorkerSide) Empty() bool { return len(s.Moments)+len(s.Untold)+len(s.Uneased) == 0 }

// Side tells a talk from the worker's side, from the steps of the mind that
// had it. The advice is no guess: it was put to the same mind in the state it
// was in at that moment (file ask_mind.go). Steps that do not belong to the
// transcript are left out; without steps the side is empty.
func Side(sc *scenarios.Scenario, said coach.Transcript, steps []stance.Step) WorkerSide {
	if sc == nil || len(steps) == 0 {
		return WorkerSide{}
	}
	s := sideOf(sc, numbered(said), steps)
	if !sc.English() { // what could be tried is asked of the mind in English
		return WorkerSide{Name: s.name, Moments: s.moments()}
	}
	return WorkerSide{
		Name:    s.name,
		Moments: s.moments(),
		Untold:  s.missed(s.isUntold, s.untold),
		Uneased: s.missed(s.isUneased, s.uneased),
	}
}

// side is what a worker's side is read from.
type side struct {
	sc    *scenarios.Scenario
	name  string
	said  coach.Transcript
	steps []stance.Step // those that answer a rep turn of the transcript, and the opening
	last  stance.State
	level stance.Difficulty

	memory  *moves.Memory
	goal    *moves.Goal
	answers map[asked][]stance.State // of the mind, as the same is asked for several things
}

func sideOf(sc *scenarios.Scenario, said coach.Transcript, steps []stance.Step) side {
	s := side{sc: sc, name: nameOr(sc.Worker.Name, "Your colleague"), said: said, memory: moves.NewMemory(), goal: coach.Goal(sc), answers: map[asked][]stance.State{}}
	for _, step := range steps {
		if turn, ok := said.At(step.Turn); step.Turn == 0 || ok && turn.Speaker == coach.Rep {
			s.steps = append(s.steps, step)
		}
	}
	if len(s.steps) > 0 {
		s.last = s.steps[len(s.steps)-1].State
	}
	s.level = s.difficulty()
	return s
}

// thing is an issue or a worry.
type thing struct {
	id, what     string
	worry, trust bool // trust: told only to somebody they trust
}

func (s side) things() []thing {
	var out []thing
	for _, i := range s.sc.Worker.CaresAbout {
		out = append(out, thing{i.ID, strings.TrimSpace(i.What), false, i.Reveal == scenarios.WhenTrusted})
	}
	for _, w := range s.sc.Worker.Worries {
		out = append(out, thing{w.ID, strings.TrimSpace(w.What), true, w.Reveal == "" || w.Reveal == scenarios.WhenTrusted})
	}
	return out
}

// missed are the things of one sort, each with its moment. A moment is told
// once: what else it would have led to is named without it.
func (s side) missed(is func(thing) bool, tell func(thing) Missed) []Missed {
	out := []Missed{}
	told := map[int]bool{}
	for _, t := range s.things() {
		if !is(t) {
			continue
		}
		m := tell(t)
		if m.After != nil && told[m.After.Turn] {
			m = s.named(t)
		}
		if m.After != nil {
			told[m.After.Turn] = true
		}
		out = append(out, m)
	}
	return out
}

// named is a thing missed with no moment of its own.
func (s side) named(t thing) Missed {
	m := Missed{ID: t.id, Worry: t.worry, What: t.what, Why: whyRoom}
	if t.trust {
		m.Why = fmt.Sprintf(whyLonger, s.name)
	}
	return m
}

func (s side) isUntold(t thing) bool {
	d := s.last.Depths[t.id]
	return d != stance.Told && d != stance.Eased
}

func (s side) isUneased(t thing) bool { return s.last.Depths[t.id] == stance.Told }

// at puts a worker turn, and what the rep answered, beside a thing missed.
func (m *Missed) at(s side, worker coach.Turn) {
	m.After, m.Said = nil, nil // of a moment that was not as good
	if start := spot.Start(worker.Text); start != "" {
		m.After = &Quote{Turn: worker.N, Text: start}
	}
	if next, ok := s.said.At(worker.N + 1); ok && next.Speaker == coach.Rep {
		if start := spot.Start(next.Text); start != "" {
			m.Said = &Quote{Turn: next.N, Text: start}
		}
	}
}
