package feedback_test

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/stretchr/testify/require"
)

func rules(t testing.TB, sc *scenarios.Scenario, said coach.Transcript) feedback.Report {
	t.Helper()
	return byRules(t, sc, feedback.Marked{Transcript: said})
}

func last(t testing.TB, s feedback.Scorer, ctx context.Context, sc *scenarios.Scenario, said coach.Transcript) (r feedback.Report, err error) {
	t.Helper()
	for r, err = range s.Score(ctx, sc, said) {
		require.NoError(t, r.Check(said))
	}
	return r, err
}

func checkOf(t testing.TB, r feedback.Report, id string) feedback.CheckResult {
	t.Helper()
	for _, o := range r.Objectives {
		for _, c := range o.Checks {
			if c.ID == id {
				return c
			}
		}
	}
	t.Fatalf("no check %q", id)
	return feedback.CheckResult{}
}

func TestAFairTalkAndAPushyOne(t *testing.T) {
	sc := library(t, "first-conversation")
	good, bad := rules(t, sc, fair()), rules(t, sc, pushy())
	require.GreaterOrEqual(t, *good.Stars, 4)
	require.Equal(t, 1, *bad.Stars)
	require.Empty(t, good.Flags)
	require.NotEmpty(t, bad.Flags)
	require.Equal(t, "rules", good.Judge.Kind)
	require.Equal(t, sc.Hash, good.Scenario.Hash)
}

func TestRulesGiveTheSameBytesEveryTime(t *testing.T) {
	sc := library(t, "first-conversation")
	for _, said := range []coach.Transcript{fair(), pushy()} {
		first, err := json.Marshal(rules(t, sc, said))
		require.NoError(t, err)
		for range 5 {
			again, err := json.Marshal(rules(t, sc, said))
			require.NoError(t, err)
			require.Equal(t, string(first), string(again))
		}
	}
}

// How the talk ended is not skill: a yes at the end lifts nothing.
func TestTheOutcomeDoesNotEnter(t *testing.T) {
	sc := library(t, "first-conversation")
	no := append(fair(), coach.Turn{N: 13, Speaker: coach.Worker, Text: "No, sorry."})
	yes := append(fair(), coach.Turn{N: 13, Speaker: coach.Worker, Text: "Yes. Okay."})
	require.Equal(t, *rules(t, sc, no).Stars, *rules(t, sc, yes).Stars)

	won := append(pushy()[:6:6], coach.Turn{N: 7, Speaker: coach.Worker, Text: "Fine, I'll sign. Give me the form."})
	require.Equal(t, 1, *rules(t, sc, won).Stars)
}

func TestTooLittleIsNotScored(t *testing.T) {
	sc := library(t, "first-conversation")
	for name, said := range map[string]coach.Transcript{
		"nothing at all":    nil,
		"only the opening":  talkOf("What's this about?"),
		"one word":          talkOf("What's this about?", "hi"),
		"dots":              talkOf("What's this about?", "...", "Sorry?", "…", "Hello?", "?", "Bye."),
		"two short turns":   talkOf("Hello.", "How are you?", "Fine.", "ok bye"),
		"only worker turns": {{N: 1, Speaker: coach.Worker, Text: "The rotas are bad."}, {N: 2, Speaker: coach.Worker, Text: "Hello?"}},
	} {
		t.Run(name, func(t *testing.T) {
			r := rules(t, sc, said)
			require.Nil(t, r.Stars)
			require.NotEmpty(t, r.Notes)
			for _, o := range r.Objectives {
				for _, c := range o.Checks {
					require.NotEqual(t, "", string(c.Verdict))
					if len(said.Reps()) == 0 {
						require.Equal(t, feedback.NotScored, c.Verdict)
					}
				}
			}
			require.NotEmpty(t, r.Strength.Text)
			require.NotEmpty(t, r.Focus.Text)
		})
	}
}

