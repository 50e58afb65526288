package debrief

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
)

// paper collects the lines of a page, and the moments on it that the rep can
// go back to.
type paper struct {
	look    look.Look
	width   int
	said    coach.Transcript
	lines   []string
	moments []moment
	heard   map[feedback.Quote]bool // what the worker said that is on the page already
}

// moment is a quoted moment of the talk. It has one first line for when it is
// chosen and one for when it is not, both as wide.
type moment struct {
	id       string // tells it from the others while the page grows
	turn     int    // the rep turn to go back to
	from, to int    // its lines
	marked   string
}

func (p *paper) blank() { p.lines = append(p.lines, "") }

func (p *paper) heading(s string) {
	p.lines = append(p.lines, p.look.Heading.Render(look.Clip(safe.Line(s), p.width)))
}

func (p *paper) text(style lipgloss.Style, s string) { p.hang("", style, s) }

// hang is a paragraph behind a lead; what is empty is left out.
func (p *paper) hang(lead string, style lipgloss.Style, s string) {
	if s = safe.Line(s); s != "" {
		p.lines = append(p.lines, look.Hanging(lead, style, s, p.width)...)
	}
}

// labelled is an indented paragraph whose first words are a label.
func (p *paper) labelled(indent string, labelStyle lipgloss.Style, label string, style lipgloss.Style, s string) []string {
	label, s = safe.Line(label), safe.Line(s)
	lines := look.Wrap(label+" "+s, p.width-lipgloss.Width(indent))
	for i, l := range lines {
		if rest, ok := strings.CutPrefix(l, label); i == 0 && ok {
			lines[i] = indent + labelStyle.Render(label) + style.Render(rest)
			continue
		}
		lines[i] = strings.Repeat(" ", lipgloss.Width(indent)) + style.Render(l)
	}
	return lines
}

// quote is what the rep said in a turn.
func (p *paper) quote(id string, q feedback.Quote) {
	p.spoken(id, fmt.Sprintf(wordTurn, q.Turn), q)
}

// spoken is something that was said, behind a label that says when. It is a
// moment to go back to if the rep said it, or answered it.
func (p *paper) spoken(id, label string, q feedback.Quote) {
	words := "“" + strings.Join(strings.Fields(q.Text), " ") + "”"
	lines := p.labelled("  ", p.look.Muted, label, p.look.Quote, words)
	if turn := p.backTo(q.Turn); turn > 0 {
		marked := p.labelled(p.look.Chosen.Render("▸ "), p.look.Chosen, label, p.look.Quote, words)
		p.moment(id, turn, marked[0], len(lines))
	}
	p.lines = append(p.lines, lines...)
}

// after is what the worker had just said. Where the page has it already, its
// beginning is enough.
func (p *paper) after(id, label string, q feedback.Quote) {
	if p.heard[q] {
		label = safe.Line(label)
		q.Text = beginning(q.Text, p.width-lipgloss.Width("  "+label+" “ …”"))
	} else if p.heard == nil {
		p.heard = map[feedback.Quote]bool{}
	}
	p.heard[q] = true
	p.spoken(id, label, q)
}

// beginning is as many whole words of a text as fit into width, with a sign
// that there are more; one word at least.
func beginning(text string, width int) string {
	words := strings.Fields(text)
	for n := 1; n < len(words); n++ {
		if lipgloss.Width(strings.Join(words[:n+1], " ")) > width {
			return strings.Join(words[:n], " ") + " …"
		}
	}
	return text
}

// moment remembers that the lines to come are one.
func (p *paper) moment(id string, turn int, marked string, lines int) {
	p.moments = append(p.moments, moment{id, turn, len(p.lines), len(p.lines) + lines - 1, marked})
}

// try is what the rep could have said.
func (p *paper) try(label, words string) {
	if safe.Line(words) != "" {
		p.lines = append(p.lines, p.labelled("  ", p.look.Soon, label, p.look.Quote, desk.Quoted(words))...)
	}
}

// backTo is the rep turn to go back to from turn n: the turn itself or, where
// the worker said it, the rep's answer; 0 if there is none.
func (p *paper) backTo(n int) int {
	turn, ok := p.said.At(n)
	if ok && turn.Speaker == coach.Worker {
		n++
		turn, ok = p.said.At(n)
	}
	if !ok || turn.Speaker != coach.Rep || strings.TrimSpace(turn.Text) == "" {
		return 0
	}
	return n
}
