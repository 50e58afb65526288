package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/repcoach/repcoach/coach/ollama"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/draft"
	"github.com/repcoach/repcoach/scenarios/render"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

func (p *program) draftCommand() *cobra.Command {
	var f newFlags
	var model string
	cmd := &cobra.Command{
		Use:     "draft NOTES.md|NOTES.txt",
		Short:   "Draft a scenario from a course's notes, with a model",
		Example: "  repcoach draft day1.md --out day1.yaml\n  repcoach draft day1.txt --model qwen3:4b-instruct-2507-q4_K_M",
		Long: `Draft reads the notes of a course and lets the model at the Ollama address write a
scenario from them: the place, the worker, what matters to them, what they are not
saying, and which objectives fit. It is a first version for you to go through:
what a model wrote has a note above it, "please check".

Facts come from your notes alone, word for word. They stand in the file as notes
until you have looked each one up and written the day on which you did. What the
model makes up in the way of law, prices or names is left out, and you are told.

The notes go to the model address and nowhere else. Without a model, answer the
questions yourself: repcoach new`,
		Args: argsBetween(1, 1, "the file with the notes: a .md or .txt"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if !cmd.Flags().Changed("seed") {
				f.seed = rand.Uint64N(1_000_000)
			}
			return p.draft(cmd.Context(), args[0], model, f)
		},
	}
	cmd.Flags().StringVar(&f.out, "out", "", "write it to this `FILE`; - prints it (default: made from its title)")
	cmd.Flags().StringVar(&model, "model", "", "`NAME` of the Ollama model to use")
	cmd.Flags().Uint64Var(&f.seed, "seed", 0, "a `NUMBER` that makes the same again")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "say what was written in JSON, for another program")
	return cmd
}

func (p *program) draft(ctx context.Context, file, model string, f newFlags) error {
	notes, err := readCourseNotes(file)
	if err != nil {
		return err
	}
	if _, err := newPath(f.out, ""); err != nil {
		return err // better said before the work than after it
	}
	m, err := p.draftModel(ctx, model)
	if err != nil {
		return err
	}
	d, err := draft.From(ctx, m, notes, f.seed, func(what string) { fmt.Fprintf(p.Err, "Asking the model: %s …\n", what) })
	if err != nil {
		return err
	}
	for _, line := range d.Left {
		fmt.Fprintf(p.Err, "Left out: %s.\n", safe.Line(strings.TrimRight(line, ".")))
	}
	if n := len(d.Facts); n > 0 {
		fmt.Fprintf(p.Err, "%s from your notes. Nobody states them until you have looked them up.\n", plural(n, "sentence comes", "sentences come"))
	}
	return p.keepNew(d.Scenario, d.Notes, f, d.Facts...)
}

// largestNotes is more than any course writes down, in bytes.
const largestNotes = 1 << 20

// readCourseNotes reads a file of plain text.
func readCourseNotes(file string) (draft.Notes, error) {
	switch ext := strings.ToLower(filepath.Ext(file)); ext {
	case ".md", ".markdown", ".txt":
	default:
		return draft.Notes{}, usagef("notes are plain text, in a file that ends with .md or .txt; save %q as one first", filepath.Base(file))
	}
	f, err := os.Open(file)
	if err != nil {
		return draft.Notes{}, err
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, largestNotes+1))
	switch {
	case err != nil:
		return draft.Notes{}, err
	case len(raw) > largestNotes:
		return draft.Notes{}, usagef("the notes are longer than 1 MiB; give the part that the talk is about")
	case !utf8.Valid(raw):
		return draft.Notes{}, usagef("the notes are not plain text in UTF-8; save them as UTF-8 text first")
	}
	return draft.Notes{Name: filepath.Base(file), Text: string(raw)}, nil
}

// needsModel is an error of a command that can do nothing without a model.
type needsModel struct{ err error }

func (e *needsModel) Error() string { return e.err.Error() }
func (e *needsModel) Unwrap() error { return e.err }

// draftModel finds the model that writes.
func (p *program) draftModel(ctx context.Context, name string) (draft.Model, error) {
	found, err := p.findModel(ctx, name)
	if err != nil {
		return nil, &needsModel{err}
	}
	fmt.Fprintf(p.Err, "The model %s writes, at %s.\n", safe.Line(found.model.Name), safe.Line(found.client.Address()))
	return writer{ollama.NewJudge(found.client, found.model)}, nil
}

// writer is the model as package draft wants it: it says which failures are
// those of one answer.
type writer struct{ model *ollama.Judge }

func (w writer) Ask(ctx context.Context, system string, messages []string, schema json.RawMessage, seed int) (json.RawMessage, error) {
	raw, err := w.model.Ask(ctx, system, messages, schema, seed)
	for _, one := range []error{ollama.ErrAnswer, ollama.ErrLength, ollama.ErrEmpty, ollama.ErrThinking} {
		if errors.Is(err, one) {
			return nil, fmt.Errorf("%w: %w", draft.ErrAnswer, err)
		}
	}
	if err != nil {
		return nil, &needsModel{err}
	}
	return raw, nil
}

// enrich lets a model put words to a worker who was made up.
func (p *program) enrich(ctx context.Context, sc *scenarios.Scenario, notes render.Notes, f newFlags) error {
	m, err := p.draftModel(ctx, f.model)
	if err != nil {
		return err
	}
	return draft.Enrich(ctx, m, sc, notes, f.seed)
}
