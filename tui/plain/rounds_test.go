package plain_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
)

// person is a desk at which somebody sits.
func person(t *testing.T) desk.Desk {
	d := desktest.Desk(t, desktest.Echo())
	d.Scenarios, d.Scenario, d.Interactive = scenarios.Library(), scenarios.Library()[0].ID, true
	return d
}

// entries are the stored sessions, parents before their branches.
func entries(t *testing.T, d desk.Desk) []journal.Entry {
	t.Helper()
	list, err := d.Store.List()
	require.NoError(t, err)
	var out []journal.Entry
	for _, s := range list {
		e, err := d.Store.Read(s.ID)
		require.NoError(t, err)
		if e.Header.Parent == "" {
			out = append([]journal.Entry{e}, out...)
		} else {
			out = append(out, e)
		}
	}
	return out
}

func TestAPersonGoesBackToATurn(t *testing.T) {
	d := person(t)
	out, errs, err := run(t, d, "\nHow have the rotas been?\nJust sign the form.\n/end\n\nagain\nagain 3\nnonsense\n/AGAIN 4\nWho else is it like that for?\n/end\n\n")
	require.NoError(t, err)
	both := entries(t, d)
	require.Len(t, both, 2)
	require.Equal(t, both[0].Header.ID, both[1].Header.Parent)
	require.Equal(t, 4, both[1].Header.ParentTurn)
	require.Equal(t, []string{"How have the rotas been?", "Who else is it like that for?"}, both[1].Transcript.Reps().Texts())

	require.Contains(t, out, "Type for example: again 4.")
	require.Contains(t, out, "These are your turns:\n- again 2: How have the rotas been?\n- again 4: Just sign the form.\n")
	require.Contains(t, errs, "That is not the number of one of your turns.")
	require.Contains(t, errs, "Type again and the number of a turn")
	require.Contains(t, out, "Back to turn 4.")
	require.Contains(t, out, "Turn 4, before. You said: “Just sign the form.” Dana said: “You said: Just sign the form.”\n")
	require.Contains(t, out, "Turn 4, now. You said: “Who else is it like that for?”")
	saved := strings.Count(out, "\nSaved: ")
	require.Equal(t, 2, saved)
	require.True(t, strings.HasSuffix(strings.TrimSpace(out), "Saved: "+both[1].Header.ID))
	require.Equal(t, 1, strings.Count(out, desk.ConfidenceBefore), "a branch asks for no confidence")
	require.Equal(t, 1, strings.Count(out, desk.ConfidenceAfter))
}

func TestGoingBackAndSayingNothingLeavesTheParentAlone(t *testing.T) {
	for _, leave := range []string{"/end\n", "/quit\n", ""} {
		d := person(t)
		_, _, err := run(t, d, "\nHow have the rotas been?\n/end\n\nagain 2\n"+leave)
		require.NoError(t, err, leave)
		both := entries(t, d)
		require.Len(t, both, 2, leave)
		require.Empty(t, both[1].Feedback, "nothing new was said")
		require.Len(t, both[0].Feedback, 1)
	}
}

func TestConfidenceIsAskedOnceBeforeAndOnceAfter(t *testing.T) {
	n := func(i int) *int { return &i }
	for input, want := range map[string]journal.Confidence{
		"2\nHow is it?\n/end\n4\n\n":        {Before: n(2), After: n(4)},
		"\nHow is it?\n/end\n\n\n":          {},
		"9\n3\nHow is it?\n/end\n0\n5\n\n":  {Before: n(3), After: n(5)},
		"How is it?\n/end\nagain\n\n":       {}, // words that are no answer are for what comes next
		"2\n/quit\n":                        {Before: n(2)},
		"2\nHow is it?\n/end\n":             {Before: n(2)},
		"\nHow is it?\n/end\n3\nagain 2\n2": {After: n(3)},
	} {
		d := person(t)
		out, _, err := run(t, d, input)
		require.NoError(t, err, input)
		all := entries(t, d)
		require.Equal(t, want, all[0].Confidence, input)
		require.NotContains(t, all[0].Transcript.Reps().Texts(), "2", input)
		if !strings.HasPrefix(input, "2\n/quit") {
			require.Equal(t, "How is it?", all[0].Transcript[1].Text, input)
		}
		require.Equal(t, 1, strings.Count(out, desk.ConfidenceWhy), input)
	}
}

// A pipe is turns and commands, and nothing in it is taken for an answer.
func TestNoQuestionTakesALineFromAPipe(t *testing.T) {
	d := person(t)
	d.Interactive = false
	out, _, err := run(t, d, "3\nagain 2\n5")
	require.NoError(t, err)
	require.Equal(t, []string{"3", "again 2", "5"}, entries(t, d)[0].Transcript.Reps().Texts())
	require.Zero(t, entries(t, d)[0].Confidence)
	require.NotContains(t, out, "onfident")
	require.NotContains(t, out, "Type for example")
}

func TestAPastTalkCanBeGoneBackIn(t *testing.T) {
	d := person(t)
	_, _, err := run(t, d, "4\nHow have the rotas been?\n/end\n2\n\n")
	require.NoError(t, err)
	d.Session = entries(t, d)[0].Header.ID
	out, _, err := run(t, d, "again 2\nHello there.\n/end\n\n")
	require.NoError(t, err)
	require.Contains(t, out, "How confident you felt: 4 of 5 before, 2 of 5 after.\n")
	require.NotContains(t, out, desk.ConfidenceAfter, "that was asked when the talk was had")
	require.Len(t, entries(t, d), 2)
}
