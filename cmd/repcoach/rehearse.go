package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/repcoach/repcoach/coach/ollama"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback/rehearse"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/spf13/cobra"
)

// errUnsound says that a rehearsal has found something to mend.
var errUnsound = errors.New("something needs mending")

// errShortMind says that a model cannot hold a whole talk.
var errShortMind = errors.New("the model cannot hold a whole talk")

// errBadScript says that a tutor's own scripted rep cannot be used.
var errBadScript = errors.New("that scripted rep cannot be used")

type rehearseFlags struct {
	times          int
	own, only      []string
	partner, model string
	asJSON         bool
}

func (p *program) rehearseCommand() *cobra.Command {
	var f rehearseFlags
	cmd := &cobra.Command{
		Use:   "rehearse SCENARIO…",
		Short: "Prove that a scenario works: scripted reps have it many times",
		Example: `  repcoach rehearse my-scenario.yaml
  repcoach rehearse course/*.yaml --json
  repcoach rehearse my-scenario.yaml --reps my-reps/ --times 10
  repcoach rehearse my-scenario.yaml --partner ollama`,
		Long: `Scripted reps, good ones and bad ones, have the conversation many times with the
built-in worker. You see who got what, what came to light and when, and what the
scorer said of it and of the scenario's own examples. At the end it says in
sentences whether the scenario works, and if not which key of the file to change.

With --partner ollama a model plays the worker. That takes minutes, so only the
listener and the pushy rep play, once each, unless you ask for more.

The exit code is 0 when all is well and 3 when something needs mending. Nothing is
stored. The reps are:
` + castList(),
		Args: argsBetween(1, -1, "the scenario to rehearse"),
		RunE: func(cmd *cobra.Command, names []string) error {
			return p.rehearse(cmd.Context(), names, f)
		},
	}
	cmd.Flags().IntVar(&f.times, "times", 0, fmt.Sprintf("how many `TALKS` each rep has at normal and at hard (default %d, with a model 1)", rehearse.UsualTimes))
	cmd.Flags().StringSliceVar(&f.own, "reps", nil, "let the scripted reps in this `FILE` or folder play too")
	cmd.Flags().StringSliceVar(&f.only, "only", nil, "let only these `REPS` play, for instance listener,pushy")
	cmd.Flags().StringVar(&f.partner, "partner", partnerBuiltin, "who plays the worker: builtin or ollama")
	cmd.Flags().StringVar(&f.model, "model", "", "`NAME` of the Ollama model to use")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "write JSON for another program to read")
	return cmd
}

func (p *program) rehearse(ctx context.Context, names []string, f rehearseFlags) error {
	plan, who, err := p.plan(ctx, f)
	if err != nil {
		return err
	}
	var all []*scenarios.Scenario
	for _, name := range names {
		sc, err := p.scenario(name)
		if err != nil {
			return err
		}
		all = append(all, sc)
	}
	results := []rehearse.Result{}
	var stopped error
	for _, sc := range all {
		bar := p.progress("Rehearsing " + sc.ID)
		plan.Progress = bar.show
		r, err := plan.Rehearse(ctx, sc)
		bar.clear()
		r.Partner = who
		results = append(results, r)
		if !f.asJSON {
			if len(results) > 1 {
				fmt.Fprintln(p.Out)
			}
			if err := p.printSafely(func(w io.Writer) error { return rehearse.Write(w, r) }); err != nil {
				return err
			}
		}
		if errors.Is(err, ollama.ErrTooLong) {
			err = fmt.Errorf("%w: %w", errShortMind, err)
		}
		if stopped = err; err != nil {
			break
		}
	}
	if f.asJSON {
		if err := p.printJSON(results); err != nil {
			return err
		}
	}
	return errors.Join(stopped, unsound(results))
}

// unsound is an error if a rehearsal that went to its end found something.
func unsound(results []rehearse.Result) error {
	bad := 0
	for _, r := range results {
		if !r.Stopped && !r.Good() {
			bad++
		}
	}
	if bad == 0 {
		return nil
	}
	return fmt.Errorf("%w in %d of %d scenarios", errUnsound, bad, len(results))
}

// plan is what the flags ask for, and who plays the worker in words.
func (p *program) plan(ctx context.Context, f rehearseFlags) (rehearse.Plan, string, error) {
	cast, err := castOf(f)
	if err != nil {
		return rehearse.Plan{}, "", err
	}
	switch f.partner {
	case partnerBuiltin:
		return rehearse.Plan{Hire: builtinCrew("").Hire, Reps: cast, Times: f.times}, "the built-in worker", nil
	case partnerOllama:
		crew, err := p.crew(ctx, partnerOllama, f.model)
		return rehearse.Plan{
			Hire: crew.Hire, Reps: cast, Times: max(f.times, 1), Difficulties: []stance.Difficulty{stance.Normal}, AtOnce: 1,
		}, "the model " + crew.Model, err
	}
	return rehearse.Plan{}, "", usagef("%q cannot play the worker here; --partner takes builtin or ollama", f.partner)
}

// castOf is the reps who play: those of the library and the tutor's own, who
// take the place of one with the same id.
func castOf(f rehearseFlags) ([]reps.Rep, error) {
	cast := reps.Library()
	if f.partner == partnerOllama && len(f.only) == 0 {
		cast = slices.DeleteFunc(cast, func(r reps.Rep) bool { return r.ID != "listener" && r.ID != "pushy" })
	}
	for _, path := range f.own {
		own, err := reps.Load(path)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errBadScript, err)
		}
		for _, rep := range own {
			cast = append(slices.DeleteFunc(cast, func(r reps.Rep) bool { return r.ID == rep.ID }), rep)
		}
	}
	for _, id := range f.only {
		if !slices.ContainsFunc(cast, func(r reps.Rep) bool { return r.ID == id }) {
			return nil, usagef("there is no rep %q; repcoach rehearse --help lists them", id)
		}
	}
	if len(f.only) > 0 {
		cast = slices.DeleteFunc(cast, func(r reps.Rep) bool { return !slices.Contains(f.only, r.ID) })
	}
	if f.times < 0 {
		return nil, usagef("--times %d is less than one talk", f.times)
	}
	return cast, nil
}
