package plain_test

import (
	"context"
	"iter"
	"time"

	"github.com/repcoach/repcoach/coach"
)

type coachSeq = iter.Seq2[string, error]

func failing(err error) coachSeq {
	return func(yield func(string, error) bool) { yield("", err) }
}

// warming is a partner that takes its time to get ready.
type warming struct {
	coach.Partner
	takes time.Duration
}

func (w warming) Warm(ctx context.Context, _ coach.Transcript) coachSeq {
	return func(yield func(string, error) bool) {
		for range 2 { // the same stage twice is told once
			if !yield("loading the model", nil) {
				return
			}
		}
		select {
		case <-time.After(w.takes):
		case <-ctx.Done():
			yield("", context.Cause(ctx))
		}
	}
}
