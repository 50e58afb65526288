package feedback_test

import (
	"testing"

	"github.com/repcoach/repcoach/feedback"
	"github.com/stretchr/testify/require"
)

func TestCheckRefusesWhatWasNotSaid(t *testing.T) {
	said := talkOf("The rotas are bad.", "How are you? What do the rotas do?", "Bad.")
	yes := func(q ...feedback.Quote) feedback.Report {
		return feedback.Report{Objectives: []feedback.Finding{{ID: "o", Checks: []feedback.CheckResult{
			{ID: "c", Verdict: feedback.Yes, By: feedback.ByModel, Evidence: q}}}}}
	}
	after := func(q feedback.Quote) feedback.Report {
		return feedback.Report{Objectives: []feedback.Finding{{Checks: []feedback.CheckResult{{Verdict: feedback.No, After: &q}}}}}
	}
	six := 6
	rep, worker := feedback.Quote{Turn: 2, Text: "How are you?"}, feedback.Quote{Turn: 1, Text: "The rotas"}
	for _, c := range []struct {
		name string
		r    feedback.Report
		ok   bool
	}{
		{"nothing", feedback.Report{}, true},
		{"the rep's words", yes(rep), true},
		{"the worker's words as the rep's", yes(worker), false},
		{"another turn", yes(feedback.Quote{Turn: 3, Text: "How are you?"}), false},
		{"no such turn", yes(feedback.Quote{Turn: 9, Text: "How are you?"}), false},
		{"turn nought", yes(feedback.Quote{Turn: 0, Text: "How are you?"}), false},
		{"a word changed", yes(feedback.Quote{Turn: 2, Text: "How were you?"}), false},
		{"case changed", yes(feedback.Quote{Turn: 2, Text: "how are you?"}), false},
		{"two places joined", yes(feedback.Quote{Turn: 2, Text: "How are you? the rotas do?"}), false},
		{"empty", yes(feedback.Quote{Turn: 2, Text: ""}), false},
		{"blank", yes(feedback.Quote{Turn: 2, Text: " "}), false},
		{"a yes without evidence", yes(), false},
		{"one true and one not", yes(rep, worker), false},
		{"the worker's words after which", after(worker), true},
		{"the rep's words as the worker's", after(rep), false},
		{"a flag on the worker", feedback.Report{Flags: []feedback.Flag{{Kind: "promise", Quote: worker}}}, false},
		{"a flag on the rep", feedback.Report{Flags: []feedback.Flag{{Kind: "promise", Quote: rep}}}, true},
		{"praise for the worker's words", feedback.Report{Strength: feedback.Advice{Text: "Good.", Quote: &worker}}, false},
		{"focus on invented words", feedback.Report{Focus: feedback.Advice{Text: "Hm.", Quote: &feedback.Quote{Turn: 2, Text: "You fool"}}}, false},
		{"six stars", feedback.Report{Stars: &six}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := c.r.Check(said)
			if c.ok {
				require.NoError(t, err)
			} else {
				require.Error(t, err)
			}
		})
	}
}

func TestATutorNeedsNoQuote(t *testing.T) {
	r := feedback.Report{Objectives: []feedback.Finding{{Checks: []feedback.CheckResult{{Verdict: feedback.Yes, By: feedback.ByTutor}}}}}
	require.NoError(t, r.Check(nil))
}
