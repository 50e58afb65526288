package main

import (
	"context"
	"iter"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/builtin"
	"github.com/repcoach/repcoach/coach/guard"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// moment is one line of a scripted rep and what a worker's mind made of it.
type moment struct {
	line string
	step stance.Step
}

// reply is one thing a worker said, or would have said, and what is wrong
// with it.
type reply struct {
	Side     side   `json:"side"`
	Scenario string `json:"scenario"`
	Rep      string `json:"rep"`
	Seed     uint64 `json:"seed"`
	Turn     int    `json:"turn"`              // of the rep, from 1
	Line     string `json:"line"`              // what the rep said
	Act      string `json:"act"`               // what the mind decided
	Granted  bool   `json:"granted,omitempty"` // and that it granted a yes
	Text     string `json:"text"`
	Fault    string `json:"fault,omitempty"` // the first that the guard found
	Made     made   `json:"made,omitempty"`  // what the guard did; ours only
	Slips    []slip `json:"slips,omitempty"`
}

// side is who speaks.
type side string

const (
	plain side = "plain" // the whole character in one prompt
	first side = "first" // ours, the first try, as the guard heard it
	ours  side = "ours"  // ours, as the rep hears it
)

// made is how a reply of ours came about.
type made string

const (
	let     made = "let through"
	again   made = "second try"
	cut     made = "cut short"
	builtIn made = "built-in"
)

// madeSince reads from the guard's counts what it did with the last reply.
func madeSince(before, now guard.Stats) (made, string) {
	var fault string
	for f, n := range now.Faults {
		if n > before.Faults[f] {
			fault = string(f)
		}
	}
	switch {
	case now.Replaced > before.Replaced:
		return builtIn, fault
	case now.Trimmed > before.Trimmed:
		return cut, fault
	case now.Retried > before.Retried:
		return again, fault
	}
	return let, fault
}

// memory keeps nothing: these talks are for counting only.
type memory struct{}

func (memory) Turn(coach.Turn) error    { return nil }
func (memory) Step(stance.Step) error   { return nil }
func (memory) Back(int) error           { return nil }
func (memory) End(stance.Outcome) error { return nil }

func practice(sc *scenarios.Scenario, p coach.Partner, seed uint64) *coach.Practice {
	return &coach.Practice{
		Session: coach.NewSession(sc, coach.Options{Seed: seed, Difficulty: stance.Normal}),
		Partner: p, Keeper: memory{},
	}
}

// lines are what a scripted rep says to the built-in worker, at most longest
// of them, with what the mind made of each. Both sides are given the same.
func lines(ctx context.Context, sc *scenarios.Scenario, rep reps.Rep, seed uint64, longest int) ([]moment, error) {
	p := practice(sc, builtin.New(sc, seed), seed)
	var out []moment
	for len(out) < longest {
		line, done := rep.Next(p.Transcript(), p.Last())
		if done {
			break
		}
		if _, err := p.Exchange(ctx, line); err != nil {
			return nil, err
		}
		out = append(out, moment{line, p.Last()})
		if _, over := p.Over(); over {
			break
		}
	}
	return out, nil
}

// tap notes what a partner said when it was asked for the first time in a
// turn. The guard stops listening at the first fault, so what is noted then
// ends with the faulty sentence.
type tap struct {
	inner coach.Partner
	tries int
	heard strings.Builder
}

func (t *tap) next() { t.tries, t.heard = 0, strings.Builder{} }

func (t *tap) Reply(ctx context.Context, said coach.Transcript, cue stance.Cue) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		t.tries++
		for piece, err := range t.inner.Reply(ctx, said, cue) {
			if t.tries == 1 {
				t.heard.WriteString(piece)
			}
			if !yield(piece, err) {
				return
			}
		}
	}
}

// playOurs has our worker answer the lines until the talk is over.
func playOurs(ctx context.Context, sc *scenarios.Scenario, model coach.Partner, script []moment, seed uint64) ([]reply, error) {
	t := &tap{inner: model}
	guarded := guard.New(t, builtin.New(sc, seed), sc)
	p := practice(sc, guarded, seed)
	var out []reply
	heard, thought := newEar(sc), newEar(sc)
	for i, m := range script {
		t.next()
		before := guarded.Stats()
		turn, err := p.Exchange(ctx, m.line)
		if err != nil {
			return out, err
		}
		step := p.Last()
		r := reply{Scenario: sc.ID, Seed: seed, Turn: i + 1, Line: m.line, Act: string(step.Cue.Act)}
		r.Granted, _ = coach.Granted(step.Cue)
		r.Side, r.Text, r.Slips = first, t.heard.String(), thought.listen(m.line, t.heard.String(), step)
		out = append(out, r)
		r.Made, r.Fault = madeSince(before, guarded.Stats())
		r.Side, r.Text, r.Slips = ours, turn.Text, heard.listen(m.line, turn.Text, step)
		out = append(out, r)
		if _, over := p.Over(); over {
			break
		}
	}
	return out, nil
}

// playPlain has the model answer the lines with nothing to hold it. What the
// mind would have granted is read from the talk the lines come from.
func playPlain(ctx context.Context, sc *scenarios.Scenario, model coach.Partner, script []moment, seed uint64, words int) ([]reply, error) {
	said := coach.Transcript{{N: 1, Speaker: coach.Worker, Text: sc.Worker.Opening}}
	var out []reply
	e := newEar(sc)
	for i, m := range script {
		said = append(said, coach.Turn{N: len(said) + 1, Speaker: coach.Rep, Text: m.line})
		var b strings.Builder
		for piece, err := range model.Reply(ctx, said, stance.Cue{Words: words}) {
			if err != nil && !modelFault(err) {
				return out, err
			}
			b.WriteString(piece)
		}
		said = append(said, coach.Turn{N: len(said) + 1, Speaker: coach.Worker, Text: b.String()})
		r := reply{
			Side: plain, Scenario: sc.ID, Seed: seed, Turn: i + 1, Line: m.line, Act: string(m.step.Cue.Act),
			Text: b.String(), Slips: e.listen(m.line, b.String(), m.step),
		}
		r.Granted, _ = coach.Granted(m.step.Cue)
		out = append(out, r)
	}
	return out, nil
}
