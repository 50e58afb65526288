package feedback_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
)

func claimFlags(t *testing.T, sc *scenarios.Scenario, rep ...string) []feedback.Flag {
	t.Helper()
	var text strings.Builder
	for _, r := range rep {
		text.WriteString("Rep: " + r + "\nWorker: Go on.\n")
	}
	said, err := coach.ParseTranscript(strings.NewReader(text.String()))
	require.NoError(t, err)
	var out []feedback.Flag
	for r, err := range (feedback.Scorer{}).Score(context.Background(), sc, said) {
		require.NoError(t, err)
		require.NoError(t, r.Check(said))
		for _, f := range r.Flags {
			if f.Kind == feedback.FactCheck || f.Fact != "" {
				out = append(out, f)
			}
		}
	}
	return out
}

func TestAClaimIsHeldAgainstTheFacts(t *testing.T) {
	sc := library(t, "first-conversation")
	found := claimFlags(t, sc, "You can't bring a union rep to a disciplinary hearing.")
	require.Len(t, found, 1)
	require.Equal(t, "accompanied", found[0].Fact)
	require.Contains(t, found[0].Sentence(), "Every worker may bring a union official")

	found = claimFlags(t, sc, "Subs are fourteen pounds a month.")
	require.Len(t, found, 1)
	require.Equal(t, feedback.FactCheck, found[0].Kind)
	require.Empty(t, found[0].Fact)
	require.Contains(t, found[0].Sentence(), "no approved answer")

	found = claimFlags(t, sc, "It's illegal to bring a union rep to a formal disciplinary hearing.")
	require.Len(t, found, 1)
	require.Equal(t, moves.LegalClaim, found[0].Kind, "a legal claim is one flag, with the fact beside it")
}

func TestWhatTheFactsBearOutIsNotFlagged(t *testing.T) {
	sc := library(t, "first-conversation")
	require.Empty(t, claimFlags(t, sc,
		"You can bring a union rep to a disciplinary hearing.",
		"How have things been on your row?",
		"We could meet on Thursday at ten past one.",
		"I can see why you'd be careful after that."))
	bare := *sc
	bare.Facts = nil
	require.Empty(t, claimFlags(t, &bare, "Subs are fourteen pounds a month."), "nothing to hold it against")
}
