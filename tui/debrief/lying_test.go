package debrief_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
)

// liar says yes to everything and shows words for it that nobody said.
type liar struct{}

func (liar) Identity(context.Context) (string, string, error) { return "liar:1b", "sha256:0", nil }

func (liar) Ask(context.Context, string, []string, json.RawMessage, int) (json.RawMessage, error) {
	return json.RawMessage(`{"a_quotes":["I zebrafish hear how hard that must be"],"b_against":["zebrafish"],"c_verdict":"yes"}`), nil
}

// The room shows no quote that a judge made up, and is complete without it.
func TestTheRoomShowsNothingThatWasNotSaid(t *testing.T) {
	sc := *scenarios.Library()[0]
	said, err := coach.ParseTranscript(strings.NewReader(sc.Examples[0].Text))
	require.NoError(t, err)
	for report, err := range (feedback.Scorer{Model: liar{}}).Score(t.Context(), &sc, said) {
		require.NoError(t, err)
		c := config(&report)
		c.Said = said
		r := room(c)
		r.SetSize(100, 2000)
		view := r.View()
		require.Contains(t, view, sc.Objectives[0].Title)
		require.NotContains(t, view, "zebrafish")
	}
}
