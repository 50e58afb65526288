package moves

import "strings"

// Utterance is one turn of a transcript, for reading a whole one.
type Utterance struct {
	Rep  bool
	Text string
}

// ReadAll reads every rep turn against the turns before it and counts what
// happened. The readings are in the order of turns; a worker's turn has an
// empty one. topics may be nil: then the issues and objections come from
// what the worker says alone. With topics, one that the worker's own words
// bring up counts as told from there on.
func ReadAll(turns []Utterance, topics []Topic) ([]Reading, Measures) {
	return ReadTalk(turns, topics, nil)
}

// ReadTalk is ReadAll for a talk with a goal of its own.
func ReadTalk(turns []Utterance, topics []Topic, goal *Goal) ([]Reading, Measures) {
	readings := make([]Reading, len(turns))
	c, worker := newContext(topics, nil), make([]heardTurn, len(turns))
	c.goal = goal
	for i, u := range turns {
		if u.Rep {
			readings[i] = c.read(u.Text)
			c.marks = c.marks || strings.Contains(u.Text, "?")
			continue
		}
		c.hear(u.Text)
		worker[i] = c.last
		if n := c.last.about; n >= 0 {
			c.topics[n].told = true
		}
	}
	return readings, c.count(turns, readings, worker)
}

// Measure counts what happened in a transcript that never ran here.
func Measure(turns []Utterance) Measures {
	_, m := ReadAll(turns, nil)
	return m
}

func (c *context) count(turns []Utterance, readings []Reading, worker []heardTurn) Measures {
	return Tally(turns, readings, Tallying{
		Objects: func(i int) bool { return c.objects(worker[i]) },
		Issue:   func(i int) bool { return worker[i].has(issues) },
		Same:    sameQuestion,
	})
}

// Tallying is what the counting of a talk has to know of its language.
type Tallying struct {
	Objects func(i int) bool          // whether the worker's turn i holds back
	Issue   func(i int) bool          // whether it tells of something that matters to them
	Same    func(quote string) string // makes two questions that are the same alike
}

// Tally counts what happened in a talk that has been read.
func Tally(turns []Utterance, readings []Reading, by Tallying) Measures {
	var m Measures
	asked := map[string]bool{}
	objected, questions := false, 0
	for i, u := range turns {
		n := i + 1
		words := wordCount(u.Text)
		if !u.Rep {
			m.WorkerTurns++
			m.WorkerWords += words
			objected = by.Objects(i)
			if objected {
				m.Objections++
			}
			if m.FirstIssueTurn == 0 && by.Issue(i) {
				m.FirstIssueTurn = n
			}
			continue
		}
		m.RepTurns++
		m.RepWords += words
		m.LongestRepTurnWords = max(m.LongestRepTurnWords, words)
		explored := false
		for _, mv := range readings[i].Moves {
			switch mv.Kind {
			case OpenQuestion, ClosedQuestion:
				if mv.Kind == OpenQuestion {
					m.OpenQuestions++
				} else {
					m.ClosedQuestions++
				}
				questions++
				asked[by.Same(mv.Quote)] = true
			case Reflection:
				m.Reflections++
			case Acknowledgement:
				m.Acknowledgements++
			case Ask:
				m.Asks++
				if m.FirstAskTurn == 0 {
					m.FirstAskTurn = n
				}
			}
			if mv.Follows {
				m.FollowUps++
			}
			explored = explored || mv.Explores
		}
		if objected && explored {
			m.ObjectionsExplored++
		}
		objected = false
	}
	if all := m.RepWords + m.WorkerWords; all > 0 {
		m.RepWordShare = float64(m.RepWords) / float64(all)
	}
	if m.RepTurns > 0 {
		m.QuestionsPerRepTurn = float64(questions) / float64(m.RepTurns)
	}
	m.DistinctQuestions = len(asked)
	return m
}

func wordCount(text string) int { return len(strings.Fields(text)) }

// sameQuestion makes two questions that differ in case, marks and filler
// alike.
func sameQuestion(quote string) string {
	var b strings.Builder
	for _, s := range split(quote) {
		for _, t := range s.toks[lead(s.toks):] {
			b.WriteString(t.norm)
			b.WriteByte(' ')
		}
	}
	return b.String()
}
