package moves

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// token is one word as a rule sees it. Contractions are two tokens with the
// same place in the text, so that "you're", "youre" and "you are" look alike.
type token struct {
	norm       string // lower case, straight apostrophes, chat spellings mended
	number     int32  // its number in the lists; 0 if no list knows it
	start, end int    // the bytes of the source it came from
	brk        bool   // a comma, dash or the like stands before it
	quoted     bool   // inside double quotation marks: somebody else's words
	capital    bool   // written with a capital letter
	shout      bool   // two letters or more, all capitals
	name       bool   // looks like a person's first name
}

// sentence is a run of tokens with its place in the source, from the first
// word to the closing mark. mark is '?', '!', '.' or 0 where there was none.
type sentence struct {
	start, end int
	toks       []token
	mark       byte
}

func (s sentence) text(src string) string { return src[s.start:s.end] }

// span is the source text of tokens i to j (j not included).
func (s sentence) span(src string, i, j int) string {
	return src[s.toks[i].start:s.toks[j-1].end]
}

// abbreviations do not end a sentence with their full stop.
var abbreviations = set("mr mrs ms dr st prof eg ie etc vs no approx min mins")

// split cuts a text into sentences of tokens. It never fails: any bytes give
// some sentences, perhaps none.
func split(src string) []sentence {
	s := splitter{src: src}
	it := words.FromString(src)
	for it.Next() {
		s.take(it.Value(), it.Start(), it.End())
	}
	s.close(0)
	return s.out
}

type splitter struct {
	src    string
	out    []sentence
	cur    sentence
	brk    bool
	quote  bool
	ended  bool // a closing mark was seen; further marks and quotes still belong to it
	spaced bool
}

func (s *splitter) take(v string, start, end int) {
	r, _ := utf8.DecodeRuneInString(v)
	switch {
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		if s.ended {
			s.close(0)
		}
		s.word(v, start, end)
		s.spaced = false
	case r == '\n' || r == '\r':
		next := follows(s.src[end:])
		if s.ended || !unicode.IsLower(next) {
			s.close(0)
		}
		s.brk = true // a line wrapped in the middle of a sentence is a pause
	case unicode.IsSpace(r):
		if s.ended && len(s.cur.toks) > 0 && s.cur.mark != '.' {
			return
		}
		s.spaced = true
	case r == '?' || r == '!' || r == '.' || r == '…' || r == '？':
		s.terminal(r, start, end)
	case strings.ContainsRune("\"“”«»", r):
		s.quote = r == '“' || r == '«' || (r == '"' && !s.quote)
		s.extend(end)
	case strings.ContainsRune(")]}'’", r):
		s.extend(end)
		s.brk = true
	case r == '-' && !s.spaced && len(s.cur.toks) > 0:
		s.brk = s.brk || strings.HasPrefix(s.src[end:], "-") || strings.HasPrefix(s.src[end:], " ")
	default: // comma, colon, dash, bracket, emoji …
		s.brk = true
	}
}

// terminal takes a closing mark. A full stop after an abbreviation is none,
// and dots in the middle of a thought ("so... what") are a pause.
func (s *splitter) terminal(r rune, start, end int) {
	if len(s.cur.toks) == 0 {
		s.brk = true
		return
	}
	mark := byte('.')
	if r == '?' || r == '？' {
		mark = '?'
	} else if r == '!' {
		mark = '!'
	}
	if mark == '.' && !s.ended {
		last := s.cur.toks[len(s.cur.toks)-1]
		rest := s.src[end:]
		dots := r == '…' || strings.HasPrefix(rest, ".") || strings.HasSuffix(s.src[:start], ".")
		next := follows(rest)
		if dots && unicode.IsLower(next) || abbreviations[last.norm] && last.end == start {
			s.brk = true
			return
		}
	}
	if !s.ended || mark == '?' {
		s.cur.mark = mark
	}
	s.ended = true
	s.extend(end)
}

