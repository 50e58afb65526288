package ollama

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ollama/ollama/api"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/ollama/tinymodel"
	"github.com/repcoach/repcoach/coach/stance"
)

// live returns a client of the real server that REPCOACH_OLLAMA names, and
// the tiny model on it.
func live(t testing.TB) (*Client, Model) {
	t.Helper()
	address := os.Getenv("REPCOACH_OLLAMA")
	if address == "" {
		t.Skip("REPCOACH_OLLAMA is not set to the address of an Ollama server")
	}
	c, err := New(Options{Host: address})
	require.NoError(t, err)
	return c, install(t, c, "tiny", tinymodel.Small())
}

// install makes a model of random weights on a server, once.
func install(t testing.TB, c *Client, name string, size tinymodel.Size) Model {
	t.Helper()
	ctx := t.Context()
	require.NoError(t, tinymodel.Install(ctx, c.Address(), name, size))
	m, _, err := c.Choose(ctx, name)
	require.NoError(t, err)
	return m
}

// plays is a worker with a brief of few words: a byte is a token here.
func plays(c *Client, m Model, seed uint64) *Worker {
	w := NewWorker(c, m, &dana, seed)
	w.brief = "You are Dana."
	return w
}

// longer has the model talk for a while: nothing stops it but its limit.
var longer = stance.Cue{Act: stance.Chat, Words: 60}

func TestLiveVersion(t *testing.T) {
	c, _ := live(t)
	v, err := c.Version(t.Context())
	require.NoError(t, err)
	require.NotEmpty(t, v)
}

func TestLiveStream(t *testing.T) {
	c, m := live(t)
	w := plays(c, m, 3)
	var pieces int
	var heard strings.Builder
	for piece, err := range w.Reply(t.Context(), rep("How is work?"), longer) {
		require.NoError(t, err)
		pieces++
		heard.WriteString(piece)
	}
	require.Greater(t, pieces, 5, "it comes piece by piece")
	require.Positive(t, w.Last().Prompt)
	require.Equal(t, w.Last().Prompt+w.Last().Reply, w.Budget().Used)
	// The same talk and seed give the same words.
	var again strings.Builder
	for piece, err := range w.Reply(t.Context(), rep("How is work?"), longer) {
		require.NoError(t, err)
		again.WriteString(piece)
	}
	require.Equal(t, heard.String(), again.String())
}

func TestLiveModels(t *testing.T) {
	c, m := live(t)
	require.Contains(t, m.Capabilities, "completion")
	require.Equal(t, tinymodel.Small().Context, m.Context)
	require.NotEmpty(t, m.Digest)
	require.True(t, strings.HasSuffix(m.call, ":local"), "this server knows the suffix")
	list, err := c.Models(t.Context())
	require.NoError(t, err)
	require.NotEmpty(t, list)
}

func TestLiveMissingModel(t *testing.T) {
	c, _ := live(t)
	_, _, err := c.Choose(t.Context(), "no-such-model")
	require.ErrorIs(t, err, ErrNoModel)
	_, err = hear(plays(c, Model{Name: "no-such-model"}, 1), t, rep("hello"))
	require.ErrorIs(t, err, ErrNoModel)
	_, err = c.Show(t.Context(), "no such: model!")
	require.ErrorIs(t, err, ErrNoModel)
}

// What was seen before the rep stopped the reply is kept, and the server is
// free for the next one at once.
func TestLiveCancel(t *testing.T) {
	c, m := live(t)
	w := plays(c, m, 3)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var heard string
	var last error
	for piece, err := range w.Reply(ctx, rep("How is work?"), longer) {
		heard += piece
		last = err
		if len(heard) >= 10 {
			cancel()
		}
	}
	require.GreaterOrEqual(t, len(heard), 10)
	require.ErrorIs(t, last, context.Canceled)
	next, err := hear(w, t, rep("Sorry, go on?"))
	require.NoError(t, err)
	require.NotEmpty(t, next)
}

// A talk that no longer fits is an error, not a talk without its beginning.
func TestLiveWindowFull(t *testing.T) {
	c, m := live(t)
	small, err := New(Options{Host: c.Address(), Window: 1024})
	require.NoError(t, err)
	_, err = hear(plays(small, m, 1), t, rep(strings.Repeat("and so on ", 400)))
	require.ErrorIs(t, err, ErrTooLong)
	require.NoError(t, small.Unload(t.Context(), m))
}

func TestLiveSchema(t *testing.T) {
	c, m := live(t)
	schema := json.RawMessage(`{"type":"object","properties":{"a_turn":{"type":"integer","minimum":0,"maximum":9},"c_verdict":{"type":"string","enum":["yes","no"]}},"required":["a_turn","c_verdict"]}`)
	j := NewJudge(c, m)
	for seed := range 3 {
		answer, err := j.Ask(t.Context(), "Judge.", []string{"The talk.", "Ready.", "Did they ask?"}, schema, seed)
		if errors.Is(err, ErrLength) {
			continue // a model of random weights may fill the answer with space
		}
		require.NoError(t, err)
		var got struct {
			Turn    int    `json:"a_turn"`
			Verdict string `json:"c_verdict"`
		}
		require.NoError(t, json.Unmarshal(answer, &got))
		require.Contains(t, []string{"yes", "no"}, got.Verdict)
		return
	}
	t.Fatal("no answer in three")
}

