package rehearse_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback/rehearse"
	"github.com/repcoach/repcoach/scenarios"
)

// spoilt is a sound scenario with something wrong in it: a file of
// testdata/scenarios/spoilt, whose README says how it is read.
type spoilt struct {
	fails   []string
	names   string // what the line that the first verdict points at begins with
	changes []change
}

type change struct{ what, old, new string }

func readSpoilt(t *testing.T, file string) spoilt {
	t.Helper()
	source, err := os.ReadFile(file)
	require.NoError(t, err)
	var s spoilt
	for line := range strings.Lines(string(source)) {
		line = strings.TrimSuffix(line, "\n")
		require.True(t, s.take(line), "%s: %q is no change", file, line)
	}
	return s
}

// take reads one line of such a file; false if it is none.
func (s *spoilt) take(line string) bool {
	verb, rest, _ := strings.Cut(line, " ")
	switch verb {
	case "#", "":
	case "fails:":
		s.fails = strings.Fields(rest)
	case "names:":
		s.names = rest
	case "-":
		s.changes = append(s.changes, change{what: "line", old: rest})
	case "+":
		last := &s.changes[len(s.changes)-1]
		if last.new != "" {
			last.new += "\n"
		}
		last.new += rest
	case "cut":
		s.changes = append(s.changes, change{what: verb, old: rest})
	case "twice":
		old, second, _ := strings.Cut(rest, " => ")
		s.changes = append(s.changes, change{what: verb, old: old, new: second})
	default:
		return false
	}
	return true
}

func indent(s string) int { return len(s) - len(strings.TrimLeft(s, " ")) }

// block is how many lines belong to line i: it and what is further in below.
func block(lines []string, i int) int {
	n := 1
	for i+n < len(lines) && (strings.TrimSpace(lines[i+n]) == "" || indent(lines[i+n]) > indent(lines[i])) {
		n++
	}
	return n
}

func (c change) apply(t *testing.T, lines []string) []string {
	t.Helper()
	var out []string
	found := 0
	for i := 0; i < len(lines); i++ {
		if strings.TrimSpace(lines[i]) != c.old {
			out = append(out, lines[i])
			continue
		}
		found++
		n := block(lines, i)
		switch c.what {
		case "line":
			for line := range strings.Lines(c.new) {
				out = append(out, strings.Repeat(" ", indent(lines[i]))+strings.TrimSuffix(line, "\n"))
			}
		case "cut":
			i += n - 1
		case "twice":
			out = append(out, lines[i:i+n]...)
			out = append(out, strings.Repeat(" ", indent(lines[i]))+c.new)
			out = append(out, lines[i+1:i+n]...)
			i += n - 1
		}
	}
	require.Positive(t, found, "there is no line %q to change", c.old)
	return out
}

func (s spoilt) scenario(t *testing.T) *scenarios.Scenario {
	t.Helper()
	source, err := os.ReadFile("../../testdata/scenarios/spoilt/sound.yaml")
	require.NoError(t, err)
	lines := strings.Split(string(source), "\n")
	for _, c := range s.changes {
		lines = c.apply(t, lines)
	}
	sc, err := scenarios.Parse("spoilt.yaml", []byte(strings.Join(lines, "\n")))
	require.NoError(t, err)
	return sc
}

// Nothing is wrong with it before it is spoilt.
func TestSound(t *testing.T) {
	r, err := rehearse.Plan{Hire: hire, Times: 2, Scored: 1}.Rehearse(t.Context(), spoilt{}.scenario(t))
	require.NoError(t, err)
	require.Len(t, r.Verdicts, 1)
	require.Equal(t, rehearse.AllWell, r.Verdicts[0].Kind)
}

// Each spoilt scenario fails for what was spoilt in it and for nothing else,
// and the verdict points at the line to mend.
func TestSpoilt(t *testing.T) {
	files, err := filepath.Glob("../../testdata/scenarios/spoilt/*.txt")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 10)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			s := readSpoilt(t, file)
			sc := s.scenario(t)
			r, err := rehearse.Plan{Hire: hire, Times: 2, Scored: 1}.Rehearse(t.Context(), sc)
			require.NoError(t, err)
			var text strings.Builder
			require.NoError(t, rehearse.Write(&text, r))
			require.False(t, r.Good())
			var kinds []string
			named := false
			for _, v := range r.Verdicts {
				require.NotEqual(t, rehearse.AllWell, v.Kind)
				if !v.Fails {
					continue
				}
				if !slices.Contains(kinds, string(v.Kind)) {
					kinds = append(kinds, string(v.Kind))
				}
				require.NotEmpty(t, v.Do)
				line := strings.TrimSpace(strings.Split(string(sc.Source), "\n")[v.Line-1])
				named = named || string(v.Kind) == s.fails[0] && strings.HasPrefix(line, s.names)
				t.Logf("%s: %s %s (line %d: %s)", v.Kind, v.Says, v.Do, v.Line, line)
			}
			require.ElementsMatch(t, s.fails, kinds)
			require.True(t, named, "no verdict %s points at a line that begins with %q", s.fails[0], s.names)
		})
	}
}
