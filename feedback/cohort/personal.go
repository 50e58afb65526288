package cohort

import "github.com/repcoach/repcoach/feedback/summary"

// personal is what the talks of one person come to: one answer to each
// question, however many talks there were.
type personal struct {
	weeks         map[summary.Week]bool
	before, after int
	pairs         [len(judgePairs)]share
	scenarios     map[*scenarioTally]string // the title it came with last
	objectives    map[*objectiveTally]*attempts
	checks        map[*checkTally]*judged
}

// attempts is the way of one person with one objective.
type attempts struct {
	title         string
	scored        int
	first, latest band
	week          summary.Week // of the first that was scored
}

// judged is what was said of one check.
type judged struct {
	latest verdict
	pairs  [len(judgePairs)]*int // agree or differ, nil where only one judged
}

// share is how many of how many.
type share struct{ n, of int }

func (s share) class() int {
	switch {
	case s.n == s.of:
		return always
	case s.n*4 >= s.of*3:
		return mostly
	}
	return seldomer
}

// newPersonal reads talks that come in the order they were had.
func newPersonal(t *tally, talks []talk) *personal {
	p := &personal{
		weeks: map[summary.Week]bool{}, scenarios: map[*scenarioTally]string{},
		objectives: map[*objectiveTally]*attempts{}, checks: map[*checkTally]*judged{},
	}
	for _, talk := range talks {
		p.weeks[talk.week] = true
		if p.before == 0 {
			p.before = int(talk.before)
		}
		if talk.after > 0 {
			p.after = int(talk.after)
		}
		s, begun := t.rows[talk.scenario].(*scenarioTally)
		if begun {
			p.scenarios[s] = t.names.all[talk.scenario].title
		}
		for _, o := range talk.objectives {
			if begun {
				p.objective(t, o, talk.week)
			}
			for _, c := range o.checks {
				p.check(t, c, begun)
			}
		}
	}
	return p
}

func (p *personal) objective(t *tally, o objective, week summary.Week) {
	to := t.rows[o.name].(*objectiveTally)
	had := p.objectives[to]
	if had == nil {
		had = &attempts{}
		p.objectives[to] = had
	}
	had.title = t.names.all[o.name].title
	if o.band == notScored {
		return
	}
	if had.scored++; had.scored == 1 {
		had.first, had.week = o.band, week
	}
	had.latest = o.band
}

// check takes the latest verdict, and counts for every two judges whether
// they gave the same. The check has a row
// if the rows of its scenario were begun.
func (p *personal) check(t *tally, c check, begun bool) {
	var had *judged
	if begun {
		to := t.rows[c.name].(*checkTally)
		if had = p.checks[to]; had == nil {
			had = &judged{}
			p.checks[to] = had
		}
		if c.verdict != unknown {
			had.latest = c.verdict
		}
	}
	for i, pair := range judgePairs {
		a, b := pair.of(c)
		if a == unknown || b == unknown {
			continue
		}
		said := differ
		if p.pairs[i].of++; a == b {
			p.pairs[i].n++
			said = agree
		}
		if had != nil {
			had.pairs[i] = &said
		}
	}
}
