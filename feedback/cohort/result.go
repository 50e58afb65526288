package cohort

// Schema names the JSON form of a Result. New fields may be added under the
// same name; none changes its meaning.
const Schema = "repcoach.cohort/1"

// Result is what a team may know. Every number of people in it went through
// the rules of suppress.go, and whatever else is said in it, shares and
// sentences, is worked out from those numbers alone.
type Result struct {
	Schema     string      `json:"schema"`
	Filter     Filter      `json:"filter"`
	Rules      Rules       `json:"rules"`
	People     Cell        `json:"people"`
	Practised  Practised   `json:"practised"`
	Scenarios  []Scenario  `json:"scenarios"`
	Confidence Confidence  `json:"confidence"`
	Agreement  []Agreement `json:"agreement"` // in all talks
	Teach      []Lesson    `json:"teach"`     // what to teach next, the most needed first
	Trends     []Trend     `json:"trends"`    // whether it gets better
	Hidden     []Hidden    `json:"hidden"`
	Files      Files       `json:"files"`
}

// Rules are the numbers behind what is hidden.
type Rules struct {
	Threshold int    `json:"threshold"` // the fewest people a number may be about
	RoundedTo int    `json:"rounded_to"`
	MeanOf    int    `json:"mean_of"`  // the fewest people of an average
	ShareOf   int    `json:"share_of"` // the fewest people of a share, after rounding
	Words     []Rule `json:"words"`
}

// Rule is one rule in plain words and where it is from.
type Rule struct {
	Words  string `json:"words"`
	Source string `json:"source"`
}

// Practised is who practised.
type Practised struct {
	Weeks    []Week `json:"weeks"`
	Attempts Split  `json:"attempts"` // how many talks each person had
}

// Week is how many people practised in a week.
type Week struct {
	Week   string `json:"week"`
	People Cell   `json:"people"`
}

// Scenario is one scenario that enough people practised.
type Scenario struct {
	ID         string      `json:"id"`
	Title      string      `json:"title"`
	People     Cell        `json:"people"`
	Objectives []Objective `json:"objectives"`
}

// Objective is how far people have come with one objective. First and Latest
// are about the same people, those with an attempt that was scored; Change is
// about those with two or more. First is Begun added up.
type Objective struct {
	ID        string   `json:"id"`
	Title     string   `json:"title"`
	NotScored Cell     `json:"not_scored"` // people with no attempt that was scored
	First     Split    `json:"first"`
	Latest    Split    `json:"latest"`
	Change    Split    `json:"change"`
	Begun     []Period `json:"begun"` // the first attempts, by when they were
	Checks    []Check  `json:"checks"`
}

// Period is the first attempts of the people who began in some weeks.
type Period struct {
	From  string `json:"from"`
	To    string `json:"to"`
	Split Split  `json:"split"`
}

// Check is the latest verdict on one check.
type Check struct {
	ID        string      `json:"id"`
	Latest    Split       `json:"latest"`
	Agreement []Agreement `json:"agreement"`
}

// Agreement is how two judges compare, in people whose talks both judged.
type Agreement struct {
	Judges string `json:"judges"` // "rules-model", "rules-tutor", "model-tutor"
	Label  string `json:"label"`
	Split  Split  `json:"split"`
}

// Confidence is the rep's own answer, from 1 to 5: before their first talk
// and after their latest, of those who gave both.
type Confidence struct {
	Before     Split `json:"before"`
	After      Split `json:"after"`
	Change     Split `json:"change"`
	MeanBefore Mean  `json:"mean_before"`
	MeanAfter  Mean  `json:"mean_after"`
}

// Lesson is an objective with the share of people who are not secure in it.
type Lesson struct {
	Scenario  string `json:"scenario"`
	Objective string `json:"objective"`
	Title     string `json:"title"`
	Share     Share  `json:"share"`           // below secure at the latest attempt
	Check     string `json:"check,omitempty"` // the check that fewest people passed, where that can be said
	Words     string `json:"words"`
}

// Trend is whether those who began later did better at their first attempt.
type Trend struct {
	Scenario  string `json:"scenario"`
	Objective string `json:"objective"`
	Title     string `json:"title"`
	Early     Period `json:"early"`
	Late      Period `json:"late"`
	Verdict   string `json:"verdict"` // "better", "worse" or "unclear"
	Words     string `json:"words"`
}

// Hidden says how much of one kind is hidden, and why.
type Hidden struct {
	What string `json:"what"`
	N    int    `json:"n"` // rows, not people
	Of   int    `json:"of"`
	Why  string `json:"why"`
}

// Files is what became of the files. It counts files and bundles, and names
// none: the name of a file may be that of a person. The Log names them, for
// whoever made the report.
type Files struct {
	Replaced  Cell      `json:"replaced"`  // by a newer bundle of the same rep
	Withdrawn Cell      `json:"withdrawn"` // people whose notice was honoured
	SameRep   Cell      `json:"same_rep"`  // codes that share a session with another
	Refusals  int       `json:"refusals"`
	Refused   []Refused `json:"refused"`
}

// Refused is how many files, and bundles in them, were not taken for one
// reason.
type Refused struct {
	Why string `json:"why"`
	N   int    `json:"n"`
}
