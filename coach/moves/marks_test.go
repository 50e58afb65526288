package moves

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// mark is one of the marked examples in testdata/moves. round says when it was
// written; those of the unseen rounds were written before the lists were last changed
// and were never looked at for it. doc.go tells the story of the rounds.
type mark struct {
	kind  Kind
	round string
	yes   bool
	text  string
}

// unseen are the rounds that nothing was ever changed for.
var unseen = map[string]bool{"kept": true, "ninth": true}

var rounds = []string{"tune", "held", "fresh", "blind", "last", "wide", "next", "third", "fourth", "fifth", "sixth", "kept", "seventh", "eighth", "ninth", "tenth"}

func marks(t testing.TB) []mark {
	t.Helper()
	files, err := filepath.Glob("../../testdata/moves/*.tsv")
	require.NoError(t, err)
	var out []mark
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		kind := Kind(strings.TrimSuffix(filepath.Base(f), ".tsv"))
		require.Contains(t, Kinds, kind)
		for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
			cells := strings.Split(line, "\t")
			require.Len(t, cells, 3, "%s:%d", f, i+1)
			if i > 0 {
				require.Contains(t, rounds, cells[0], "%s:%d", f, i+1)
				out = append(out, mark{kind, cells[0], cells[1] == "yes", cells[2]})
			}
		}
	}
	require.NotEmpty(t, out)
	return out
}

func has(r Reading, k Kind) bool {
	for _, m := range r.Moves {
		if m.Kind == k {
			return true
		}
	}
	return false
}

// score counts marks found, and found where there is none.
type score struct{ hit, pos, alarm, neg int }

func (s score) add(o score) score {
	return score{s.hit + o.hit, s.pos + o.pos, s.alarm + o.alarm, s.neg + o.neg}
}

func (s score) recall() float64 { return float64(s.hit) / float64(max(1, s.pos)) }

// TestMarks prints what is found and falsely found per kind and round, and
// holds what has been reached. It names the marks it misses, but those of the
// kept round only by their number, so that nobody writes a list for them.
func TestMarks(t *testing.T) {
	table := map[Kind]map[string]score{}
	for _, m := range marks(t) {
		if table[m.kind] == nil {
			table[m.kind] = map[string]score{}
		}
		got := has(Read(m.text, Heard{}), m.kind)
		var s score
		if m.yes {
			s.pos = 1
		} else {
			s.neg = 1
		}
		if got {
			s.hit, s.alarm = s.pos, s.neg
		}
		table[m.kind][m.round] = table[m.kind][m.round].add(s)
		if got != m.yes && !unseen[m.round] {
			t.Logf("%-5s %-18s marked %v: %s", m.round, m.kind, m.yes, m.text)
		}
	}
	for _, k := range Kinds {
		if table[k] == nil {
			continue
		}
		var tuned score
		for _, round := range rounds {
			s := table[k][round]
			if s.pos > 0 {
				t.Logf("%-18s %-5s found %2d of %2d, falsely %d of %d", k, round, s.hit, s.pos, s.alarm, s.neg)
			}
			if !unseen[round] {
				tuned = tuned.add(s)
			}
		}
		kept := table[k]["kept"].add(table[k]["ninth"])
		t.Logf("%-18s       tuned %.2f of %d, kept %.2f of %d", k, tuned.recall(), tuned.pos, kept.recall(), kept.pos)
		assert.GreaterOrEqual(t, tuned.recall(), 0.9, "%s: found", k)
		assert.LessOrEqual(t, float64(tuned.alarm), 0.1*float64(tuned.neg), "%s: falsely found", k)
	}
}
