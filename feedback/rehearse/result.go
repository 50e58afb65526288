package rehearse

import (
	"cmp"
	"slices"

	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
)

// Schema names the JSON form of a Result. New fields may be added under the
// same name; none changes its meaning.
const Schema = "repcoach.rehearsal/1"

// Result is what came of a rehearsal.
type Result struct {
	Schema       string              `json:"schema"`
	File         string              `json:"file"`
	ID           string              `json:"id"`
	Title        string              `json:"title"`
	Hash         string              `json:"hash"`
	Partner      string              `json:"partner"` // who played the worker; for the caller to fill in
	Times        int                 `json:"times"`   // talks of each rep at each difficulty
	Difficulties []stance.Difficulty `json:"difficulties"`
	Planned      int                 `json:"planned"` // talks
	Talks        int                 `json:"talks"`   // talks that were had
	Stopped      bool                `json:"stopped"` // before the end: there are no verdicts
	Reps         []Cast              `json:"reps"`
	Examples     []Example           `json:"examples"`
	Checks       []Check             `json:"checks"`
	Verdicts     []Verdict           `json:"verdicts"`
}

// Good reports whether the rehearsal went to its end and nothing fails the
// scenario.
func (r Result) Good() bool {
	return !r.Stopped && !slices.ContainsFunc(r.Verdicts, func(v Verdict) bool { return v.Fails })
}

// Cast is what came of one rep's talks.
type Cast struct {
	ID     string      `json:"id"`
	Title  string      `json:"title"`
	Should reps.Should `json:"should,omitempty"`
	Counts
	ByDifficulty []Level        `json:"by_difficulty"`
	Turns        Spread         `json:"turns"` // of the rep, in a talk
	Stars        *Spread        `json:"stars"` // of the talks that were scored and had enough in them; null if none had
	Heard        []Hearing      `json:"heard"` // in the scenario's order, issues first
	scored       int            // talks that were scored
	passed       map[string]int // of those, how many passed each check
	blind        int            // talks that ended with a yes before any worry was told
}

// Counts are how talks ended.
type Counts struct {
	Talks    int                    `json:"talks"`
	Outcomes map[stance.Outcome]int `json:"outcomes"`
	TimeUp   int                    `json:"time_up"` // talks in which the worker's break was over
}

// won is how many talks ended with a yes or a next step.
func (c Counts) won() int { return c.Outcomes[stance.Joined] + c.Outcomes[stance.NextStep] }

// Level is what came of the talks at one difficulty.
type Level struct {
	Difficulty stance.Difficulty `json:"difficulty"`
	Counts
	Shortest int `json:"shortest"` // turns in the shortest talk
}

// Hearing is what one rep heard of one issue or worry.
type Hearing struct {
	ID    string `json:"id"`
	Kind  string `json:"kind"`            // issue or worry
	Told  int    `json:"told"`            // talks in which it was told
	Turn  int    `json:"turn,omitempty"`  // of the rep: the middle one of those in which it was told
	First int    `json:"first,omitempty"` // and the first
	Early int    `json:"early,omitempty"` // talks in which it was told within two turns
	Eased int    `json:"eased"`           // talks in which it was followed up or eased
	After int    `json:"after,omitempty"` // the middle turn of those
}

// Spread is a middle value with the least and the most.
type Spread struct {
	Of     int `json:"of"` // how many values
	Least  int `json:"least"`
	Middle int `json:"middle"`
	Most   int `json:"most"`
}

// spread sorts the values. Of an even number the lower of the two in the
// middle counts, so that it is a value that was there.
func spread(values []int) Spread {
	if len(values) == 0 {
		return Spread{}
	}
	slices.Sort(values)
	return Spread{len(values), values[0], values[(len(values)-1)/2], values[len(values)-1]}
}

// Example is a marked example and what the scorer makes of it.
type Example struct {
	N      int    `json:"n"` // from 1
	Note   string `json:"note"`
	Marked int    `json:"marked"`
	Scored *int   `json:"scored"` // null where there is too little in it to judge
	passed []string
}

// Check is how many of the scored talks and examples passed a check that has
// a rule.
type Check struct {
	ID     string `json:"id"`
	Passed int    `json:"passed"`
	Of     int    `json:"of"`
	path   string
}

// Verdict is one thing the rehearsal has shown.
type Verdict struct {
	Kind  Kind   `json:"kind"`
	Fails bool   `json:"fails"`         // it fails the scenario; otherwise it is worth knowing
	Says  string `json:"says"`          // what was seen
	Do    string `json:"do,omitempty"`  // what to change
	Key   string `json:"key,omitempty"` // the key to change: worker.stance.patience
	Line  int    `json:"line,omitempty"`
}

// inOrder puts what fails first and else keeps the order.
func inOrder(vs []Verdict) []Verdict {
	slices.SortStableFunc(vs, func(a, b Verdict) int { return cmp.Compare(rank(a), rank(b)) })
	return vs
}

func rank(v Verdict) int {
	if v.Fails {
		return 0
	}
	return 1
}
