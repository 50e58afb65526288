package stance

import "github.com/repcoach/repcoach/coach/moves"

// Difficulty scales how hard the worker is to win over.
type Difficulty string

// The three difficulties.
const (
	Easy   Difficulty = "easy"
	Normal Difficulty = "normal"
	Hard   Difficulty = "hard"
)

// Outcome is how a conversation ended. It says nothing about how well the
// rep did.
type Outcome string

// The six endings.
const (
	Joined     Outcome = "joined"
	NextStep   Outcome = "next_step"
	Thinking   Outcome = "thinking"
	NotNow     Outcome = "not_now"
	WalkedAway Outcome = "walked_away"
	Unfinished Outcome = "unfinished"
)

// Depth is how far an issue or worry has come to light.
type Depth string

// The four depths in order. Only worries are eased; an issue that the rep
// has followed up counts as eased too, since it has been heard.
const (
	Hidden Depth = "hidden"
	Hinted Depth = "hinted"
	Told   Depth = "told"
	Eased  Depth = "eased"
)

// Act is what the worker does with their next reply. The partner chooses
// the words; the act is decided here.
type Act string

// The acts.
const (
	Open    Act = "open"    // the opening line
	Chat    Act = "chat"    // small talk, a greeting, thanks
	Answer  Act = "answer"  // answers a question about themselves
	Deflect Act = "deflect" // a guarded non-answer
	Hint    Act = "hint"    // lets an issue show
	Tell    Act = "tell"    // tells an issue or a worry
	More    Act = "more"    // says more about something already told
	Cover   Act = "cover"   // gives the cover reason for a worry
	Ease    Act = "ease"    // shows that a worry has eased
	Agree   Act = "agree"   // agrees with what was said, no more
	Doubt   Act = "doubt"   // is not convinced
	Puzzled Act = "puzzled" // did not understand
	Pushed  Act = "pushed"  // feels pushed and says so
	Hurt    Act = "hurt"    // has been spoken to rudely
	Wait    Act = "wait"    // the rep said nothing
	Settle  Act = "settle"  // ends the talk with Outcome
	Leave   Act = "leave"   // walks away
)

// Cue is one step of the worker's mind, ready to be put into words: what to
// do, about what, in which mood, how long. Nothing the worker has not
// decided to tell is in it.
type Cue struct {
	Act     Act     `json:"act"`
	About   string  `json:"about,omitempty"` // id of the issue or worry, what was asked of them, or what they react to
	Topic   string  `json:"topic,omitempty"` // "issue" or "worry" where About is the id of one
	Say     string  `json:"say,omitempty"`   // the scenario's own words for it, if it has any
	Mood    string  `json:"mood"`            // hostile, guarded, neutral, warm
	Words   int     `json:"words"`           // about how long the reply may be
	Outcome Outcome `json:"outcome,omitempty"`
	Others  bool    `json:"others,omitempty"` // with More: they were asked who else it happens to

	Known []string `json:"known,omitempty"` // ids of what has been told so far, oldest first
	Soon  bool     `json:"soon,omitempty"`  // their break is nearly over
}

// Change is one thing that changed in the worker's mind and why, in a
// sentence a rep can read.
type Change struct {
	What    string     `json:"what"` // trust, patience, outcome, or the id of an issue or worry
	From    string     `json:"from"`
	To      string     `json:"to"`
	Because string     `json:"because"`
	Kind    moves.Kind `json:"kind,omitempty"`
	Quote   string     `json:"quote,omitempty"` // the rep's words that did it
}

// Step is what one rep turn did to the worker: recorded in the journal.
type Step struct {
	Turn    int      `json:"turn"` // the rep turn it answers; 0 for the opening
	Changes []Change `json:"changes,omitempty"`
	Cue     Cue      `json:"cue"`
	State   State    `json:"state"`
}

// State is everything the mind holds: plain data, so that a session can be
// resumed, taken back a turn, or shown.
type State struct {
	Trust    int              `json:"trust"`    // 0 to 10
	Patience int              `json:"patience"` // what is left; at 0 they leave
	Depths   map[string]Depth `json:"depths"`
	Asks     int              `json:"asks"` // how often the rep has asked them
	Turns    int              `json:"turns"`
	Outcome  Outcome          `json:"outcome,omitempty"` // set once the talk is over

	Tenths     int             `json:"tenths"` // trust in tenths, 0 to 100
	Seen       map[string]Seen `json:"seen,omitempty"`
	Earned     []uint32        `json:"earned,omitempty"` // fingerprints of words that have earned trust
	Kindnesses map[string]int  `json:"kindnesses,omitempty"`
	Answered   []int           `json:"answered,omitempty"` // which of the scenario's answers have been given
	SoftAsks   int             `json:"soft_asks,omitempty"`
	Progress   int             `json:"progress,omitempty"` // steps forward: a hint, a telling, an easing
	AskedAt    int             `json:"asked_at,omitempty"` // Progress at the last ask
	Timed      bool            `json:"timed,omitempty"`    // a time to talk again has been agreed
	Quiet      int             `json:"quiet,omitempty"`    // silent rep turns in a row
	Odd        int             `json:"odd,omitempty"`      // rep turns in a row that made no sense
	LastAct    Act             `json:"last_act,omitempty"`
	LastAbout  string          `json:"last_about,omitempty"`
	Pushes     int             `json:"pushes,omitempty"` // turns that cost patience
}

// Seen is what has come to light of one issue or worry.
type Seen struct {
	Turn   int  `json:"turn"`             // the rep turn that brought it out, or further out
	Covers int  `json:"covers,omitempty"` // how often the cover reason was given
	More   bool `json:"more,omitempty"`   // they have said more about it, or come back to it
	Others bool `json:"others,omitempty"` // they have said who else it happens to
}
