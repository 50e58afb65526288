package scenarios

// Scenario is one practice conversation as its tutor wrote it: where it
// happens, who the worker is, what the rep is there to practise. A Scenario
// from Parse has passed every check and has every default filled in; it is
// never changed afterwards, so it may be shared freely.
type Scenario struct {
	ID       string `yaml:"id"`
	Title    string `yaml:"title"`
	Summary  string `yaml:"summary"`
	Course   string `yaml:"course"`
	Minutes  int    `yaml:"minutes"`  // how long the talk usually takes
	Language string `yaml:"language"` // BCP 47, en-GB unless set
	// Experimental says in an English sentence what is not yet sure about a
	// scenario; it is empty for most.
	Experimental string `yaml:"experimental"`

	Stars      *bool       `yaml:"stars"`   // false: feedback shows bands only
	Setting    string      `yaml:"setting"` // what the rep reads and the worker knows
	TheAsk     TheAsk      `yaml:"the_ask"` // what may be asked for; joining unless set
	Worker     Worker      `yaml:"worker"`
	Objectives []Objective `yaml:"objectives"`
	Facts      []Fact      `yaml:"facts"`
	Never      []string    `yaml:"never"` // kinds of move that are flagged with the quote
	Signposts  []Signpost  `yaml:"signposts"`
	Examples   []Example   `yaml:"examples"`

	File   string `yaml:"-"` // where it was read from, for messages
	Union  string `yaml:"-"` // the rep's union, where the text has a place for its name and it was given
	Set    string `yaml:"-"` // the folder or zip it came in; empty for those that ship and for a file of its own
	Source []byte `yaml:"-"` // the file as it was, kept with each session
	Hash   string `yaml:"-"` // SHA-256 of Source in hex

	marks map[string]mark // where each thing stands in the file, by its path
	lines []string        // the file line by line, for complaints
}

// Worker is the colleague the rep talks to.
type Worker struct {
	Name       string   `yaml:"name"`
	Segment    string   `yaml:"segment"`
	About      string   `yaml:"about"`
	Manner     string   `yaml:"manner"`
	Opening    string   `yaml:"opening"` // their first line
	CaresAbout []Issue  `yaml:"cares_about"`
	Worries    []Worry  `yaml:"worries"`
	Stance     Stance   `yaml:"stance"`
	YesWhen    []string `yaml:"says_yes_when"` // ids: issues heard and worries eased before a yes is possible
	Lines      Lines    `yaml:"lines"`
	Answers    []Answer `yaml:"answers"`
}

// Reveal says what it takes before the worker tells something.
type Reveal string

// The three ways of telling, from the readiest to the most guarded.
const (
	Freely      Reveal = "freely"
	WhenAsked   Reveal = "when asked"
	WhenTrusted Reveal = "when trusted"
)

// Issue is something at work that matters to the worker.
type Issue struct {
	ID     string `yaml:"id"`
	What   string `yaml:"what"` // for the tutor and the feedback, never said aloud
	Reveal Reveal `yaml:"reveal"`
	Hint   string `yaml:"hint"` // what they say when it is near the surface
	Says   string `yaml:"says"` // their words when they tell it
	More   string `yaml:"more"` // their words when the rep follows it up
}

// Worry is what holds the worker back. Before they trust the rep they give
// the cover reason instead.
type Worry struct {
	ID      string   `yaml:"id"`
	What    string   `yaml:"what"`
	Cover   string   `yaml:"cover"`
	Reveal  Reveal   `yaml:"reveal"`
	Says    string   `yaml:"says"`
	EasedBy []string `yaml:"eased_by"` // kinds of move; any one of them eases it once it is told
	Eased   string   `yaml:"eased"`    // their words when it is eased
}

// Stance is where the worker starts.
type Stance struct {
	Starts   string `yaml:"starts"`   // hostile, guarded, neutral or friendly
	Patience int    `yaml:"patience"` // how much pushing, 1 to 10, before they leave
}

// Lines are the worker's own words for the moments every talk may have. All
// are optional; the built-in worker has lines of its own for what is missing.
type Lines struct {
	Yes      string `yaml:"yes"`       // they join
	NextStep string `yaml:"next_step"` // they agree to talk again or do one thing
	Thinking string `yaml:"thinking"`  // they want to think about it
	NotNow   string `yaml:"not_now"`   // an honest no
	Pushed   string `yaml:"pushed"`    // they feel pushed
	Leaves   string `yaml:"leaves"`    // they have had enough and go
	Bye      string `yaml:"bye"`       // a friendly end
}

// Answer is what the worker says when asked about something in particular:
// any of the words in About brings it out.
type Answer struct {
	About []string `yaml:"about"`
	Says  string   `yaml:"says"`
}

// Objective is one thing the course wants the rep to be able to do.
type Objective struct {
	ID     string  `yaml:"id"`
	Title  string  `yaml:"title"`
	Checks []Check `yaml:"checks"`
}

// Check is one yes/no question about the transcript. Spot, where it is set,
// is a rule that code can answer (package feedback documents the language);
// otherwise a model answers Ask, or nobody does.
type Check struct {
	ID   string `yaml:"id"`
	Ask  string `yaml:"ask"`
	Spot string `yaml:"spot"`
	Try  string `yaml:"try"` // words the rep could have used
}

// Fact is approved content: the only kind of fact the worker, the coach or
// the fact desk may state.
type Fact struct {
	ID      string `yaml:"id"`
	Text    string `yaml:"text"`
	Source  string `yaml:"source"`
	Checked string `yaml:"checked"` // YYYY-MM-DD
}

// Signpost is where somebody in distress is sent.
type Signpost struct {
	Who     string `yaml:"who"`
	Contact string `yaml:"contact"`
	When    string `yaml:"when"`
}

// Example is a marked transcript: rehearsal proves that the scorer puts the
// examples in the order of their stars.
type Example struct {
	Stars int    `yaml:"stars"`
	Note  string `yaml:"note"`
	Text  string `yaml:"text"`
}

// ShowsStars reports whether feedback on this scenario carries stars.
func (s *Scenario) ShowsStars() bool { return s.Stars == nil || *s.Stars }
