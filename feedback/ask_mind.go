package feedback

import (
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
)

// This file asks the worker's mind what other words would have done at some
// moment of the talk: the mind is put back to the state it was in, hears them,
// and answers. Some of what it does is left to chance, so it is asked with
// several seeds, and only what happens with each of them is believed.
const seeds = 4

// asked is what a mind is asked: words after a worker turn.
type asked struct {
	after int
	words string
}

// askMind returns how far a thing would have come to light, at least, after
// other words than the rep's.
func (s side) askMind(step stance.Step, worker coach.Turn, words, id string) stance.Depth {
	least := stance.Eased
	for _, state := range s.hear(step, worker, words) {
		if level(state.Depths[id]) < level(least) {
			least = state.Depths[id]
		}
	}
	return least
}

func (s side) hear(step stance.Step, worker coach.Turn, words string) []stance.State {
	if states, known := s.answers[asked{worker.N, words}]; known {
		return states
	}
	var states []stance.State
	var reading moves.Reading
	for seed := range uint64(seeds) {
		mind := coach.Mind(s.sc, s.level, seed)
		mind.Restore(step.State)
		if seed == 0 {
			before := s.said[:worker.N]
			reading = moves.Read(words, moves.Heard{Worker: before.Workers().Texts(), Rep: before.Reps().Texts(), Topics: mind.Topics(), Memory: s.memory, Goal: s.goal})
		}
		states = append(states, mind.Step(worker.N+1, reading).State)
	}
	s.answers[asked{worker.N, words}] = states
	return states
}

// difficulty is the one that starts as the talk did.
func (s side) difficulty() stance.Difficulty {
	for _, d := range []stance.Difficulty{stance.Normal, stance.Easy, stance.Hard} {
		start := stance.New(s.sc.Worker, d, 0).Opening().State
		for _, step := range s.steps {
			if step.Turn == 0 && step.State.Tenths == start.Tenths && step.State.Patience == start.Patience {
				return d
			}
		}
	}
	return stance.Normal
}

// openers are words that may bring something to light after a worker turn:
// where it has just shown itself, they take that up.
func (s side) openers(t thing, worker string, shown bool, act stance.Act) []string {
	switch {
	case shown && (act == stance.Cover || act == stance.Doubt):
		return []string{tied(worker, tryWorry), tied(worker, tryFollow)}
	case shown:
		return []string{tied(worker, tryFollow), tied(worker, tryWorry)}
	}
	return append([]string{tied(worker, tryFollow)}, append(s.tutorsQuestions(t), tryOpen)...)
}

// easers are words that may ease a worry, or show that an issue was heard.
func (s side) easers(worker string, worry bool) []string {
	if worry {
		return []string{tied(worker, tryEase), tied(worker, tryTogether)}
	}
	return []string{tied(worker, tryFollow)}
}

// tutorsQuestions are the tutor's own for bringing a thing out: what to try
// where it was not heard, or where no open question was asked. A question
// that takes up what the worker said fits only where they said it.
func (s side) tutorsQuestions(t thing) []string {
	var out []string
	for _, want := range []string{"heard(" + t.id + ")", string(moves.OpenQuestion)} {
		for _, o := range s.sc.Objectives {
			for _, c := range o.Checks {
				try := strings.TrimSpace(c.Try)
				if strings.Contains(c.Spot, want) && strings.HasSuffix(try, "?") && !strings.Contains(strings.ToLower(try), "you said") {
					out = append(out, try)
				}
			}
		}
	}
	return out[:min(len(out), 2)]
}
