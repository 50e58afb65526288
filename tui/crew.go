package tui

import (
	"context"
	"fmt"
	"iter"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/brief"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/stream"
)

type (
	crewMsg struct {
		crew  desk.Crew
		err   error
		first bool
	}
	warmMsg struct{ of *stream.Stream[string] }
)

// detect finds out who can play.
func (a *App) detect() tea.Cmd {
	ctx, d := a.ctx, a.desk
	return func() tea.Msg {
		crew, err := d.Detect(ctx)
		return crewMsg{crew, err, d.FirstRun()}
	}
}

// staffed takes over who plays, and does what has waited for it.
func (a *App) staffed(msg crewMsg) tea.Cmd {
	a.first = msg.first
	if msg.err != nil {
		a.crew, a.trouble = nil, msg.err
		a.pick.SetCrew(a.sentence(msg.err), true)
		a.brief.SetStatus(a.status())
		return nil
	}
	a.crew, a.trouble = &msg.crew, nil
	a.pick.SetCrew(msg.crew.Line, false)
	if id := a.desk.Session; id != "" {
		a.desk.Session = ""
		return a.open(id, false)
	}
	if id := a.desk.From; id != "" {
		a.desk.From = ""
		return a.goBack(id, a.desk.Turn)
	}
	if a.at == inBrief {
		a.brief.SetNotice(a.notice())
		return a.warmUp(a.chosen)
	}
	return nil
}

func (a *App) notice() []string {
	if !a.first || a.crew == nil {
		return nil
	}
	return a.desk.Notice(*a.crew)
}

// show opens the briefing of a scenario; a model loads meanwhile.
func (a *App) show(sc *scenarios.Scenario) tea.Cmd {
	a.chosen, a.at = sc, inBrief
	a.warmTrouble = nil
	a.brief = brief.New(a.look, sc, a.notice())
	a.brief.SetStatus(a.status())
	a.brief.SetSize(a.w, a.h)
	return a.warmUp(sc)
}

// status says in the briefing how far the preparations are.
func (a *App) status() brief.Status {
	switch {
	case a.trouble != nil:
		return brief.Status{Line: a.sentence(a.trouble), Failed: true}
	case a.crew == nil:
		return brief.Status{Line: wordLooking}
	case a.warmTrouble != nil:
		return brief.Status{Line: a.sentence(a.warmTrouble) + " " + wordCanStart, Failed: true, Ready: true}
	}
	s := brief.Status{Line: a.crew.Line, Ready: !a.opening, Stage: a.warmLine()}
	if a.opening {
		s.Stage = wordOpening
	}
	return s
}

// warmUp tells a partner early what is coming. It goes on while the rep
// begins to talk: a load that is stopped would only begin again.
func (a *App) warmUp(sc *scenarios.Scenario) tea.Cmd {
	a.cool()
	if a.crew == nil {
		return nil
	}
	defer func() { a.brief.SetStatus(a.status()) }()
	w, ok := a.crew.Hire(sc, a.desk.Options.Seed).(coach.Warmer)
	if !ok {
		return nil
	}
	said := coach.NewSession(sc, a.desk.Options).Transcript()
	s, cmd := stream.Start(a.ctx, func(ctx context.Context) iter.Seq2[string, error] { return w.Warm(ctx, said) })
	a.warm = s
	return tea.Batch(cmd, a.warmTick())
}

func (a *App) warmTick() tea.Cmd {
	of := a.warm
	return tea.Tick(time.Second, func(time.Time) tea.Msg { return warmMsg{of} })
}

func (a *App) warmer(msg warmMsg) tea.Cmd {
	if a.warm == nil || msg.of != a.warm {
		return nil
	}
	a.warmSeconds++
	a.tellWarm()
	return a.warmTick()
}

func (a *App) warmed(b stream.Batch[string]) tea.Cmd {
	for _, stage := range b.Items {
		a.warmStage = stage
	}
	var next tea.Cmd
	if b.Done {
		a.warm, a.warmTrouble = nil, b.Err
	} else {
		next = a.warm.Listen()
	}
	a.tellWarm()
	return next
}

func (a *App) tellWarm() {
	a.brief.SetStatus(a.status())
	a.talk.SetStatus(a.warmLine())
}

func (a *App) warmLine() string {
	if a.warm == nil || a.warmStage == "" {
		return ""
	}
	stage := strings.ToUpper(a.warmStage[:1]) + a.warmStage[1:]
	return fmt.Sprintf(wordSeconds, stage, a.warmSeconds)
}

// cool stops loading a model that nobody is going to talk to.
func (a *App) cool() {
	a.warm.Stop()
	a.warm, a.warmStage, a.warmSeconds = nil, "", 0
}

// sentence is an error as a rep reads it.
func (a *App) sentence(err error) string {
	what, next := a.desk.Trouble(err)
	return strings.TrimSpace(what + " " + next)
}
