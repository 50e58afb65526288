package spot

import (
	"cmp"
	"slices"
)

// Verdict is what the rules say to a spot.
type Verdict int

// The three verdicts. No means that the rules did not see it.
const (
	No Verdict = iota
	Unsure
	Yes
)

// Result is the verdict on a spot with the words that show it.
type Result struct {
	Verdict Verdict
	// Evidence is what the rep said. A Yes always has some; a No has the
	// words that stand against it where there are any.
	Evidence []Quote
	// Gaps are the comparisons that kept it from being a yes.
	Gaps []Gap
}

// Gap is one comparison that did not come out as the spot wanted.
type Gap struct {
	Name string // the name in the spot; for heard and followed_up with the id in brackets
	Op   string // empty for the names that stand alone
	Want float64
	Got  float64
	Not  bool // the spot wanted it not to be so
}

// Eval answers the spot.
func (e Expr) Eval(f Facts) Result {
	if e.root == nil {
		return Result{}
	}
	r := e.root.eval(f, false)
	r.Evidence = tidy(r.Evidence)
	switch {
	case r.Verdict != Yes:
	case !f.Enough && len(f.Said.Reps()) == 0, len(r.Evidence) == 0:
		r.Verdict = No // nothing of the rep's own shows it
	default:
		r.Gaps = nil
	}
	return r
}

// tidy sorts quotes by turn and drops what is said twice.
func tidy(qs []Quote) []Quote {
	slices.SortStableFunc(qs, func(a, b Quote) int { return cmp.Compare(a.Turn, b.Turn) })
	var out []Quote
	for _, q := range qs {
		if q.Text != "" && !slices.Contains(out, q) {
			out = append(out, q)
		}
	}
	return out
}

// node is one part of a spot. eval answers for the part itself, or for its
// opposite where not is true, so that evidence is always about what was asked.
type node interface {
	eval(f Facts, not bool) Result
}

type both struct{ a, b node }

func (n both) eval(f Facts, not bool) Result {
	if not { // not (a and b) is (not a) or (not b)
		return anyOf(n.a.eval(f, true), n.b.eval(f, true))
	}
	return allOf(n.a.eval(f, false), n.b.eval(f, false))
}

type either struct{ a, b node }

func (n either) eval(f Facts, not bool) Result {
	if not {
		return allOf(n.a.eval(f, true), n.b.eval(f, true))
	}
	return anyOf(n.a.eval(f, false), n.b.eval(f, false))
}

type negated struct{ inner node }

func (n negated) eval(f Facts, not bool) Result { return n.inner.eval(f, !not) }

// allOf is as weak as its weakest part; when it is no, only what stands
// against it is shown.
func allOf(a, b Result) Result {
	out := Result{Verdict: min(a.Verdict, b.Verdict), Gaps: slices.Concat(a.Gaps, b.Gaps)}
	for _, r := range []Result{a, b} {
		if out.Verdict != No || r.Verdict == No {
			out.Evidence = append(out.Evidence, r.Evidence...)
		}
	}
	return out
}

// anyOf is as strong as its strongest part and shows what made it so.
func anyOf(a, b Result) Result {
	out := Result{Verdict: max(a.Verdict, b.Verdict), Gaps: slices.Concat(a.Gaps, b.Gaps)}
	for _, r := range []Result{a, b} {
		if r.Verdict == out.Verdict {
			out.Evidence = append(out.Evidence, r.Evidence...)
		}
	}
	return out
}
