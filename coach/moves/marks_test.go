package moves

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// mark is one of the marked examples in testdata/moves.
type mark struct {
	kind Kind
	half string // tune: looked at while the lists were written; held: only counted
	yes  bool
	text string
}

func marks(t testing.TB) []mark {
	files, err := filepath.Glob("../../testdata/moves/*.tsv")
	require.NoError(t, err)
	var out []mark
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		kind := Kind(strings.TrimSuffix(filepath.Base(f), ".tsv"))
		for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
			cells := strings.Split(line, "\t")
			require.Len(t, cells, 3, "%s:%d", f, i+1)
			if i > 0 {
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

// TestMarks prints recall and false alarms per kind and half.
func TestMarks(t *testing.T) {
	type cell struct{ hit, pos, alarm, neg int }
	table := map[Kind]map[string]*cell{}
	for _, m := range marks(t) {
		if table[m.kind] == nil {
			table[m.kind] = map[string]*cell{"tune": {}, "held": {}, "fresh": {}, "blind": {}, "last": {}}
		}
		c, got := table[m.kind][m.half], has(Read(m.text, Heard{}), m.kind)
		switch {
		case m.yes:
			c.pos++
			if got {
				c.hit++
			}
		default:
			c.neg++
			if got {
				c.alarm++
			}
		}
		if got != m.yes && m.half == "tune" {
			t.Logf("%s %v: %s", m.kind, m.yes, m.text)
		}
	}
	for _, k := range Kinds {
		for _, half := range []string{"tune", "held", "fresh", "blind", "last"} {
			if c := table[k][half]; c != nil {
				t.Logf("%-20s %-5s %d/%d alarms %d/%d", k, half, c.hit, c.pos, c.alarm, c.neg)
			}
		}
	}
}
