package moves

// promiseTable holds a logistic regression: does a sentence about work say
// for certain how things will turn out. doc.go says how it was fitted and
// what it adds to the lists.
var promiseTable = signWeights(`
fact promises
bias -5.46
short 0.63
long -1.39
^why -2.10
you 0.69
i -0.80
we 1.24
union -0.20
boss 0.49
neg 0.92
fut 1.39
hedge -1.01
past -1.11
sure 1.43
join 0.04
bad 0.72
good 1.34
issue 1.13
she -0.74
ask -0.41
feel -0.24
fut<good 0.65
neg<bad 1.76
neg<fut -0.60
you<fut 1.83
we<fut 0.85
boss<would 0.77
sure+fut 0.71
join+neg 1.09
join+good 1.46
good<time 0.54
issue<fut 0.25
neg<good -1.02
neg<can 0.86
boss+neg 1.14
fut+issue 0.99
`)

// A sentence promises from promisesFrom on, where it is not longer than
// promiseWords and speaks of work, or of what cannot happen to you. The point
// is high because a flag that is wrong costs more than one that is missed.
const (
	promisesFrom = 0.60
	promiseWords = 24
)

// signsOfPromise finds a promise by the kinds of words in it, for wording that
// the lists do not have.
func signsOfPromise(s sentence) (hit, bool) {
	in, all := classesOf(s)
	h, first := hit{-1, 0}, 0
	for i, c := range in {
		if h.from < 0 && c&promiseOpens != 0 {
			h.from = i
		}
		if c&promiseCloses != 0 {
			if h.to == 0 {
				first = i
			}
			h.to = i + 1
		}
	}
	if h.from < 0 || h.to <= h.from || !mayPromise(s, all) {
		return hit{}, false
	}
	if promiseTable.likely(s, in, all) < promisesFrom || denied(s.toks, h.from) || disowned(s.toks, first) || disowned(s.toks, h.to-1) {
		return hit{}, false
	}
	return h, true
}

var (
	promiseOpens  = classBit["neg"] | classBit["fut"] | classBit["would"] | classBit["sure"]
	promiseCloses = classBit["good"] | classBit["bad"] | classBit["issue"] | classBit["sure"]
)

// unknowing is the rep saying that they do not know.
var unknowing = phraseList(`
i .. do not|never .. know|remember|recall
i have not .. clue|idea|answer|answers
i can not .. remember|recall|say|tell|think
i am .. not .. sure|certain
i would .. be guessing|lying
not a clue
~ no idea|clue
- can not say|tell .. enough
- know|remember|say|sure|certain|idea|clue .. .. but you|we|they|he|it|management
`)

// mayPromise reports whether a sentence is one that the table was made for.
func mayPromise(s sentence, all uint64) bool {
	if len(s.toks) > promiseWords || s.mark == '?' || unknowing.in(s.toks) {
		return false
	}
	speaks := func(class string) bool { return all&classBit[class] != 0 }
	return speaks("work") || speaks("neg") && speaks("bad") && speaks("you") && (speaks("fut") || speaks("would"))
}
