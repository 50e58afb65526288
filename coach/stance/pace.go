package stance

import (
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios"
)

// Eases reports whether a turn with a move of this kind can ease a worry at
// all. A turn that pushes never does, whatever a scenario's eased_by says.
func Eases(kind moves.Kind) bool {
	switch kind {
	case moves.Pressure, moves.Dismissal, moves.Argument, moves.Promise, moves.ConfidenceBreach:
		return false
	}
	return true
}

// Pace says how soon a rep who never puts a foot wrong could get somewhere,
// in rep turns, and how many the break has room for. Nobody is that quick:
// it is a bound for telling what cannot be done, not for what can.
type Pace struct {
	Turns   int // in the break
	Trusted int // the first turn in which what is told when trusted can be told
	Yes     int // the first turn in which a yes can come
}

// PaceOf reads a scenario's pace off the rules: a turn earns 1.2 trust at
// most, and of the things a yes needs each is told in one turn and followed
// up or eased in another, the last one in the turn that asks.
func PaceOf(sc *scenarios.Scenario) Pace {
	level := Normal.level()
	from := starts(sc.Worker.Stance.Starts) + level.start
	p := Pace{Turns: turnsIn(sc.Minutes), Trusted: turnsFor(level.trusted - from)}
	p.Yes = max(turnsFor(level.yes-from), 2*len(sc.Worker.YesWhen), 1)
	return p
}

// turnsFor is how many turns it takes at least to earn so many tenths of trust.
func turnsFor(tenths int) int { return max((tenths+turnGain-1)/turnGain, 1) }
