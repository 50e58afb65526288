package export_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/export"
)

func TestComparisonAsMarkdown(t *testing.T) {
	was, is := report(), report()
	was.Objectives = []feedback.Finding{{ID: "listen", Title: "Listen", Band: feedback.NotYet, Checks: []feedback.CheckResult{{ID: "open", Question: "Did the rep ask?", Verdict: feedback.No}}}}
	said := func(text string) coach.Transcript {
		return coach.Transcript{{N: 1, Speaker: coach.Worker, Text: "Hello"}, {N: 2, Speaker: coach.Rep, Text: text}, {N: 3, Speaker: coach.Worker, Text: "<b>Well</b>"}}
	}
	c := feedback.Compare(
		feedback.Attempt{Report: &was, Said: said("Join *now*"), Outcome: stance.WalkedAway},
		feedback.Attempt{Report: &is, Said: said("How are you?")[:2], Outcome: stance.NextStep, Partner: "builtin"}, 2)
	var b strings.Builder
	require.NoError(t, export.Comparison(&b, c, "Da_na_"))
	for _, want := range []string{
		"# Before and now\n", "## Before, turn 2\n\n**You:** Join \\*now\\*\n\n**Da_na\\_:** \\<b\\>Well\\</b\\>\n",
		"## Now, turn 2\n\n**You:** How are you?\n", "- Listen. Before: not yet. Now: secure.\n",
		"- Did the rep ask? Before: not spotted. Now: yes.\n  - now, turn 2: “How are you?”\n",
		"- How it ended. Before: walked away. Now: agreed a next step.\n", "- Stars. Both times: 4 of 5.\n", "not played the same way",
	} {
		require.Contains(t, b.String(), want)
	}
	require.ErrorIs(t, export.Comparison(full{}, c, "Dana"), errFull)
}
