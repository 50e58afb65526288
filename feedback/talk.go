package feedback

import (
	"cmp"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback/spot"
	"github.com/repcoach/repcoach/scenarios"
)

// talk is one transcript as the rules read it.
type talk struct {
	spot.Facts
	byTurn   map[int]moves.Reading // of the rep's turns
	assessed bool                  // words were spoken to whoever marks it
	repeated bool                  // the same question came again
}

// read reads a transcript. The scenario may be nil: then nothing is known
// about the worker beforehand, and issues and worries are read from what they
// say. Turn numbers are those of the transcript's order, whatever N says.
func read(sc *scenarios.Scenario, said coach.Transcript) talk {
	said = numbered(said)
	t := talk{byTurn: map[int]moves.Reading{}}
	t.Said = said
	t.Told = map[string]int{}

	topics, tell := topicsOf(sc), tellers(nil)
	if sc != nil {
		tell = tellersOf(sc.Worker)
	}
	utterances := make([]moves.Utterance, len(said))
	for i, turn := range said {
		utterances[i] = moves.Utterance{Rep: turn.Speaker == coach.Rep, Text: turn.Text}
	}
	readings, measures := moves.ReadAll(utterances, topics)
	t.Measures = measures
	for i, turn := range said {
		if turn.Speaker == coach.Rep {
			t.take(turn, readings[i])
			continue
		}
		t.hear(turn, tell)
	}
	t.markRepeats()
	t.Enough = enough(said)
	return t
}

// numbered returns the turns with the numbers of their order.
func numbered(said coach.Transcript) coach.Transcript {
	out := slices.Clone(said)
	for i := range out {
		out[i].N = i + 1
	}
	return out
}

// topicsOf are the worker's issues and worries as the worker's mind knows
// them.
func topicsOf(sc *scenarios.Scenario) []moves.Topic {
	if sc == nil {
		return nil
	}
	return stance.New(sc.Worker, stance.Normal, 0).Topics()
}

// take keeps the moves of a rep turn. Moves whose words are not in the turn
// are dropped: nothing may be quoted that was not said.
func (t *talk) take(turn coach.Turn, r moves.Reading) {
	void := r.Tone.Injection || toAssessor(turn.Text)
	t.assessed = t.assessed || void
	r.Moves = slices.DeleteFunc(slices.Clone(r.Moves), func(m moves.Move) bool {
		return strings.TrimSpace(m.Quote) == "" || !strings.Contains(turn.Text, m.Quote)
	})
	t.byTurn[turn.N] = r
	long := len(strings.Fields(turn.Text)) > speechWords
	for i, m := range r.Moves {
		t.Moves = append(t.Moves, spot.Move{Move: m, Turn: turn.N, Void: void || long && i >= speechMoves})
	}
}

// hear notes what a worker turn tells and whether it raises a worry.
func (t *talk) hear(turn coach.Turn, tell tellers) {
	if _, worried := moves.Objection(turn.Text); worried {
		t.Worries = append(t.Worries, turn.N)
	}
	for _, id := range tell.told(turn.Text) {
		if t.Told[id] == 0 {
			t.Told[id] = turn.N
		}
	}
	if _, told := moves.IssueIn(turn.Text); told && t.Issue == 0 {
		t.Issue = turn.N
	}
}

// At returns the counted moves of one turn of some kinds.
func (t talk) at(turn int, kinds ...moves.Kind) []spot.Move {
	var out []spot.Move
	for _, m := range t.Moves {
		if m.Turn == turn && !m.Void && slices.Contains(kinds, m.Kind) {
			out = append(out, m)
		}
	}
	return out
}

// nextRep is the first rep turn behind turn n.
func (t talk) nextRep(n int) (coach.Turn, bool) {
	for _, turn := range t.Said {
		if turn.N > n && turn.Speaker == coach.Rep {
			return turn, true
		}
	}
	return coach.Turn{}, false
}

// workerBefore is the last worker turn in front of turn n.
func (t talk) workerBefore(n int) (coach.Turn, bool) {
	for i := min(n-1, len(t.Said)) - 1; i >= 0; i-- {
		if turn := t.Said[i]; turn.Speaker == coach.Worker && strings.TrimSpace(turn.Text) != "" {
			return turn, true
		}
	}
	return coach.Turn{}, false
}

// quote is a move's words as evidence.
func quote(m spot.Move) *Quote { return &Quote{Turn: m.Turn, Text: m.Quote} }

// evidence turns the words a spot found into quotes, the fewest that show it.
func evidence(qs []spot.Quote) []Quote {
	out := make([]Quote, 0, len(qs))
	for _, q := range qs {
		if len(out) == mostEvidence {
			break
		}
		out = append(out, Quote{Turn: q.Turn, Text: q.Text})
	}
	return out
}

// mostEvidence is how many quotes a check shows.
const mostEvidence = 3

// first is the earliest of some moves.
func first(ms []spot.Move) (spot.Move, bool) {
	if len(ms) == 0 {
		return spot.Move{}, false
	}
	return slices.MinFunc(ms, func(a, b spot.Move) int { return cmp.Compare(a.Turn, b.Turn) }), true
}
