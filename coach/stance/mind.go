package stance

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios"
)

// Mind is one worker's mind. The same worker, difficulty, seed and readings
// give the same steps every time.
type Mind struct {
	worker     scenarios.Worker
	difficulty Difficulty
	level      level
	seed       uint64
	turns      int  // rep turns in the worker's break
	unasked    bool // nothing is to be asked of the worker
	state      State
}

// New returns the mind of a worker before the first word, on a break of ten
// minutes.
func New(w scenarios.Worker, d Difficulty, seed uint64) *Mind {
	m := &Mind{worker: w, difficulty: d, level: d.level(), seed: seed, turns: turnsIn(0)}
	patience := w.Stance.Patience
	if patience <= 0 {
		patience = usualWait
	}
	m.state = State{
		Patience:   max(patience+m.level.patience, 1),
		Depths:     map[string]Depth{},
		Seen:       map[string]Seen{},
		Kindnesses: map[string]int{},
		LastAct:    Open,
	}
	m.setTrust(starts(w.Stance.Starts) + m.level.start)
	for _, t := range m.topics() {
		m.state.Depths[t.id] = Hidden
	}
	return m
}

// Break sets how many minutes the worker has before they must go.
func (m *Mind) Break(minutes int) { m.turns = turnsIn(minutes) }

// AskNothing makes this a talk in which nothing is to be asked of the worker:
// a next step is all that can be agreed, and asking them to join pushes.
func (m *Mind) AskNothing() { m.unasked = true }

// Opening is the step of the worker's opening line.
func (m *Mind) Opening() Step {
	cue := Cue{Act: Open, Say: m.worker.Opening, Mood: m.mood(), Words: len(strings.Fields(m.worker.Opening))}
	return Step{Cue: cue, State: m.state.clone()}
}

// Step lets the worker hear rep turn n and decides what they do.
func (m *Mind) Step(n int, r moves.Reading) Step {
	if o := m.state.Outcome; o != "" {
		return Step{Turn: n, Cue: m.finish(m.ending(o)), State: m.state.clone()} // already over
	}
	t := m.listen(n, r)
	m.state.Turns++
	cue := m.choose(t)
	if t.has(moves.SoftAsk) {
		m.state.SoftAsks++
		m.state.AskedAt = m.state.Progress
	}
	m.state.LastAct, m.state.LastAbout = cue.Act, cue.About
	return Step{Turn: n, Changes: t.changes, Cue: m.dress(cue, t), State: m.state.clone()}
}

// Restore puts the mind back to a state that one of its steps recorded.
func (m *Mind) Restore(s State) {
	m.state = s.clone()
	if m.state.Tenths == 0 && m.state.Trust > 0 {
		m.state.Tenths = m.state.Trust * 10
	}
}

// Topics are the worker's issues and worries for reading the rep's next turn.
func (m *Mind) Topics() []moves.Topic {
	var out []moves.Topic
	for _, t := range m.topics() {
		out = append(out, moves.Topic{ID: t.id, Words: t.words, Told: m.state.Depths[t.id] != Hidden, Cover: t.cover})
	}
	return out
}

// End is how the talk ends if the rep closes it now.
func (m *Mind) End() Outcome {
	switch {
	case m.state.Outcome != "":
		return m.state.Outcome
	case m.state.Turns < 3 && m.count(Told, Eased) == 0:
		return Unfinished
	}
	return m.parting()
}

// clone copies a state with everything it points to.
func (s State) clone() State {
	s.Depths = maps.Clone(s.Depths)
	s.Seen = maps.Clone(s.Seen)
	s.Kindnesses = maps.Clone(s.Kindnesses)
	s.Earned = slices.Clone(s.Earned)
	s.Answered = slices.Clone(s.Answered)
	if s.Depths == nil {
		s.Depths = map[string]Depth{}
	}
	if s.Seen == nil {
		s.Seen = map[string]Seen{}
	}
	if s.Kindnesses == nil {
		s.Kindnesses = map[string]int{}
	}
	return s
}

// chance is the randomness of rep turn n: drawn from the seed and n alone.
func (m *Mind) chance(n int) *rand.Rand {
	return rand.New(rand.NewPCG(m.seed, uint64(n)*0x9e3779b97f4a7c15+1))
}

func (m *Mind) setTrust(tenths int) {
	m.state.Tenths = min(max(tenths, 0), topTrust)
	m.state.Trust = m.state.Tenths / 10
}

// mood follows from trust; somebody out of patience is never better than guarded.
func (m *Mind) mood() string {
	switch t := m.state.Tenths; {
	case t < 15:
		return "hostile"
	case t < 40 || m.state.Pushes > 0 && m.state.Patience <= 1:
		return "guarded"
	case t < 60:
		return "neutral"
	}
	return "warm"
}
