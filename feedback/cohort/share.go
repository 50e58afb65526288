package cohort

import (
	"fmt"
	"math"
)

// Share is a share of people with its uncertainty, worked out from numbers
// that were rounded already. There is none of fewer than 25 people.
type Share struct {
	People int     `json:"people"` // of how many, as shown
	Value  float64 `json:"value"`  // 0 to 1, to three decimals as are the next two
	Low    float64 `json:"low"`    // between these two the truth lies 19 times in 20 …
	High   float64 `json:"high"`   // … if these people stand for others like them
	Words  string  `json:"words"`  // "about 4 in 10, somewhere between 3 and 5"
}

// shareIn is the share of the groups that have one of the ids, if all groups
// are shown and enough people are in them.
func shareIn(groups []Group, ids ...string) (Share, bool) { return shareOver(1, groups, ids...) }

// shareOver is shareIn for groups that were added up from so many cells, each
// rounded by itself.
func shareOver(cells int, groups []Group, ids ...string) (Share, bool) {
	in, all := 0, 0
	for _, g := range groups {
		if !g.People.Shown {
			return Share{}, false
		}
		all += g.People.N
		for _, id := range ids {
			if g.ID == id {
				in += g.People.N
			}
		}
	}
	if all < shareOf {
		return Share{}, false
	}
	low, high := wilson(float64(in), float64(all), roundTo*math.Sqrt(float64(cells)))
	s := Share{People: all, Value: thousandths(float64(in) / float64(all)), Low: thousandths(low), High: thousandths(high)}
	s.Words = s.words()
	return s, true
}

// wilson is the score interval of E. B. Wilson (Journal of the American
// Statistical Association 22, 1927) at 95 %. It stays within 0 and 1 and is
// fair for small groups, where the plain one is not. What the lot
// and rounding may have moved it by, 19 times in 20, is put on either side.
func wilson(k, n, moved float64) (low, high float64) {
	const z = 1.959964
	bound := func(k, sign float64) float64 {
		p := min(max(k, 0), n) / n
		middle := p + z*z/(2*n)
		spread := z * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
		return min(max((middle+sign*spread)/(1+z*z/n), 0), 1)
	}
	return bound(k-moved, -1), bound(k+moved, +1)
}

// words says a share as people say it, in tenths.
func (s Share) words() string {
	if between := s.between(); between != "" {
		return s.about() + ", " + between
	}
	return s.about()
}

func (s Share) about() string { return fmt.Sprintf("about %d in 10", tenths(s.Value)) }

// between is empty where the two ends are the same tenth.
func (s Share) between() string {
	low, high := min(int(math.Floor(s.Low*10)), tenths(s.Value)), max(int(math.Ceil(s.High*10)), tenths(s.Value))
	if low == high {
		return ""
	}
	return fmt.Sprintf("somewhere between %d and %d", low, high)
}

// thousandths leaves off the digits that mean nothing.
func thousandths(share float64) float64 { return math.Round(1000*share) / 1000 }

func tenths(share float64) int { return int(math.Round(share * 10)) }
