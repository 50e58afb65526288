package export

import (
	"fmt"
	"io"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback"
)

// Markdown writes the report for a person to read. With said, the
// conversation follows at the end; nil leaves it out.
func Markdown(w io.Writer, r feedback.Report, said coach.Transcript) error {
	p := &page{}
	p.line("# %s", plain(r.Scenario.Title))
	p.line("")
	p.line("%s", feedback.PracticeLine)
	p.line("")
	p.line("%s", judgedBy(r.Judge))
	if tutor := feedback.TutorLine(r); tutor != "" {
		p.line("")
		p.line("%s", tutor)
	}
	p.stars(r.Stars)
	p.advice(feedback.StrengthTitle, "To take it further:", r.Strength)
	p.advice(feedback.FocusTitle, "Try:", r.Focus)
	for _, o := range r.Objectives {
		p.objective(o)
	}
	p.flags(r.Flags)
	p.side(r.Side)
	p.line("")
	p.line("## In numbers")
	p.line("")
	for _, m := range feedback.MeasureLines(r.Measures) {
		p.line("- %s", m)
	}
	for _, n := range r.Notes {
		p.line("")
		p.line("%s", plain(n))
	}
	p.transcript(said)
	if _, err := io.WriteString(w, p.b.String()); err != nil {
		return fmt.Errorf("write the feedback as Markdown: %w", err)
	}
	return nil
}

func judgedBy(j feedback.JudgeRef) string {
	if j.Kind != "model" {
		return feedback.RulesLine
	}
	return "Rules and the model " + plain(j.Model) + " read this talk."
}

// page collects the lines.
type page struct{ b strings.Builder }

func (p *page) line(format string, args ...any) {
	fmt.Fprintf(&p.b, format+"\n", args...)
}

func (p *page) stars(stars *int) {
	if stars == nil {
		return
	}
	n := min(max(*stars, 0), 5)
	p.line("")
	p.line("**%s** %d of 5", strings.Repeat("★", n)+strings.Repeat("☆", 5-n), n)
}

func (p *page) advice(title, try string, a feedback.Advice) {
	if a.Text == "" {
		return
	}
	p.line("")
	p.line("## %s", title)
	p.line("")
	p.line("%s", plain(a.Text))
	if a.Quote != nil {
		p.line("")
		p.quote(*a.Quote)
	}
	if a.Try != "" {
		p.line("")
		p.line("%s %s", try, plain(a.Try))
	}
}

func (p *page) objective(o feedback.Finding) {
	p.line("")
	p.line("## %s: %s", plain(o.Title), feedback.BandName(o.Band))
	p.line("")
	for _, c := range o.Checks {
		p.line("- %s **%s**", plain(c.Question), feedback.VerdictOf(c))
		for _, q := range c.Evidence {
			p.line("  - turn %d: “%s”", q.Turn, plain(q.Text))
		}
		for _, q := range c.Against {
			p.line("  - %s (turn %d): “%s”", feedback.AgainstLead, q.Turn, plain(q.Text))
		}
		if ruled := feedback.RuledLine(c); ruled != "" {
			p.line("  - %s", ruled)
		}
		if c.Reason != "" {
			p.line("  - %s", plain(c.Reason))
		}
		if c.Verdict == feedback.Yes || c.Try == "" {
			continue
		}
		if c.After != nil {
			p.line("  - after “%s” (turn %d), try: %s", plain(c.After.Text), c.After.Turn, plain(c.Try))
		} else {
			p.line("  - try: %s", plain(c.Try))
		}
	}
}

func (p *page) flags(flags []feedback.Flag) {
	if len(flags) == 0 {
		return
	}
	p.line("")
	p.line("## Worth a second look")
	p.line("")
	for _, f := range flags {
		p.line("- turn %d: “%s”", f.Turn, plain(f.Text))
		p.line("  %s", plain(f.Sentence()))
	}
}

// side tells the talk as the worker had it.
func (p *page) side(s *feedback.WorkerSide) {
	if s == nil || s.Empty() {
		return
	}
	p.line("")
	p.line("## %s", plain(feedback.SideTitle(s.Name)))
	if len(s.Moments) > 0 {
		p.line("")
	}
	for _, m := range s.Moments {
		p.line("- turn %d: %s", m.Turn, plain(m.Text))
		if m.About != "" {
			p.line("  - %s: %s", feedback.AboutLead, plain(m.About))
		}
		if m.Quote != nil {
			p.line("  - you said: “%s”", plain(m.Quote.Text))
		}
	}
	p.missed(feedback.UntoldTitle(s.Name), feedback.UntoldLine, s.Untold)
	p.missed(feedback.UneasedTitle, "", s.Uneased)
}

func (p *page) missed(title, line string, missed []feedback.Missed) {
	if len(missed) == 0 {
		return
	}
	p.line("")
	p.line("### %s", plain(title))
	p.line("")
	if line != "" {
		p.line("%s", line)
		p.line("")
	}
	for _, m := range missed {
		p.line("- %s", plain(m.What))
		p.line("  - %s", plain(m.Why))
		if m.After != nil {
			p.line("  - they had just said (turn %d): “%s”", m.After.Turn, plain(m.After.Text))
		}
		if m.Said != nil {
			p.line("  - you answered: “%s”", plain(m.Said.Text))
		}
		if m.Try != "" {
			p.line("  - try: %s", plain(m.Try))
		}
	}
}

func (p *page) quote(q feedback.Quote) {
	p.line("> “%s” (turn %d)", plain(q.Text), q.Turn)
}

func (p *page) transcript(said coach.Transcript) {
	if len(said) == 0 {
		return
	}
	p.line("")
	p.line("## The conversation")
	for _, t := range said {
		who := "Worker"
		if t.Speaker == coach.Rep {
			who = "Rep"
		}
		p.line("")
		text := plain(t.Text)
		if text == "" {
			text = "(left out)"
		}
		p.line("**%d %s:** %s", t.N, who, text)
	}
}

// plain puts a text on one line and escapes what Markdown and HTML act on.
func plain(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	var b strings.Builder
	for i, r := range s {
		switch r {
		case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '!', '#':
			if r == '!' && !strings.HasPrefix(s[i+1:], "[") || r == '_' && inside(s, i) {
				break
			}
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// inside reports whether an underscore stands within a word, where Markdown
// leaves it alone.
func inside(s string, i int) bool {
	word := func(c byte) bool {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0x80
	}
	return i > 0 && i+1 < len(s) && word(s[i-1]) && word(s[i+1])
}

// Plain puts a text on one line and escapes what Markdown and HTML act on.
func Plain(s string) string { return plain(s) }
