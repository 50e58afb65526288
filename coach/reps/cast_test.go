package reps_test

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/builtin"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// seeds is how many talks each rep has in each scenario at each difficulty:
// enough to see a secret slip out. Package feedback/rehearse holds the
// endings with fifty.
const seeds = 4

// talk lets a scripted rep have the conversation to its end.
func talk(t testing.TB, sc *scenarios.Scenario, rep reps.Rep, d stance.Difficulty, seed uint64) *coach.Session {
	t.Helper()
	s := coach.NewSession(sc, coach.Options{Seed: seed, Difficulty: d})
	require.NoError(t, rep.Talk(context.Background(), s, builtin.New(sc, seed)))
	return s
}

func outcome(p *coach.Session) stance.Outcome { o, _ := p.Over(); return o }

// each runs a rep through every scenario, at normal and hard, with every seed.
func each(t *testing.T, id string, check func(t *testing.T, sc *scenarios.Scenario, outcomes map[stance.Outcome]int)) {
	t.Helper()
	rep, ok := reps.Find(id)
	require.True(t, ok)
	for _, sc := range all() {
		for _, d := range []stance.Difficulty{stance.Normal, stance.Hard} {
			t.Run(fmt.Sprintf("%s/%s/%s", id, sc.ID, d), func(t *testing.T) {
				t.Parallel()
				outcomes := map[stance.Outcome]int{}
				for seed := range uint64(seeds) {
					p := talk(t, sc, rep, d, seed)
					outcomes[outcome(p)]++
					requireClean(t, sc, p)
				}
				check(t, sc, outcomes)
			})
		}
	}
}

// all is the library and one scenario whose worker is hard to please.
func all() []*scenarios.Scenario { return append(scenarios.Library(), fixture()) }

func fixture() *scenarios.Scenario {
	return &scenarios.Scenario{
		ID: "fixture", Title: "A hostile former member", Minutes: 10, Setting: "A corridor.",
		Worker: scenarios.Worker{
			Name: "Ash", About: "51, a driver for twenty years.", Manner: "blunt",
			Opening: "If it's about the union, I've had enough of that lot.",
			CaresAbout: []scenarios.Issue{
				{ID: "shifts", Reveal: scenarios.WhenAsked, Says: "They put us on split shifts in March. Six till ten, four till eight.", More: "I see my grandchildren on a Sunday, if I'm awake."},
				{ID: "vans", Reveal: scenarios.WhenTrusted, Hint: "I wouldn't put my own dog in one of those.", Says: "The vans go out with bald tyres. I've reported mine four times.", More: "I photographed it in the end. Nobody looked."},
			},
			Worries: []scenarios.Worry{{
				ID: "let-down", Reveal: scenarios.WhenTrusted, Cover: "I've been a member. Never again.",
				Says:    "I had a case, years back, and nobody rang me. I stood in that room by myself.",
				EasedBy: []string{"acknowledgement", "own_story"}, Eased: "You're the first one who's said that.",
			}},
			Stance:  scenarios.Stance{Starts: "hostile", Patience: 4},
			YesWhen: []string{"let-down"},
		},
	}
}

func TestRepsWhoDoNotListenNeverWin(t *testing.T) {
	for _, id := range []string{"pushy", "nagger", "info-dump", "leaflet-and-leave", "promiser", "dismissive", "injector", "silent"} {
		each(t, id, func(t *testing.T, _ *scenarios.Scenario, outcomes map[stance.Outcome]int) {
			require.Zero(t, outcomes[stance.Joined], outcomes)
			require.Zero(t, outcomes[stance.NextStep], outcomes)
		})
	}
}

func TestPushingAndDismissingMakeThemLeave(t *testing.T) {
	for _, id := range []string{"pushy", "dismissive"} {
		each(t, id, func(t *testing.T, _ *scenarios.Scenario, outcomes map[stance.Outcome]int) {
			require.GreaterOrEqual(t, outcomes[stance.WalkedAway], seeds*9/10, outcomes)
		})
	}
}

func TestListeningWins(t *testing.T) {
	each(t, "listener", func(t *testing.T, _ *scenarios.Scenario, outcomes map[stance.Outcome]int) {
		require.GreaterOrEqual(t, outcomes[stance.Joined]+outcomes[stance.NextStep], seeds*9/10, outcomes)
	})
}

func TestAnHonestNotYetIsThinkingOrANextStep(t *testing.T) {
	each(t, "honest-not-yet", func(t *testing.T, _ *scenarios.Scenario, outcomes map[stance.Outcome]int) {
		require.Equal(t, seeds, outcomes[stance.Thinking]+outcomes[stance.NextStep], outcomes)
	})
}

func TestWhoNeverAsksLeavesThemThinking(t *testing.T) {
	each(t, "never-asks", func(t *testing.T, _ *scenarios.Scenario, outcomes map[stance.Outcome]int) {
		require.Equal(t, seeds, outcomes[stance.Thinking], outcomes)
	})
}

