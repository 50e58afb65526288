package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/share"
)

type (
	offeredMsg struct {
		parcel desk.Parcel
		err    error
	}
	writtenMsg struct {
		path string
		err  error
	}
)

// offer makes what would be shared of a talk, and of those shared before it.
// What is still being stored comes first.
func (a *App) offer(id string) tea.Cmd {
	d := a.desk
	return a.inTurn(func() tea.Msg {
		parcel, err := d.Share(id)
		return offeredMsg{parcel, err}
	})
}

// offered shows it, unless the rep has gone on meanwhile.
func (a *App) offered(msg offeredMsg) {
	switch {
	case a.at != inDebrief && a.at != inHistory:
	case msg.err != nil:
		a.complain(msg.err)
	default:
		a.from, a.at = a.at, inShare
		a.share = share.New(a.look, msg.parcel)
		a.share.SetSize(a.w, a.h)
	}
}

// write writes the file the rep has agreed to.
func (a *App) write() tea.Cmd {
	write := a.share.Write
	a.unshare()
	return a.inTurn(func() tea.Msg {
		path, err := write()
		return writtenMsg{path, err}
	})
}

// unshare goes back to the room that asked.
func (a *App) unshare() {
	a.at = a.from
	a.paint(a.look)
	a.resize(a.w, a.h)
}

func (a *App) written(msg writtenMsg) {
	if msg.err != nil {
		a.complain(msg.err)
		return
	}
	note := fmt.Sprintf(wordWritten, msg.path)
	switch a.at {
	case inDebrief:
		a.debrief.Notify(note, false)
	case inHistory:
		a.history.Notify(note, false)
	}
}
