package history_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/tui/history"
	"github.com/repcoach/repcoach/tui/look"
)

func room(n int) history.Room {
	r := history.New(look.New(true))
	r.SetSize(80, 24)
	var list []journal.Summary
	for i := range n {
		s := journal.Summary{ID: fmt.Sprint(i), Title: fmt.Sprintf("Talk %d", i), Started: time.Date(2026, 11, 22, 10, 0, 0, 0, time.Local), Turns: 7, Outcome: stance.NextStep}
		if i == 1 {
			s.Outcome = stance.Unfinished
		}
		if i == 2 {
			stars := 3
			s.Stars, s.Damaged = &stars, true
		}
		list = append(list, s)
	}
	r.SetList(append(list, journal.Summary{ID: "silent", Title: "Nothing said", Turns: 1}))
	return r
}

func press(r history.Room, s string) (history.Room, tea.Msg) {
	k := tea.KeyPressMsg{Code: []rune(s)[0], Text: s}
	switch s {
	case "enter":
		k = tea.KeyPressMsg{Code: tea.KeyEnter}
	case "down":
		k = tea.KeyPressMsg{Code: tea.KeyDown}
	}
	r, cmd := r.Update(k)
	if cmd == nil {
		return r, nil
	}
	return r, cmd()
}

func TestTheList(t *testing.T) {
	frame := ansi.Strip(room(3).View())
	require.Contains(t, frame, "3 talks")
	require.Contains(t, frame, "▸ Talk 0\n    22 Nov 2026, 10:00 · Agreed a next step\n")
	require.Contains(t, frame, "  Talk 2\n    22 Nov 2026, 10:00 · Agreed a next step · 3 of 5 stars · damaged in part\n")
	require.NotContains(t, frame, "Nothing said")
}

func TestWhatItAsksFor(t *testing.T) {
	r := room(3)
	_, msg := press(r, "enter")
	require.Equal(t, history.Read{ID: "0"}, msg)
	_, msg = press(r, "r")
	require.Nil(t, msg, "it has ended")
	require.NotContains(t, ansi.Strip(r.View()), "go on with it")
	r, _ = press(r, "down")
	require.Contains(t, ansi.Strip(r.View()), "r go on with it")
	_, msg = press(r, "r")
	require.Equal(t, history.Resume{ID: "1"}, msg)
	_, msg = press(r, "q")
	require.IsType(t, history.Back{}, msg)
}

func TestDeletingAsksFirst(t *testing.T) {
	r, msg := press(room(3), "d")
	require.Nil(t, msg)
	require.Contains(t, ansi.Strip(r.View()), "Delete “Talk 0” of 2026-11-22")
	for _, no := range []string{"n", "enter"} {
		kept, msg := press(r, no)
		require.Nil(t, msg, no)
		require.NotContains(t, ansi.Strip(kept.View()), "Delete “", no)
	}
	_, msg = press(r, "y")
	require.Equal(t, history.Delete{ID: "0"}, msg)
}

func TestTheChosenTalkIsAlwaysInSight(t *testing.T) {
	r := room(300)
	for i := range 300 {
		require.Contains(t, ansi.Strip(r.View()), fmt.Sprintf("▸ Talk %d\n", i))
		c := r.Cursor()
		require.True(t, strings.HasPrefix(strings.Split(ansi.Strip(r.View()), "\n")[c.Y][c.X:], "▸ Talk"))
		r, _ = press(r, "down")
	}
	r.SetList(nil)
	require.Contains(t, ansi.Strip(r.View()), "There are none yet.")
	_, msg := press(r, "enter")
	require.Nil(t, msg)
}

func TestASecondTryStandsUnderItsTalk(t *testing.T) {
	two, four := 2, 4
	r := history.New(look.New(false))
	r.SetSize(70, 20)
	at := time.Date(2026, 11, 22, 10, 0, 0, 0, time.Local)
	r.SetList([]journal.Summary{
		{ID: "d", Title: "A talk", Started: at, Turns: 3, Parent: "a", ParentTurn: 4}, // nothing new was said
		{ID: "c", Title: "A talk", Started: at, Turns: 7, Parent: "a", ParentTurn: 6, Outcome: stance.NextStep},
		{ID: "b", Title: "Another talk", Started: at, Turns: 7, Parent: "gone", ParentTurn: 2},
		{ID: "a", Title: "A talk", Started: at, Turns: 7, Confidence: journal.Confidence{Before: &two, After: &four}},
	})
	frame := ansi.Strip(r.View())
	require.Contains(t, frame, "3 talks")
	require.Contains(t, frame, "  ▸ A talk\n    22 Nov 2026, 10:00 · Not finished · confidence 2, then 4\n\n"+
		"      Turn 6, tried another way\n      22 Nov 2026, 10:00 · Agreed a next step\n")
	require.Contains(t, frame, "Another talk · turn 2, tried another way (the first talk has be…")
	r.SetSize(60, 20)
	require.Contains(t, ansi.Strip(r.View()), "  ▸ A talk\n    22 Nov 2026, 10:00 · Not finished\n", "where there is no room for it it is left out whole")
	asked, _ := press(r, "d")
	require.Contains(t, strings.Join(strings.Fields(ansi.Strip(asked.View())), " "), "The second tries under it begin with the same words")
	r, _ = press(r, "down")
	_, msg := press(r, "enter")
	require.Equal(t, history.Read{ID: "c"}, msg)
	asked, _ = press(r, "d")
	require.NotContains(t, ansi.Strip(asked.View()), "The second tries")
}
