package calibrate

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// table makes pairs of a table of counts, each of a talk of its own.
func table(rows ...[]int) []pair {
	var out []pair
	for i, row := range rows {
		for j, n := range row {
			for range n {
				out = append(out, pair{len(out), i, j})
			}
		}
	}
	return out
}

func TestWeightedKappa(t *testing.T) {
	for name, c := range map[string]struct {
		pairs      []pair
		categories int
		want       float64
	}{
		// (0.70 − 0.50) / (1 − 0.50), by hand from the margins 25, 25 and 30, 20
		"two categories": {table([]int{20, 5}, []int{10, 15}), 2, 0.40},
		// seen 5·1 + 1·4 = 9; by chance, from the margins 7, 8, 5 and 6, 9, 5 of 20:
		// (7·9 + 8·6 + 8·5 + 5·9 + 4·(7·5 + 5·6)) / 20 = 22.8; 1 − 9/22.8
		"three categories":  {table([]int{5, 1, 1}, []int{1, 6, 1}, []int{0, 2, 3}), 3, 1 - 9/22.8},
		"all the same":      {table([]int{3, 0}, []int{0, 3}), 2, 1},
		"all the other":     {table([]int{0, 3}, []int{3, 0}), 2, -1},
		"no more than luck": {table([]int{4, 4}, []int{4, 4}), 2, 0},
	} {
		t.Run(name, func(t *testing.T) {
			k, ok := weighted(c.pairs, c.categories)
			require.True(t, ok)
			require.InDelta(t, c.want, k, 1e-12)
		})
	}
}

func TestKappaSaysWhyThereIsNone(t *testing.T) {
	require.Equal(t, Kappa{Why: whyNone}, kappa(nil, 2))
	require.Equal(t, Kappa{Why: whyOne}, kappa(table([]int{9, 0}, []int{0, 0}), 2))
	few := kappa(table([]int{1, 1}, []int{1, 1}), 2)
	require.NotNil(t, few.Value)
	require.Nil(t, few.Low)
	require.Equal(t, whyFew, few.Why)
	uneven := kappa(table([]int{9, 0}, []int{0, 1}), 2)
	require.Nil(t, uneven.Low)
	require.Equal(t, whyUneven, uneven.Why)
}

// The interval holds the figure, is the same every time, and is narrower the
// more conversations there are.
func TestInterval(t *testing.T) {
	few, many := kappa(table([]int{6, 2}, []int{2, 6}), 2), kappa(table([]int{60, 20}, []int{20, 60}), 2)
	require.Equal(t, few, kappa(table([]int{6, 2}, []int{2, 6}), 2))
	for _, k := range []Kappa{few, many} {
		require.InDelta(t, 0.5, *k.Value, 1e-12)
		require.Less(t, *k.Low, *k.Value)
		require.Greater(t, *k.High, *k.Value)
	}
	require.Less(t, *many.High-*many.Low, *few.High-*few.Low)
	// The normal approximation for 160 pairs: 0.5 ± 1.96·√(1−0.25)/√160 = 0.366 to 0.634.
	require.InDelta(t, 0.366, *many.Low, 0.03)
	require.InDelta(t, 0.634, *many.High, 0.03)
}

func TestKappaProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 5).Draw(t, "categories")
		var pairs, turned []pair
		for i := range rapid.IntRange(1, 30).Draw(t, "pairs") {
			p := pair{i, rapid.IntRange(0, n-1).Draw(t, "tutor"), rapid.IntRange(0, n-1).Draw(t, "scorer")}
			pairs, turned = append(pairs, p), append(turned, pair{i, p.scorer, p.tutor})
		}
		a, ok := weighted(pairs, n)
		b, same := weighted(turned, n)
		require.Equal(t, ok, same)
		if ok {
			require.InDelta(t, a, b, 1e-9)
			require.LessOrEqual(t, a, 1.0)
		}
	})
}

func TestSpearman(t *testing.T) {
	rho, ok := Spearman([]float64{1, 2, 3, 4, 5}, []float64{5, 6, 7, 8, 7}) // Wikipedia's example with a tie
	require.True(t, ok)
	require.InDelta(t, 0.8207826816681233, rho, 1e-12)
	_, ok = Spearman([]float64{1, 2, 3}, []float64{4, 4, 4})
	require.False(t, ok)
	_, ok = Spearman(nil, nil)
	require.False(t, ok)
}
