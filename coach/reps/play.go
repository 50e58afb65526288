package reps

import (
	"context"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
)

// mostTurns ends a talk in which neither side does; the longest break there
// can be has room for more, but no script has lines for it.
const mostTurns = 60

// Talk lets a rep have a conversation that has begun to its end, the worker's
// or theirs. It is not stored anywhere. With an error the session holds what
// was said before it.
func (r Rep) Talk(ctx context.Context, s *coach.Session, worker coach.Partner) error {
	r = r.Fit(s.Scenario)
	p := &coach.Practice{Session: s, Partner: worker, Keeper: nobody{}}
	for range mostTurns {
		if err := ctx.Err(); err != nil {
			return err
		}
		text, done := r.Next(p.Transcript(), p.Last())
		if done {
			break
		}
		if _, err := p.Exchange(ctx, text); err != nil {
			return err
		}
	}
	_, err := p.Finish()
	return err
}

// nobody keeps nothing.
type nobody struct{}

func (nobody) Turn(coach.Turn) error    { return nil }
func (nobody) Step(stance.Step) error   { return nil }
func (nobody) Back(int) error           { return nil }
func (nobody) End(stance.Outcome) error { return nil }
