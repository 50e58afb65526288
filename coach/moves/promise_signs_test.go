package moves

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const promiseRidge = 1

// promiseExamples are the marked sentences, but those of the rounds kept for
// measuring, and every fifth sentence of the three corpora.
func promiseExamples(t testing.TB) []example {
	var out []example
	add := func(s sentence, yes bool, weight float64, i int) {
		out = append(out, example{promiseTable.facts(s), yes, weight, i % tenths})
	}
	for i, m := range marks(t) {
		if unseen[m.round] || m.kind == Pressure || m.kind == Dismissal || m.kind == Argument {
			continue
		}
		for _, s := range split(m.text) {
			add(s, m.yes && m.kind == Promise, 1, i)
		}
	}
	n := 0
	all := corpora(t)
	for _, name := range []string{"annomi", "casino", "p4g"} {
		for _, text := range all[name] {
			for _, s := range split(text) {
				if n++; n%5 == 0 {
					add(s, false, 0.3, n/5)
				}
			}
		}
	}
	return out
}

func TestPromiseTable(t *testing.T) {
	requireTable(t, promiseTable.table, 0, regress(promiseExamples(t), promiseRidge))
}

func TestAPromiseByItsKindsOfWords(t *testing.T) {
	for text, want := range map[string]bool{
		"Your boss is never going to refuse any of us a shift change.":   true,
		"Your boss might refuse, and then we would think again.":         false,
		"The boss told us nobody would lose their shifts.":               false,
		"I will not say that your boss is never going to refuse a shift": false,
	} {
		_, got := signsOfPromise(split(text)[0])
		require.Equal(t, want, got, text)
	}
}
