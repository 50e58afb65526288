package summary

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
)

var monday = time.Date(2026, 11, 16, 23, 59, 0, 0, time.UTC)

// had is a talk as it would be stored, scored by rules.
func had(t testing.TB, key string, at time.Time, turns ...string) Talk {
	t.Helper()
	shipped := dana(t)
	sc, err := scenarios.ParseFor("", "", shipped.Source)
	require.NoError(t, err)
	said := coach.Transcript{{N: 1, Speaker: coach.Worker, Text: sc.Worker.Opening}}
	for _, turn := range turns {
		said = append(said, coach.Turn{N: len(said) + 1, Speaker: coach.Rep, Text: turn}, coach.Turn{N: len(said) + 2, Speaker: coach.Worker, Text: "Well. workercanary."})
	}
	out := Talk{Key: key, Started: at, Scenario: sc, Partner: "builtin", Difficulty: stance.Normal, Outcome: stance.NextStep, Said: said}
	for report := range (feedback.Scorer{}).Score(t.Context(), sc, said) {
		out.Report = report
	}
	return out
}

func options(t testing.TB) Options {
	return Options{Rep: NewRepCode(), Secret: NewSecret(), Issue: 1, Program: "test", Week: WeekOf(monday)}
}

const openQuestion = "How have the rotas been for you lately, Dana? Priya Begum told me on 07700 900123."

func TestABundleHoldsNothingThatWasSaid(t *testing.T) {
	two := 2
	first, again := had(t, "01first", monday.Add(-20*24*time.Hour), openQuestion), had(t, "01again", monday, openQuestion, "That sounds exhausting.")
	again.Confidence = Confidence{Before: &two}
	o := options(t)
	o.Course, o.Branch = " ORG-1\n", "north"
	b, err := Build([]Talk{again, first}, o)
	require.NoError(t, err)
	raw, err := Encode(b)
	require.NoError(t, err)
	for _, no := range []string{"Priya", "07700", "rotas been", "workercanary", "01first", "01again", "2026-11-16", "23:59", "exhausting"} {
		require.NotContains(t, string(raw), no)
	}
	require.Equal(t, "ORG-1", b.Course)
	require.Equal(t, "scores", b.Consent.Level)
	require.Len(t, b.Sessions, 2)
	require.Equal(t, []string{"2026-W44", "2026-W47"}, []string{b.Sessions[0].Week, b.Sessions[1].Week})
	require.Equal(t, []int{1, 2}, []int{b.Sessions[0].Attempt, b.Sessions[1].Attempt})
	require.Equal(t, &two, b.Sessions[1].Confidence.Before)
	require.Equal(t, "first-conversation", b.Sessions[0].Scenario.ID)

	anew, err := Build([]Talk{first}, o)
	require.NoError(t, err)
	require.Equal(t, b.Sessions[0].ID, anew.Sessions[0].ID, "the same talk has the same id each time")
	o.Secret = NewSecret()
	other, err := Build([]Talk{first}, o)
	require.NoError(t, err)
	require.NotEqual(t, b.Sessions[0].ID, other.Sessions[0].ID, "and nobody can work it out")
}

// A scenario without an id is named after its title: the name of its file
// stays on the rep's computer, and so does the name of their union.
func TestAFileNameIsNotShared(t *testing.T) {
	source := "title: A stall of {union}\nsetting: A hall.\nworker:\n  name: Sam\n  opening: Hello.\n  cares_about:\n    - what: rotas\n      says: Rotas.\n" +
		"objectives:\n  - title: Speak of {union}\n    checks:\n      - ask: Did the rep ask an open question?\n        spot: open_question >= 1\n"
	sc, err := scenarios.ParseFor("", "", []byte(source))
	require.NoError(t, err)
	as, err := scenarios.ParseFor("PATHCANARY", "/home/jo/pathcanary.yaml", []byte(source))
	require.NoError(t, err)
	talk := Talk{Key: "k", Started: monday, Scenario: sc, Partner: "builtin", Outcome: stance.Thinking, Report: feedback.Report{
		Scenario:   feedback.ScenarioRef{ID: as.ID, Title: as.Title, Hash: as.Hash},
		Objectives: []feedback.Finding{{ID: as.Objectives[0].ID, Title: as.Objectives[0].Title, Band: feedback.BandNotScored, Checks: []feedback.CheckResult{{ID: as.Objectives[0].Checks[0].ID, Verdict: feedback.NotScored, By: feedback.ByRules}}}},
	}}
	b, err := Build([]Talk{talk}, options(t))
	require.NoError(t, err)
	raw, err := Encode(b)
	require.NoError(t, err)
	require.NotContains(t, strings.ToLower(string(raw)), "pathcanary")
	require.Equal(t, "a-stall-of-the-union", b.Sessions[0].Scenario.ID)
}

