package cohort

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// The attacker of this file knows every rule in this package, how many people
// each of two reports is about, to the person, and that the second is about
// the same people and a few more, the newcomers. They do not know what
// anybody answered, nor how the lot fell.

// chance is how likely noise is to be k, worked out from what it promises.
func chance(k int) float64 { return math.Pow(0.5, math.Abs(float64(k))) / 3 }

func TestNoiseIsWhatItPromises(t *testing.T) {
	const draws = 300_000
	source := rand.NewPCG(1, 2)
	counted := map[int]float64{}
	for range draws {
		counted[noise(source.Uint64(), source.Uint64())]++
	}
	for k := -8; k <= 8; k++ {
		require.InDelta(t, chance(k), counted[k]/draws, 0.004, "%d", k)
	}
}

// numbers is how likely each number is to be shown of the first side.
func numbers(first, second count) map[count]float64 {
	out := map[count]float64{}
	for k := -120; k <= 120; k++ {
		out[divide(first, second, nearest(first+second), k)] += chance(k)
	}
	return out
}

// Whatever number comes out, it is at most twice as likely under one answer
// of a person as under the other, and possible under both.
func TestNoNumberIsMoreThanTwiceAsLikely(t *testing.T) {
	for people := count(1); people <= 60; people++ {
		for first := count(1); first <= people; first++ {
			here, there := numbers(first, people-first), numbers(first-1, people-first+1)
			for n := count(0); n <= nearest(people); n += roundTo {
				require.LessOrEqual(t, here[n]/there[n], 2+1e-6, "%d of %d as %d", first, people, n)
				require.LessOrEqual(t, there[n]/here[n], 2+1e-6, "%d of %d as %d", first, people, n)
			}
			require.Len(t, here, int(nearest(people)/roundTo)+1, "every number can come out")
		}
	}
}

// publisher says which groups can be shown of a cohort, however the lot falls.
type publisher func(counts map[int]count, q question) map[string]bool

// ruledOut counts the pairs of publications that rule an answer of the
// newcomer out: over all cohorts of n people, and one more, there is none that
// could have been published so.
func ruledOut(n count, q question, publish publisher) (pairs, bad int) {
	answers := leaves(q)
	after := map[string]map[string]bool{}
	for _, a := range cohorts(n+1, answers) {
		after[fmt.Sprint(a)] = publish(a, q)
	}
	could := map[[2]string]map[int]bool{} // of two publications, the newcomer's possible answers
	for _, a := range cohorts(n, answers) {
		before := publish(a, q)
		for _, answer := range answers {
			a[answer]++
			for two := range after[fmt.Sprint(a)] {
				for one := range before {
					key := [2]string{one, two}
					if could[key] == nil {
						could[key] = map[int]bool{}
					}
					could[key][answer] = true
				}
			}
			a[answer]--
		}
	}
	for _, newcomer := range could {
		if len(newcomer) < len(answers) {
			bad++
		}
	}
	return len(could), bad
}

// leaves are the answers to a question.
func leaves(q question) (out []int) {
	for _, s := range q {
		if s.fork == nil {
			out = append(out, s.answer)
		} else {
			out = append(out, leaves(*s.fork)...)
		}
	}
	return out
}

// cohorts lists every way in which n people can answer.
func cohorts(n count, answers []int) []map[int]count {
	if len(answers) == 1 {
		return []map[int]count{{answers[0]: n}}
	}
	var out []map[int]count
	for v := count(0); v <= n; v++ {
		for _, rest := range cohorts(n-v, answers[1:]) {
			rest[answers[0]] = v
			out = append(out, rest)
		}
	}
	return out
}

// asShown is which groups can be shown, by what noise can do to each fork:
// make both sides as large as they are shown, or one of them too small. What
// number stands there tells nothing that is certain, as the test above shows.
func (c control) asShown(counts map[int]count, q question) map[string]bool {
	out := map[string]bool{}
	answers := leaves(q)
	for pick := range 1 << len(answers) { // every answer moved to nothing or to many
		rounded := map[int]count{}
		for i, answer := range answers {
			rounded[answer] = [2]count{0, 50}[pick>>i&1]
		}
		groups, _ := c.groups(counts, rounded, q)
		shown := ""
		for _, g := range groups {
			shown += g.ID + " "
		}
		out[shown] = true
	}
	return out
}

// withoutLot is what most publishers do: they hide what is below 10, and
// round to the nearest 5.
func withoutLot(counts map[int]count, q question) map[string]bool {
	said := ""
	for _, answer := range leaves(q) {
		if n := counts[answer]; n >= DefaultThreshold {
			said += fmt.Sprint(answer, ": ", nearest(n), " ")
		}
	}
	return map[string]bool{said: true}
}

func TestTwoReportsThatDifferByOneRepRuleOutNoAnswer(t *testing.T) {
	for name, c := range map[string]struct {
		question
		most count // the largest cohort tried
	}{
		"judges":   {agreeQuestion(), 50},
		"change":   {changeQuestion(), 32},
		"verdicts": {verdictQuestion(), 32},
		"bands":    {bandQuestion(), 20},
	} {
		t.Run(name, func(t *testing.T) {
			for n := count(9); n <= c.most; n++ {
				pairs, bad := ruledOut(n, c.question, control{DefaultThreshold}.asShown)
				require.Zero(t, bad, "%d people, %d pairs", n, pairs)
			}
		})
	}
}

// The attacker is good enough to find what plain rounding tells.
func TestPlainRoundingWouldTell(t *testing.T) {
	for _, n := range []count{9, 20, 30} {
		pairs, bad := ruledOut(n, agreeQuestion(), withoutLot)
		require.NotZero(t, bad, "%d people, %d pairs", n, pairs)
	}
}

// An attacker who could try again and again, on other people each time, bets
// on the newcomer's answer by how the number moved. They are right little
// more often than by guessing; against plain rounding they would be.
func TestBettingOnHowANumberMovedGainsLittle(t *testing.T) {
	source := rand.New(rand.NewPCG(3, 4))
	c := control{DefaultThreshold}
	moved := map[string]*[2][2]int{"with lot": {}, "plain": {}} // [newcomer's answer][the first number rose]
	for range 20_000 {
		var before, after row
		for range 24 + source.IntN(40) {
			before.add(source.IntN(2), randomMark(source))
		}
		after.join(&before)
		newcomer := source.IntN(2)
		after.add(newcomer, randomMark(source))
		one, two := c.split(&before, agreeQuestion(), "x"), c.split(&after, agreeQuestion(), "x")
		if one.Shown() && two.Shown() && one.Groups[0].People != two.Groups[0].People {
			moved["with lot"][newcomer][rose(one.Groups[0].People.N, two.Groups[0].People.N)]++
		}
		if a, b := nearest(before.counts[agree]), nearest(after.counts[agree]); a != b {
			moved["plain"][newcomer][rose(int(a), int(b))]++
		}
	}
	right := func(m *[2][2]int) float64 {
		return float64(m[agree][1]+m[differ][0]) / float64(m[0][0]+m[0][1]+m[1][0]+m[1][1])
	}
	require.Equal(t, 1.0, right(moved["plain"]))
	require.Less(t, right(moved["with lot"]), 0.62)
}

func rose(a, b int) int {
	if b > a {
		return 1
	}
	return 0
}

func randomMark(source *rand.Rand) (m mark) {
	for i := range m {
		m[i] = byte(source.Uint32())
	}
	return m
}
