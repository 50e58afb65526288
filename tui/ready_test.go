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
