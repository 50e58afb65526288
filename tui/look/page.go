package look

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// The size the rooms are made for, and the widest that text may run: longer
// lines are hard to read.
const (
	MinWidth  = 44
	MinHeight = 12
	MaxText   = 88
	gutter    = 2
)

// Size puts right what a terminal says about its size: one that does not know
// is taken for 80 by 24.
func Size(w, h int) (int, int) {
	if w <= 0 || h <= 0 {
		return 80, 24
	}
	return w, h
}

// Column is how wide the text of a page is in a window of width w, and how
// far it is from the left edge: wide windows have it in the middle.
func Column(w int) (width, left int) {
	width = max(1, min(MaxText, w-2*gutter))
	return width, max(0, (w-width)/2)
}

// Page is one picture: a head of fixed lines, a body that gets the room that
// is left, and a foot. All lines are as wide as Column says, or less.
type Page struct {
	Head, Body, Foot []string
}

// BodyHeight is how many lines of body fit.
func BodyHeight(h, head, foot int) int { return max(0, h-head-foot) }

// Lay returns the page as exactly h lines, none wider than w. What does not
// fit is cut from the body first, so that head and foot are never lost.
func (p Page) Lay(w, h int) string {
	width, left := Column(w)
	foot := p.Foot[max(0, len(p.Foot)-h):]
	head := p.Head[:min(len(p.Head), h-len(foot))]
	body := p.Body[:min(len(p.Body), BodyHeight(h, len(head), len(foot)))]
	margin := strings.Repeat(" ", left)
	lines := make([]string, 0, h)
	put := func(part []string) {
		for _, l := range part {
			lines = append(lines, strings.TrimRight(margin+Clip(l, width), " "))
		}
	}
	put(head)
	put(body)
	for range h - len(head) - len(body) - len(foot) {
		lines = append(lines, "")
	}
	put(foot)
	return strings.Join(lines, "\n")
}

// Clip cuts a line that is wider than width and shows that it did.
func Clip(line string, width int) string {
	if lipgloss.Width(line) <= width {
		return line
	}
	return ansi.Truncate(line, width, "…")
}

// Wrap breaks harmless text into lines of at most width.
func Wrap(text string, width int) []string {
	width = max(1, width)
	lines := strings.Split(lipgloss.Wrap(text, width, ""), "\n")
	for i, l := range lines {
		lines[i] = Clip(strings.TrimRight(l, " "), width)
	}
	return lines
}

// Flow wraps prose whose author has already broken its lines: the lines of a
// paragraph are joined first. A line that begins with a space or a list mark
// stays a line of its own.
func Flow(text string, width int) []string {
	var paragraphs []string
	open := false
	for _, l := range strings.Split(strings.TrimSpace(text), "\n") {
		own := strings.TrimSpace(l) == "" || strings.HasPrefix(l, " ") || strings.HasPrefix(l, "- ") || strings.HasPrefix(l, "* ")
		if open && !own {
			paragraphs[len(paragraphs)-1] += " " + l
			continue
		}
		paragraphs = append(paragraphs, l)
		open = strings.TrimSpace(l) != ""
	}
	return Wrap(strings.Join(paragraphs, "\n"), width)
}

// Styled wraps harmless text and gives every line the same style.
func Styled(style lipgloss.Style, text string, width int) []string {
	lines := Wrap(text, width)
	for i, l := range lines {
		lines[i] = style.Render(l)
	}
	return lines
}

// Hanging wraps text behind a lead: the first line begins with it, the others
// are indented by as much.
func Hanging(lead string, style lipgloss.Style, text string, width int) []string {
	indent := lipgloss.Width(lead)
	lines := Styled(style, text, width-indent)
	for i := range lines {
		if i == 0 {
			lines[i] = lead + lines[i]
		} else {
			lines[i] = strings.Repeat(" ", indent) + lines[i]
		}
	}
	return lines
}

// Beside puts the same mark before every line.
func Beside(mark string, lines []string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = mark + l
	}
	return out
}

// Head is the head of a page: a title, something on its right where there is
// room for it, and a rule.
func (l Look) Head(title, aside string, width int) []string {
	line := l.Title.Render(Clip(title, width))
	if gap := width - lipgloss.Width(line) - lipgloss.Width(aside); aside != "" && gap > 1 {
		line += strings.Repeat(" ", gap) + l.Muted.Render(aside)
	}
	return []string{line, l.Line(width)}
}

// Line is a rule across the page.
func (l Look) Line(width int) string { return l.Rule.Render(strings.Repeat("─", max(0, width))) }
