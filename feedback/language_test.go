package feedback_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
)

// A talk that the rules cannot read is not called a poor one, even where some
// of its words look like English.
func TestAnotherLanguageIsNotScored(t *testing.T) {
	source := string(scenarios.Library()[0].Source)
	said, err := coach.ParseTranscript(strings.NewReader(scenarios.Library()[0].Examples[0].Text))
	require.NoError(t, err)
	for language, foreign := range map[string]bool{"en-GB": false, "EN-ie": false, "cy-GB": true, "pl": true} {
		sc, err := scenarios.Parse("a.yaml", []byte(strings.Replace(source, "language: en-GB", "language: "+language, 1)))
		require.NoError(t, err)
		var last feedback.Report
		for r, err := range (feedback.Scorer{}).Score(t.Context(), sc, said) {
			require.NoError(t, err)
			last = r
		}
		require.Equal(t, foreign, last.Stars == nil, language)
		require.Equal(t, foreign, strings.Contains(strings.Join(last.Notes, " "), "read English only"), language)
		require.NotEmpty(t, last.Focus.Text)
		for _, o := range last.Objectives {
			require.Equal(t, foreign, o.Band == feedback.BandNotScored, "%s: %s", language, o.ID)
			for _, c := range o.Checks {
				if foreign {
					require.Equal(t, feedback.NotScored, c.Verdict, "%s: %s", language, c.ID)
				}
			}
		}
	}
}
