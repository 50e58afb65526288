package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach/guard"
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
	f.StringVar(&p.talks, "talks", "", "file for every reply, one JSON object a line")
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
	keep := func(reply) error { return nil }
	if p.talks != "" {
		file, err := os.Create(p.talks)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, file.Close()) }()
		lines := json.NewEncoder(file)
		keep = func(r reply) error { return lines.Encode(r) }
	}
	all, stats, err := p.play(ctx, client, model, keep, errs)
	if len(all) > 0 {
		table(out, all, stats)
	}
	return err
}

// play has every rep talk with both sides. All talks of one side in one
// scenario come one after the other, so that the server reads its prompt once.
func (p plan) play(ctx context.Context, client *ollama.Client, model ollama.Model, keep func(reply) error, errs io.Writer) ([]reply, guard.Stats, error) {
	var all []reply
	total := guard.Stats{Faults: map[guard.Fault]int{}}
	note := func(rep string, some []reply) error {
		for _, r := range some {
			r.Rep = rep
			all = append(all, r)
			if err := keep(r); err != nil {
				return err
			}
		}
		return nil
	}
	for _, sc := range scenarios.Library() {
		if len(p.scenarios) > 0 && !slices.Contains(p.scenarios, sc.ID) {
			continue
		}
		for _, s := range []side{ours, plain} {
			for _, id := range p.reps {
				rep, ok := reps.Find(id)
				if !ok {
					return all, total, fmt.Errorf("there is no scripted rep %q", id)
				}
				for seed := range uint64(p.seeds) {
					script, err := lines(ctx, sc, rep, seed+1, p.turns)
					if err != nil {
						return all, total, err
					}
					fmt.Fprintf(errs, "%s, %s, %s, seed %d: %d turns\n", s, sc.ID, id, seed+1, len(script))
					var some []reply
					if s == plain {
						some, err = playPlain(ctx, sc, ollama.NewPlain(client, model, persona(sc), seed+1), script, seed+1, p.words)
					} else {
						var stats guard.Stats
						some, stats, err = playOurs(ctx, sc, ollama.NewWorker(client, model, sc, seed+1), script, seed+1)
						total = sum(total, stats)
					}
					if err = errors.Join(err, note(id, some)); err != nil {
						return all, total, err
					}
				}
			}
		}
	}
	return all, total, nil
}

func sum(a, b guard.Stats) guard.Stats {
	a.Replies += b.Replies
	a.Retried += b.Retried
	a.Replaced += b.Replaced
	a.Trimmed += b.Trimmed
	for f, n := range b.Faults {
		a.Faults[f] += n
	}
	return a
}
