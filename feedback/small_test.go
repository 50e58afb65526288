package feedback

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback/spot"
	"github.com/stretchr/testify/require"
)

// TestSmallAsksAndSteps prints what is found of the small asks and the timed
// steps marked in testdata/asks, and holds what has been reached. Nothing was
// changed after the round called kept was first measured, and its sentences
// are not named.
func TestSmallAsksAndSteps(t *testing.T) {
	for _, kind := range []moves.Kind{moves.Ask, moves.TimedNextStep} {
		data, err := os.ReadFile(filepath.Join("../testdata/asks", string(kind)+".tsv"))
		require.NoError(t, err)
		found, total := map[string]int{}, map[string]int{}
		for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
			cells := strings.Split(line, "\t")
			require.Len(t, cells, 3, "%s:%d", kind, i+1)
			if i == 0 {
				continue
			}
			heard := read(nil, talkOf("They keep changing our hours.", cells[2]))
			got := slices.ContainsFunc(heard.Moves, func(m spot.Move) bool { return m.Kind == kind && !m.Void })
			key := cells[0] + " " + cells[1]
			total[key]++
			if got {
				found[key]++
			}
			if got != (cells[1] == "yes") && cells[0] != "kept" {
				t.Logf("%s marked %s: %s", kind, cells[1], cells[2])
			}
		}
		for _, round := range []string{"tune", "kept"} {
			yes, no := round+" yes", round+" no"
			t.Logf("%-16s %s: found %d of %d, falsely %d of %d", kind, round, found[yes], total[yes], found[no], total[no])
			require.NotZero(t, total[yes], "%s: %s", kind, round)
			require.LessOrEqual(t, found[no], total[no]*3/20, "%s: falsely found in %s", kind, round)
		}
		require.GreaterOrEqual(t, found["tune yes"], total["tune yes"]*9/10, kind)
		require.GreaterOrEqual(t, found["kept yes"], total["kept yes"]*7/10, kind)
	}
}
