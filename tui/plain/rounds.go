package plain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/tui/desk"
)

// rounds has the talk to its end and gives the feedback; then the rep may go
// back to a turn of it, which is another round. It closes what it is given.
func (f *face) rounds(ctx context.Context, s *desk.Sitting) error {
	for s != nil {
		next, err := f.round(ctx, s)
		s.Close()
		if err != nil {
			return f.leftBehind(s, err)
		}
		s = next
	}
	return nil
}

func (f *face) round(ctx context.Context, s *desk.Sitting) (next *desk.Sitting, err error) {
	fresh := !s.Ended
	if fresh {
		err := f.talk(ctx, s)
		if errors.Is(err, errQuit) {
			f.line(fmt.Sprintf(left, s.ID))
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
	}
	if err := f.finish(ctx, s); err != nil {
		return nil, err
	}
	if s.Spoken() {
		if fresh && s.From == "" {
			if err := f.after(ctx, s); err != nil {
				return nil, err
			}
		}
		if next, err = f.again(ctx, s); err != nil {
			return nil, err
		}
	}
	f.saved(s.ID)
	if next != nil {
		f.blank()
		f.opened(next)
	}
	return next, nil
}

// goBack opens the branch that the command line asks for.
func (f *face) goBack(ctx context.Context) error {
	crew, err := f.desk.Detect(ctx)
	if err != nil {
		return err
	}
	s, err := f.desk.Branch(f.desk.From, f.desk.Turn, crew)
	if err != nil {
		return err
	}
	f.line(s.Scenario.Title)
	f.line(crew.Line)
	f.blank()
	if err := f.warm(ctx, s.Scenario, crew); err != nil {
		return errors.Join(err, s.Close())
	}
	f.opened(s)
	return f.rounds(ctx, s)
}

// opened says where a branch begins.
func (f *face) opened(s *desk.Sitting) {
	f.hints = 0
	f.line(fmt.Sprintf(wentBack, s.FromTurn))
	for _, t := range s.Transcript() {
		f.turn(s, t)
	}
}

// again lets a person go back to a turn of the talk they have had.
func (f *face) again(ctx context.Context, s *desk.Sitting) (next *desk.Sitting, err error) {
	if !f.desk.Interactive {
		return nil, nil
	}
	for {
		f.blank()
		f.line(fmt.Sprintf(tryAgain, anyTurn(s.Transcript())))
		line, err := f.ask(ctx, onward)
		if errors.Is(err, io.EOF) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		words := strings.Fields(strings.ToLower(strings.TrimPrefix(line, "/")))
		switch {
		case len(words) == 0, words[0] == "quit":
			return nil, nil
		case words[0] != "again":
			f.errs.line(notAgain)
		case len(words) == 1:
			f.ownTurns(s)
		default:
			n, _ := strconv.Atoi(words[1]) // what is no number is no turn either
			next, err := f.desk.Branch(s.ID, n, s.Crew)
			if errors.Is(err, coach.ErrNoRep) {
				f.errs.line(notYours)
				f.ownTurns(s)
				continue
			}
			if err != nil {
				return nil, err
			}
			return next, nil
		}
	}
}

// anyTurn is a turn of the rep's to name as an example: the last.
func anyTurn(said coach.Transcript) int {
	reps := said.Reps()
	return reps[len(reps)-1].N
}

func (f *face) ownTurns(s *desk.Sitting) {
	f.line(yourTurns)
	for _, t := range s.Transcript().Reps() {
		f.line(fmt.Sprintf("- again %d: %s", t.N, strings.Join(strings.Fields(t.Text), " ")))
	}
}

// confidence asks a person how confident they feel. Enter skips it, and so
// does whatever else is typed: it is kept for what comes next.
func (f *face) confidence(ctx context.Context, question string) (*int, error) {
	if !f.desk.Interactive {
		return nil, nil
	}
	if question == desk.ConfidenceBefore {
		f.line(desk.ConfidenceWhy)
	}
	f.line(question)
	for {
		line, err := f.ask(ctx, levelPrompt)
		if errors.Is(err, io.EOF) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		if n, ok := desk.Level(line); ok {
			return &n, nil
		}
		if _, err := strconv.Atoi(line); err != nil {
			f.kept = line
			return nil, nil
		}
		f.errs.line(notALevel)
	}
}

// after asks once the feedback has been read.
func (f *face) after(ctx context.Context, s *desk.Sitting) error {
	if f.desk.Interactive {
		f.blank()
	}
	n, err := f.confidence(ctx, desk.ConfidenceAfter)
	if n == nil || err != nil {
		return err
	}
	return f.confide(s, journal.Confidence{After: n})
}

func (f *face) confide(s *desk.Sitting, c journal.Confidence) error {
	if err := s.Confide(c); err != nil {
		return err
	}
	if c.Before != nil {
		s.Confidence.Before = c.Before
	}
	if c.After != nil {
		s.Confidence.After = c.After
	}
	f.line(desk.ConfidenceThanks(s.Confidence))
	return nil
}
