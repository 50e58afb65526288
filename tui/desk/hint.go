package desk

import (
	"context"
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback"
)

// Hint is a gentle suggestion for what the rep might say next: it takes up
// what the worker said last, and comes from the words the tutor gave for what
// has not been spotted yet. Asking again (nth 1, 2, …) gives another one.
func Hint(p *coach.Practice, nth int) string {
	said := p.Transcript()
	name := p.Scenario.Worker.Name
	var about string
	if heard := said.Workers(); len(heard) > 0 {
		last := heard[len(heard)-1]
		if doubt, ok := moves.Objection(last.Text); ok {
			about = fmt.Sprintf("%s seems to hold back: “%s”. Show that you heard it before you answer it.", name, clip(doubt))
		} else if last.N > 1 {
			about = fmt.Sprintf("%s just said: “%s”. Stay with that for a moment.", name, clip(last.Text))
		}
	}
	tries := open(p, said)
	switch {
	case len(tries) > 0:
		return strings.TrimSpace(about + " You could try: “" + tries[nth%len(tries)] + "”")
	case about != "":
		return about + " What would you like to know more about?"
	}
	return fmt.Sprintf("Ask %s something about their own work that cannot be answered with yes or no.", name)
}

// open returns what could be tried for the checks that rules have not spotted
// yet: first what would have fitted after the worker's last turn.
func open(p *coach.Practice, said coach.Transcript) []string {
	var report feedback.Report
	for r := range (feedback.Scorer{}).Score(context.Background(), p.Scenario, said) {
		report = r
	}
	var now, later []string
	for _, o := range report.Objectives {
		for _, c := range o.Checks {
			switch {
			case c.Try == "" || c.Verdict == feedback.Yes:
			case c.After != nil && c.After.Turn == len(said):
				now = append(now, c.Try)
			default:
				later = append(later, c.Try)
			}
		}
	}
	return append(now, later...)
}

// clip keeps the first sentence or so.
func clip(s string) string {
	const most = 90
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > most {
		cut := string(r[:most])
		if i := strings.LastIndexByte(cut, ' '); i > most/2 {
			cut = cut[:i]
		}
		return cut + "…"
	}
	return s
}
