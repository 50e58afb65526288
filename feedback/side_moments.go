package feedback

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
)

// mostMoments is how many moments are told: what can be read at one glance.
const mostMoments = 6

// moments are the turns that changed most for the worker, in order.
func (s side) moments() []Moment {
	type weighed struct {
		Moment
		weight float64
	}
	var all []weighed
	told := map[string]bool{}
	for _, step := range s.steps {
		var best weighed
		for _, c := range step.Changes {
			if w := weigh(c); w > best.weight {
				best = weighed{s.moment(step.Turn, c), w}
			}
		}
		if best.weight > 0 && !told[best.Text+best.About] {
			told[best.Text+best.About] = true
			all = append(all, best)
		}
	}
	slices.SortStableFunc(all, func(a, b weighed) int { return cmp.Compare(b.weight, a.weight) })
	all = all[:min(len(all), mostMoments)]
	slices.SortFunc(all, func(a, b weighed) int { return cmp.Compare(a.Turn, b.Turn) })
	out := make([]Moment, len(all))
	for i := range all {
		out[i] = all[i].Moment
	}
	return out
}

// weigh says how much a change is worth telling. What came to light and what
// drove the worker off come first; trust counts by how far it moved.
func weigh(c stance.Change) float64 {
	if strings.TrimSpace(c.Because) == "" {
		return 0
	}
	switch c.What {
	case "outcome":
		if c.To == string(stance.WalkedAway) {
			return 6
		}
		return 0
	case "patience":
		return 4
	case "trust":
		d := moved(c)
		if d < 0 {
			return min(2.5-d, 3.9)
		}
		return d
	}
	switch stance.Depth(c.To) {
	case stance.Told:
		return 5
	case stance.Eased:
		return 3
	case stance.Hinted:
		return 2
	}
	return 0
}

// moved is how far trust moved.
func moved(c stance.Change) float64 {
	from, _ := strconv.ParseFloat(c.From, 64)
	to, _ := strconv.ParseFloat(c.To, 64)
	return to - from
}

func (s side) moment(turn int, c stance.Change) Moment {
	m := Moment{Turn: turn, Text: c.Because, Effect: Cooled}
	switch {
	case c.What == "trust" && moved(c) > 0:
		m.Effect = Warmed
	case c.What == "trust", c.What == "patience", c.What == "outcome":
	case c.To == string(stance.Eased):
		m.Effect = Eased
	default:
		m.Effect = Opened
	}
	if c.To == string(stance.Told) || c.To == string(stance.Eased) {
		for _, t := range s.things() {
			if t.id == c.What {
				m.About = t.what
			}
		}
	}
	q := Quote{Turn: turn, Text: c.Quote}
	if c.Quote != "" && q.check(s.said, coach.Rep) == nil {
		m.Quote = &q
	}
	return m
}
