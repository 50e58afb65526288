package reps

import (
	"context"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// mostTurns ends a talk in which neither side does; the longest break there
// can be has room for more, but no script has lines for it.
const mostTurns = 60

// Talk lets a rep have a conversation to its end, the worker's or theirs. It
// is not stored anywhere. With an error the Practice holds what was said
// before it.
func (r Rep) Talk(ctx context.Context, sc *scenarios.Scenario, o coach.Options, worker coach.Partner) (*coach.Practice, error) {
	r = r.Fit(sc)
	p := &coach.Practice{Session: coach.NewSession(sc, o), Partner: worker, Keeper: nobody{}}
	if err := p.Begin(); err != nil {
		return p, err
	}
	for range mostTurns {
		if err := ctx.Err(); err != nil {
			return p, err
		}
		text, done := r.Next(p.Transcript(), p.Last())
		if done {
			break
		}
		if _, err := p.Exchange(ctx, text); err != nil {
			return p, err
		}
	}
	_, err := p.Finish()
	return p, err
}

// nobody keeps nothing.
type nobody struct{}

func (nobody) Turn(coach.Turn) error    { return nil }
func (nobody) Step(stance.Step) error   { return nil }
func (nobody) Back(int) error           { return nil }
func (nobody) End(stance.Outcome) error { return nil }
