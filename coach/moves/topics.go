package moves

import (
	"strings"

	"github.com/kljensen/snowball/english"
)

// common words say nothing about what a sentence is about, beyond the usual
// stop words of the stemmer.
var common = set(`get got go going know think thinks thinking thought like just really want need make made say said tell told thing things people
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
		out = append(out, subject(english.Stem(t.norm, false)))
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

// subject makes one stem of those that a colleague would take for the same
// subject: who asks about the money is heard by somebody with a pay worry.
func subject(stem string) string {
	if same, ok := sameThing[stem]; ok {
		return same
	}
	return stem
}

// sameThing are the stems of words for the same thing at work; the first of
// each line stands for the rest.
var sameThing = oneSubject(`
pay paid wage wages salary money earn earnings overtime bonus payslip
rota rotas shift shifts hours schedule roster timetable
manager managers management boss bosses supervisor supervisors gaffer
home family kids kid children child childcare
tired tiring exhausted exhausting knackered shattered drained
ill sick sickness unwell
target targets stats figures quota quotas
safe safety danger dangerous hazard hazards unsafe
toilet toilets loo loos bathroom
commute commuting bus buses travel travelling journey parking
sack sacked redundancy redundancies layoffs
leaflet leaflets flyer
quit resign leave left leaving
`)

func oneSubject(lines string) map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(lines) {
		var first string
		for _, w := range strings.Fields(line) {
			stem := english.Stem(w, false)
			if first == "" {
				first = stem
			}
			out[stem] = first
		}
	}
	return out
}
