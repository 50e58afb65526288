package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/pick"
)

// savedMsg tells that the scenario a tutor is writing was saved.
type savedMsg struct{ desk.Saved }

// watch waits for the next save.
func (a *App) watch() tea.Cmd {
	saves, ctx := a.desk.Saved, a.ctx
	if saves == nil {
		return nil
	}
	return func() tea.Msg {
		select {
		case s := <-saves:
			return savedMsg{s}
		case <-ctx.Done():
			return nil
		}
	}
}

// saved takes over what was saved. What cannot be used is told, and the talk
// goes on as it is.
func (a *App) saved(s desk.Saved) tea.Cmd {
	if s.Err == nil {
		a.fresh = &s
	} else {
		a.tell(strings.Join(s.Lines(), " "))
	}
	return a.watch()
}

// tell shows a line in the room that is shown, where it has a place for one.
func (a *App) tell(line string) {
	switch a.at {
	case inTalk:
		a.talk.Notify(line)
	case inDebrief:
		a.debrief.Notify(line, true)
	case inHistory:
		a.history.Notify(line, true)
	case inBrief:
		a.brief.SetNotice(append([]string{line}, a.notice()...))
	default:
		a.pick.SetCrew(line, true)
	}
}

// renew starts the talk anew once nothing is being stored or opened. From the
// list and from the history it only takes the scenario over.
func (a *App) renew() tea.Cmd {
	if a.fresh == nil || a.opening || a.at == inTalk && a.talk.Busy() {
		return nil
	}
	s := *a.fresh
	a.fresh = nil
	a.desk = a.desk.Renewed(s.Scenario)
	a.pick = pick.New(a.look, a.desk.Scenarios)
	a.pick.SetSize(a.w, a.h)
	if a.crew != nil {
		a.pick.SetCrew(a.crew.Line, false)
	}
	line := strings.Join(s.Lines(), " ")
	switch {
	case a.at == inTalk:
		a.told = line
		leave := tea.Sequence(a.talk.Leave(), a.abandon())
		warm := a.show(s.Scenario)
		return tea.Sequence(leave, tea.Batch(warm, a.begin(s.Scenario, journal.Confidence{})))
	case a.at == inDebrief && !a.debrief.Past:
		a.told = line
		leave := a.letGo()
		warm := a.show(s.Scenario)
		return tea.Sequence(leave, tea.Batch(warm, a.begin(s.Scenario, journal.Confidence{})))
	case a.at == inBrief:
		warm := a.show(s.Scenario)
		a.tell(line)
		return warm
	}
	return nil
}

// abandon closes the file of the talk. One in which nothing was said would only
// fill the history, where it stays if it cannot be erased.
func (a *App) abandon() tea.Cmd {
	s, store := a.sitting, a.desk.Store
	if s == nil {
		return nil
	}
	shut := a.close()
	if s.Spoken() {
		return shut
	}
	return tea.Sequence(shut, func() tea.Msg {
		_, _ = store.Erase(s.ID)
		return nil
	})
}
