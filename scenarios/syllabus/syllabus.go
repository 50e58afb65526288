package syllabus

import (
	"fmt"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// Objective is one that a tutor may choose.
type Objective struct {
	ID    string
	Title string
	From  string // whose courses have it, in a word or two

	checks func(about) []scenarios.Check
	fits   func(about) bool // nil: any talk
}

// about is what the checks need to know of a scenario.
type about struct {
	name    string
	issues  []string // ids of what has to be found: not told freely, if any is
	worries []string
	ask     string // completes "Will you …?"; empty where nothing is asked
	joining bool
}

func aboutOf(sc *scenarios.Scenario) about {
	a := about{name: sc.Worker.Name, ask: sc.TheAsk.What(), joining: sc.TheAsk.Joining()}
	var freely []string
	for _, x := range sc.Worker.CaresAbout {
		if x.Reveal == scenarios.Freely {
			freely = append(freely, x.ID)
		} else {
			a.issues = append(a.issues, x.ID)
		}
	}
	if len(a.issues) == 0 {
		a.issues = freely
	}
	for _, w := range sc.Worker.Worries {
		a.worries = append(a.worries, w.ID)
	}
	return a
}

// All returns the objectives in the order in which a talk comes to them.
func All() []Objective {
	return []Objective{
		listen(), leaveRoom(), connect(), whatMatters(), collective(), worries(), honest(), prepare(), guide(), closing(), signpost(),
	}
}

// Usual are the ids of those for a first talk: what a course begins with, for
// a talk in which something is asked, or nothing.
func Usual(ask scenarios.TheAsk) []string {
	if ask.None {
		return []string{"listen", "leave-room", "worries", "close", "signpost"}
	}
	return []string{"listen", "what-matters", "worries", "guide", "close"}
}

// Find returns the one with an id.
func Find(id string) (Objective, bool) {
	all := All()
	i := slices.IndexFunc(all, func(o Objective) bool { return o.ID == id })
	if i < 0 {
		return Objective{}, false
	}
	return all[i], true
}

// Fits reports whether an objective can be met in a talk at all: there is
// nothing to guide towards where nothing is asked.
func (o Objective) Fits(sc *scenarios.Scenario) bool { return o.fits == nil || o.fits(aboutOf(sc)) }

// For writes the objective for one scenario, whose worker and ask must be
// there.
func (o Objective) For(sc *scenarios.Scenario) scenarios.Objective {
	out := scenarios.Objective{ID: o.ID, Title: o.Title}
	a := aboutOf(sc)
	for _, c := range o.checks(a) {
		c.Ask, c.Try = strings.ReplaceAll(c.Ask, "{name}", a.name), strings.ReplaceAll(c.Try, "{name}", a.name)
		out.Checks = append(out.Checks, c)
	}
	return out
}

// any writes a rule that holds when one of several things was heard.
func (a about) any(rule string, ids []string) string {
	var all []string
	for _, id := range ids {
		all = append(all, fmt.Sprintf("%s(%s)", rule, id))
	}
	return strings.Join(all, " or ")
}
