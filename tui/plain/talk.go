package plain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/tui/desk"
)

// talk takes one line after the other until the conversation ends; it is
// errQuit if the rep leaves without an end.
func (f *face) talk(ctx context.Context, s *desk.Sitting) error {
	for {
		if _, over := s.Over(); over {
			again, err := f.over(ctx, s)
			if err != nil || !again {
				return err
			}
		}
		line, err := f.ask(ctx, you)
		switch {
		case errors.Is(err, io.EOF):
			if s.Waiting() && f.desk.Interactive {
				f.blank()
			}
			return nil
		case err != nil:
			return &desk.Stopped{Session: s.ID, Err: err}
		}
		done, err := f.take(ctx, s, line)
		if err != nil || done {
			return err
		}
	}
}

// over is the moment after the worker has ended the talk: the rep may still
// take back the turn that ended it.
func (f *face) over(ctx context.Context, s *desk.Sitting) (again bool, err error) {
	if f.desk.Interactive {
		f.line(fmt.Sprintf(lastChance, s.Scenario.Worker.Name))
	}
	line, err := f.ask(ctx, "")
	switch {
	case errors.Is(err, io.EOF):
		return false, nil
	case err != nil:
		return false, &desk.Stopped{Session: s.ID, Err: err}
	case strings.EqualFold(line, "/back"):
		return true, f.back(s)
	case !strings.HasPrefix(line, "/") && !f.desk.Interactive:
		f.errs.line(unsaid)
	}
	return false, nil
}

// take does what one line of input asks for; done says that the talk is over.
func (f *face) take(ctx context.Context, s *desk.Sitting, line string) (done bool, err error) {
	if !strings.HasPrefix(line, "/") {
		if line == "" {
			return false, nil
		}
		return false, f.say(ctx, s, line)
	}
	command, words, _ := strings.Cut(line, " ")
	if strings.EqualFold(command, "/facts") {
		f.facts(s, words)
		return false, nil
	}
	switch strings.ToLower(line) {
	case "/hint":
		f.line(desk.Hint(s.Practice, f.hints))
		f.hints++
	case "/back":
		return false, f.back(s)
	case "/repeat":
		heard := s.Transcript().Workers()
		f.turn(s, heard[len(heard)-1])
	case "/again":
		if !s.Waiting() {
			f.errs.line(nothingWaits)
			return false, nil
		}
		return false, f.answer(ctx, s)
	case "/end":
		return true, nil
	case "/quit":
		return true, errQuit
	case "/help":
		f.help()
	default:
		f.errs.line(fmt.Sprintf(noCommand, line))
	}
	return false, nil
}

// facts reads out the approved facts that fit the words, or all of them.
func (f *face) facts(s *desk.Sitting, words string) {
	for _, fact := range desk.Facts(s.Scenario, words) {
		f.line(fact)
	}
}

func (f *face) say(ctx context.Context, s *desk.Sitting, line string) error {
	if s.Waiting() {
		f.errs.line(fmt.Sprintf(stillWaits, s.Scenario.Worker.Name))
		return nil
	}
	if care := desk.Care(s.Scenario, line); care != nil && f.cared != line {
		f.cared = line
		for _, l := range care {
			f.line(l)
		}
		return nil
	}
	if _, err := s.Say(line); err != nil {
		return &desk.Stopped{Session: s.ID, Err: err}
	}
	f.hints = 0
	return f.answer(ctx, s)
}

// answer hears the reply to the turn that waits for one. Where nobody sits at
// the other end a reply that fails ends the run; a person is told and may ask
// again. What was heard before the failure stays in either case.
func (f *face) answer(ctx context.Context, s *desk.Sitting) error {
	late := f.late(fmt.Sprintf(replying, s.Scenario.Worker.Name))
	turn, err := s.Answer(ctx)
	late()
	if turn.N > 0 {
		f.turn(s, turn)
	}
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return &desk.Stopped{Session: s.ID, Err: ctx.Err()}
	case turn.N > 0:
		what, _ := f.desk.Trouble(err)
		f.errs.line(what)
		f.errs.line(brokeOff)
		return nil
	case !f.desk.Interactive:
		return &desk.Stopped{Session: s.ID, Err: err}
	}
	what, next := f.desk.Trouble(err)
	f.errs.line(what)
	f.errs.line(next)
	f.errs.line(fmt.Sprintf(askAgain, s.ID))
	return nil
}

func (f *face) back(s *desk.Sitting) error {
	err := s.TakeBack()
	switch {
	case errors.Is(err, coach.ErrNoTurn):
		f.errs.line(nothingBack)
		return nil
	case err != nil:
		return &desk.Stopped{Session: s.ID, Err: err}
	}
	f.hints = 0
	f.line(takenBack)
	said := s.Transcript()
	f.turn(s, said[len(said)-1])
	return nil
}

// ask prompts a person for a line; a pipe gets no prompt.
func (f *face) ask(ctx context.Context, prompt string) (string, error) {
	if line := f.kept; line != "" {
		f.kept = ""
		f.line(prompt + line)
		return line, nil
	}
	line, long, err := f.wait(ctx, prompt)
	if long {
		f.errs.line(fmt.Sprintf(tooLong, lineLimit))
	}
	return strings.TrimSpace(line), err
}
