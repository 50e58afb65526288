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

// paper collects the lines of a page.
type paper struct {
	look  look.Look
	width int
	lines []string
}

func (p *paper) blank() { p.lines = append(p.lines, "") }

func (p *paper) heading(s string) {
	p.lines = append(p.lines, p.look.Heading.Render(look.Clip(s, p.width)))
}

func (p *paper) text(style lipgloss.Style, s string) { p.hang("", style, s) }

// hang is a paragraph behind a lead; what is empty is left out.
func (p *paper) hang(lead string, style lipgloss.Style, s string) {
	if s = safe.Line(s); s != "" {
		p.lines = append(p.lines, look.Hanging(lead, style, s, p.width)...)
	}
}

func (p *paper) quote(lead string, q feedback.Quote) {
	p.hang(lead+p.look.Muted.Render(fmt.Sprintf(wordTurn, q.Turn)), p.look.Quote, "“"+strings.Join(strings.Fields(q.Text), " ")+"”")
}

func (r Room) feedback(width int) []string {
	p := &paper{look: r.look, width: width}
	for _, n := range r.Notes {
		p.text(r.look.Trouble, n)
	}
	p.text(r.look.Strong, desk.Ending(r.Name, r.Yes, r.Outcome))
	p.text(r.look.Muted, desk.NotSkill)
	p.text(r.look.Muted, feedback.PracticeLine)
	p.blank()
	if r.Report == nil {
		r.nothing(p)
		return p.lines
	}
	rep := *r.Report
	if rep.Stars != nil {
		p.lines = append(p.lines, look.Clip(r.look.Stars(*rep.Stars)+"  "+r.look.Strong.Render(desk.StarsLine(rep)), width))
		p.blank()
	}
	r.advice(p, wordStrength, r.look.Good.Render("✓ "), rep.Strength)
	r.advice(p, wordFocus, r.look.Soon.Render("→ "), rep.Focus)
	for _, o := range rep.Objectives {
		r.objective(p, o)
	}
	if len(rep.Flags) > 0 {
		p.heading(wordFlags)
		for _, f := range rep.Flags {
			p.hang(r.look.Soon.Render("! "), r.look.Text, f.Sentence())
			p.quote("  ", f.Quote)
		}
		p.blank()
	}
	r.numbers(p, rep)
	p.text(r.look.Muted, desk.Judged(rep.Judge))
	p.text(r.look.Muted, feedback.TutorLine(rep))
	for _, n := range rep.Notes {
		p.text(r.look.Muted, n)
	}
	return p.lines
}

func (r Room) nothing(p *paper) {
	switch {
	case r.Judging():
		p.text(r.look.Muted, wordReading)
	case len(r.Said.Reps()) == 0:
		p.text(r.look.Text, wordNothingSaid)
	default:
		p.text(r.look.Text, wordNoFeedback)
	}
}

func (r Room) advice(p *paper, heading, mark string, a feedback.Advice) {
	if a.Text == "" {
		return
	}
	p.heading(heading)
	p.hang(mark, r.look.Text, a.Text)
	if a.Quote != nil {
		p.quote("  ", *a.Quote)
	}
	if a.Try != "" {
		p.hang("  "+r.look.Soon.Render(wordTry), r.look.Quote, "“"+a.Try+"”")
	}
	p.blank()
}

func (r Room) objective(p *paper, o feedback.Finding) {
	steps, style := r.band(o.Band)
	band := style.Render(steps + " " + feedback.BandName(o.Band))
	title := look.Wrap(safe.Line(o.Title), max(1, p.width-lipgloss.Width(band)-2))
	for i, l := range title {
		line := r.look.Heading.Render(l)
		if i == 0 {
			line += strings.Repeat(" ", max(2, p.width-lipgloss.Width(line)-lipgloss.Width(band))) + band
		}
		p.lines = append(p.lines, look.Clip(line, p.width))
	}
	for _, c := range o.Checks {
		r.check(p, c)
	}
	p.blank()
}

// band is a band as steps and in its colour; the words stand beside it.
func (r Room) band(b feedback.Band) (string, lipgloss.Style) {
	switch b {
	case feedback.Strong:
		return "●●●", r.look.Good
	case feedback.Secure:
		return "●●○", r.look.Good
	case feedback.Starting:
		return "●○○", r.look.Soon
	case feedback.NotYet:
		return "○○○", r.look.Soon
	}
	return "···", r.look.Muted
}

func (r Room) check(p *paper, c feedback.CheckResult) {
	mark, style := "· ", r.look.Muted
	switch c.Verdict {
	case feedback.Yes:
		mark, style = "✓ ", r.look.Good
	case feedback.No:
		mark, style = "○ ", r.look.Soon
	case feedback.Unsure:
		mark, style = "? ", r.look.Soon
	}
	lead := style.Render(mark + fmt.Sprintf("%-12s", feedback.VerdictOf(c)))
	p.hang(lead, r.look.Text, c.Question)
	for _, q := range c.Evidence {
		p.quote("  ", q)
	}
	p.hang("  ", r.look.Muted, feedback.RuledLine(c))
	if c.Reason != "" {
		p.hang("  ", r.look.Muted, c.Reason)
	}
	if c.Try != "" && c.Verdict != feedback.Yes {
		p.hang("  "+r.look.Muted.Render(wordTry), r.look.Quote, "“"+c.Try+"”")
	}
}

// numbers draws the measures: two bars, and all of them in sentences.
func (r Room) numbers(p *paper, rep feedback.Report) {
	m := rep.Measures
	p.heading(wordNumbers)
	cells := max(4, min(30, p.width-34))
	bar := func(label string, share float64, says string) {
		p.lines = append(p.lines, look.Clip(r.look.Muted.Render(fmt.Sprintf("%-16s", label))+r.look.Meter(share, cells)+" "+says, p.width))
	}
	if m.RepWords+m.WorkerWords > 0 {
		bar(wordShare, m.RepWordShare, fmt.Sprintf(wordShareSays, m.RepWordShare*100))
	}
	if asked := m.OpenQuestions + m.ClosedQuestions; asked > 0 {
		bar(wordOpen, float64(m.OpenQuestions)/float64(asked), fmt.Sprintf(wordOpenSays, m.OpenQuestions, asked))
	}
	for _, l := range feedback.MeasureLines(m) {
		p.hang("• ", r.look.Text, l)
	}
	p.blank()
}

// transcript is what was said, with the turn numbers that the feedback names.
func (r Room) transcript(width int) []string {
	p := &paper{look: r.look, width: width}
	for _, t := range r.Said {
		who, bar := r.look.Worker.Render(safe.Line(r.Name)), r.look.WorkBar
		if t.Speaker == coach.Rep {
			who, bar = r.look.Rep.Render(wordYou), r.look.RepBar
		}
		who += r.look.Muted.Render(fmt.Sprintf(wordTurnNo, t.N))
		if t.Cut {
			who += r.look.Muted.Render(wordCut)
		}
		p.lines = append(p.lines, look.Clip(who, width))
		text := look.Styled(r.look.Text, strings.TrimSpace(safe.Text(t.Text)), width-2)
		if strings.TrimSpace(t.Text) == "" {
			text = look.Styled(r.look.Trouble, wordLost, width-2)
		}
		p.lines = append(p.lines, look.Beside(bar.Render("▎ "), text)...)
		p.blank()
	}
	return p.lines
}
