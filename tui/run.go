package tui

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/tui/desk"
)

// leaveMsg asks the program to leave as ctrl+c does: a signal has come.
type leaveMsg struct{}

// grace is how long a signal waits for what is being stored.
const grace = 3 * time.Second

// Run shows the terminal program until the rep leaves. In and out must be a
// terminal: the caller checks that. Cancelling ctx leaves as ctrl+c does. A
// talk that was left before its end is a *desk.Stopped with
// context.Canceled.
func Run(ctx context.Context, d desk.Desk, in io.Reader, out io.Writer) error {
	return run(ctx, d, tea.WithInput(in), tea.WithOutput(out))
}

func run(ctx context.Context, d desk.Desk, options ...tea.ProgramOption) error {
	inside, end := context.WithCancel(context.WithoutCancel(ctx))
	defer end()
	app := New(inside, d)
	p := tea.NewProgram(app, append(options, tea.WithoutSignalHandler())...)
	over := make(chan struct{})
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		select {
		case <-over:
			return
		case <-ctx.Done():
		}
		p.Send(leaveMsg{})
		select {
		case <-over:
		case <-time.After(grace):
			p.Kill()
		}
	}()
	_, err := p.Run()
	close(over)
	<-watched
	if app.sitting != nil {
		app.sitting.Close()
	}
	switch {
	case err != nil && !errors.Is(err, tea.ErrInterrupted) && !errors.Is(err, tea.ErrProgramKilled):
		return fmt.Errorf("the terminal program stopped: %w", err)
	case app.stopped != "":
		return &desk.Stopped{Session: app.stopped, Err: context.Canceled}
	}
	return ctx.Err()
}

// interrupt is ctrl+c. In a talk it asks for a second press, since it is also
// how people copy; nothing is lost either way.
func (a *App) interrupt() tea.Cmd {
	if a.at == inTalk && !a.warned && (a.talk.Drafted() || !a.talk.Busy() && a.talk.Said()) {
		a.warned = true
		if a.talk.Drafted() {
			a.talk.Notify(wordDraft)
		} else {
			a.talk.Notify(wordLeave)
		}
		return nil
	}
	a.leaving = true // Update leaves as soon as nothing is being stored
	return nil
}

// leave stores what is not stored yet and quits.
func (a *App) leave() tea.Cmd {
	a.gone = true
	a.cool()
	var last tea.Cmd
	switch a.at {
	case inTalk:
		if _, over := a.sitting.Over(); !over && a.talk.Said() {
			a.stopped = a.sitting.ID
		}
		last = a.talk.Leave()
	case inDebrief:
		return tea.Sequence(a.letGo(), a.inTurn(nothing), tea.Quit)
	}
	return tea.Sequence(last, a.close(), a.inTurn(nothing), tea.Quit)
}
