package tui

import (
	"context"
	"iter"
	"strings"

	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/debrief"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/talk"
)

type (
	openedMsg struct {
		sitting *desk.Sitting
		err     error
	}
	listedMsg struct {
		list []journal.Summary
		err  error
		note string
	}
	readMsg struct {
		entry journal.Entry
		sc    *scenarios.Scenario
		err   error
	}
	keptMsg struct{ err error }
)

// begin opens a new talk.
func (a *App) begin(sc *scenarios.Scenario) tea.Cmd {
	if a.opening || a.crew == nil {
		return nil
	}
	a.opening, a.chosen = true, sc
	a.brief.SetStatus(a.status())
	d, crew := a.desk, *a.crew
	return func() tea.Msg {
		s, err := d.Begin(sc, crew)
		return openedMsg{s, err}
	}
}

// open opens a stored talk: to read it or to go on with it. One that has
// ended without feedback gets it now.
func (a *App) open(id string, toRead bool) tea.Cmd {
	if a.opening || a.crew == nil && !toRead {
		return nil
	}
	a.opening = true
	d, crew := a.desk, a.crew
	return func() tea.Msg {
		entry, err := d.Store.Read(id)
		if err != nil {
			return readMsg{err: err}
		}
		scored := desk.Feedback(entry) != nil || len(entry.Transcript.Reps()) == 0 || crew == nil
		if toRead && (!entry.Ended || scored) || entry.Ended && scored {
			sc, err := d.Played(entry)
			return readMsg{entry, sc, err}
		}
		s, err := d.Resume(id, *crew)
		return openedMsg{s, err}
	}
}

// opened goes into the talk, or to its feedback if it is over.
func (a *App) opened(msg openedMsg) tea.Cmd {
	a.opening = false
	if msg.err != nil {
		a.complain(msg.err)
		return nil
	}
	a.sitting, a.first = msg.sitting, false
	a.chosen = msg.sitting.Scenario
	if msg.sitting.Ended {
		outcome, _ := msg.sitting.Over()
		return a.judge(outcome)
	}
	a.at = inTalk
	a.talk = talk.New(a.ctx, a.look, talk.Config{
		Practice: msg.sitting.Practice,
		Paced:    msg.sitting.Crew.Kind == "builtin" && !a.desk.Calm,
		Explain:  a.desk.Trouble,
		Hint:     desk.Hint,
		Facts:    func(words string) []string { return desk.Facts(msg.sitting.Scenario, words) },
		Care:     func(text string) []string { return desk.Care(msg.sitting.Scenario, text) },
	})
	a.talk.SetSize(a.w, a.h)
	a.talk.SetStatus(a.warmLine())
	if notes := msg.sitting.Notes; len(notes) > 0 {
		a.talk.Notify(strings.Join(notes, " "))
	}
	if a.told != "" {
		a.talk.Notify(a.told)
		a.told = ""
	}
	return a.talk.Init()
}

// complain shows an error in the room that asked.
func (a *App) complain(err error) {
	switch a.at {
	case inHistory:
		a.history.Notify(a.sentence(err), true)
	case inDebrief:
		a.debrief.Notify(a.sentence(err), true)
	case inBrief:
		s := a.status()
		s.Line, s.Failed = a.sentence(err), true
		a.brief.SetStatus(s)
	default:
		a.pick.SetCrew(a.sentence(err), true)
	}
}

// judge goes to the feedback.
func (a *App) judge(outcome stance.Outcome) tea.Cmd {
	a.cool()
	s := a.sitting
	said, sc, scorer := s.Transcript(), s.Scenario, s.Crew.Scorer
	scorer.Steps = s.Steps()
	a.at = inDebrief
	a.debrief = debrief.New(a.look, debrief.Config{
		Title: sc.Title, Name: sc.Worker.Name, Yes: sc.TheAsk.Said(), Outcome: outcome, Said: said, Report: s.Past, Notes: s.Notes,
	})
	a.debrief.SetSize(a.w, a.h)
	if !s.Spoken() || s.Past != nil {
		return a.close()
	}
	return a.debrief.Judge(a.ctx, func(ctx context.Context) iter.Seq2[feedback.Report, error] {
		return scorer.Score(ctx, sc, said)
	})
}

// keep stores the feedback and closes the file.
func (a *App) keep(r feedback.Report) tea.Cmd {
	s := a.sitting
	a.sitting = nil
	if s == nil {
		return nil
	}
	return func() tea.Msg {
		err := s.Keep(r)
		s.Close()
		return keptMsg{err}
	}
}

// close closes the file of the talk.
func (a *App) close() tea.Cmd {
	s := a.sitting
	a.sitting = nil
	if s == nil {
		return nil
	}
	return func() tea.Msg {
		s.Close() // everything in it is on the disk
		return nil
	}
}

// letGo leaves the feedback: what there is of it is stored.
func (a *App) letGo() tea.Cmd {
	if part := a.debrief.Leave(); part != nil {
		return a.keep(*part)
	}
	return a.close()
}

// again has the same conversation once more.
func (a *App) again() tea.Cmd {
	sc := a.chosen
	return tea.Sequence(a.letGo(), a.begin(sc))
}

// back leaves the feedback for where the rep came from.
func (a *App) back() tea.Cmd {
	let := a.letGo()
	if a.debrief.Past {
		return tea.Sequence(let, a.lookBack())
	}
	a.at = inPick
	return let
}

// lookBack opens the history.
func (a *App) lookBack() tea.Cmd {
	a.at = inHistory
	return a.list("")
}

func (a *App) list(note string) tea.Cmd {
	d := a.desk
	return func() tea.Msg {
		list, err := d.Store.List()
		return listedMsg{list, err, note}
	}
}

func (a *App) listed(msg listedMsg) {
	a.history.SetList(msg.list)
	switch {
	case msg.err != nil:
		a.history.Notify(a.sentence(msg.err), true)
	case msg.note != "":
		a.history.Notify(msg.note, false)
	}
}

// read shows a past talk.
func (a *App) read(msg readMsg) {
	a.opening = false
	if msg.err != nil {
		a.complain(msg.err)
		return
	}
	a.chosen, a.at = msg.sc, inDebrief
	a.debrief = debrief.New(a.look, debrief.Config{
		Title: msg.entry.Header.Title, Name: msg.sc.Worker.Name, Yes: msg.sc.TheAsk.Said(), Outcome: msg.entry.Outcome, Said: msg.entry.Transcript,
		Report: desk.Feedback(msg.entry), Past: true, Notes: msg.entry.Damage,
	})
	a.debrief.SetSize(a.w, a.h)
}

func (a *App) erase(id string) tea.Cmd {
	d := a.desk
	return func() tea.Msg {
		_, err := d.Store.Erase(id)
		list, failed := d.Store.List()
		if err == nil {
			err = failed
		}
		return listedMsg{list, err, wordDeleted}
	}
}
