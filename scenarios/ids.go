package scenarios

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

var (
	idPattern   = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	languageTag = regexp.MustCompile(`^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$`)
)

// longestID is how many characters an id may have; ids become file names.
const longestID = 60

// ids is one space of names in which each may be there once.
type ids struct {
	seen map[string]mark
	last map[string]int // the number that free last gave out for a text
}

// take remembers an id and returns where it was met before.
func (s *ids) take(id string, at mark) (mark, bool) {
	if s.seen == nil {
		s.seen = map[string]mark{}
	}
	before, twice := s.seen[id]
	if !twice {
		s.seen[id] = at
	}
	return before, twice
}

// free returns an id like the one asked for that nobody has, and takes it.
func (s *ids) free(id string) string {
	if s.last == nil {
		s.last = map[string]int{}
	}
	for {
		s.last[id]++
		try := id
		if n := s.last[id]; n > 1 {
			try = fmt.Sprintf("%s-%d", id, n)
		}
		if _, twice := s.take(try, mark{}); !twice {
			return try
		}
	}
}

// explicitID reads an id the tutor wrote. Where there is none the result is
// empty, and fill makes one from the text once all written ones are known.
func (r *reading) explicitID(o *object, space *ids) string {
	id := o.line("id")
	if id == "" {
		return ""
	}
	at := r.markOr(o.join("id"), o.at)
	switch {
	case len(id) > longestID:
		r.complain(at, fmt.Sprintf("the id is longer than %d letters", longestID), "A word or two is enough: id: "+slug(id))
	case !idPattern.MatchString(id):
		r.complain(at, fmt.Sprintf("the id %q may have only small letters, digits and hyphens", id), "For instance: id: "+slug(id))
	case space == nil && reserved(id):
		r.complain(at, fmt.Sprintf("the id %q is a name that Windows keeps for itself", id), "For instance: id: "+id+"-1")
	case space != nil:
		if before, twice := space.take(id, at); twice {
			r.complain(at, fmt.Sprintf("the id %q is taken already, in line %d", id, before.line), "Give one of the two another id.")
		}
	}
	return id
}

// reserved names cannot be files on Windows.
func reserved(id string) bool {
	switch id {
	case "con", "prn", "aux", "nul":
		return true
	}
	return len(id) == 4 && (id[:3] == "com" || id[:3] == "lpt") && id[3] >= '0' && id[3] <= '9'
}

// unaccented are the letters with marks that words in British classrooms have.
var unaccented = strings.NewReplacer(
	"à", "a", "á", "a", "â", "a", "ä", "a", "ã", "a", "å", "a", "ç", "c", "è", "e", "é", "e", "ê", "e", "ë", "e",
	"ì", "i", "í", "i", "î", "i", "ï", "i", "ñ", "n", "ò", "o", "ó", "o", "ô", "o", "ö", "o", "õ", "o", "ø", "o",
	"ù", "u", "ú", "u", "û", "u", "ü", "u", "ŵ", "w", "ŷ", "y", "ß", "ss", "'", "", "’", "")

// slug makes an id of the first words of some text.
func slug(s string) string {
	s = unaccented.Replace(strings.ToLower(s))
	for _, front := range []string{"did the rep ", "does the rep ", "has the rep "} {
		s = strings.TrimPrefix(s, front)
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	out := ""
	for i, w := range words {
		if i == 6 || len(out)+len(w) > 40 {
			break
		}
		out += "-" + w
	}
	if out == "" && len(words) > 0 {
		out = "-" + words[0][:40]
	}
	return strings.TrimPrefix(out, "-")
}

// isDate reports whether s is a day that exists, as YYYY-MM-DD.
func isDate(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// Slug makes an id of the first words of some text: the one that a file
// without an id gets from its name. It is empty where there are no letters.
func Slug(s string) string { return slug(s) }
