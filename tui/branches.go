package tui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/desk"
)

// earlierMsg is the talk that the branch on the screen went back in; nil if
// it is gone.
type earlierMsg struct {
	of     string // the parent's id
	before *feedback.Attempt
	err    error
}

// branch leaves the feedback for a turn of the same talk, to try it another way.
func (a *App) branch(turn int) tea.Cmd {
	if a.opening {
		return nil
	}
	if a.crew == nil {
		a.debrief.Notify(wordNobody, true)
		return nil
	}
	return tea.Sequence(a.letGo(), a.goBack(a.shown, turn))
}

// goBack opens a branch. What is still being stored of its parent comes first.
func (a *App) goBack(id string, turn int) tea.Cmd {
	a.opening = true
	d, crew := a.desk, *a.crew
	return a.inTurn(func() tea.Msg {
		s, err := d.Branch(id, turn, crew)
		return openedMsg{s, err}
	})
}

// earlier reads what a branch is compared with.
func (a *App) earlier(parent string) tea.Cmd {
	if parent == "" {
		return nil
	}
	a.parent = parent
	d := a.desk
	return func() tea.Msg {
		before, err := d.Earlier(parent)
		if errors.Is(err, desk.ErrNoParent) {
			return earlierMsg{of: parent}
		}
		return earlierMsg{parent, &before, err}
	}
}

func (a *App) compareWith(msg earlierMsg) {
	switch {
	case a.at != inDebrief || a.parent != msg.of:
	case msg.err != nil:
		a.debrief.Notify(a.sentence(msg.err), true)
	default:
		a.debrief.SetBefore(msg.before)
	}
}
