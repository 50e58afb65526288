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

func (r Room) paper(width int) *paper {
	return &paper{look: r.look, width: width, said: r.Said}
}

// feedback is the page of the feedback: first what the rep came for.
func (r Room) feedback(width int) *paper {
	p := r.paper(width)
	for _, n := range r.Notes {
		p.text(r.look.Trouble, n)
	}
	p.text(r.look.Strong, desk.Ending(r.Name, r.Yes, r.Outcome))
	p.text(r.look.Muted, desk.NotSkill)
	p.blank()
	if r.Report == nil {
		r.nothing(p)
		return p
	}
	rep := *r.Report
	r.branch(p)
	r.advice(p, "strength", wordStrength, r.look.Good.Render("✓ "), wordEvenBetter, rep.Strength)
	r.advice(p, "focus", wordFocus, r.look.Soon.Render("→ "), wordCouldHave, rep.Focus)
	for i, o := range rep.Objectives {
		r.objective(p, fmt.Sprint("objective/", i), o)
	}
	r.flags(p, rep)
	r.side(p, rep.Side)
	r.numbers(p, rep)
	if rep.Stars != nil {
		p.lines = append(p.lines, look.Clip(r.look.Stars(*rep.Stars)+"  "+r.look.Strong.Render(desk.StarsLine(rep)), width))
	}
	p.text(r.look.Muted, desk.Judged(rep.Judge))
	p.text(r.look.Muted, feedback.TutorLine(rep))
	for _, n := range rep.Notes {
		p.text(r.look.Muted, n)
	}
	p.text(r.look.Muted, feedback.PracticeLine)
	if c := desk.ConfidenceLine(r.Confidence); c != "" {
		p.blank()
		p.text(r.look.Text, c)
	}
	return p
}

func (r Room) nothing(p *paper) {
	switch {
	case r.Judging():
		p.text(r.look.Muted, wordReading)
	case len(r.Said) < r.FromTurn:
		p.text(r.look.Text, wordNothingNew)
	case len(r.Said.Reps()) == 0:
		p.text(r.look.Text, wordNothingSaid)
	default:
		p.text(r.look.Text, wordNoFeedback)
	}
}

// branch says at the top that this is a second try, and what came of it.
func (r Room) branch(p *paper) {
	if r.FromTurn == 0 {
		return
	}
	p.text(r.look.Strong, fmt.Sprintf(wordBranch, r.FromTurn))
	if c, ok := r.comparison(); ok {
		p.text(r.look.Text, c.Summary())
		p.text(r.look.Muted, wordSeeBoth)
	} else if r.Alone {
		p.text(r.look.Muted, wordAlone)
	}
	p.blank()
}

func (r Room) advice(p *paper, id, heading, mark, try string, a feedback.Advice) {
	if a.Text == "" {
		return
	}
	p.heading(heading)
	p.hang(mark, r.look.Text, a.Text)
	if a.Quote != nil {
		p.quote(id, *a.Quote)
	}
	p.try(try, a.Try)
	p.blank()
}

func (r Room) objective(p *paper, id string, o feedback.Finding) {
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
	for i, c := range o.Checks {
		r.check(p, fmt.Sprint(id, "/", i), c)
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

// verdict is the mark of a verdict and its colour; the words stand beside it.
func (r Room) verdict(v feedback.Verdict) (string, lipgloss.Style) {
	switch v {
	case feedback.Yes:
		return "✓ ", r.look.Good
	case feedback.No:
		return "○ ", r.look.Soon
	case feedback.Unsure:
		return "? ", r.look.Soon
	}
	return "· ", r.look.Muted
}

func (r Room) check(p *paper, id string, c feedback.CheckResult) {
	mark, style := r.verdict(c.Verdict)
	lead := style.Render(mark + fmt.Sprintf("%-12s", feedback.VerdictOf(c)))
	p.hang(lead, r.look.Text, c.Question)
	for i, q := range c.Evidence {
		p.quote(fmt.Sprint(id, "/", i), q)
	}
	for i, q := range c.Against {
		p.spoken(fmt.Sprint(id, "/against/", i), fmt.Sprintf("%s, turn %d:", feedback.AgainstLead, q.Turn), q)
	}
	p.hang("  ", r.look.Muted, feedback.RuledLine(c))
	p.hang("  ", r.look.Muted, c.Reason)
	if c.Try == "" || c.Verdict == feedback.Yes {
		return
	}
	if c.After != nil {
		p.after(id+"/after", fmt.Sprintf(wordAfter, r.Name, c.After.Turn), *c.After)
	}
	p.try(wordCouldHave, c.Try)
}

func (r Room) flags(p *paper, rep feedback.Report) {
	if len(rep.Flags) == 0 {
		return
	}
	p.heading(wordFlags)
	for i, f := range rep.Flags {
		p.hang(r.look.Soon.Render("! "), r.look.Text, f.Sentence())
		p.quote(fmt.Sprint("flag/", i), f.Quote)
	}
	p.blank()
}

// transcript is what was said, with the turn numbers that the feedback names.
func (r Room) transcript(width int) *paper {
	p := r.paper(width)
	for _, t := range r.Said {
		who, bar := r.look.Worker.Render(safe.Line(r.Name)), r.look.WorkBar
		if t.Speaker == coach.Rep {
			who, bar = r.look.Rep.Render(wordYou), r.look.RepBar
		}
		who += r.look.Muted.Render(fmt.Sprintf(wordTurnNo, t.N))
		if t.Cut {
			who += r.look.Muted.Render(wordCut)
		}
		text := look.Styled(r.look.Text, strings.TrimSpace(safe.Text(t.Text)), width-2)
		if strings.TrimSpace(t.Text) == "" {
			text = look.Styled(r.look.Trouble, wordLost, width-2)
		}
		if t.Speaker == coach.Rep && p.backTo(t.N) > 0 {
			p.moment(fmt.Sprint("turn/", t.N), t.N, look.Clip(who+r.look.Chosen.Render(" ◂"), width), 1+len(text))
		}
		p.lines = append(p.lines, look.Clip(who, width))
		p.lines = append(p.lines, look.Beside(bar.Render("▎ "), text)...)
		p.blank()
	}
	return p
}
