package coach

import (
	"errors"
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/moves/readers"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// What a Session refuses, and why.
var (
	ErrOver    = errors.New("the conversation is over")
	ErrWaiting = errors.New("it is the worker's turn")
	ErrEmpty   = errors.New("there is nothing to say")
	ErrNoTurn  = errors.New("there is no turn to take back")
	ErrNotAsk  = errors.New("it is the rep's turn")
	ErrNoRep   = errors.New("that turn is not one of the rep's")
	ErrLost    = errors.New("what was said before that turn is not complete")
)

// Options fix everything about a session that is not in the scenario. The
// same scenario, options and rep turns give the same steps every time.
type Options struct {
	Seed       uint64            `json:"seed"`
	Difficulty stance.Difficulty `json:"difficulty"`
}

// Session is one practice conversation: pure state, no clock, no I/O. The
// rep and the worker take turns; the worker's mind decides what each rep
// turn does, and when the talk is over.
type Session struct {
	Scenario *scenarios.Scenario
	Options  Options

	said    Transcript
	steps   []stance.Step // steps[0] is the opening, then one for each rep turn
	mind    *stance.Mind
	reader  moves.Reader
	memory  *moves.Memory
	goal    *moves.Goal
	over    bool
	outcome stance.Outcome
}

// NewSession begins a conversation: the worker has said their opening line.
func NewSession(sc *scenarios.Scenario, o Options) *Session {
	s := &Session{Scenario: sc, Options: o, mind: Mind(sc, o.Difficulty, o.Seed), reader: readers.For(sc.Language), memory: moves.NewMemory(), goal: Goal(sc)}
	s.steps = []stance.Step{s.mind.Opening()}
	s.said = Transcript{{N: 1, Speaker: Worker, Text: sc.Worker.Opening}}
	return s
}

// Share lets talks with the same scenario share what has been read in them.
// It changes nothing but the time they take.
func (s *Session) Share(m *moves.Memory) { s.memory = m }

// ResumeSession goes on with a stored conversation. A rep turn whose reply was
// never heard is kept: Waiting reports it. If the program was stopped before it
// could store what that turn did to the worker, that is worked out again.
func ResumeSession(sc *scenarios.Scenario, o Options, said Transcript, steps []stance.Step) *Session {
	s := NewSession(sc, o)
	if len(said) > 0 {
		s.said = append(Transcript(nil), said...)
	}
	if len(steps) > 0 {
		s.steps = append([]stance.Step(nil), steps...)
		s.mind.Restore(steps[len(steps)-1].State)
	}
	if !s.Waiting() {
		s.settle()
		return s
	}
	if last := s.said[len(s.said)-1]; s.Last().Turn < last.N {
		s.said = s.said[:len(s.said)-1]
		if _, _, err := s.Say(last.Text); err != nil {
			s.said = append(s.said, last)
		}
	}
	return s
}

// BranchSession is the talk as it stood before rep turn n of a stored one: the
// same words, the same mind, and the rep to speak. The stored one is only
// read. It is ErrNoRep if turn n is not the rep's, and ErrLost if a turn
// before it, or what one did to the worker, could not be read.
func BranchSession(sc *scenarios.Scenario, o Options, said Transcript, steps []stance.Step, n int) (*Session, error) {
	if turn, ok := said.At(n); !ok || turn.Speaker != Rep {
		return nil, fmt.Errorf("turn %d: %w", n, ErrNoRep)
	}
	said = said[:n-1]
	kept, reps := 0, 0
	for _, step := range steps {
		if step.Turn < n {
			kept++
		}
	}
	for i, turn := range said {
		if turn.Speaker == Rep {
			reps++
		}
		if turn.N != i+1 || (turn.Speaker == Worker) != (i%2 == 0) || strings.TrimSpace(turn.Text) == "" {
			return nil, fmt.Errorf("turn %d: %w", i+1, ErrLost)
		}
	}
	if len(said) == 0 || kept != reps+1 {
		return nil, fmt.Errorf("turn %d: %w", n, ErrLost)
	}
	return ResumeSession(sc, o, said, steps[:kept]), nil
}

// Transcript returns a copy of what has been said.
func (s *Session) Transcript() Transcript { return append(Transcript(nil), s.said...) }

// Steps returns a copy of what each rep turn did to the worker; the first is
// the opening.
func (s *Session) Steps() []stance.Step { return append([]stance.Step(nil), s.steps...) }

// Last returns the newest step.
func (s *Session) Last() stance.Step { return s.steps[len(s.steps)-1] }

// Waiting reports whether the rep has spoken and the worker has not answered.
func (s *Session) Waiting() bool { return len(s.said) > 0 && s.said[len(s.said)-1].Speaker == Rep }

// Over reports whether the conversation has ended, and how.
func (s *Session) Over() (stance.Outcome, bool) { return s.outcome, s.over }

// Say takes the rep's turn: the mind reads it and decides what the worker
// does next. The returned turn and step are what a journal keeps. Bytes that
// are no UTF-8 become U+FFFD, as no file of JSON could hold them, so that what
// is scored is what is stored.
func (s *Session) Say(text string) (Turn, stance.Step, error) {
	switch {
	case s.over:
		return Turn{}, stance.Step{}, ErrOver
	case s.Waiting():
		return Turn{}, stance.Step{}, ErrWaiting
	case strings.TrimSpace(text) == "":
		return Turn{}, stance.Step{}, ErrEmpty
	}
	text = strings.ToValidUTF8(text, "\uFFFD")
	reading := s.reader.Read(text, s.heard())
	turn := Turn{N: len(s.said) + 1, Speaker: Rep, Text: text}
	step := s.mind.Step(turn.N, reading)
	turn.Direction = Direction(s.Scenario.Worker, step.Cue)
	s.said = append(s.said, turn)
	s.steps = append(s.steps, step)
	return turn, step, nil
}

// Hear takes the worker's answer to the last rep turn. If the step it
// answers ends the talk, the session is over.
func (s *Session) Hear(text string, cut bool) (Turn, error) {
	if s.over {
		return Turn{}, ErrOver
	}
	if !s.Waiting() {
		return Turn{}, ErrNotAsk
	}
	turn := Turn{N: len(s.said) + 1, Speaker: Worker, Text: strings.ToValidUTF8(text, "\uFFFD"), Cut: cut}
	s.said = append(s.said, turn)
	s.settle()
	return turn, nil
}

// Back takes back the last rep turn and everything after it, so that the rep
// can try another way. It also reopens a talk that this turn had ended. It
// returns the number of the rep turn that was taken back.
func (s *Session) Back() (int, error) {
	i := len(s.said) - 1
	for i >= 0 && s.said[i].Speaker != Rep {
		i--
	}
	if i < 0 {
		return 0, ErrNoTurn
	}
	s.rewind(i)
	return i + 1, nil
}

func (s *Session) rewind(i int) {
	n := s.said[i].N
	s.said = s.said[:i]
	for len(s.steps) > 1 && s.steps[len(s.steps)-1].Turn >= n {
		s.steps = s.steps[:len(s.steps)-1]
	}
	s.mind.Restore(s.Last().State)
	s.over, s.outcome = false, ""
}

// End closes the talk on the rep's word and returns how it ended.
func (s *Session) End() stance.Outcome {
	if !s.over {
		s.over, s.outcome = true, s.mind.End()
	}
	return s.outcome
}

func (s *Session) settle() {
	if o := s.Last().State.Outcome; o != "" {
		s.over, s.outcome = true, o
	}
}

// heard is what the rep could have listened to so far.
func (s *Session) heard() moves.Heard {
	return moves.Heard{Worker: s.said.Workers().Texts(), Rep: s.said.Reps().Texts(), Topics: s.mind.Topics(), Memory: s.memory, Goal: s.goal}
}
