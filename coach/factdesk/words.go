package factdesk

import (
	"slices"
	"strings"
	"unicode"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/kljensen/snowball/english"

	"github.com/repcoach/repcoach/scenarios"
)

// desk is the facts taken apart.
type desk struct {
	facts []scenarios.Fact
	stems []map[string]bool
	in    map[string]int // how many facts have a stem
}

func newDesk(facts []scenarios.Fact) desk {
	d := desk{facts: facts, in: map[string]int{}}
	for _, f := range facts {
		s := stems(f.Text + " " + strings.ReplaceAll(f.ID, "-", " "))
		d.stems = append(d.stems, s)
		for w := range s {
			d.in[w]++
		}
	}
	return d
}

// whole is the weight of a stem that one fact has. Weights are whole numbers,
// so that the order of adding does not matter; one to ten divide it.
const whole = 5040

// share is how much of the weight of what was asked a fact has, 0 to 1. A
// word that no fact has weighs as much as one that a single fact has.
func (d desk) share(asked map[string]bool, fact int) float64 {
	all, has := 0, 0
	for w := range asked {
		weight := whole / max(d.in[w], 1)
		all += weight
		if d.stems[fact][w] {
			has += weight
		}
	}
	if all == 0 {
		return 0
	}
	return float64(has) / float64(all)
}

// clauseEnds puts each clause of a fact on a line of its own.
var clauseEnds = strings.NewReplacer(". ", "\n", "; ", "\n", ", and ", "\n", ", or ", "\n")

// clause is the part of a fact that is most about what was said. A word that
// several parts have counts for less.
func (d desk) clause(said map[string]bool, fact int) string {
	parts := strings.Split(clauseEnds.Replace(d.facts[fact].Text), "\n")
	in := map[string]int{}
	for _, p := range parts {
		for w := range stems(p) {
			in[w]++
		}
	}
	best, most := "", 0
	for _, p := range parts {
		sum := 0
		for w := range stems(p) {
			if said[w] {
				sum += whole / (in[w] * d.in[w])
			}
		}
		if sum > most {
			best, most = p, sum
		}
	}
	return best
}

// stems are the words that say what a text is about.
func stems(text string) map[string]bool {
	out := map[string]bool{}
	for _, w := range tokens(text) {
		if same, ok := means[w]; ok {
			w = same
		}
		if len(w) < 3 || empty[w] || english.IsStopWord(w) {
			continue
		}
		s := english.Stem(w, false)
		if same, ok := means[s]; ok {
			s = same
		}
		out[s] = true
	}
	return out
}

// tokens are the words of a text in small letters, with plain apostrophes.
func tokens(text string) []string {
	var out []string
	it := words.FromString(strings.ToLower(strings.ReplaceAll(text, "’", "'")))
	for it.Next() {
		w := it.Value()
		if strings.IndexFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0 && len(w) <= 30 {
			out = append(out, w)
		}
	}
	return out
}

// denies reports a text that says no an odd number of times.
func denies(text string) bool {
	odd := false
	for _, w := range tokens(text) {
		if negations[w] || strings.HasSuffix(w, "n't") {
			odd = !odd
		}
	}
	return odd
}

// sameNumbers reports whether every number of the claim stands in the fact,
// where the fact has numbers at all.
func sameNumbers(claim, fact string) bool {
	known := map[string]bool{}
	for _, w := range tokens(fact) {
		if n, ok := number(w); ok {
			known[n] = true
		}
	}
	if len(known) == 0 {
		return true
	}
	for _, w := range tokens(claim) {
		if n, ok := number(w); ok && !known[n] {
			return false
		}
	}
	return true
}

func number(w string) (string, bool) {
	if n, ok := numbers[w]; ok {
		return n, true
	}
	digits := strings.TrimRight(w, "stndrh%.,:")
	return digits, strings.IndexFunc(w, unicode.IsDigit) == 0
}

// Claims are the sentences of a rep's turn that say how things are, verbatim:
// no questions, and about somebody's rights, duties or money.
func Claims(text string) []string {
	var out []string
	it := sentences.FromString(text)
	for it.Next() {
		s := strings.TrimSpace(it.Value())
		if s != "" && !strings.HasSuffix(s, "?") && states(s) {
			out = append(out, s)
		}
	}
	return out
}

// states reports a sentence that says what somebody may, must, can or cannot
// do, what the law is, or what something costs.
func states(sentence string) bool {
	words := tokens(sentence)
	if len(words) == 0 || asking[words[0]] {
		return false
	}
	for i, w := range words {
		if i > 0 && modal[w] && !firstPerson[words[i-1]] {
			return true
		}
	}
	return Firm(sentence)
}

// Firm reports a sentence with a sum of money, a share or the law in it: one
// that a colleague would take for knowledge.
func Firm(sentence string) bool {
	figure := false
	for _, w := range tokens(sentence) {
		if ruling[w] {
			return true
		}
		_, ok := number(w)
		figure = figure || ok
	}
	return figure && strings.ContainsAny(sentence, "£%") || figure && money(sentence)
}

func money(sentence string) bool {
	return slices.ContainsFunc(tokens(sentence), func(w string) bool { return moneys[w] })
}

// shared counts the stems that a fact has of what was said, without those
// that every fact has.
func (d desk) shared(said map[string]bool, fact int) int {
	n := 0
	for w := range said {
		if d.stems[fact][w] && d.in[w] < len(d.facts) {
			n++
		}
	}
	return n
}
