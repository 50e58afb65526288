package tui

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/charmbracelet/colorprofile"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
)

// slowJudge is a model that takes a minute over each question.
type slowJudge struct{}

func (slowJudge) Ask(ctx context.Context, _ string, _ []string, _ json.RawMessage, _ int) (json.RawMessage, error) {
	select {
	case <-time.After(time.Minute):
		return json.RawMessage(`{}`), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (slowJudge) Identity(context.Context) (string, string, error) { return "slow", "sha256:0", nil }

// judgedSlowly gives the scenario a check that only a model can answer.
func judgedSlowly(d *desk.Desk) {
	sc := *d.Scenarios[0]
	sc.Objectives[0].Checks[0].Spot = ""
	d.Scenarios[0] = &sc
	d.Detect = func(context.Context) (desk.Crew, error) {
		c := desktest.Crew(desktest.Echo())
		c.Scorer = feedback.Scorer{Model: slowJudge{}}
		return c, nil
	}
}

func TestLeavingWhileItIsJudgedKeepsWhatThereIs(t *testing.T) {
	for name, leave := range map[string][]string{"ctrl+c": {ctrlC}, "esc": {esc, "q", "q"}, "q": {"q", "q"}, "another one": {"n", "q"}} {
		t.Run(name, func(t *testing.T) {
			inBubble(t, nil, judgedSlowly, func(s *screen, d desk.Desk) {
				s.press(enter, enter)
				s.say("How is the rota?")
				s.press(ctrlE, "y")
				s.wait(5 * time.Second)
				s.shows("Reading", " s")
				s.press(leave...)
				require.NoError(t, s.ended())
				entry := only(t, d)
				require.True(t, entry.Ended)
				require.Len(t, entry.Feedback, 1)
			})
		})
	}
}

func TestATalkThatEndedWithoutFeedbackGetsItLater(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := desktest.Desk(t, nil)
		sitting, err := d.Begin(d.Scenarios[0], desktest.Crew(desktest.Echo()))
		require.NoError(t, err)
		_, err = sitting.Exchange(t.Context(), "How is the rota?")
		require.NoError(t, err)
		_, err = sitting.Finish()
		require.NoError(t, err)
		require.NoError(t, sitting.Close())

		s := open(t, d, 80, 24, colorprofile.Ascii)
		s.press("h", enter)
		s.wait(time.Second)
		s.shows("Your feedback", "What went well")
		s.press("q")
		require.Len(t, only(t, d).Feedback, 1)
	})
}

func TestDamageIsTold(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		dir := t.TempDir()
		d := desktest.Desk(t, desktest.Echo())
		store, err := journal.Open(dir)
		require.NoError(t, err)
		d.Store = store
		sitting, err := d.Begin(d.Scenarios[0], desktest.Crew(desktest.Echo()))
		require.NoError(t, err)
		_, err = sitting.Exchange(t.Context(), "How is the rota?")
		require.NoError(t, err)
		require.NoError(t, sitting.Close())

		files, err := filepath.Glob(filepath.Join(dir, "sessions", "*", "*", "*.jsonl"))
		require.NoError(t, err)
		require.Len(t, files, 1)
		data, err := os.ReadFile(files[0])
		require.NoError(t, err)
		copy(data[len(data)-150:], make([]byte, 60)) // a block of NULs, as a crash leaves one
		require.NoError(t, os.WriteFile(files[0], data, 0o600))
		entry, err := store.Read(sitting.ID)
		require.NoError(t, err)
		require.NotEmpty(t, entry.Damage)

		s := open(t, d, 80, 40, colorprofile.Ascii)
		s.press("h")
		s.shows("damaged in part")
		s.press(enter)
		s.shows(entry.Damage[0][:20])
	})
}