func TestLiveIdentity(t *testing.T) {
	c, m := live(t)
	name, digest, err := NewJudge(c, Model{Name: "tiny"}).Identity(t.Context())
	require.NoError(t, err)
	require.Equal(t, "tiny", name)
	require.Equal(t, m.Digest, digest)
}

func TestLiveCloudIsRefused(t *testing.T) {
	c, _ := live(t)
	for _, name := range []string{"gpt-oss:120b-cloud", "tiny:cloud"} {
		_, _, err := c.Choose(t.Context(), name)
		require.ErrorIs(t, err, ErrCloud)
	}
	// And the server itself, told ":local", does not forward a name it does not have.
	_, err := c.chat(t.Context(), Model{Name: "gpt-oss:120b", call: "gpt-oss:120b:local"}, ask{messages: messages("b", rep("hi")), predict: 1}, func(string) bool { return true })
	require.ErrorIs(t, err, ErrNoModel)
}

// A server gives up on a model that repeats itself and says nothing of it;
// the reply is an error all the same.
func TestLiveLoopIsNotSuccess(t *testing.T) {
	c, m := live(t)
	use, err := c.chat(t.Context(), m, ask{
		messages: []api.Message{{Role: "system", Content: "You are Dana."}, {Role: "user", Content: "How is work?"}}, temperature: 0, topP: 1, topK: 1, penalty: 1, predict: 400,
	}, func(string) bool { return true })
	require.ErrorIs(t, err, ErrCutOff, use)
}

// The model cannot think; being told not to is accepted all the same.
func TestLiveThinkFalse(t *testing.T) {
	c, m := live(t)
	require.False(t, m.Thinks())
	_, err := hear(plays(c, m, 5), t, rep("hello"))
	require.NoError(t, err)
}

func TestLiveLoadedAndUnloaded(t *testing.T) {
	c, m := live(t)
	w := plays(c, m, 1)
	var stages []string
	for s, err := range w.Warm(t.Context(), rep("hello")[:1]) {
		require.NoError(t, err)
		stages = append(stages, s)
	}
	require.NotEmpty(t, stages)
	loaded, err := c.Running(t.Context())
	require.NoError(t, err)
	i := slices.IndexFunc(loaded, func(l Loaded) bool { return l.is(m) })
	require.GreaterOrEqual(t, i, 0)
	require.Equal(t, DefaultWindow, loaded[i].Window)
	require.Greater(t, time.Until(loaded[i].Expires), 20*time.Minute, "it stays while the rep thinks")
	require.NoError(t, c.Unload(t.Context(), m))
	require.Eventually(t, func() bool {
		loaded, err := c.Running(t.Context())
		return err == nil && !slices.ContainsFunc(loaded, func(l Loaded) bool { return l.is(m) })
	}, 10*time.Second, 50*time.Millisecond)
}

// talk is a conversation of n exchanges.
func talkOf(n int) coach.Transcript {
	said := rep("x")[:1]
	for i := range n {
		said = append(said,
			coach.Turn{N: len(said) + 1, Speaker: coach.Rep, Text: fmt.Sprintf("What was that like for you, number %d?", i), Direction: "You are wary and give little away. Promise nothing. At most 12 words."},
			coach.Turn{N: len(said) + 2, Speaker: coach.Worker, Text: fmt.Sprintf("Much as you would think, %d. I would rather not go into it now.", i)})
	}
	return said
}

// After Warm the first reply reads next to nothing, and later ones read only
// what is new; a brief that changes has everything read again.
func TestLivePrefixIsReadOnce(t *testing.T) {
	c, _ := live(t)
	m := install(t, c, "tiny", tinymodel.Small())
	w := plays(c, m, 1)
	require.NoError(t, c.Unload(t.Context(), m))
	said := talkOf(7)
	for _, err := range w.Warm(t.Context(), said) {
		require.NoError(t, err)
	}
	cold := w.Last()
	said = append(said, coach.Turn{N: len(said) + 1, Speaker: coach.Rep, Text: "And now?", Direction: "Be short."})
	_, err := hear(w, t, said)
	require.NoError(t, err)
	warm := w.Last()
	require.Less(t, 2*warm.Reading, cold.Reading, "cold %v, warm %v", cold, warm)
	w.brief = "Today is another day. " + w.brief
	_, err = hear(w, t, said)
	require.NoError(t, err)
	changed := w.Last()
	require.Less(t, 2*warm.Reading, changed.Reading, "warm %v, changed %v", warm, changed)
}
