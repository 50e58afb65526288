package journal

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	if play, ok := os.LookupEnv("JOURNAL_TEST_CHILD"); ok {
		os.Exit(child(play))
	}
	goleak.VerifyTestMain(m)
}

// noon is when the sessions of these tests begin.
var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// newStore is a store in a fresh folder whose clock goes on by a second each
// time it is read.
func newStore(t testing.TB) *Store {
	t.Helper()
	s, err := Open(filepath.Join(t.TempDir(), "data"))
	require.NoError(t, err)
	at := noon
	s.Now = func() time.Time { at = at.Add(time.Second); return at }
	return s
}

func header() Header {
	return Header{
		Version: "1.2.3", ScenarioID: "first-conversation", Title: "A first conversation",
		Hash: "abc123", Source: "title: A first conversation\n", Partner: "builtin",
		Options: coach.Options{Seed: 7, Difficulty: stance.Normal},
	}
}

func create(t testing.TB, s *Store) *Book {
	t.Helper()
	b, err := s.Create(header())
	require.NoError(t, err)
	t.Cleanup(func() { _ = b.Close() })
	return b
}

// turn is turn n of a talk that the worker opens.
func turn(n int, text string) coach.Turn {
	if n%2 == 1 {
		return coach.Turn{N: n, Speaker: coach.Worker, Text: text}
	}
	return coach.Turn{N: n, Speaker: coach.Rep, Text: text, Direction: "answers shortly"}
}

func step(n int) stance.Step {
	return stance.Step{
		Turn:    n,
		Changes: []stance.Change{{What: "trust", From: "3", To: "4", Because: "You asked.", Kind: moves.OpenQuestion, Quote: "How?"}},
		Cue:     stance.Cue{Act: stance.Answer, Mood: "guarded", Words: 12},
		State:   stance.State{Trust: 4, Patience: 3, Depths: map[string]stance.Depth{"rotas": stance.Hinted}, Turns: n / 2},
	}
}

// said is a talk of five turns with two exchanges.
func said() coach.Transcript {
	return coach.Transcript{
		turn(1, "I've only got five minutes."), turn(2, "How have the rotas been?"), turn(3, "Two days' notice."),
		turn(4, "That's hard to plan around."), turn(5, "You could say that."),
	}
}

// play writes a whole session: the talk, its end and feedback.
func play(t testing.TB, b *Book) {
	t.Helper()
	require.NoError(t, b.Step(step(0)))
	for _, turn := range said() {
		require.NoError(t, b.Turn(turn))
		if turn.Speaker == coach.Rep {
			require.NoError(t, b.Step(step(turn.N)))
		}
	}
	require.NoError(t, b.End(stance.Thinking))
	require.NoError(t, b.Feedback(json.RawMessage(`{"schema":"repcoach.feedback/1","stars":3}`)))
}

// stored is a finished session on the disk and its bytes.
func stored(t testing.TB) (s *Store, id, path string, data []byte) {
	t.Helper()
	s = newStore(t)
	b := create(t, s)
	play(t, b)
	require.NoError(t, b.Close())
	data, err := os.ReadFile(b.path)
	require.NoError(t, err)
	return s, b.Header.ID, b.path, data
}
