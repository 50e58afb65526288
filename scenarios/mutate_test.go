package scenarios_test

import (
	"bytes"
	"crypto/sha256"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
)

// fewestMutants is how many changes to each file of the library are tried. A
// file has several times as many; the draw is always the same.
const fewestMutants = 500

// Every file of the library is changed in hundreds of ways: each key at every
// path dropped, doubled, misspelt, and with something of another sort behind
// it. Each change is complained of in the right line, or leaves a scenario
// that is whole. No misspelt or doubled key is accepted.
func TestMutants(t *testing.T) {
	names, err := filepath.Glob("library/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".yaml"), func(t *testing.T) {
			t.Parallel()
			source, err := os.ReadFile(name)
			require.NoError(t, err)
			var all []mutant
			for _, k := range keysOf(t, string(source)) {
				all = append(all, mutants(string(source), k)...)
			}
			every := drawn(all)
			tried, valid := map[string]int{}, 0
			for _, m := range every {
				tried[m.kind]++
				if survives(t, name, string(source), m) {
					valid++
				}
			}
			require.GreaterOrEqual(t, len(every), fewestMutants)
			for _, kind := range []string{"dropped", "doubled", "misspelt", "retyped"} {
				require.Greater(t, tried[kind], 20, kind)
			}
			t.Logf("%d of %d changes: %v; %d complained of, %d still whole", len(every), len(all), tried, len(every)-valid, valid)
		})
	}
}

// drawn keeps fewestMutants of all: one of each kind at each path first, and
// then what their hashes say.
func drawn(all []mutant) []mutant {
	kept := slices.Clone(all)
	slices.SortStableFunc(kept, func(a, b mutant) int { return bytes.Compare(a.hash(), b.hash()) })
	met := map[string]bool{}
	var first, rest []mutant
	for _, m := range kept {
		if id := m.kind + m.path; !met[id] {
			met[id] = true
			first = append(first, m)
		} else {
			rest = append(rest, m)
		}
	}
	return append(first, rest...)[:min(len(all), max(len(first), fewestMutants))]
}

func (m mutant) hash() []byte {
	sum := sha256.Sum256([]byte(m.kind + m.what))
	return sum[:]
}

// survives tries one change. It reports whether a whole scenario is left.
func survives(t *testing.T, name, before string, m mutant) bool {
	t.Helper()
	sc, found := scenarios.Inspect(name, []byte(m.source))
	wrong := found.Errors()
	require.Equal(t, sc == nil, len(wrong) > 0, "%s %s", m.kind, m.what)
	if sc != nil {
		require.False(t, m.refused, "%s %s is accepted", m.kind, m.what)
		complete(t, sc)
		return true
	}
	require.True(t, slices.ContainsFunc(wrong, func(c scenarios.Complaint) bool { return slices.Contains(m.lines, c.Line) || refersTo(c) }),
		"%s %s: no complaint is about line %v:\n%v", m.kind, m.what, m.lines, wrong)
	for _, c := range wrong {
		wellFormed(t, c, []byte(m.source))
	}
	return false
}

// refersTo reports whether a complaint is about a place that names an id
// which is gone: that is where the tutor has to look.
func refersTo(c scenarios.Complaint) bool {
	return strings.HasPrefix(c.What, "there is no issue and no worry with the id")
}
