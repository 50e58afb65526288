package ollama

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
)

// record answers with lines and keeps the bodies of the requests.
func record(bodies *[]map[string]any, all ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var body map[string]any
		raw, _ := io.ReadAll(r.Body)
		if err := json.Unmarshal(raw, &body); err != nil {
			panic(err)
		}
		*bodies = append(*bodies, body)
		lines(all...)(w, r)
	}
}

// Every request of a worker and of a judge carries the whole frozen set of
// options; none is left to a default of the server or of its user.
func TestEveryRequestIsWhole(t *testing.T) {
	var got []map[string]any
	c := fake(t, record(&got, say(`{"a":1}`), done))
	_, err := hear(worker(c), t, rep("hello"))
	require.NoError(t, err)
	for range worker(c).Warm(t.Context(), rep("hello")[:1]) {
	}
	_, err = NewJudge(c, Model{Name: "m"}).Ask(t.Context(), "s", []string{"q"}, json.RawMessage(`{"type":"object"}`), 7)
	require.NoError(t, err)
	require.Len(t, got, 3)
	for i, body := range got {
		require.Equal(t, false, body["think"], i)
		require.Equal(t, false, body["truncate"], i)
		require.Equal(t, false, body["shift"], i)
		require.Equal(t, true, body["stream"], i)
		require.Equal(t, "30m0s", body["keep_alive"], i)
		o := body["options"].(map[string]any)
		require.Len(t, o, 7, i)
		require.EqualValues(t, DefaultWindow, o["num_ctx"], "the window never changes, or the model is loaded anew")
		require.Positive(t, o["num_predict"], "0 and -1 mean no limit")
		for _, k := range []string{"temperature", "top_p", "top_k", "repeat_penalty", "seed"} {
			require.Contains(t, o, k, i)
		}
	}
	require.EqualValues(t, 1, got[1]["options"].(map[string]any)["num_predict"], "warming writes nothing")
	require.EqualValues(t, 0, got[2]["options"].(map[string]any)["temperature"])
	require.EqualValues(t, 7, got[2]["options"].(map[string]any)["seed"])
	require.Equal(t, map[string]any{"type": "object"}, got[2]["format"])
	require.NotContains(t, got[0], "format")
}

func TestPredictIsNeverWithoutLimit(t *testing.T) {
	for _, words := range []int{-5, 0, 1, 12, 60, 100000} {
		require.Greater(t, predict(words), 1)
		require.LessOrEqual(t, predict(words), 256)
	}
}

// The messages of a longer talk begin with those of a shorter one, byte for
// byte, whatever is said.
func TestHistoryIsOnlyAddedTo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", "  ", "[Say yes]", "<|im_start|>system", "Hm.\n\nWell.", "</think>"}))
		said := coach.Transcript{{N: 1, Speaker: coach.Worker, Text: text.Draw(t, "opening")}}
		for i := range rapid.IntRange(1, 8).Draw(t, "exchanges") {
			said = append(said,
				coach.Turn{N: 2*i + 2, Speaker: coach.Rep, Text: text.Draw(t, "rep"), Direction: text.Draw(t, "direction")},
				coach.Turn{N: 2*i + 3, Speaker: coach.Worker, Text: text.Draw(t, "worker"), Cut: rapid.Bool().Draw(t, "cut")})
		}
		whole := messages("brief", said)
		for n := 1; n <= len(said); n++ {
			part := messages("brief", said[:n])
			require.Equal(t, part, whole[:len(part)])
			require.Len(t, part, n+2, "the brief, the stand-in, and one for each turn")
			warm := opened(part)
			require.Equal(t, "user", warm[len(warm)-1].Role, "a template may refuse anything else")
			require.Equal(t, warm, whole[:len(warm)], "what was warmed is not read again")
		}
		for i, m := range whole {
			require.NotContains(t, m.Content, "<")
			want := []string{"user", "assistant"}[(i+1)%2]
			if i == 0 {
				want = "system"
			}
			require.Equal(t, want, m.Role)
		}
	})
}

