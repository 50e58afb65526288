package export_test

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/export"
	"github.com/repcoach/repcoach/scenarios"
)

// liar answers every question with words that nobody said: each quote has the
// word zebrafish in it.
type liar struct {
	draw func() (verdict string, quotes, against []string)
}

func (liar) Identity(context.Context) (string, string, error) { return "liar:1b", "sha256:0", nil }

func (l liar) Ask(context.Context, string, []string, json.RawMessage, int) (json.RawMessage, error) {
	verdict, quotes, against := l.draw()
	return json.Marshal(map[string]any{"a_quotes": quotes, "b_against": against, "c_verdict": verdict})
}

// Whatever a judge makes up, no file that leaves the program has it.
func TestNoExportHasWordsThatWereNotSaid(t *testing.T) {
	sc := *scenarios.Library()[0]
	sc.Objectives = nil
	for _, o := range scenarios.Library()[0].Objectives[:1] {
		checks := append([]scenarios.Check(nil), o.Checks...)
		for i := range checks {
			checks[i].Spot = "" // only a model can answer
		}
		o.Checks = checks
		sc.Objectives = append(sc.Objectives, o)
	}
	said, err := coach.ParseTranscript(strings.NewReader(sc.Examples[0].Text))
	require.NoError(t, err)
	rapid.Check(t, func(t *rapid.T) {
		lie := rapid.Custom(func(t *rapid.T) string {
			a, b := rapid.SampledFrom(said).Draw(t, "a").Text, rapid.SampledFrom(said).Draw(t, "b").Text
			switch rapid.IntRange(0, 3).Draw(t, "lie") {
			case 0:
				return "I zebrafish hear how hard that must be"
			case 1:
				return a + " zebrafish " + b
			case 2:
				return strings.Replace(a, " ", " zebrafish ", 1) + " zebrafish"
			}
			return strings.Repeat(a+" zebrafish ", 10000/(len(a)+11)+1)
		})
		model := liar{func() (string, []string, []string) {
			return rapid.SampledFrom([]string{"yes", "no", "unsure"}).Draw(t, "verdict"),
				rapid.SliceOfN(lie, 0, 2).Draw(t, "quotes"), rapid.SliceOfN(lie, 0, 1).Draw(t, "against")
		}}
		for r, err := range (feedback.Scorer{Model: model}).Score(context.Background(), &sc, said) {
			require.NoError(t, err)
			var out bytes.Buffer
			require.NoError(t, export.JSON(&out, r))
			require.NoError(t, export.Markdown(&out, r, said))
			require.NoError(t, export.CSV(&out, r))
			require.NotContains(t, out.String(), "zebrafish")
		}
	})
}
