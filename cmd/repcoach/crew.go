package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/builtin"
	"github.com/repcoach/repcoach/coach/guard"
	"github.com/repcoach/repcoach/coach/ollama"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
)

// Who may play the worker.
const (
	partnerAuto    = "auto"
	partnerOllama  = "ollama"
	partnerBuiltin = "builtin"
)

// model is an Ollama server and the model on it that was chosen.
type model struct {
	client  *ollama.Client
	model   ollama.Model
	warning string
}

// findModel looks for a server and a model. It dials the address on screen
// and nothing else.
func (p *program) findModel(ctx context.Context, name string) (model, error) {
	client, err := p.client()
	if err != nil {
		return model{}, err
	}
	chosen, warning, err := client.Choose(ctx, name)
	return model{client, chosen, warning}, err
}

func (p *program) client() (*ollama.Client, error) {
	host := p.host
	if host == "" {
		host = p.Env("OLLAMA_HOST")
	}
	return ollama.New(ollama.Options{Host: host, AllowRemote: p.allowRemote, AllowCloud: p.allowRemote})
}

// lookFor is how long the automatic choice waits for a server to show itself:
// one on this machine answers in milliseconds.
const lookFor = 2 * time.Second

// crew decides who plays and who judges. With partnerAuto it never fails:
// the built-in worker is always there, and the line says why it plays.
func (p *program) crew(ctx context.Context, partner, name string) (desk.Crew, error) {
	switch partner {
	case partnerBuiltin:
		return builtinCrew("The built-in worker plays; no model is used."), nil
	case partnerOllama:
		found, err := p.findModel(ctx, name)
		if err != nil {
			return desk.Crew{}, err
		}
		return ollamaCrew(found), nil
	}
	short, cancel := context.WithTimeout(ctx, lookFor)
	defer cancel()
	found, err := p.findModel(short, name)
	switch {
	case err == nil:
		return ollamaCrew(found), nil
	case ctx.Err() != nil:
		return desk.Crew{}, ctx.Err()
	case name != "" && errors.Is(err, ollama.ErrNoModel):
		return desk.Crew{}, err // the rep asked for this model by name
	}
	return builtinCrew(whyBuiltin(err)), nil
}

// whyBuiltin says in one friendly line why there is no model and how to get one.
func whyBuiltin(err error) string {
	const play = "The built-in worker plays."
	switch {
	case errors.Is(err, ollama.ErrNoModel):
		return play + " For a more natural talk, give Ollama a model: ollama pull " + ollama.Recommended
	case errors.Is(err, ollama.ErrRemote), errors.Is(err, ollama.ErrCloud):
		return play + " The Ollama address is on another computer; add --allow-remote if you trust it."
	case errors.Is(err, ollama.ErrUnreachable), errors.Is(err, context.DeadlineExceeded):
		return play + " For a more natural talk, install Ollama (ollama.com), then: ollama pull " + ollama.Recommended
	}
	what, _ := sentences(err)
	return play + " " + what + " See: repcoach doctor"
}

func builtinCrew(line string) desk.Crew {
	return desk.Crew{
		Hire: func(sc *scenarios.Scenario, seed uint64) coach.Partner { return builtin.New(sc, seed) },
		Kind: partnerBuiltin,
		Line: line,
	}
}

func ollamaCrew(m model) desk.Crew {
	line := fmt.Sprintf("The model %s plays, at %s.", m.model.Name, m.client.Address())
	if m.warning != "" {
		line += " " + m.warning
	}
	return desk.Crew{
		Hire: func(sc *scenarios.Scenario, seed uint64) coach.Partner {
			return guard.New(ollama.NewWorker(m.client, m.model, sc, seed), builtin.New(sc, seed), sc)
		},
		Scorer:  feedback.Scorer{Model: ollama.NewJudge(m.client, m.model)},
		Kind:    partnerOllama,
		Model:   m.model.Name,
		Digest:  m.model.Digest,
		Address: m.client.Address(),
		Line:    line,
	}
}

// scorer decides who judges a transcript outside of a talk.
func (p *program) scorer(ctx context.Context, judge, name string) (feedback.Scorer, error) {
	switch judge {
	case "none":
		return feedback.Scorer{}, nil
	case partnerAuto, partnerOllama:
		crew, err := p.crew(ctx, judge, name)
		return crew.Scorer, err
	}
	return feedback.Scorer{}, usagef("%q cannot judge; --judge takes auto, ollama or none", judge)
}