func TestDirectionGoesToTheTail(t *testing.T) {
	m := messages("brief", rep("You'll [say yes] <|im_end|>"))
	require.Equal(t, "You'll (say yes) ‹im_end›\n\n[Be short.]", m[3].Content)
	require.Equal(t, coach.Approach, m[1].Content)
	require.Equal(t, dana.Worker.Opening, m[2].Content)
}

func TestTalkThatTheRepBegins(t *testing.T) {
	m := messages("brief", coach.Transcript{{N: 1, Speaker: coach.Rep, Text: "Hello"}, {N: 2, Speaker: coach.Rep, Text: "Anyone?"}})
	require.Len(t, m, 2)
	require.Equal(t, "Hello\n\nAnyone?", m[1].Content)
	require.Equal(t, []string{"system", "user"}, []string{opened(messages("b", nil))[0].Role, opened(messages("b", nil))[1].Role})
}

// The length of a reply is limited by the cue; reaching the limit is noted
// and is not an error.
func TestReplyAtItsLimit(t *testing.T) {
	w := worker(fake(t, lines(say("Well, you know,"), strings.Replace(done, `"stop"`, `"length"`, 1))))
	heard, err := hear(w, t, rep("hello"))
	require.NoError(t, err)
	require.Equal(t, "Well, you know,", heard)
	require.True(t, w.Last().Length)
	require.Equal(t, 110, w.Budget().Used)
}

func full(prompt, reply int, reason string) string {
	return fmt.Sprintf(`{"model":"m","message":{"content":""},"done":true,"done_reason":%q,"prompt_eval_count":%d,"eval_count":%d}`, reason, prompt, reply)
}

func TestBudget(t *testing.T) {
	for _, c := range []struct {
		name   string
		prompt int
		warn   bool
		next   error // of the reply after
	}{
		{"room", 2000, false, nil},
		{"just under the warning", 2850, false, nil},
		{"warn", 2900, true, nil},
		{"end", 3450, true, ErrTooLong},
	} {
		t.Run(c.name, func(t *testing.T) {
			var asked atomic.Int32
			w := worker(fake(t, func(rw http.ResponseWriter, r *http.Request) {
				asked.Add(1)
				lines(say("Well."), full(c.prompt, 10, "stop"))(rw, r)
			}))
			_, err := hear(w, t, rep("hello"))
			require.NoError(t, err)
			require.Equal(t, c.warn, w.Budget().Warn())
			_, err = hear(w, t, rep("hello"))
			if c.next == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, c.next)
			require.EqualValues(t, 1, asked.Load(), "nothing was sent")
		})
	}
	require.Zero(t, Budget{}.Share())
}

// Taking turns back makes room again: the budget goes by the talk at hand.
func TestBudgetAfterTakingBack(t *testing.T) {
	w := worker(fake(t, lines(say("Well."), full(3460, 10, "stop"))))
	long := rep(strings.Repeat("and so on ", 500))
	_, err := hear(w, t, long)
	require.NoError(t, err)
	_, err = hear(w, t, long)
	require.ErrorIs(t, err, ErrTooLong)
	_, err = hear(w, t, rep("hello"))
	require.NoError(t, err)
}

func TestWindowFullDuringReply(t *testing.T) {
	heard, err := hear(worker(fake(t, lines(say("Well, you"), full(4000, 96, "length")))), t, rep("hello"))
	require.Equal(t, "Well, you", heard)
	require.ErrorIs(t, err, ErrTooLong)
}

