package stance

import (
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios"
)

// Mind is one worker's mind. The same worker, difficulty, seed and readings
// give the same steps every time.
type Mind struct {
	worker     scenarios.Worker
	difficulty Difficulty
	seed       uint64
	state      State
}

// New returns the mind of a worker before the first word.
func New(w scenarios.Worker, d Difficulty, seed uint64) *Mind {
	return &Mind{worker: w, difficulty: d, seed: seed, state: State{Depths: map[string]Depth{}}}
}

// Opening is the step of the worker's opening line.
func (m *Mind) Opening() Step {
	return Step{Cue: Cue{Act: Open, Say: m.worker.Opening}, State: m.state}
}

// Step lets the worker hear rep turn n and decides what they do.
func (m *Mind) Step(n int, r moves.Reading) Step { return Step{Turn: n, State: m.state} }

// Restore puts the mind back to a state that one of its steps recorded.
func (m *Mind) Restore(s State) { m.state = s }

// Topics are the worker's issues and worries for reading the rep's next turn.
func (m *Mind) Topics() []moves.Topic { return nil }

// End is how the talk ends if the rep closes it now.
func (m *Mind) End() Outcome { return Unfinished }
