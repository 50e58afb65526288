package judge

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/repcoach/repcoach/coach"
)

// A quote must have at least this many letters and digits, so that "I" or
// "yes" proves nothing, and at most so many, as a model that copies a whole
// turn has not looked for anything.
const (
	shortestQuote = 6
	longestQuote  = 400
)

// Find looks for words in the rep's turns and returns them as they stand
// there. It forgives case, spacing, kinds of quotation mark, dash and dots,
// and marks around the whole; it forgives no word.
func Find(said coach.Transcript, words string) (Quote, bool) {
	want, _ := fold(trim(words))
	if n := letters(want); n < shortestQuote || n > longestQuote {
		return Quote{}, false
	}
	for _, turn := range said {
		if turn.Speaker != coach.Rep {
			continue
		}
		have, at := fold(turn.Text)
		for from := 0; from < len(have); {
			i := strings.Index(have[from:], want)
			if i < 0 {
				break
			}
			i += from
			if whole(have, i, i+len(want)) {
				return Quote{turn.N, turn.Text[at[i]:at[i+len(want)]]}, true
			}
			from = i + 1
		}
	}
	return Quote{}, false
}

// trim takes off what models put around a quote.
func trim(s string) string {
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("\"'“”‘’«».…,;:-–—", r)
	})
}

// fold writes s in one case, with one kind of quotation mark and dash and
// single spaces. at[i] is where byte i of the result came from in s, and
// at[len] is where the last rune ends.
func fold(s string) (folded string, at []int) {
	var b strings.Builder
	last, space := 0, false
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			b.WriteByte(s[i])
			at = append(at, i)
			i, last, space = i+1, i+1, false
			continue
		}
		switch {
		case unicode.IsSpace(r):
			if !space && b.Len() > 0 {
				b.WriteByte(' ')
				at = append(at, i)
			}
			space = true
			i += size
			continue
		case unicode.Is(unicode.Cf, r):
			i += size
			continue
		}
		space = false
		for _, c := range []byte(plain(r)) {
			b.WriteByte(c)
			at = append(at, i)
		}
		i += size
		last = i
	}
	folded = b.String()
	if space {
		folded = strings.TrimSuffix(folded, " ")
		at = at[:len(folded)]
	}
	return folded, append(at, last)
}

func plain(r rune) string {
	switch r {
	case '‘', '’', 'ʼ', '′', '`':
		return "'"
	case '“', '”', '″', '«', '»':
		return `"`
	case '–', '—', '‑', '−':
		return "-"
	case '…':
		return "..."
	}
	return string(unicode.ToLower(r))
}

// whole reports whether the stretch does not begin or end inside a word.
func whole(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	first, _ := utf8.DecodeRuneInString(s[from:])
	last, _ := utf8.DecodeLastRuneInString(s[:to])
	after, _ := utf8.DecodeRuneInString(s[to:])
	inWord := func(a, b rune) bool { return letter(a) && letter(b) }
	return (from == 0 || !inWord(before, first)) && (to == len(s) || !inWord(last, after))
}

func letter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func letters(s string) int {
	n := 0
	for _, r := range s {
		if letter(r) {
			n++
		}
	}
	return n
}
