package scenarios

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// diagnose turns the YAML reader's message into a tutor's words. The reader
// knows where it got stuck; the line says why.
func (d *draft) diagnose(f fault) finding {
	n := f.at.line
	switch {
	case strings.Contains(f.problem, "exceeded max depth"):
		return finding{at: f.at, what: "the lists and keys are nested too deep to be read",
			write: fmt.Sprintf("A scenario needs five levels and may have %d.", deepest)}
	case strings.Contains(f.problem, "end of stream") && strings.Contains(f.during, "quoted"):
		return d.openQuote(f.began)
	case strings.Contains(f.problem, "unknown escape"):
		return d.backslash(f.at)
	case strings.Contains(f.during, "flow"):
		return d.openBracket(f)
	case strings.Contains(f.problem, "incompatible YAML document"), d.line(n) != "" && d.line(n)[0] == '%':
		return finding{at: f.at, what: "a line that begins with % means something special here",
			write: "Take the line out.", repair: d.set(max(n, 1), "")}
	case strings.Contains(f.problem, "could not find expected ':'"):
		return d.noColon(f.began.line)
	case strings.Contains(f.problem, "mapping values are not allowed"):
		return d.strayColon(f.at)
	case strings.Contains(f.problem, "violates indentation"), strings.Contains(f.problem, "tab character"):
		return finding{at: f.at, what: "there is a tab where spaces are counted",
			write: "Use the space bar: two spaces for each step in."}
	case strings.Contains(f.problem, "document start"):
		return finding{at: f.at, what: "this line begins further left than the lines above it",
			write: "Begin the main keys (title, setting, worker, objectives) at the left edge, in every case."}
	}
	if front, key, value, ok := d.parts(n); ok && d.quotable(f, value) {
		return d.needsQuotes(n, front, key, value)
	}
	if strings.Contains(f.problem, "did not find expected") {
		return d.outOfLine(n)
	}
	return finding{at: f.at, what: "this line cannot be read (" + f.problem + ")",
		write: "Compare it with the lines around it. Text with unusual signs in it is safest in double quotes."}
}

// quotable is true where the value of a line is the cause: it begins with a
// sign that means something else, or goes on after its closing quote.
func (d *draft) quotable(f fault, value string) bool {
	if value == "" {
		return false
	}
	if strings.ContainsRune("@`%*&!|>-?,]}", rune(value[0])) {
		return true
	}
	last := strings.LastIndexByte(value, map[byte]byte{'[': ']', '{': '}', '"': '"', '\'': '\''}[value[0]])
	began := utf8.RuneCountInString(d.line(f.at.line)) - utf8.RuneCountInString(value) + 1
	return last > 0 && f.at.col > began
}

// needsQuotes is for text that has to be in quotes to be text.
func (d *draft) needsQuotes(n int, front, key, value string) finding {
	col := utf8.RuneCountInString(d.line(n)) - utf8.RuneCountInString(value) + 1
	what := fmt.Sprintf("text may not begin with %q unless it is in quotes", value[:1])
	if strings.ContainsAny(value[:1], `"'`) {
		what = "the text goes on after its closing quote"
	} else if strings.ContainsRune("|>", rune(value[0])) {
		what = fmt.Sprintf("after %q the text has to begin on the next line", value[:1])
	}
	fixed := key + ": " + requote(value)
	return finding{at: mark{n, col}, what: what,
		write: "Put the whole text in quotes: " + fixed, repair: d.set(n, front+fixed)}
}

// strayColon is for a colon with a space after it where there is a key
// already: the commonest mistake of all.
func (d *draft) strayColon(at mark) finding {
	n := at.line
	line := []rune(d.line(n))
	front, key, value, ok := d.parts(n)
	firstColon := utf8.RuneCountInString(front + key)
	if ok && value != "" && firstColon+1 < at.col && at.col <= len(line) {
		fixed := key + ": " + requote(value)
		what := "a colon followed by a space may not be inside text that has no quotes"
		if strings.HasPrefix(value, "“") || strings.HasPrefix(value, `"`) && strings.Contains(value, "”") {
			what = "curly quotes do not count as quotes here, and the text has a colon in it"
		}
		return finding{at: at, what: what,
			write: "Put the text in " + quotesOf(fixed) + ": " + fixed, repair: d.set(n, front+fixed)}
	}
	up := d.above(n)
	upFront, _, upValue, upOK := d.parts(up)
	upLine := strings.TrimSpace(d.line(up))
	switch name, rest, colon := strings.Cut(upLine, ":"); {
	case up == 0:
		return finding{at: at, what: "this colon is not expected here", write: "Put the text in double quotes."}
	case !upOK && colon && rest != "" && !strings.ContainsAny(name, " \"'"):
		return d.noSpace(up)
	case !upOK && (isKey(upLine) || indent(d.line(up)) >= indent(d.line(n))):
		return d.noColon(up)
	}
	if isKey(strings.TrimSpace(key)) {
		fixed := strings.Repeat(" ", utf8.RuneCountInString(upFront)) + strings.TrimSpace(string(line))
		return finding{at: mark{n, indent(d.line(n)) + 1},
			what:  fmt.Sprintf("this line is further in than line %d, which has its text already", up),
			write: fmt.Sprintf("Begin it in column %d, under the key of line %d.", len(upFront)+1, up), repair: d.set(n, fixed)}
	}
	joined := string(line[:min(at.col, len(line))-1]) + string(line[min(at.col, len(line)):])
	return finding{at: at,
		what:   fmt.Sprintf("this line goes on with the text of line %d, and there is a colon in it", up),
		write:  "Put the whole text in double quotes, from " + fmt.Sprintf("%q", clip(upValue)) + " to its end.",
		repair: d.set(n, joined)}
}

