package coach

// Speaker is who says a turn.
type Speaker string

// The two speakers of a practice conversation.
const (
	Rep    Speaker = "rep"
	Worker Speaker = "worker"
)

// Turn is one thing said. Text is valid UTF-8 and otherwise kept exactly as it
// was said; whoever shows it makes it safe first.
type Turn struct {
	N       int     `json:"n"` // counts all turns of the transcript from 1
	Speaker Speaker `json:"speaker"`
	Text    string  `json:"text"`
	Cut     bool    `json:"cut,omitempty"` // a reply the rep stopped before its end

	// Direction is the stage direction that went to the model with a rep
	// turn. It is stored because a later request must repeat it to the byte.
	Direction string `json:"direction,omitempty"`
}

// Transcript is the turns of one conversation in order. It usually begins
// with the worker's opening line.
type Transcript []Turn

// Reps returns the rep's turns only.
func (t Transcript) Reps() Transcript { return t.by(Rep) }

// Workers returns the worker's turns only.
func (t Transcript) Workers() Transcript { return t.by(Worker) }

func (t Transcript) by(s Speaker) Transcript {
	var out Transcript
	for _, turn := range t {
		if turn.Speaker == s {
			out = append(out, turn)
		}
	}
	return out
}

// Texts returns what was said, turn by turn.
func (t Transcript) Texts() []string {
	out := make([]string, len(t))
	for i, turn := range t {
		out[i] = turn.Text
	}
	return out
}

// At returns turn n, counting from 1.
func (t Transcript) At(n int) (Turn, bool) {
	if n < 1 || n > len(t) {
		return Turn{}, false
	}
	return t[n-1], true
}
