package scenarios

import (
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"
)

// Complaint is one thing wrong with a scenario file, in words a tutor
// understands. An advice is a complaint that does not fail the file: it
// points at something that can be read two ways.
type Complaint struct {
	File   string `json:"file"`
	Line   int    `json:"line"`             // from 1
	Column int    `json:"column"`           // from 1, in characters
	What   string `json:"what"`             // what is wrong
	Write  string `json:"write"`            // what to write instead
	Source string `json:"source"`           // the offending line
	Advice bool   `json:"advice,omitempty"` // worth a look, but not a mistake
	Rule   string `json:"rule,omitempty"`   // the short name of an advice
	Words  string `json:"words,omitempty"`  // the words an advice is about, as they stand in the file
}

// Complaints is every complaint about one file or one folder; it is an error.
type Complaints []Complaint

// mostShown is how many complaints Error spells out. Nobody reads more at
// once, and the file has to be checked again afterwards anyway.
const mostShown = 50

// mostKept is how many complaints about one file are kept at all, so that a
// file made to be complained of costs no more than a real one.
const mostKept = 500

// longestShown is how many characters of a line are kept for showing.
const longestShown = 200

// Error lists the complaints: first where and what, then the line with a
// caret under the place, then what to write instead. The text holds words
// from the file as they are; a face makes it safe before showing it.
func (c Complaints) Error() string {
	var b strings.Builder
	for i, one := range c {
		if i == mostShown {
			fmt.Fprintf(&b, "and %d more\n", len(c)-mostShown)
			break
		}
		b.WriteString(one.String())
	}
	return strings.TrimRight(b.String(), "\n")
}

// String is the complaint in three or four lines.
func (c Complaint) String() string {
	kind, rule := "", ""
	if c.Advice {
		kind, rule = "advice: ", " ["+c.Rule+"]"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%d:%d: %s%s%s\n", c.File, c.Line, c.Column, kind, c.What, rule)
	number := fmt.Sprintf("%5d", c.Line)
	text, caret := excerpt(c.Source, c.Column)
	fmt.Fprintf(&b, "%s | %s\n", number, text)
	fmt.Fprintf(&b, "%s | %s^\n", strings.Repeat(" ", len(number)), caret)
	fmt.Fprintf(&b, "        %s\n", c.Write)
	return b.String()
}

// Errors returns the complaints that fail the file, without the advice.
func (c Complaints) Errors() Complaints { return c.only(false) }

// Advice returns the complaints that do not fail the file.
func (c Complaints) Advice() Complaints { return c.only(true) }

func (c Complaints) only(advice bool) Complaints {
	var out Complaints
	for _, one := range c {
		if one.Advice == advice {
			out = append(out, one)
		}
	}
	return out
}

// Sorted puts the complaints in the order of the file, each once.
func (c Complaints) Sorted() Complaints {
	sort.SliceStable(c, func(i, j int) bool {
		if c[i].Line != c[j].Line {
			return c[i].Line < c[j].Line
		}
		return c[i].Column < c[j].Column
	})
	var out Complaints
	for i, one := range c {
		if i == 0 || one != c[i-1] {
			out = append(out, one)
		}
	}
	return out
}

// excerpt returns as much of a line as fits, and the white space that puts a
// caret under the column. Tabs stay tabs, so that the caret still fits.
func excerpt(line string, column int) (text, before string) {
	const width = 96
	runes := []rune(line)
	at := min(max(column-1, 0), len(runes))
	start := 0
	if at > width-8 {
		start = at - width/2
		text = "… "
		before = "  "
	}
	end := min(len(runes), start+width)
	text += string(runes[start:end])
	if end < len(runes) {
		text += " …"
	}
	for _, r := range runes[start:at] {
		if r == '\t' {
			before += "\t"
		} else {
			before += " "
		}
	}
	return text, before
}

// mark is a place in the file; both count from 1.
type mark struct{ line, col int }

// page is a scenario file while it is read: its lines as the tutor wrote
// them, and what has been found wrong with it so far.
type page struct {
	file   string
	lines  []string
	found  Complaints
	tabbed bool   // some line began with a tab
	union  string // the name of the rep's union; empty for "the union"
	filled bool   // the text had a place for it
}

func (p *page) complain(at mark, what, write string) { p.add(at, "", what, write) }

// advise adds an advice. The rule is its short name: doc.go lists those that
// come with reading, package advice those that come after it.
func (p *page) advise(at mark, rule, what, write string) { p.add(at, rule, what, write) }

// add keeps every position inside the file, whatever the YAML reader said.
func (p *page) add(at mark, rule, what, write string) {
	if len(p.found) >= mostKept {
		return
	}
	at.line = min(max(at.line, 1), max(len(p.lines), 1))
	source := p.line(at.line)
	at.col = min(max(at.col, 1), utf8.RuneCountInString(source)+1)
	if runes := []rune(source); len(runes) > longestShown && at.col <= longestShown {
		source = string(runes[:longestShown])
	}
	p.found = append(p.found, Complaint{
		File: p.file, Line: at.line, Column: at.col,
		What: what, Write: write, Source: source, Advice: rule != "", Rule: rule,
	})
}

// line returns line n as the tutor wrote it.
func (p *page) line(n int) string {
	if n < 1 || n > len(p.lines) {
		return ""
	}
	return p.lines[n-1]
}
