package feedback_test

import (
	"context"
	"strings"
	"testing"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/builtin"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// had is a conversation of a scripted rep with the built-in worker.
func had(t testing.TB, sc *scenarios.Scenario, rep string, o coach.Options) *coach.Session {
	t.Helper()
	script, ok := reps.Find(rep)
	require.True(t, ok)
	script = script.Fit(sc)
	s, worker := coach.NewSession(sc, o), builtin.New(sc, o.Seed)
	for range 30 {
		text, done := script.Next(s.Transcript(), s.Last())
		if done {
			break
		}
		_, step, err := s.Say(text)
		require.NoError(t, err)
		_, err = s.Hear(worker.Line(s.Transcript(), step.Cue), false)
		require.NoError(t, err)
		if _, over := s.Over(); over {
			break
		}
	}
	return s
}

func normal(seed uint64) coach.Options {
	return coach.Options{Seed: seed, Difficulty: stance.Normal}
}

func TestSideTellsWhatOpenedTheWorker(t *testing.T) {
	sc := library(t, "first-conversation")
	s := had(t, sc, "listener", normal(1))
	side := feedback.Side(sc, s.Transcript(), s.Steps())
	require.Equal(t, "Dana", side.Name)
	first := side.Moments[0]
	require.Equal(t, 2, first.Turn)
	require.Equal(t, feedback.Opened, first.Effect)
	require.Equal(t, "Dana opened up: you asked an open question and left room for the answer.", first.Text)
	require.Contains(t, first.About, "Rotas change")
	require.Equal(t, "What's work been like for you lately?", first.Quote.Text)
}

func TestSideTellsWhatDroveTheWorkerOff(t *testing.T) {
	sc := library(t, "first-conversation")
	s := had(t, sc, "pushy", normal(1))
	side := feedback.Side(sc, s.Transcript(), s.Steps())
	last := side.Moments[len(side.Moments)-1]
	require.Equal(t, feedback.Cooled, last.Effect)
	require.Contains(t, last.Text, "left")
	require.Len(t, side.Untold, len(sc.Worker.CaresAbout)+len(sc.Worker.Worries))
	rotas := side.Untold[0]
	require.Equal(t, "rotas", rotas.ID)
	require.Equal(t, 1, rotas.After.Turn)
	require.Equal(t, 2, rotas.Said.Turn)
}

// What the side says would have brought something out does bring it out of a
// worker in that state.
func TestSideAdviceWorks(t *testing.T) {
	tried := 0
	for _, sc := range scenarios.Library() {
		for _, rep := range []string{"pushy", "info-dump", "honest-not-yet", "leaflet-and-leave"} {
			s := had(t, sc, rep, normal(3))
			said, steps := s.Transcript(), s.Steps()
			for _, m := range feedback.Side(sc, said, steps).Untold {
				if m.After == nil || !strings.Contains(m.Why, "would have brought it out.") {
					continue
				}
				tried++
				again := coach.ResumeSession(sc, s.Options, said[:m.After.Turn], steps[:1+len(said[:m.After.Turn].Reps())])
				_, step, err := again.Say(m.Try)
				require.NoError(t, err)
				require.Contains(t, []stance.Depth{stance.Told, stance.Hinted}, step.State.Depths[m.ID], "%s, %s: %s after turn %d", sc.ID, rep, m.Try, m.After.Turn)
			}
		}
	}
	require.Greater(t, tried, 5)
}

// What the rep answered is what they said next, and not at some other moment.
func TestSideTellsTheAnswerToWhatWasSaid(t *testing.T) {
	seen := 0
	for _, sc := range scenarios.Library() {
		for _, rep := range []string{"listener", "pushy", "info-dump", "honest-not-yet", "never-asks"} {
			for seed := range uint64(4) {
				s := had(t, sc, rep, normal(seed))
				side := feedback.Side(sc, s.Transcript(), s.Steps())
				for _, m := range append(side.Untold, side.Uneased...) {
					if m.Said != nil {
						require.NotNil(t, m.After)
						require.Equal(t, m.After.Turn+1, m.Said.Turn, "%s %s %d: %s", sc.ID, rep, seed, m.What)
						seen++
					}
				}
			}
		}
	}
	require.NotZero(t, seen)
}

func TestSideOfATalkThatNeverRanHereIsEmpty(t *testing.T) {
	sc := library(t, "first-conversation")
	require.True(t, feedback.Side(sc, fair(), nil).Empty())
	require.True(t, feedback.Side(nil, fair(), []stance.Step{{}}).Empty())
	for r, err := range (feedback.Scorer{}).Score(context.Background(), sc, fair()) {
		require.NoError(t, err)
		require.Nil(t, r.Side)
	}
}

// A moment is told once, and each thing missed has its reason.
func TestSideTellsAMomentOnce(t *testing.T) {
	for _, sc := range scenarios.Library() {
		for _, rep := range reps.Library() {
			s := had(t, sc, rep.ID, normal(5))
			seen := map[int]bool{}
			for _, m := range feedback.Side(sc, s.Transcript(), s.Steps()).Untold {
				require.NotEmpty(t, m.Why)
				require.NotEmpty(t, m.What)
				if m.After != nil {
					require.False(t, seen[m.After.Turn], "turn %d twice", m.After.Turn)
					seen[m.After.Turn] = true
				}
			}
		}
	}
}

// Whatever steps a file may hold, no quote is shown that was not said, and the
// same talk gives the same side.
func TestSideOfAnySteps(t *testing.T) {
	sc := library(t, "first-conversation")
	s := had(t, sc, "listener", normal(2))
	said := s.Transcript()
	rapid.Check(t, func(t *rapid.T) {
		steps := s.Steps()
		for range rapid.IntRange(0, 6).Draw(t, "changes") {
			i := rapid.IntRange(0, len(steps)-1).Draw(t, "step")
			steps[i].Turn = rapid.IntRange(-2, len(said)+2).Draw(t, "turn")
			steps[i].Changes = append([]stance.Change{{
				What: rapid.SampledFrom([]string{"trust", "rotas", "outcome", "?"}).Draw(t, "what"),
				From: "x", To: rapid.SampledFrom([]string{"told", "5", "walked_away"}).Draw(t, "to"),
				Because: rapid.String().Draw(t, "because"), Quote: rapid.String().Draw(t, "quote"),
			}}, steps[i].Changes...)
			steps[i].State = stance.State{Trust: rapid.IntRange(-5, 500).Draw(t, "trust")}
		}
		report := feedback.Report{}
		side := feedback.Side(sc, said, steps)
		report.Side = &side
		require.NoError(t, report.Check(said))
		require.Equal(t, side, feedback.Side(sc, said, steps))
	})
}

func TestCheckRefusesASideThatInvents(t *testing.T) {
	sc := library(t, "first-conversation")
	s := had(t, sc, "pushy", normal(1))
	said := s.Transcript()
	for name, spoil := range map[string]func(*feedback.WorkerSide){
		"moment":         func(w *feedback.WorkerSide) { w.Moments[0].Quote = &feedback.Quote{Turn: 2, Text: "never said"} },
		"worker's words": func(w *feedback.WorkerSide) { w.Untold[0].After.Turn = 2 },
		"rep's words":    func(w *feedback.WorkerSide) { w.Untold[0].Said.Text = "" },
	} {
		t.Run(name, func(t *testing.T) {
			side := feedback.Side(sc, said, s.Steps())
			report := feedback.Report{Side: &side}
			require.NoError(t, report.Check(said))
			spoil(&side)
			require.ErrorIs(t, report.Check(said), feedback.ErrQuote)
		})
	}
}

func BenchmarkSide(b *testing.B) {
	sc := library(b, "first-conversation")
	s := had(b, sc, "honest-not-yet", normal(1))
	said, steps := s.Transcript(), s.Steps()
	b.ReportMetric(float64(len(said)), "turns")
	for b.Loop() {
		feedback.Side(sc, said, steps)
	}
}
