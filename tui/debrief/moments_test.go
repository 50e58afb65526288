package debrief_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/debrief"
	"github.com/repcoach/repcoach/tui/look"
)

var (
	down     = tea.KeyPressMsg{Code: tea.KeyDown}
	tab      = tea.KeyPressMsg{Code: tea.KeyTab}
	shiftTab = tea.KeyPressMsg{Code: tea.KeyTab, Mod: tea.ModShift}
	pgdn     = tea.KeyPressMsg{Code: tea.KeyPgDown}
)

// long is a talk of six rep turns with feedback that quotes each of them.
func long() debrief.Config {
	c := config(full())
	c.Said = nil
	for n := 1; n <= 12; n++ {
		who := coach.Worker
		if n%2 == 0 {
			who = coach.Rep
		}
		c.Said = append(c.Said, coach.Turn{N: n, Speaker: who, Text: "How is the rota? What's this about?"})
	}
	for i := 1; i <= 6; i++ {
		c.Report.Objectives = append(c.Report.Objectives, feedback.Finding{Title: "More", Checks: []feedback.CheckResult{
			{Question: strings.Repeat("Was it so? ", 9), Verdict: feedback.Yes, Evidence: []feedback.Quote{{Turn: 2 * i, Text: "How is the rota?"}}},
		}})
	}
	return c
}

// chosen is the line with the cursor.
func chosen(t *testing.T, r debrief.Room) string {
	t.Helper()
	cur := r.Cursor()
	require.NotNil(t, cur)
	line := strings.Split(ansi.Strip(r.View()), "\n")[cur.Y]
	require.True(t, strings.HasPrefix(line[cur.X:], "▸ "), line)
	require.Equal(t, 1, strings.Count(ansi.Strip(r.View()), "▸ "), "one moment is chosen")
	return strings.TrimSpace(line[cur.X+len("▸ "):])
}

func key(r debrief.Room, k tea.KeyPressMsg) debrief.Room {
	r, _ = r.Update(k)
	return r
}

func TestAQuotedMomentIsChosenAndGoneBackTo(t *testing.T) {
	r := room(config(full()))
	require.Equal(t, "turn 2: “How is the rota?”", chosen(t, r))
	require.Contains(t, ansi.Strip(r.View()), "a try turn 2 another way")
	_, msg := press(r, "a")
	require.Equal(t, debrief.Another{Turn: 2}, msg)

	// What the worker said leads to the rep's answer to it.
	seen := map[string]bool{}
	for range 12 {
		r = key(r, tab)
		seen[chosen(t, r)] = true
		_, msg = press(r, "a")
		require.Equal(t, debrief.Another{Turn: 2}, msg)
	}
	require.Contains(t, seen, "After Dana said, turn 1: “What's this about?”")
	require.Contains(t, seen, "you answered, turn 2: “How is the rota?”")
}

func TestTheOneThingToTryIsChosenFirst(t *testing.T) {
	c := config(full())
	c.Report.Focus.Quote = &feedback.Quote{Turn: 2, Text: "the rota?"}
	require.Equal(t, "turn 2: “the rota?”", chosen(t, room(c)))
}

func TestEveryMomentCanBeReachedInASmallWindow(t *testing.T) {
	for _, size := range [][2]int{{60, 20}, {44, 12}, {90, 30}} {
		for name, next := range map[string]tea.KeyPressMsg{"down": down, "tab": tab, "page": pgdn} {
			r := debrief.New(look.New(false), long())
			r.SetSize(size[0], size[1])
			turns := map[int]bool{}
			for range 150 {
				if r.Cursor() != nil {
					chosen(t, r)
					_, msg := press(r, "a")
					turns[msg.(debrief.Another).Turn] = true
				}
				r = key(r, next)
			}
			for n := 2; n <= 12 && name != "page"; n += 2 {
				require.True(t, turns[n], "%s %v turn %d", name, size, n)
			}
			r = key(r, tea.KeyPressMsg{Code: tea.KeyHome})
			require.Contains(t, ansi.Strip(r.View()), "Dana had enough and left.", "and back to the top")
		}
	}
}

func TestJumpingGoesRound(t *testing.T) {
	r := debrief.New(look.New(true), long())
	r.SetSize(60, 20)
	first := key(key(r, shiftTab), tab)
	require.Equal(t, chosen(t, r), chosen(t, first))
}

func TestWhatTheWorkerSaidIsShownInFullOnce(t *testing.T) {
	c := config(full())
	words := "Well. The rotas, since you ask. Two days' notice, every time. They told me on the Tuesday."
	c.Said = append(coach.Transcript{{N: 1, Speaker: coach.Worker, Text: words}}, said[1:]...)
	after := &feedback.Quote{Turn: 1, Text: words}
	no := feedback.CheckResult{Question: "Said back?", Verdict: feedback.No, Try: "So you find out late.", After: after}
	c.Report.Objectives[0].Checks = []feedback.CheckResult{no, no}
	r := debrief.New(look.New(true), c)
	r.SetSize(60, 60)
	frame := ansi.Strip(r.View())
	require.Contains(t, frame, "    After Dana said, turn 1: “Well. The rotas, since you\n    ask. Two days' notice, every time. They told me on the\n    Tuesday.”\n")
	require.Contains(t, frame, "    After Dana said, turn 1: “Well. The rotas, since …”\n    You could")
}

