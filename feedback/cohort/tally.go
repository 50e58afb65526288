package cohort

import (
	"github.com/repcoach/repcoach/feedback/summary"
)

// tally counts people. Each person is handed in once, with all their talks.
type tally struct {
	names  *names
	enough count // rows with fewer bundles than this are not even begun

	people     count
	attempts   row
	weeks      map[summary.Week]count
	before     row // confidence before the first talk where it was told
	after      row // after the last where it was
	confidence row // after against before
	pairs      [len(judgePairs)]row
	scenarios  map[string]*scenarioTally
	few        map[string]bool // scenarios that were not begun

	rows []any // by the number of the name: *scenarioTally, *objectiveTally, *checkTally or nil
}

type scenarioTally struct {
	id         string
	people     count
	titles     map[string]count
	objectives map[string]*objectiveTally
}

type objectiveTally struct {
	id        string
	titles    map[string]count
	notScored count                 // people whose every attempt could not be scored
	latest    row                   // people by the latest attempt that was scored
	change    row                   // of those with two or more
	begun     map[summary.Week]*row // the first attempts of the week
	checks    map[string]*checkTally
}

type checkTally struct {
	id     string
	latest row
	pairs  [len(judgePairs)]row
}

// judgePairs are the judges that are held against each other.
var judgePairs = [...]struct {
	id, label string
	of        func(check) (verdict, verdict)
}{
	{"rules-model", "rules and model", func(c check) (verdict, verdict) { return c.rules, c.model }},
	{"rules-tutor", "rules and tutor", func(c check) (verdict, verdict) { return c.rules, c.tutor }},
	{"model-tutor", "model and tutor", func(c check) (verdict, verdict) { return c.model, c.tutor }},
}

func newTally(n *names, enough count) *tally {
	t := &tally{
		names: n, enough: enough,
		weeks: map[summary.Week]count{}, scenarios: map[string]*scenarioTally{}, few: map[string]bool{},
		rows: make([]any, len(n.all)),
	}
	bundles := map[string]count{}
	for i, name := range n.all {
		bundles[name.scenario] += count(n.bundles[i])
	}
	for i, name := range n.all {
		if bundles[name.scenario] < enough {
			t.few[name.scenario] = true
			continue
		}
		t.rows[i] = t.row(name)
	}
	return t
}

// row finds or begins what counts a name, whatever title it came with.
func (t *tally) row(of name) any {
	s := t.scenarios[of.scenario]
	if s == nil {
		s = &scenarioTally{id: of.scenario, titles: map[string]count{}, objectives: map[string]*objectiveTally{}}
		t.scenarios[of.scenario] = s
	}
	if of.objective == "" {
		return s
	}
	o := s.objectives[of.objective]
	if o == nil {
		o = &objectiveTally{id: of.objective, titles: map[string]count{}, begun: map[summary.Week]*row{}, checks: map[string]*checkTally{}}
		s.objectives[of.objective] = o
	}
	if of.check == "" {
		return o
	}
	c := o.checks[of.check]
	if c == nil {
		c = &checkTally{id: of.check}
		o.checks[of.check] = c
	}
	return c
}

// add counts one person.
func (t *tally) add(who mark, talks []talk) {
	p := newPersonal(t, talks)
	t.people++
	t.attempts.add(attemptsClass(len(talks)), who)
	for week := range p.weeks {
		t.weeks[week]++
	}
	if p.before > 0 && p.after > 0 {
		t.before.add(p.before, who)
		t.after.add(p.after, who)
		t.confidence.add(compare(p.before, p.after), who)
	}
	for i, n := range p.pairs {
		if n.of > 0 {
			t.pairs[i].add(n.class(), who)
		}
	}
	for s, title := range p.scenarios {
		s.people++
		s.titles[title]++
	}
	for o, had := range p.objectives {
		o.add(had, who)
	}
	for c, had := range p.checks {
		if had.latest != unknown {
			c.latest.add(int(had.latest), who)
		}
		for i, of := range had.pairs {
			if of != nil {
				c.pairs[i].add(*of, who)
			}
		}
	}
}

func (o *objectiveTally) add(had *attempts, who mark) {
	o.titles[had.title]++
	if had.scored == 0 {
		o.notScored++
		return
	}
	o.latest.add(int(had.latest), who)
	week := o.begun[had.week]
	if week == nil {
		week = &row{}
		o.begun[had.week] = week
	}
	week.add(secureAnswer(had.first), who)
	if had.scored > 1 {
		o.change.add(compare(int(had.first), int(had.latest)), who)
	}
}

func compare(before, after int) int {
	switch {
	case after > before:
		return better
	case after < before:
		return less
	}
	return same
}
