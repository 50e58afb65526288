package cohort

// question is a fork: every answer is on one of two sides, and a side may be
// a fork itself. So there is a coarser way to tell the answers wherever there
// are too few people for a finer one. No id is written like a date or a sum:
// a spreadsheet would take "1-2" for the first of February.
type question [2]side

// side is one answer, or a group of answers that may be put together.
type side struct {
	id, label string
	answer    int       // where it is one answer
	fork      *question // where it is a group
}

// count is the people who gave an answer on this side.
func (s side) count(counts map[int]count) count {
	if s.fork == nil {
		return counts[s.answer]
	}
	return s.fork[0].count(counts) + s.fork[1].count(counts)
}

// answer ids that more than one file speaks of.
const (
	idNotYet   = "not_yet"
	idStarting = "starting"
	idBelow    = "below_secure"
	idSecureUp = "secure_or_strong"
	idYes      = "yes"
)

func bandQuestion() question {
	return question{
		{id: idBelow, label: "not yet or starting", fork: &question{
			{id: idNotYet, label: "not yet", answer: int(notYet)},
			{id: idStarting, label: "starting", answer: int(starting)},
		}},
		{id: idSecureUp, label: "secure or strong", fork: &question{
			{id: "secure", label: "secure", answer: int(secure)},
			{id: "strong", label: "strong", answer: int(strong)},
		}},
	}
}

// secureQuestion has the two groups of bandQuestion as its answers.
func secureQuestion() question {
	q := bandQuestion()
	q[0].fork, q[0].answer = nil, int(notYet)
	q[1].fork, q[1].answer = nil, int(secure)
	return q
}

func secureAnswer(b band) int {
	if b >= secure {
		return int(secure)
	}
	return int(notYet)
}

func verdictQuestion() question {
	return question{
		{id: idYes, label: "yes", answer: int(yes)},
		{id: "not_yes", label: "not spotted or not sure", fork: &question{
			{id: "unsure", label: "not sure", answer: int(unsure)},
			{id: "no", label: "not spotted", answer: int(no)},
		}},
	}
}

// Answers to whether somebody is further than before.
const (
	better = iota
	same
	less
)

func changeQuestion() question {
	return question{
		{id: "better", label: "better", answer: better},
		{id: "not_better", label: "the same or less", fork: &question{
			{id: "same", label: "the same", answer: same},
			{id: "less", label: "less", answer: less},
		}},
	}
}

func confidenceQuestion() question {
	return question{
		{id: "1_to_3", label: "1, 2 or 3", fork: &question{
			{id: "1_or_2", label: "1 or 2", fork: &question{
				{id: "1", label: "1", answer: 1},
				{id: "2", label: "2", answer: 2},
			}},
			{id: "3", label: "3", answer: 3},
		}},
		{id: "4_or_5", label: "4 or 5", fork: &question{
			{id: "4", label: "4", answer: 4},
			{id: "5", label: "5", answer: 5},
		}},
	}
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

func attemptsQuestion() question {
	return question{
		{id: "1", label: "one talk", answer: one},
		{id: "2_or_more", label: "2 talks or more", fork: &question{
			{id: "2_or_3", label: "2 or 3 talks", answer: twoOrThree},
			{id: "4_or_more", label: "4 talks or more", fork: &question{
				{id: "4_to_9", label: "4 to 9 talks", answer: fourToNine},
				{id: "10_or_more", label: "10 talks or more", answer: tenUp},
			}},
		}},
	}
}

// Whether two judges gave the same verdict on one check.
const (
	agree = iota
	differ
)

func agreeQuestion() question {
	return question{{id: "same", label: "the same", answer: agree}, {id: "different", label: "different", answer: differ}}
}

// How often two judges gave the same verdict in all the talks of a person.
const (
	always = iota
	mostly // three times in four or more
	seldomer
)

func pairQuestion() question {
	return question{
		{id: "always", label: "always the same", answer: always},
		{id: "not_always", label: "not always the same", fork: &question{
			{id: "mostly", label: "the same at least 3 times in 4", answer: mostly},
			{id: "less_often", label: "the same less often", answer: seldomer},
		}},
	}
}
