package feedback

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func checks(verdicts ...Verdict) []CheckResult {
	out := make([]CheckResult, len(verdicts))
	for i, v := range verdicts {
		out[i].Verdict = v
	}
	return out
}

func TestBandOf(t *testing.T) {
	for _, c := range []struct {
		checks []CheckResult
		want   Band
	}{
		{nil, BandNotScored},
		{checks(NotScored), BandNotScored},
		{checks(Yes, NotScored, NotScored), BandNotScored},
		{checks(Yes, NotScored), Secure},
		{checks(Yes), Secure},
		{checks(Yes, Yes), Strong},
		{checks(Yes, Yes, NotScored), Secure},
		{checks(Yes, Yes, No), Secure},
		{checks(Yes, Yes, Unsure), Secure},
		{checks(Yes, No), Starting},
		{checks(Unsure), Starting},
		{checks(Unsure, No, No), Starting},
		{checks(No), NotYet},
		{checks(No, No, NotScored), NotYet},
	} {
		require.Equal(t, c.want, BandOf(c.checks), "%v", c.checks)
	}
}

func TestStars(t *testing.T) {
	for _, c := range []struct {
		tally  tally
		want   int
		capped bool
	}{
		{tally{quality: 1}, 5, false},
		{tally{quality: 0}, 1, false},
		{tally{quality: 0.84, objectives: 0.84, scored: true}, 5, false},
		{tally{quality: 0.8399999, objectives: 0.8400001, scored: true}, 5, false},
		{tally{quality: 0.5, objectives: 0, scored: true}, 2, false},
		{tally{quality: 0.5, objectives: 0}, 3, false},
		{tally{quality: 1, serious: 1}, 4, true},
		{tally{quality: 0.7, serious: 1}, 3, true},
		{tally{quality: 0, harmless: true}, 2, false},
		{tally{quality: 1, harmless: true}, 5, false},
		{tally{quality: 1, serious: 2}, 2, true},
		{tally{quality: 1, serious: 3}, 1, true},
		{tally{quality: 0.3, serious: 1}, 2, false},
		{tally{quality: 0.9, harmless: true, oneSided: true}, 2, false},
		{tally{quality: 0.1, objectives: 1, scored: true, ceiling: 2}, 2, false},
	} {
		n, capped := c.tally.stars()
		require.Equal(t, c.want, n, "%+v", c.tally)
		require.Equal(t, c.capped, capped, "%+v", c.tally)
	}
}

// More never makes fewer stars, but for words that harm.
func TestStarsGoOneWay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		unit := rapid.Float64Range(0, 1)
		a := tally{quality: unit.Draw(t, "quality"), objectives: unit.Draw(t, "objectives"), scored: true, serious: rapid.IntRange(0, 4).Draw(t, "serious"), oneSided: rapid.Bool().Draw(t, "one-sided")}
		b := a
		b.quality = min(1, a.quality+unit.Draw(t, "more"))
		b.objectives = min(1, a.objectives+unit.Draw(t, "more"))
		na, _ := a.stars()
		nb, _ := b.stars()
		require.GreaterOrEqual(t, nb, na)
		b.serious++
		nc, _ := b.stars()
		require.LessOrEqual(t, nc, nb)
		require.True(t, na >= 1 && nb <= 5)
	})
}
