package moves

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The tables of weights are fitted here, so that anybody with the data can
// see where each number comes from, and what the same method reaches on talks
// it was not fitted on.

// tenths is into how many parts the conversations are cut for validation.
const tenths = 10

// codedTurn is a practitioner's turn of the coded talks as the rules see it.
type codedTurn struct {
	talk       string
	tenth      int
	question   string
	reflection bool
	facts      *turnFacts
}

func codedTurns(t testing.TB, change func(string) string) []codedTurn {
	var out []codedTurn
	for i, talk := range annomi(t) {
		c := newContext(nil, nil)
		for _, u := range talk.Turns {
			text := change(u.Text)
			if u.Speaker != "practitioner" {
				c.hear(text)
				continue
			}
			// The context moves on; what was heard so far stays with the turn.
			now := *c
			out = append(out, codedTurn{talk.ID, i % tenths, u.Question, u.Reflection, newTurn(text, &now)})
			c.marks = c.marks || strings.Contains(text, "?")
		}
	}
	return out
}

func unmarked(text string) string { return strings.ReplaceAll(text, "?", ".") }

// plainlyWrong is a talk whose question labels are wrong; no question table
// is fitted on it.
const plainlyWrong = "annomi-44"

// questionExamples are those of one of the three columns; skip leaves out a
// tenth, or nothing if it is tenths.
func questionExamples(marked, plain []codedTurn, column, skip int) []example {
	var out []example
	add := func(turns []codedTurn, weight float64) {
		for _, c := range turns {
			a := c.facts.asks(c.facts.marks)
			if c.tenth == skip || c.talk == plainlyWrong || a.key.sentence < 0 {
				continue
			}
			if column < 2 {
				out = append(out, example{a.x, c.question != "none", weight, c.tenth})
			} else if c.question != "none" {
				out = append(out, example{a.x, c.question == "open", weight, c.tenth})
			}
		}
	}
	if column != 1 {
		add(marked, 1)
	}
	if column == 1 {
		add(plain, 1)
	} else if column == 2 {
		add(plain, 0.5)
	}
	return out
}

const (
	questionRidge   = 3
	reflectionRidge = 2
)

func TestQuestionTable(t *testing.T) {
	marked, plain := codedTurns(t, strings.Clone), codedTurns(t, unmarked)
	scores := map[string]*tally{}
	score := func(name string, want, got bool) {
		if scores[name] == nil {
			scores[name] = &tally{}
		}
		scores[name].add(want, got)
	}
	for skip := range tenths + 1 {
		var w [3][]float64
		for column := range w {
			w[column] = regress(questionExamples(marked, plain, column, skip), questionRidge)
			if skip == tenths {
				requireTable(t, questionTable, column, w[column])
			}
		}
		for name, turns := range map[string][]codedTurn{"as typed": marked, "without ?": plain} {
			for _, c := range turns {
				if c.tenth != skip {
					continue
				}
				a := c.facts.asks(c.facts.marks)
				column := 1
				if a.trust {
					column = 0
				}
				asks := a.key.sentence >= 0 && likelihood(w[column], a.x) >= asksFrom
				open := asks && likelihood(w[2], a.x) >= openFrom
				score(name+", question", c.question != "none", asks)
				score(name+", open", c.question == "open", open)
				score(name+", closed", c.question == "closed", asks && !open)
			}
		}
	}
	for name, floor := range map[string]float64{
		"as typed, question": .91, "as typed, open": .78, "as typed, closed": .70,
		"without ?, question": .82, "without ?, open": .78, "without ?, closed": .49,
	} {
		t.Logf("%-20s validated F1 %.3f", name, scores[name].f1())
		require.GreaterOrEqual(t, scores[name].f1(), floor, name)
	}
}

// reflectionExample reads one turn for the reflection table; ok is false
// where there is no sentence that could reflect.
func reflectionExample(f *turnFacts) (x []float64, ok bool) {
	if len(f.said) == 0 {
		return nil, false
	}
	by := make([][]Move, len(f.said))
	for i := range f.said {
		by[i] = f.moves(i)
	}
	r := f.reflecting(f.asks(f.marks), by)
	return r.x, r.sentence >= 0
}

// otherTurns are turns without a coder: sentences of our own and of another
// corpus that reflect nothing, and our own answers to a worker's turn.
func otherTurns(t testing.TB) []example {
	var out []example
	add := func(f *turnFacts, yes bool, weight float64, i int) {
		if x, ok := reflectionExample(f); ok {
			out = append(out, example{x, yes, weight, i % tenths})
		}
	}
	nothing := newContext(nil, nil)
	for i, m := range marks(t) {
		if (m.round == "tune" || m.round == "held") && m.kind != Acknowledgement && m.kind != Affirmation {
			add(newTurn(m.text, nothing), false, 0.3, i)
		}
	}
	for i, s := range persuasion(t) {
		if s.Speaker == "persuader" && i%12 == 0 {
			add(newTurn(s.Text, nothing), false, 0.3, i)
		}
	}
	for i, a := range answers {
		if !a.kept {
			add(newTurn(a.rep, contextOf(Heard{Worker: []string{a.worker}})), a.yes, 1, i)
		}
	}
	return out
}

func TestReflectionTable(t *testing.T) {
	coded := codedTurns(t, strings.Clone)
	var all []example
	for _, c := range coded {
		if x, ok := reflectionExample(c.facts); ok {
			all = append(all, example{x, c.reflection, 1, c.tenth})
		}
	}
	all = append(all, otherTurns(t)...)
	var validated tally
	for skip := range tenths {
		var some []example
		for _, e := range all {
			if e.tenth != skip {
				some = append(some, e)
			}
		}
		w := regress(some, reflectionRidge)
		for _, c := range coded {
			if c.tenth == skip {
				x, ok := reflectionExample(c.facts)
				validated.add(c.reflection, ok && likelihood(w, x) >= reflectsFrom)
			}
		}
	}
	t.Logf("reflection           validated F1 %.3f", validated.f1())
	require.GreaterOrEqual(t, validated.f1(), .71)
	requireTable(t, reflectionTable, 0, regress(all, reflectionRidge))
}

// requireTable holds a printed column against a fresh fit. Changes of the phrase
// lists feed it too, so the two need not agree to the last digit.
func requireTable(t *testing.T, table table, column int, fitted []float64) {
	t.Helper()
	for i, w := range fitted {
		t.Logf("column %d: %s %.2f", column, table.facts[i], w)
	}
	for i, w := range fitted {
		require.InDelta(t, w, table.weights[column][i], 0.1, "column %d: %s", column, table.facts[i])
	}
}
