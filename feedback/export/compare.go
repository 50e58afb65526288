package export

import (
	"fmt"
	"io"

	"github.com/repcoach/repcoach/feedback"
)

// Comparison writes two tries of a conversation side by side, as Markdown for
// a person to read. Name is the worker's.
func Comparison(w io.Writer, c feedback.Comparison, name string) error {
	p := &page{}
	p.line("# %s", feedback.CompareTitle)
	p.line("")
	p.line("%s", feedback.ComparedLine)
	for _, n := range c.Notes {
		p.line("")
		p.line("%s", plain(n))
	}
	p.wording(feedback.BeforeTitle, c.Turn, c.Before, name)
	p.wording(feedback.NowTitle, c.Turn, c.Now, name)
	if s := c.Summary(); s != "" {
		p.line("")
		p.line("%s", plain(s))
	}
	p.rows(feedback.ObjectivesTitle, c.BandRows())
	p.changes(c.Checks)
	p.rows(feedback.TalkTitle, c.Rows())
	if _, err := io.WriteString(w, p.b.String()); err != nil {
		return fmt.Errorf("write the comparison as Markdown: %w", err)
	}
	return nil
}

func (p *page) wording(title string, turn int, w feedback.Wording, name string) {
	p.line("")
	p.line("## %s, turn %d", title, turn)
	p.line("")
	if w.Said == nil {
		p.line("Nothing was said.")
		return
	}
	p.line("**You:** %s", plain(w.Said.Text))
	if w.Reply != nil {
		p.line("")
		p.line("**%s:** %s", plain(name), plain(w.Reply.Text))
	}
}

func (p *page) rows(title string, rows []feedback.Row) {
	if len(rows) == 0 {
		return
	}
	p.line("")
	p.line("## %s", title)
	p.line("")
	for _, r := range rows {
		p.line("- %s", plain(r.Sentence()))
	}
}

func (p *page) changes(changes []feedback.CheckChange) {
	if len(changes) == 0 {
		return
	}
	p.line("")
	p.line("## %s", feedback.ChangedTitle)
	p.line("")
	for _, c := range changes {
		p.line("- %s", plain(c.Sentence()))
		for _, q := range c.Before.Evidence {
			p.line("  - before, turn %d: “%s”", q.Turn, plain(q.Text))
		}
		for _, q := range c.Now.Evidence {
			p.line("  - now, turn %d: “%s”", q.Turn, plain(q.Text))
		}
	}
}
