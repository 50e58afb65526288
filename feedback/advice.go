package feedback

import (
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback/spot"
)

// focus is one thing to try next: the first that was found of what matters
// most, with the rep's words at that moment and words that would fit there.
func (t talk) focus(objectives []Finding) Advice {
	if t.foreign {
		return Advice{Text: focusForeign}
	}
	if t.partly {
		return t.partlyFocus()
	}
	for _, look := range []func() (Advice, bool){
		t.focusFlag, t.focusWorry, t.focusTooSoon, t.focusMissed, t.focusClosed, t.focusSpeech, t.focusNoStep,
	} {
		if a, ok := look(); ok {
			return a
		}
	}
	for _, o := range objectives {
		for _, c := range o.Checks {
			if (c.Verdict == No || c.Verdict == Unsure) && c.Try != "" {
				return Advice{Text: focusCheck + c.Question, Quote: firstOf(slices.Concat(c.Evidence, c.Against)), Try: c.Try}
			}
		}
	}
	if len(t.Said.Reps()) == 0 {
		return Advice{Text: focusBegin, Try: tryBegin}
	}
	return Advice{Text: focusHarder}
}

func firstOf(qs []Quote) *Quote {
	if len(qs) == 0 {
		return nil
	}
	return &qs[0]
}

func has(kinds []moves.Kind, k moves.Kind) bool {
	for _, x := range kinds {
		if x == k {
			return true
		}
	}
	return false
}

// flagged reports whether a turn has words in it that should not be praised.
func (t talk) flagged(turn int) bool {
	return len(t.atAll(turn, moves.Pressure, moves.Promise, moves.Dismissal, moves.Argument, moves.LegalClaim, moves.ConfidenceBreach)) > 0
}

// atAll is at with void moves as well: what harms counts wherever it stands.
func (t talk) atAll(turn int, kinds ...moves.Kind) []spot.Move {
	var out []spot.Move
	for _, m := range t.Moves {
		if m.Turn == turn && has(kinds, m.Kind) {
			out = append(out, m)
		}
	}
	return out
}

func (t talk) focusFlag() (Advice, bool) {
	for _, kind := range []moves.Kind{moves.Pressure, moves.Dismissal, moves.Promise, moves.ConfidenceBreach, moves.LegalClaim, moves.Argument} {
		for _, m := range t.Moves {
			if m.Kind == kind {
				return Advice{Text: FlagSentence(kind), Quote: quote(m), Try: t.tryFor(kind, m.Turn)}, true
			}
		}
	}
	return Advice{}, false
}

// focusWorry is a doubt that was not looked into.
func (t talk) focusWorry() (Advice, bool) {
	for _, w := range t.doubts() {
		turn, ok := t.nextRep(w.N)
		if !ok || len(t.at(turn.N, moves.OpenQuestion, moves.Acknowledgement, moves.Reflection, moves.Permission)) > 0 {
			continue
		}
		if start := spot.Start(turn.Text); start != "" {
			return Advice{Text: focusWorry, Quote: &Quote{turn.N, start}, Try: tied(w.Text, tryWorry)}, true
		}
	}
	return Advice{}, false
}

// focusTooSoon is an ask before the worker had told anything.
func (t talk) focusTooSoon() (Advice, bool) {
	for _, m := range t.Moves {
		if m.Kind == moves.Ask && (t.Issue == 0 || m.Turn < t.Issue) {
			return Advice{Text: focusTooSoon, Quote: quote(m), Try: tied(t.before(m.Turn), tryOpen)}, true
		}
	}
	return Advice{}, false
}

// focusMissed is an issue that the rep's next turn did not take up.
func (t talk) focusMissed() (Advice, bool) {
	if t.Issue == 0 {
		return Advice{}, false
	}
	turn, ok := t.nextRep(t.Issue)
	if !ok || t.follows(turn.N) || t.cares(turn.N) {
		return Advice{}, false
	}
	start := spot.Start(turn.Text)
	return Advice{Text: focusMissed, Quote: &Quote{turn.N, start}, Try: tied(t.text(t.Issue), tryFollow)}, start != ""
}

// focusClosed is a talk with hardly an open question in it.
func (t talk) focusClosed() (Advice, bool) {
	if t.Count(moves.OpenQuestion) > 0 {
		return Advice{}, false
	}
	for _, m := range t.Moves {
		if m.Kind == moves.ClosedQuestion {
			return Advice{Text: focusClosed, Quote: quote(m), Try: tied(t.before(m.Turn), tryOpen)}, true
		}
	}
	if turn, ok := t.nextRep(0); ok && spot.Start(turn.Text) != "" {
		return Advice{Text: focusNoQuestion, Quote: &Quote{turn.N, spot.Start(turn.Text)}, Try: tied(t.before(turn.N), tryOpen)}, true
	}
	return Advice{}, false
}

func (t talk) focusSpeech() (Advice, bool) {
	for _, turn := range t.Said.Reps() {
		if len(strings.Fields(turn.Text)) > 80 {
			return Advice{Text: focusSpeech, Quote: &Quote{turn.N, spot.Start(turn.Text)}, Try: trySpeech}, true
		}
	}
	return Advice{}, false
}

// focusNoStep is a talk that ends in the air.
func (t talk) focusNoStep() (Advice, bool) {
	if t.Count(moves.Ask)+t.Count(moves.TimedNextStep) > 0 {
		return Advice{}, false
	}
	reps := t.Said.Reps()
	for i := len(reps) - 1; i >= 0; i-- {
		if start := spot.Start(reps[i].Text); start != "" {
			return Advice{Text: focusNoStep, Quote: &Quote{reps[i].N, start}, Try: t.tryStep()}, true
		}
	}
	return Advice{}, false
}

// before is what the worker had said in front of a turn.
func (t talk) before(turn int) string {
	w, _ := t.workerBefore(turn)
	return w.Text
}

func (t talk) text(turn int) string {
	at, _ := t.Said.At(turn)
	return at.Text
}
