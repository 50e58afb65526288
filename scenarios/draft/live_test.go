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
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/render"
)

// curt is a model on a real server, held to short texts: a model of random
// weights fills all the room that a schema leaves.
type curt struct {
	*ollama.Judge
	asked int
	shape []bool // whether each answer was JSON that the schema allows as an object
}

var lengths = regexp.MustCompile(`"maxLength":\d+`)

func (c *curt) Ask(ctx context.Context, system string, messages []string, schema json.RawMessage, seed int) (json.RawMessage, error) {
	c.asked++
	raw, err := c.Judge.Ask(ctx, system, messages, lengths.ReplaceAll(schema, []byte(`"maxLength":6`)), seed)
	if errors.Is(err, ollama.ErrAnswer) || errors.Is(err, ollama.ErrLength) || errors.Is(err, ollama.ErrEmpty) {
		return nil, fmt.Errorf("%w: %w", ErrAnswer, err)
	}
	if err == nil {
		var fields map[string]json.RawMessage
		c.shape = append(c.shape, json.Unmarshal(raw, &fields) == nil && len(fields) > 0)
	}
	return raw, err
}

// A real server with a model of random weights answers nonsense in the right
// shape: the server takes every schema, next to nothing of the answers may be
// used, no fact comes of it, and the scenario is whole all the same.
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
	d, err := From(t.Context(), m, Notes{Name: "day1.md", Text: "Reps in care homes. Every worker may bring a companion to a formal hearing."}, 2, nil)
	require.NoError(t, err, "one of a list is an answer, even by chance")
	require.GreaterOrEqual(t, m.asked, 8)
	require.NotContains(t, m.shape, false)
	require.NotEmpty(t, m.shape)
	require.Empty(t, d.Facts, "nonsense is not in the notes")
	d.Scenario.ID = "drafted"
	_, err = scenarios.Parse("drafted.yaml", render.File(d.Scenario, d.Notes, "", d.Facts...))
	require.NoError(t, err)
}
