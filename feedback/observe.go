package feedback

import (
	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios"
)

// Observation is what each rep turn did and the measures of the whole talk,
// by rules alone: the JSON of `repcoach observe`.
type Observation struct {
	Turns    []ObservedTurn `json:"turns"`
	Measures moves.Measures `json:"measures"`
}

// ObservedTurn is one turn with its moves; a worker turn has none.
type ObservedTurn struct {
	N       int           `json:"n"`
	Speaker coach.Speaker `json:"speaker"`
	Text    string        `json:"text"`
	Moves   []moves.Move  `json:"moves"`
}

// Observe reads a transcript. Without a scenario (nil) it knows nothing of
// the worker's issues beforehand.
func Observe(sc *scenarios.Scenario, said coach.Transcript) Observation {
	t := read(sc, said)
	out := Observation{Turns: make([]ObservedTurn, 0, len(t.Said)), Measures: t.observed}
	for _, turn := range numbered(said) {
		ms := t.byTurn[turn.N].Moves
		if ms == nil {
			ms = []moves.Move{}
		}
		out.Turns = append(out.Turns, ObservedTurn{turn.N, turn.Speaker, turn.Text, ms})
	}
	return out
}
