package stance_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// The pace follows from where the worker starts, what a yes needs, and the
// minutes there are.
func TestPaceOf(t *testing.T) {
	of := func(starts string, minutes int, needs ...string) stance.Pace {
		return stance.PaceOf(&scenarios.Scenario{Minutes: minutes, Worker: scenarios.Worker{
			Stance: scenarios.Stance{Starts: starts, Patience: 3}, YesWhen: needs}})
	}
	require.Equal(t, stance.Pace{Turns: 24, Trusted: 2, Yes: 3}, of("guarded", 10, "rotas"))
	require.Equal(t, stance.Pace{Turns: 24, Trusted: 4, Yes: 5}, of("hostile", 10, "rotas"))
	require.Equal(t, stance.Pace{Turns: 8, Trusted: 1, Yes: 10}, of("friendly", 1, "a", "b", "c", "d", "e"))
	require.Equal(t, stance.Pace{Turns: 24, Trusted: 1, Yes: 1}, of("friendly", 10))
	for _, sc := range scenarios.Library() {
		p := stance.PaceOf(sc)
		require.Less(t, p.Yes, p.Turns, sc.ID)
	}
}

func TestEases(t *testing.T) {
	require.True(t, stance.Eases(moves.Acknowledgement))
	require.True(t, stance.Eases(moves.Information))
	require.False(t, stance.Eases(moves.Pressure))
	require.False(t, stance.Eases(moves.Promise))
}
