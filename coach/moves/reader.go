package moves

// Reader reads the rep's side of a talk in one language. English is the one in
// this package; each other language has a room of its own below it, and
// package readers chooses by the scenario's language.
type Reader interface {
	// Read tells what a rep's turn does, read against what they had heard.
	Read(text string, heard Heard) Reading
	// ReadTalk reads every rep turn of a transcript and counts what happened.
	ReadTalk(turns []Utterance, topics []Topic, goal *Goal) ([]Reading, Measures)
	// Holds reports the words in a worker's turn that object or hold back.
	Holds(text string, topics []Topic) (quote string, ok bool)
}

// English is the Reader that this package is about.
type English struct{}

var _ Reader = English{}

// Read is the function of that name.
func (English) Read(text string, heard Heard) Reading { return Read(text, heard) }

// ReadTalk is the function of that name.
func (English) ReadTalk(turns []Utterance, topics []Topic, goal *Goal) ([]Reading, Measures) {
	return ReadTalk(turns, topics, goal)
}

// Holds is the function of that name.
func (English) Holds(text string, topics []Topic) (string, bool) { return Holds(text, topics) }
