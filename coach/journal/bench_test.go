package journal

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// BenchmarkTurn is one turn written and waited for.
func BenchmarkTurn(b *testing.B) {
	book := create(b, newStore(b))
	text := strings.Repeat("Two days' notice, every time. ", 5)
	for i := 0; b.Loop(); i++ {
		require.NoError(b, book.Turn(turn(i+1, text)))
	}
}

// BenchmarkRead2000 is the reading of a talk of 2,000 turns, which has no end
// that a rep would live to see.
func BenchmarkRead2000(b *testing.B) {
	data := sample(b, 2000)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		e, err := rebuild("", scanFile(data))
		require.NoError(b, err)
		require.Len(b, e.Transcript, 2000)
	}
}

// BenchmarkList reads the history of somebody who has practised 1,000 or
// 10,000 times, twenty turns each, the files in the cache of the system.
func BenchmarkList(b *testing.B) {
	for _, n := range []int{1000, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			s := newStore(b)
			data := sample(b, 20)
			for i := range n {
				id, err := newID(noon.Add(time.Duration(i) * time.Hour))
				require.NoError(b, err)
				path := s.path(id)
				require.NoError(b, os.MkdirAll(filepath.Dir(path), 0o700))
				require.NoError(b, os.WriteFile(path, data, 0o600))
			}
			b.ReportMetric(float64(len(data)), "bytes/session")
			for b.Loop() {
				list, err := s.List()
				require.NoError(b, err)
				require.Len(b, list, n)
			}
		})
	}
}

// sample is the file of a session with n turns and feedback: a scenario of
// 6 KB, steps of 1 KB for each rep turn and a report of 8 KB.
func sample(t testing.TB, n int) []byte {
	t.Helper()
	h := header()
	h.Source = strings.Repeat("# what a tutor wrote\n", 300)
	var out []byte
	seq := 0
	add := func(kind string, v any) {
		seq++
		line, err := encode(seq, kind, noon, v)
		require.NoError(t, err)
		out = append(out, line...)
	}
	add(kindHeader, headerRecord{Format: Format, Header: h})
	for i := range n {
		add(kindTurn, turnRecord{Turn: turn(i+1, strings.Repeat("Two days' notice. ", 6))})
		if i%2 == 1 {
			s := step(i + 1)
			s.Cue.Say = strings.Repeat("words ", 130)
			add(kindStep, s)
		}
	}
	add(kindFeedback, json.RawMessage(fmt.Sprintf(`{"stars":4,"objectives":[{"title":%q}]}`, strings.Repeat("listen ", 1100))))
	return out
}