func TestPushyDoesNotWinOnEasyEither(t *testing.T) {
	rep, _ := reps.Find("pushy")
	for _, sc := range all() {
		for seed := range uint64(seeds) {
			require.NotContains(t, []stance.Outcome{stance.Joined, stance.NextStep}, outcome(talk(t, sc, rep, stance.Easy, seed)))
		}
	}
}

// requireClean looks for repeats, and for secrets told before their time, in
// every reply and every stage direction.
func requireClean(t *testing.T, sc *scenarios.Scenario, p *coach.Session) {
	t.Helper()
	steps := map[int]stance.Step{}
	for _, s := range p.Steps() {
		steps[s.Turn] = s
	}
	seen := map[string]bool{}
	depths := p.Steps()[0].State.Depths
	for _, turn := range p.Transcript() {
		if turn.Speaker == coach.Rep {
			depths = steps[turn.N].State.Depths
			requireKept(t, sc.Worker, depths, turn.Direction, p)
			continue
		}
		require.False(t, seen[turn.Text], "%q comes twice", turn.Text)
		seen[turn.Text] = true
		requireKept(t, sc.Worker, depths, turn.Text, p)
	}
}

func requireKept(t *testing.T, w scenarios.Worker, depths map[string]stance.Depth, text string, p *coach.Session) {
	t.Helper()
	opening := p.Transcript()[0].Text
	hidden := func(id string, words ...string) {
		for _, secret := range words {
			if secret != "" && secret != opening {
				require.NotContains(t, text, secret, "%s is %s", id, depths[id])
			}
		}
	}
	for _, i := range w.CaresAbout {
		switch depths[i.ID] {
		case stance.Hidden:
			hidden(i.ID, i.What, i.Hint, i.Says, i.More)
		case stance.Hinted:
			hidden(i.ID, i.What, i.Says, i.More)
		}
	}
	for _, y := range w.Worries {
		switch depths[y.ID] {
		case stance.Hidden:
			hidden(y.ID, y.What, y.Cover, y.Says, y.Eased)
		case stance.Hinted:
			hidden(y.ID, y.What, y.Says, y.Eased)
		case stance.Told:
			hidden(y.ID, y.What, y.Eased)
		}
	}
}

// print writes a talk with what each rep turn did to the worker.
func print(sc *scenarios.Scenario, p *coach.Session) {
	steps := map[int]stance.Step{}
	for _, s := range p.Steps() {
		steps[s.Turn] = s
	}
	for _, turn := range p.Transcript() {
		if turn.Speaker == coach.Worker {
			fmt.Printf("%s: %s\n", sc.Worker.Name, turn.Text)
			continue
		}
		s := steps[turn.N]
		fmt.Printf("  Rep: %s\n       [%s %s, trust %.1f, patience %d]", turn.Text, s.Cue.Act, s.Cue.About, float64(s.State.Tenths)/10, s.State.Patience)
		for _, c := range s.Changes {
			fmt.Printf(" {%s %s→%s %s}", c.What, c.From, c.To, c.Kind)
		}
		fmt.Println()
	}
}

// TestPrint writes whole talks to read: REPCOACH_PRINT=listener,pushy, with
// REPCOACH_DIFFICULTY and REPCOACH_SEED where they matter.
func TestPrint(t *testing.T) {
	want := os.Getenv("REPCOACH_PRINT")
	if want == "" || want == "table" {
		t.Skip("set REPCOACH_PRINT to the ids of reps, separated by commas, to read whole talks")
	}
	d := stance.Difficulty(os.Getenv("REPCOACH_DIFFICULTY"))
	seed, _ := strconv.ParseUint(os.Getenv("REPCOACH_SEED"), 10, 64)
	for _, id := range strings.Split(want, ",") {
		rep, ok := reps.Find(id)
		require.True(t, ok, id)
		for _, sc := range all() {
			p := talk(t, sc, rep, d, seed)
			fmt.Printf("\n=== %s with %s (%s, seed %d): %s\n", rep.ID, sc.ID, d, seed, outcome(p))
			print(sc, p)
		}
	}
}

// TestTable writes how every rep's talks ended: REPCOACH_PRINT=table.
func TestTable(t *testing.T) {
	if os.Getenv("REPCOACH_PRINT") != "table" {
		t.Skip("set REPCOACH_PRINT=table to see how every rep's talks end")
	}
	for _, rep := range reps.Library() {
		for _, sc := range all() {
			for _, d := range []stance.Difficulty{stance.Easy, stance.Normal, stance.Hard} {
				ends, turns := map[stance.Outcome]int{}, 0
				for seed := range uint64(seeds) {
					p := talk(t, sc, rep, d, seed)
					ends[outcome(p)]++
					turns += len(p.Transcript().Reps())
				}
				fmt.Printf("%-18s %-20s %-7s %4.1f turns %v\n", rep.ID, sc.ID, d, float64(turns)/seeds, ends)
			}
		}
	}
}
