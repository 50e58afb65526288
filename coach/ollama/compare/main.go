package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach/ollama"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/scenarios"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "compare:", err)
		os.Exit(1)
	}
}

// plan is what to run.
type plan struct {
	host, model     string
	reps, scenarios []string
	seeds, turns    int
	words           int
	talks           string
}

func parse(args []string, errs io.Writer) (plan, error) {
	var p plan
	var who, where string
	f := flag.NewFlagSet("compare", flag.ContinueOnError)
	f.SetOutput(errs)
	f.StringVar(&p.host, "host", os.Getenv("OLLAMA_HOST"), "address of the Ollama server")
	f.StringVar(&p.model, "model", "", "model that plays both sides; the best installed one if empty")
	f.StringVar(&who, "reps", "pushy,listener,injector,promiser,info-dump", "scripted reps")
	f.StringVar(&where, "scenarios", "", "ids of library scenarios; all if empty")
	f.IntVar(&p.seeds, "seeds", 3, "talks of each rep in each scenario")
	f.IntVar(&p.turns, "turns", 12, "most turns of the rep in a talk")
	f.IntVar(&p.words, "words", 30, "about how many words a plain reply may have before it is cut")
	f.StringVar(&p.talks, "talks", "", "file of every reply, one JSON object a line; talks that are in it already are not had again")
	if err := f.Parse(args); err != nil {
		return p, err
	}
	p.reps = strings.Split(who, ",")
	if where != "" {
		p.scenarios = strings.Split(where, ",")
	}
	return p, nil
}

func run(ctx context.Context, args []string, out, errs io.Writer) (err error) {
	p, err := parse(args, errs)
	if err != nil {
		return err
	}
	client, err := ollama.New(ollama.Options{Host: p.host})
	if err != nil {
		return err
	}
	model, _, err := client.Choose(ctx, p.model)
	if err != nil {
		return err
	}
	var book book
	if p.talks != "" {
		if book, err = openBook(p.talks); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, book.Close()) }()
	}
	err = p.play(ctx, client, model, &book, errs)
	if len(book.replies) > 0 {
		table(out, book.replies)
	}
	return err
}

// play has every rep talk with both sides. All talks of one side in one
// scenario come one after the other, so that the server reads its prompt once.
func (p plan) play(ctx context.Context, client *ollama.Client, model ollama.Model, book *book, errs io.Writer) error {
	for _, sc := range scenarios.Library() {
		if len(p.scenarios) > 0 && !slices.Contains(p.scenarios, sc.ID) {
			continue
		}
		for _, s := range []side{ours, plain} {
			for _, id := range p.reps {
				rep, ok := reps.Find(id)
				if !ok {
					return fmt.Errorf("there is no scripted rep %q", id)
				}
				for seed := range uint64(p.seeds) {
					if book.has(s, sc.ID, id, seed+1) {
						continue
					}
					fmt.Fprintf(errs, "%s, %s, %s, seed %d\n", s, sc.ID, id, seed+1)
					talk, err := p.talk(ctx, client, model, s, sc, rep, seed+1)
					if err != nil {
						return err
					}
					if err := book.note(id, talk); err != nil {
						return err
					}
				}
			}
		}
	}
	return nil
}

func (p plan) talk(ctx context.Context, client *ollama.Client, model ollama.Model, s side, sc *scenarios.Scenario, rep reps.Rep, seed uint64) ([]reply, error) {
	script, err := lines(ctx, sc, rep, seed, p.turns)
	if err != nil {
		return nil, err
	}
	if s == plain {
		return playPlain(ctx, sc, ollama.NewPlain(client, model, persona(sc), seed), script, seed, p.words)
	}
	return playOurs(ctx, sc, ollama.NewWorker(client, model, sc, seed), script, seed)
}