// noSpace is for a key whose text follows the colon at once.
func (d *draft) noSpace(n int) finding {
	line := d.line(n)
	before, rest, _ := strings.Cut(line, ":")
	return finding{at: mark{n, utf8.RuneCountInString(before) + 1},
		what:   "there is no space after the colon",
		write:  fmt.Sprintf("Put one in: %s: %s", strings.TrimLeft(before, " -"), rest),
		repair: d.set(n, before+": "+rest)}
}

// noColon is for a line that is neither a key nor the text of one.
func (d *draft) noColon(n int) finding {
	word := strings.TrimSpace(strings.TrimLeft(d.line(n), " -"))
	at := mark{n, indent(d.line(n)) + 1}
	if key, rest, colon := strings.Cut(word, ":"); colon && rest != "" && isKey(key) {
		return d.noSpace(n)
	}
	if isKey(word) {
		return finding{at: at, what: fmt.Sprintf("there is no colon after %q", word),
			write: word + ":", repair: d.set(n, d.line(n)+":")}
	}
	return finding{at: at, what: "this line is neither a key with a colon nor part of the text above",
		write:  "If it belongs to the text above, move it in by two spaces and put that text in double quotes or after |. If it is a note to yourself, begin it with #.",
		repair: d.set(n, "")}
}

// openQuote is for text whose closing quote is missing.
func (d *draft) openQuote(at mark) finding {
	line := d.line(at.line)
	quote := string([]rune(line + `""`)[max(at.col-1, 0)])
	if quote != "'" {
		quote = `"`
	}
	what := "the quote that opens here is never closed"
	if strings.Contains(line, "”") {
		what = "the quote that opens here is straight, and the one that closes it is curly"
	}
	fixed := strings.TrimRight(strings.TrimRight(line, " "), "”’") + quote
	return finding{at: at, what: what,
		write: "Close it with the same straight quote: " + strings.TrimSpace(fixed), repair: d.set(at.line, fixed)}
}

// openBracket is for a list in brackets that does not end on its line.
func (d *draft) openBracket(f fault) finding {
	open, shut := "[", "]"
	if strings.Contains(f.during, "mapping") {
		open, shut = "{", "}"
	}
	at := f.began
	if at.line == 0 {
		at = f.at
	}
	front, key, value, ok := d.parts(at.line)
	if ok && strings.HasPrefix(value, open) && strings.Contains(value, shut) {
		fixed := key + ": " + requote(value)
		return finding{at: at, what: fmt.Sprintf("text may not begin with %q unless it is in quotes", open),
			write: "Put the whole text in double quotes: " + fixed, repair: d.set(at.line, front+fixed)}
	}
	finding := finding{at: at, what: fmt.Sprintf("the bracket %q that opens here is never closed", open),
		write: fmt.Sprintf("Close it with %q on the same line. If it is not a list, put the text in double quotes.", shut)}
	if ok {
		finding.repair = d.set(at.line, d.line(at.line)+shut)
	}
	return finding
}

// backslash is for an escape that does not exist.
func (d *draft) backslash(at mark) finding {
	line := d.line(at.line)
	runes := []rune(line)
	i := min(max(at.col-1, 0), len(runes))
	for i < len(runes) && runes[i] != '\\' {
		i++
	}
	return finding{at: mark{at.line, i + 1}, what: "a backslash in double quotes means something special",
		write:  `Write two backslashes for one, or put the text in single quotes.`,
		repair: d.set(at.line, string(runes[:i])+`\`+string(runes[i:]))}
}

// clip shortens text for a message.
func clip(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
