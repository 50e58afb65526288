package plain

import (
	"errors"
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/desk"
)

// compared sets a branch beside the talk it branched from, in sentences.
func (f *face) compared(s *desk.Sitting, r feedback.Report) {
	if s.From == "" {
		return
	}
	f.blank()
	f.line(feedback.CompareTitle)
	before, err := f.desk.Earlier(s.From)
	if errors.Is(err, desk.ErrNoParent) {
		f.line(parentGone)
		return
	}
	if err != nil {
		what, _ := f.desk.Trouble(err)
		f.line(what)
		return
	}
	outcome, _ := s.Over()
	now := feedback.Attempt{Report: &r, Said: s.Transcript(), Outcome: outcome, Partner: s.Crew.Kind}
	f.comparison(feedback.Compare(before, now, s.FromTurn), s.Scenario.Worker.Name)
}

func (f *face) comparison(c feedback.Comparison, name string) {
	f.line(feedback.ComparedLine)
	for _, n := range c.Notes {
		f.line(n)
	}
	f.wording(fmt.Sprintf(compareBefore, c.Turn), c.Before, name)
	f.wording(fmt.Sprintf(compareNow, c.Turn), c.Now, name)
	f.line(c.Summary())
	for _, row := range c.BandRows() {
		f.line("- " + row.Sentence())
	}
	for _, ch := range c.Checks {
		f.line("- " + ch.Sentence())
		for _, q := range ch.Now.Evidence {
			f.line("  " + quoted(q))
		}
	}
	for _, row := range c.Rows() {
		f.line("- " + row.Sentence())
	}
}

func (f *face) wording(lead string, w feedback.Wording, name string) {
	if w.Said == nil {
		f.line(lead + compareUnsaid)
		return
	}
	line := lead + fmt.Sprintf(compareSaid, plainly(w.Said.Text))
	if w.Reply != nil {
		line += fmt.Sprintf(compareReply, name, plainly(w.Reply.Text))
	}
	f.line(line)
}

func plainly(s string) string { return strings.Join(strings.Fields(s), " ") }
