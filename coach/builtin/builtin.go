// Package builtin plays the worker with no model at all. The worker's mind
// has already decided what to do (package stance); this partner finds the
// words: first the scenario's own, then a bank of lines that fit any worker.
//
// A line is never said twice in a talk. When a shelf of the bank is empty,
// its lines come again with other words around them, and that whole reply is
// new too. The bank (files bank_*.go) is sorted by what the worker does, what
// they react to, and whether they are cold (hostile, guarded) or fair
// (neutral, warm). A worker of few words takes the short lines, a talkative
// one adds to theirs. Once something has been told, lines may name it.
//
// Simple questions about the person are answered from the scenario: its
// answers first, then what can be read from "about": age, job, years, family.
//
// Each language has a tongue of its own (tongue.go), and a talk has no line of
// another: Polish has some 700 lines and reads nothing out of "about".
//
// New gives a worker for one scenario and seed; the same talk gets the same
// replies. A Worker holds no state and may be used by several sessions. A
// model-backed partner can use one in place of a reply that it must not show.
package builtin

import (
	"context"
	"iter"
	"math/rand/v2"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Worker is the built-in partner.
type Worker struct {
	worker scenarios.Worker
	ask    string // what they may say yes to, in their own words
	manner stance.Manner
	seed   uint64
	tongue tongue
}

var _ coach.Partner = (*Worker)(nil)

// New returns the built-in worker for a scenario.
func New(sc *scenarios.Scenario, seed uint64) *Worker {
	return &Worker{worker: sc.Worker, ask: sc.TheAsk.Mine(), manner: stance.MannerOf(sc.Worker.Manner), seed: seed, tongue: tongueOf(sc.Language)}
}

// Reply yields the reply word by word, each word with the space after it. It
// does not wait between words: whoever shows them sets the pace.
func (w *Worker) Reply(ctx context.Context, said coach.Transcript, cue stance.Cue) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for _, piece := range strings.SplitAfter(w.Line(said, cue), " ") {
			if err := ctx.Err(); err != nil {
				yield("", err)
				return
			}
			if !yield(piece, nil) {
				return
			}
		}
	}
}

// Line is the whole reply at once.
func (w *Worker) Line(said coach.Transcript, cue stance.Cue) string {
	p := &pen{
		Worker: w, cue: cue,
		chance: rand.New(rand.NewPCG(w.seed, uint64(len(said))*0x9e3779b97f4a7c15+2)),
	}
	for _, t := range said.Workers().Texts() {
		p.before = append(p.before, plain(t))
	}
	if w.tongue.reads {
		p.topic = w.phrase(cue.Known)
	}
	line := p.line()
	if soon := w.tongue.soon; cue.Soon && !p.saidAny(soon) {
		line += " " + soon[p.chance.IntN(len(soon))]
	}
	return line
}
