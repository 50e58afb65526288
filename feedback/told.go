package feedback

import (
	"strings"
	"unicode"

	"github.com/repcoach/repcoach/scenarios"
)

// tellers recognise which issue or worry of the scenario a worker turn
// tells, also where a model or another worker words it their own way.
type tellers []teller

type teller struct {
	id    string
	worry bool
	name  string          // the id as one word: it says it all
	words map[string]bool // stems of everything the scenario says about it
	own   map[string]bool // those that no other issue or worry shares
	says  string          // for a language that is read in part: nothing else tells it
}

// tellersOf reads the worker's issues and worries. What a worker says to
// cover a worry, or to hint at an issue, does not tell it.
func tellersOf(w scenarios.Worker) tellers {
	var out tellers
	for _, i := range w.CaresAbout {
		out = append(out, teller{id: i.ID, name: singular(i.ID), words: stemsOf(i.What + " " + i.Says + " " + i.More)})
	}
	for _, x := range w.Worries {
		out = append(out, teller{id: x.ID, worry: true, name: singular(x.ID), words: stemsOf(x.What + " " + x.Says)})
	}
	for i := range out {
		out[i].own = map[string]bool{}
		for s := range out[i].words {
			shared := false
			for j := range out {
				shared = shared || j != i && out[j].words[s]
			}
			if !shared {
				out[i].own[s] = true
			}
		}
	}
	return out
}

// told returns the ids that a worker turn tells: it names them, or it shares
// two words with what the scenario says about them, one of them theirs alone.
func (ts tellers) told(text string) []string {
	said := stemsOf(text)
	var out []string
	for _, t := range ts {
		both, own := 0, 0
		for s := range said {
			if t.words[s] {
				both++
			}
			if t.own[s] {
				own++
			}
		}
		if both >= 2 && own >= 1 || names(text, t.name) || t.says != "" && strings.Contains(text, t.says) {
			out = append(out, t.id)
		}
	}
	return out
}

// names reports whether a text has a word, in the singular or the plural.
func names(text, name string) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) > 3 && singular(w) == name {
			return true
		}
	}
	return false
}

func singular(w string) string { return strings.TrimSuffix(strings.ToLower(w), "s") }

// stemsOf are the stems of the words in a text that carry it.
func stemsOf(text string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		w, _, _ = strings.Cut(strings.ReplaceAll(w, "’", "'"), "'")
		if len(w) > 2 && !strings.Contains(little+everywhere, " "+w+" ") {
			out[stem(w)] = true
		}
	}
	return out
}

// stem takes the commonest endings off a word. It need not be right, only the
// same for both sides.
func stem(w string) string {
	w = strings.ToLower(w)
	for _, end := range []string{"ings", "ing", "ers", "er", "ies", "ed", "es", "s", "y", "e"} {
		if cut, ok := strings.CutSuffix(w, end); ok && len(cut) > 2 {
			return cut
		}
	}
	return w
}

// everywhere are words that come up in any talk, beside the little ones.
const everywhere = " work working job thing things people time times day days week weeks year years get got getting go going know think thinks want wants like really just even way lot one two say says said tell told ask asks make makes take takes would could never always nobody everybody everyone someone anything nothing something much well still back come came see look good need don mind honestly last first every put anyway right keep kept i'm my me we us our they them their she her he him his who what when where how why which will can about after all also any before because been being did down each even every few here if into more most no nor not off one only other out over own same some such than these those through too under until up very while yes "
