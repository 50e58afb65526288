package guard

import (
	"strings"
	"unicode"

	"github.com/kljensen/snowball/english"
)

// words splits text into lower-case words; an apostrophe within a word
// belongs to it.
func words(s string) []string {
	s = strings.ToLower(strings.NewReplacer("’", "'", "‘", "'").Replace(s))
	fields := strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != '\''
	})
	out := fields[:0]
	for _, f := range fields {
		if f = strings.Trim(f, "'"); f != "" {
			out = append(out, f)
		}
	}
	return out
}

// set holds the stems of rare words.
type set map[string]bool

func (s set) add(text string, stem bool) {
	for _, w := range rare(text, stem) {
		s[w] = true
	}
}

// hits counts the different words of text that are in the set.
func (s set) hits(text string, stem bool) int {
	seen := set{}
	for _, w := range rare(text, stem) {
		if s[w] {
			seen[w] = true
		}
	}
	return len(seen)
}

// rare returns the words of text that mean something on their own: not the
// common ones, and stemmed if the language is English.
func rare(text string, stem bool) []string {
	var out []string
	for _, w := range words(text) {
		if len([]rune(w)) < 3 || common(w) {
			continue
		}
		w, _, _ = strings.Cut(w, "'")
		if stem {
			w = english.Stem(w, true)
		}
		if w != "" && !common(w) {
			out = append(out, w)
		}
	}
	return out
}

// commonWords are the words that any reply may have in it: the most frequent
// ones of spoken English, and those of everyday office talk.
const commonWords = " noticed noticing notices since during without within high low whatever whoever wherever anymore nearly round along upon yourself whether become becomes became begin began rather half second third seven eight nine ten hundred kids bring brought send sent show shows showed shown run running ran move moved turn turned end ended set pay paid lose lost meet met stand stood pick picked sign signed join joined joining union colleague everybody anyone a able about above actually after again against ago all almost along already alright also although always am an and another any anybody anyone anything anyway anywhere are aren't around as ask asked asking asks at away back bad be because been before being best better between big bit both but by call called came can can't cannot car chat come comes coming could couldn't course day days did didn't do does doesn't doing don't done down each early either else enough even ever every everybody everyone everything exactly face fair far feel feels felt few find fine first five for forget found four friday from full get gets getting give given go goes going gone good got guess had half hang happen happened happens hard has hasn't have haven't having he he'd he'll he's hear heard hello help her here here's hers him himself his home honest honestly hope hour hours how how's i i'd i'll i'm i've idea if in into is isn't it it'd it'll it's its itself job just keep keeps kept kind know knows last late later least leave left let let's like likes little long look looked looking looks lot lots lunch made make makes making many matter matters maybe me mean means might mind mine minute minutes moment monday money month months more morning most much must my myself name need needs never new next nice no nobody none not nothing now of off office often oh okay old on once one ones only or other others our ours out over own part people person perhaps place plan point possible probably problem put question quick quite rather reading ready real really reason remember right round said same saw say saying says see seem seems seen she she'd she'll she's should shouldn't sit six so some somebody someone something sometimes somewhere soon sorry sort speak start started still stop stuff sure take taken talk talked talking tea team tell tells than thank thanks that that'd that'll that's the their theirs them themselves then there there's these they they'd they'll they're they've thing things think thinking this those though thought three through time times to today together told tomorrow too took tried true try trying two under understand until up upon us use used usual usually very wait want wanted wants was wasn't way we we'd we'll we're we've week weeks well went were weren't what what's when where which while who who's whole whose why will wish with without won't wonder word words work worked working works world would wouldn't year years yes yesterday yet you you'd you'll you're you've young your yours yourself "

// common reports whether a lower-case word is one that any reply may have.
func common(w string) bool { return strings.Contains(commonWords, " "+w+" ") }

// runs returns every run of n words in text.
func runs(text string, n int) map[string]bool {
	all := words(text)
	out := map[string]bool{}
	for i := 0; i+n <= len(all); i++ {
		out[strings.Join(all[i:i+n], " ")] = true
	}
	return out
}
