package rehearse_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback/rehearse"
	"github.com/repcoach/repcoach/scenarios"
)

// Every scenario that ships is well: nothing fails it with the whole cast.
func TestLibraryIsWell(t *testing.T) {
	for _, sc := range scenarios.Library() {
		t.Run(sc.ID, func(t *testing.T) {
			r, err := rehearse.Plan{Hire: hire, Times: 2, Scored: 1}.Rehearse(t.Context(), sc)
			require.NoError(t, err)
			for _, v := range r.Verdicts {
				require.False(t, v.Fails, "%s %s (%s, line %d)", v.Says, v.Do, sc.File, v.Line)
			}
			require.True(t, r.Good())
			require.Equal(t, rehearse.AllWell, r.Verdicts[len(r.Verdicts)-1].Kind)
		})
	}
}

// Every scenario that ships, with fifty seeds, half of them at hard: those who
// push never win, and the listener gets a yes or a next step in nine of ten.
func TestLibraryFiftyTimes(t *testing.T) {
	cast := slices.DeleteFunc(reps.Library(), func(r reps.Rep) bool {
		return !slices.Contains([]string{"listener", "pushy", "nagger"}, r.ID)
	})
	require.Len(t, cast, 3)
	for _, sc := range scenarios.Library() {
		t.Run(sc.ID, func(t *testing.T) {
			r, err := rehearse.Plan{Hire: hire, Reps: cast, Times: 25, Scored: 1}.Rehearse(t.Context(), sc)
			require.NoError(t, err)
			for _, c := range r.Reps {
				require.Equal(t, 50, c.Talks)
				won := c.Outcomes[stance.Joined] + c.Outcomes[stance.NextStep]
				if c.Should == reps.Win {
					require.GreaterOrEqual(t, won, 45, c.Outcomes)
				} else {
					require.Zero(t, won, c.Outcomes)
				}
			}
		})
	}
}
