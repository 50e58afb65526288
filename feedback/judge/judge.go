// Package judge puts a tutor's yes/no questions about a talk to a language
// model and believes no more of the answers than can be looked up.
//
// Each question is one call. The model must first copy the rep's words that
// would show a yes, then the words that speak against it, and only then give
// its verdict; published judges say yes to nearly everything (true negatives
// under 25 % in arXiv 2510.11822), and asking for counter-evidence and for
// quotes that code looks up is what has been shown to help (RULERS, arXiv
// 2601.08654; CheckEval, arXiv 2403.18771). The field names sort in that
// order because one path of Ollama sorts them.
//
// The part of the prompt that is the same for every question (the role, the
// rules, the shape with an example, the transcript) comes first and the
// question last, so that a server which reuses the longest common prefix
// reads the transcript once for all questions.
//
// The transcript is data, and hostile data at that: it is written as JSON
// lines between two fences drawn from the seed, markers that chat templates
// use are broken up, and the instruction stands behind it. The rep attacks
// only their own feedback with it, so nothing is punished; words spoken to
// the marker merely count for nothing.
//
// An answer is read strictly. After one that is not in the shape, or whose
// quotes are not in the rep's turns, the question is put again with another
// seed, three times in all. Then it is an error and the caller says not
// scored. A yes that is left without a quote that was really said becomes
// unsure; a quote that was not said is dropped and never repeated.
package judge

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/scenarios"
)

// Version names the prompt. It changes whenever a byte of the prompt does,
// so that stored reports say which one they came from.
const Version = "judge/2"

// Tries is how often a question is put before it is given up.
const Tries = 3

// ErrNoAnswer says that the model gave no answer that could be used.
var ErrNoAnswer = errors.New("the model gave no usable answer")

// Model is the one method of a model client that a judge needs;
// feedback.Model has it.
type Model interface {
	Ask(ctx context.Context, system string, messages []string, schema json.RawMessage, seed int) (json.RawMessage, error)
}

// Verdict is what the model answered, after its quotes were looked up.
type Verdict string

// The verdicts.
const (
	Yes    Verdict = "yes"
	No     Verdict = "no"
	Unsure Verdict = "unsure"
)

// Quote is words of the rep: a verbatim substring of turn Turn.
type Quote struct {
	Turn int
	Text string
}

// Answer is a verdict with words that were really said.
type Answer struct {
	Verdict Verdict
	Quotes  []Quote // speak for a yes
	Against []Quote // speak against it
	Doubt   Doubt   // why a yes or no of the model became Unsure
}

// Doubt is a reason not to believe a model.
type Doubt string

// The doubts.
const (
	Unquoted Doubt = "unquoted" // it said yes and could not show where
	Opposed  Doubt = "opposed"  // it said yes and found as much against it
)

// Reader is a Model that can be told early what is coming. Read returns when
// the messages have been read.
type Reader interface {
	Read(ctx context.Context, system string, messages []string) error
}

// Judge puts questions about one transcript, one at a time. Use New.
type Judge struct {
	model  Model
	said   coach.Transcript
	seed   int
	layout layout
	spare  *layout // a shorter one, for a talk that does not fit
	read   bool
}

// New returns a judge of a transcript in a scenario. The same scenario,
// transcript and seed give the same prompt to the byte.
func New(m Model, sc *scenarios.Scenario, said coach.Transcript, seed int) *Judge {
	spare := alone(sc, said, seed)
	return &Judge{model: m, said: said, seed: seed, layout: afterTalk(sc, said, seed), spare: &spare}
}

// Ask puts one question. The error is that of ctx, or wraps ErrNoAnswer and
// the fault that came last.
func (j *Judge) Ask(ctx context.Context, question string) (Answer, error) {
	var last error
	for try := range Tries {
		j.Ready(ctx)
		raw, err := j.model.Ask(ctx, j.layout.system, j.layout.question(question), Schema(), j.seed+try*7919)
		if ctx.Err() != nil {
			return Answer{}, ctx.Err()
		}
		if err != nil {
			last = err
			j.shorten(err)
			continue
		}
		said, err := parse(raw)
		if err != nil {
			last = err
			continue
		}
		answer, missed := j.believe(said)
		if !missed || try == Tries-1 {
			return answer, nil
		}
		last = errors.New("it quoted words that were not said")
	}
	return Answer{}, fmt.Errorf("%w after %d tries: %w", ErrNoAnswer, Tries, last)
}

// Ready has the model read what all questions share, if it can and has not
// yet. Ask does it too; a caller who knows early what will be asked saves the
// rep the wait.
func (j *Judge) Ready(ctx context.Context) {
	r, ok := j.model.(Reader)
	if !ok || j.read {
		return
	}
	j.read = true
	if err := r.Read(ctx, j.layout.system, j.layout.shared); err != nil && ctx.Err() == nil {
		j.shorten(err)
	}
}

// shorten goes over to the shorter prompt after the server has refused: the
// talk's own may leave no room for questions. What the model alone is to blame
// for, such as an answer without end, is no reason.
func (j *Judge) shorten(err error) {
	var f interface{ ModelFault() bool }
	if j.spare == nil || errors.As(err, &f) && f.ModelFault() {
		return
	}
	j.layout, j.spare = *j.spare, nil
}

// believe keeps what can be looked up. missed says that the model said yes
// and not one of its quotes was said, which is worth another try.
func (j *Judge) believe(r reply) (a Answer, missed bool) {
	a = Answer{Verdict: r.Verdict, Quotes: j.find(r.Quotes), Against: j.find(r.Against)}
	if a.Verdict != Yes {
		return a, false
	}
	switch {
	case len(a.Quotes) == 0:
		a.Verdict, a.Doubt = Unsure, Unquoted
		return a, len(r.Quotes) > 0
	case covers(a.Against, a.Quotes):
		a.Verdict, a.Doubt = Unsure, Opposed
	}
	return a, false
}

// find looks quotes up in the rep's turns and drops those that are not there.
func (j *Judge) find(quotes []string) []Quote {
	var out []Quote
	for _, text := range quotes {
		if q, ok := Find(j.said, text); ok && !has(out, q) {
			out = append(out, q)
		}
	}
	return out
}

func has(qs []Quote, q Quote) bool {
	for _, x := range qs {
		if x == q {
			return true
		}
	}
	return false
}

// covers reports whether every quote for a yes is also held against it.
func covers(against, quotes []Quote) bool {
	for _, q := range quotes {
		if !has(against, q) {
			return false
		}
	}
	return true
}
