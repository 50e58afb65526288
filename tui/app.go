// Package tui is the terminal program: choose a conversation, read the
// briefing, talk, read the feedback, look back.
//
// App is the only tea.Model. It owns the window, the colours, ctrl+c and the
// question which room is shown; each room is a plain struct in a package of
// its own that knows no other room and answers with messages (a scenario was
// chosen, the talk has ended). Update changes state, commands do all reading
// and writing, View only reads.
//
// Nothing is lost on any way out. A turn is stored before its reply is asked
// for; ctrl+c stores the half of a reply that was seen, and so does a signal;
// feedback that is still being judged is stored as far as it got. What is
// stored after a talk is stored in the order in which it came up (inTurn).
//
// Measured on 22 Nov 2026 on a two-core virtual machine with go test -bench .
// ./tui ./tui/talk: the first picture takes 0.5 ms, a key and its picture in a
// talk of 2,000 turns 0.5 ms, a key and its picture on the feedback page 1 ms.
package tui

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/brief"
	"github.com/repcoach/repcoach/tui/debrief"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/history"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/pick"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/repcoach/repcoach/tui/share"
	"github.com/repcoach/repcoach/tui/stream"
	"github.com/repcoach/repcoach/tui/talk"
)

type place int

const (
	inPick place = iota
	inBrief
	inTalk
	inDebrief
	inHistory
	inShare
)

// App is the whole terminal program.
type App struct {
	ctx  context.Context // ends with the program; every stream hangs on it
	desk desk.Desk
	look look.Look
	w, h int

	at      place
	pick    pick.Room
	brief   brief.Room
	talk    talk.Room
	debrief debrief.Room
	history history.Room
	share   share.Room
	from    place // where the rep came from to share

	crew    *desk.Crew
	trouble error // why there is no crew
	first   bool  // nobody has practised here yet
	opening bool  // a talk is being opened
	sitting *desk.Sitting
	readied int // how long the talk was that a model was told to read

	unreadied func() // breaks off that reading; nil where there is none

	shown  string        // the id of the session whose feedback is shown
	parent string        // of that session, if it is a branch
	stored chan struct{} // closed when everything up to now is stored
	chosen *scenarios.Scenario

	warm        *stream.Stream[string]
	warmStage   string
	warmSeconds int
	warmTrouble error

	fresh *desk.Saved // the scenario was saved: the talk starts anew as soon as it can
	told  string      // what the next talk begins with

	warned  bool // ctrl+c has been pressed once
	leaving bool // as soon as what is being stored is stored
	gone    bool // on the way out: nothing may happen any more
	stopped string
}

// New returns the program before its first picture. Its commands and streams
// end with ctx.
func New(ctx context.Context, d desk.Desk) *App {
	l := look.New(true)
	a := &App{ctx: ctx, desk: d, look: l, pick: pick.New(l, d.Scenarios), history: history.New(l)}
	a.history.Share = d.Share != nil
	if sc, err := d.Find(d.Scenario); d.Session == "" && err == nil {
		a.show(sc)
	}
	return a
}

// Init asks for the colour of the background and for who can play. Neither
// holds up the first picture.
func (a *App) Init() tea.Cmd { return tea.Batch(tea.RequestBackgroundColor, a.detect(), a.watch()) }

// Update handles a message: first what belongs to the program, then what a
// room asks for, then the room that is shown.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if a.gone {
		return a, nil
	}
	cmd, done := a.own(msg)
	if !done {
		cmd, done = a.asked(msg)
	}
	if !done {
		cmd = a.room(msg)
	}
	if a.leaving && !(a.at == inTalk && a.talk.Busy()) {
		a.leaving = false
		return a, a.leave()
	}
	return a, tea.Batch(cmd, a.renew(), a.ready())
}

// own handles the window, the colours, ctrl+c and what commands report.
func (a *App) own(msg tea.Msg) (cmd tea.Cmd, done bool) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		a.resize(msg.Width, msg.Height)
	case tea.BackgroundColorMsg:
		a.paint(look.New(msg.IsDark()))
	case tea.KeyPressMsg:
		switch msg.String() {
		case "ctrl+c":
			return a.interrupt(), true
		case "ctrl+z":
			return tea.Suspend, true
		}
		a.warned = false
		return nil, false
	case leaveMsg:
		a.leaving = true
	case crewMsg:
		return a.staffed(msg), true
	case openedMsg:
		return a.opened(msg), true
	case listedMsg:
		a.listed(msg)
	case readMsg:
		return a.read(msg), true
	case keptMsg:
		if msg.err != nil {
			a.debrief.Notify(a.sentence(msg.err), true)
		}
	case offeredMsg:
		a.offered(msg)
	case writtenMsg:
		a.written(msg)
	case savedMsg:
		return a.saved(msg.Saved), true
	case earlierMsg:
		a.compareWith(msg)
	case warmMsg:
		return a.warmer(msg), true
	case stream.Batch[string]:
		if !a.warm.Sent(msg) {
			return nil, false
		}
		return a.warmed(msg), true
	default:
		return nil, false
	}
	return nil, true
}

