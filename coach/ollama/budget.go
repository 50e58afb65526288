package ollama

import "github.com/ollama/ollama/api"

// The shares of the window at which a talk should come to its close, and at
// which it is ended. Going on would mean dropping its beginning, and with it
// who the worker is.
const (
	WarnShare = 0.70
	EndShare  = 0.85
)

// Budget is how much of the model's window a talk has used.
type Budget struct {
	Used   int // tokens after the last reply; 0 before the first
	Window int // tokens in all

	perByte float64 // tokens a byte of prompt, as the server counted them
}

// Share is the used part, from 0 to 1.
func (b Budget) Share() float64 {
	if b.Window <= 0 {
		return 0
	}
	return float64(b.Used) / float64(b.Window)
}

// Warn reports that the talk should be brought to its close.
func (b Budget) Warn() bool { return b.Share() >= WarnShare }

// room refuses a request that would leave too little of the window. How many
// tokens the messages take is reckoned from what the server counted before;
// before the first count the server itself is the judge.
func (w *Worker) room(m []api.Message, predict int) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	b := w.budget
	if b.perByte == 0 {
		return nil
	}
	if need := int(b.perByte*float64(size(m))) + predict/2; float64(need) > EndShare*float64(b.Window) {
		return &Error{Kind: ErrTooLong, Detail: "the window is nearly full"}
	}
	return nil
}

// measure takes note of a finished request.
func (w *Worker) measure(m []api.Message, u Usage) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.last = u
	w.budget.Used = u.Prompt + u.Reply
	if n := size(m); n > 0 && u.Prompt > 0 {
		w.budget.perByte = float64(u.Prompt) / float64(n)
	}
}

// full reports that a reply ended because the window did, not because of its
// own limit.
func (w *Worker) full(u Usage) bool {
	return u.Length && u.Prompt+u.Reply >= w.Budget().Window-1
}

// confine notes that the server gives the model a smaller window than asked
// for, because it was trained for no more.
func (w *Worker) confine(window int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if window > 0 && window < w.budget.Window {
		w.budget.Window = window
	}
}
