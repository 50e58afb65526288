package moves

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// mark is one of the marked examples in testdata/moves. half says when it was
// written: tune and held before the lists; fresh, blind and last one after
// another once the lists were there, each measured before anything was
// changed for it. doc.go gives those first measurements.
type mark struct {
	kind Kind
	half string
	yes  bool
	text string
}

var halves = []string{"tune", "held", "fresh", "blind", "last"}

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
				require.Contains(t, halves, cells[0], "%s:%d", f, i+1)
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

// TestMarks prints what is found and falsely found per kind and half, and
// holds what has been reached.
func TestMarks(t *testing.T) {
	type cell struct{ hit, pos, alarm, neg int }
	table := map[Kind]map[string]*cell{}
	for _, m := range marks(t) {
		if table[m.kind] == nil {
			table[m.kind] = map[string]*cell{}
		}
		c := table[m.kind][m.half]
		if c == nil {
			c = &cell{}
			table[m.kind][m.half] = c
		}
		got := has(Read(m.text, Heard{}), m.kind)
		if m.yes {
			c.pos++
		} else {
			c.neg++
		}
		switch {
		case m.yes && got:
			c.hit++
		case got:
			c.alarm++
		}
		if got != m.yes {
			t.Logf("%-5s %-18s marked %v: %s", m.half, m.kind, m.yes, m.text)
		}
	}
	for _, k := range Kinds {
		var all cell
		for _, half := range halves {
			if c := table[k][half]; c != nil {
				t.Logf("%-18s %-5s found %2d of %2d, falsely %d of %d", k, half, c.hit, c.pos, c.alarm, c.neg)
				all = cell{all.hit + c.hit, all.pos + c.pos, all.alarm + c.alarm, all.neg + c.neg}
			}
		}
		if all.pos > 0 {
			require.GreaterOrEqual(t, float64(all.hit), 0.9*float64(all.pos), "%s: found", k)
			require.LessOrEqual(t, float64(all.alarm), 0.1*float64(all.neg), "%s: falsely found", k)
		}
	}
}
