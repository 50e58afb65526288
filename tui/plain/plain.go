// Package plain is line mode: the face of repcoach for screen readers, plain
// terminals, pipes and tests. It runs on the same engine as the terminal
// program and leaves nothing out.
//
// A line of input is one turn of the rep; blank lines are skipped. A reply is
// one line, `Name: text`, printed when it is whole: a screen reader reads it
// as a sentence and not as crumbs. There is no box, no spinner, no colour and
// no movement of the cursor. Lines that begin with a slash are commands:
//
//	/hint     a suggestion for what to say next
//	/facts    the approved facts that fit the words after it, or all of them
//	/back     take back your last turn and try it another way
//	/repeat   hear the last reply again
//	/again    ask again for a reply that failed
//	/end      end the talk and get your feedback
//	/quit     leave without ending; the talk can be gone on with later
//	/help     these commands
//
// The end of input ends the conversation, as /end does. Then comes the
// feedback in sentences and flat lists, for a branch the comparison with the
// talk it branched from, and the last line is `Saved: SESSION-ID`. The
// conversation goes to out; everything about the program itself (it is
// loading, a reply failed) goes to errs.
//
// Where a person sits at the other end (Desk.Interactive), they are asked
// before and after the talk how confident they feel, and may answer with
// Enter alone; and after the feedback
//
//	again 4   go back to turn 4 and try it another way
//	again     the turns that can be tried again
//
// opens a branch. Input from a file or a pipe is turns and commands only.
//
// All text is made harmless by package safe on its way out. A reply cannot
// begin a line, so it cannot pass for another speaker or for the program.
package plain

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
)

// patience is how long a reply may take before a person is told that it is
// on its way.
const patience = 2 * time.Second

// errQuit ends a talk without an end.
var errQuit = errors.New("you left the talk")

// face is one run of line mode.
type face struct {
	printer
	desk  desk.Desk
	errs  printer
	lines *reader
	hints int
	cared string // the words that were held back for a moment: see desk.Care
	kept  string // a line that was typed early
}

// Run has one conversation: with d.Session it goes on with a stored one, with
// d.Scenario it begins that one, with neither it prints a numbered list and
// lets the rep choose. A talk that stops before its end is a *desk.Stopped,
// with context.Canceled where ctx was cancelled (ctrl+c); leaving with /quit
// is no error.
func Run(ctx context.Context, d desk.Desk, in io.Reader, out, errs io.Writer) error {
	lines := newReader(in)
	defer lines.close()
	f := &face{printer: printer{w: out}, desk: d, errs: printer{w: errs}, lines: lines}
	err := f.anew(ctx, f.run(ctx))
	if err != nil && ctx.Err() != nil {
		err = interrupted(err, ctx.Err())
	}
	return errors.Join(err, f.failed)
}

// interrupted says why a run that was cancelled ended, whatever the part that
// was cancelled made of it.
func interrupted(err, why error) error {
	var stopped *desk.Stopped
	if errors.As(err, &stopped) {
		return &desk.Stopped{Session: stopped.Session, Err: why}
	}
	return why
}

func (f *face) run(ctx context.Context) error {
	if f.desk.Session != "" {
		return f.resume(ctx)
	}
	if f.desk.From != "" {
		return f.goBack(ctx)
	}
	if f.desk.Scenario == "" {
		sc, err := f.choose(ctx)
		if sc == nil || err != nil {
			return err
		}
		return f.begin(ctx, sc)
	}
	sc, err := f.desk.Find(f.desk.Scenario)
	if err != nil {
		return err
	}
	return f.begin(ctx, sc)
}

// begin has a new conversation.
func (f *face) begin(ctx context.Context, sc *scenarios.Scenario) error {
	crew, err := f.desk.Detect(ctx)
	if err != nil {
		return err
	}
	first := f.desk.FirstRun()
	f.briefing(sc, crew)
	if first {
		f.notice(f.desk.Notice(crew))
	}
	f.line(sayHelp)
	f.blank()
	if err := f.warm(ctx, sc, crew); err != nil {
		return err
	}
	before, err := f.confidence(ctx, desk.ConfidenceBefore)
	if err != nil {
		return err
	}
	s, err := f.desk.Begin(sc, crew)
	if err != nil {
		return err
	}
	defer s.Close()
	if before != nil {
		if err := f.confide(s, journal.Confidence{Before: before}); err != nil {
			return err
		}
	}
	f.turn(s, s.Transcript()[0])
	return f.rounds(ctx, s)
}

// resume goes on with a stored conversation, or shows how one ended.
func (f *face) resume(ctx context.Context) error {
	crew, err := f.desk.Detect(ctx)
	if err != nil {
		return err
	}
	s, err := f.desk.Resume(f.desk.Session, crew)
	if err != nil {
		return err
	}
	f.line(s.Scenario.Title)
	f.line(crew.Line)
	for _, note := range s.Notes {
		f.line(note)
	}
	f.blank()
	for _, t := range s.Transcript() {
		f.turn(s, t)
	}
	if s.Waiting() && !s.Ended {
		if err := f.answer(ctx, s); err != nil {
			return err
		}
	}
	return f.rounds(ctx, s)
}

// warm lets a model load while the rep reads the briefing.
func (f *face) warm(ctx context.Context, sc *scenarios.Scenario, crew desk.Crew) error {
	w, ok := crew.Hire(sc, f.desk.Options.Seed).(coach.Warmer)
	if !ok {
		return nil
	}
	last := ""
	for stage, err := range w.Warm(ctx, coach.NewSession(sc, f.desk.Options).Transcript()) {
		if err != nil {
			return err
		}
		if f.desk.Interactive && stage != last {
			f.errs.line(capital(stage) + "…")
			last = stage
		}
	}
	return ctx.Err()
}

// finish ends the talk: how it ended, and the feedback.
func (f *face) finish(ctx context.Context, s *desk.Sitting) error {
	outcome, err := s.Finish()
	if err != nil {
		return err
	}
	f.blank()
	f.line(desk.Ending(s.Scenario.Worker.Name, s.Scenario.TheAsk.Said(), outcome))
	switch {
	case !s.Spoken() && s.From != "":
		f.line(nothingNew)
		return nil
	case !s.Spoken():
		f.line(nothingSaid)
		return nil
	}
	f.line(desk.NotSkill)
	f.blank()
	report := s.Past
	if report == nil {
		r, err := f.judge(ctx, s)
		if err != nil {
			return err
		}
		report = &r
	}
	f.feedback(*report, s.Scenario.Worker.Name)
	f.compared(s, *report)
	if s.Ended {
		f.line(desk.ConfidenceLine(s.Confidence))
	}
	return nil
}

// late tells a waiting person once what is going on, if it takes long. The
// function it returns says that it is done.
func (f *face) late(what string) (done func()) {
	if !f.desk.Interactive {
		return func() {}
	}
	told := make(chan struct{})
	timer := time.AfterFunc(patience, func() {
		f.errs.line(what)
		close(told)
	})
	return func() {
		if !timer.Stop() {
			<-told
		}
	}
}
