package rehearse_test

import (
	"context"
	"errors"
	"iter"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/builtin"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback/rehearse"
	"github.com/repcoach/repcoach/scenarios"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// hire is the built-in worker.
func hire(sc *scenarios.Scenario, seed uint64) coach.Partner { return builtin.New(sc, seed) }

func TestTheSamePlanGivesTheSameResult(t *testing.T) {
	sc := scenarios.Library()[0]
	one, err := rehearse.Plan{Hire: hire, Times: 2, AtOnce: 1}.Rehearse(t.Context(), sc)
	require.NoError(t, err)
	many, err := rehearse.Plan{Hire: hire, Times: 2, AtOnce: 7}.Rehearse(t.Context(), sc)
	require.NoError(t, err)
	require.Equal(t, one, many)
	require.Equal(t, one.Planned, one.Talks)
}

func TestProgressGoesToTheEnd(t *testing.T) {
	var seen []int
	r, err := rehearse.Plan{Hire: hire, Times: 1, Progress: func(done, all int) {
		seen = append(seen, done)
		require.Equal(t, 2*len(reps.Library()), all)
	}}.Rehearse(t.Context(), scenarios.Library()[0])
	require.NoError(t, err)
	require.Len(t, seen, r.Planned)
	for i, n := range seen {
		require.Equal(t, i+1, n)
	}
}

func TestStoppedEarlyKeepsWhatWasFound(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	r, err := rehearse.Plan{Hire: hire, Times: 20, Progress: func(done, _ int) {
		if done == 15 {
			cancel()
		}
	}}.Rehearse(ctx, scenarios.Library()[0])
	require.ErrorIs(t, err, context.Canceled)
	require.True(t, r.Stopped)
	require.False(t, r.Good())
	require.Empty(t, r.Verdicts)
	require.GreaterOrEqual(t, r.Talks, 15)
	require.Less(t, r.Talks, r.Planned)
	for _, c := range r.Reps {
		require.Positive(t, c.Talks, "the talks are shared out: %s", c.ID)
	}
	var b strings.Builder
	require.NoError(t, rehearse.Write(&b, r))
	require.Contains(t, b.String(), "Stopped early: ")
	require.NotContains(t, b.String(), "All is well")
}

var errGone = errors.New("the model has gone")

type gone struct{}

func (gone) Reply(context.Context, coach.Transcript, stance.Cue) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) { yield("", errGone) }
}

func TestAPartnerWhoFailsStopsIt(t *testing.T) {
	r, err := rehearse.Plan{Times: 3, Hire: func(*scenarios.Scenario, uint64) coach.Partner { return gone{} }}.Rehearse(t.Context(), scenarios.Library()[0])
	require.ErrorIs(t, err, errGone)
	require.True(t, r.Stopped)
	require.Zero(t, r.Talks)
}

// However many reps a tutor brings and however long their words are, the text
// stays as wide as a page and says what the sentence says.
func TestTheTextIsAsWideAsAPage(t *testing.T) {
	sc := *scenarios.Library()[0]
	sc.Title = strings.Repeat("A very long title ", 20)
	cast := reps.Library()
	for _, id := range []string{"a-rep-with-a-name-that-is-much-too-long", "b", "c", "d"} {
		own := cast[1]
		own.ID, own.Should = id, ""
		cast = append(cast, own)
	}
	r, err := rehearse.Plan{Hire: hire, Reps: cast, Times: 1}.Rehearse(t.Context(), &sc)
	require.NoError(t, err)
	var b strings.Builder
	require.NoError(t, rehearse.Write(&b, r))
	for line := range strings.Lines(b.String()) {
		require.LessOrEqual(t, utf8.RuneCountInString(strings.TrimRight(line, "\n")), 100, line)
	}
	require.Contains(t, b.String(), "a-rep-with-a-name-that-…")
	require.Equal(t, 2, strings.Count(b.String(), "rotas (issue)"), "columns that do not fit go below")
}

// A scenario in which nothing is asked can be well without a yes.
func TestNothingIsAsked(t *testing.T) {
	source := strings.Replace(string(scenarios.Library()[0].Source), "\nworker:\n", "\nthe_ask: none\n\nworker:\n", 1)
	sc, err := scenarios.Parse("none.yaml", []byte(source))
	require.NoError(t, err)
	r, err := rehearse.Plan{Hire: hire, Times: 2}.Rehearse(t.Context(), sc)
	require.NoError(t, err)
	for _, v := range r.Verdicts {
		require.NotEqual(t, rehearse.NobodyJoins, v.Kind)
	}
}

// With few of the cast, nothing is claimed that only the others could show.
func TestFewReps(t *testing.T) {
	listener, _ := reps.Find("listener")
	r, err := rehearse.Plan{Hire: hire, Reps: []reps.Rep{listener}, Times: 1, Difficulties: []stance.Difficulty{stance.Easy}}.Rehearse(t.Context(), scenarios.Library()[0])
	require.NoError(t, err)
	require.True(t, r.Good(), r.Verdicts)
}

// What nobody tried is not said to be well.
func TestOnlyThoseWhoPlayedAreSpokenOf(t *testing.T) {
	for should, want := range map[reps.Should]string{reps.Win: "Nobody who pushes was tried.", reps.Fail: "Nobody who listens was tried."} {
		cast := slices.DeleteFunc(reps.Library(), func(r reps.Rep) bool { return r.Should != should })
		r, err := rehearse.Plan{Hire: hire, Reps: cast, Times: 1, Scored: 1}.Rehearse(t.Context(), scenarios.Library()[0])
		require.NoError(t, err)
		require.True(t, r.Good())
		require.Contains(t, r.Verdicts[len(r.Verdicts)-1].Says, want)
	}
}
