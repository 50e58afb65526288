package ollama

import (
	"encoding/json"
	"io"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// sticky is a server that gets stuck when a client hangs up, as Ollama does,
// until the model is unloaded.
type sticky struct {
	mu      sync.Mutex
	stuck   bool
	breaks  bool // gets stuck on the next hang-up
	unloads int
	probes  int
}

func (s *sticky) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/api/ps" {
		io.WriteString(w, `{"models":[]}`)
		return
	}
	var req struct {
		Messages []any
		Options  struct {
			Predict int `json:"num_predict"`
		}
	}
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		panic(err)
	}
	s.mu.Lock()
	if len(req.Messages) == 0 {
		s.stuck, s.unloads = false, s.unloads+1
	} else if req.Options.Predict == 1 {
		s.probes++
	}
	stuck, breaks := s.stuck, s.breaks
	s.mu.Unlock()
	if stuck {
		<-r.Context().Done()
		return
	}
	if len(req.Messages) == 0 || req.Options.Predict == 1 || !breaks {
		lines(say("Well."), done)(w, r)
		return
	}
	lines(say("Well."))(w, r)
	<-r.Context().Done()
	s.mu.Lock()
	s.stuck, s.breaks = true, false
	s.mu.Unlock()
}

func TestStuckServerIsFreed(t *testing.T) {
	s := &sticky{breaks: true}
	c := served(t, s)
	c.patience = 100 * time.Millisecond
	w := worker(c)
	for range w.Reply(t.Context(), rep("hello"), cue) {
		break
	}
	require.Eventually(t, func() bool { s.mu.Lock(); defer s.mu.Unlock(); return s.stuck }, time.Second, time.Millisecond)
	heard, err := hear(w, t, rep("hello again"))
	require.NoError(t, err)
	require.Equal(t, "Well.", heard)
	require.Equal(t, []int{1, 1}, []int{s.probes, s.unloads})
	_, err = hear(w, t, rep("and again"))
	require.NoError(t, err)
	require.Equal(t, []int{1, 1}, []int{s.probes, s.unloads}, "nothing was broken off since")
}

// A server in order is asked once and is left alone.
func TestServerInOrderKeepsTheModel(t *testing.T) {
	s := &sticky{}
	w := worker(served(t, s))
	for range w.Reply(t.Context(), rep("hello"), cue) {
		break
	}
	_, err := hear(w, t, rep("hello again"))
	require.NoError(t, err)
	require.Equal(t, []int{1, 0}, []int{s.probes, s.unloads})
}
