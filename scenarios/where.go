package scenarios

import (
	"slices"
	"strings"
	"unicode"
)

// Where returns the line and column of something in the file, both from 1,
// so that others can complain of it too: "worker.name",
// "objectives[0].checks[1].spot". What is not in the file has the place of
// what it would be part of.
func (s *Scenario) Where(path string) (line, col int) {
	at := s.mark(path)
	return at.line, at.col
}

func (s *Scenario) mark(path string) mark {
	for {
		if at, ok := s.marks[path]; ok {
			return at
		}
		cut := strings.LastIndexAny(path, ".[")
		if cut < 0 {
			return mark{1, 1}
		}
		path = path[:cut]
	}
}

// Has reports whether something is in the file, and was not filled in.
func (s *Scenario) Has(path string) bool {
	_, ok := s.marks[path]
	return ok
}

// Complain makes a complaint about something in the file, for checks that
// are made elsewhere.
func (s *Scenario) Complain(path, what, write string) Complaint {
	p := page{file: s.File, lines: s.lines}
	p.complain(s.mark(path), what, write)
	return p.found[0]
}

// Advise makes an advice about words in the text at path; without words it is
// about the whole of it. The place is that of the words, wherever the text is
// broken into lines.
func (s *Scenario) Advise(rule, path, words, what, write string) Complaint {
	p := page{file: s.File, lines: s.lines}
	p.advise(s.find(path, words), rule, what, write)
	p.found[0].Words = words
	return p.found[0]
}

// find returns where words first stand in the text at path, however its lines
// are broken, and where the text begins if they cannot be found as they are.
func (s *Scenario) find(path, words string) mark {
	start, end := s.mark(path), s.after(path)
	want := []rune(strings.ToLower(strings.Join(strings.Fields(words), " ")))
	if len(want) == 0 {
		return start
	}
	var text []rune
	var marks []mark
	for l := start.line; l <= min(end.line, len(s.lines)); l++ {
		for i, r := range []rune(s.lines[l-1]) {
			at := mark{l, i + 1}
			if l == start.line && at.col < start.col || l == end.line && at.col >= end.col {
				continue
			}
			if unicode.IsSpace(r) {
				r = ' '
			}
			if r != ' ' || len(text) > 0 && text[len(text)-1] != ' ' {
				text, marks = append(text, unicode.ToLower(r)), append(marks, at)
			}
		}
		if len(text) > 0 && text[len(text)-1] != ' ' {
			text, marks = append(text, ' '), append(marks, mark{l, 1})
		}
	}
	if i := indexWord(text, want); i >= 0 {
		return marks[i]
	}
	return start
}

// indexWord returns where want begins in text at the beginning of a word, and
// failing that anywhere; -1 if it is not there.
func indexWord(text, want []rune) int {
	anywhere := -1
	for i := 0; i+len(want) <= len(text); i++ {
		if !slices.Equal(text[i:i+len(want)], want) {
			continue
		}
		if i == 0 || !unicode.IsLetter(text[i-1]) {
			return i
		}
		if anywhere < 0 {
			anywhere = i
		}
	}
	return anywhere
}

// after returns the place of the first thing in the file that comes after the
// text at path.
func (s *Scenario) after(path string) mark {
	start, end := s.mark(path), mark{len(s.lines) + 1, 1}
	for p, at := range s.marks {
		later := at.line > start.line || at.line == start.line && at.col > start.col
		sooner := at.line < end.line || at.line == end.line && at.col < end.col
		if later && sooner && !strings.HasPrefix(p, path+".") && !strings.HasPrefix(p, path+"[") {
			end = at
		}
	}
	return end
}
