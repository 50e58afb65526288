package brief_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/tui/brief"
	"github.com/repcoach/repcoach/tui/desk/desktest"
	"github.com/repcoach/repcoach/tui/look"
)

func room(h int, notice ...string) brief.Room {
	sc := desktest.Scenario()
	sc.Setting = "Ten to one in the\ntea point.\n\nThe kettle is on.\n"
	r := brief.New(look.New(false), sc, notice)
	r.SetSize(80, h)
	return r
}

func press(r brief.Room, k tea.KeyPressMsg) (brief.Room, tea.Msg) {
	r, cmd := r.Update(k)
	if cmd == nil {
		return r, nil
	}
	return r, cmd()
}

var enter = tea.KeyPressMsg{Code: tea.KeyEnter}

func TestTheBriefing(t *testing.T) {
	r := room(30, "Please make names up.")
	frame := ansi.Strip(r.View())
	for _, want := range []string{"A small talk", "about 10 minutes", "Before you start", "• Please make names up.", "Ten to one in the tea point.", "The kettle is on.", "Dana · reluctant worker", "• Practise active listening"} {
		require.Contains(t, frame, want)
	}
	require.NotContains(t, ansi.Strip(room(30).View()), "Before you start")
}

func TestItStartsWhenSomebodyCanPlay(t *testing.T) {
	r := room(24)
	_, msg := press(r, enter)
	require.Nil(t, msg)
	require.NotContains(t, ansi.Strip(r.View()), "start talking")

	r.SetStatus(brief.Status{Line: "Dana is played by a model.", Stage: "Loading the model, 12 s", Ready: true})
	require.Contains(t, ansi.Strip(r.View()), "Loading the model, 12 s")
	_, msg = press(r, enter)
	require.Equal(t, "small-talk", msg.(brief.Start).Scenario.ID)
	_, msg = press(r, tea.KeyPressMsg{Code: tea.KeyEscape})
	require.IsType(t, brief.Back{}, msg)
	_, msg = press(r, tea.KeyPressMsg{Code: 'r', Text: "r"})
	require.Nil(t, msg)

	r.SetStatus(brief.Status{Line: "No model server answers.", Failed: true})
	_, msg = press(r, tea.KeyPressMsg{Code: 'r', Text: "r"})
	require.IsType(t, brief.Again{}, msg)
}

func TestAllOfItCanBeRead(t *testing.T) {
	r := room(14, strings.Repeat("Please make names up. ", 20))
	seen := ansi.Strip(r.View())
	for range 20 {
		r, _ = press(r, tea.KeyPressMsg{Code: tea.KeyPgDown})
		seen += ansi.Strip(r.View())
	}
	for _, want := range []string{"Before you start", "The kettle is on.", "• Practise active listening", "There is no right first sentence."} {
		require.Contains(t, seen, want)
	}
	require.NotContains(t, ansi.Strip(r.View()), "pgdn", "at the end there is no further page")
	require.Contains(t, ansi.Strip(r.View()), "pgup")
}