func TestAScenarioWithoutStarsShowsNone(t *testing.T) {
	sc := *library(t, "first-conversation")
	hide := false
	sc.Stars = &hide
	r := rules(t, &sc, fair())
	require.Nil(t, r.Stars)
	require.NotEqual(t, feedback.BandNotScored, r.Objectives[0].Band)
}

func TestEveryCheckThatIsNotAYesSaysWhatToTry(t *testing.T) {
	sc := library(t, "first-conversation")
	r := rules(t, sc, pushy())
	n := 0
	for _, o := range r.Objectives {
		for _, c := range o.Checks {
			if c.Verdict == feedback.Yes {
				require.NotEmpty(t, c.Evidence)
				continue
			}
			n++
			require.NotEmpty(t, c.Try, c.ID)
			require.NotEmpty(t, c.Reason, c.ID)
			if c.After == nil { // this worker told nothing that could be taken up
				require.Contains(t, c.Try, "When something comes up", c.ID)
			}
		}
	}
	require.Positive(t, n)
}

// Words of the scenario that take up what the worker told stand behind that.
func TestWhatToTryStandsWhereItWasTold(t *testing.T) {
	said := fair()
	said[5].Text = "Right. Who else on your row gets caught out like that?" // nothing is said back any more
	said[2].Text = "Two days' notice, every time. They told me on the Tuesday that I was down for the Thursday late."
	r := rules(t, library(t, "first-conversation"), said)
	for _, c := range r.Objectives[0].Checks {
		if c.ID == "say-back" {
			require.Contains(t, c.Try, "on a Tuesday")
			require.Equal(t, 3, c.After.Turn)
			return
		}
	}
	t.Fatal("the check is gone")
}

// Words to try are not said twice over in one report, quote no goodbye, and
// speak of nothing this worker did not tell.
func TestWhatToTryFitsTheTalk(t *testing.T) {
	sc := library(t, "first-conversation")
	r := rules(t, sc, talkOf(
		"Evening.", "Ade, is it? Quick one, have you heard about the union here?",
		"A bit.", "For eleven pounds a month you get a solicitor, money off your insurance and a vote on the pay offer.",
		"I've already got car insurance.", "Shall I sign you up? I've got my tablet.",
		"Not right now, mate, I'm on the gate.", "No problem, catch you later.",
	))
	require.NotEqual(t, 1, r.Strength.Quote.Turn%2, "the rep's words")
	require.NotContains(t, r.Strength.Quote.Text, "Ade, is it?")
	seen := map[string]string{}
	for _, o := range r.Objectives {
		for _, c := range o.Checks {
			if c.Try == "" {
				continue
			}
			require.NotContains(t, c.Try, "on the gate", c.ID)
			require.NotContains(t, c.Try, "notice", "%s speaks of the rotas", c.ID)
			require.NotContains(t, c.Try, "rotas", c.ID)
			require.Empty(t, seen[c.Try], "%s says what another check has said", c.ID)
			seen[c.Try] = c.ID
		}
	}
	require.Contains(t, seen, "No problem. When would suit you better? I could come by on Thursday at one.")
}

// The words to try take up what this worker has just said.
func TestTheFocusTakesUpTheWorkersWords(t *testing.T) {
	r := rules(t, library(t, "first-conversation"), pushy())
	require.NotNil(t, r.Focus.Quote)
	require.Contains(t, r.Focus.Try, "“")
	said, _, _ := strings.Cut(strings.SplitAfter(r.Focus.Try, "“")[1], "”")
	found := false
	for _, w := range pushy().Workers() {
		found = found || strings.Contains(w.Text, said)
	}
	require.True(t, found, r.Focus.Try)
}

func TestKindsATutorForbidsAreFlagged(t *testing.T) {
	sc := *library(t, "first-conversation")
	sc.Never = []string{string(moves.OpenQuestion)}
	kinds := map[moves.Kind]bool{}
	for _, f := range rules(t, &sc, fair()).Flags {
		kinds[f.Kind] = true
	}
	require.True(t, kinds[moves.OpenQuestion])
}

