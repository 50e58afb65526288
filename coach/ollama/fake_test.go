package ollama

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// fake serves /api/chat with the given handler and knows one model, "m".
func fake(t *testing.T, chat http.HandlerFunc) *Client {
	t.Helper()
	mux := http.NewServeMux()
	mux.HandleFunc("/api/chat", chat)
	mux.HandleFunc("/api/ps", func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, `{"models":[]}`) })
	mux.HandleFunc("/api/tags", func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, `{"models":[{"name":"m:latest","model":"m:latest","digest":"abc","size":5}]}`)
	})
	return served(t, mux)
}

func served(t *testing.T, h http.Handler) *Client {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	c, err := New(Options{Host: s.URL})
	require.NoError(t, err)
	return c
}

// lines answers with NDJSON, flushing after each line.
func lines(all ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/x-ndjson")
		for _, l := range all {
			io.WriteString(w, l+"\n")
			w.(http.Flusher).Flush()
		}
	}
}

func say(text string) string {
	return fmt.Sprintf(`{"model":"m","message":{"role":"assistant","content":%q},"done":false}`, text)
}

const done = `{"model":"m","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop","prompt_eval_count":100,"eval_count":10}`

var dana = scenarios.Scenario{
	ID: "dana", Title: "A talk", Language: "en-GB", Setting: "The tea point of a benefits office.",
	Worker: scenarios.Worker{Name: "Dana", About: "43, caseworker", Manner: "dry", Opening: "What's this about?"},
}

// rep is a talk of the opening line and one rep turn.
func rep(text string) coach.Transcript {
	return coach.Transcript{
		{N: 1, Speaker: coach.Worker, Text: dana.Worker.Opening},
		{N: 2, Speaker: coach.Rep, Text: text, Direction: "Be short."},
	}
}

var cue = stance.Cue{Act: stance.Chat, Mood: "guarded", Words: 20}

func worker(c *Client) *Worker { return NewWorker(c, Model{Name: "m"}, &dana, 1) }

// hear collects a whole reply.
func hear(w coach.Partner, t *testing.T, said coach.Transcript) (string, error) {
	t.Helper()
	var b strings.Builder
	for piece, err := range w.Reply(t.Context(), said, cue) {
		b.WriteString(piece)
		if err != nil {
			return b.String(), err
		}
	}
	return b.String(), nil
}
