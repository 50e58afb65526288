package plain

import (
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
)

func (f *face) briefing(sc *scenarios.Scenario, crew desk.Crew) {
	f.line(sc.Title)
	f.blank()
	for _, c := range desk.Cautions(sc) {
		f.line(c)
		f.blank()
	}
	f.text(sc.Setting)
	if sc.Worker.Segment == "" {
		f.line(fmt.Sprintf(talkWithOne, sc.Worker.Name))
	} else {
		f.line(fmt.Sprintf(talkWith, sc.Worker.Name, sc.Worker.Segment))
	}
	f.blank()
	f.line(toPractise)
	for _, o := range sc.Objectives {
		f.line("- " + o.Title)
	}
	f.blank()
	f.line(crew.Line)
}

func (f *face) notice(lines []string) {
	f.blank()
	f.line(beforeYou)
	for _, l := range lines {
		f.line("- " + l)
	}
	f.blank()
}

func (f *face) help() {
	for _, l := range commands() {
		f.line(l)
	}
}

func (f *face) saved(id string) {
	f.blank()
	f.line(fmt.Sprintf(saved, id))
}

// feedback reads the report out: first what the rep came for.
func (f *face) feedback(r feedback.Report, name string) {
	f.line("Your feedback")
	f.blank()
	f.advice(strengthHead, evenBetter, r.Strength)
	f.advice(focusHead, couldHave, r.Focus)
	for i, o := range r.Objectives {
		f.line(fmt.Sprintf("Objective %d of %d: %s. %s.", i+1, len(r.Objectives), o.Title, capital(feedback.BandName(o.Band))))
		for _, c := range o.Checks {
			f.check(c, name)
		}
		f.blank()
	}
	if len(r.Flags) > 0 {
		f.line("Worth a second look:")
		for _, flag := range r.Flags {
			f.line(fmt.Sprintf("- %s %s", flag.Sentence(), quoted(flag.Quote)))
		}
		f.blank()
	}
	f.side(r.Side)
	f.line("The talk in numbers:")
	for _, l := range feedback.MeasureLines(r.Measures) {
		f.line("- " + l)
	}
	f.blank()
	if stars := desk.StarsLine(r); stars != "" {
		f.line("Overall: " + stars + ".")
	}
	f.line(desk.Judged(r.Judge))
	f.line(feedback.TutorLine(r))
	for _, n := range r.Notes {
		f.line(n)
	}
	f.line(feedback.PracticeLine)
}

func (f *face) advice(head, try string, a feedback.Advice) {
	if a.Text == "" {
		return
	}
	f.line(head + ": " + a.Text)
	if a.Quote != nil {
		f.line(quoted(*a.Quote))
	}
	if a.Try != "" {
		f.line(fmt.Sprintf(try, desk.Quoted(a.Try)))
	}
	f.blank()
}

func (f *face) check(c feedback.CheckResult, name string) {
	f.line(fmt.Sprintf("- %s %s.", c.Question, capital(feedback.VerdictOf(c))))
	for _, q := range c.Evidence {
		f.line("  " + quoted(q))
	}
	for _, q := range c.Against {
		f.line("  " + capital(feedback.AgainstLead) + ". " + quoted(q))
	}
	if ruled := feedback.RuledLine(c); ruled != "" {
		f.line("  " + ruled)
	}
	if c.Reason != "" {
		f.line("  " + c.Reason)
	}
	switch {
	case c.Try == "" || c.Verdict == feedback.Yes:
	case c.After != nil:
		f.line("  " + fmt.Sprintf(couldHaveAt, name, plainly(c.After.Text), c.After.Turn, desk.Quoted(c.Try)))
	default:
		f.line("  " + fmt.Sprintf(couldHave, desk.Quoted(c.Try)))
	}
}

func quoted(q feedback.Quote) string {
	return fmt.Sprintf("Turn %d: “%s”", q.Turn, strings.Join(strings.Fields(q.Text), " "))
}
