package feedback

import "github.com/repcoach/repcoach/coach/moves"

// Schema names the JSON form of a Report. New fields may be added under the
// same name; none changes its meaning.
const Schema = "repcoach.feedback/1"

// Verdict answers one check.
type Verdict string

// The four verdicts. No means "not spotted", which is less than "not done";
// NotScored means that nobody could judge it.
const (
	Yes       Verdict = "yes"
	No        Verdict = "no"
	Unsure    Verdict = "unsure"
	NotScored Verdict = "not_scored"
)

// Band says how far an objective has come.
type Band string

// The four bands and the honest fifth.
const (
	NotYet        Band = "not_yet"
	Starting      Band = "starting"
	Secure        Band = "secure"
	Strong        Band = "strong"
	BandNotScored Band = "not_scored"
)

// By says who gave a verdict.
type By string

// The three that can judge.
const (
	ByRules By = "rules"
	ByModel By = "model"
	ByTutor By = "tutor"
)

// Quote is words from the transcript: Text is a verbatim substring of turn Turn.
type Quote struct {
	Turn int    `json:"turn"`
	Text string `json:"quote"`
}

// Report is the feedback on one transcript.
type Report struct {
	Schema     string         `json:"schema"`
	Scenario   ScenarioRef    `json:"scenario"`
	Judge      JudgeRef       `json:"judge"`
	Stars      *int           `json:"stars"` // 1 to 5; null where there was not enough to score or the scenario shows none
	Objectives []Finding      `json:"objectives"`
	Flags      []Flag         `json:"flags"`
	Measures   moves.Measures `json:"measures"`
	Strength   Advice         `json:"strength"`
	Focus      Advice         `json:"focus"`
	Side       *WorkerSide    `json:"worker_side,omitempty"` // of a talk that ran here
	Tutor      *Tutor         `json:"tutor,omitempty"`       // set where a tutor has reviewed it
	Basis      *Basis         `json:"basis,omitempty"`       // what the stars rest on beside the checks; nil where there are none
	Notes      []string       `json:"notes,omitempty"`       // what the reader should know about this scoring
}

// ScenarioRef pins the scenario a report was made against.
type ScenarioRef struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Hash  string `json:"hash"`
}

// JudgeRef says who judged: Kind is "rules" or "model".
type JudgeRef struct {
	Kind   string `json:"kind"`
	Model  string `json:"model,omitempty"`
	Digest string `json:"digest,omitempty"`
	Prompt string `json:"prompt,omitempty"` // version of the judge's prompt
	Seed   int    `json:"seed,omitempty"`
}

// Finding is the feedback on one objective.
type Finding struct {
	ID     string        `json:"id"`
	Title  string        `json:"title"`
	Band   Band          `json:"band"`
	Checks []CheckResult `json:"checks"`
}

// CheckResult is the verdict on one check with its evidence. A yes always
// has evidence from the rep's own turns, unless it is a tutor's.
type CheckResult struct {
	ID       string  `json:"id"`
	Question string  `json:"question"`
	Verdict  Verdict `json:"verdict"`
	By       By      `json:"by"`
	Evidence []Quote `json:"evidence"`
	Try      string  `json:"try,omitempty"`
	Reason   string  `json:"reason,omitempty"` // one sentence in plain words
	After    *Quote  `json:"after,omitempty"`  // what the worker had just said where Try would have fitted

	Against []Quote  `json:"against,omitempty"` // the rep's words that stand against a yes; they are no evidence of one
	Machine *Machine `json:"machine,omitempty"` // what it said before a tutor ruled on it
}

// Flag points at words that need a second look. It never says "all clear".
type Flag struct {
	Kind moves.Kind `json:"kind"`
	Quote
	Fact     string `json:"fact,omitempty"`     // id of the scenario's fact to read beside it
	Approved string `json:"approved,omitempty"` // that fact, word for word
}

// Advice is one thing, with the words it is about and better ones.
type Advice struct {
	Text  string `json:"text"`
	Quote *Quote `json:"evidence,omitempty"`
	Try   string `json:"try,omitempty"`
}
