package builtin

import "github.com/repcoach/repcoach/coach/stance"

// shelf is the lines for one act in one situation. About narrows it to what
// the worker reacts to; an empty one serves every situation of the act. Mood
// is cold (hostile, guarded), fair (neutral, warm) or empty for both. A line
// may have the slots {topic}, something the worker has told, {ask}, what
// they may say yes to, and {name}.
type shelf struct {
	act   stance.Act
	about string
	mood  string
	lines []string
}

// The two sides of the four moods.
const (
	cold = "cold"
	fair = "fair"
)

// bank is every line the worker has of their own. The order of the shelves
// does not matter. The lines fit any workplace and any worker: they name no
// job, no tool, no place, and claim nothing the scenario has not said. They
// fit whatever may be asked for, and a worker who is somebody's manager.
func bank() []shelf {
	var all []shelf
	for _, part := range [][]shelf{chatting, answering, deflecting, agreeing, doubting, telling, stinging, ending} {
		all = append(all, part...)
	}
	return all
}
