package scenarios

import (
	"regexp"
	"strings"
)

// mostRepairs is how many lines are put right in memory to find what else is
// wrong in the same file.
const mostRepairs = 40

// parse reads the text as YAML. Where it is not, it complains, puts the line
// right in memory the way it advises the tutor to, and reads again, so that
// all complaints come at once. It returns false when it cannot go on.
func (p *page) parse(source string) (*node, bool) {
	d := draft{lines: strings.Split(source, "\n")}
	seen := map[int]int{}
	for range mostRepairs {
		root, more, bad := readYAML(strings.Join(d.lines, "\n"))
		if bad == nil {
			if more {
				p.secondDocument(d.lines)
			}
			return root, true
		}
		if p.tabbed {
			return nil, false // most likely it comes of the tabs, which have been complained of
		}
		f := d.diagnose(*bad)
		if seen[f.at.line]++; seen[f.at.line] > 1 {
			return nil, false // the repair did not help: the first complaint says it all
		}
		p.complain(f.at, f.what, f.write)
		if f.repair == nil {
			return nil, false
		}
		f.repair()
	}
	return nil, false
}

// secondDocument complains of the line that begins a second document.
func (p *page) secondDocument(lines []string) {
	begun := false
	for i, line := range lines {
		marker := strings.HasPrefix(line, "---") || strings.HasPrefix(line, "...")
		if marker && begun {
			p.complain(mark{i + 1, 1}, "a second scenario begins here, and one file holds one scenario",
				"Take the line out, or move what follows it to a file of its own.")
			return
		}
		begun = begun || line != "" && line[0] != '#' && !marker
	}
	p.complain(mark{len(lines), 1}, "there is a second scenario in this file, and one file holds one scenario",
		"Move it to a file of its own.")
}

// finding is a syntax fault in a tutor's words, with the repair that shows
// whether the rest of the file is right; repair is nil where there is none.
type finding struct {
	at          mark
	what, write string
	repair      func()
}

// draft is the text as it stands after the repairs so far.
type draft struct{ lines []string }

// keyLine takes a line apart: white space and dashes in front, key, and what
// follows the colon.
var keyLine = regexp.MustCompile(`^(\s*(?:- +)*)([^\s:"'\[{#&*!|>%@][^:"\[{#]*?|"[^"]*"|'[^']*')\s*:(?:\s+(.*))?$`)

// parts returns the pieces of line n, or ok false where it is not "key: text".
func (d *draft) parts(n int) (front, key, value string, ok bool) {
	m := keyLine.FindStringSubmatch(d.line(n))
	if m == nil {
		return "", "", "", false
	}
	return m[1], m[2], strings.TrimSpace(m[3]), true
}

func (d *draft) line(n int) string {
	if n < 1 || n > len(d.lines) {
		return ""
	}
	return d.lines[n-1]
}

// above returns the number of the last line before n that says something, or 0.
func (d *draft) above(n int) int {
	for n = min(n, len(d.lines)+1) - 1; n > 0; n-- {
		if t := strings.TrimSpace(d.line(n)); t != "" && t[0] != '#' {
			return n
		}
	}
	return 0
}

// set returns a repair that replaces line n.
func (d *draft) set(n int, line string) func() { return func() { d.lines[n-1] = line } }

func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// requote puts a piece of text in quotes: double ones where it can, because
// tutors know them, and single ones where the text has double ones inside.
func requote(value string) string {
	for _, pair := range [][2]string{{"“", "”"}, {"‘", "’"}, {`"`, `"`}, {"'", "'"}, {`"`, "”"}, {"“", `"`}} {
		inner := strings.TrimSuffix(strings.TrimPrefix(value, pair[0]), pair[1])
		if len(value) >= len(pair[0])+len(pair[1]) && len(inner) == len(value)-len(pair[0])-len(pair[1]) {
			value = inner
			break
		}
	}
	if !strings.ContainsAny(value, `"\`) {
		return `"` + value + `"`
	}
	return "'" + strings.ReplaceAll(value, "'", "''") + "'"
}

// quotesOf says which quotes a key's text has been put in.
func quotesOf(fixed string) string {
	if strings.HasSuffix(fixed, "'") {
		return "single quotes, since it has double ones in it"
	}
	return "double quotes"
}
