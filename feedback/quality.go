package feedback

import (
	"math"
	"slices"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback/spot"
)

// The general reading of a talk asks six things that every course on
// organising conversations teaches, each from 0 to 1, and takes off for what
// a rep should never do. It is never shown as a number: it only enters the
// stars, so that two talks on a scenario whose checks the rules cannot answer
// still come out in the right order.
//
// Weights are set on the tuned half of testdata/transcripts and rounded to
// twentieths; the held half was not looked at.
const (
	weightAsking    = 0.20 // open questions, different ones
	weightFollowing = 0.25 // turns that take up what the worker said
	weightCare      = 0.15 // turns that take a feeling seriously, say back, or value the person
	weightRoom      = 0.15 // the worker's share of the words, and no speeches
	weightWorries   = 0.10 // doubts looked into before they are answered
	weightStep      = 0.15 // one clear ask or a next step with a time, after the issue
)

// parts are the six answers and what is taken off.
type parts struct {
	asking, following, care, room, worries, step float64
	off                                          float64
}

// quality is the general reading from 0 to 1.
func (t talk) quality() float64 {
	p := t.parts()
	sum := weightAsking*p.asking + weightFollowing*p.following + weightCare*p.care +
		weightRoom*p.room + weightWorries*p.worries + weightStep*p.step - p.off
	return min(max(sum, 0), 1)
}

func (t talk) parts() parts {
	opens, closed := t.Count(moves.OpenQuestion), t.Count(moves.ClosedQuestion)
	p := parts{
		asking:    share(float64(opens)+0.3*float64(min(closed, 3)), 3),
		following: share(float64(t.turnsThat(t.follows)), 4),
		care:      share(float64(t.turnsThat(t.cares)), 3),
		worries:   0.5,
		step:      t.step(),
		off:       t.off(),
	}
	p.room = t.room()
	if n := len(t.Worries); n > 0 {
		p.worries = float64(t.explored()) / float64(n)
	}
	return p
}

// share is n of most, from 0 to 1.
func share(n, most float64) float64 { return min(n/most, 1) }

// turnsThat counts the rep turns of which something is true.
func (t talk) turnsThat(is func(turn int) bool) int {
	n := 0
	for _, turn := range t.Said {
		if turn.Speaker == coach.Rep && is(turn.N) {
			n++
		}
	}
	return n
}

// follows reports whether a turn takes up what the worker said.
func (t talk) follows(turn int) bool {
	for _, m := range t.at(turn, moves.OpenQuestion, moves.ClosedQuestion, moves.Reflection, moves.Acknowledgement, moves.Affirmation, moves.CollectiveFraming, moves.OwnStory) {
		if (m.Follows || m.Explores) && !m.Repeat {
			return true
		}
	}
	return false
}

// cares reports whether a turn takes a feeling seriously, says back what was
// heard or values the person, and does not take it back in the same breath.
func (t talk) cares(turn int) bool {
	if t.pushes(turn, moves.Dismissal, moves.Argument, moves.Pressure) {
		return false
	}
	for _, m := range t.at(turn, moves.Reflection, moves.Acknowledgement, moves.Affirmation) {
		if !m.Repeat {
			return true
		}
	}
	return false
}

// pushes reports whether a turn has one of the kinds, and it is not likely to
// be misread.
func (t talk) pushes(turn int, kinds ...moves.Kind) bool {
	for _, m := range t.at(turn, kinds...) {
		if !m.Doubtful {
			return true
		}
	}
	return false
}

// explored counts the worries that the rep's next turn looked into or took
// seriously before anything else.
func (t talk) explored() int {
	n := 0
	for _, w := range t.Worries {
		next, ok := t.nextRep(w)
		if !ok || t.pushes(next.N, moves.Dismissal, moves.Argument, moves.Pressure, moves.Promise) {
			continue
		}
		asks := t.at(next.N, moves.ClosedQuestion)
		if len(t.at(next.N, moves.OpenQuestion, moves.Acknowledgement, moves.Reflection, moves.Permission)) > 0 ||
			slices.ContainsFunc(asks, func(m spot.Move) bool { return m.Explores }) {
			n++
		}
	}
	return n
}

