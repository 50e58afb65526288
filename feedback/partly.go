package feedback

import (
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/moves/readers"
	"github.com/repcoach/repcoach/feedback/spot"
	"github.com/repcoach/repcoach/scenarios"
)

// A language that is read in part (package readers) is scored in part. What
// the rules found can be shown: a yes with the words of it, and a no where
// words stand against it, as a promise does where there should be none. What
// they did not find proves nothing and is not scored, and there are no bands and
// no stars.
// An issue counts as told where the worker says the scenario's own words for
// it. Rules and advice that are made of English words stay out of it.

// reader is who reads the rep's turns of a scenario; it may be nil.
func reader(sc *scenarios.Scenario) moves.Reader {
	if sc == nil {
		return moves.English{}
	}
	return readers.For(sc.Language)
}

// partlyByRules answers a check by what was found alone.
func (t talk) partlyByRules(e spot.Expr, out CheckResult) CheckResult {
	facts := t.Facts
	facts.Enough = false // so that nothing found is no yes to "no promise"
	r := e.Eval(facts)
	tooMuch := false
	for _, gap := range r.Gaps {
		tooMuch = tooMuch || gap.Op != "" && strings.Contains("= <= <", gap.Op) && gap.Got > gap.Want
	}
	switch {
	case r.Verdict == spot.Yes:
		out.Verdict, out.Evidence = Yes, evidence(r.Evidence)
	case r.Verdict == spot.No && tooMuch:
		out.Verdict, out.Evidence, out.Reason = No, evidence(r.Evidence), reasonFor(r)
	}
	return out
}

// partlyFocus is what a flag points at, without words to try.
func (t talk) partlyFocus() Advice {
	if a, ok := t.focusFlag(); ok {
		a.Try = ""
		return a
	}
	return Advice{Text: focusPartly}
}

// ownWords know what a worker turn tells by the scenario's words for it.
func ownWords(w scenarios.Worker) tellers {
	var out tellers
	for _, i := range w.CaresAbout {
		out = append(out, teller{id: i.ID, says: i.Says})
	}
	for _, x := range w.Worries {
		out = append(out, teller{id: x.ID, worry: true, says: x.Says})
	}
	return out
}
