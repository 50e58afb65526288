package rehearse

import (
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios"
)

// examples scores the scenario's marked examples.
func examples(sc *scenarios.Scenario, memory *moves.Memory) []Example {
	out := []Example{}
	for i, e := range sc.Examples {
		ex := Example{N: i + 1, Note: e.Note, Marked: e.Stars}
		if said, err := coach.ParseTranscript(strings.NewReader(e.Text)); err == nil {
			s := scored(sc, said, memory)
			ex.passed = s.passed
			if s.stars > 0 {
				ex.Scored = &s.stars
			}
		}
		out = append(out, ex)
	}
	return out
}