// room is how much room the worker had. It is nothing where the rep did not
// ask or follow at all: somebody who is silent has not listened.
func (t talk) room() float64 {
	m := t.Measures
	if m.WorkerWords == 0 {
		return 0
	}
	talk := fall(m.RepWordShare, 0.62, 0.85)
	longest := fall(float64(m.LongestRepTurnWords), 55, 110)
	if t.Count(moves.OpenQuestion)+t.turnsThat(t.follows) == 0 {
		return 0.3 * min(talk, longest)
	}
	return 0.5*talk + 0.5*longest
}

// fall is 1 up to good, 0 from bad on and a straight line between.
func fall(x, good, bad float64) float64 {
	return min(max((bad-x)/(bad-good), 0), 1)
}

// step is how well the talk was brought to something to do.
func (t talk) step() float64 {
	best := 0.0
	for _, m := range t.Moves {
		if m.Void {
			continue
		}
		worth := 0.0
		switch m.Kind {
		case moves.TimedNextStep:
			worth = 1
		case moves.Ask:
			worth = 0.9
		case moves.SoftAsk:
			worth = 0.5
		default:
			continue
		}
		if t.Issue == 0 || m.Turn < t.Issue {
			worth *= 0.4
		}
		best = math.Max(best, worth)
	}
	return best
}

// off is what is taken off, for each turn that has it.
func (t talk) off() float64 {
	sum := 0.0
	for _, turn := range t.Said {
		if turn.Speaker != coach.Rep {
			continue
		}
		worst := t.telling(turn)
		for _, m := range t.Moves {
			if m.Turn == turn.N && !m.Doubtful {
				worst = math.Max(worst, penalty(m.Kind))
			}
		}
		sum += worst
	}
	return sum + 0.08*float64(t.nagging())
}

// telling is what a turn of telling costs: long enough to need an answer, and
// no question in it to give one to. In talks that people coded, the share of
// input told good from poor better than anything else (AUC 0.10 on AnnoMI,
// lower being better).
func (t talk) telling(turn coach.Turn) float64 {
	if wordCount(turn.Text) < tellingWords || t.follows(turn.N) || t.cares(turn.N) || len(t.at(turn.N, moves.OpenQuestion, moves.OwnStory)) > 0 {
		return 0
	}
	return 0.08
}

// tellingWords is where a turn that asks and takes up nothing is a lecture.
const tellingWords = 40

func penalty(k moves.Kind) float64 {
	switch k {
	case moves.Pressure, moves.Promise, moves.Dismissal, moves.ConfidenceBreach:
		return 0.15
	case moves.Argument:
		return 0.10
	case moves.LegalClaim:
		return 0.08
	case moves.Jargon, moves.ThirdParty, moves.Advice:
		return 0.03
	}
	return 0
}

// oneSided reports whether nothing was asked openly, nor taken up more than
// once.
func (t talk) oneSided() bool {
	return t.Count(moves.OpenQuestion) == 0 && t.turnsThat(t.follows) < 2
}

// harmless reports whether the talk is clumsy at worst.
func (t talk) harmless() bool {
	return serious(t.Moves) == 0 && t.nagging() < 2 && !t.assessed && !t.repeated
}

// nagging counts the asks that came straight after a worry, without a
// question or a kind word in between.
func (t talk) nagging() int {
	n := 0
	for _, w := range t.Worries {
		next, ok := t.nextRep(w)
		if ok && len(t.at(next.N, moves.Ask)) > 0 && !t.cares(next.N) && len(t.at(next.N, moves.OpenQuestion)) == 0 {
			n++
		}
	}
	return n
}
