package moves

import (
	"github.com/kljensen/snowball/english"
)

// common words say nothing about what a sentence is about, beyond the usual
// stop words of the stemmer.
var common = set(`get got go going know think like just really want need make made say said tell told thing things people
	lot bit way time times day days week work working job one two three also even much many well good right okay yes no
	maybe something anything nothing everything someone anyone everyone nobody feel feels feeling sound sounds mean means
	see look looks come came take took let give gave put union join joined member would could should might will shall
	does did done been being have has had always never ever still back here there now then today what how why who when
	where which long sure sorry thank thanks hi hello minute minutes talk talking ask asked hear heard happen happened
	happens manage manages managing managed cope coping else rather quite because about around try trying keep keeps start started stop every each any some us them`)

// content gives the stems of the words in a sentence that carry its topic.
// No English word has more than thirty letters.
func (s sentence) content() []string {
	var out []string
	for _, t := range s.toks {
		if len(t.norm) < 3 || len(t.norm) > 30 || common[t.norm] || english.IsStopWord(t.norm) {
			continue
		}
		out = append(out, english.Stem(t.norm, false))
	}
	return out
}

// stemsOf gives the stems of some sentences.
func stemsOf(said []sentence) map[string]bool {
	m := map[string]bool{}
	for _, s := range said {
		for _, w := range s.content() {
			m[w] = true
		}
	}
	return m
}

func setOf(stems []string) map[string]bool {
	m := make(map[string]bool, len(stems))
	for _, w := range stems {
		m[w] = true
	}
	return m
}
