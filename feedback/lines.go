package feedback

import "github.com/repcoach/repcoach/scenarios"

// ownLines are what a scenario gives its worker to say. Where a transcript has
// one of them word for word, it was had with that worker.
type ownLines struct {
	all     map[string]bool
	passing map[string]bool // those that tell nothing of what matters to them
}

// linesOf are the lines of a scenario, which may be nil.
func linesOf(sc *scenarios.Scenario) ownLines {
	own := ownLines{all: map[string]bool{}, passing: map[string]bool{}}
	if sc == nil {
		return own
	}
	w := sc.Worker
	passing := []string{w.Opening, w.Lines.Yes, w.Lines.NextStep, w.Lines.Thinking, w.Lines.NotNow, w.Lines.Pushed, w.Lines.Leaves, w.Lines.Bye}
	for _, a := range w.Answers {
		passing = append(passing, a.Says)
	}
	for _, x := range w.Worries {
		passing = append(passing, x.Cover)
		own.all[x.Says], own.all[x.Eased] = true, true
	}
	for _, i := range w.CaresAbout {
		own.all[i.Hint], own.all[i.Says], own.all[i.More] = true, true, true
	}
	for _, line := range passing {
		own.all[line], own.passing[line] = true, true
	}
	delete(own.all, "")
	return own
}
