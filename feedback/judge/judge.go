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
// What is the same for every question comes first and the question last, so
// that a server which reuses the longest common beginning reads the transcript
// once for all questions. Questions are later turns of the talk's own prompt,
// which a server that has just played the worker holds already, and the talk
// can go on after them; a talk too long for that is asked about in a prompt of
// its own (layout.go).
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
//
// # How long the rep waits
//
// A talk of twelve exchanges and nine questions, on one server in one go,
// against a fresh prompt for each question; Ollama 0.24.0, SmolLM2-135M-Instruct
// Q4, one thread of an AMD EPYC, 22 Nov 2026, nothing else running (go test
// -run '^$' -bench LiveJudging -benchtime 1x ./feedback/judge):
//
//	                               third answer  ninth answer  next reply
//	a fresh prompt each            61.4 s        188.5 s       52.2 s
//	one prompt of its own          0.40          0.20          0.96
//	turns of the talk              0.36          0.25          0.02
//	  and read ahead               0.17          0.16          0.01
//	the same, rep's words again    0.65          0.33          0.02
//	  and read ahead (this one)    0.20          0.19          0.02
//
// The third answer completes the first objective. Read ahead means that the
// server had read what all questions share when the rep asked for feedback: the
// program has it read from the moment that the worker ends the talk or the rep
// is asked about ending it, and breaks that off where the talk goes on. What is
// left then is reading a question and writing an answer, 3 to 4 s each here,
// which no layout can shorten: the aims of 0.10 for the first objective and
// 0.15 for the last are not reached with this model. What the rules can answer
// is on screen at once and waits for nobody.
//
// Turns of the talk alone would be quicker where nothing is read ahead. The
// rep's words stand there again all the same: as fenced data they are no
// instruction, and they are what must be copied. Agreement with marked talks
// could not choose between the layouts: SmolLM2-135M was unsure, by the rules
// above, in 24 of 24 checks of four talks in each of them (BenchmarkLiveAgreement,
// REPCOACH_SAMPLE=7), and no model that can judge has been tried.
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
