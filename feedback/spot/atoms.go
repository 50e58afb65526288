package spot

import (
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
)

// comparison is NAME OP NUMBER.
type comparison struct {
	name string
	op   string
	want float64
}

func (c comparison) eval(f Facts, not bool) Result {
	op := c.op
	if not {
		op = opposite(op)
	}
	kind, isKind := kindOf(c.name)
	var found []Move
	got, _ := measure(f.Measures, c.name)
	switch {
	case isKind:
		found = f.of(kind)
		got = float64(len(found))
	case c.name == "follow_ups":
		found = f.FollowUps()
		got = float64(len(found))
	case c.name == "objections_explored":
		found = f.Explorations()
		got = float64(len(found))
	}
	never := strings.HasPrefix(c.name, "first_") && got == 0
	holds := compare(got, op, c.want)
	if never && !(op == "=" && c.want == 0) {
		holds = false
	}
	gap := Gap{Name: c.name, Op: op, Want: c.want, Got: got}
	r := Result{Gaps: []Gap{gap}}
	presence := op == ">" || op == ">=" || op == "=" && c.want > 0 || op == "!" && c.want == 0
	switch {
	case holds && presence:
		r.Verdict, r.Evidence = Yes, f.shows(c.name, kind, isKind)
	case holds && isKind && Faint(kind):
		r.Verdict = Unsure // the rules would hardly have seen one
	case holds && !f.Enough:
		r.Verdict = Unsure
	case holds:
		r.Verdict, r.Evidence = Yes, f.moment(c.name)
	case presence && isKind && Faint(kind):
		r.Verdict, r.Evidence = Unsure, quotes(found)
	default:
		r.Evidence = f.against(c.name, found)
	}
	return r
}

func opposite(op string) string {
	switch op {
	case ">=":
		return "<"
	case "<=":
		return ">"
	case ">":
		return "<="
	case "<":
		return ">="
	}
	return "!"
}

func compare(got float64, op string, want float64) bool {
	switch op {
	case ">=":
		return got >= want
	case "<=":
		return got <= want
	case ">":
		return got > want
	case "<":
		return got < want
	case "!":
		return got != want
	}
	return got == want
}

// askAfterIssue is true when the rep's first ask comes after the worker has
// told something that matters to them.
type askAfterIssue struct{}

func (askAfterIssue) eval(f Facts, not bool) Result {
	ask, asked := f.firstAsk()
	after := asked && f.Issue > 0 && ask.Turn > f.Issue
	r := Result{Gaps: []Gap{{Name: "ask_after_issue", Not: not}}}
	if asked {
		r.Evidence = []Quote{{ask.Turn, ask.Quote}}
	} else if not {
		r.Evidence = f.moment("ask")
	}
	if after != not {
		r.Verdict = Yes
	}
	return r
}

// firstAsk is the first move that asks the worker for something.
func (f Facts) firstAsk() (Move, bool) {
	for _, kinds := range [][]moves.Kind{{moves.Ask, moves.SoftAsk}, {moves.TimedNextStep}} {
		for _, m := range f.Moves {
			if !m.Void && (m.Kind == kinds[0] || len(kinds) > 1 && m.Kind == kinds[1]) {
				return m, true
			}
		}
	}
	return Move{}, false
}

// heard is true when the worker has told an issue or worry. The rep's words
// that show it are those the worker was answering.
type heard struct{ id string }

func (h heard) eval(f Facts, not bool) Result {
	r := Result{Gaps: []Gap{{Name: "heard(" + h.id + ")", Not: not}}}
	turn := f.Told[h.id]
	if (turn > 0) == not {
		return r
	}
	r.Verdict = Yes
	if not {
		r.Evidence = f.moment("heard")
	} else if q, ok := f.broughtOut(turn); ok {
		r.Evidence = []Quote{q}
	}
	return r
}

// followedUp is true when the rep has taken up an issue or worry after the
// worker told it.
type followedUp struct{ id string }

func (u followedUp) eval(f Facts, not bool) Result {
	r := Result{Gaps: []Gap{{Name: "followed_up(" + u.id + ")", Not: not}}}
	var found []Move
	told := f.Told[u.id]
	for _, m := range f.Moves {
		if told == 0 || m.Turn <= told || m.Void || m.Repeat || !takesUp(m.Kind) {
			continue
		}
		if f.harmed(m.Turn) {
			continue
		}
		if m.About == u.id && !f.Loose && m.Kind != moves.Permission || m.Follows && f.soonAfter(m.Turn, told) {
			found = append(found, m)
		}
	}
	if !stays(found) {
		found = nil
	}
	if (len(found) > 0) == not {
		return r
	}
	r.Verdict, r.Evidence = Yes, quotes(found)
	if not {
		r.Evidence = f.moment("followed_up")
	}
	return r
}

// stays reports whether moves stay with something: they ask openly, say back,
// or link it to others or to the rep's own story. A kind word alone does not,
// and neither does one question that a yes would answer; two turns of these do.
func stays(found []Move) bool {
	turns := map[int]bool{}
	for _, m := range found {
		switch m.Kind {
		case moves.OpenQuestion, moves.Reflection, moves.CollectiveFraming, moves.OwnStory:
			return true
		}
		turns[m.Turn] = true
	}
	return len(turns) > 1
}

// soonAfter reports whether turn n is one of the rep's first two after turn
// told: what takes up something there takes up that.
func (f Facts) soonAfter(n, told int) bool {
	reps := 0
	for i := told; i < len(f.Said) && i < n; i++ {
		if f.Said[i].Speaker == coach.Rep {
			reps++
		}
	}
	return reps == 1 || reps == 2
}

// FollowUps are the moves that take up what the worker said, one for a turn.
func (f Facts) FollowUps() []Move {
	return f.onePerTurn(func(m Move) bool { return m.Follows && takesUp(m.Kind) })
}

// Explorations are the moves that look into a doubt, one for each doubt. A
// turn that also brushes it aside or argues explores nothing.
func (f Facts) Explorations() []Move {
	return f.onePerTurn(func(m Move) bool {
		return m.Explores && !f.harmed(m.Turn)
	})
}

// harmed reports whether a turn has words in it that push or hurt.
func (f Facts) harmed(turn int) bool {
	for _, m := range f.Moves {
		if m.Turn == turn && harms(m.Kind) && !m.Doubtful {
			return true
		}
	}
	return false
}

func (f Facts) onePerTurn(is func(Move) bool) []Move {
	var out []Move
	for _, m := range f.Moves {
		if !m.Void && !m.Repeat && is(m) && (len(out) == 0 || out[len(out)-1].Turn != m.Turn) {
			out = append(out, m)
		}
	}
	return out
}

func harms(k moves.Kind) bool {
	return k == moves.Dismissal || k == moves.Argument || k == moves.Pressure || k == moves.Promise
}

// takesUp reports whether a kind of move can take up what somebody has said,
// rather than push or lecture about it.
func takesUp(k moves.Kind) bool {
	switch k {
	case moves.OpenQuestion, moves.ClosedQuestion, moves.Reflection, moves.Acknowledgement,
		moves.Affirmation, moves.OwnStory, moves.CollectiveFraming, moves.Permission:
		return true
	}
	return false
}
