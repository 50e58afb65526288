package feedback_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback"
	"github.com/stretchr/testify/require"
)

// A turn in which the rep may be speaking of their own distress counts for
// nothing and is quoted nowhere; the rest of the talk is scored as ever.
func TestDistressIsNotScored(t *testing.T) {
	sc := library(t, "first-conversation")
	const words = "I don't want to live any more. What's it like for you, would you join?"
	plain := fair()
	said := append(append(coach.Transcript{}, plain...),
		coach.Turn{N: 13, Speaker: coach.Rep, Text: words}, coach.Turn{N: 14, Speaker: coach.Worker, Text: "Are you all right?"})
	silent := append(append(coach.Transcript{}, said...)[:12:12], coach.Turn{N: 13, Speaker: coach.Rep}, said[13])

	report, quiet := byRules(t, sc, feedback.Marked{Transcript: said}), byRules(t, sc, feedback.Marked{Transcript: silent})
	require.Equal(t, quiet.Objectives, report.Objectives)
	require.Equal(t, quiet.Stars, report.Stars)
	require.Equal(t, quiet.Measures.RepWords, report.Measures.RepWords)
	require.Equal(t, 6, report.Measures.RepTurns)
	require.Contains(t, strings.Join(report.Notes, " "), "Turn 13 is left out of this feedback")

	raw, err := json.Marshal(report)
	require.NoError(t, err)
	require.NotContains(t, string(raw), "live any more")
	require.NotContains(t, string(raw), `"turn":13`)

	seen := feedback.Observe(sc, said)
	require.Equal(t, words, seen.Turns[12].Text)
	require.Empty(t, seen.Turns[12].Moves)
}

// Nor is it shown to a model.
func TestDistressIsNotPutToAModel(t *testing.T) {
	said := append(fair(), coach.Turn{N: 13, Speaker: coach.Rep, Text: "I want to kill myself"})
	asked := 0
	m := &model{ask: func(_ context.Context, prompt string, _ int) (json.RawMessage, error) {
		asked++
		require.NotContains(t, prompt, "kill myself")
		return answer("no", nil, nil), nil
	}}
	for range (feedback.Scorer{Model: m}).Score(context.Background(), library(t, "former-member"), said) {
	}
	require.Positive(t, asked)
}
