package ollama

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// recording is a server that answers as a real one did; testdata/ollama says
// how the answers came about.
func recording(t *testing.T, status int, chat string) *Client {
	t.Helper()
	mux := http.NewServeMux()
	for path, file := range map[string]string{
		"/api/chat": chat, "/api/tags": "tags.json", "/api/show": "show.json", "/api/ps": "ps.json", "/api/version": "version.json",
	} {
		body, err := os.ReadFile(filepath.Join("..", "..", "testdata", "ollama", file))
		require.NoError(t, err)
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/api/chat" {
				w.WriteHeader(status)
			}
			if _, err := w.Write(body); err != nil {
				t.Error(err)
			}
		})
	}
	return served(t, mux)
}

func TestRecordedReplies(t *testing.T) {
	for _, c := range []struct {
		file   string
		status int
		runes  int // heard
		kind   error
	}{
		{"length.ndjson", 200, 23, nil},
		{"loop.ndjson", 200, 35, ErrCutOff},
		{"404.json", 404, 0, ErrNoModel},
		{"400-window.json", 400, 0, ErrTooLong},
		{"unload.ndjson", 200, 0, ErrEmpty},
	} {
		t.Run(c.file, func(t *testing.T) {
			w := worker(recording(t, c.status, c.file))
			heard, err := hear(w, t, rep("How is work?"))
			require.InDelta(t, c.runes, len([]rune(heard)), 2)
			if c.kind != nil {
				require.ErrorIs(t, err, c.kind)
				return
			}
			require.NoError(t, err)
			require.True(t, w.Last().Length)
			require.Equal(t, 54, w.Last().Prompt)
			require.Equal(t, 24, w.Last().Reply)
			require.Positive(t, w.Last().Reading)
			require.Nil(t, w.Last().Cached, "0.24 does not say")
		})
	}
}

func TestRecordedAnswer(t *testing.T) {
	j := NewJudge(recording(t, 200, "schema.ndjson"), Model{Name: "tiny"})
	answer, err := j.Ask(t.Context(), "s", []string{"q"}, nil, 0)
	require.NoError(t, err)
	require.Contains(t, string(answer), `"c_verdict"`)
}

func TestRecordedModels(t *testing.T) {
	c := recording(t, 200, "unload.ndjson")
	m, warning, err := c.Choose(t.Context(), "")
	require.NoError(t, err)
	require.Empty(t, warning)
	require.Equal(t, "tiny:latest", m.Name)
	require.Len(t, m.Digest, 64)
	require.Equal(t, 16384, m.Context)
	require.Equal(t, "395K", m.Params)
	loaded, err := c.Running(t.Context())
	require.NoError(t, err)
	require.Len(t, loaded, 1)
	require.Equal(t, DefaultWindow, loaded[0].Window)
	require.Zero(t, loaded[0].GPU)
	v, err := c.Version(t.Context())
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(v, "0."))
	require.NoError(t, c.Unload(t.Context(), m))
}
