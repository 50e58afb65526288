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
		Practised: Practised{Weeks: t.practised(c), Attempts: c.split(&t.attempts, attemptGroups)},
		Confidence: Confidence{
			Before: c.split(&t.before, confidenceGroups), After: c.split(&t.after, confidenceGroups),
			Change: c.split(&t.confidence, changeGroups), MeanBefore: c.mean(&t.before), MeanAfter: c.mean(&t.after),
		},
		Agreement: agreements(c, t.pairs[:], pairGroups),
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

func agreements(c control, pairs []row, g groupings) []Agreement {
	var out []Agreement
	for i, pair := range judgePairs {
		out = append(out, Agreement{pair.id, pair.label, c.split(&pairs[i], g)})
	}
	return out
}

func (s *scenarioTally) scenario(c control, people Cell) Scenario {
	out := Scenario{ID: s.id, Title: c.title(s.titles, s.id), People: people, Objectives: []Objective{}}
	for _, id := range slices.Sorted(maps.Keys(s.objectives)) {
		o := s.objectives[id]
		if o.first.people+o.notScored >= c.threshold {
			out.Objectives = append(out.Objectives, o.objective(c))
		}
	}
	return out
}

func (o *objectiveTally) objective(c control) Objective {
	out := Objective{
		ID: o.id, Title: c.title(o.titles, o.id), NotScored: c.cell(o.notScored),
		First: c.split(&o.first, bandGroups), Latest: c.split(&o.latest, bandGroups), Change: c.split(&o.change, changeGroups),
		Begun: o.periods(c), Checks: []Check{},
	}
	for _, id := range slices.Sorted(maps.Keys(o.checks)) {
		if k := o.checks[id]; k.latest.people >= c.threshold {
			out.Checks = append(out.Checks, Check{k.id, c.split(&k.latest, verdictGroups), agreements(c, k.pairs[:], agreeGroups)})
		}
	}
	return out
}

func (o *objectiveTally) periods(c control) []Period {
	known := map[int]bool{}
	for answer := range o.begun.counts {
		known[answer>>3] = true
	}
	weeks := slices.Sorted(maps.Keys(known))
	out := []Period{}
	ends, cells := c.periods(&o.begun, weeks, twoBands, weekAnswer)
	from := 0
	for i, to := range ends {
		out = append(out, Period{summary.Week(weeks[from]).String(), summary.Week(weeks[to-1]).String(), cells[i]})
		from = to
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