func TestObserve(t *testing.T) {
	seen := feedback.Observe(nil, fair())
	require.Len(t, seen.Turns, 12)
	require.Equal(t, 2, seen.Turns[1].N)
	require.Empty(t, seen.Turns[0].Moves)
	require.NotNil(t, seen.Turns[0].Moves, "an empty list, not null")
	for _, turn := range seen.Turns {
		for _, m := range turn.Moves {
			require.Contains(t, turn.Text, m.Quote)
		}
	}
	require.Equal(t, 6, seen.Measures.RepTurns)
}

func TestCheckSpots(t *testing.T) {
	for _, sc := range scenarios.Library() {
		require.Empty(t, feedback.CheckSpots(sc), sc.ID)
	}
	source := strings.Join([]string{
		"title: T",
		"objectives:",
		"  - title: Listen",
		"    checks:",
		"      - id: first",
		"        ask: Did the rep ask?",
		"        spot: open_questoin >= 1",
		"      - id: second",
		"        ask: Did the rep hear?",
		"        spot: ask >= 1 and heard(rota)",
	}, "\n")
	sc := &scenarios.Scenario{File: "t.yaml", Source: []byte(source),
		Worker: scenarios.Worker{Name: "Dana", CaresAbout: []scenarios.Issue{{ID: "rotas"}}},
		Objectives: []scenarios.Objective{{ID: "listen", Checks: []scenarios.Check{
			{ID: "first", Ask: "Did the rep ask?", Spot: "open_questoin >= 1"},
			{ID: "second", Ask: "Did the rep hear?", Spot: "ask >= 1 and heard(rota)"},
			{ID: "third", Ask: "No spot?"},
		}}}}
	got := feedback.CheckSpots(sc)
	require.Len(t, got, 2)
	require.Equal(t, []any{"t.yaml", 7, 15}, []any{got[0].File, got[0].Line, got[0].Column})
	require.Contains(t, got[0].Write, "Did you mean open_question?")
	require.Equal(t, []any{10, 34}, []any{got[1].Line, got[1].Column})
	require.Contains(t, got[1].What, `Dana has no issue or worry with the id "rota"`)
	require.Contains(t, got[1].Write, "rotas")
}

func BenchmarkRules60Turns(b *testing.B) {
	sc := library(b, "first-conversation")
	var said coach.Transcript
	for len(said) < 60 {
		for _, turn := range fair() {
			turn.N = len(said) + 1
			said = append(said, turn)
		}
	}
	for b.Loop() {
		for r := range (feedback.Scorer{}).Score(context.Background(), sc, said) {
			if len(r.Objectives) == 0 {
				b.Fatal("no objectives")
			}
		}
	}
}

// Bytes and keys hit at random are not a talk, however many there are.
func TestNoStarsForWhatIsNotWords(t *testing.T) {
	sc := library(t, "first-conversation")
	r := rand.New(rand.NewPCG(3, 4))
	random := func(low, high int) string {
		var b strings.Builder
		for range 12 {
			for range 3 + r.IntN(8) {
				b.WriteByte(byte(low + r.IntN(high-low)))
			}
			b.WriteByte(' ')
		}
		return strings.ToValidUTF8(b.String(), "\uFFFD")
	}
	for name, make := range map[string]func() string{
		"bytes": func() string { return random(0, 256) },
		"marks": func() string { return random(32, 127) },
		"keys":  func() string { return random('a', 'z'+1) },
	} {
		var said coach.Transcript
		for n := range 20 {
			turn := coach.Turn{N: n + 1, Speaker: coach.Worker, Text: "Sorry?"}
			if n%2 == 1 {
				turn.Speaker, turn.Text = coach.Rep, make()
			}
			said = append(said, turn)
		}
		require.Nil(t, rules(t, sc, said).Stars, name)
	}
}
