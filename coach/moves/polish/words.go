package polish

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is one word: in small letters, without its diacritics, with its place
// in the turn.
type token struct {
	norm       string
	start, end int
	brk        bool // a comma, dash or bracket stands before it
	quoted     bool // in quotation marks: somebody else's words
	capital    bool
}

// sentence is a run of words with the mark that ends it: '?', '!', '.' or 0.
type sentence struct {
	start, end int
	toks       []token
	mark       rune
}

func (s sentence) text(src string) string { return src[s.start:s.end] }

func (s sentence) span(src string, h hit) string { return src[s.toks[h.from].start:s.toks[h.to-1].end] }

// has reports whether one of the words stands in the sentence.
func (s sentence) has(words map[string]bool) bool {
	for _, t := range s.toks {
		if words[t.norm] {
			return true
		}
	}
	return false
}

// split cuts a turn into sentences at closing marks and line ends. Three dots
// in the middle of a thought are a pause.
func split(src string) []sentence {
	var out []sentence
	var cur sentence
	brk, quoted, ended := false, false, false
	flush := func() {
		if len(cur.toks) > 0 {
			out = append(out, cur)
		}
		cur, brk, ended = sentence{}, false, false
	}
	for i := 0; i < len(src); {
		end := wordEnd(src, i)
		if end > i {
			if ended {
				flush()
			}
			if len(cur.toks) == 0 {
				cur.start = i
			}
			first, _ := utf8.DecodeRuneInString(src[i:])
			cur.toks = append(cur.toks, token{norm: fold(src[i:end]), start: i, end: end, brk: brk, quoted: quoted, capital: unicode.IsUpper(first)})
			cur.end, brk, i = end, false, end
			continue
		}
		r, size := utf8.DecodeRuneInString(src[i:])
		next := i + size
		switch {
		case r == '\n' && ended:
			flush()
		case r == '?' || r == '!' || r == '.' || r == '…':
			dots := r == '…' || strings.HasPrefix(src[next:], ".") || i > 0 && src[i-1] == '.'
			if len(cur.toks) > 0 && !(dots && lowerNext(src[next:])) {
				ended, cur.end = true, next
				if cur.mark != '?' {
					cur.mark = r
				}
			}
			brk = true
		case r == '„' || r == '“' || r == '”' || r == '"' || r == '«' || r == '»':
			quoted = r == '„' || r == '«' || (r == '"' || r == '“') && !quoted
		case !unicode.IsSpace(r):
			brk = true
		}
		i = next
	}
	flush()
	return out
}

// wordEnd is where the word that begins at i ends, or i if none does.
func wordEnd(src string, i int) int {
	end := i
	for end < len(src) {
		r, n := utf8.DecodeRuneInString(src[end:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			break
		}
		end += n
	}
	return end
}

func lowerNext(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.IsLower(r)
		}
		if unicode.IsDigit(r) || r == '?' || r == '!' {
			return false
		}
	}
	return false
}

var plainLetters = map[rune]rune{'ą': 'a', 'ć': 'c', 'ę': 'e', 'ł': 'l', 'ń': 'n', 'ó': 'o', 'ś': 's', 'ź': 'z', 'ż': 'z'}

// fold writes a word in small letters without diacritics, and a letter that
// is drawn out ("taaak") once.
func fold(word string) string {
	var out []rune
	for _, r := range strings.ToLower(word) {
		if p, ok := plainLetters[r]; ok {
			r = p
		}
		if n := len(out); n > 1 && out[n-1] == r && out[n-2] == r && unicode.IsLetter(r) {
			out = out[:n-1]
		}
		out = append(out, r)
	}
	return string(out)
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[fold(w)] = true
	}
	return m
}
