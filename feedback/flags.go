package feedback

import (
	"slices"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios"
)

// alwaysFlagged are the kinds that want a second look in any talk.
var alwaysFlagged = []moves.Kind{
	moves.Pressure, moves.Promise, moves.LegalClaim, moves.Dismissal,
	moves.Argument, moves.ConfidenceBreach, moves.Jargon,
}

// flags points at the words of the kinds that are always flagged and of those
// the scenario says should never happen, in the order they were said.
func (t talk) flags(sc *scenarios.Scenario) []Flag {
	out := []Flag{}
	for _, m := range t.Moves {
		never := sc != nil && slices.Contains(sc.Never, string(m.Kind))
		if !never && !slices.Contains(alwaysFlagged, m.Kind) {
			continue
		}
		f := Flag{Kind: m.Kind, Quote: Quote{Turn: m.Turn, Text: m.Quote}}
		if !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	return out
}
