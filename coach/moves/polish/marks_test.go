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

func TestMarks(t *testing.T) {
	for _, file := range []string{"testdata/tuning.txt", "testdata/fresh.txt"} {
		for _, strip := range []bool{false, true} {
			got, misses := marks(t, file, strip)
			for _, k := range moves.Kinds {
				if n := got[k]; n.marked > 0 || n.wrong > 0 {
					t.Logf("%-28s plain %-5t %-20s %d/%d found, %d wrong", file, strip, k, n.found, n.marked, n.wrong)
				}
			}
			for _, m := range misses {
				t.Log(m)
			}
		}
	}
}
