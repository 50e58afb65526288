package moves

import "strings"

// A phrase list is written one pattern a line. A pattern is words with
// blanks between; each may be
//
//	word      that word (after spelling out: "do not", not "don't")
//	a|b       one of them; join* any word that begins so
//	word?     it may be left out
//	*         any one word
//	..        up to three words, and ... up to six, within one clause
//	@name     one word of a named list; @NAME a person's first name
//	~         at the very start: only at the beginning of a clause
//	$         at the very end: only at the end of the sentence
//	A & B     A, with B somewhere in the same sentence, before or after
//
// A line that begins with "- " is an exception: where it matches, a hit that
// it overlaps does not count.
type phrases struct {
	find    list
	except  list
	hasExcl bool
}

type list struct {
	byWord [][]int32 // by the number of the word they begin with
	byName []int32   // patterns that a person's name may begin
	byPre  []int32   // patterns whose first element has a prefix or any word
	pats   []pattern
}

// numbers gives every word of every list a number from 1, so that matching
// compares numbers. It is filled while the lists are made, before main, and
// only read afterwards.
var numbers = map[string]int32{}

func number(word string) int32 {
	n, ok := numbers[word]
	if !ok {
		n = int32(len(numbers) + 1)
		numbers[word] = n
	}
	return n
}

type pattern struct {
	elems []elem
	start bool      // ~
	end   bool      // $
	also  []pattern // after &
}

type elem struct {
	words    []int32
	prefixes []string
	any      bool
	name     bool
	opt      bool
	gap      int
}

// hit is where a pattern matched: tokens from to to (not included).
type hit struct{ from, to int }

func phraseList(text string) phrases {
	var p phrases
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if rest, ok := strings.CutPrefix(line, "- "); ok {
			p.except.add(rest)
			p.hasExcl = true
			continue
		}
		p.find.add(line)
	}
	return p
}

func (l *list) add(line string) {
	first, rest, more := strings.Cut(line, " & ")
	p := parse(first)
	for more {
		first, rest, more = strings.Cut(rest, " & ")
		p.also = append(p.also, parse(first))
	}
	l.file(p)
}

func parse(line string) pattern {
	var p pattern
	for _, f := range strings.Fields(line) {
		switch f {
		case "~":
			p.start = true
		case "$":
			p.end = true
		case "*":
			p.elems = append(p.elems, elem{any: true})
		case "..":
			p.elems = append(p.elems, elem{gap: 3})
		case "...":
			p.elems = append(p.elems, elem{gap: 6})
		default:
			p.elems = append(p.elems, element(f))
		}
	}
	return p
}

// file puts a pattern under every word it may begin with.
func (l *list) file(p pattern) {
	n := int32(len(l.pats))
	l.pats = append(l.pats, p)
	for _, e := range p.elems {
		if e.any || e.gap > 0 || len(e.prefixes) > 0 {
			l.byPre = append(l.byPre, n)
			return
		}
		if e.name {
			l.byName = append(l.byName, n)
		}
		for _, w := range e.words {
			for int(w) >= len(l.byWord) {
				l.byWord = append(l.byWord, nil)
			}
			l.byWord[w] = append(l.byWord[w], n)
		}
		if !e.opt {
			return
		}
	}
}

// ending makes every pattern of a list end where its tokens end.
func ending(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			b.WriteString(line + " $\n")
		}
	}
	return b.String()
}

func element(f string) elem {
	var e elem
	if rest, ok := strings.CutSuffix(f, "?"); ok {
		e.opt, f = true, rest
	}
	for w := range strings.SplitSeq(f, "|") {
		if w == "@NAME" {
			e.name = true
		} else if name, ok := strings.CutPrefix(w, "@"); ok {
			for _, w := range named[name] {
				e.words = append(e.words, number(w))
			}
		} else if pre, ok := strings.CutSuffix(w, "*"); ok {
			e.prefixes = append(e.prefixes, pre)
		} else {
			e.words = append(e.words, number(w))
			if w == "is" { // "he's" is cut into two words
				e.words = append(e.words, number("'s"))
			}
		}
	}
	return e
}

