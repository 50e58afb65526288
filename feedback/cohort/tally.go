package cohort

import (
	"github.com/repcoach/repcoach/feedback/summary"
)

// tally counts people. Each person is handed in once, with all their talks.
type tally struct {
	names   *names
	lottery lottery
	enough  count // rows with fewer bundles than this are not even begun

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
	id            string
	scenario      *scenarioTally
	titles        map[string]count
	notScored     count // people whose every attempt could not be scored
	first, latest row
	change        row
	begun         row // by the week of the first attempt
	checks        map[string]*checkTally
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

func newTally(n *names, l lottery, enough count) *tally {
	t := &tally{
		names: n, lottery: l, enough: enough,
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
		o = &objectiveTally{id: of.objective, scenario: s, titles: map[string]count{}, checks: map[string]*checkTally{}}
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
func (t *tally) add(who code, talks []talk) {
	p := newPersonal(t, talks)
	number := t.lottery.number(who, "")
	t.people++
	t.attempts.add(attemptsClass(len(talks)), number)
	for week := range p.weeks {
		t.weeks[week]++
	}
	if p.before > 0 && p.after > 0 {
		t.before.add(p.before, number)
		t.after.add(p.after, number)
		t.confidence.add(compare(p.before, p.after), number)
	}
	for i, n := range p.pairs {
		if n.of > 0 {
			t.pairs[i].add(n.class(), number)
		}
	}
	numbers := map[*scenarioTally]uint64{}
	for s, title := range p.scenarios {
		s.people++
		s.titles[title]++
		numbers[s] = t.lottery.number(who, s.id)
	}
	for o, had := range p.objectives {
		o.add(had, numbers[o.scenario])
	}
	for c, had := range p.checks {
		number := numbers[had.scenario]
		if had.latest != unknown {
			c.latest.add(int(had.latest), number)
		}
		for i, of := range had.pairs {
			if of != nil {
				c.pairs[i].add(*of, number)
			}
		}
	}
}

func (o *objectiveTally) add(had *attempts, number uint64) {
	o.titles[had.title]++
	if had.scored == 0 {
		o.notScored++
		return
	}
	o.first.add(int(had.first), number)
	o.latest.add(int(had.latest), number)
	o.begun.add(weekAnswer(int(had.week), int(had.first)), number)
	if had.scored > 1 {
		o.change.add(compare(int(had.first), int(had.latest)), number)
	}
}

// weekAnswer makes one answer of a week and a band.
func weekAnswer(week, band int) int { return week<<3 | band }

func compare(before, after int) int {
	switch {
	case after > before:
		return better
	case after < before:
		return less
	}
	return same
}
