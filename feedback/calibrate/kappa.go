package calibrate

import (
	"math"
	"math/rand/v2"
	"slices"
)

// pair is one thing that both have judged: places in the order of categories.
// Talk is the conversation it is from.
type pair struct{ talk, tutor, scorer int }

// Kappa is a weighted kappa, or why there is none.
type Kappa struct {
	Value *float64 `json:"value"` // null where it cannot be worked out
	Low   *float64 `json:"low"`   // of the 95 % interval; null where there is none
	High  *float64 `json:"high"`
	Why   string   `json:"why,omitempty"` // why something is null, in a sentence
}

// The reasons why there is no kappa, or no interval.
const (
	whyNone   = "Nothing was compared."
	whyOne    = "Tutor and scorer gave the same answer throughout, so chance cannot be told from agreement."
	whyFew    = "There are too few conversations for an interval."
	whyUneven = "The answers are too much of one kind for an interval."
)

// The bootstrap.
const (
	draws      = 2000
	seed       = 20261122
	fewestFor  = 5   // conversations for an interval
	mostFailed = 0.1 // share of the draws in which there may be no kappa
)

// weighted is Cohen's kappa with quadratic weights: false where it is not
// defined.
func weighted(pairs []pair, categories int) (float64, bool) {
	if len(pairs) == 0 {
		return 0, false
	}
	tutor, scorer := make([]float64, categories), make([]float64, categories)
	seen := 0.0
	for _, p := range pairs {
		tutor[p.tutor]++
		scorer[p.scorer]++
		seen += apart(p.tutor, p.scorer)
	}
	n := float64(len(pairs))
	chance := 0.0
	for i := range tutor {
		for j := range scorer {
			chance += tutor[i] * scorer[j] / n * apart(i, j)
		}
	}
	if chance == 0 {
		return 0, false
	}
	return 1 - seen/chance, true
}

// apart is how much a disagreement counts.
func apart(i, j int) float64 { return float64((i - j) * (i - j)) }

// kappa is the weighted kappa with its interval.
func kappa(pairs []pair, categories int) Kappa {
	k, ok := weighted(pairs, categories)
	switch {
	case len(pairs) == 0:
		return Kappa{Why: whyNone}
	case !ok:
		return Kappa{Why: whyOne}
	}
	out := Kappa{Value: &k}
	byTalk := map[int][]pair{}
	for _, p := range pairs {
		byTalk[p.talk] = append(byTalk[p.talk], p)
	}
	if len(byTalk) < fewestFor {
		out.Why = whyFew
		return out
	}
	low, high, ok := interval(byTalk, categories)
	if !ok {
		out.Why = whyUneven
		return out
	}
	out.Low, out.High = &low, &high
	return out
}

// interval draws conversations again and takes the middle 95 % of the kappas.
func interval(byTalk map[int][]pair, categories int) (low, high float64, ok bool) {
	talks := make([]int, 0, len(byTalk))
	for t := range byTalk {
		talks = append(talks, t)
	}
	slices.Sort(talks)
	chance := rand.New(rand.NewPCG(seed, uint64(len(talks))))
	var found []float64
	for range draws {
		var again []pair
		for range talks {
			again = append(again, byTalk[talks[chance.IntN(len(talks))]]...)
		}
		if k, ok := weighted(again, categories); ok {
			found = append(found, k)
		}
	}
	if float64(len(found)) < (1-mostFailed)*draws {
		return 0, 0, false
	}
	slices.Sort(found)
	return quantile(found, 0.025), quantile(found, 0.975), true
}

// quantile of sorted values, between the nearest two.
func quantile(sorted []float64, q float64) float64 {
	at := q * float64(len(sorted)-1)
	i := int(at)
	if i+1 >= len(sorted) {
		return sorted[len(sorted)-1]
	}
	return sorted[i] + (at-float64(i))*(sorted[i+1]-sorted[i])
}

// Spearman is the rank correlation of two lists: false where one of them is
// all the same.
func Spearman(a, b []float64) (float64, bool) {
	ra, rb := ranks(a), ranks(b)
	var ab, aa, bb float64
	mean := float64(len(a)+1) / 2
	for i := range ra {
		x, y := ra[i]-mean, rb[i]-mean
		ab, aa, bb = ab+x*y, aa+x*x, bb+y*y
	}
	if aa == 0 || bb == 0 {
		return 0, false
	}
	return ab / math.Sqrt(aa*bb), true
}

// ranks gives ties the mean of their ranks.
func ranks(x []float64) []float64 {
	out := make([]float64, len(x))
	for i, v := range x {
		below, same := 0, 0
		for _, w := range x {
			switch {
			case w < v:
				below++
			case w == v:
				same++
			}
		}
		out[i] = float64(below) + float64(same+1)/2
	}
	return out
}
