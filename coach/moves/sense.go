package moves

import (
	"strings"
	"unicode"

	"github.com/kljensen/snowball/english"
)

// Whether a turn is words at all is told without a dictionary. Nearly half of
// what anybody says is made of a few hundred little words, all of which the
// lists know; and keys hit at random soon make letters meet that never stand
// side by side inside an English word.

// sense counts the words of a turn that somebody may have meant, and reports
// a turn of keyboard mash, marks or stray bytes as nonsense, which has none.
func (t *turnFacts) sense() (words int, nonsense bool) {
	if len(t.said) == 0 {
		return 0, strayMarks(t.text) || !onlyDots(t.text) && !drawn(t.text)
	}
	var typed, known, meant int
	at := -1
	for _, s := range t.said {
		for _, w := range s.toks {
			if w.start == at {
				continue // the second half of a contraction
			}
			at = w.start
			typed++
			switch {
			case w.known():
				known++
				meant++
			case isNumber(w.norm):
				typed-- // neither here nor there
			case !mashed(w.norm):
				meant++
			}
		}
	}
	switch {
	case strayMarks(t.text) && 3*known <= 2*typed, typed > 0 && 2*meant <= typed,
		known == 0 && meant < typed, typed >= enoughTyped && 5*known < typed:
		return 0, true
	}
	return meant, false
}

// enoughTyped is from how many words on one in five must be known. Fewer may
// be names.
const enoughTyped = 6

// known reports a word of the lists, of the little words, or a first name. Of
// a word begun twice ("uh-huh", "and-and") the last part counts.
func (t token) known() bool {
	if len(t.norm) == 1 {
		return t.norm == "i" || t.norm == "a"
	}
	w := t.norm[strings.LastIndexByte(t.norm, '-')+1:]
	return t.number > 0 || fillers[w] || common[w] || english.IsStopWord(w) || names[w] || strings.Trim(w, "x") == ""
}

func isNumber(w string) bool {
	return strings.IndexFunc(w, unicode.IsLetter) < 0
}

// drawn reports an emoji or a face made of marks.
func drawn(text string) bool {
	for _, face := range []string{":)", ":-)", ";)", ";-)", ":(", ":-(", ":/", ":'("} {
		if strings.Contains(text, face) {
			return true
		}
	}
	return strings.IndexFunc(text, unicode.IsSymbol) >= 0
}

// strayMarks reports a text of which a third is neither letters, numbers,
// blanks nor the marks people type: what a file of another kind looks like.
func strayMarks(text string) bool {
	stray, all := 0, 0
	for _, r := range text {
		all++
		if r == unicode.ReplacementChar || unicode.IsControl(r) && !unicode.IsSpace(r) || r < unicode.MaxASCII && strings.ContainsRune("#$%^*+=<>|\\~`{}[]@_", r) {
			stray++
		}
	}
	return 3*stray > all
}

// mashes are keys hit side by side.
var mashes = []string{"asdf", "sdfg", "dfgh", "fghj", "ghjk", "hjkl", "qwer", "zxcv", "xcvb", "cvbn", "lkjh", "fdsa", "poiu", "uiop", "mnbv"}

// apartFrom are pairs of letters that do not meet inside an English word, by
// their first letter.
var apartFrom = [26]string{
	'b' - 'a': "fgknpqxz", 'c' - 'a': "bdfgjmpvwxz", 'd' - 'a': "bckpqxz", 'e' - 'a': "", 'f' - 'a': "bcdghjkmnpqvwxz",
	'g' - 'a': "bcfjkpqvxz", 'h' - 'a': "cfgjkpqvxz", 'i' - 'a': "hjwy", 'j' - 'a': "bcdfghjklmnpqrstvwxyz", 'k' - 'a': "cdgjpqvxz",
	'l' - 'a': "jqxz", 'm' - 'a': "cdghjkqvwxz", 'n' - 'a': "", 'o' - 'a': "", 'p' - 'a': "cdfgjkqvxz", 'q' - 'a': "abcdefghijklmnopqrstvwxyz",
	'r' - 'a': "jqxz", 's' - 'a': "bjrvxz", 't' - 'a': "bdgjkpqvx", 'u' - 'a': "uwy", 'v' - 'a': "bcdfghjkmnpqtvwxz", 'w' - 'a': "cgjmpqvwxz",
	'x' - 'a': "bdfgjklmnqrsvwxz", 'y' - 'a': "hjkqvy", 'z' - 'a': "bcdfghjkmnpqrstvwx",
}

// mashed reports letters that make no English word: no vowel, five consonants
// on end, letters that never meet, or one letter over and over.
func mashed(w string) bool {
	if len(w) == 1 {
		return true
	}
	letters, vowels, run, longest, open, longestOpen := 0, 0, 0, 0, 0, 0
	same := true
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= 0x80 || c == '\'' || c == '-' {
			run = 0
			same = false
			continue // an accent, or two words in one
		}
		if c < 'a' || c > 'z' {
			return true // digits among letters
		}
		letters++
		if strings.IndexByte("aeiouy", c) >= 0 {
			vowels++
			run = 0
			if i == 0 || c != w[i-1] {
				open++
			}
			longestOpen = max(longestOpen, open)
		} else {
			run++
			longest = max(longest, run)
			open = 0
		}
		same = same && c == w[0]
		if i > 0 && w[i-1] >= 'a' && w[i-1] <= 'z' && strings.IndexByte(apartFrom[w[i-1]-'a'], c) >= 0 {
			return true
		}
	}
	switch {
	case letters == 0:
		return !hasLetter(w)
	case len(w) < 4:
		return vowels == 0 && letters == len(w) && strings.Trim(w, "hmz") != "" && len(w) == 3
	case same, vowels == 0 && strings.Trim(w, "hmzs") != "":
		return true
	case longestOpen >= 4 && !strings.Contains(w, "ueue"):
		return true
	case longest >= 5 && !strings.Contains(w, "ngths") && !strings.Contains(w, "ghts") && !strings.Contains(w, "tchst"):
		return true
	}
	for _, m := range mashes {
		if strings.Contains(w, m) {
			return true
		}
	}
	return false
}

func hasLetter(w string) bool { return strings.IndexFunc(w, unicode.IsLetter) >= 0 }
