package feedback

import (
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback/spot"
	"github.com/repcoach/repcoach/scenarios"
)

// strength is one thing the rep did well, with their words, and words to go on
// with from what the worker then said.
func (t talk) strength() Advice {
	a := t.wellDone()
	if a.Quote == nil || a.Text == strengthBegan || a.Text == strengthStep {
		return a
	}
	next, ok := t.Said.At(a.Quote.Turn + 1)
	if !ok || next.Speaker != coach.Worker || telling(next.Text) == "" {
		return a
	}
	a.Try = tied(next.Text, tryFollow)
	if len(t.at(a.Quote.Turn, moves.OpenQuestion, moves.ClosedQuestion)) > 0 {
		a.Try = tied(next.Text, tryBack)
	}
	return a
}

// wellDone finds it. Turns that also push, promise or brush aside are never
// held up as good.
func (t talk) wellDone() Advice {
	if t.foreign {
		return Advice{Text: strengthPractised}
	}
	for _, w := range t.Worries {
		if turn, ok := t.nextRep(w); ok && !t.flagged(turn.N) {
			for _, m := range t.at(turn.N, moves.OpenQuestion, moves.Acknowledgement, moves.Reflection) {
				return Advice{Text: strengthExplored, Quote: quote(m)}
			}
		}
	}
	for _, want := range []struct {
		text  string
		kinds []moves.Kind
		is    func(spot.Move) bool
	}{
		{strengthFollowed, []moves.Kind{moves.OpenQuestion, moves.Reflection}, func(m spot.Move) bool { return m.Follows }},
		{strengthCared, []moves.Kind{moves.Acknowledgement}, nil},
		{strengthSaidBack, []moves.Kind{moves.Reflection}, nil},
		{strengthStep, []moves.Kind{moves.TimedNextStep}, func(m spot.Move) bool { return t.Issue > 0 && m.Turn > t.Issue }},
		{strengthOpen, []moves.Kind{moves.OpenQuestion}, nil},
		{strengthTogether, []moves.Kind{moves.CollectiveFraming}, nil},
		{strengthOwn, []moves.Kind{moves.OwnStory}, nil},
		{strengthValued, []moves.Kind{moves.Affirmation, moves.Permission}, nil},
		{strengthAsked, []moves.Kind{moves.ClosedQuestion}, nil},
	} {
		for _, m := range t.Moves {
			if has(want.kinds, m.Kind) && !m.Void && !m.Repeat && !t.flagged(m.Turn) && (want.is == nil || want.is(m)) {
				return Advice{Text: want.text, Quote: quote(m)}
			}
		}
	}
	for _, turn := range t.Said.Reps() {
		if start := spot.Start(turn.Text); start != "" && !t.flagged(turn.N) && !toAssessor(turn.Text) {
			return Advice{Text: strengthBegan, Quote: &Quote{Turn: turn.N, Text: start}}
		}
	}
	return Advice{Text: strengthPractised}
}

// focus is one thing to try next: the first that was found of what matters
// most, with the rep's words at that moment and words that would fit there.
func (t talk) focus(objectives []Finding) Advice {
	if t.foreign {
		return Advice{Text: focusForeign}
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
	for _, w := range t.Worries {
		turn, ok := t.nextRep(w)
		if !ok || len(t.at(turn.N, moves.OpenQuestion, moves.Acknowledgement, moves.Reflection, moves.Permission)) > 0 {
			continue
		}
		if start := spot.Start(turn.Text); start != "" {
			return Advice{Text: focusWorry, Quote: &Quote{turn.N, start}, Try: tied(t.text(w), tryWorry)}, true
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

// suggest fills in what to try where a check is not a yes, and the worker's
// words after which it would have fitted.
func (t talk) suggest(c *CheckResult, check scenarios.Check, givesAway bool) {
	if c.Verdict == Yes {
		return
	}
	place, ok := t.placeFor(check.Spot)
	if ok {
		if start := spot.Start(place.Text); start != "" {
			c.After = &Quote{Turn: place.N, Text: start}
		}
	}
	if c.Try = check.Try; c.Try == "" || givesAway {
		c.Try = t.usualTry(check.Spot, place)
	}
}

// givesAway reports whether a scenario's words to try speak of something that
// the worker did not come to tell in this talk. They would make no sense to
// the rep, and tell them what there is still to find out.
func (t talk) givesAway(try string, heard moves.Heard) bool {
	for _, m := range moves.Read(try, heard).Moves {
		if m.About != "" && t.Told[m.About] == 0 {
			return true
		}
	}
	return false
}

// placeFor is the worker turn after which a check's behaviour would have
// fitted: what it is about tells which.
func (t talk) placeFor(spotted string) (coach.Turn, bool) {
	switch aboutOf(spotted) {
	case aboutAsk:
		return t.workerBefore(t.lastRepTurn())
	case aboutHarm:
		for _, m := range t.Moves {
			if has(alwaysFlagged, m.Kind) && strings.Contains(spotted, string(m.Kind)) {
				return t.workerBefore(m.Turn)
			}
		}
	case aboutWorry:
		for _, w := range t.Worries {
			if next, ok := t.nextRep(w); ok && !t.cares(next.N) {
				return t.Said.At(w)
			}
		}
	}
	return t.missedMoment()
}

// missedMoment is the longest worker turn that the rep did not take up, or
// the longest of all.
func (t talk) missedMoment() (coach.Turn, bool) {
	var missed, any coach.Turn
	for _, turn := range t.Said.Workers() {
		n := wordCount(turn.Text)
		if n > wordCount(any.Text) || any.N == 1 {
			any = turn
		}
		if turn.N == 1 { // an opening line tells nothing yet
			continue
		}
		next, ok := t.nextRep(turn.N)
		if n > wordCount(missed.Text) && ok && !t.follows(next.N) && !t.cares(next.N) {
			missed = turn
		}
	}
	if missed.N > 0 {
		return missed, true
	}
	return any, any.N > 0
}

func (t talk) lastRepTurn() int {
	for i := len(t.Said) - 1; i >= 0; i-- {
		if t.Said[i].Speaker == coach.Rep {
			return t.Said[i].N
		}
	}
	return len(t.Said) + 1
}