func TestWhoJudged(t *testing.T) {
	talk := had(t, "01k", monday, openQuestion)
	checks := talk.Report.Objectives[0].Checks
	require.Equal(t, feedback.No, checks[0].Verdict)
	checks[0].By = feedback.ByModel
	review := feedback.Review{Schema: feedback.ReviewSchema}
	review.Rule(feedback.Ruling{Check: checks[0].ID, Verdict: feedback.Unsure, Reason: "reasoncanary"})
	talk.Report = feedback.Apply(talk.Report, review)
	for i := range talk.Report.Objectives[1].Checks {
		talk.Report.Objectives[1].Checks[i].Verdict = feedback.NotScored
	}
	b, err := Build([]Talk{talk}, options(t))
	require.NoError(t, err)
	s := b.Sessions[0]
	require.Equal(t, Check{ID: checks[0].ID, Verdict: "unsure", By: "tutor", Machine: "no", MachineBy: "model", Rules: "no"}, s.Objectives[0].Checks[0])
	require.Equal(t, Check{ID: checks[1].ID, Verdict: string(checks[1].Verdict), By: "rules"}, s.Objectives[0].Checks[1])
	require.Equal(t, "not_scored", s.Objectives[1].Checks[0].Verdict)
	require.Empty(t, s.Objectives[1].Checks[0].By)
	raw, err := Encode(b)
	require.NoError(t, err)
	require.NotContains(t, string(raw), "reasoncanary")
}

func TestOnlyTickedQuotesAreShared(t *testing.T) {
	talk := had(t, "01k", monday, openQuestion, "Who else is it like that for? Ask Kevin.", "I want to kill myself. How is the rota?")
	o := options(t)
	offers := Offers([]Talk{talk}, o.Secret)
	require.NotEmpty(t, offers)
	for _, of := range offers {
		require.NotContains(t, of.Text, "Priya")
		require.NotContains(t, of.Text, "07700")
		require.NotContains(t, of.Said, "kill", "a turn that may be about the rep is never offered")
	}
	o.Quotes = []string{offers[0].ID}
	b, err := Build([]Talk{talk}, o)
	require.NoError(t, err)
	require.Equal(t, "quotes", b.Consent.Level)
	require.Equal(t, []Quote{{Objective: offers[0].Objective, Check: offers[0].Check, Text: offers[0].Text}}, b.Sessions[0].Quotes)

	o.Quotes = []string{"zzzzzzzz"}
	_, err = Build([]Talk{talk}, o)
	require.ErrorIs(t, err, ErrTick)
	o.Quotes, o.Secret = []string{offers[0].ID}, NewSecret()
	_, err = Build([]Talk{talk}, o)
	require.ErrorIs(t, err, ErrTick, "a tick stands for the words that were shown")
}

func TestWhatCannotBeBuilt(t *testing.T) {
	_, err := Build(nil, options(t))
	require.ErrorIs(t, err, ErrNothing)
	talk := had(t, "01k", monday, openQuestion)
	require.NoError(t, talk.Shareable())
	early := talk
	early.Started = time.Unix(0, 0)
	require.ErrorIs(t, early.Shareable(), ErrValue)
	other := talk
	other.Report.Scenario.Hash = "another"
	short := talk
	short.Report.Objectives = short.Report.Objectives[1:]
	require.ErrorIs(t, short.Shareable(), ErrElsewise)
	require.ErrorIs(t, other.Shareable(), ErrElsewise)
	_, err = Build([]Talk{other}, options(t))
	require.ErrorIs(t, err, ErrElsewise)
	o := options(t)
	o.Rep = "JO SMITH"
	_, err = Build([]Talk{talk}, o)
	require.ErrorIs(t, err, ErrValue)
}

func TestAWithdrawalIsReadBack(t *testing.T) {
	code := NewRepCode()
	raw, err := EncodeWithdrawal(code, WeekOf(monday))
	require.NoError(t, err)
	item, err := Decode(raw)
	require.NoError(t, err)
	require.Equal(t, &Withdrawal{Schema: WithdrawalSchema, Rep: code, Week: "2026-W47"}, item.Withdrawal)
	_, err = EncodeWithdrawal("jo", WeekOf(monday))
	require.ErrorIs(t, err, ErrValue)
}

