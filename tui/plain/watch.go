package plain

import (
	"context"
	"errors"

	"github.com/repcoach/repcoach/tui/desk"
)

// savedError ends what is going on: the scenario has been saved, and the talk
// starts anew with it.
type savedError struct{ desk.Saved }

func (e *savedError) Error() string { return "the scenario was saved" }

// wait prompts and waits for a line. A save that cannot be used is told, and
// the waiting goes on.
func (f *face) wait(ctx context.Context, prompt string) (line string, long bool, err error) {
	for {
		if f.desk.Interactive {
			f.prompt(prompt)
		}
		line, long, err = f.lines.next(ctx, f.desk.Saved)
		if f.desk.Interactive && err != nil {
			f.blank()
		}
		var saved *savedError
		if !errors.As(err, &saved) || saved.Err == nil {
			return line, long, err
		}
		for _, l := range saved.Lines() {
			f.errs.line(l)
		}
	}
}

// anew starts the talk anew for as long as the scenario is saved while it is
// going on.
func (f *face) anew(ctx context.Context, err error) error {
	var saved *savedError
	for errors.As(err, &saved) {
		f.desk = f.desk.Renewed(saved.Scenario)
		f.hints, f.cared, f.kept = 0, "", ""
		f.blank()
		for _, l := range saved.Lines() {
			f.line(l)
		}
		err = f.restart(ctx)
	}
	return err
}

// restart begins the talk without all that a rep reads before it: the tutor
// has written it.
func (f *face) restart(ctx context.Context) error {
	crew, err := f.desk.Detect(ctx)
	if err != nil {
		return err
	}
	sc, err := f.desk.Find(f.desk.Scenario)
	if err != nil {
		return err
	}
	if err := f.warm(ctx, sc, crew); err != nil {
		return err
	}
	s, err := f.desk.Begin(sc, crew)
	if err != nil {
		return err
	}
	f.turn(s, s.Transcript()[0])
	return f.rounds(ctx, s)
}

// leftBehind lets go of a talk in which nothing was said when the scenario was
// saved: it would only fill the history, where it stays if it cannot be erased.
func (f *face) leftBehind(s *desk.Sitting, err error) error {
	var saved *savedError
	if errors.As(err, &saved) && !s.Spoken() {
		_, _ = f.desk.Store.Erase(s.ID)
	}
	return err
}
