package calibrate_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/calibrate"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/stretchr/testify/require"
)

// marked are the conversations of a folder of testdata/transcripts.
func marked(t testing.TB, folder string) []calibrate.Talk {
	t.Helper()
	library := map[string]*scenarios.Scenario{}
	for _, sc := range scenarios.Library() {
		library[sc.ID] = sc
	}
	files, err := filepath.Glob("../../testdata/transcripts/" + folder + "/*.txt")
	require.NoError(t, err)
	var out []calibrate.Talk
	for _, f := range files {
		source, err := os.ReadFile(f)
		require.NoError(t, err)
		m, err := feedback.ParseMarked(source)
		require.NoError(t, err)
		out = append(out, calibrate.Talk{Name: f, Scenario: library[m.Scenario], Marked: m})
	}
	require.NotEmpty(t, out)
	return out
}

func TestCompareWithRules(t *testing.T) {
	talks := marked(t, "held")
	rules, err := calibrate.Run(context.Background(), feedback.Scorer{}, talks, nil)
	require.NoError(t, err)
	r := calibrate.Compare(talks, rules)
	require.Equal(t, calibrate.Schema, r.Schema)
	a := r.Judges[0]
	require.Equal(t, "rules", a.Judge.Kind)
	require.Equal(t, len(talks), a.Stars.N)
	require.Greater(t, *a.Stars.Kappa.Value, 0.8)
	require.Len(t, a.Objectives, 4)
	require.Len(t, a.PerCheck, 13)
	sum := 0
	for _, c := range a.PerCheck {
		cells := 0
		for _, row := range c.Confusion {
			for _, n := range row {
				cells += n
			}
		}
		require.Equal(t, c.N, cells)
		sum += c.N
	}
	require.Equal(t, a.Checks.N, sum)
	again, err := json.Marshal(calibrate.Compare(talks, rules))
	require.NoError(t, err)
	first, err := json.Marshal(r)
	require.NoError(t, err)
	require.Equal(t, string(first), string(again))
}

// A scorer that always says what the tutor said agrees fully, one that never
// answers agrees on nothing and disagrees on nothing.
func TestCompareWithTheTutorAndWithNobody(t *testing.T) {
	talks := marked(t, "held")
	judged, err := calibrate.Run(context.Background(), feedback.Scorer{}, talks, nil)
	require.NoError(t, err)
	echo, mute := calibrate.Judged{Judge: feedback.JudgeRef{Kind: "model", Model: "echo"}}, calibrate.Judged{}
	for i, r := range judged.Reports {
		var v feedback.Review
		for id, verdict := range talks[i].Checks {
			v.Rule(feedback.Ruling{Check: id, Verdict: verdict})
		}
		v.Stars = &talks[i].Stars
		echo.Reports = append(echo.Reports, feedback.Apply(r, v))

		silent := feedback.Report{}
		for _, o := range r.Objectives {
			f := feedback.Finding{ID: o.ID, Title: o.Title}
			for _, c := range o.Checks {
				f.Checks = append(f.Checks, feedback.CheckResult{ID: c.ID, Verdict: feedback.NotScored})
			}
			silent.Objectives = append(silent.Objectives, f)
		}
		mute.Reports = append(mute.Reports, silent)
	}
	r := calibrate.Compare(talks, echo, mute)
	same, none := r.Judges[0], r.Judges[1]
	require.InDelta(t, 1, *same.Stars.Kappa.Value, 1e-12)
	require.InDelta(t, 1, *same.Spearman, 1e-12)
	require.Equal(t, same.Checks.N, same.Checks.Agree)
	require.Zero(t, none.Checks.N)
	require.Equal(t, same.Checks.N, none.Checks.NotScored)
	require.Nil(t, none.Spearman)
	require.Nil(t, none.Stars.Percent)

	var b strings.Builder
	require.NoError(t, r.Write(&b))
	require.Contains(t, b.String(), "Rules and the model echo")
	require.Contains(t, b.String(), "nothing to compare; 14 not scored.")
	require.Contains(t, b.String(), "That is few")
	require.NotContains(t, b.String(), "%!")
	require.NotContains(t, b.String(), "NaN")
}
