package tui

import (
	"context"
	"fmt"
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

// begin opens a new talk; what the rep has said of their confidence is stored
// with it.
func (a *App) begin(sc *scenarios.Scenario, before journal.Confidence) tea.Cmd {
	if a.opening || a.crew == nil {
		return nil
	}
	a.opening, a.chosen = true, sc
	a.brief.SetStatus(a.status())
	d, crew := a.desk, *a.crew
	return func() tea.Msg {
		s, err := d.Begin(sc, crew)
		if err == nil && before.Before != nil {
			s.Confidence = before
			if err = s.Confide(before); err != nil {
				s.Close()
			}
		}
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
		Draft:    msg.sitting.Was,
	})
	a.talk.SetSize(a.w, a.h)
	a.talk.SetStatus(a.warmLine())
	start := a.talk.Init()
	switch s := msg.sitting; {
	case len(s.Notes) > 0:
		a.talk.Notify(strings.Join(s.Notes, " "))
	case s.From != "" && !s.Spoken():
		a.talk.Notify(fmt.Sprintf(wordWentBack, s.FromTurn))
	}
	if a.told != "" {
		a.talk.Notify(a.told)
		a.told = ""
	}
	return start
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
	a.at, a.shown = inDebrief, s.ID
	a.debrief = debrief.New(a.look, debrief.Config{
		Title: sc.Title, Name: sc.Worker.Name, Yes: sc.TheAsk.Said(), Outcome: outcome, Said: said, Report: s.Past, Notes: s.Notes,
		Confidence: s.Confidence, Ask: s.From == "" && s.Past == nil, FromTurn: s.FromTurn, Partner: s.Crew.Kind,
		Share: a.desk.Share != nil,
	})
	a.debrief.SetSize(a.w, a.h)
	if !s.Spoken() {
		return a.close()
	}
	earlier := a.earlier(s.From)
	if s.Past != nil {
		return tea.Batch(earlier, a.close())
	}
	return tea.Batch(earlier, a.debrief.Judge(a.ctx, func(ctx context.Context) iter.Seq2[feedback.Report, error] {
		return scorer.Score(ctx, sc, said)
	}))
}

// keep stores the feedback and closes the file.
func (a *App) keep(r feedback.Report) tea.Cmd {
	s := a.sitting
	a.sitting = nil
	if s == nil {
		return nil
	}
	return a.inTurn(func() tea.Msg {
		err := s.Keep(r)
		s.Close()
		return keptMsg{err}
	})
}

// close closes the file of the talk.
func (a *App) close() tea.Cmd {
	s := a.sitting
	a.sitting = nil
	if s == nil {
		return nil
	}
	return a.inTurn(func() tea.Msg {
		s.Close() // everything in it is on the disk
		return nil
	})
}

// confide stores how confident the rep feels now.
func (a *App) confide(level int) tea.Cmd {
	d, id := a.desk, a.shown
	return a.inTurn(func() tea.Msg { return keptMsg{d.Confide(id, journal.Confidence{After: &level})} })
}

// inTurn is a command that waits for those it was given before, so that the
// file of a talk is opened again only when it has been closed, and the program
// leaves only when all is stored. Every command it returns must be run.
func (a *App) inTurn(job func() tea.Msg) tea.Cmd {
	before, done := a.stored, make(chan struct{})
	a.stored = done
	return func() tea.Msg {
		defer close(done)
		if before != nil {
			<-before
		}
		return job()
	}
}

func nothing() tea.Msg { return nil }

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
	return tea.Sequence(a.letGo(), a.begin(sc, journal.Confidence{}))
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
func (a *App) read(msg readMsg) tea.Cmd {
	a.opening = false
	if msg.err != nil {
		a.complain(msg.err)
		return nil
	}
	h := msg.entry.Header
	a.chosen, a.at, a.shown = msg.sc, inDebrief, h.ID
	a.debrief = debrief.New(a.look, debrief.Config{
		Title: h.Title, Name: msg.sc.Worker.Name, Yes: msg.sc.TheAsk.Said(), Outcome: msg.entry.Outcome, Said: msg.entry.Transcript,
		Report: desk.Told(msg.entry, msg.sc), Past: true, Notes: msg.entry.Damage,
		Confidence: msg.entry.Confidence, FromTurn: h.ParentTurn, Partner: h.Partner,
		Share: a.desk.Share != nil,
	})
	a.debrief.SetSize(a.w, a.h)
	return a.earlier(h.Parent)
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
