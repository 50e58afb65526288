package debrief

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
)

// apart is the width from which two columns are easier to read than one.
const apart = 72

// between parts the two columns.
const between = 3

// comparison is this try beside the one it branched from, if that is known.
func (r Room) comparison() (feedback.Comparison, bool) {
	if r.Before == nil || r.Report == nil {
		return feedback.Comparison{}, false
	}
	now := feedback.Attempt{Report: r.Report, Said: r.Said, Outcome: r.Outcome, Partner: r.Partner}
	return feedback.Compare(*r.Before, now, r.FromTurn), true
}

// compare is the page with the two tries side by side or, in a narrow
// window, one under the other.
func (r Room) compare(width int) *paper {
	p := r.paper(width)
	c, ok := r.comparison()
	if !ok {
		return p
	}
	p.text(r.look.Muted, feedback.ComparedLine)
	for _, n := range c.Notes {
		p.text(r.look.Muted, n)
	}
	p.blank()
	p.heading(fmt.Sprintf(wordTurnTwice, c.Turn))
	r.wordings(p, c)
	if s := c.Summary(); s != "" {
		p.blank()
		p.text(r.look.Strong, s)
	}
	p.blank()
	if len(c.Objectives) > 0 {
		p.heading(feedback.ObjectivesTitle)
		r.columns(p)
		for _, o := range c.Objectives {
			r.pair(p, o.Title, r.bandWords(o.Before), r.bandWords(o.Now), o.Before != o.Now)
		}
		p.blank()
	}
	if len(c.Checks) > 0 {
		p.heading(feedback.ChangedTitle)
		r.columns(p)
		for _, ch := range c.Checks {
			r.pair(p, ch.Question, r.answered(ch.Before), r.answered(ch.Now), true)
		}
		p.blank()
	}
	p.heading(feedback.TalkTitle)
	r.columns(p)
	for _, row := range c.Rows() {
		r.pair(p, row.Label, says(r.look.Text, row.Before), says(r.look.Text, row.Now), row.Changed())
	}
	return p
}

// column lays something out in a column of a width.
type column func(width int) []string

func says(style lipgloss.Style, s string) column {
	return func(width int) []string { return look.Styled(style, safe.Line(s), width) }
}

func (r Room) bandWords(b feedback.Band) column {
	steps, style := r.band(b)
	return says(style, steps+" "+feedback.BandName(b))
}

func (r Room) answered(a feedback.Answered) column {
	mark, style := r.verdict(a.Verdict)
	return func(width int) []string {
		lines := look.Styled(style, mark+feedback.VerdictName(a.Verdict), width)
		for _, q := range a.Evidence {
			lines = append(lines, look.Styled(r.look.Quote, "“"+safe.Line(q.Text)+"”", width)...)
		}
		return lines
	}
}

// wordings are the turn that was tried another way and what came back. The
// rep's words of this try can be gone back to once more.
func (r Room) wordings(p *paper, c feedback.Comparison) {
	from := len(p.lines)
	side := func(w feedback.Wording) column {
		return func(width int) []string {
			if w.Said == nil {
				return look.Styled(r.look.Muted, wordUnsaid, width)
			}
			lines := append([]string{r.look.Rep.Render(wordYou)}, look.Styled(r.look.Text, strings.TrimSpace(safe.Text(w.Said.Text)), width)...)
			if w.Reply != nil {
				lines = append(lines, "", look.Clip(r.look.Worker.Render(safe.Line(r.Name)), width))
				lines = append(lines, look.Styled(r.look.Text, strings.TrimSpace(safe.Text(w.Reply.Text)), width)...)
			}
			return lines
		}
	}
	r.columns(p)
	line := from + r.two(p, side(c.Before), side(c.Now)) // where it says Now
	if turn := p.backTo(c.Turn); turn > 0 && c.Now.Said != nil {
		marked := look.Clip(p.lines[line]+r.look.Chosen.Render(" ◂"), p.width)
		p.moments = append(p.moments, moment{"now", turn, line, len(p.lines) - 1, marked})
	}
}

// pair is a label with the same thing in both tries below it; what has not
// changed is said once.
func (r Room) pair(p *paper, label string, before, now column, changed bool) {
	p.text(r.look.Text, label)
	if changed {
		r.two(p, before, now)
		return
	}
	p.lines = append(p.lines, look.Beside("  ", now(p.width-2-len(wordBoth)-1))...)
	last := len(p.lines) - 1
	p.lines[last] += " " + r.look.Muted.Render(wordBoth)
}

// columns are the headings of the two columns, where there are columns.
func (r Room) columns(p *paper) {
	if p.width >= apart {
		p.lines = append(p.lines, "  "+r.look.Muted.Render(pad(feedback.BeforeTitle, columnWidth(p.width)+between)+feedback.NowTitle))
	}
}

func columnWidth(width int) int { return (width - 2 - between) / 2 }

func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-lipgloss.Width(s)))
}

// two puts the columns beside each other or, in a narrow window, one under
// the other, each behind its title. It returns how many lines the first has
// where they are one under the other.
func (r Room) two(p *paper, before, now column) (first int) {
	if p.width >= apart {
		w := columnWidth(p.width)
		left, right := before(w), now(w)
		for i := range max(len(left), len(right)) {
			l, t := "", ""
			if i < len(left) {
				l = left[i]
			}
			if i < len(right) {
				t = right[i]
			}
			p.lines = append(p.lines, "  "+pad(l, w+between)+t)
		}
		return 0
	}
	under := func(title string, lines []string) []string {
		if len(lines) == 1 {
			return []string{"  " + r.look.Muted.Render(pad(title, len(feedback.BeforeTitle)+1)) + lines[0]}
		}
		return append([]string{"  " + r.look.Muted.Render(title)}, look.Beside("    ", lines)...)
	}
	w := p.width - 2 - len(feedback.BeforeTitle) - 1
	left := under(feedback.BeforeTitle, before(w))
	p.lines = append(p.lines, left...)
	p.lines = append(p.lines, under(feedback.NowTitle, now(w))...)
	return len(left)
}
