package ollama

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// library is a fake server with models: a name, and what /api/show says.
type library map[string]string

func (l library) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/api/version":
		io.WriteString(w, `{"version":"0.24.0"}`)
	case "/api/tags":
		var list []map[string]any
		for name, show := range l {
			var s map[string]any
			if err := json.Unmarshal([]byte(show), &s); err != nil {
				panic(err)
			}
			list = append(list, map[string]any{"name": name, "digest": "d-" + name, "size": s["size"], "remote_host": s["remote_host"]})
		}
		if err := json.NewEncoder(w).Encode(map[string]any{"models": list}); err != nil {
			panic(err)
		}
	case "/api/show":
		var req struct{ Model string }
		if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
			panic(err)
		}
		show, ok := l[withTag(req.Model)]
		if !ok {
			w.WriteHeader(http.StatusNotFound)
			fmt.Fprintf(w, `{"error":"model '%s' not found"}`, req.Model)
			return
		}
		io.WriteString(w, show)
	default:
		w.WriteHeader(http.StatusNotFound)
	}
}

func chatty(size int64) string {
	return fmt.Sprintf(`{"size":%d,"capabilities":["completion"],"details":{"parameter_size":"4B"},"model_info":{"general.architecture":"qwen3","qwen3.context_length":40960}}`, size)
}

const embedding = `{"size":2600000000,"capabilities":["embedding"]}`
const faraway = `{"size":1,"capabilities":["completion"],"remote_host":"https://ollama.com"}`

func TestChoose(t *testing.T) {
	for _, c := range []struct {
		name    string
		have    library
		wanted  string
		want    string
		warning string
		kind    error
	}{
		{"the best", library{"llama3.2:3b": chatty(2e9), "qwen3:4b-instruct-2507-q4_K_M": chatty(2.5e9), "gemma3:4b": chatty(3e9)}, "", "qwen3:4b-instruct-2507-q4_K_M", "", nil},
		{"known before unknown", library{"mystery:7b": chatty(2.6e9), "llama3.2:3b": chatty(2e9)}, "", "llama3.2:3b", "", nil},
		{"nearest in size", library{"small:latest": chatty(3e8), "big:latest": chatty(4e10), "middle:latest": chatty(3e9)}, "", "middle:latest", "", nil},
		{"thinking last", library{"qwen3:4b": chatty(2.6e9), "small:latest": chatty(3e8)}, "", "small:latest", "", nil},
		{"thinking alone", library{"qwen3:4b": chatty(2.6e9)}, "", "qwen3:4b", "always thinks", nil},
		{"no embeddings", library{"embed:latest": embedding, "small:latest": chatty(3e8)}, "", "small:latest", "", nil},
		{"no cloud", library{"gpt:cloud": chatty(1), "stub:latest": faraway, "small:latest": chatty(3e8)}, "", "small:latest", "", nil},
		{"none", library{}, "", "", "", ErrNoModel},
		{"none that can talk", library{"embed:latest": embedding, "stub:latest": faraway}, "", "", "", ErrNoModel},
		{"wanted", library{"llama3.2:3b": chatty(2e9), "small:latest": chatty(3e8)}, "small", "small:latest", "", nil},
		{"wanted in capitals", library{"small:latest": chatty(3e8)}, "Small:Latest", "small:latest", "", nil},
		{"wanted and missing", library{"small:latest": chatty(3e8)}, "large", "", "", ErrNoModel},
		{"wanted embedding", library{"embed:latest": embedding}, "embed", "", "", ErrUnsuitable},
		{"wanted cloud", library{"gpt:cloud": chatty(1)}, "gpt:cloud", "", "", ErrCloud},
		{"wanted cloud by tag", library{}, "gpt-oss:120b-cloud", "", "", ErrCloud},
		{"wanted stub", library{"stub:latest": faraway}, "stub", "", "", ErrCloud},
		{"short window", library{"small:latest": `{"capabilities":["completion"],"model_info":{"general.architecture":"x","x.context_length":2048}}`}, "", "small:latest", "2048", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, warning, err := served(t, c.have).Choose(t.Context(), c.wanted)
			if c.kind != nil {
				require.ErrorIs(t, err, c.kind)
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.want, m.Name)
			require.Equal(t, "d-"+c.want, m.Digest)
			require.Contains(t, warning, c.warning)
			if c.warning == "" {
				require.Empty(t, warning)
			}
		})
	}
}

func TestShowReadsWhatIsKnown(t *testing.T) {
	c := served(t, library{"small:latest": chatty(3e8)})
	m, err := c.Show(t.Context(), "small")
	require.NoError(t, err)
	require.Equal(t, []string{"completion"}, m.Capabilities)
	require.Equal(t, 40960, m.Context)
	require.Equal(t, "small:local", c.request(m, ask{}).Model, "the server is told not to forward")
	// A server that takes the suffix for a tag does not know such a model.
	c = served(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if strings.Contains(string(body), ":local") {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		io.WriteString(w, chatty(3e8))
	}))
	m, err = c.Show(t.Context(), "small")
	require.NoError(t, err)
	require.Equal(t, "small", c.request(m, ask{}).Model)
	_, err = c.Show(t.Context(), " ")
	require.ErrorIs(t, err, ErrNoModel)
}

func TestCloudModelIsNeverAsked(t *testing.T) {
	c := fake(t, func(http.ResponseWriter, *http.Request) { t.Error("a request was sent") })
	for _, m := range []Model{{Name: "gpt-oss:120b-cloud"}, {Name: "x:cloud"}, {Name: "stub", Remote: "https://ollama.com"}} {
		_, err := hear(NewWorker(c, m, &dana, 1), t, rep("hello"))
		require.ErrorIs(t, err, ErrCloud)
		_, err = NewJudge(c, m).Ask(t.Context(), "s", []string{"q"}, nil, 0)
		require.ErrorIs(t, err, ErrCloud)
		require.ErrorIs(t, c.Unload(t.Context(), m), ErrCloud)
	}
}

func TestThinksAlways(t *testing.T) {
	for name, want := range map[string]bool{
		"qwen3:4b": true, "qwen3:30b": true, "qwen3:4b-thinking-2507-q4_K_M": true, "deepseek-r1:8b": true, "gpt-oss:20b": true,
		"me/qwen3:4b": true, "phi4-mini-reasoning": true,
		"qwen3:4b-instruct-2507-q4_K_M": false, "qwen3:8b": false, "qwen3:1.7b": false, "gemma3:4b": false,
	} {
		require.Equal(t, want, Model{Name: name}.ThinksAlways(), name)
	}
}

func TestVersion(t *testing.T) {
	v, err := served(t, library{}).Version(t.Context())
	require.NoError(t, err)
	require.Equal(t, "0.24.0", v)
	for _, answer := range []string{"{}", "hello", "", "<html>"} {
		_, err := served(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, answer) })).Version(t.Context())
		require.ErrorIs(t, err, ErrNotOllama, answer)
	}
}