// asked does what a room asks for.
func (a *App) asked(msg tea.Msg) (cmd tea.Cmd, done bool) {
	switch msg := msg.(type) {
	case pick.Chosen:
		return a.show(msg.Scenario), true
	case pick.History:
		return a.lookBack(), true
	case pick.Again:
		return a.detect(), true
	case pick.Quit:
		return a.leave(), true
	case brief.Start:
		return a.begin(msg.Scenario, journal.Confidence{Before: msg.Confidence}), true
	case brief.Again:
		a.trouble, a.warmTrouble = nil, nil
		a.brief.SetStatus(a.status())
		return a.detect(), true
	case brief.Back:
		a.cool()
		a.at = inPick
	case talk.Ended:
		return a.judge(msg.Outcome), true
	case talk.Left:
		a.at = inPick
		return tea.Sequence(a.talk.Leave(), a.close()), true
	case debrief.Scored:
		return a.keep(msg.Report), true
	case debrief.Confident:
		return a.confide(msg.Level), true
	case debrief.Another:
		return a.branch(msg.Turn), true
	case debrief.Next:
		a.at = inPick
		return a.letGo(), true
	case debrief.Again:
		return a.again(), true
	case debrief.Back:
		return a.back(), true
	case debrief.Share:
		return a.offer(a.shown), true
	case history.Share:
		return a.offer(msg.ID), true
	case share.Write:
		return a.write(), true
	case share.Back:
		a.unshare()
	case history.Back:
		a.at = inPick
	case history.Read:
		return a.open(msg.ID, true), true
	case history.Resume:
		return a.open(msg.ID, false), true
	case history.Delete:
		return a.erase(msg.ID), true
	default:
		return nil, false
	}
	return nil, true
}

// room hands a message to the room that is shown.
func (a *App) room(msg tea.Msg) (cmd tea.Cmd) {
	switch a.at {
	case inPick:
		a.pick, cmd = a.pick.Update(msg)
	case inBrief:
		a.brief, cmd = a.brief.Update(msg)
	case inTalk:
		a.talk, cmd = a.talk.Update(msg)
	case inDebrief:
		a.debrief, cmd = a.debrief.Update(msg)
	case inHistory:
		a.history, cmd = a.history.Update(msg)
	case inShare:
		a.share, cmd = a.share.Update(msg)
	}
	return cmd
}

// View draws the room that is shown. The last net under everything that was
// made harmless before it got here is safe.Rendered.
func (a *App) View() tea.View {
	v := tea.View{AltScreen: true, WindowTitle: a.title()}
	if a.w == 0 {
		return v
	}
	if a.w < look.MinWidth || a.h < look.MinHeight {
		v.SetContent(look.Page{Body: look.Styled(a.look.Text, fmt.Sprintf(wordSmall, look.MinWidth, look.MinHeight), max(1, a.w-4))}.Lay(a.w, a.h))
		return v
	}
	var content string
	switch a.at {
	case inPick:
		content, v.Cursor = a.pick.View(), a.pick.Cursor()
	case inBrief:
		content, v.Cursor = a.brief.View(), a.brief.Cursor()
	case inTalk:
		content, v.Cursor = a.talk.View(), a.talk.Cursor()
	case inDebrief:
		content, v.Cursor = a.debrief.View(), a.debrief.Cursor()
	case inHistory:
		content, v.Cursor = a.history.View(), a.history.Cursor()
	case inShare:
		content, v.Cursor = a.share.View(), a.share.Cursor()
	}
	v.SetContent(safe.Rendered(content))
	return v
}

func (a *App) title() string {
	if a.chosen == nil || a.at == inPick || a.at == inHistory {
		return wordProgram
	}
	return wordProgram + " · " + safe.Line(a.chosen.Title)
}

// resize and paint reach the two rooms that stay and the one that is shown;
// the others get both when they are entered.
func (a *App) resize(w, h int) {
	a.w, a.h = look.Size(w, h)
	a.pick.SetSize(a.w, a.h)
	a.history.SetSize(a.w, a.h)
	switch a.at {
	case inBrief:
		a.brief.SetSize(a.w, a.h)
	case inTalk:
		a.talk.SetSize(a.w, a.h)
	case inDebrief:
		a.debrief.SetSize(a.w, a.h)
	case inShare:
		a.share.SetSize(a.w, a.h)
	}
}

func (a *App) paint(l look.Look) {
	a.look = l
	a.pick.SetLook(l)
	a.history.SetLook(l)
	switch a.at {
	case inBrief:
		a.brief.SetLook(l)
	case inTalk:
		a.talk.SetLook(l)
	case inDebrief:
		a.debrief.SetLook(l)
	case inShare:
		a.share.SetLook(l)
	}
}