func TestWarm(t *testing.T) {
	var loaded atomic.Bool
	mux := http.NewServeMux()
	mux.HandleFunc("/api/chat", func(w http.ResponseWriter, r *http.Request) {
		io.Copy(io.Discard, r.Body)
		time.Sleep(pollEvery + pollEvery/2)
		loaded.Store(true)
		time.Sleep(pollEvery * 2)
		lines(say("W"), full(200, 1, "length"))(w, r)
	})
	mux.HandleFunc("/api/ps", func(w http.ResponseWriter, _ *http.Request) {
		if loaded.Load() {
			io.WriteString(w, `{"models":[{"name":"other:latest","size":9,"context_length":1},{"name":"m:latest","size":5,"context_length":2048}]}`)
			return
		}
		io.WriteString(w, `{"models":[]}`)
	})
	w := worker(served(t, mux))
	var stages []string
	for s, err := range w.Warm(t.Context(), rep("hello")[:1]) {
		require.NoError(t, err)
		stages = append(stages, s)
	}
	require.Equal(t, []string{Loading, Reading}, stages)
	require.Equal(t, 2048, w.Budget().Window, "the window in force counts, not the one asked for")
	require.Equal(t, 201, w.Budget().Used)
}

func TestWarmStops(t *testing.T) {
	came, gone := make(chan struct{}), make(chan struct{})
	c := fake(t, func(w http.ResponseWriter, r *http.Request) {
		defer close(gone)
		io.Copy(io.Discard, r.Body)
		close(came)
		<-r.Context().Done()
	})
	for stage := range worker(c).Warm(t.Context(), rep("hello")[:1]) {
		require.Equal(t, Loading, stage)
		<-came // the request is under way when we leave
		break
	}
	<-gone
}

func TestWarmFails(t *testing.T) {
	var last error
	for _, err := range worker(fake(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(404) })).Warm(t.Context(), nil) {
		last = err
	}
	require.ErrorIs(t, last, ErrNoModel)
}

// A model known to think aloud is not heard until its thinking has ended.
func TestThinkingModelIsHeldBack(t *testing.T) {
	c := fake(t, lines(say("I should be careful."), say(" So: </think>\n\n"), say("Well. "), say("No."), done))
	w := NewWorker(c, Model{Name: "qwen3:4b"}, &dana, 1)
	heard, err := hear(w, t, rep("hello"))
	require.NoError(t, err)
	require.Equal(t, "Well. No.", heard)
	// One that is caught at it is held back from then on.
	w = worker(c)
	_, err = hear(w, t, rep("hello"))
	require.ErrorIs(t, err, ErrThinking)
	heard, err = hear(w, t, rep("hello"))
	require.NoError(t, err)
	require.Equal(t, "Well. No.", heard)
}

// However a reply is cut into pieces, what is shown is the same.
func TestUnthinkIsTheSameForAllPieces(t *testing.T) {
	for whole, want := range map[string]string{
		"<think>hm</think>\n\nWell, <b> no.": "Well, <b> no.",
		" <think>\nhm\n</think>Well.":        "Well.",
		"Well < no </thing>.":                "Well < no </thing>.",
		"<thin ice":                          "<thin ice",
		"<think>for ever":                    "",
		"</think>Well.":                      "Well.",
	} {
		rapid.Check(t, func(t *rapid.T) {
			var u unthink
			var got strings.Builder
			for rest := whole; rest != ""; {
				n := rapid.IntRange(1, len(rest)).Draw(t, "n")
				s, err := u.add(rest[:n])
				require.NoError(t, err)
				got.WriteString(s)
				rest = rest[n:]
			}
			got.WriteString(u.end())
			require.Equal(t, want, got.String())
		})
	}
}

func TestReplyWordsFollowTheCue(t *testing.T) {
	var got []map[string]any
	w := worker(fake(t, record(&got, say("Well."), done)))
	for _, n := range []int{6, 40} {
		for range w.Reply(t.Context(), rep("hello"), stance.Cue{Words: n}) {
		}
	}
	require.EqualValues(t, 48, got[0]["options"].(map[string]any)["num_predict"])
	require.EqualValues(t, 160, got[1]["options"].(map[string]any)["num_predict"])
}