func (e *elem) takes(toks []token, i int) bool {
	if e.any || e.name && toks[i].name {
		return true
	}
	for _, n := range e.words {
		if n == toks[i].number {
			return true
		}
	}
	for _, x := range e.prefixes {
		if strings.HasPrefix(toks[i].norm, x) {
			return true
		}
	}
	return false
}

// before returns the longest hit that ends with token end (not included).
func (p *phrases) before(toks []token, end int) (hit, bool) {
	for i := max(0, end-10); i < end; i++ {
		if p.find.at(toks[:end], i) == end {
			return hit{i, end}, true
		}
	}
	return hit{}, false
}

// first returns the earliest hit in the tokens, and the longest there.
func (p *phrases) first(toks []token) (hit, bool) {
	for i := range toks {
		if h, ok := p.at(toks, i); ok {
			return h, true
		}
	}
	return hit{}, false
}

// all returns every hit, none overlapping another.
func (p *phrases) all(toks []token) []hit {
	var out []hit
	for i := 0; i < len(toks); i++ {
		if h, ok := p.at(toks, i); ok {
			out = append(out, h)
			i = h.to - 1
		}
	}
	return out
}

func (p *phrases) in(toks []token) bool {
	_, ok := p.first(toks)
	return ok
}

// at returns the longest hit that begins with token i.
func (p *phrases) at(toks []token, i int) (hit, bool) {
	end := p.find.at(toks, i)
	if end < 0 {
		return hit{}, false
	}
	h := hit{i, end}
	if p.hasExcl {
		for j := max(0, i-8); j < end; j++ {
			if e := p.except.at(toks, j); e > i {
				return hit{}, false
			}
		}
	}
	return h, true
}

func (l *list) at(toks []token, i int) int {
	best := -1
	if w := int(toks[i].number); w < len(l.byWord) {
		for _, n := range l.byWord[w] {
			best = max(best, l.pats[n].match(toks, i))
		}
	}
	if toks[i].name {
		for _, n := range l.byName {
			best = max(best, l.pats[n].match(toks, i))
		}
	}
	for _, n := range l.byPre {
		best = max(best, l.pats[n].match(toks, i))
	}
	return best
}

func (p *pattern) match(toks []token, i int) int {
	if p.start && !clauseStart(toks, i) {
		return -1
	}
	end := p.rest(p.elems, toks, i, i)
	for k := 0; end >= 0 && k < len(p.also); k++ {
		if !p.also[k].anywhere(toks) {
			return -1
		}
	}
	return end
}

func (p *pattern) anywhere(toks []token) bool {
	for i := range toks {
		if p.match(toks, i) >= 0 {
			return true
		}
	}
	return false
}

func (p *pattern) rest(elems []elem, toks []token, from, i int) int {
	if len(elems) == 0 {
		if p.end && i < len(toks) || i == from {
			return -1
		}
		return i
	}
	e := &elems[0]
	if e.gap > 0 {
		for n := 0; n <= e.gap; n++ {
			if end := p.rest(elems[1:], toks, from, i+n); end >= 0 {
				return end
			}
			if i+n >= len(toks) || toks[i+n].brk && n > 0 {
				break
			}
		}
		return -1
	}
	if i < len(toks) && e.takes(toks, i) {
		if end := p.rest(elems[1:], toks, from, i+1); end >= 0 {
			return end
		}
	}
	if e.opt {
		return p.rest(elems[1:], toks, from, i)
	}
	return -1
}

// clauseStart reports whether a clause begins with token i: at the start of
// the sentence, after a pause, after a joining word, or after filler only.
func clauseStart(toks []token, i int) bool {
	for back := 0; i > 0 && !toks[i].brk && back < 12; back++ {
		w := toks[i-1].norm
		if !joins[w] && !fillers[w] {
			return false
		}
		if joins[w] {
			return true
		}
		i--
	}
	return true
}

var joins = set("and but or so because then if when though although cause plus since while whether")

// fillers are words that open a turn and say nothing.
var fillers = set(`so um uh umm uhh er erm ah oh ok okay well right alright yeah yes yep no nah mm hmm mhm hm
	now like actually anyway anyways sure great good hi hello hey hiya alrite just honestly look listen please sorry
	mate love basically obviously really maybe also again absolutely exactly definitely tbh totally cool awesome
	excellent perfect wonderful wow gosh god ooh aw aww see thanks cheers ta`)
