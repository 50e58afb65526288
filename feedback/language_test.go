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
	for language, foreign := range map[string]bool{"en-GB": false, "EN-ie": false, "cy-GB": true, "fr": true} {
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

// A language that is read in part gets what was found and no more.
func TestWhatIsReadInPartIsScoredInPart(t *testing.T) {
	sc := inPolish(t)
	var reports []feedback.Report
	for _, e := range sc.Examples {
		said, err := coach.ParseTranscript(strings.NewReader(e.Text))
		require.NoError(t, err)
		var last feedback.Report
		for r, err := range (feedback.Scorer{}).Score(t.Context(), sc, said) {
			require.NoError(t, err)
			last = r
		}
		require.Nil(t, last.Stars)
		require.Contains(t, strings.Join(last.Notes, " "), "in part only")
		require.NoError(t, last.Check(said))
		for _, o := range last.Objectives {
			require.Equal(t, feedback.BandNotScored, o.Band)
			for i, c := range o.Checks {
				require.NotEqual(t, feedback.Unsure, c.Verdict, c.ID)
				if c.Verdict == feedback.Yes {
					require.NotEmpty(t, c.Evidence, c.ID)
				} else if c.Try != "" {
					require.Equal(t, sc.Objectives[index(sc, o.ID)].Checks[i].Try, c.Try, "no English words to try")
				}
			}
		}
		reports = append(reports, last)
	}
	best, worst := reports[0], reports[len(reports)-1]
	for _, id := range []string{"good-moment", "open-questions", "an-issue", "what-it-does", "makes-sense", "together", "after-issue", "one-thing", "next-time"} {
		require.Equal(t, feedback.Yes, verdict(best, id), id)
	}
	for _, id := range []string{"out-of-sight", "between-us", "her-choice", "no-bluff"} { // no rule, or only an absence
		require.Equal(t, feedback.NotScored, verdict(best, id), id)
	}
	for _, id := range []string{"no-bluff", "her-choice", "between-us"} {
		require.Equal(t, feedback.No, verdict(worst, id), id)
	}
	require.Empty(t, best.Flags)
	require.GreaterOrEqual(t, len(worst.Flags), 4)
}

func inPolish(t *testing.T) *scenarios.Scenario {
	t.Helper()
	for _, sc := range scenarios.Library() {
		if sc.ID == "agency-worker-pl" {
			return sc
		}
	}
	t.Fatal("the Polish scenario does not ship")
	return nil
}

func index(sc *scenarios.Scenario, id string) int {
	for i, o := range sc.Objectives {
		if o.ID == id {
			return i
		}
	}
	return -1
}

func verdict(r feedback.Report, id string) feedback.Verdict {
	for _, o := range r.Objectives {
		for _, c := range o.Checks {
			if c.ID == id {
				return c.Verdict
			}
		}
	}
	return ""
}
