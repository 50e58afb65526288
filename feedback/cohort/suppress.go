package cohort

import (
	"errors"
	"math"
)

// This file is the one place that decides what may be shown. Counts of people
// have a type of their own, which no other package can see; what leaves the
// package is a Cell, a Split or a Mean, and only this file makes those. The
// rules cannot be switched off; the threshold can be set, and never below
// lowestThreshold. The package comment says where each rule is from.

const (
	// DefaultThreshold is the fewest people a number may be about.
	DefaultThreshold = 10
	// LowestThreshold is the fewest a team may set it to.
	LowestThreshold = 5

	roundTo      = 5  // counts are rounded to the nearest
	meanOf       = 8  // the fewest people an average may be of, whatever the threshold
	shareOf      = 25 // the fewest people, rounded, that a share may be of
	meanDistance = 0.25
)

// Why something is refused as a whole.
var (
	ErrThreshold = errors.New("the threshold is never below 5 people")
	ErrTooFew    = errors.New("too few people")
	ErrRest      = errors.New("too few people are left out by the filter")
)

// Why a number is hidden.
const (
	TooFew   = "too few people"                      // fewer than the threshold
	SmallOne = "too few people in one of its groups" // so the others are hidden as well
	TooAlike = "nearly everybody gave the same answer"
)

// count is a number of people. It never leaves the package.
type count int

// Cell is a number of people that may be shown, or why it may not.
type Cell struct {
	Shown bool   `json:"shown"`
	N     int    `json:"people,omitempty"` // rounded to the nearest 5
	Why   string `json:"why,omitempty"`
}

// Mean is an average that may be shown, or why it may not.
type Mean struct {
	Shown bool    `json:"shown"`
	Value float64 `json:"value,omitempty"` // to one decimal
	Why   string  `json:"why,omitempty"`
}

// Split is how the people of a row divide into groups, each person in one.
// Either every group is shown or none is.
type Split struct {
	Of     Cell    `json:"of"`
	Groups []Group `json:"groups"`
}

// Group is one part of a split.
type Group struct {
	ID     string `json:"id"`
	Label  string `json:"label"`
	People Cell   `json:"people"`
}

// Shown reports whether the groups of a split are shown.
func (s Split) Shown() bool { return len(s.Groups) > 0 && s.Groups[0].People.Shown }

// control applies the rules with one threshold.
type control struct{ threshold count }

func newControl(threshold int) (control, error) {
	if threshold == 0 {
		threshold = DefaultThreshold
	}
	if threshold < LowestThreshold {
		return control{}, ErrThreshold
	}
	return control{count(threshold)}, nil
}

// whole refuses a report about too few people, and a filter that leaves out
// too few: the report without it would differ by those alone.
func (c control) whole(inside, outside count) error {
	switch {
	case inside < c.threshold:
		return ErrTooFew
	case outside > 0 && outside < c.threshold:
		return ErrRest
	}
	return nil
}

// cell shows a count of people who took part in something.
func (c control) cell(n count) Cell {
	if n < c.threshold {
		return Cell{Why: TooFew}
	}
	return shown(n)
}

func shown(n count) Cell {
	return Cell{Shown: true, N: int(n+roundTo/2) / roundTo * roundTo}
}

// split shows how the people of a row answered, in the finest of the
// groupings in which no group is too small, before the lot and after it. If
// there is none, it shows only how many they are.
func (c control) split(r *row, g groupings) Split {
	out := Split{Of: c.cell(r.people)}
	why := TooFew
	if out.Of.Shown {
		why = SmallOne
		drawn := r.drawn(drawn(int(c.threshold)))
		for _, groups := range g {
			if cells, ok := c.groups(groups, r.counts, drawn); ok {
				out.Groups = cells
				return out
			}
		}
	}
	for _, group := range g[0] {
		out.Groups = append(out.Groups, Group{group.id, group.label, Cell{Why: why}})
	}
	return out
}

func (c control) groups(groups []grouping, before, after map[int]count) ([]Group, bool) {
	var out []Group
	for _, g := range groups {
		b, a := g.sum(before), g.sum(after)
		if min(b, a) < c.threshold {
			return nil, false
		}
		out = append(out, Group{g.id, g.label, shown(a)})
	}
	return out, true
}

// mean shows the average of answers from 1 to 5. An average at either end
// would say what nearly everybody answered.
func (c control) mean(r *row) Mean {
	if r.people < max(c.threshold, meanOf) {
		return Mean{Why: TooFew}
	}
	sum, n := 0, count(0)
	for answer, people := range r.drawn(drawn(int(c.threshold))) {
		sum += answer * int(people)
		n += people
	}
	value := float64(sum) / float64(n)
	if value < 1+meanDistance || value > 5-meanDistance {
		return Mean{Why: TooAlike}
	}
	return Mean{Shown: true, Value: math.Round(value*10) / 10}
}

// periods cuts weeks, in order, into the most stretches in which every group
// of the split is large enough. The last stretch takes the weeks that are
// left over. The answers of the row are a week and a group each.
func (c control) periods(r *row, weeks []int, groups []grouping, answer func(week, of int) int) (ends []int, cells [][]Group) {
	drawn := r.drawn(drawn(int(c.threshold)))
	between := func(from, to int) ([]Group, bool) {
		before, after := map[int]count{}, map[int]count{}
		for _, week := range weeks[from:to] {
			for _, g := range groups {
				for _, of := range g.answers {
					before[of] += r.counts[answer(week, of)]
					after[of] += drawn[answer(week, of)]
				}
			}
		}
		return c.groups(groups, before, after)
	}
	from := 0
	for to := 1; to <= len(weeks); to++ {
		if cut, ok := between(from, to); ok {
			ends, cells = append(ends, to), append(cells, cut)
			from = to
		}
	}
	if len(ends) == 0 {
		return nil, nil
	}
	if from < len(weeks) { // the rest is too small to stand alone
		last, begin := len(ends)-1, 0
		if last > 0 {
			begin = ends[last-1]
		}
		cut, ok := between(begin, len(weeks))
		if !ok {
			return nil, nil
		}
		ends[last], cells[last] = len(weeks), cut
	}
	return ends, cells
}
