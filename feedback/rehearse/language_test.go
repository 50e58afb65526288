package rehearse_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback/rehearse"
	"github.com/repcoach/repcoach/scenarios"
)

// What the cast cannot try is said, and is no failure.
func TestAnotherLanguageWasNotTried(t *testing.T) {
	source := strings.Replace(string(scenarios.Library()[0].Source), "language: en-GB", "language: cy-GB", 1)
	sc, err := scenarios.Parse("a.yaml", []byte(source))
	require.NoError(t, err)
	r, err := rehearse.Plan{Hire: hire, Times: 1, Scored: 1}.Rehearse(t.Context(), sc)
	require.NoError(t, err)
	require.True(t, r.Good())
	kinds := []rehearse.Kind{}
	for _, v := range r.Verdicts {
		kinds = append(kinds, v.Kind)
	}
	require.Contains(t, kinds, rehearse.OtherLanguage)
	require.NotContains(t, kinds, rehearse.MarksReversed)
	require.Contains(t, r.Verdicts[len(r.Verdicts)-1].Says, "was not tried")
}
