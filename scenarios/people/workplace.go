package people

import (
	"slices"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// Workplace is where somebody works, with what there is to care about there.
type Workplace struct {
	ID    string // care-home
	Name  string // a care home
	Issue []scenarios.Issue

	scenes []scene
	jobs   []job // each such that everything in Issue could be theirs
	from   int   // nobody is younger there; 0 is anybody
}

// job is what somebody does, and how they say it.
type job struct{ does, says string }

// scene is where the two meet. {name} is the worker and {place} the workplace.
type scene struct{ title, text string }

// Workplaces returns the eight, in the order in which a tutor is shown them.
func Workplaces() []Workplace {
	return []Workplace{office(), callCentre(), careHome(), hospital(), warehouse(), school(), supermarket(), busDepot()}
}

// findWorkplace finds one by its id or its name.
func findWorkplace(name string) (Workplace, bool) {
	all := Workplaces()
	i := slices.IndexFunc(all, func(w Workplace) bool { return w.ID == name || strings.EqualFold(w.Name, name) })
	if i < 0 {
		return Workplace{}, false
	}
	return all[i], true
}

// otherPlace is a workplace that is not among the eight, in the tutor's words.
func otherPlace(name string) Workplace {
	return Workplace{
		ID: "other", Name: name,
		scenes: []scene{
			{"A word with {name}", "A quiet moment in {place}. {name} has just sat down. The two of you nod to each other most days, and have never really talked."},
			{"{name}, on a break", "Break time in {place}. {name} is on their own, with a cup of tea, and looks as if there is time."},
		},
		jobs: []job{{"works in {place}", "A bit of everything. Whatever there is."}, {"does the day shift in {place}", "I do the days."}},
		Issue: []scenarios.Issue{
			issue("notice", "Shifts change at short notice and nobody asks",
				"You never know where you are in this place.",
				"The shifts, since you ask. Two days' notice, if that. They told me on the Tuesday about the Thursday.",
				"I have to ring round and beg people to help me out at home. I've run out of people to ring."),
			issue("short-handed", "People who leave are not replaced",
				"It's quiet round here these days, isn't it.",
				"Three people have gone since the summer, and nobody has come instead. What they did has landed on us.",
				"I do two people's work, and neither of them properly. I lie awake over what I've missed."),
			issue("breaks", "Breaks are cut short when it is busy",
				"I've got until the hand's on the six. And I mean the six.",
				"My break is twenty minutes. Today it was eight.",
				"I ate standing up. By the end of the day I can't think straight."),
			issue("kit", "What is broken stays broken",
				"Half of it is held together with tape.",
				"I've reported the same broken thing four times. There's a book for it. The book's full.",
				"So I bring my own from home now. And I'm the one who gets asked why it isn't done."),
		},
	}
}

// issue is something to care about; when it is told is settled when a worker
// is put together.
func issue(id, what, hint, says, more string) scenarios.Issue {
	return scenarios.Issue{ID: id, What: what, Hint: hint, Says: says, More: more}
}
