package feedback_test

import (
	"encoding/json"
	"testing"

	"github.com/repcoach/repcoach/feedback"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func rulings(rs ...feedback.Ruling) feedback.Review {
	return feedback.Review{Schema: feedback.ReviewSchema, Rulings: rs}
}

func check(t testing.TB, r feedback.Report, id string) feedback.CheckResult {
	t.Helper()
	for _, o := range r.Objectives {
		for _, c := range o.Checks {
			if c.ID == id {
				return c
			}
		}
	}
	t.Fatalf("the report has no check %q", id)
	return feedback.CheckResult{}
}

func TestATutorsVerdictStandsBesideTheMachines(t *testing.T) {
	report := byRules(t, library(t, "first-conversation"), feedback.Marked{Transcript: fair()})
	require.Equal(t, feedback.Yes, check(t, report, "say-back").Verdict)
	out := feedback.Apply(report, rulings(
		feedback.Ruling{Check: "say-back", Verdict: feedback.No, Reason: " A parrot does that. "},
		feedback.Ruling{Check: "who-else", Verdict: feedback.Yes},
		feedback.Ruling{Check: "no-such-check", Verdict: feedback.Yes},
	))
	require.NoError(t, out.Check(fair()))
	c := check(t, out, "say-back")
	require.Equal(t, feedback.No, c.Verdict)
	require.Equal(t, feedback.ByTutor, c.By)
	require.Equal(t, "A parrot does that.", c.Reason)
	require.Empty(t, c.Evidence)
	require.Equal(t, feedback.Yes, c.Machine.Verdict)
	require.NotEmpty(t, c.Machine.Evidence)
	require.Equal(t, "Your tutor says no; the rules said yes.", feedback.RuledLine(c))
	require.Equal(t, "Your tutor agrees with the rules.", feedback.RuledLine(check(t, out, "who-else")))
	require.Equal(t, 1, out.Tutor.Agreed)
	require.Equal(t, 1, out.Tutor.Overruled)
	require.Equal(t, feedback.Yes, check(t, report, "say-back").Verdict, "the report itself is left alone")
}

// All of a tutor's verdicts go through the one arithmetic, and no ceiling that
// is meant for models holds a tutor's yes down.
func TestATutorsVerdictsMakeBandsAndStars(t *testing.T) {
	report := byRules(t, library(t, "first-conversation"), feedback.Marked{Transcript: fair()})
	all := func(v feedback.Verdict) feedback.Review {
		var out feedback.Review
		for _, o := range report.Objectives {
			for _, c := range o.Checks {
				out.Rule(feedback.Ruling{Check: c.ID, Verdict: v})
			}
		}
		return out
	}
	best, worst := feedback.Apply(report, all(feedback.Yes)), feedback.Apply(report, all(feedback.No))
	for i := range report.Objectives {
		require.Equal(t, feedback.Strong, best.Objectives[i].Band)
		require.Equal(t, feedback.NotYet, worst.Objectives[i].Band)
	}
	require.Greater(t, *best.Stars, *worst.Stars)
	require.Equal(t, *report.Stars, *best.Tutor.Machine)

	three := 3
	own := all(feedback.Yes)
	own.Stars = &three
	require.Equal(t, 3, *feedback.Apply(report, own).Stars)
	require.True(t, feedback.Apply(report, own).Tutor.Stars)
}

// A review is about the talk: applying it again, after another one, or to a
// report that has been stored and read gives the same.
func TestApplyingAReview(t *testing.T) {
	report := byRules(t, library(t, "first-conversation"), feedback.Marked{Transcript: fair()})
	var ids []string
	for _, o := range report.Objectives {
		for _, c := range o.Checks {
			ids = append(ids, c.ID)
		}
	}
	draw := func(t *rapid.T) feedback.Review {
		var out feedback.Review
		for range rapid.IntRange(0, 8).Draw(t, "rulings") {
			out.Rule(feedback.Ruling{Check: rapid.SampledFrom(ids).Draw(t, "check"), Verdict: rapid.SampledFrom([]feedback.Verdict{feedback.Yes, feedback.No, feedback.Unsure}).Draw(t, "verdict"), Reason: rapid.String().Draw(t, "reason")})
		}
		if rapid.Bool().Draw(t, "own stars") {
			n := rapid.IntRange(1, 5).Draw(t, "stars")
			out.Stars = &n
		}
		return out
	}
	rapid.Check(t, func(t *rapid.T) {
		first, second := draw(t), draw(t)
		want := feedback.Apply(report, second)
		require.NoError(t, want.Check(fair()))
		require.Equal(t, want, feedback.Apply(feedback.Apply(report, first), second))
		require.Equal(t, report, feedback.Apply(want, feedback.Review{}))
		raw, err := json.Marshal(report)
		require.NoError(t, err)
		var stored feedback.Report
		require.NoError(t, json.Unmarshal(raw, &stored))
		got, err := json.Marshal(feedback.Apply(stored, second))
		require.NoError(t, err)
		expected, err := json.Marshal(want)
		require.NoError(t, err)
		require.JSONEq(t, string(expected), string(got))
	})
}

func TestParseReviewRefuses(t *testing.T) {
	for name, raw := range map[string]string{
		"no JSON":       `{`,
		"other schema":  `{"schema":"repcoach.feedback/1"}`,
		"other verdict": `{"schema":"repcoach.review/1","checks":[{"id":"a","verdict":"perhaps"}]}`,
		"not scored":    `{"schema":"repcoach.review/1","checks":[{"id":"a","verdict":"not_scored"}]}`,
		"six stars":     `{"schema":"repcoach.review/1","checks":[],"stars":6}`,
	} {
		t.Run(name, func(t *testing.T) {
			_, err := feedback.ParseReview([]byte(raw))
			require.ErrorIs(t, err, feedback.ErrReview)
		})
	}
}
