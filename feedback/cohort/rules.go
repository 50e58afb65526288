package cohort

import "fmt"

// rules are the rules of suppress.go in plain words, for the page itself. The
// package comment gives the addresses.
func (c control) rules() Rules {
	return Rules{
		Threshold: int(c.threshold), RoundedTo: roundTo, MeanOf: int(max(c.threshold, meanOf)), ShareOf: shareOf,
		Words: []Rule{
			{fmt.Sprintf("People are counted, not talks. A number about fewer than %d people is hidden.", c.threshold),
				"National Student Survey (10 people); Washington State Department of Health (fewer than 10); Information Commissioner's Office (1 to 5 is small)"},
			{"Numbers are rounded to a multiple of 5, so they may not add up exactly.", "Ofqual and HESA rounding policies; Office for National Statistics: hide below 10, round to 5"},
			{"If one group of a row is too small, groups are put together; if that does not help, the whole row is hidden. So nothing can be found by taking what is shown from a total.",
				"Washington State Department of Health: put data together first, and hide a second number so that the first cannot be worked out"},
			{"Where nearly everybody gave the same answer the row is hidden too, because it would tell what each of them answered.", "the same rule: the few others are a group that is too small"},
			{fmt.Sprintf("There is no average of fewer than %d people, and no share of fewer than %d.", max(c.threshold, meanOf), shareOf), "HESA: no average of 7 or fewer, no percentage of fewer than 22.5"},
			{"A filter that chooses too few people, or leaves out too few, is refused: the report without it would tell what those few answered.", "Office for National Statistics: disclosure by differencing"},
			{"Before it is rounded, each number of answers is moved by a few people, by lot: by none or one two times in three, by more than four one time in twenty-four. So two reports that differ by one person do not tell what that person answered. The same people with the same talks always give the same numbers.",
				"Office for National Statistics, Census 2021: counts are perturbed against differencing; the geometric mechanism of Ghosh, Roughgarden and Sundararajan"},
			{"There is no highest or lowest, no list of people, and no way down to one person.", "Jisc Code of Practice for Learning Analytics"},
		},
	}
}
