package tui

import (
	"context"

	tea "charm.land/bubbletea/v2"
)

// ready has the model begin to read a talk that is about to be judged: one that
// the worker has just ended, while the rep reads the last words, or one that
// the rep is asked about ending. It goes on when the rep presses on to the
// feedback: the first question waits for it and is answered sooner. Where the
// rep would rather go on with the talk it is broken off, so that the next
// reply does not wait for it.
func (a *App) ready() tea.Cmd {
	if a.at != inTalk || a.sitting == nil || a.talk.Busy() {
		return nil
	}
	s := a.sitting
	_, over := s.Over()
	if !over && !a.talk.Ending() {
		a.unready()
		return nil
	}
	said := s.Transcript()
	if s.Crew.Scorer.Model == nil || a.readied == len(said) {
		return nil
	}
	ctx, stop := context.WithCancel(a.ctx)
	a.readied, a.unreadied = len(said), stop
	scorer, sc := s.Crew.Scorer, s.Scenario
	return func() tea.Msg {
		defer stop()
		scorer.Ready(ctx, sc, said)
		return nil
	}
}

// unready breaks off what ready began.
func (a *App) unready() {
	if a.unreadied != nil {
		a.unreadied()
	}
	a.readied, a.unreadied = 0, nil
}
