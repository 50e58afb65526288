package desk

import (
	"context"
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/moves/readers"
	"github.com/repcoach/repcoach/feedback"
)

// Hint is a gentle suggestion for what the rep might say next: it takes up
// what the worker said last, and comes from the words the tutor gave for what
// has not been spotted yet. Asking again (nth 1, 2, …) gives another one.
func Hint(p *coach.Practice, nth int) string {
	said := p.Transcript()
	name := p.Scenario.Worker.Name
	heard := said.Workers()
	var last string
	if len(heard) > 0 && heard[len(heard)-1].N > 1 {
		last = heard[len(heard)-1].Text
	}
	doubt, holdsBack := readers.For(p.Scenario.Language).Holds(last, nil)
	tries := open(p, said, holdsBack)
	try := ""
	if len(tries) > 0 {
		try = " You could try: " + Quoted(tries[nth%len(tries)])
	}
	switch {
	case holdsBack && try == "":
		return fmt.Sprintf(hintDoubt, name, clip(doubt)) + fmt.Sprintf(hintAskDoubt, name)
	case holdsBack:
		return fmt.Sprintf(hintDoubt, name, clip(doubt)) + try
	case last != "" && try == "":
		return fmt.Sprintf(hintStay, name, clip(last)) + hintMore
	case last != "":
		return fmt.Sprintf(hintStay, name, clip(last)) + try
	case try != "":
		return strings.TrimSpace(try)
	}
	return fmt.Sprintf(hintOpen, name)
}

// open returns what could be tried for the checks that rules have not spotted
// yet: first what would have fitted after the worker's last turn. Where the
// worker holds back, only what meets a doubt fits, whether or not it has been
// done before.
func open(p *coach.Practice, said coach.Transcript, holdsBack bool) []string {
	var report feedback.Report
	for r := range (feedback.Scorer{}).Score(context.Background(), p.Scenario, said) {
		report = r
	}
	var now, later []string
	for i, o := range report.Objectives {
		for j, c := range o.Checks {
			switch {
			case c.Try == "":
			case holdsBack:
				if meetsDoubt(p.Scenario.Objectives[i].Checks[j].Spot) {
					now = append(now, c.Try)
				}
			case c.Verdict == feedback.Yes:
			case c.After != nil && c.After.Turn == len(said):
				now = append(now, c.Try)
			default:
				later = append(later, c.Try)
			}
		}
	}
	return append(now, later...)
}

// meetsDoubt reports whether a check looks for the moves that take a doubt seriously.
func meetsDoubt(spot string) bool {
	for _, word := range []string{string(moves.Acknowledgement), "explore", "objection", "worry", "worries"} {
		if strings.Contains(spot, word) {
			return true
		}
	}
	return false
}

// clip keeps the first sentence or so.
func clip(s string) string {
	const most = 90
	s = strings.TrimRight(strings.Join(strings.Fields(s), " "), ".,;")
	if r := []rune(s); len(r) > most {
		cut := string(r[:most])
		if i := strings.LastIndexByte(cut, ' '); i > most/2 {
			cut = cut[:i]
		}
		return cut + "…"
	}
	return s
}
