package tui

import (
	"context"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
)

// readingJudge counts what it is told to read, and answers nothing.
type readingJudge struct {
	slowJudge
	read *atomic.Int32
}

func (r readingJudge) Read(context.Context, string, []string) error { r.read.Add(1); return nil }

// The model reads a talk that the worker has ended while the rep reads the
// last words, and no talk that goes on.
func TestATalkThatIsOverIsReadWhileTheRepReads(t *testing.T) {
	var reads atomic.Int32
	judged := func(d *desk.Desk) {
		judgedSlowly(d)
		d.Detect = func(context.Context) (desk.Crew, error) {
			c := desktest.Crew(desktest.Echo())
			c.Scorer = feedback.Scorer{Model: readingJudge{read: &reads}}
			return c, nil
		}
	}
	inBubble(t, nil, judged, func(s *screen, _ desk.Desk) {
		s.press(enter, enter)
		s.say("How is the rota?")
		require.Zero(t, reads.Load(), "the talk goes on")
		for range 12 {
			s.say("Join now. You have to join. Everybody has joined, you would be stupid not to.")
			if reads.Load() > 0 {
				break
			}
		}
		require.EqualValues(t, 1, reads.Load())
		s.press(ctrlC, ctrlC)
	})
}

// lastingJudge reads until it is told to stop, and counts what was begun and
// what was broken off.
type lastingJudge struct {
	slowJudge
	begun, broken *atomic.Int32
}

func (r lastingJudge) Read(ctx context.Context, _ string, _ []string) error {
	r.begun.Add(1)
	<-ctx.Done()
	r.broken.Add(1)
	return ctx.Err()
}

// Being asked about the end is enough to begin reading; going on with the talk
// breaks it off.
func TestReadingIsBrokenOffWhereTheTalkGoesOn(t *testing.T) {
	var begun, broken atomic.Int32
	judged := func(d *desk.Desk) {
		judgedSlowly(d)
		d.Detect = func(context.Context) (desk.Crew, error) {
			c := desktest.Crew(desktest.Echo())
			c.Scorer = feedback.Scorer{Model: lastingJudge{begun: &begun, broken: &broken}}
			return c, nil
		}
	}
	inBubble(t, nil, judged, func(s *screen, _ desk.Desk) {
		s.press(enter, enter)
		s.say("How is the rota?")
		require.Zero(t, begun.Load())
		s.press(ctrlE)
		require.EqualValues(t, 1, begun.Load())
		require.Zero(t, broken.Load())
		s.press("n")
		require.EqualValues(t, 1, broken.Load())
		s.press(ctrlE)
		require.EqualValues(t, 2, begun.Load(), "asked again, it reads again")
		s.press("n")
		s.press(ctrlC, ctrlC)
	})
}
