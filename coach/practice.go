package coach

import (
	"context"
	"iter"
	"strings"

	"github.com/repcoach/repcoach/coach/stance"
)

// Keeper stores a conversation while it happens. When a method returns nil
// the record will survive a crash of the program.
type Keeper interface {
	Turn(Turn) error
	Step(stance.Step) error
	Back(from int) error // turns from..end were taken back; they stay in the file
	End(stance.Outcome) error
}

// Practice is a Session with somebody to play the worker and somewhere to
// keep it: the engine under the terminal program and under line mode. Its
// methods must not be called at the same time, but for the sequence of Reply,
// which touches nothing and may run beside reads.
type Practice struct {
	*Session
	Partner Partner
	Keeper  Keeper
}

// Begin stores what a new session begins with: the opening line and, for a
// branch, the talk as far as it was taken over.
func (p *Practice) Begin() error {
	steps := p.steps
	for _, turn := range p.said {
		if turn.Speaker == Rep {
			if err := p.Keeper.Turn(turn); err != nil {
				return err
			}
		}
		for len(steps) > 0 && steps[0].Turn <= turn.N {
			if err := p.Keeper.Step(steps[0]); err != nil {
				return err
			}
			steps = steps[1:]
		}
		if turn.Speaker != Rep {
			if err := p.Keeper.Turn(turn); err != nil {
				return err
			}
		}
	}
	return nil
}

// Say takes and stores the rep's turn. After an error of the Keeper the turn
// is not part of the session, so that what is on screen is what is stored.
func (p *Practice) Say(text string) (stance.Step, error) {
	turn, step, err := p.Session.Say(text)
	if err != nil {
		return step, err
	}
	if err := p.Keeper.Turn(turn); err != nil {
		p.rewind(len(p.said) - 1)
		return step, err
	}
	return step, p.Keeper.Step(step)
}

// Reply yields the worker's answer to the last rep turn and changes nothing.
// Hand what was heard to Heard.
func (p *Practice) Reply(ctx context.Context) iter.Seq2[string, error] {
	return p.Partner.Reply(ctx, p.Transcript(), p.Last().Cue)
}

// Heard stores the worker's answer; cut says that the rep stopped it. If the
// talk is over with it, the end is stored too.
func (p *Practice) Heard(text string, cut bool) (Turn, error) {
	turn, err := p.Hear(text, cut)
	if err != nil {
		return turn, err
	}
	if err := p.Keeper.Turn(turn); err != nil {
		p.said = p.said[:len(p.said)-1]
		p.over, p.outcome = false, ""
		return turn, err
	}
	if o, over := p.Over(); over {
		return turn, p.Keeper.End(o)
	}
	return turn, nil
}

// Exchange is Say, Reply and Heard in one, for a face that shows whole
// replies. A reply that fails before its first word leaves the rep's turn
// waiting; one that fails later is kept as far as it was heard, marked cut.
func (p *Practice) Exchange(ctx context.Context, text string) (Turn, error) {
	if _, err := p.Say(text); err != nil {
		return Turn{}, err
	}
	return p.Answer(ctx)
}

// Answer hears the reply to the rep turn that is waiting.
func (p *Practice) Answer(ctx context.Context) (Turn, error) {
	var heard strings.Builder
	for piece, err := range p.Reply(ctx) {
		heard.WriteString(piece)
		if err != nil {
			if strings.TrimSpace(heard.String()) == "" {
				return Turn{}, err
			}
			turn, kept := p.Heard(heard.String(), true)
			if kept != nil {
				return turn, kept
			}
			return turn, err
		}
	}
	return p.Heard(heard.String(), false)
}

// TakeBack takes back the last rep turn for another try.
func (p *Practice) TakeBack() error {
	from, err := p.Back()
	if err != nil {
		return err
	}
	return p.Keeper.Back(from)
}

// Finish ends the talk on the rep's word.
func (p *Practice) Finish() (stance.Outcome, error) {
	if o, over := p.Over(); over {
		return o, nil
	}
	o := p.End()
	return o, p.Keeper.End(o)
}
