package stance_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

var ids = []string{"", "", "tea", "rotas", "pay", "marked", "no-such-topic"}

// readings draws what a rep turn may read as, sense or not.
func readings(kinds []moves.Kind) *rapid.Generator[moves.Reading] {
	move := rapid.Custom(func(t *rapid.T) moves.Move {
		return moves.Move{
			Kind:     rapid.SampledFrom(kinds).Draw(t, "kind"),
			Quote:    rapid.SampledFrom([]string{"one", "two words", "three words here", "four", "five", "six"}).Draw(t, "quote"),
			About:    rapid.SampledFrom(ids).Draw(t, "about"),
			Follows:  rapid.Bool().Draw(t, "follows"),
			Explores: rapid.Bool().Draw(t, "explores"),
		}
	})
	rare := func(t *rapid.T, label string) bool { return rapid.IntRange(0, 19).Draw(t, label) == 19 }
	return rapid.Custom(func(t *rapid.T) moves.Reading {
		return moves.Reading{
			Moves: rapid.SliceOfN(move, 0, 4).Draw(t, "moves"),
			Tone: moves.Tone{
				Silent: rare(t, "silent"), Nonsense: rare(t, "nonsense"), Rude: rare(t, "rude"),
				SmallTalk: rare(t, "small"), Goodbye: rare(t, "goodbye"), Thanks: rare(t, "thanks"),
				Injection: rare(t, "injection"), Distress: rare(t, "distress"),
			},
		}
	})
}

func workers() *rapid.Generator[scenarios.Worker] {
	return rapid.Custom(func(t *rapid.T) scenarios.Worker {
		w := sam()
		w.Stance.Starts = rapid.SampledFrom([]string{"hostile", "guarded", "neutral", "friendly"}).Draw(t, "starts")
		w.Stance.Patience = rapid.IntRange(1, 10).Draw(t, "patience")
		if rapid.Bool().Draw(t, "bare") {
			w.YesWhen = nil
		}
		return w
	})
}

var difficulties = []stance.Difficulty{stance.Easy, stance.Normal, stance.Hard}

func TestWhateverTheRepDoes(t *testing.T) {
	trusted := map[stance.Difficulty]int{stance.Easy: 40, stance.Normal: 50, stance.Hard: 55}
	rapid.Check(t, func(t *rapid.T) {
		w := workers().Draw(t, "worker")
		d := rapid.SampledFrom(difficulties).Draw(t, "difficulty")
		seed := rapid.Uint64().Draw(t, "seed")
		m, twin := stance.New(w, d, seed), stance.New(w, d, seed)
		rs := rapid.SliceOfN(readings(moves.Kinds), 1, 30).Draw(t, "readings")
		before := m.Opening().State
		for i, r := range rs {
			n := 2 + 2*i
			step := m.Step(n, r)
			twin.Restore(before)
			require.Equal(t, step, twin.Step(n, r), "the same state must go on in the same way")

			s := step.State
			require.GreaterOrEqual(t, s.Tenths, 0)
			require.LessOrEqual(t, s.Tenths, 100)
			require.Equal(t, s.Tenths/10, s.Trust)
			require.GreaterOrEqual(t, s.Patience, 0)
			ends := step.Cue.Act == stance.Settle || step.Cue.Act == stance.Leave
			require.Equal(t, s.Outcome != "", ends, "an outcome is set exactly when the worker ends the talk")
			require.Equal(t, s.Outcome, step.Cue.Outcome)
			require.NotEqual(t, stance.Unfinished, s.Outcome)

			for _, c := range step.Changes {
				require.Contains(t, c.Because, "Sam")
				require.NotEqual(t, c.From, c.To)
			}
			requireEarned(t, w, before, step, r, trusted[d])
			requireNoSecret(t, w, step)
			before = s
		}
	})
}

