package cohort

// grouping is one group of a split: the answers that are in it.
type grouping struct {
	id, label string
	answers   []int
}

func (g grouping) sum(counts map[int]count) (n count) {
	for _, a := range g.answers {
		n += counts[a]
	}
	return n
}

// groupings are the ways to group the answers of a row, the finest first.
// Every one of them holds every answer once.
type groupings [][]grouping

var (
	gNotYet    = grouping{"not_yet", "not yet", []int{int(notYet)}}
	gStarting  = grouping{"starting", "starting", []int{int(starting)}}
	gSecure    = grouping{"secure", "secure", []int{int(secure)}}
	gStrong    = grouping{"strong", "strong", []int{int(strong)}}
	gBelow     = grouping{"below_secure", "not yet or starting", []int{int(notYet), int(starting)}}
	gSecureUp  = grouping{"secure_or_strong", "secure or strong", []int{int(secure), int(strong)}}
	twoBands   = []grouping{gBelow, gSecureUp}
	bandGroups = groupings{
		{gNotYet, gStarting, gSecure, gStrong},
		{gBelow, gSecure, gStrong},
		{gNotYet, gStarting, gSecureUp},
		twoBands,
	}
)

var (
	gYes          = grouping{"yes", "yes", []int{int(yes)}}
	verdictGroups = groupings{
		{gYes, {"unsure", "not sure", []int{int(unsure)}}, {"no", "not spotted", []int{int(no)}}},
		{gYes, {"not_yes", "not spotted or not sure", []int{int(unsure), int(no)}}},
	}
)

// Answers to whether somebody is further than before.
const (
	better = iota
	same
	less
)

var (
	gBetter      = grouping{"better", "better", []int{better}}
	gLess        = grouping{"less", "less", []int{less}}
	changeGroups = groupings{
		{gBetter, {"same", "the same", []int{same}}, gLess},
		{gBetter, {"not_better", "the same or less", []int{same, less}}},
		{{"not_less", "better or the same", []int{better, same}}, gLess},
	}
)

var confidenceGroups = groupings{
	{{"1", "1", []int{1}}, {"2", "2", []int{2}}, {"3", "3", []int{3}}, {"4", "4", []int{4}}, {"5", "5", []int{5}}},
	{{"1-2", "1 or 2", []int{1, 2}}, {"3", "3", []int{3}}, {"4-5", "4 or 5", []int{4, 5}}},
	{{"1-3", "1, 2 or 3", []int{1, 2, 3}}, {"4-5", "4 or 5", []int{4, 5}}},
	{{"1-2", "1 or 2", []int{1, 2}}, {"3-5", "3, 4 or 5", []int{3, 4, 5}}},
}

// Classes of how many talks somebody had.
const (
	one = iota
	twoOrThree
	fourToNine
	tenUp
)

func attemptsClass(talks int) int {
	switch {
	case talks >= 10:
		return tenUp
	case talks >= 4:
		return fourToNine
	case talks >= 2:
		return twoOrThree
	}
	return one
}

var (
	gOne          = grouping{"1", "one talk", []int{one}}
	gTwoOrThree   = grouping{"2-3", "2 or 3 talks", []int{twoOrThree}}
	attemptGroups = groupings{
		{gOne, gTwoOrThree, {"4-9", "4 to 9 talks", []int{fourToNine}}, {"10+", "10 talks or more", []int{tenUp}}},
		{gOne, gTwoOrThree, {"4+", "4 talks or more", []int{fourToNine, tenUp}}},
		{gOne, {"2+", "2 talks or more", []int{twoOrThree, fourToNine, tenUp}}},
	}
)

// Whether two judges gave the same verdict on one check.
const (
	agree = iota
	differ
)

var agreeGroups = groupings{{{"same", "the same", []int{agree}}, {"different", "different", []int{differ}}}}

// How often two judges gave the same verdict in all the talks of a person.
const (
	always = iota
	mostly // three times in four or more
	seldomer
)

var (
	gAlways    = grouping{"always", "always the same", []int{always}}
	pairGroups = groupings{
		{gAlways, {"mostly", "the same at least 3 times in 4", []int{mostly}}, {"less_often", "the same less often", []int{seldomer}}},
		{gAlways, {"not_always", "not always the same", []int{mostly, seldomer}}},
	}
)
