package summary

import (
	"slices"
	"strings"
	"unicode"
)

// word is a word of a text.
type word struct {
	text     string
	from, to int  // where it stands, in bytes
	first    bool // it begins a sentence
}

// wordsOf are the words of a normal text. An apostrophe, a hyphen and a mark
// on a letter belong to the word they stand in.
func wordsOf(s string) []word {
	var out []word
	from, first := -1, true
	end := func(at int) {
		if from < 0 {
			return
		}
		text := strings.TrimRight(s[from:at], "'-")
		if text != "" {
			out = append(out, word{text, from, from + len(text), first})
			first = false
		}
		from = -1
	}
	for i, r := range s {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || from >= 0 && (r == '\'' || r == '-') {
			if from < 0 {
				from = i
			}
			continue
		}
		end(i)
		if strings.ContainsRune(".!?…:\n\"“", r) {
			first = true
		}
	}
	end(len(s))
	return out
}

// base is the word without what makes it a possessive.
func (w word) base() string { return strings.TrimSuffix(w.text, "'s") }

// large reports whether a word looks like a name: a capital anywhere, or
// letters of a script that has none.
func (w word) large() bool {
	return strings.IndexFunc(w.text, func(r rune) bool { return unicode.IsUpper(r) || unicode.IsTitle(r) || unicode.Is(unicode.Lo, r) }) >= 0
}

func (w word) shouted() bool {
	return len(w.text) > 1 && strings.IndexFunc(w.text, unicode.IsLower) < 0
}

// keeps reports whether a large word may stay; next is the word behind it, if
// no stop or comma stands between.
func (r *redactor) keeps(w word, next string) bool {
	small := strings.ToLower(w.base())
	switch {
	case r.cast[small], small == "i", strings.HasPrefix(small, "i'"), small == "ok", small == "tv", small == "hr":
		return true
	case r.names[small]:
		return false
	case listed(alsoNames, small):
		return w.first && listed(afterVerbs, strings.ToLower(next))
	case w.first || w.shouted():
		return r.ordinary(strings.ToLower(w.text))
	}
	return false
}

// ordinary reports whether a word, in small letters, is one that sentences
// begin with: it stands in the scenario or in commonWords, and so do all
// parts of it.
func (r *redactor) ordinary(small string) bool {
	if r.known[small] {
		return true
	}
	parts := strings.FieldsFunc(small, func(c rune) bool { return c == '\'' || c == '-' })
	for i, p := range parts {
		ending := i > 0 && listed("s t d m re ve ll", p)
		if !r.known[p] && !ending {
			return false
		}
	}
	return len(parts) > 1
}

// listed reports whether a word is in a list.
func listed(list, w string) bool {
	return slices.Contains(strings.Fields(list), w)
}

// withoutNames takes names out of a text from which patterns are gone.
func (r *redactor) withoutNames(s string, begins bool) string {
	words := wordsOf(s)
	if len(words) > 0 && !begins {
		words[0].first = false
	}
	gone := make([]bool, len(words))
	for i, w := range words {
		next := ""
		if i+1 < len(words) && strings.TrimSpace(s[w.to:words[i+1].from]) == "" {
			next = words[i+1].text
		}
		small := strings.ToLower(w.base())
		gone[i] = gone[i] || w.large() && !r.keeps(w, next) || r.names[small] && !r.known[small]
		if listed(titles, strings.ToLower(w.text)) && i+1 < len(words) && strings.Trim(s[w.to:words[i+1].from], ". ") == "" {
			gone[i], gone[i+1] = true, !r.cast[strings.ToLower(words[i+1].base())]
		}
	}
	for i := len(words) - 2; i >= 0; i-- { // van der Berg, al Rashid
		gone[i] = gone[i] || gone[i+1] && listed(particles, strings.ToLower(words[i].text))
	}
	var b strings.Builder
	at := 0
	for i, w := range words {
		if !gone[i] {
			continue
		}
		between := s[at:w.from]
		if i > 0 && gone[i-1] && joined(words[i-1], between) {
			between = "" // one name of several words
		} else {
			between += markName
		}
		b.WriteString(between)
		at = w.to
		if strings.HasSuffix(w.text, "'s") {
			b.WriteString("'s")
		}
	}
	return b.String() + s[at:]
}

// joined reports whether two words that are both gone are one name.
func joined(before word, between string) bool {
	if listed(titles, strings.ToLower(before.text)) {
		between = strings.Replace(between, ".", "", 1)
	}
	return strings.TrimSpace(between) == ""
}
