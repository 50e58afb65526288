package feedback

import (
	"context"
	"encoding/json"
	"iter"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/scenarios"
)

// Model answers questions in JSON. It has only standard types, so that a
// model client need not know this package.
type Model interface {
	// Ask sends a system prompt and messages (user first, then assistant and
	// user in turn) and returns the answer, which should fit schema. A prefix
	// shared with the call before is not read again by the server.
	Ask(ctx context.Context, system string, messages []string, schema json.RawMessage, seed int) (json.RawMessage, error)
	// Identity returns the model's name and digest.
	Identity(ctx context.Context) (name, digest string, err error)
}

// Scorer scores transcripts. With no Model the rules judge alone.
type Scorer struct {
	Model Model
	Seed  int
}

// Score yields the report as far as it is known, first with the rules'
// verdicts and then better ones objective by objective; each replaces the
// one before, and the last is complete. It never fails for want of a model:
// what nobody could judge is not scored. The error is that of ctx only, and
// the report that comes with it is complete as far as it got.
func (s Scorer) Score(ctx context.Context, sc *scenarios.Scenario, said coach.Transcript) iter.Seq2[Report, error] {
	return func(yield func(Report, error) bool) { yield(Report{Schema: Schema}, nil) }
}
