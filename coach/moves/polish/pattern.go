package polish

import "strings"

// phrases are the ways to say one thing, one a line, written in proper Polish:
//
//	a|b      either word; the words of a line follow each other
//	obiec*   any word that begins so; *łam any that ends so
//	może?    a word that may be missing
//	...      up to three words, but no comma, between
//	~        at the head: only where a clause begins
//	$        at the end: only where the sentence ends
//	- line   an exception: a hit that overlaps one is none
//
// Diacritics and capitals do not matter, neither here nor in the turn.
type phrases struct{ lines, except list }

// list is phrases by the words they can begin with; loose are those that a
// word list does not tell.
type list struct {
	byWord map[string][]phrase
	loose  []phrase
}

type phrase struct {
	words      []word
	start, end bool
}

type word struct {
	exact    map[string]bool
	begins   []string
	ends     []string
	optional bool
	gap      bool
}

// hit is the tokens from from to to, to not included.
type hit struct{ from, to int }

// longestGap is how many words "..." stands for.
const longestGap = 3

func phraseList(lines string) phrases {
	var p phrases
	for line := range strings.Lines(lines) {
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0:
		case fields[0] == "-":
			p.except.add(phraseOf(fields[1:]))
		default:
			p.lines.add(phraseOf(fields))
		}
	}
	return p
}

func (l *list) add(p phrase) {
	var first []string
	for _, w := range p.words {
		if w.gap || len(w.begins)+len(w.ends) > 0 {
			l.loose = append(l.loose, p)
			return
		}
		for one := range w.exact {
			first = append(first, one)
		}
		if !w.optional {
			break
		}
	}
	if l.byWord == nil {
		l.byWord = map[string][]phrase{}
	}
	for _, one := range first {
		l.byWord[one] = append(l.byWord[one], p)
	}
}

func phraseOf(fields []string) phrase {
	var p phrase
	for _, f := range fields {
		switch f {
		case "~":
			p.start = true
			continue
		case "$":
			p.end = true
			continue
		case "...":
			p.words = append(p.words, word{gap: true})
			continue
		}
		w := word{exact: map[string]bool{}}
		f, w.optional = strings.CutSuffix(f, "?")
		for one := range strings.SplitSeq(f, "|") {
			one = fold(one)
			if begins, ok := strings.CutSuffix(one, "*"); ok {
				w.begins = append(w.begins, begins)
			} else if ends, ok := strings.CutPrefix(one, "*"); ok {
				w.ends = append(w.ends, ends)
			} else {
				w.exact[one] = true
			}
		}
		p.words = append(p.words, w)
	}
	return p
}

func (w word) takes(s string) bool {
	if w.exact[s] {
		return true
	}
	for _, b := range w.begins {
		if strings.HasPrefix(s, b) {
			return true
		}
	}
	for _, e := range w.ends {
		if strings.HasSuffix(s, e) && len(s) > len(e) {
			return true
		}
	}
	return false
}

// first is the earliest hit in a sentence that no exception overlaps.
func (p phrases) first(toks []token) (hit, bool) {
	for i := range toks {
		if h, ok := at(p.lines, toks, i); ok && !p.excepted(toks, h) {
			return h, true
		}
	}
	return hit{}, false
}

// flagged is first for words that a denial before them takes back: "nie mogę
// obiecać". Words in quotation marks are somebody else's.
func (p phrases) flagged(toks []token) (hit, bool) {
	for i := range toks {
		if h, ok := at(p.lines, toks, i); ok && !p.excepted(toks, h) && !toks[i].quoted && !denied(toks, i) {
			return h, true
		}
	}
	return hit{}, false
}

func (p phrases) in(toks []token) bool {
	_, ok := p.first(toks)
	return ok
}

func (p phrases) excepted(toks []token, h hit) bool {
	for i := 0; i < h.to; i++ {
		if e, ok := at(p.except, toks, i); ok && e.to > h.from {
			return true
		}
	}
	return false
}

var denials = set("nie nikt niczego nic trudno ani nigdy zamiast")

// denied reports whether a denial stands in the three words before token i.
func denied(toks []token, i int) bool {
	for back := 1; back <= 3 && i-back >= 0 && !toks[i-back+1].brk; back++ {
		if denials[toks[i-back].norm] {
			return true
		}
	}
	return false
}

// at is the longest hit that begins with token i.
func at(l list, toks []token, i int) (hit, bool) {
	best := -1
	for _, some := range [][]phrase{l.byWord[toks[i].norm], l.loose} {
		for _, p := range some {
			if end := rest(p.words, toks, i, i); end > best && !(p.end && end != len(toks)) && !(p.start && !clauseStart(toks, i)) {
				best = end
			}
		}
	}
	return hit{i, best}, best > i
}

func rest(words []word, toks []token, from, i int) int {
	if len(words) == 0 {
		return i
	}
	w := words[0]
	if w.gap {
		for n := 0; n <= longestGap && i+n <= len(toks); n++ {
			if n > 0 && toks[i+n-1].brk {
				break
			}
			if end := rest(words[1:], toks, from, i+n); end >= 0 {
				return end
			}
		}
		return -1
	}
	if i < len(toks) && w.takes(toks[i].norm) {
		if end := rest(words[1:], toks, from, i+1); end >= 0 {
			return end
		}
	}
	if w.optional {
		return rest(words[1:], toks, from, i)
	}
	return -1
}

// fillers may stand before the words with which a clause really begins.
var fillers = set(`a i no to ale więc wiec oj ach ej hej cześć dobra dobrze okej ok słuchaj posłuchaj wiesz powiedz proszę
	przepraszam tak oczywiście jasne pewnie bo że żeby tylko jeszcze właściwie szczerze rozumiem dziękuję dzięki pani pan
	mówiąc skoro może`)

func clauseStart(toks []token, i int) bool {
	for ; i > 0 && !toks[i].brk; i-- {
		if !fillers[toks[i-1].norm] {
			return false
		}
	}
	return true
}
