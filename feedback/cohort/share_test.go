package cohort

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func people(n int) Cell { return Cell{Shown: true, N: n} }

// The interval of 50 in 100 is known from any table: 0.404 to 0.596.
func TestWilson(t *testing.T) {
	low, high := wilson(50, 100, 0)
	require.InDelta(t, 0.404, low, 0.001)
	require.InDelta(t, 0.596, high, 0.001)
	low, high = wilson(0, 30, 0)
	require.InDelta(t, 0, low, 1e-9)
	require.InDelta(t, 0.1135, high, 0.001)
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 1000).Draw(t, "n")
		k := rapid.IntRange(0, n).Draw(t, "k")
		low, high := wilson(float64(k), float64(n), 5)
		share := float64(k) / float64(n)
		require.True(t, 0 <= low && low <= share+1e-9 && share-1e-9 <= high && high <= 1)
	})
}

func TestSharesInWords(t *testing.T) {
	s, ok := shareIn([]Group{{ID: "a", People: people(100)}, {ID: "b", People: people(150)}}, "a")
	require.True(t, ok)
	require.Equal(t, "about 4 in 10, somewhere between 3 and 5", s.Words)
	_, ok = shareIn([]Group{{ID: "a", People: people(10)}, {ID: "b", People: people(10)}}, "a")
	require.False(t, ok, "no share of twenty people")
	_, ok = shareIn([]Group{{ID: "a", People: people(100)}, {ID: "b"}}, "a")
	require.False(t, ok, "no share where something is hidden")
}

func objectiveWith(id string, below, up int) Objective {
	split := Split{Of: people(below + up), Groups: []Group{{ID: idBelow, People: people(below)}, {ID: idSecureUp, People: people(up)}}}
	return Objective{ID: id, Title: id, Latest: split, Begun: []Period{{From: "2026-W40", To: "2026-W41", Split: split}}}
}

func TestTeachNamesTheMostNeededFirst(t *testing.T) {
	few := objectiveWith("few", 10, 10)
	hard := objectiveWith("hard", 400, 100)
	hard.Checks = []Check{
		{ID: "easy", Latest: Split{Groups: []Group{{ID: idYes, People: people(300)}, {ID: "not_yes", People: people(200)}}}},
		{ID: "hardest", Latest: Split{Groups: []Group{{ID: idYes, People: people(100)}, {ID: "not_yes", People: people(400)}}}},
	}
	lessons := teach([]Scenario{{ID: "s", Objectives: []Objective{objectiveWith("fine", 50, 450), few, hard, objectiveWith("nearly", 390, 110)}}})
	require.Len(t, lessons, 3)
	require.Equal(t, []string{"hard", "nearly", "fine"}, []string{lessons[0].Objective, lessons[1].Objective, lessons[2].Objective})
	require.Equal(t, "hardest", lessons[0].Check)
	require.Equal(t, "About 8 in 10 people, somewhere between 7 and 9, were not yet secure in this at their latest attempt. That is too close to the next to say which of the two needs it more.", lessons[0].Words)
	require.NotContains(t, lessons[1].Words, "too close")
}

func TestTrendsSayOnlyWhatIsSure(t *testing.T) {
	trend := func(parts ...Objective) Trend {
		o := parts[0]
		for _, p := range parts[1:] {
			o.Begun = append(o.Begun, p.Begun...)
		}
		all := trends([]Scenario{{ID: "s", Objectives: []Objective{o}}})
		require.Len(t, all, 1)
		return all[0]
	}
	require.Equal(t, trendBetter, trend(objectiveWith("o", 150, 50), objectiveWith("o", 60, 140)).Verdict)
	require.Equal(t, trendWorse, trend(objectiveWith("o", 60, 140), objectiveWith("o", 150, 50)).Verdict)
	unclear := trend(objectiveWith("o", 50, 50), objectiveWith("o", 45, 55))
	require.Equal(t, trendUnclear, unclear.Verdict)
	require.Contains(t, unclear.Words, "too close")
	three := trend(objectiveWith("o", 80, 20), objectiveWith("o", 5, 95), objectiveWith("o", 80, 20))
	require.Equal(t, trendUnclear, three.Verdict, "the first against the last, and not the one between")
	require.Empty(t, trends([]Scenario{{Objectives: []Objective{objectiveWith("o", 50, 50)}}}))
}
