package cohort

import (
	"errors"
	"math"
	"slices"
)

// This file is the one place that decides what may be shown. Counts of people
// have a type of their own, which no other package can see; what leaves the
// package is a Cell, a Split or a Mean, and only this file makes those. The
// rules cannot be switched off; the threshold can be set, and never below
// LowestThreshold. The package comment says where each rule is from and what
// it protects against.

const (
	// DefaultThreshold is the fewest people a number may be about.
	DefaultThreshold = 10
	// LowestThreshold is the fewest a team may set it to.
	LowestThreshold = 5

	roundTo      = 5    // counts are rounded to a multiple of this
	meanOf       = 8    // the fewest people an average may be of, whatever the threshold
	shareOf      = 25   // the fewest people, as shown, that a share may be of
	meanDistance = 0.25 // how near to 1 or 5 an average may be
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
	N     int    `json:"people,omitempty"` // a multiple of 5
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

// cell shows how many took part in something. Whether somebody took part is
// no answer of theirs, so this rounds to the nearest 5 and draws no lot.
func (c control) cell(n count) Cell {
	if n < c.threshold {
		return Cell{Why: TooFew}
	}
	return Cell{Shown: true, N: int(nearest(n))}
}

// split shows how the people of a row answered. Their answers are moved by
// lot and rounded first, and a group is shown if it is large enough both
// before and after.
func (c control) split(r *row, q question, name string) Split {
	out := Split{Of: c.cell(r.people)}
	if !out.Of.Shown {
		return hide(out, q, TooFew)
	}
	groups, ok := c.groups(r.counts, round(r.counts, q, nearest(r.people), r.lot(name)), q)
	if !ok {
		return hide(out, q, SmallOne)
	}
	out.Groups = groups
	return out
}

// groups shows both sides of a question if neither is too small, and in place
// of a side that is a question itself the sides of that, if neither of them
// is. Finer groups are shown only where the row has room for one more: of
// just as many people as there must be, every group would be known exactly.
func (c control) groups(counts, rounded map[int]count, q question) ([]Group, bool) {
	large := func(q question) bool {
		return !slices.ContainsFunc(q[:], func(s side) bool { return min(s.count(counts), s.count(rounded)) < c.threshold })
	}
	if !large(q) {
		return nil, false
	}
	people := q[0].count(counts) + q[1].count(counts)
	sides := q[:]
	for i := 0; i < len(sides); {
		finer := sides[i].fork
		if finer != nil && large(*finer) && people >= count(len(sides)+2)*c.threshold {
			sides = slices.Concat(sides[:i], finer[:], sides[i+1:])
		} else {
			i++
		}
	}
	var out []Group
	for _, s := range sides {
		out = append(out, Group{s.id, s.label, Cell{Shown: true, N: int(s.count(rounded))}})
	}
	return out, true
}

func hide(out Split, q question, why string) Split {
	for _, s := range q {
		out.Groups = append(out.Groups, Group{s.id, s.label, Cell{Why: why}})
	}
	return out
}

// mean shows the average of answers from 1 to 5, after they were moved by lot
// and rounded. An average at either end would say what nearly everybody answered.
func (c control) mean(r *row, q question, name string) Mean {
	if r.people < max(c.threshold, meanOf) {
		return Mean{Why: TooFew}
	}
	sum, n := 0, count(0)
	for answer, people := range round(r.counts, q, nearest(r.people), r.lot(name)) {
		sum += answer * int(people)
		n += people
	}
	value := float64(sum) / float64(n)
	if value < 1+meanDistance || value > 5-meanDistance {
		return Mean{Why: TooAlike}
	}
	return Mean{Shown: true, Value: math.Round(value*10) / 10}
}

// plus adds up two groups that are shown. If one is hidden, the sum is.
func plus(a, b Cell) Cell {
	switch {
	case !a.Shown:
		return a
	case !b.Shown:
		return b
	}
	return Cell{Shown: true, N: a.N + b.N}
}
