package cohort

import (
	"maps"
	"slices"
)

// periodOf is how many times the threshold a period holds at the least, so
// that both of its groups are likely to be large enough.
const periodOf = 8

// periods cuts the weeks in which people began into stretches of enough
// people. It looks at how many began and not at how they did. The last
// stretch takes what is left over. The people of all stretches together are
// those of First, which is added up from them: rounded by a lot of its own it
// could be held against them.
func (o *objectiveTally) periods(c control, name string) []Period {
	out, rows := []Period{}, []*row{}
	for _, week := range slices.Sorted(maps.Keys(o.begun)) {
		if n := len(rows); n == 0 || rows[n-1].people >= periodOf*c.threshold {
			rows = append(rows, &row{})
			out = append(out, Period{From: week.String()})
		}
		rows[len(rows)-1].join(o.begun[week])
		out[len(out)-1].To = week.String()
	}
	if n := len(rows); n > 1 && rows[n-1].people < periodOf*c.threshold {
		rows[n-2].join(rows[n-1])
		out[n-2].To = out[n-1].To
		rows, out = rows[:n-1], out[:n-1]
	}
	for i, r := range rows {
		out[i].Split = c.split(r, secureQuestion(), "begun "+name)
	}
	return out
}

// together adds up periods that follow each other. If a group of one is
// hidden, that of the sum is.
func together(periods []Period) Period {
	if len(periods) == 0 {
		return Period{Split: hide(Split{}, secureQuestion(), TooFew)}
	}
	out := Period{From: periods[0].From, To: periods[len(periods)-1].To}
	out.Split = Split{Of: periods[0].Split.Of, Groups: slices.Clone(periods[0].Split.Groups)}
	for _, p := range periods[1:] {
		out.Split.Of = plus(out.Split.Of, p.Split.Of)
		for i, g := range p.Split.Groups {
			out.Split.Groups[i].People = plus(out.Split.Groups[i].People, g.People)
		}
	}
	return out
}
