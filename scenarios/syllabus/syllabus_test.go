package syllabus

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
)

func dana(ask scenarios.TheAsk) *scenarios.Scenario {
	return &scenarios.Scenario{TheAsk: ask, Worker: scenarios.Worker{
		Name:       "Dana",
		CaresAbout: []scenarios.Issue{{ID: "rotas", Reveal: scenarios.WhenAsked}, {ID: "heating", Reveal: scenarios.Freely}},
		Worries:    []scenarios.Worry{{ID: "marked"}, {ID: "money"}},
	}}
}

// Any choice of objectives counts nothing twice, and every question is about
// this worker.
func TestRulesAndIDsAreThereOnce(t *testing.T) {
	for _, ask := range []scenarios.TheAsk{{}, {For: "vote", Words: []string{"vote"}}, {None: true}} {
		ids, spots := map[string]bool{}, map[string]bool{}
		for _, o := range All() {
			require.NotEmpty(t, o.From)
			if !o.Fits(dana(ask)) {
				continue
			}
			for _, c := range o.For(dana(ask)).Checks {
				require.False(t, ids[c.ID], c.ID)
				require.False(t, c.Spot != "" && spots[c.Spot], c.Spot)
				ids[c.ID], spots[c.Spot] = true, true
				require.NotContains(t, c.Ask+c.Try, "{")
				require.True(t, strings.HasPrefix(c.Ask, "Did ") || strings.HasPrefix(c.Ask, "When "), c.Ask)
				require.True(t, strings.HasSuffix(c.Ask, "?"), c.Ask)
				require.NotEmpty(t, c.Try)
			}
		}
	}
}

func TestRulesNameWhatHasToBeFound(t *testing.T) {
	o, ok := Find("what-matters")
	require.True(t, ok)
	require.Equal(t, "heard(rotas)", o.For(dana(scenarios.TheAsk{})).Checks[0].Spot, "what is told freely is no finding")
	o, ok = Find("worries")
	require.True(t, ok)
	require.Equal(t, "heard(marked) or heard(money)", o.For(dana(scenarios.TheAsk{})).Checks[2].Spot)
	o, ok = Find("close")
	require.True(t, ok)
	require.Equal(t, "Will you join us?", o.For(dana(scenarios.TheAsk{})).Checks[0].Try)
	require.Len(t, o.For(dana(scenarios.TheAsk{None: true})).Checks, 1, "there is nothing to ask for")
}

func TestTheUsualOnesFit(t *testing.T) {
	for _, ask := range []scenarios.TheAsk{{}, {None: true}} {
		for _, id := range Usual(ask) {
			o, ok := Find(id)
			require.True(t, ok, id)
			require.True(t, o.Fits(dana(ask)), id)
		}
	}
	guide, _ := Find("guide")
	require.False(t, guide.Fits(dana(scenarios.TheAsk{None: true})))
	matters, _ := Find("what-matters")
	require.False(t, matters.Fits(&scenarios.Scenario{}))
	_, ok := Find("nothing")
	require.False(t, ok)
}
