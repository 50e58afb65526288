package encode_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/repcoach/repcoach/feedback/summary"
)

// Quotes that reps ticked are for people, and no report has them; nor has it
// anything that points to a rep, or to a branch that was not asked for.
func TestNothingOfARepIsInAReport(t *testing.T) {
	var secret []string
	path := shared(t, 60, 2, func(b *summary.Bundle) {
		b.Branch, b.Course, b.Program = "branchcanary", "coursecanary", "programcanary"
		b.Consent.Level, b.Consent.Text = "quotes", "consentcanary"
		secret = append(secret, b.Rep)
		for i := range b.Sessions {
			s := &b.Sessions[i]
			s.Scenario.Hash = "hashcanary"
			s.Quotes = []summary.Quote{{Objective: s.Objectives[0].ID, Check: s.Objectives[0].Checks[0].ID, Text: "quotecanary"}}
			secret = append(secret, s.ID)
		}
	})
	r, _, err := cohort.Read(t.Context(), []string{path}, cohort.Options{})
	require.NoError(t, err)
	written := every(t, r)
	tables, tidy := sheets(t, written["xlsx"])
	written["xlsx"] = []byte(fmt.Sprint(tables, tidy))
	written["parquet"] = append([]byte(fmt.Sprint(parquetRecords(t, written["parquet"]))), written["parquet"]...)
	for format, raw := range written {
		require.Contains(t, string(raw), "first-conversation", format)
		for _, s := range append(secret, "canary") {
			require.False(t, strings.Contains(string(raw), s), "%s holds %q", format, s)
		}
	}
}
