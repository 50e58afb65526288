package debrief

import (
	"fmt"

	"github.com/repcoach/repcoach/feedback"
)

// side is the talk as the worker had it: what changed it for them, and what
// they never told with the moment that would have opened it.
func (r Room) side(p *paper, s *feedback.WorkerSide) {
	if s == nil || s.Empty() {
		return
	}
	p.heading(feedback.SideTitle(s.Name))
	for i, m := range s.Moments {
		mark := r.look.Good.Render("+ ")
		if m.Effect == feedback.Cooled {
			mark = r.look.Soon.Render("− ")
		}
		p.hang(mark, r.look.Text, m.Text)
		if m.About != "" {
			p.lines = append(p.lines, p.labelled("  ", r.look.Muted, wordAbout, r.look.Text, m.About)...)
		}
		if m.Quote != nil {
			p.quote(fmt.Sprint("side/", i), *m.Quote)
		}
	}
	p.blank()
	r.missed(p, "untold", feedback.UntoldTitle(s.Name), feedback.UntoldLine, s.Name, s.Untold)
	r.missed(p, "uneased", feedback.UneasedTitle, "", s.Name, s.Uneased)
}

func (r Room) missed(p *paper, id, title, line, name string, missed []feedback.Missed) {
	if len(missed) == 0 {
		return
	}
	p.heading(title)
	p.text(r.look.Muted, line)
	for i, m := range missed {
		p.hang("• ", r.look.Text, m.What)
		p.hang("  ", r.look.Muted, m.Why)
		if m.After != nil {
			p.spoken(fmt.Sprint(id, "/", i, "/after"), fmt.Sprintf(wordSaidAt, name, m.After.Turn), *m.After)
		}
		if m.Said != nil {
			p.spoken(fmt.Sprint(id, "/", i, "/said"), fmt.Sprintf(wordAnswered, m.Said.Turn), *m.Said)
		}
		p.try(wordCouldHave, m.Try)
	}
	p.blank()
}