// follows is the first rune of what comes next, past blanks and dots; it
// looks no further than a few dozen bytes.
func follows(rest string) rune {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest[:min(len(rest), 40)], " .\t\r\n"))
	return r
}

func (s *splitter) extend(end int) {
	if len(s.cur.toks) > 0 {
		s.cur.end = end
	}
}

func (s *splitter) close(mark byte) {
	if len(s.cur.toks) > 0 {
		saysNothing(s.cur.toks)
		if s.cur.mark == 0 {
			s.cur.mark = mark
		}
		s.out = append(s.out, s.cur)
	}
	s.cur, s.brk, s.ended, s.spaced = sentence{}, false, false, false
}

// saysNothing makes filler of "you know" where it stands between two pauses,
// so that it is no part of "you know why".
func saysNothing(toks []token) {
	for i := 0; i+2 < len(toks); i++ {
		if toks[i].norm == "you" && toks[i+1].norm == "know" && (i == 0 || toks[i].brk) && toks[i+2].brk {
			for j := i; j <= i+1; j++ {
				toks[j].norm, toks[j].number = "um", numbers["um"]
			}
		}
	}
}

// word takes one word of the segmenter. It keeps "3.5" whole but cuts
// "thanks.what", where a space was forgotten.
func (s *splitter) word(v string, start, end int) {
	if i := strings.IndexByte(v, '.'); i > 2 && i+3 < len(v) && !unicode.IsDigit(rune(v[0])) && !strings.Contains(v[i+1:], ".") && !webEnding[v[i+1:]] {
		s.word(v[:i], start, start+i)
		s.terminal('.', start+i, start+i+1)
		s.close(0)
		s.word(v[i+1:], start+i+1, end)
		return
	}
	capital, shout := letters(v)
	t := token{start: start, end: end, brk: s.brk, quoted: s.quote, capital: capital, shout: shout}
	low := strings.ToLower(strings.ReplaceAll(v, "’", "'"))
	first := len(s.cur.toks) == 0
	if n := len(s.cur.toks); n > 0 && stutters(s.src, s.cur.toks[n-1], low, start) {
		s.brk = s.brk || s.cur.toks[n-1].brk
		s.cur.toks = s.cur.toks[:n-1] // "wh-what": keep the whole word
		first = n == 1
		if first {
			t.start = s.cur.start
		}
	}
	for i, part := range parts(low, first || s.brk) {
		t.norm, t.number = part, numbers[part]
		t.name = i == 0 && t.isName(first)
		t.brk = s.brk && i == 0
		s.cur.toks = append(s.cur.toks, t)
	}
	if first {
		s.cur.start = t.start
	}
	s.cur.end = end
	s.brk = false
}

// stutters reports a word begun twice: "it-it", "wh-what".
func stutters(src string, last token, low string, start int) bool {
	return last.end+1 == start && src[last.end] == '-' && len(last.norm) <= len(low) && strings.HasPrefix(low, last.norm) &&
		(len(last.norm) <= 3 || last.norm == low || strings.HasPrefix(low, last.norm+"'"))
}

var webEnding = set("com org uk co net gov ac www html pdf")

func letters(v string) (capital, shout bool) {
	r, _ := utf8.DecodeRuneInString(v)
	capital = unicode.IsUpper(r)
	return capital, capital && len(v) > 1 && strings.ToUpper(v) == v && strings.ToLower(v) != v
}

// parts spells a lower-case word out: contractions apart, chat and common
// typing slips mended. start says that the word begins a clause.
func parts(low string, start bool) []string {
	if p, ok := spelt[low]; ok {
		return p
	}
	if start {
		if p, ok := speltAtStart[low]; ok {
			return p
		}
	}
	i := strings.LastIndexByte(low, '\'')
	if i <= 0 {
		return []string{low}
	}
	if strings.HasSuffix(low, "n't") {
		return []string{low[:len(low)-3], "not"}
	}
	if full, ok := clitics[low[i+1:]]; ok {
		return []string{low[:i], full}
	}
	return []string{low}
}

func set(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
