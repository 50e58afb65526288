package summary

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/scenarios"
)

// redactor takes out of a rep's words what could single somebody out. It is
// built for one talk: names of its scenario stay, since they were made up, and
// a name that is written large once in the talk is also found written small.
//
// It goes by the shape of the words and knows no list of names, so it misses
// names that are written small throughout, nicknames, jobs and places that
// only a colleague would recognise. Where it cannot tell it takes a word out.
type redactor struct {
	vocabulary
	names map[string]bool // names met in this talk, in small letters
}

// vocabulary is what may stay in the words of any talk on a scenario.
type vocabulary struct {
	cast  map[string]bool // words of the scenario that are written large, in small letters
	known map[string]bool // words that may well begin a sentence
}

func vocabularyOf(sc *scenarios.Scenario) vocabulary {
	v := vocabulary{cast: map[string]bool{}, known: map[string]bool{}}
	for word := range strings.FieldsSeq(commonWords) {
		v.known[word] = true
	}
	for _, text := range proseOf(sc) {
		for _, w := range wordsOf(normal(text)) {
			small := strings.ToLower(w.base())
			switch {
			case w.large() && !w.first:
				v.cast[small] = true
			case !w.large():
				v.known[small] = true
			}
		}
	}
	for part := range strings.FieldsSeq(strings.ToLower(sc.Worker.Name)) {
		v.cast[part] = true
	}
	return v
}

func newRedactor(v vocabulary, said coach.Transcript) *redactor {
	r := &redactor{vocabulary: v, names: map[string]bool{}}
	for _, turn := range said.Reps() {
		for _, w := range wordsOf(withoutPatterns(normal(turn.Text))) {
			small := strings.ToLower(w.base())
			if w.large() && len(small) > 2 && !r.known[small] && !listed(alsoNames, small) && !r.keeps(w, "") {
				r.names[small] = true
			}
		}
	}
	return r
}

// redact returns a part of a turn as it may be shared. What is taken out is
// named in brackets.
func (r *redactor) redact(turn, part string) string {
	before, _, _ := strings.Cut(turn, part)
	text := withoutPatterns(normal(part))
	text = r.withoutNames(text, begins(normal(before)))
	return strings.Join(strings.Fields(bracketed(text)), " ")
}

// normal writes the same text in the plainest characters: digits of every
// script as ASCII, full-width and ornamental letters as plain ones, without
// what is invisible. A line break is kept, since a sentence may begin there.
func normal(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r == '’' || r == '‘' || r == 'ʼ' || r == '`':
			return '\''
		case r == '‐' || r == '‑':
			return '-'
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co):
			return -1
		case unicode.Is(unicode.Zs, r):
			return ' '
		case unicode.Is(unicode.Nd, r):
			return '0' + digit(r)
		}
		return r
	}, norm.NFKC.String(strings.ToValidUTF8(s, " ")))
}

// digit is the value of a decimal digit of any script: each script has its
// ten in one run that begins with nought.
func digit(r rune) rune {
	n := rune(0)
	for unicode.Is(unicode.Nd, r-1-n) {
		n++
	}
	return n % 10
}

// begins reports whether a sentence begins after this text.
func begins(before string) bool {
	before = strings.TrimRight(before, " \"“”'([")
	return before == "" || strings.ContainsAny(before[len(before)-1:], ".!?:\n") || strings.HasSuffix(before, "…")
}

// proseOf is every text of a scenario that names somebody or something.
func proseOf(sc *scenarios.Scenario) []string {
	w := sc.Worker
	out := []string{sc.Title, sc.Summary, sc.Setting, w.Segment, w.About, w.Manner, w.Opening,
		w.Lines.Yes, w.Lines.NextStep, w.Lines.Thinking, w.Lines.NotNow, w.Lines.Pushed, w.Lines.Leaves, w.Lines.Bye}
	for _, i := range w.CaresAbout {
		out = append(out, i.What, i.Hint, i.Says, i.More)
	}
	for _, x := range w.Worries {
		out = append(out, x.What, x.Cover, x.Says, x.Eased)
	}
	for _, a := range w.Answers {
		out = append(out, a.Says)
	}
	for _, o := range sc.Objectives {
		for _, c := range o.Checks {
			out = append(out, c.Ask, c.Try)
		}
	}
	for _, f := range sc.Facts {
		out = append(out, f.Text)
	}
	return out
}
