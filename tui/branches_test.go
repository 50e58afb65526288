package tui

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/charmbracelet/colorprofile"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
)

// shipped has the scenarios that ship: a branch needs one that can be read
// from the file of its parent.
func shipped(d *desk.Desk) { d.Scenarios = scenarios.Library() }

// both are the talk and its one branch.
func both(t *testing.T, d desk.Desk) (parent, branch journal.Entry) {
	t.Helper()
	past, err := d.Store.List()
	require.NoError(t, err)
	require.Len(t, past, 2)
	for _, p := range past {
		e, err := d.Store.Read(p.ID)
		require.NoError(t, err)
		if e.Header.Parent == "" {
			parent = e
		} else {
			branch = e
		}
	}
	return parent, branch
}

func TestOneKeyGoesBackToAMomentAndTheTwoAreCompared(t *testing.T) {
	inBubble(t, desktest.Echo(), shipped, func(s *screen, d desk.Desk) {
		s.press(enter, enter)
		s.say("How is the rota?")
		s.say("Just sign the form.")
		s.press(ctrlE, "y")
		s.wait(time.Second)
		before := only(t, d)
		s.press("t", down)
		s.shows("You · turn 4 ◂", "a try turn 4 another way")
		s.press("a")
		s.wait(time.Second)
		s.shows("▎ How is the rota?", "▎ You said: How is the rota?", "┃ Just sign the form.", "Back to turn 4.")
		s.hides("▎ Just sign")
		s.press("W") // replaces what is selected
		s.say("ho else is it like that for?")
		s.shows("▎ You said: Who else is it like that for?")
		s.press(ctrlE, "y")
		s.wait(time.Second)
		s.shows("This is turn 4, tried another way.", "c before and now")
		s.hides("Or s to skip")
		s.press("c")
		s.shows("Before and now", "Turn 4, said two ways", "Just sign the form.", "Who else is it like that for?", "You said: Just sign the form.")

		parent, branch := both(t, d)
		require.Equal(t, before, parent, "the talk it went back in is as it was")
		require.Equal(t, parent.Header.ID, branch.Header.Parent)
		require.Equal(t, 4, branch.Header.ParentTurn)
		require.Equal(t, parent.Header.Options, branch.Header.Options)
		require.Equal(t, parent.Transcript[:3], branch.Transcript[:3])
		require.Len(t, branch.Feedback, 1)
		require.Empty(t, branch.Damage)

		// Later, from the history, the two are there again.
		s.press("c", "q", "h")
		s.shows("Turn 4, tried another way")
		s.press(down, enter)
		s.wait(time.Second)
		s.press("c")
		s.shows("Turn 4, said two ways", "Just sign the form.")
	})
}

func TestGoingBackWhileItIsJudgedKeepsBoth(t *testing.T) {
	inBubble(t, nil, func(d *desk.Desk) { shipped(d); judgedSlowly(d) }, func(s *screen, d desk.Desk) {
		s.press(enter, enter)
		s.say("How is the rota?")
		s.press(ctrlE, "y")
		s.wait(5 * time.Second)
		s.shows("Reading", "a try turn 2 another way")
		s.press("a")
		s.wait(time.Second)
		s.shows("Back to turn 2.")
		s.press(ctrlC, ctrlC)
		s.ended()
		parent, branch := both(t, d)
		require.Len(t, parent.Feedback, 1)
		require.Len(t, branch.Transcript, 1)
	})
}

func TestABranchInWhichNothingIsSaid(t *testing.T) {
	inBubble(t, desktest.Echo(), shipped, func(s *screen, d desk.Desk) {
		s.press(enter, enter)
		s.say("How is the rota?")
		s.press(ctrlE, "y")
		s.wait(time.Second)
		s.press("a")
		s.wait(time.Second)
		s.press(ctrlE, "y")
		s.wait(time.Second)
		s.shows("You did not say anything new this time.")
		_, branch := both(t, d)
		require.Empty(t, branch.Feedback)
		s.press("q", "h")
		s.shows("1 talk")
		s.hides("another way")
	})
}

func TestTheCommandLineGoesBackToATurn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := desktest.Desk(t, desktest.Echo())
		shipped(&d)
		sitting, err := d.Begin(d.Scenarios[0], desktest.Crew(desktest.Echo()))
		require.NoError(t, err)
		for _, text := range []string{"How is the rota?", "Just sign the form."} {
			_, err = sitting.Exchange(t.Context(), text)
			require.NoError(t, err)
		}
		require.NoError(t, sitting.Close())
		d.From, d.Turn = sitting.ID, 4
		s := open(t, d, 80, 24, colorprofile.Ascii)
		s.wait(time.Second)
		s.shows("Back to turn 4.", "┃ Just sign the form.")

		d.Turn = 3
		s = open(t, d, 80, 24, colorprofile.Ascii)
		s.wait(time.Second)
		s.shows("turn 3: that turn is not one")
	})
}

func TestConfidenceIsStoredAndNeverNeeded(t *testing.T) {
	inBubble(t, desktest.Echo(), nil, func(s *screen, d desk.Desk) {
		s.press(enter)
		s.shows("How confident do you feel about this talk", "Or just start.")
		s.press("3", "2")
		s.shows("Thank you: 2 of 5.")
		s.press(enter)
		s.say("How is the rota?")
		s.press(ctrlE, "y")
		s.wait(time.Second)
		s.shows("How confident do you feel now")
		s.press("4")
		s.shows("You went from 2 to 4 of 5.")
		s.wait(time.Second)
		entry := only(t, d)
		require.Equal(t, 2, *entry.Confidence.Before)
		require.Equal(t, 4, *entry.Confidence.After)
		require.Len(t, entry.Feedback, 1)
		s.press("q", "h")
		s.shows("confidence 2, then 4")
	})
	inBubble(t, desktest.Echo(), nil, func(s *screen, d desk.Desk) {
		s.press(enter, enter)
		s.say("How is the rota?")
		s.press(ctrlE, "y")
		s.wait(time.Second)
		s.press("s")
		s.hides("How confident")
		s.press("q")
		require.Zero(t, only(t, d).Confidence)
	})
}
