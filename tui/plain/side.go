package plain

import (
	"fmt"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/desk"
)

// side tells the talk as the worker had it.
func (f *face) side(s *feedback.WorkerSide) {
	if s == nil || s.Empty() {
		return
	}
	f.line(feedback.SideTitle(s.Name) + ":")
	for _, m := range s.Moments {
		f.line(fmt.Sprintf("- Turn %d: %s", m.Turn, m.Text))
		if m.About != "" {
			f.line("  " + capital(feedback.AboutLead) + ": " + m.About)
		}
		if m.Quote != nil {
			f.line("  You said: “" + m.Quote.Text + "”")
		}
	}
	f.missed(feedback.UntoldTitle(s.Name)+". "+feedback.UntoldLine, s.Untold)
	f.missed(feedback.UneasedTitle+".", s.Uneased)
	f.blank()
}

func (f *face) missed(title string, missed []feedback.Missed) {
	if len(missed) == 0 {
		return
	}
	f.line(title)
	for _, m := range missed {
		f.line("- " + m.What + ". " + m.Why)
		if m.After != nil {
			f.line(fmt.Sprintf("  They had just said (turn %d): “%s”", m.After.Turn, m.After.Text))
		}
		if m.Said != nil {
			f.line(fmt.Sprintf("  You answered (turn %d): “%s”", m.Said.Turn, m.Said.Text))
		}
		if m.Try != "" {
			f.line("  " + fmt.Sprintf(couldHave, desk.Quoted(m.Try)))
		}
	}
}
