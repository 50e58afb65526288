package spot

import (
	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
)

// Facts are everything a spot may be asked about: one talk, read by the rules.
type Facts struct {
	Said     coach.Transcript
	Moves    []Move // of the rep, in order
	Measures moves.Measures
	Told     map[string]int // issue or worry id: the worker turn that first told it
	Loose    bool           // the issue told is not one of the scenario's: it stands for any of them
	Issue    int            // the worker turn that first told anything that matters to them; 0 if none did
	Worries  []int          // worker turns that raised an objection
	Enough   bool           // the rep said enough for what they did not do to mean anything
}

// Move is a move with the turn it was made in.
type Move struct {
	moves.Move
	Turn   int
	Repeat bool // the rep has said the same before
	// Doubtful says that it reads like harm in a turn that listens, so that it
	// is more likely misread: it is flagged and holds nothing down.
	Doubtful bool
	Void     bool // spoken to an assessor or a program, or in a turn that is one long string of moves
}

// Quote is words of the rep: a verbatim substring of turn Turn.
type Quote struct {
	Turn int
	Text string
}

// of returns the moves of one kind that count.
func (f Facts) of(k moves.Kind) []Move {
	again := false
	for _, b := range better {
		again = again || b == k
	}
	var out []Move
	for _, m := range f.Moves {
		if m.Kind == k && (again || !m.Repeat && !m.Void) {
			out = append(out, m)
		}
	}
	return out
}

// Count says how many moves of a kind count.
func (f Facts) Count(k moves.Kind) int { return len(f.of(k)) }

// Of returns the words of the moves of a kind that count, in order.
func (f Facts) Of(k moves.Kind) []Quote { return quotes(f.of(k)) }

func quotes(ms []Move) []Quote {
	out := make([]Quote, 0, len(ms))
	for _, m := range ms {
		out = append(out, Quote{m.Turn, m.Quote})
	}
	return out
}
