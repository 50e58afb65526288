package reps_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/scenarios"
)

// lines are all the lines of a rep.
func lines(r reps.Rep) (out []string) {
	for _, b := range r.Beats {
		out = append(out, b.Say...)
	}
	return out
}

func TestALineIsAboutWhatTheScenarioAsks(t *testing.T) {
	rep := reps.Rep{Beats: []reps.Beat{
		{Say: []string{"Will you {ask}?", "Just {push}."}},
		{When: reps.When{Asking: []reps.Asking{reps.Joining}}, Say: []string{"Here's a form."}},
		{When: reps.When{Asking: []reps.Asking{reps.Another, reps.Nothing}}, Say: []string{"No form."}},
	}}
	for _, c := range []struct {
		ask  scenarios.TheAsk
		want []string
	}{
		{scenarios.TheAsk{}, []string{"Will you join us?", "Just join the union.", "Here's a form."}},
		{scenarios.TheAsk{None: true}, []string{"Just join the union.", "No form."}},
		{scenarios.TheAsk{For: "vote", Words: []string{"vote"}}, []string{"Will you vote?", "Just vote.", "No form."}},
	} {
		require.Equal(t, c.want, lines(rep.Fit(&scenarios.Scenario{TheAsk: c.ask})))
	}
}

// Fitted, every scripted rep has something to say in every sort of scenario,
// and no slot of the scenario is left open. Where something else is asked,
// only the one who talks to a program speaks of joining.
func TestEveryRepFitsEverySortOfScenario(t *testing.T) {
	for _, ask := range []scenarios.TheAsk{{}, {None: true}, {For: "vote in the ballot", Words: []string{"vote"}}} {
		for _, rep := range reps.Library() {
			said := strings.Join(lines(rep.Fit(&scenarios.Scenario{TheAsk: ask})), "\n")
			require.NotEmpty(t, said, rep.ID)
			require.NotContains(t, said, "{ask}", rep.ID)
			require.NotContains(t, said, "{push}", rep.ID)
			if !ask.Joining() && !ask.None && rep.ID != "injector" {
				require.NotContains(t, strings.ToLower(said), "join", rep.ID)
			}
		}
	}
}
