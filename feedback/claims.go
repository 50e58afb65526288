package feedback

import (
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach/factdesk"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios"
)

// FactCheck is the kind of a flag on a claim that the scenario's approved
// facts do not bear out: they say something else, or nothing. It is no move;
// whether the claim is wrong is for a person to find out.
const FactCheck moves.Kind = "fact_check"

// claims flags what the rep stated about rights, duties and money where the
// approved facts differ, or have nothing on it. A legal claim is a flag
// already; then the fact to read is put beside it. A scenario without facts
// has nothing to hold a claim against.
func (t talk) claims(sc *scenarios.Scenario, flags []Flag) []Flag {
	if sc == nil || len(sc.Facts) == 0 {
		return flags
	}
	for _, turn := range t.Said.Reps() {
		for _, claim := range factdesk.Claims(turn.Text) {
			standing, fact := factdesk.Weigh(sc, claim)
			legal := slices.IndexFunc(flags, func(f Flag) bool {
				return f.Kind == moves.LegalClaim && f.Turn == turn.N && overlap(f.Text, claim)
			})
			switch {
			case standing == factdesk.BorneOut, standing == factdesk.Beyond && legal < 0 && !(factdesk.Firm(claim) && t.informs(turn.N, claim)):
			case legal >= 0:
				flags[legal].Fact, flags[legal].Approved = fact.ID, fact.Text
			default:
				flags = append(flags, Flag{Kind: FactCheck, Quote: Quote{Turn: turn.N, Text: claim}, Fact: fact.ID, Approved: fact.Text})
			}
		}
	}
	slices.SortStableFunc(flags, func(a, b Flag) int { return a.Turn - b.Turn })
	return flags
}

// informs reports whether the rep gave the words as information.
func (t talk) informs(turn int, claim string) bool {
	return slices.ContainsFunc(t.byTurn[turn].Moves, func(m moves.Move) bool {
		return m.Kind == moves.Information && overlap(m.Quote, claim)
	})
}

func overlap(a, b string) bool { return strings.Contains(a, b) || strings.Contains(b, a) }
