package moves

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// dataFile opens a file of the tuning data, which is not part of the project,
// and skips the test where it is not there.
func dataFile(t testing.TB, name string) *os.File {
	t.Helper()
	dir := os.Getenv("REPCOACH_DATA")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "data")
	}
	f, err := os.Open(filepath.Join(dir, name))
	if err != nil {
		t.Skipf("no tuning data: set REPCOACH_DATA to its folder to run this (%v)", err)
	}
	t.Cleanup(func() { require.NoError(t, f.Close()) })
	return f
}

func eachLine(t testing.TB, f *os.File, v func(line []byte)) {
	t.Helper()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<22)
	for sc.Scan() {
		v(sc.Bytes())
	}
	require.NoError(t, sc.Err())
}

// coded is one conversation coded by practitioners of motivational interviewing.
type coded struct {
	ID    string
	Turns []struct {
		Speaker, Text, Question string
		Reflection              bool
	}
}

func annomi(t testing.TB) []coded {
	var out []coded
	eachLine(t, dataFile(t, "annomi-dev.jsonl"), func(line []byte) {
		var c coded
		require.NoError(t, json.Unmarshal(line, &c))
		out = append(out, c)
	})
	return out
}

// tally counts right and wrong for an F1.
type tally struct{ tp, fp, fn int }

func (c *tally) add(want, got bool) {
	switch {
	case want && got:
		c.tp++
	case got:
		c.fp++
	case want:
		c.fn++
	}
}

func (c tally) f1() float64 { return 2 * float64(c.tp) / float64(max(1, 2*c.tp+c.fp+c.fn)) }

func measureCoded(talks []coded, change func(string) string) map[string]*tally {
	table := map[string]*tally{"question": {}, "open": {}, "closed": {}, "reflection": {}}
	for _, talk := range talks {
		var turns []Utterance
		for _, u := range talk.Turns {
			turns = append(turns, Utterance{u.Speaker == "practitioner", change(u.Text)})
		}
		readings, _ := ReadAll(turns, nil)
		for i, u := range talk.Turns {
			if u.Speaker != "practitioner" {
				continue
			}
			open, closed := has(readings[i], OpenQuestion), has(readings[i], ClosedQuestion)
			table["question"].add(u.Question != "none", open || closed)
			table["open"].add(u.Question == "open", open)
			table["closed"].add(u.Question == "closed", closed)
			table["reflection"].add(u.Reflection, has(readings[i], Reflection))
		}
	}
	return table
}

// TestCodedTalks holds the reader against people's coding of real talks. The
// floors lie just under what the fitted tables reach on their own data;
// doc.go gives the cross-validated figures, which are the ones to trust.
func TestCodedTalks(t *testing.T) {
	talks := annomi(t)
	for _, c := range []struct {
		name   string
		change func(string) string
		floors map[string]float64
	}{
		{"as typed", func(s string) string { return s }, map[string]float64{"question": .91, "open": .78, "closed": .71, "reflection": .71}},
		{"without ?", func(s string) string { return strings.ReplaceAll(s, "?", ".") }, map[string]float64{"question": .81, "open": .77, "closed": .49, "reflection": .70}},
	} {
		table := measureCoded(talks, c.change)
		for what, floor := range c.floors {
			got := table[what]
			t.Logf("%-9s %-10s F1 %.3f precision %.2f recall %.2f", c.name, what, got.f1(),
				float64(got.tp)/float64(max(1, got.tp+got.fp)), float64(got.tp)/float64(max(1, got.tp+got.fn)))
			require.GreaterOrEqual(t, got.f1(), floor, "%s, %s", c.name, what)
		}
	}
}
