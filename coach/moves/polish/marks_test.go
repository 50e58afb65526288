package polish_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/moves/polish"
)

// tally is what was found of one kind.
type tally struct{ marked, found, wrong int }

// marks reads a file of marked turns and counts. strip takes diacritics and
// question marks away first.
func marks(t *testing.T, file string, strip bool) (map[moves.Kind]tally, []string) {
	t.Helper()
	source, err := os.ReadFile(file)
	require.NoError(t, err)
	out := map[moves.Kind]tally{}
	var misses []string
	for line := range strings.Lines(string(source)) {
		kinds, text, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		if strip {
			text = strings.NewReplacer("ą", "a", "ć", "c", "ę", "e", "ł", "l", "ń", "n", "ó", "o", "ś", "s", "ź", "z", "ż", "z",
				"Ś", "S", "Ż", "Z", "Ł", "L", "?", "").Replace(text)
		}
		var want []moves.Kind
		for _, k := range strings.Fields(kinds) {
			if k != "none" {
				require.Contains(t, moves.Kinds, moves.Kind(k))
				want = append(want, moves.Kind(k))
			}
		}
		heard := moves.Heard{Worker: []string{"Po prostu czekam."}}
		got := map[moves.Kind]bool{}
		for _, m := range (polish.Reader{}).Read(text, heard).Moves {
			require.Contains(t, text, m.Quote)
			require.Contains(t, m.Quote, m.Words)
			got[m.Kind] = true
		}
		for _, k := range moves.Kinds {
			n, marked := out[k], slices.Contains(want, k)
			if marked {
				n.marked++
			}
			switch {
			case marked && got[k]:
				n.found++
			case marked:
				misses = append(misses, fmt.Sprintf("missed %s: %s", k, text))
			case got[k] && k == moves.ClosedQuestion && asksToo(want): // "Zapiszesz się?" is one as well
			case got[k]:
				n.wrong++
				misses = append(misses, fmt.Sprintf("wrong %s: %s", k, text))
			}
			out[k] = n
		}
	}
	return out, misses
}

func asksToo(want []moves.Kind) bool {
	for _, k := range []moves.Kind{moves.Ask, moves.SoftAsk, moves.Permission, moves.TimedNextStep} {
		if slices.Contains(want, k) {
			return true
		}
	}
	return false
}

// The floors are what was reached on 22 Nov 2026, in percent of the marks
// found, and the turns with a kind that is not marked.
func TestMarks(t *testing.T) {
	for _, round := range []struct {
		file         string
		strip        bool
		found, wrong int
	}{
		{"testdata/tuning.txt", false, 97, 1}, {"testdata/tuning.txt", true, 97, 1},
		{"testdata/fresh.txt", false, 95, 8}, {"testdata/fresh.txt", true, 92, 8},
		{"testdata/last.txt", false, 75, 9}, {"testdata/last.txt", true, 73, 9},
	} {
		got, misses := marks(t, round.file, round.strip)
		var all tally
		for _, k := range moves.Kinds {
			n := got[k]
			all = tally{all.marked + n.marked, all.found + n.found, all.wrong + n.wrong}
			if n.marked > 0 || n.wrong > 0 {
				t.Logf("%s bare=%t %-20s %d/%d found, %d wrong", round.file, round.strip, k, n.found, n.marked, n.wrong)
			}
		}
		t.Logf("%s bare=%t all %d/%d found, %d wrong", round.file, round.strip, all.found, all.marked, all.wrong)
		require.GreaterOrEqual(t, 100*all.found/all.marked, round.found, "%v", misses)
		require.LessOrEqual(t, all.wrong, round.wrong, "%v", misses)
	}
}