// requireEarned holds every telling and easing against its rule.
func requireEarned(t *rapid.T, w scenarios.Worker, before stance.State, step stance.Step, r moves.Reading, trusted int) {
	asked := false
	for _, m := range r.Moves {
		switch m.Kind {
		case moves.OpenQuestion, moves.ClosedQuestion, moves.Reflection, moves.Acknowledgement, moves.Ask, moves.SoftAsk:
			asked = true
		}
	}
	told := func(id string) bool {
		was, is := before.Depths[id], step.State.Depths[id]
		return (was == stance.Hidden || was == stance.Hinted) && (is == stance.Told || is == stance.Eased)
	}
	if told("rotas") {
		require.True(t, asked, "when asked")
	}
	for _, id := range []string{"pay", "marked"} {
		if told(id) {
			require.True(t, asked, "when trusted: asked")
			require.GreaterOrEqual(t, step.State.Tenths, trusted, "when trusted: trust")
		}
	}
	for id, is := range step.State.Depths {
		if is == stance.Eased {
			require.Contains(t, []stance.Depth{stance.Told, stance.Eased}, before.Depths[id], "told before it is eased")
		}
	}
	if step.State.Depths["marked"] == stance.Eased && before.Depths["marked"] != stance.Eased {
		eased := false
		for _, m := range r.Moves {
			eased = eased || m.Kind == moves.Acknowledgement || m.Kind == moves.CollectiveFraming
		}
		require.True(t, eased, "eased only by a move of eased_by")
	}
	if step.State.Outcome == stance.Joined {
		for _, id := range w.YesWhen {
			require.Equal(t, stance.Eased, step.State.Depths[id])
		}
	}
}

// requireNoSecret looks for words of what has not been told in all of a cue.
func requireNoSecret(t *rapid.T, w scenarios.Worker, step stance.Step) {
	secret := func(id, words string, open ...stance.Depth) {
		for _, d := range open {
			if step.State.Depths[id] == d {
				return
			}
		}
		if words != "" {
			require.False(t, strings.Contains(step.Cue.Say, words), "%q is in the cue at %s", words, step.State.Depths[id])
		}
	}
	for _, i := range w.CaresAbout {
		secret(i.ID, i.Hint, stance.Hinted, stance.Told, stance.Eased)
		secret(i.ID, i.Says, stance.Told, stance.Eased)
		secret(i.ID, i.More, stance.Told, stance.Eased)
	}
	for _, y := range w.Worries {
		secret(y.ID, y.Cover, stance.Hinted, stance.Told, stance.Eased)
		secret(y.ID, y.Says, stance.Told, stance.Eased)
		secret(y.ID, y.Eased, stance.Eased)
	}
	for _, id := range step.Cue.Known {
		require.Contains(t, []stance.Depth{stance.Told, stance.Eased}, step.State.Depths[id])
	}
}

func TestNobodyJoinsUnasked(t *testing.T) {
	var kinds []moves.Kind
	for _, k := range moves.Kinds {
		if k != moves.Ask {
			kinds = append(kinds, k)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		m := stance.New(workers().Draw(t, "worker"), rapid.SampledFrom(difficulties).Draw(t, "difficulty"), rapid.Uint64().Draw(t, "seed"))
		for i, r := range rapid.SliceOfN(readings(kinds), 1, 30).Draw(t, "readings") {
			require.NotEqual(t, stance.Joined, m.Step(2+2*i, r).State.Outcome)
			require.NotEqual(t, stance.Joined, m.End())
		}
	})
}

func TestASnapshotIsNotChangedByLaterSteps(t *testing.T) {
	m := stance.New(sam(), stance.Normal, 1)
	first := m.Step(2, listening()[0])
	kept := stance.New(sam(), stance.Normal, 1).Step(2, listening()[0])
	talkOn := listening()[1:]
	for i, r := range talkOn {
		m.Step(4+2*i, r)
	}
	require.Equal(t, kept, first)
	m.Restore(first.State)
	m.Step(4, talkOn[0])
	require.Equal(t, kept, first)
}
