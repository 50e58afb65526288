package tui

import tea "charm.land/bubbletea/v2"

// ready has the model begin to read a talk that the worker has just ended,
// while the rep reads the worker's last words. It goes on when the rep presses
// on to the feedback: the first question waits for it and is answered sooner.
func (a *App) ready() tea.Cmd {
	if a.at != inTalk || a.sitting == nil || a.talk.Busy() {
		return nil
	}
	s := a.sitting
	if _, over := s.Over(); !over || s.Crew.Scorer.Model == nil {
		return nil
	}
	said := s.Transcript()
	if a.readied == len(said) {
		return nil
	}
	a.readied = len(said)
	scorer, sc, ctx := s.Crew.Scorer, s.Scenario, a.ctx
	return func() tea.Msg {
		scorer.Ready(ctx, sc, said)
		return nil
	}
}
