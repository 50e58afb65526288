package scenarios

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Placeholder stands in the text of a scenario for the union's name, so that
// any union can use it.
const Placeholder = "{union}"

// anyUnion is what stands there for a rep who has not said which it is.
const anyUnion = "the union"

// ParseFor is Parse for a rep of one union: its name stands where the text
// has {union}. An empty name is "the union".
func ParseFor(union, file string, source []byte) (*Scenario, error) {
	p := &page{file: file, union: union}
	s := p.read(source)
	if found := p.found.Sorted().Errors(); len(found) > 0 {
		return nil, found
	}
	return s, nil
}

// For returns the scenario as a rep of a union reads it.
func (s *Scenario) For(union string) (*Scenario, error) {
	if union == s.Union || !bytes.Contains(s.Source, []byte(Placeholder)) {
		return s, nil
	}
	t, err := ParseFor(union, s.File, s.Source)
	if err != nil {
		return nil, err
	}
	t.Set = s.Set
	return t, nil
}

// braced are words in curly brackets, which a tutor means as a placeholder.
var braced = regexp.MustCompile(`\{\s*[\p{L}_-]{1,20}\s*\}`)

// begins is where a sentence may begin with a placeholder.
var begins = regexp.MustCompile(`(?:^|[.!?…]["'”’]?\s+|\n\s*(?:[\p{L} ]{1,40}: )?|^[\p{L} ]{1,40}: )["'“‘]?\{union\}`)

// withUnion puts the union's name in, with a capital where a sentence begins.
func (p *page) withUnion(n *node) string {
	if !strings.Contains(n.value, "{") {
		return n.value
	}
	for _, word := range braced.FindAllString(n.value, -1) {
		if word != Placeholder {
			p.advise(n.at, "placeholder", fmt.Sprintf("%s stays as it is: the only word in curly brackets that is filled in is %s", clip(word), Placeholder),
				"Write {union} where the name of the union belongs, or write the words out.")
		}
	}
	name := p.union
	if name == "" {
		name = anyUnion
	}
	p.filled = p.filled || strings.Contains(n.value, Placeholder)
	value := begins.ReplaceAllStringFunc(n.value, func(s string) string {
		return strings.TrimSuffix(s, Placeholder) + capital(name)
	})
	return strings.ReplaceAll(value, Placeholder, name)
}

func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}
