package stance

// level is one difficulty: how the numbers of the rules are scaled. Trust is
// in tenths throughout.
type level struct {
	gains, costs int // tenths of what the rules say: 10 is as written
	start        int // added to where the worker starts
	patience     int // added to the scenario's patience
	room         int // trust below which nothing is told, asked or not
	trusted      int // trust for what is told when trusted
	yes          int // trust for a yes
	step         int // trust for agreeing to talk again
	open         int // trust for thinking about it
	hintFirst    int // percent of tellings that a hint comes before
}

func (d Difficulty) level() level {
	switch d {
	case Easy:
		return level{gains: 13, costs: 8, start: 10, patience: 1, room: 5, trusted: 40, yes: 50, step: 40, open: 30, hintFirst: 15}
	case Hard:
		return level{gains: 8, costs: 12, start: -5, patience: -1, room: 15, trusted: 55, yes: 65, step: 45, open: 35, hintFirst: 60}
	}
	return level{gains: 10, costs: 10, room: 10, trusted: 50, yes: 60, step: 45, open: 35, hintFirst: 35}
}

// starts is the trust, in tenths, of each way to start.
func starts(how string) int {
	switch how {
	case "hostile":
		return 10
	case "neutral":
		return 40
	case "friendly":
		return 60
	}
	return 30
}

// Bounds of what is counted.
const (
	topTrust    = 100 // tenths
	turnGain    = 12  // most tenths a turn earns
	usualWait   = 3   // patience where the scenario sets none
	usualBreak  = 10  // minutes where the scenario sets none
	fewestTurns = 8
)

// turnsIn is how many rep turns fit into a break: ten minutes are 24.
func turnsIn(minutes int) int {
	if minutes <= 0 {
		minutes = usualBreak
	}
	return max(minutes*24/10, fewestTurns)
}
