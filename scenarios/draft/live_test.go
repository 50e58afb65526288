package draft

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/ollama"
	"github.com/repcoach/repcoach/coach/ollama/tinymodel"
	"github.com/repcoach/repcoach/scenarios/interview"
)

// curt is a model on a real server, held to short texts: a model of random
// weights fills all the room that a schema leaves.
type curt struct {
	*ollama.Judge
	asked int
	shape []bool // whether each answer was JSON that the schema allows as an object
}

var (
	lengths = regexp.MustCompile(`"maxLength":\d+`)
	counts  = regexp.MustCompile(`"maxItems":\d+`)
)

func (c *curt) Ask(ctx context.Context, system string, messages []string, schema json.RawMessage, seed int) (json.RawMessage, error) {
	c.asked++
	schema = counts.ReplaceAll(lengths.ReplaceAll(schema, []byte(`"maxLength":3`)), []byte(`"maxItems":1`))
	raw, err := c.Judge.Ask(ctx, system, messages, schema, seed)
	if errors.Is(err, ollama.ErrAnswer) || errors.Is(err, ollama.ErrLength) || errors.Is(err, ollama.ErrEmpty) {
		return nil, fmt.Errorf("%w: %w", ErrAnswer, err)
	}
	if err == nil {
		var fields map[string]json.RawMessage
		c.shape = append(c.shape, json.Unmarshal(raw, &fields) == nil && len(fields) > 0)
	}
	return raw, err
}

// A real server takes every kind of schema that is used here and a model of
// random weights fills it with nonsense: what is one of a list is an answer by
// chance, no other text may be used, and no fact comes of it.
func TestLiveNonsense(t *testing.T) {
	address := os.Getenv("REPCOACH_OLLAMA")
	if address == "" {
		t.Skip("REPCOACH_OLLAMA is not set to the address of an Ollama server")
	}
	size := tinymodel.Small()
	client, err := ollama.New(ollama.Options{Host: address, Window: size.Context}) // a byte is a token here
	require.NoError(t, err)
	require.NoError(t, tinymodel.Install(t.Context(), client.Address(), "tiny", size))
	model, _, err := client.Choose(t.Context(), "tiny")
	require.NoError(t, err)

	m := &curt{Judge: ollama.NewJudge(client, model)}
	read := readNotes(Notes{Name: "day1.md", Text: "Every worker may bring a companion to a formal hearing."})
	d := &drafting{asker: asker{model: m, seed: 2}, notes: read, answers: interview.Answers{}}
	require.NoError(t, d.worker(t.Context()))
	require.NoError(t, d.objectives(t.Context()))
	facts, err := d.facts(t.Context())
	require.NoError(t, err)

	require.Empty(t, facts, "nonsense is not in the notes")
	require.Positive(t, d.used, "a segment or an objective is one of a list")
	require.GreaterOrEqual(t, m.asked, 3)
	require.NotEmpty(t, m.shape)
	require.NotContains(t, m.shape, false)
}
