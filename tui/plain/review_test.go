package plain_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk/desktest"
	"github.com/repcoach/repcoach/tui/plain"
	"github.com/stretchr/testify/require"
)

// marking is a talk with three checks: a yes of the rules, one not spotted and
// one that nobody has answered.
func marking() plain.Marking {
	four := 4
	return plain.Marking{
		Title: "A talk", Worker: "Dana",
		Said: coach.Transcript{{N: 1, Speaker: coach.Worker, Text: "What is it?"}, {N: 2, Speaker: coach.Rep, Text: "How is \x1b]0;pwned\x07work?"}},
		Report: feedback.Report{Stars: &four, Objectives: []feedback.Finding{{ID: "listen", Title: "Listen", Checks: []feedback.CheckResult{
			{ID: "open", Question: "Did they ask?", Verdict: feedback.Yes, By: feedback.ByRules, Evidence: []feedback.Quote{{Turn: 2, Text: "How is"}}},
			{ID: "back", Question: "Did they say it back?", Verdict: feedback.No, By: feedback.ByRules, Evidence: []feedback.Quote{}},
			{ID: "care", Question: "Did they care?", Verdict: feedback.NotScored, By: feedback.ByRules, Evidence: []feedback.Quote{}},
		}}}},
	}
}

func review(t *testing.T, m plain.Marking, input string) (feedback.Review, string) {
	t.Helper()
	var out strings.Builder
	v, err := plain.Review(context.Background(), m, strings.NewReader(input), &out)
	require.NoError(t, err)
	require.NotContains(t, out.String(), "\x1b")
	return v, out.String()
}

func TestReview(t *testing.T) {
	yes, no, unsure := feedback.Yes, feedback.No, feedback.Unsure
	for name, c := range map[string]struct {
		input   string
		want    []feedback.Ruling
		stars   int
		partial bool
		says    string
	}{
		"agree with all":           {"\n\n\ns\n\n", []feedback.Ruling{{Check: "open", Verdict: yes}, {Check: "back", Verdict: no}}, 0, false, "There is nothing to agree with here"},
		"overrule on one line":     {"n a closed one\nY, she did\nu\nhard to say\n5\n", []feedback.Ruling{{Check: "open", Verdict: no, Reason: "a closed one"}, {Check: "back", Verdict: yes, Reason: "she did"}, {Check: "care", Verdict: unsure, Reason: "hard to say"}}, 5, false, "changed 2"},
		"a reason is asked for":    {"n\n\nbecause\ns\ns\n\n", []feedback.Ruling{{Check: "open", Verdict: no, Reason: "because"}}, 0, false, "A few words help"},
		"and can be left":          {"n\nb\n\ns\ns\n\n", []feedback.Ruling{{Check: "open", Verdict: yes}}, 0, false, ""},
		"agreeing needs no reason": {"y\nn\ns\n\n", []feedback.Ruling{{Check: "open", Verdict: yes}, {Check: "back", Verdict: no}}, 0, false, ""},
		"back, and say otherwise":  {"b\n\nb\nn sorry\ns\ns\n\n", []feedback.Ruling{{Check: "open", Verdict: no, Reason: "sorry"}}, 0, false, "This is the first check"},
		"take back":                {"\nb\nx\ns\ns\n\n", nil, 0, false, "You left every check as it was"},
		"quit keeps":               {"\nq\n", []feedback.Ruling{{Check: "open", Verdict: yes}}, 0, true, "What you said so far is kept"},
		"end of input keeps":       {"\n", []feedback.Ruling{{Check: "open", Verdict: yes}}, 0, true, "What you said so far is kept"},
		"what is no key":           {"maybe\nt\n?\n\ns\ns\nten\nx\n", []feedback.Ruling{{Check: "open", Verdict: yes}}, 0, false, "Type a number from 1 to 5"},
	} {
		t.Run(name, func(t *testing.T) {
			var kept []feedback.Review
			m := marking()
			m.Keep = func(v feedback.Review) error { kept = append(kept, v); return nil }
			v, out := review(t, m, c.input)
			require.ElementsMatch(t, c.want, v.Rulings)
			require.Equal(t, c.partial, v.Partial)
			require.Contains(t, out, c.says)
			if c.stars > 0 {
				require.Equal(t, c.stars, *v.Stars)
			} else {
				require.Nil(t, v.Stars)
			}
			require.Equal(t, v, kept[len(kept)-1], "what comes back is what was kept")
		})
	}
}

// A review that was left goes on where it was left.
func TestReviewGoesOn(t *testing.T) {
	m := marking()
	m.Review, _ = review(t, m, "n no question\nq\n")
	v, out := review(t, m, "\ns\n\n")
	require.Contains(t, out, "You have been through 1 of 3 checks")
	require.Equal(t, []feedback.Ruling{{Check: "open", Verdict: feedback.No, Reason: "no question"}, {Check: "back", Verdict: feedback.No}}, v.Rulings)
	m.Review = v
	_, out = review(t, m, "b\nb\n\n\nq\n")
	require.Contains(t, out, "You said before: no, because: no question")
}

func TestReviewThatCannotBeKept(t *testing.T) {
	full := errors.New("the disk is full")
	m := marking()
	m.Keep = func(feedback.Review) error { return full }
	_, err := plain.Review(context.Background(), m, strings.NewReader("\n"), io.Discard)
	require.ErrorIs(t, err, full)
}

func TestReviewIsInterrupted(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	_, err := plain.Review(ctx, marking(), strings.NewReader("\n"), io.Discard)
	require.ErrorIs(t, err, context.Canceled)
}

// Line mode tells the talk from the worker's side too.
func TestFeedbackHasTheWorkersSide(t *testing.T) {
	d := desktest.Desk(t, desktest.Echo())
	d.Scenarios, d.Scenario = scenarios.Library(), "first-conversation"
	out, _, err := run(t, d, "Hi, join the union today, everyone else has.\nJust sign it.\n/end\n")
	require.NoError(t, err)
	require.Contains(t, out, "The talk from Dana's side:\n- Turn 2: ")
	require.Contains(t, out, "What Dana did not tell you. Not everything has to come up in one talk.\n- Rotas change")
}
