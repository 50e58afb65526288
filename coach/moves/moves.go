package moves

// Kind names what a stretch of a rep's turn does.
type Kind string

// The kinds, as the JSON of `repcoach observe` spells them.
const (
	OpenQuestion      Kind = "open_question"
	ClosedQuestion    Kind = "closed_question"
	Reflection        Kind = "reflection"
	Acknowledgement   Kind = "acknowledgement"
	Affirmation       Kind = "affirmation"
	OwnStory          Kind = "own_story"
	CollectiveFraming Kind = "collective_framing"
	ThirdParty        Kind = "third_party"
	Information       Kind = "information"
	Advice            Kind = "advice"
	Permission        Kind = "permission"
	Pressure          Kind = "pressure"
	Promise           Kind = "promise"
	LegalClaim        Kind = "legal_claim"
	Jargon            Kind = "jargon"
	Dismissal         Kind = "dismissal"
	Argument          Kind = "argument"
	Ask               Kind = "ask"
	SoftAsk           Kind = "soft_ask"
	TimedNextStep     Kind = "timed_next_step"
	ConfidenceBreach  Kind = "confidence_breach"
)

// Kinds lists every kind once, in the order of the contract.
var Kinds = []Kind{
	OpenQuestion, ClosedQuestion, Reflection, Acknowledgement, Affirmation,
	OwnStory, CollectiveFraming, ThirdParty, Information, Advice, Permission,
	Pressure, Promise, LegalClaim, Jargon, Dismissal, Argument, Ask, SoftAsk,
	TimedNextStep, ConfidenceBreach,
}

// Move is one thing the rep did in a turn, with the words that show it.
type Move struct {
	Kind  Kind   `json:"kind"`
	Quote string `json:"quote"` // a verbatim substring of the turn
	Words string `json:"words"` // the words within Quote that gave it away, for a reader who asks why

	// About is the id of the issue or worry the move is about, and Follows
	// says that it takes up something the worker has said. Both are read
	// against the talk and empty where nothing fits.
	About   string `json:"about,omitempty"`
	Follows bool   `json:"follows,omitempty"`
	// Explores says that the move looks into an objection the worker has just made.
	Explores bool `json:"explores,omitempty"`
}

// Topic is an issue or worry of the worker in this talk.
type Topic struct {
	ID    string
	Words string // everything the scenario says about it, to recognise it by
	Told  bool   // the worker has hinted at it or told it
	Cover string // what they say instead of it: an objection, whatever its words
}

// Heard is what the rep could have been listening to when they spoke.
type Heard struct {
	Worker []string // the worker's turns so far, oldest first
	Rep    []string // the rep's own turns so far, oldest first
	Topics []Topic
	Goal   *Goal   // what is asked for; nil for joining and what goes with it
	Memory *Memory // optional: one for a whole talk saves most of the time
}

// Reading is what one rep turn did and how it came across.
type Reading struct {
	Moves []Move
	Tone  Tone
}

// Tone is what a person would notice about a turn beside its moves. It is
// for the worker's reaction; it is never scored.
type Tone struct {
	Silent    bool // nothing said, or only dots
	Nonsense  bool // no words that make sense
	Rude      bool
	RunsDown  bool // calls somebody who is not there names
	SmallTalk bool
	Aside     bool // asks only about things that have nothing to do with the worker or their work
	Greeting  bool
	Goodbye   bool
	Thanks    bool
	Injection bool   // speaks to a program and not to a colleague
	AsksAbout string // what it asks of the worker as a person: name, job, how_long, age, family, day; else empty
	Distress  bool   // the rep's own words suggest they are in distress
	Words     int    // how many words of it somebody may have meant; none in nonsense
}
