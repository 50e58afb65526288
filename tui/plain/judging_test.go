package plain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
	"github.com/repcoach/repcoach/tui/plain"
)

// slowJudge is a model that takes ten seconds over each question.
type slowJudge struct{}

func (slowJudge) Ask(ctx context.Context, _ string, _ []string, _ json.RawMessage, _ int) (json.RawMessage, error) {
	select {
	case <-time.After(10 * time.Second):
		return json.RawMessage(`{"a_quotes":[],"b_against":[],"c_verdict":"no"}`), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (slowJudge) Identity(context.Context) (string, string, error) { return "slow", "sha256:0", nil }

// judgedSlowly is a desk with two checks that only a model can answer.
func judgedSlowly(t *testing.T) desk.Desk {
	d := desktest.Desk(t, nil)
	sc := *desktest.Scenario()
	check := func(id string) []scenarios.Check { return []scenarios.Check{{ID: id, Ask: "Was it kind?"}} }
	sc.Objectives = []scenarios.Objective{{ID: "a", Title: "Be kind", Checks: check("a")}, {ID: "b", Title: "Be honest", Checks: check("b")}}
	d.Scenarios, d.Scenario, d.Interactive = []*scenarios.Scenario{&sc}, sc.ID, true
	d.Detect = func(context.Context) (desk.Crew, error) {
		c := desktest.Crew(desktest.Echo())
		c.Scorer = feedback.Scorer{Model: slowJudge{}}
		return c, nil
	}
	return d
}

// waited has a talk that is judged slowly; types writes what the rep types
// while they wait.
func waited(t *testing.T, types func(keys io.Writer)) (out, errs string, d desk.Desk) {
	t.Helper()
	d = judgedSlowly(t)
	synctest.Test(t, func(t *testing.T) {
		in, keys := io.Pipe()
		go func() {
			io.WriteString(keys, "\nHow is the rota?\n/end\n")
			types(keys)
			keys.Close()
		}()
		var o, e bytes.Buffer
		require.NoError(t, plain.Run(t.Context(), d, in, &o, &e))
		out, errs = o.String(), e.String()
	})
	return out, errs, d
}

func TestAPersonHearsHowFarTheReadingIs(t *testing.T) {
	out, errs, d := waited(t, func(keys io.Writer) { time.Sleep(time.Minute) })
	require.Contains(t, errs, "Press Enter to stop here")
	require.Contains(t, errs, "Be kind: not yet.\nBe honest: not yet.\n")
	require.NotContains(t, out, "stopped before it was finished")
	require.Len(t, entries(t, d)[0].Feedback, 1)
}

func TestEnterStopsTheReadingAndKeepsWhatThereIs(t *testing.T) {
	out, errs, d := waited(t, func(keys io.Writer) {
		time.Sleep(14 * time.Second)
		io.WriteString(keys, "\n\n\n")
	})
	require.Contains(t, errs, "Be kind: not yet.\n")
	require.NotContains(t, errs, "Be honest")
	require.Contains(t, out, "stopped before it was finished")
	require.Contains(t, out, "Objective 2 of 2: Be honest. Not scored.")
	require.Contains(t, out, "\nSaved: ")
	require.Len(t, entries(t, d)[0].Feedback, 1, "it is stored")
}

func TestWhatIsTypedWhileItIsReadIsNotLost(t *testing.T) {
	out, _, d := waited(t, func(keys io.Writer) {
		time.Sleep(14 * time.Second)
		io.WriteString(keys, "4\n\n")
	})
	require.Contains(t, out, "Thank you: 4 of 5.")
	require.Equal(t, 4, *entries(t, d)[0].Confidence.After)
}

func TestAPipeWaitsForTheWholeReading(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := judgedSlowly(t)
		d.Interactive = false
		out, errs, err := run(t, d, "How is the rota?\n")
		require.NoError(t, err)
		require.Empty(t, errs)
		require.Contains(t, out, "Judged by the model slow")
		require.NotContains(t, out, "stopped before it was finished")
	})
}
