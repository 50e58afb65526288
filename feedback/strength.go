package feedback

import (
	"math"
	"regexp"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback/spot"
)

// strength is one thing the rep did well, with their words, and words to take
// it further with, from what the worker then said.
func (t talk) strength() Advice {
	a := t.wellDone()
	if a.Quote == nil || a.Text == strengthBegan || a.Text == strengthStep || t.partly { // what would take it further is English
		return a
	}
	next, ok := t.Said.At(a.Quote.Turn + 1)
	if ok && next.Speaker == coach.Worker && t.tells(next) {
		a.Try = t.further(a.Quote.Turn, next)
	}
	return a
}

// further is what would take a good moment further: to say back what came of
// it, or to ask who else it happens to, whichever the rep did not do anyway.
func (t talk) further(good int, reply coach.Turn) string {
	after, _ := t.nextRep(reply.N)
	asked := len(t.at(good, moves.OpenQuestion, moves.ClosedQuestion)) > 0
	switch {
	case asked && !t.cares(after.N) && shared(reply.Text, after.Text) < 2:
		return tied(reply.Text, tryBack)
	case !asked && len(t.at(after.N, moves.OpenQuestion)) == 0:
		return tied(reply.Text, tryFollow)
	case t.Count(moves.CollectiveFraming) == 0:
		return tied(reply.Text, tryOthers)
	}
	return ""
}

// shared is how many words that carry a text are in another as well.
func shared(a, b string) int {
	n, of := 0, stemsOf(b)
	for w := range stemsOf(a) {
		if of[w] {
			n++
		}
	}
	return n
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
	for _, good := range strengths {
		if m, ok := t.best(good.kinds, good.is); ok {
			return Advice{Text: good.text, Quote: quote(m)}
		}
	}
	for _, turn := range t.Said.Reps() {
		if start := spot.Start(turn.Text); start != "" && !t.flagged(turn.N) && !toAssessor(turn.Text) {
			return Advice{Text: strengthBegan, Quote: &Quote{Turn: turn.N, Text: start}}
		}
	}
	return Advice{Text: strengthPractised}
}

// strengths are in the order in which they count. It is read and never
// changed.
var strengths = []struct {
	text  string
	kinds []moves.Kind
	is    func(talk, spot.Move) bool
}{
	{strengthFollowed, []moves.Kind{moves.OpenQuestion, moves.Reflection}, func(_ talk, m spot.Move) bool { return m.Follows }},
	{strengthCared, []moves.Kind{moves.Acknowledgement}, nil},
	{strengthSaidBack, []moves.Kind{moves.Reflection}, nil},
	{strengthStep, []moves.Kind{moves.TimedNextStep}, func(t talk, m spot.Move) bool { return t.Issue > 0 && m.Turn > t.Issue }},
	{strengthOpen, []moves.Kind{moves.OpenQuestion}, nil},
	{strengthTogether, []moves.Kind{moves.CollectiveFraming}, nil},
	{strengthOwn, []moves.Kind{moves.OwnStory}, func(_ talk, m spot.Move) bool { return firstPerson.MatchString(m.Quote) }},
	{strengthValued, []moves.Kind{moves.Affirmation, moves.Permission}, nil},
	{strengthAsked, []moves.Kind{moves.ClosedQuestion}, func(_ talk, m spot.Move) bool { return len(strings.Fields(m.Quote)) >= fewestAsked }},
}

// firstPerson is what a story of one's own has in it.
var firstPerson = regexp.MustCompile(`(?i)\b(?:I|me|my|mine|we|us|our)\b`)

// fewestAsked is how many words a closed question has that is worth praise:
// "Ade, is it?" is none.
const fewestAsked = 5

// best is the move of some kinds that did most good: one that had the worker
// tell something new comes before one with other good moves beside it, and
// that before a longer one; of equals it is the first. "That sounds hard." by
// itself comes last: there is little in it to hold up.
func (t talk) best(kinds []moves.Kind, is func(talk, spot.Move) bool) (spot.Move, bool) {
	var found spot.Move
	most := math.MinInt
	for _, m := range t.Moves {
		if !slices.Contains(kinds, m.Kind) || m.Void || m.Repeat || t.flagged(m.Turn) || is != nil && !is(t, m) {
			continue
		}
		worth := min(len(strings.Fields(m.Quote)), 9) + 10*len(t.at(m.Turn, moves.OpenQuestion, moves.Reflection, moves.Acknowledgement))
		if reply, ok := t.Said.At(m.Turn + 1); ok && t.known(reply.N) {
			worth += 100
		}
		if len(strings.Fields(m.Quote)) < 4 {
			worth -= 200
		}
		if worth > most {
			found, most = m, worth
		}
	}
	return found, most > math.MinInt
}
