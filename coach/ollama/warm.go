package ollama

import (
	"context"
	"iter"
	"time"

	"github.com/repcoach/repcoach/coach"
)

// What Warm yields.
const (
	Loading = "loading the model"
	Reading = "reading the briefing"
)

// pollEvery is how often Warm asks whether the model is loaded.
const pollEvery = 500 * time.Millisecond

// Warm implements coach.Warmer: it has the server load the model and read the
// talk so far, and throws the one token of the answer away. A face counts the
// seconds of each stage itself. The first stage always comes at once.
func (w *Worker) Warm(ctx context.Context, said coach.Transcript) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		type result struct {
			use Usage
			err error
		}
		m := opened(messages(w.brief, said))
		done := make(chan result, 1)
		go func() {
			use, err := w.client.chat(ctx, w.model, w.ask(m, 1), func(string) bool { return true })
			done <- result{use, err}
		}()
		stage := ""
		show := func(s string) bool {
			if s == stage {
				return true
			}
			stage = s
			return yield(s, nil)
		}
		tick := time.NewTicker(pollEvery)
		defer tick.Stop()
		for {
			if !show(w.stage(ctx)) {
				cancel()
				<-done
				return
			}
			select {
			case r := <-done:
				if r.err != nil {
					yield("", r.err)
					return
				}
				w.measure(m, r.use)
				w.learnWindow(ctx)
				return
			case <-tick.C:
			}
		}
	}
}

// stage asks the server what it is doing. If it does not say, it is loading.
func (w *Worker) stage(ctx context.Context) string {
	loaded, err := w.client.Running(ctx)
	if err != nil {
		return Loading
	}
	for _, l := range loaded {
		if l.is(w.model) && l.Bytes > 0 {
			return Reading
		}
	}
	return Loading
}

func (w *Worker) learnWindow(ctx context.Context) {
	loaded, err := w.client.Running(ctx)
	if err != nil {
		return // the window asked for stands
	}
	for _, l := range loaded {
		if l.is(w.model) {
			w.confine(l.Window)
		}
	}
}
