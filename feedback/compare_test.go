package feedback_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
)

func attempt(t testing.TB, said coach.Transcript, o stance.Outcome) feedback.Attempt {
	t.Helper()
	var last feedback.Report
	for r, err := range (feedback.Scorer{}).Score(t.Context(), scenarios.Library()[0], said) {
		require.NoError(t, err)
		last = r
	}
	return feedback.Attempt{Report: &last, Said: said, Outcome: o, Partner: "builtin"}
}

// another is the fair talk, gone back in at turn 8 and pushed from there.
func another() coach.Transcript {
	return append(fair()[:7:7],
		coach.Turn{N: 8, Speaker: coach.Rep, Text: "That's just an excuse. You have to join."},
		coach.Turn{N: 9, Speaker: coach.Worker, Text: "I've got things to be getting on with."})
}

func TestCompareSetsTheTwoWordingsBesideEachOther(t *testing.T) {
	c := feedback.Compare(attempt(t, fair(), stance.NextStep), attempt(t, another(), stance.WalkedAway), 8)
	require.Equal(t, 8, c.Turn)
	require.Equal(t, feedback.Wording{
		Said:  &feedback.Quote{Turn: 8, Text: "That's fair. What would worry you about it, if you did?"},
		Reply: &feedback.Quote{Turn: 9, Text: "Honestly? I don't want my name on a list."},
	}, c.Before)
	require.Equal(t, "That's just an excuse. You have to join.", c.Now.Said.Text)
	require.Equal(t, "I've got things to be getting on with.", c.Now.Reply.Text)
	require.Equal(t, feedback.Pair[string]{Before: "next_step", Now: "walked_away"}, c.Outcome)
	require.Len(t, c.Objectives, len(scenarios.Library()[0].Objectives))
	require.NotEmpty(t, c.Checks)
	for _, ch := range c.Checks {
		require.NotEqual(t, ch.Before.Verdict, ch.Now.Verdict)
	}
	require.Equal(t, 0, c.Flags.Before)
	require.NotZero(t, c.Flags.Now)
	require.Empty(t, c.Notes)
	require.Contains(t, c.Summary(), "checks were not spotted this time. This try was shorter, with 4 turns of yours instead of 6, so there was less room.")
	back := feedback.Compare(attempt(t, another(), stance.WalkedAway), attempt(t, fair(), stance.NextStep), 8).Summary()
	require.Regexp(t, `^\d more checks are now a yes\. Nothing is worth a second look any more; before, there w.*places?\.$`, back)
	require.Contains(t, c.Rows(), feedback.Row{Label: "How it ended", Pair: feedback.Pair[string]{Before: "agreed a next step", Now: "walked away"}})
}

func TestTheSameTalkTwiceHasNoDifference(t *testing.T) {
	a := attempt(t, fair(), stance.NextStep)
	c := feedback.Compare(a, a, 4)
	require.Empty(t, c.Checks)
	require.Equal(t, "The same checks came out the same way.", c.Summary())
	for _, row := range append(c.Rows(), c.BandRows()...) {
		require.False(t, row.Changed(), row.Label)
	}
}

// A rep in a branch may go back further than where it began.
func TestComparePartsWhereTheWordsDiffer(t *testing.T) {
	now := append(fair()[:3:3], coach.Turn{N: 4, Speaker: coach.Rep, Text: "Right. Anyway."})
	c := feedback.Compare(attempt(t, fair(), ""), attempt(t, now, ""), 8)
	require.Equal(t, 4, c.Turn)
	require.Equal(t, "Right. Anyway.", c.Now.Said.Text)
	require.Nil(t, c.Now.Reply, "nobody has answered yet")

	c = feedback.Compare(attempt(t, fair(), ""), attempt(t, fair()[:3], ""), 4)
	require.Nil(t, c.Now.Said)
	require.Equal(t, "unfinished", c.Outcome.Now)
}

func TestCompareSaysWhatMakesItUnfair(t *testing.T) {
	a, b := attempt(t, fair(), ""), attempt(t, another(), "")
	model := *b.Report
	model.Judge = feedback.JudgeRef{Kind: "model", Model: "qwen3:4b"}
	b.Report, b.Partner = &model, "ollama"
	notes := strings.Join(feedback.Compare(a, b, 8).Notes, " ")
	require.Contains(t, notes, "Before: rules. Now: rules and the model qwen3:4b.")
	require.Contains(t, notes, "not played the same way")

	b.Report = nil
	c := feedback.Compare(a, b, 8)
	require.Nil(t, c.Measures)
	require.Empty(t, c.Summary())
	require.NotNil(t, c.Now.Said)
	require.Contains(t, c.Notes[0], "This try has no feedback yet")
	b.Report, a.Report = a.Report, nil
	require.Contains(t, feedback.Compare(a, b, 8).Notes[0], "The earlier talk has no feedback")
}

// Whatever the two talks are: every word a comparison quotes was said there.
func TestComparisonsQuoteWhatWasSaid(t *testing.T) {
	var all []feedback.Attempt
	for _, said := range []coach.Transcript{nil, fair(), fair()[:5], another(), pushy(), pushy()[:2], talkOf("", "", "?", "Hm.")} {
		all = append(all, attempt(t, said, stance.NotNow))
	}
	rapid.Check(t, func(rt *rapid.T) {
		before, now := rapid.SampledFrom(all).Draw(rt, "before"), rapid.SampledFrom(all).Draw(rt, "now")
		c := feedback.Compare(before, now, rapid.IntRange(-2, 14).Draw(rt, "turn"))
		in := func(a feedback.Attempt, qs ...feedback.Quote) {
			for _, q := range qs {
				turn, ok := a.Said.At(q.Turn)
				require.True(t, ok)
				require.Contains(t, turn.Text, q.Text)
			}
		}
		side := func(a feedback.Attempt, w feedback.Wording) {
			for _, q := range []*feedback.Quote{w.Said, w.Reply} {
				if q != nil {
					in(a, *q)
				}
			}
		}
		side(before, c.Before)
		side(now, c.Now)
		for _, ch := range c.Checks {
			in(before, ch.Before.Evidence...)
			in(now, ch.Now.Evidence...)
		}
	})
}
