package rehearse

import (
	"fmt"
	"slices"

	"github.com/repcoach/repcoach/coach/reps"
)

// marks judges the scorer by the tutor's examples, and the tutor's examples
// and checks by the scorer.
func (j *judging) marks() {
	j.pairs()
	for _, e := range j.Examples {
		if e.Scored != nil && apart(e.Marked, *e.Scored) >= 2 {
			j.note(MarkedOff, example(e), fmt.Sprintf(saysMarkedOff, e.N, e.Marked, *e.Scored), doMarkedOff)
		}
	}
	if len(j.Examples) < 2 {
		j.note(FewExamples, "examples", saysFewExamples, doFewExamples)
	}
	for _, c := range j.Checks {
		j.rewards(c)
		passed := c.Passed
		for _, e := range j.Examples {
			if slices.Contains(e.passed, c.ID) {
				passed++
			}
		}
		if passed == 0 && c.Of > 0 {
			j.note(NobodyPasses, c.path, fmt.Sprintf(saysNobodyPasses, c.ID), doNobodyPasses)
		}
	}
}

// pairs holds each two examples against each other. Of those that a better
// one scores below, the one that outdoes it most is named.
func (j *judging) pairs() {
	for _, better := range j.Examples {
		var above *Example
		for _, worse := range j.Examples {
			if better.Marked <= worse.Marked {
				continue
			}
			path := example(worse)
			if better.N > worse.N {
				path = example(better)
			}
			switch {
			case j.sc.Examples[better.N-1].Text == j.sc.Examples[worse.N-1].Text:
				j.fail(MarkedTwice, path, fmt.Sprintf(saysMarkedTwice, better.N, worse.N, better.Marked, worse.Marked), doMarkedTwice)
			case better.Scored == nil || worse.Scored == nil:
			case *better.Scored < *worse.Scored && (above == nil || *worse.Scored > *above.Scored):
				above = &worse
			case *better.Scored == *worse.Scored && better.Marked >= worse.Marked+2:
				j.note(MarksLevel, path, fmt.Sprintf(saysLevel, better.Marked, worse.Marked, *better.Scored, better.N, worse.N), doReversed)
			}
		}
		if above != nil {
			j.fail(MarksReversed, example(better),
				fmt.Sprintf(saysReversed, better.Marked, above.Marked, better.N, *better.Scored, above.N, *above.Scored), doReversed)
		}
	}
}

func example(e Example) string { return fmt.Sprintf("examples[%d].stars", e.N-1) }

func apart(a, b int) int { return max(a-b, b-a) }

// rewards: a check that somebody passes who should fail is passed by somebody
// who is not there to fail as well, or in an example that is marked well.
func (j *judging) rewards(c Check) {
	if len(j.those(reps.Win)) == 0 {
		return
	}
	for _, good := range j.willing() {
		if good.passed[c.ID] > 0 {
			return
		}
	}
	for _, e := range j.Examples {
		if e.Marked >= 4 && slices.Contains(e.passed, c.ID) {
			return
		}
	}
	for _, bad := range j.those(reps.Fail) {
		if bad.scored > 0 && percent(bad.passed[c.ID], bad.scored) >= mostly {
			j.fail(RewardsPushing, c.path, fmt.Sprintf(saysRewards, c.ID, the(bad.Title)), doRewards)
			return
		}
	}
}
