package pick_test

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/pick"
)

func list(n int) []*scenarios.Scenario {
	var all []*scenarios.Scenario
	for i := range n {
		all = append(all, &scenarios.Scenario{ID: fmt.Sprint(i), Title: fmt.Sprintf("Talk %d", i), Summary: "What it is about.", Minutes: 10, Worker: scenarios.Worker{Segment: "young worker"}})
	}
	return all
}

func room(n int) pick.Room {
	r := pick.New(look.New(true), list(n))
	r.SetSize(80, 24)
	return r
}

// press sends keys and returns what the room asked for last.
func press(r pick.Room, keys ...tea.KeyPressMsg) (pick.Room, tea.Msg) {
	var msg tea.Msg
	for _, k := range keys {
		var cmd tea.Cmd
		if r, cmd = r.Update(k); cmd != nil {
			msg = cmd()
		}
	}
	return r, msg
}

func key(s string) tea.KeyPressMsg { return tea.KeyPressMsg{Code: []rune(s)[0], Text: s} }

var (
	up    = tea.KeyPressMsg{Code: tea.KeyUp}
	down  = tea.KeyPressMsg{Code: tea.KeyDown}
	end   = tea.KeyPressMsg{Code: tea.KeyEnd}
	enter = tea.KeyPressMsg{Code: tea.KeyEnter}
)

func TestChoosing(t *testing.T) {
	for _, c := range []struct {
		want string
		keys []tea.KeyPressMsg
	}{
		{"0", []tea.KeyPressMsg{up, enter}},
		{"1", []tea.KeyPressMsg{down, enter}},
		{"2", []tea.KeyPressMsg{down, down, down, enter}},
		{"1", []tea.KeyPressMsg{end, down, up, enter}},
	} {
		_, msg := press(room(3), c.keys...)
		require.Equal(t, c.want, msg.(pick.Chosen).Scenario.ID)
	}
}

func TestWhatItAsksFor(t *testing.T) {
	r := room(1)
	_, msg := press(r, key("h"))
	require.IsType(t, pick.History{}, msg)
	_, msg = press(r, key("q"))
	require.IsType(t, pick.Quit{}, msg)
	_, msg = press(r, key("r"))
	require.Nil(t, msg, "nothing is wrong, so there is nothing to look for again")
	r.SetCrew("No model server answers.", true)
	require.Contains(t, ansi.Strip(r.View()), "r look again")
	_, msg = press(r, key("r"))
	require.IsType(t, pick.Again{}, msg)
}

func TestTheChosenEntryIsAlwaysInSight(t *testing.T) {
	r := room(40)
	for i := range 40 {
		require.Contains(t, ansi.Strip(r.View()), fmt.Sprintf("▸ Talk %d\n", i))
		c := r.Cursor()
		require.True(t, strings.HasPrefix(strings.Split(ansi.Strip(r.View()), "\n")[c.Y][c.X:], "▸ Talk"), "the cursor stands at it")
		r, _ = press(r, down)
	}
}

func TestAnEmptyListSaysWhatToDo(t *testing.T) {
	r, msg := press(room(0), enter, down, end, enter)
	require.Nil(t, msg)
	require.Contains(t, ansi.Strip(r.View()), "There are no scenarios here.")
	require.NotContains(t, ansi.Strip(r.View()), "enter choose")
}

func TestHelpAndBack(t *testing.T) {
	r, _ := press(room(3), key("?"))
	require.Contains(t, ansi.Strip(r.View()), "It is for practice and never a mark.")
	r, msg := press(r, enter)
	require.Nil(t, msg)
	require.Contains(t, ansi.Strip(r.View()), "▸ Talk 0")
}
