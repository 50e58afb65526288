package feedback

import (
	"context"
	"errors"
	"fmt"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback/judge"
	"github.com/repcoach/repcoach/scenarios"
)

// secondOpinion is what the model was asked and what came of it.
type secondOpinion struct {
	asked, answered int
	unreachable     bool
	stopped         bool
	sameWords       bool
	seen            map[judge.Quote]int // how many checks a quote has already proved
}

// mostProofs is how many checks the same words may prove. A model that finds
// one fine sentence and hands it in for everything has not looked.
const mostProofs = 2

// givingUp is how many questions in a row may fail before the model is left
// alone: it is not there, or it cannot do this.
const givingUp = 3

func (o secondOpinion) notes() []string {
	var out []string
	if o.unreachable {
		out = append(out, noteNoModel)
	}
	if failed := o.asked - o.answered; failed > 0 && !o.stopped {
		out = append(out, fmt.Sprintf(noteModel, failed, o.asked))
	}
	if o.stopped {
		out = append(out, noteStopped)
	}
	if o.sameWords {
		out = append(out, noteSameWords)
	}
	return out
}

// wantsModel reports whether there is anything to ask a model about.
func (m *marking) wantsModel() bool {
	if len(m.talk.Said.Reps()) == 0 {
		return false
	}
	for _, f := range m.objectives {
		for _, c := range f.Checks {
			if open(c) {
				return true
			}
		}
	}
	return false
}

// open reports whether a model should be asked: the rules have no answer, or
// one that stands on not having seen something. Where the rules have words to
// show for their answer, it stands.
func open(c CheckResult) bool {
	switch c.Verdict {
	case NotScored, Unsure:
		return true
	case No:
		return len(c.Evidence) == 0
	}
	return false
}

// Ready has the model read a talk that is over, so that its first answer comes
// sooner once the rep wants the feedback. It asks nothing, and it returns when
// that is done or cannot be; without a model or a question it does nothing.
func (s Scorer) Ready(ctx context.Context, sc *scenarios.Scenario, said coach.Transcript) {
	if s.Model == nil {
		return
	}
	m := newMarking(sc, read(sc, said), s.Memory)
	if m.wantsModel() && ctx.Err() == nil {
		judge.New(s.Model, sc, m.talk.Said, s.Seed).Ready(ctx)
	}
}

// ask puts the open questions to the model, objective by objective.
func (s Scorer) ask(ctx context.Context, m *marking, yield func(Report, error) bool) {
	name, digest, err := s.Model.Identity(ctx)
	if stop := ctx.Err(); stop != nil {
		m.second.stopped = true
		yield(m.report(), stop)
		return
	}
	if err != nil {
		m.second.unreachable = true
		yield(m.report(), nil)
		return
	}
	m.judge = JudgeRef{Kind: "model", Model: name, Digest: digest, Prompt: judge.Version, Seed: s.Seed}
	j := judge.New(s.Model, m.sc, m.talk.Said, s.Seed)
	failed := 0
	for i := range m.objectives {
		for k := range m.objectives[i].Checks {
			c := &m.objectives[i].Checks[k]
			if !open(*c) {
				continue
			}
			m.second.asked++
			if failed == givingUp {
				continue
			}
			answer, err := j.Ask(ctx, c.Question)
			switch {
			case ctx.Err() != nil:
				m.second.stopped = true
				yield(m.report(), ctx.Err())
				return
			case errors.Is(err, judge.ErrNoAnswer), err != nil:
				failed++
				c.Reason = join(c.Reason, reasonNoAnswer)
			default:
				failed = 0
				m.second.answered++
				m.weigh(c, answer)
			}
		}
		if !yield(m.report(), nil) {
			return
		}
	}
}

// weigh puts the model's answer beside the rules'.
func (m *marking) weigh(c *CheckResult, a judge.Answer) {
	quotes := m.credible(a)
	verdict, reason := Verdict(a.Verdict), reasonByModel(a)
	if verdict == Yes && len(quotes) == 0 {
		verdict, reason = Unsure, reasonUnproved
	}
	switch c.Verdict {
	case No: // the rules saw nothing
		switch verdict {
		case No:
			return
		case Yes:
			reason = reasonDisagree
		case Unsure:
			reason = orElse(reason, reasonAgree)
		}
		c.Verdict, c.Reason = Unsure, join("The rules: "+c.Reason, reason)
	default:
		c.Verdict, c.Reason = verdict, reason
	}
	c.By, c.Evidence = ByModel, quotes
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// credible are the quotes that may prove something: not spoken to whoever
// marks, and not already proof of everything else.
func (m *marking) credible(a judge.Answer) []Quote {
	shown := a.Quotes
	if a.Verdict == judge.No {
		shown = a.Against
	}
	out := []Quote{}
	for _, q := range shown {
		if turn, ok := m.talk.Said.At(q.Turn); !ok || toAssessor(turn.Text) || m.talk.byTurn[q.Turn].Tone.Injection {
			continue
		}
		if a.Verdict == judge.Yes {
			if m.second.seen == nil {
				m.second.seen = map[judge.Quote]int{}
			}
			if m.second.seen[q]++; m.second.seen[q] > mostProofs {
				m.second.sameWords = true
				continue
			}
		}
		out = append(out, Quote{Turn: q.Turn, Text: q.Text})
	}
	return out
}
