package feedback

import (
	"fmt"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
)

// untold finds the moment that would have opened something, the earliest of
// the best: one where it had just shown itself, then one where the rep's own
// turn did not go down well.
func (s side) untold(t thing) Missed {
	best, m := 0, s.named(t)
	for _, step := range s.steps {
		worker, ok := s.reply(step)
		if !ok {
			continue
		}
		shown := step.Cue.About == t.id
		for _, words := range s.openers(t, worker.Text, shown, step.Cue.Act) {
			depth := s.askMind(step, worker, words, t.id)
			worth := 10 * (level(depth) - level(step.State.Depths[t.id]))
			if worth <= 0 {
				continue
			}
			if shown {
				worth += 5
			}
			if !s.wentWell(worker.N + 1) {
				worth += 2
			}
			if worth > best {
				best = worth
				m.Try, m.Why = words, s.whyOpens(step.Cue, shown, level(depth) >= level(stance.Told))
				m.at(s, worker)
			}
			break
		}
	}
	if best == 0 {
		s.outOfReach(t, &m)
	}
	return m
}

// whyOpens says what the moment was, and what the words would have done.
func (s side) whyOpens(cue stance.Cue, shown, told bool) string {
	switch {
	case shown && cue.Act == stance.Cover:
		return fmt.Sprintf(whyCovered, s.name)
	case shown && told:
		return fmt.Sprintf(whyHinted, s.name)
	case told:
		return whyAsked
	}
	return whyBegun
}

// outOfReach is for what no single question would have brought out. Where it
// had shown itself, that is the moment to look at; where trust was missing, it
// is the one where most of it went.
func (s side) outOfReach(t thing, m *Missed) {
	var lost stance.Step
	most := 0.0
	for _, step := range s.steps {
		if worker, ok := s.reply(step); ok && step.Cue.About == t.id {
			m.at(s, worker)
			m.Try = tied(worker.Text, tryWorry)
			return
		}
		if d := s.change(step); step.Turn > 0 && d < most {
			most, lost = d, step
		}
	}
	if !t.trust || most == 0 {
		return
	}
	if worker, ok := s.said.At(lost.Turn - 1); ok && worker.Speaker == coach.Worker {
		m.at(s, worker)
		m.Why, m.Try = fmt.Sprintf(whyLost, s.name), tied(worker.Text, tryPushed)
	}
}

// uneased finds the turn behind which something told would have been taken
// up, and words that do it.
func (s side) uneased(t thing) Missed {
	m := Missed{ID: t.id, Worry: t.worry, What: t.what, Why: fmt.Sprintf(whyNotTaken, s.name)}
	if t.worry {
		m.Why = fmt.Sprintf(whyUneased, s.name)
	}
	for _, step := range s.steps {
		worker, ok := s.reply(step)
		if !ok || step.State.Depths[t.id] != stance.Told {
			continue
		}
		for _, words := range s.easers(worker.Text, t.worry) {
			if s.askMind(step, worker, words, t.id) == stance.Eased {
				m.at(s, worker)
				m.Try = words
				return m
			}
		}
	}
	return m
}

// reply is the worker's turn that a step led to, while the talk goes on.
func (s side) reply(step stance.Step) (coach.Turn, bool) {
	turn, ok := s.said.At(step.Turn + 1)
	return turn, ok && turn.Speaker == coach.Worker && step.State.Outcome == ""
}

// wentWell reports whether a rep turn earned some trust.
func (s side) wentWell(turn int) bool {
	for _, step := range s.steps {
		if step.Turn == turn {
			return s.change(step) > 0
		}
	}
	return false
}

// change is how far a step moved trust.
func (s side) change(step stance.Step) float64 {
	sum := 0.0
	for _, c := range step.Changes {
		if c.What == "trust" {
			sum += moved(c)
		}
	}
	return sum
}

// level puts the depths in order.
func level(d stance.Depth) int {
	switch d {
	case stance.Hinted:
		return 1
	case stance.Told:
		return 2
	case stance.Eased:
		return 3
	}
	return 0
}
