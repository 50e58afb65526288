package cohort

import (
	"cmp"
	"maps"
	"slices"

	"github.com/repcoach/repcoach/feedback/summary"
)

// result shows of the tally what the rules let be shown, in an order that
// says nothing about people: by name, and by week.
func (t *tally) result(c control) *Result {
	r := &Result{
		Schema: Schema, Rules: c.rules(), People: c.cell(t.people),
		Practised: Practised{Weeks: t.practised(c), Attempts: c.split(&t.attempts, attemptsQuestion(), "attempts")},
		Confidence: Confidence{
			Before:     c.split(&t.before, confidenceQuestion(), "before"),
			After:      c.split(&t.after, confidenceQuestion(), "after"),
			Change:     c.split(&t.confidence, changeQuestion(), "confidence"),
			MeanBefore: c.mean(&t.before, confidenceQuestion(), "before"),
			MeanAfter:  c.mean(&t.after, confidenceQuestion(), "after"),
		},
		Agreement: agreements(c, t.pairs[:], pairQuestion(), ""),
		Scenarios: []Scenario{},
	}
	few := len(t.few)
	for _, id := range slices.Sorted(maps.Keys(t.scenarios)) {
		s := t.scenarios[id]
		if cell := c.cell(s.people); cell.Shown {
			r.Scenarios = append(r.Scenarios, s.scenario(c, cell))
		} else {
			few++
		}
	}
	r.Teach = teach(r.Scenarios)
	r.Trends = trends(r.Scenarios)
	r.Hidden = hidden(r, few)
	return r
}

// practised lists every week from the first that may be shown to the last.
func (t *tally) practised(c control) []Week {
	out := []Week{}
	var shown []summary.Week
	for week, n := range t.weeks {
		if n >= c.threshold {
			shown = append(shown, week)
		}
	}
	if len(shown) == 0 {
		return out
	}
	for week := slices.Min(shown); week <= slices.Max(shown); week++ {
		out = append(out, Week{week.String(), c.cell(t.weeks[week])})
	}
	return out
}

func agreements(c control, pairs []row, q question, of string) []Agreement {
	var out []Agreement
	for i, pair := range judgePairs {
		out = append(out, Agreement{pair.id, pair.label, c.split(&pairs[i], q, "agreement "+of+" "+pair.id)})
	}
	return out
}

func (s *scenarioTally) scenario(c control, people Cell) Scenario {
	out := Scenario{ID: s.id, Title: c.title(s.titles, s.id), People: people, Objectives: []Objective{}}
	for _, id := range slices.Sorted(maps.Keys(s.objectives)) {
		o := s.objectives[id]
		if o.latest.people+o.notScored >= c.threshold {
			out.Objectives = append(out.Objectives, o.objective(c, s.id+"/"+o.id))
		}
	}
	return out
}

func (o *objectiveTally) objective(c control, name string) Objective {
	begun := o.periods(c, name)
	out := Objective{
		ID: o.id, Title: c.title(o.titles, o.id), NotScored: c.cell(o.notScored),
		First:  Split{Of: c.cell(o.latest.people), Groups: together(begun).Split.Groups},
		Latest: c.split(&o.latest, bandQuestion(), "latest "+name),
		Change: c.split(&o.change, changeQuestion(), "change "+name),
		Begun:  begun, Checks: []Check{},
	}
	for _, id := range slices.Sorted(maps.Keys(o.checks)) {
		if k := o.checks[id]; k.latest.people >= c.threshold {
			out.Checks = append(out.Checks, Check{
				ID:        k.id,
				Latest:    c.split(&k.latest, verdictQuestion(), "check "+name+"/"+id),
				Agreement: agreements(c, k.pairs[:], agreeQuestion(), name+"/"+id),
			})
		}
	}
	return out
}

// title is what most people's bundles called it, if enough did: a title is a
// text of a stranger, and one that few sent could name somebody.
func (c control) title(titles map[string]count, id string) string {
	best := slices.MaxFunc(slices.Sorted(maps.Keys(titles)), func(a, b string) int { return cmp.Compare(titles[a], titles[b]) })
	if titles[best] < c.threshold || best == "" {
		return id
	}
	return best
}
