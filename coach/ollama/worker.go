package ollama

import (
	"context"
	"iter"
	"strings"
	"sync"

	"github.com/ollama/ollama/api"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Worker plays the worker of one scenario with a model. What the worker does
// has been decided before it is asked; the model chooses the words.
//
// The methods may be called from several goroutines, but one reply at a time
// is all a conversation has.
type Worker struct {
	client *Client
	model  Model
	brief  string
	seed   int

	mu     sync.Mutex
	hold   bool // the model has been caught thinking aloud
	budget Budget
	last   Usage
}

var (
	_ coach.Partner = (*Worker)(nil)
	_ coach.Warmer  = (*Worker)(nil)
)

// NewWorker returns the worker of sc, played by m, a model from Choose or
// Show. The same model, scenario, seed and talk give the same replies on the
// same server and machine.
func NewWorker(c *Client, m Model, sc *scenarios.Scenario, seed uint64) *Worker {
	return newWorker(c, m, coach.Brief(sc), seed)
}

// NewPlain returns a worker with a system prompt of the caller's own in place
// of the brief. It is for comparison: a talk without stage directions is sent
// as it stands, which is how programs do it that put a whole character into
// one prompt. Command compare uses it.
func NewPlain(c *Client, m Model, system string, seed uint64) *Worker {
	return newWorker(c, m, system, seed)
}

func newWorker(c *Client, m Model, brief string, seed uint64) *Worker {
	return &Worker{
		client: c, model: m, brief: brief, seed: int(seed & 0x7fffffff), //nolint:gosec // masked
		hold: m.ThinksAlways(), budget: Budget{Window: c.window},
	}
}

// Model returns the model that plays.
func (w *Worker) Model() Model { return w.model }

// Last returns what the last finished request cost.
func (w *Worker) Last() Usage {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.last
}

// Budget returns how much of the window the talk has used.
func (w *Worker) Budget() Budget {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.budget
}

// Reply implements coach.Partner. A reply that reaches its length limit just
// ends; Last says so.
func (w *Worker) Reply(ctx context.Context, said coach.Transcript, cue stance.Cue) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		messages := messages(w.brief, said)
		if err := w.room(messages, predict(cue.Words)); err != nil {
			yield("", err)
			return
		}
		filter := unthink{all: w.holding()}
		var spoke bool
		var thought error
		use, err := w.client.chat(ctx, w.model, w.ask(messages, predict(cue.Words)), func(piece string) bool {
			piece, thought = filter.add(piece)
			if thought != nil {
				w.caught()
				return false
			}
			if piece == "" {
				return true
			}
			spoke = true
			return yield(piece, nil)
		})
		switch {
		case thought != nil:
			yield("", thought)
			return
		case err == errStop:
			return // the listener has left
		case err == nil:
			w.measure(messages, use)
		}
		if rest := filter.end(); rest != "" && strings.TrimSpace(rest) != "" {
			spoke = true
			if !yield(rest, nil) {
				return
			}
		}
		if err == nil && w.full(use) {
			err = &Error{Kind: ErrTooLong, Detail: "the window filled up during the reply"}
		}
		if err == nil && !spoke {
			err = &Error{Kind: ErrEmpty}
		}
		if err != nil {
			yield("", err)
		}
	}
}

// ask is the frozen part of every request of this worker. Temperature and the
// rest are those the makers of the recommended model give for talk.
func (w *Worker) ask(m []api.Message, predict int) ask {
	return ask{messages: m, temperature: 0.7, topP: 0.8, topK: 20, penalty: 1.05, seed: w.seed, predict: predict}
}

// predict is the most tokens a reply of about that many words may take: room
// for twice as many words, in a language that needs two tokens for each.
func predict(words int) int {
	if words <= 0 {
		words = 30
	}
	return min(max(4*words, 48), 256)
}

func (w *Worker) holding() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.hold
}

func (w *Worker) caught() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.hold = true
}
