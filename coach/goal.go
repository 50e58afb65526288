package coach

import (
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Goal is what the rep's turns in a scenario are read against: what may be
// asked for in it. It is nil for joining, and where there is no scenario.
func Goal(sc *scenarios.Scenario) *moves.Goal {
	switch {
	case sc == nil || sc.TheAsk.Joining():
		return nil
	case sc.TheAsk.None:
		return moves.AskNothing()
	}
	return moves.AskFor(sc.TheAsk.Words...)
}

// Mind is the mind of a scenario's worker before the first word.
func Mind(sc *scenarios.Scenario, d stance.Difficulty, seed uint64) *stance.Mind {
	m := stance.New(sc.Worker, d, seed)
	m.Break(sc.Minutes)
	if sc.TheAsk.None {
		m.AskNothing()
	}
	return m
}
