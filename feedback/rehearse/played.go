package rehearse

import (
	"context"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
)

// played is what came of one talk. Turns are the rep's, from 1.
type played struct {
	outcome stance.Outcome
	turns   int
	timeUp  bool           // the worker's break was over
	told    map[string]int // in which turn each issue or worry was told
	eased   map[string]int // in which turn it was followed up or eased
	score   *score         // nil: not scored
}

// score is what the rules say of a talk.
type score struct {
	stars  int // 0 where there was too little to judge
	passed []string
}

func look(s *coach.Session) *played {
	one := &played{told: map[string]int{}, eased: map[string]int{}}
	one.outcome, _ = s.Over()
	steps := s.Steps()
	one.turns = len(steps) - 1
	for turn, step := range steps {
		for _, c := range step.Changes {
			switch stance.Depth(c.To) {
			case stance.Told:
				one.told[c.What] = turn
			case stance.Eased:
				one.eased[c.What] = turn
			}
		}
	}
	last := s.Last().Cue
	one.timeUp = last.Act == stance.Settle && last.About == "time"
	return one
}

// scored reads a talk with the rules alone. Stars are given here even where
// the scenario shows none to reps.
func scored(sc *scenarios.Scenario, said coach.Transcript, memory *moves.Memory) *score {
	shown := *sc
	shown.Stars = nil
	var last feedback.Report
	for r := range (feedback.Scorer{Memory: memory}).Score(context.Background(), &shown, said) {
		last = r
	}
	out := &score{}
	if last.Stars != nil {
		out.stars = *last.Stars
	}
	for _, o := range last.Objectives {
		for _, c := range o.Checks {
			if c.Verdict == feedback.Yes {
				out.passed = append(out.passed, c.ID)
			}
		}
	}
	return out
}
