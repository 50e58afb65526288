package people

import (
	"slices"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// Segment is a sort of worker that reps are taught to meet.
type Segment struct {
	ID      string // agency-worker
	Name    string // agency worker
	Summary string // one line for a tutor who has to choose

	relation    string // how they stand to the union, in the briefing; {name} is the worker
	purpose     string // one line under the title
	starts      string
	youngest    int
	oldest      int
	since, mind []string // how long they have been there, and what they hold
	manners     []string
	openings    []string
	worries     []scenarios.Worry // the first is needed for a yes
	lines       scenarios.Lines
	union       string // what they say when asked about unions
	boss        string // and about the manager; empty: what anybody might say
}

// names are what somebody of the segment may be called.
func (s Segment) names() []string {
	switch s.ID {
	case migrant().ID:
		return fromAbroad()
	case young().ID:
		return slices.DeleteFunc(firstNames(), func(n string) bool { return slices.Contains(ofAnotherTime(), n) })
	}
	return firstNames()
}

// Segments returns the six, in the order in which a tutor is shown them.
func Segments() []Segment {
	return []Segment{reluctant(), young(), former(), longServing(), agency(), migrant()}
}

// FindSegment finds one by its id or its name, however it is written, and by
// the names other programs have for it.
func FindSegment(name string) (Segment, bool) {
	id := strings.Join(strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == ' ' || r == '-' || r == '_' }), "-")
	switch id {
	case "reluctant", "young", "former", "agency", "migrant":
		id += map[bool]string{true: "-member", false: "-worker"}[id == "former"]
	case "non-member", "nonmember", "manager-friendly", "long-serving":
		id = "long-serving-non-member"
	}
	all := Segments()
	i := slices.IndexFunc(all, func(s Segment) bool { return s.ID == id })
	if i < 0 {
		return Segment{}, false
	}
	return all[i], true
}
