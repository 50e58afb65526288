package coach

import (
	"context"
	"iter"

	"github.com/repcoach/repcoach/coach/stance"
)

// Partner puts the worker into words.
type Partner interface {
	// Reply yields the pieces of the worker's answer to the last rep turn in
	// said, in order. An error ends the sequence, and what was yielded before
	// it was really said. Breaking the loop or cancelling ctx stops the
	// partner at once. The cue has been decided already: a Partner words it
	// and decides nothing.
	Reply(ctx context.Context, said Transcript, cue stance.Cue) iter.Seq2[string, error]
}

// Warmer is a Partner that answers sooner when it is told early what is
// coming: the rep reads the briefing while a model is loaded.
type Warmer interface {
	// Warm yields what is going on, in a few plain words, each time it
	// changes ("loading the model"); the end of the sequence means ready.
	Warm(ctx context.Context, said Transcript) iter.Seq2[string, error]
}