func TestNoMomentsNoKey(t *testing.T) {
	c := config(nil)
	c.Said = said[:1]
	r := room(c)
	require.Nil(t, r.Cursor())
	require.NotContains(t, ansi.Strip(r.View()), "another way")
	_, msg := press(r, "a")
	require.Nil(t, msg)
	r = key(key(key(r, tab), down), shiftTab)
	require.Nil(t, r.Cursor())
}

func TestAnyTurnOfTheTranscriptCanBeGoneBackTo(t *testing.T) {
	r, _ := press(room(long()), "t")
	for n := 2; n <= 12; n += 2 {
		require.Contains(t, ansi.Strip(r.View()), "◂")
		_, msg := press(r, "a")
		require.Equal(t, debrief.Another{Turn: n}, msg)
		r = key(r, down)
	}
	r, _ = press(room(config(full())), "t")
	r = key(r, tab)
	_, msg := press(r, "a")
	require.Equal(t, debrief.Another{Turn: 2}, msg, "a turn that was lost cannot be said another way")
}

func TestConfidenceIsAskedOnce(t *testing.T) {
	two := 2
	c := config(full())
	c.Ask, c.Confidence = true, journal.Confidence{Before: &two}
	r := room(c)
	require.Contains(t, ansi.Strip(r.View()), "How confident do you feel now, from 1 (not at all) to 5 (very)? Or s to skip.")
	for _, other := range []string{"0", "6", "x"} {
		_, msg := press(r, other)
		require.Nil(t, msg, other)
	}
	said, msg := press(r, "4")
	require.Equal(t, debrief.Confident{Level: 4}, msg)
	require.Contains(t, ansi.Strip(said.View()), "You went from 2 to 4 of 5.")
	require.Contains(t, ansi.Strip(said.View()), "How confident you felt: 2 of 5 before, 4 of 5 after.")
	_, msg = press(said, "5")
	require.Nil(t, msg, "it is asked once")

	skipped, msg := press(r, "s")
	require.Nil(t, msg)
	require.NotContains(t, ansi.Strip(skipped.View()), "How confident do you feel")
	_, msg = press(skipped, "5")
	require.Nil(t, msg)

	c.Ask = false
	require.NotContains(t, ansi.Strip(room(c).View()), "Or s to skip")
	c.Ask, c.Report = true, nil
	require.NotContains(t, ansi.Strip(room(c).View()), "Or s to skip", "there is no feedback yet")
}

// branch is a second try of the talk with another turn 2.
func branch() debrief.Config {
	c := config(full())
	c.FromTurn, c.Outcome, c.Partner = 2, stance.NextStep, "builtin"
	was := full()
	was.Objectives[0].Band = feedback.NotYet
	was.Objectives[0].Checks[0].Verdict, was.Objectives[0].Checks[0].Evidence = feedback.No, nil
	c.Before = &feedback.Attempt{Report: was, Outcome: stance.WalkedAway, Partner: "builtin", Said: coach.Transcript{
		said[0], {N: 2, Speaker: coach.Rep, Text: "Join now."}, {N: 3, Speaker: coach.Worker, Text: "No."},
	}}
	return c
}

func TestABranchIsSetBesideTheTryBefore(t *testing.T) {
	r := room(branch())
	frame := ansi.Strip(r.View())
	for _, want := range []string{"This is turn 2, tried another way.", "One more check is now a yes.", "Press c to see both tries side by side.", "c before and now"} {
		require.Contains(t, frame, want)
	}
	r, _ = press(r, "c")
	wide := ansi.Strip(r.View())
	for _, want := range []string{
		"Before and now", "Turn 2, said two ways", "  Join now.                                  How is the rota?",
		"  No.                                        Two days' noti", "○○○ not yet", "●●○ secure", "✓ yes", "“How is the rota?”",
		"  walked away                                agreed a next step", "about 30% both times",
	} {
		require.Contains(t, wide, want)
	}
	_, msg := press(r, "a")
	require.Equal(t, debrief.Another{Turn: 2}, msg, "a third try")

	r.SetSize(60, 40)
	narrow := ansi.Strip(r.View())
	require.Contains(t, narrow, "    Before\n      You\n      Join now.\n")
	require.Regexp(t, "    Now ◂\n      You\n      How is the rota\\?\n", narrow)
	require.Contains(t, narrow, "    Before ○○○ not yet\n    Now    ●●○ secure\n")
	r, msg = press(r, "esc")
	require.Nil(t, msg)
	require.Contains(t, ansi.Strip(r.View()), "Your feedback")
}

func TestABranchWhoseParentIsGone(t *testing.T) {
	c := branch()
	c.Before = nil
	r := room(c)
	require.NotContains(t, ansi.Strip(r.View()), "c before and now")
	r.SetBefore(nil)
	require.Contains(t, ansi.Strip(r.View()), "has been deleted, so there is nothing to compare it with.")
	r.SetBefore(branch().Before)
	require.Contains(t, ansi.Strip(r.View()), "c before and now")
	c.Report, c.Said = nil, said[:1]
	require.NotContains(t, ansi.Strip(room(c).View()), "c before and now")
}
