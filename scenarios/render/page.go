package render

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// width is how long a line of a block may be.
const width = 78

// page is the file as it grows.
type page struct {
	strings.Builder
	notes Notes
}

func (p *page) blank() { p.WriteByte('\n') }

// comment writes lines that are notes to the tutor.
func (p *page) comment(indent int, text string) {
	for _, line := range wrap(Tidy(text), width-indent-2) {
		fmt.Fprintf(p, "%s# %s\n", strings.Repeat(" ", indent), line)
	}
}

// note writes what the tutor is to look at, above the key it is about.
func (p *page) note(indent int, path string) {
	for _, text := range p.notes[path] {
		p.comment(indent, PleaseCheck+" "+text)
	}
}

// key writes a key and its text on one line, if there is any text.
func (p *page) key(indent int, path, text string) { p.line(indent, path, text, plain) }

// said is key for words that somebody speaks: always in quotes.
func (p *page) said(indent int, path, text string) { p.line(indent, path, text, quoted) }

func (p *page) line(indent int, path, text string, style func(string) string) {
	if text = Tidy(text); text != "" {
		p.note(indent, path)
		fmt.Fprintf(p, "%s%s: %s\n", strings.Repeat(" ", indent), last(path), style(text))
	}
}

// block writes a key and its text in lines below it.
func (p *page) block(indent int, path, text string) {
	paragraphs := paragraphs(text)
	if len(paragraphs) == 0 {
		return
	}
	p.note(indent, path)
	fmt.Fprintf(p, "%s%s: |\n", strings.Repeat(" ", indent), last(path))
	for i, paragraph := range paragraphs {
		if i > 0 {
			p.blank()
		}
		for _, line := range wrap(paragraph, width-indent-2) {
			fmt.Fprintf(p, "%s%s\n", strings.Repeat(" ", indent+2), line)
		}
	}
}

// list writes a key and several short texts in square brackets.
func (p *page) list(indent int, path string, items []string) {
	p.note(indent, path)
	var out []string
	for _, item := range items {
		item = Tidy(item)
		if !simple.MatchString(item) || strings.Contains(item, ",") {
			item = quoted(item)
		}
		out = append(out, item)
	}
	fmt.Fprintf(p, "%s%s: [%s]\n", strings.Repeat(" ", indent), last(path), strings.Join(out, ", "))
}

// item turns the first line of what write writes into an item of a list: it
// writes at indent+2, and the first line gets its dash.
func (p *page) item(indent int, write func()) {
	before := p.String()
	p.Reset()
	write()
	text := p.String()
	p.Reset()
	p.WriteString(before)
	lines := strings.SplitAfter(text, "\n")
	for i, line := range lines {
		front := strings.Repeat(" ", indent+2)
		if rest, ok := strings.CutPrefix(line, front); ok && !strings.HasPrefix(rest, "#") {
			lines[i] = strings.Repeat(" ", indent) + "- " + rest
			break
		}
	}
	p.WriteString(strings.Join(lines, ""))
}

func last(path string) string { return path[strings.LastIndex(path, ".")+1:] }

// simple is text that needs no quotes: it begins with a letter and has none of
// the characters that YAML reads as its own.
var simple = regexp.MustCompile(`^[A-Za-zÀ-ž][\p{L}\p{N}_ ,.;!?()'’/=<>%£+–—-]*$`)

func plain(text string) string {
	if simple.MatchString(text) && !strings.HasSuffix(text, " ") {
		return text
	}
	return quoted(text)
}

func quoted(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}

// Tidy is text on one line, without what nobody can see.
func Tidy(text string) string { return strings.Join(strings.Fields(visible(text)), " ") }

// visible leaves out the characters that the reader of scenarios refuses.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t':
			return r
		case r == unicode.ReplacementChar, unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs, unicode.Zl, unicode.Zp), r == 0x3164:
			return -1
		case r&0xfffe == 0xfffe, r >= 0xfdd0 && r <= 0xfdef:
			return -1
		case unicode.Is(unicode.Zs, r):
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, ""))
}

// paragraphs are what stands between empty lines, each on one line.
func paragraphs(text string) []string {
	var out []string
	for _, part := range emptyLines.Split(visible(text), -1) {
		if part = strings.Join(strings.Fields(part), " "); part != "" {
			out = append(out, part)
		}
	}
	return out
}

var emptyLines = regexp.MustCompile(`\n[ \t]*\n`)

// wrap cuts text into lines of at most most characters, between words.
func wrap(text string, most int) []string {
	var out []string
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && len([]rune(line))+1+len([]rune(word)) > most {
			out = append(out, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	if line != "" {
		out = append(out, line)
	}
	return out
}