func TestRepCodesHoldTheirBits(t *testing.T) {
	require.Equal(t, "00000000000000000000000000", codeOf([16]byte{}))
	require.Equal(t, "00000000000000000000000001", codeOf([16]byte{15: 1}))
	all := [16]byte{}
	for i := range all {
		all[i] = 0xff
	}
	require.Equal(t, "7ZZZZZZZZZZZZZZZZZZZZZZZZZ", codeOf(all))
	require.Equal(t, "40000000000000000000000000", codeOf([16]byte{0: 0x80}))
	seen := map[string]bool{}
	for range 100 {
		code := NewRepCode()
		require.True(t, IsRepCode(code), code)
		require.False(t, seen[code])
		seen[code] = true
	}
}

// Whatever talks a rep has had, what Build makes is written, is read back as
// it was, and holds no run of words that was said.
func TestAnyTalksReadBack(t *testing.T) {
	pool := []Talk{
		had(t, "k", monday, openQuestion, "Join now. Everyone else has. You must."),
		had(t, "k", monday, "What matters to you at work?", "So it's the rotas, and the whiteboard."),
		had(t, "k", monday),
	}
	verdicts := rapid.SampledFrom([]feedback.Verdict{feedback.Yes, feedback.No, feedback.Unsure, feedback.NotScored})
	judges := rapid.SampledFrom([]feedback.By{feedback.ByRules, feedback.ByRules, feedback.ByRules, feedback.ByTutor, feedback.ByModel})
	level := rapid.Ptr(rapid.IntRange(1, 5), true)
	rapid.Check(t, func(rt *rapid.T) {
		var talks []Talk
		for i := range rapid.IntRange(1, 4).Draw(rt, "talks") {
			talk := rapid.SampledFrom(pool).Draw(rt, "talk")
			talk.Key = fmt.Sprintf("01key%d", i)
			talk.Started = time.Unix(rapid.Int64Range(1735689600, 4102444799).Draw(rt, "at"), 0)
			talk.Outcome = rapid.SampledFrom([]stance.Outcome{stance.Joined, stance.NextStep, stance.Thinking, stance.NotNow, stance.WalkedAway, stance.Unfinished}).Draw(rt, "outcome")
			talk.Partner = rapid.SampledFrom(partners).Draw(rt, "partner")
			talk.Report.Stars = level.Draw(rt, "stars")
			talk.Confidence = Confidence{level.Draw(rt, "before"), level.Draw(rt, "after")}
			talk.Report.Measures.RepWordShare = rapid.Float64Range(0, 1).Draw(rt, "share")
			by := judges.Draw(rt, "by")
			objectives := make([]feedback.Finding, len(talk.Report.Objectives))
			for j, f := range talk.Report.Objectives {
				f.Title = rapid.String().Draw(rt, "title")
				checks := make([]feedback.CheckResult, len(f.Checks))
				for k, c := range f.Checks {
					c.Verdict, c.By = verdicts.Draw(rt, "verdict"), by
					c.Reason = "reasoncanary"
					checks[k] = c
				}
				f.Checks = checks
				objectives[j] = f
			}
			talk.Report.Objectives = objectives
			talks = append(talks, talk)
		}
		o := options(t)
		o.Course, o.Branch = cut(rapid.String().Draw(rt, "course"), 60), cut(rapid.String().Draw(rt, "branch"), 60)
		offers := Offers(talks, o.Secret)
		if len(offers) > 0 {
			o.Quotes = []string{rapid.SampledFrom(offers).Draw(rt, "tick").ID}
		}
		b, err := Build(talks, o)
		require.NoError(rt, err)
		raw, err := Encode(b)
		require.NoError(rt, err)
		item, err := Decode(raw)
		require.NoError(rt, err)
		sealed, err := Seal(b)
		require.NoError(rt, err)
		require.Equal(rt, sealed, *item.Bundle)
		require.NotContains(rt, string(raw), "canary")
		require.NotContains(rt, string(raw), "01key")
	})
}

func BenchmarkBuildAModelledTalk(b *testing.B) {
	talk := had(b, "k", monday, openQuestion, "That sounds hard.", "Who else is it like that for?", "What would help?")
	talk.Report.Objectives[0].Checks[0].By = feedback.ByModel
	o := options(b)
	for b.Loop() {
		_, _ = Build([]Talk{talk}, o)
	}
}

func BenchmarkOffers(b *testing.B) {
	talk := had(b, "k", monday, openQuestion, "That sounds hard.", "Who else is it like that for?", "What would help?")
	for b.Loop() {
		Offers([]Talk{talk}, make([]byte, SecretBytes))
	}
}
