package calibrate

import (
	"slices"

	"github.com/repcoach/repcoach/feedback"
)

// collected are the pairs of one objective, one check, or of all.
type collected struct {
	Named
	pairs []pair
}

// key tells objectives and checks of different scenarios apart.
type key struct{ scenario, id string }

// collection keeps them in the order in which they first came.
type collection struct {
	order []key
	of    map[key]*collected
}

func (c *collection) at(n Named) *collected {
	k := key{n.Scenario, n.Objective + "/" + n.ID}
	if c.of == nil {
		c.of = map[key]*collected{}
	}
	if c.of[k] == nil {
		c.of[k] = &collected{Named: n}
		c.order = append(c.order, k)
	}
	return c.of[k]
}

func agreement(talks []Talk, j Judged) Agreement {
	var stars, all collected
	var objectives, checks collection
	var tutor, scorer []float64
	for i, t := range talks {
		report := j.Reports[i]
		if t.Stars > 0 {
			if report.Stars == nil {
				stars.NotScored++
			} else {
				stars.pairs = append(stars.pairs, pair{i, t.Stars - 1, *report.Stars - 1})
				tutor, scorer = append(tutor, float64(t.Stars)), append(scorer, float64(*report.Stars))
			}
		}
		for _, o := range report.Objectives {
			var theirs, ours []feedback.CheckResult
			for _, c := range o.Checks {
				mark, marked := t.Checks[c.ID]
				if !marked {
					continue
				}
				theirs, ours = append(theirs, feedback.CheckResult{Verdict: mark}), append(ours, c)
				for _, to := range []*collected{&all, checks.at(Named{Scenario: t.Scenario.ID, Objective: o.ID, ID: c.ID, Title: c.Question})} {
					to.add(i, slices.Index(verdictOrder, mark), slices.Index(verdictOrder, c.Verdict))
				}
			}
			if len(theirs) > 0 {
				to := objectives.at(Named{Scenario: t.Scenario.ID, ID: o.ID, Title: o.Title})
				to.add(i, slices.Index(bandOrder, feedback.BandOf(theirs)), slices.Index(bandOrder, feedback.BandOf(ours)))
			}
		}
	}
	out := Agreement{Judge: j.Judge, Stars: stars.figures(starOrder), Checks: all.figures(names(verdictOrder))}
	if rho, ok := Spearman(tutor, scorer); ok {
		out.Spearman = &rho
	}
	out.Objectives = objectives.named(names(bandOrder))
	out.PerCheck = checks.named(names(verdictOrder))
	return out
}

// add puts one thing in that the tutor has marked. What the scorer has not
// scored is counted apart.
func (c *collected) add(talk, tutor, scorer int) {
	if scorer < 0 || tutor < 0 {
		c.NotScored++
		return
	}
	c.pairs = append(c.pairs, pair{talk, tutor, scorer})
}

func (c *collection) named(order []string) []Named {
	out := []Named{}
	for _, k := range c.order {
		n := c.of[k].Named
		n.Figures = c.of[k].figures(order)
		out = append(out, n)
	}
	return out
}

func (c *collected) figures(order []string) Figures {
	f := Figures{N: len(c.pairs), NotScored: c.NotScored, Order: order, Kappa: kappa(c.pairs, len(order))}
	f.Confusion = make([][]int, len(order))
	for i := range f.Confusion {
		f.Confusion[i] = make([]int, len(order))
	}
	for _, p := range c.pairs {
		f.Confusion[p.tutor][p.scorer]++
		if p.tutor == p.scorer {
			f.Agree++
		}
	}
	if f.N > 0 {
		percent := 100 * float64(f.Agree) / float64(f.N)
		f.Percent = &percent
	}
	return f
}

func names[T ~string](of []T) []string {
	out := make([]string, len(of))
	for i, v := range of {
		out[i] = string(v)
	}
	return out
}
