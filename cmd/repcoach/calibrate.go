package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/calibrate"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

func (p *program) calibrateCommand() *cobra.Command {
	var models []string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "calibrate FILE|FOLDER…",
		Short: "Say how far the scorer agrees with conversations that tutors have marked",
		Example: `  repcoach calibrate marked/
  repcoach calibrate marked/ --model qwen3:4b --model llama3.2:3b
  repcoach calibrate one.txt two.txt --json`,
		Long: `Scores conversations that tutors have marked and holds the verdicts against
theirs: per objective and per check, how many are the same, weighted kappa with
an interval, and where they differ. The rules are always compared, and each
--model as well. A marked conversation is what "repcoach review --out" writes:
lines of Scenario, Stars, Yes, No and Unsure, an empty line, the conversation.`,
		Args: argsBetween(1, -1, "marked conversations, or a folder of them"),
		RunE: func(cmd *cobra.Command, args []string) error { return p.calibrate(cmd.Context(), args, models, asJSON) },
	}
	cmd.Flags().StringArrayVar(&models, "model", nil, "also compare this `MODEL`; may be given more than once")
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON for another program to read")
	return cmd
}

func (p *program) calibrate(ctx context.Context, args, models []string, asJSON bool) error {
	talks, err := p.markedTalks(args)
	if err != nil {
		return err
	}
	scorers := []feedback.Scorer{{}}
	for _, name := range models {
		scorer, err := p.scorer(ctx, partnerOllama, name)
		if err != nil {
			return err
		}
		scorers = append(scorers, scorer)
	}
	var judged []calibrate.Judged
	for i, scorer := range scorers {
		bar := &progressLine{}
		if i > 0 {
			bar = p.progress("Reading conversations")
			fmt.Fprintf(p.Err, "The model %s reads %s. That may take a while.\n", safe.Line(models[i-1]), plural(len(talks), "conversation", "conversations"))
		}
		j, err := calibrate.Run(ctx, scorer, talks, bar.show)
		bar.clear()
		if err != nil {
			return err
		}
		judged = append(judged, j)
	}
	result := calibrate.Compare(talks, judged...)
	if asJSON {
		return p.printJSON(result)
	}
	return p.printSafely(func(w io.Writer) error { return result.Write(w) })
}

// errUnmarked is a conversation that cannot be compared.
var errUnmarked = errors.New("nothing is marked on this conversation")

// markedTalks reads marked conversations: the files named, and the .txt files
// of the folders named.
func (p *program) markedTalks(args []string) ([]calibrate.Talk, error) {
	files, err := markedFiles(args)
	if err != nil {
		return nil, err
	}
	var out []calibrate.Talk
	for _, name := range files {
		source, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		m, err := feedback.ParseMarked(source)
		if err != nil {
			return nil, fmt.Errorf("in %s: %w", name, err)
		}
		if m.Stars == 0 && len(m.Checks) == 0 {
			return nil, fmt.Errorf("in %s: %w", name, errUnmarked)
		}
		if m.Scenario == "" {
			return nil, fmt.Errorf("in %s: %w: the line Scenario is missing", name, feedback.ErrMarks)
		}
		sc, err := p.scenario(m.Scenario)
		if err != nil {
			return nil, fmt.Errorf("in %s: %w", name, err)
		}
		out = append(out, calibrate.Talk{Name: name, Scenario: sc, Marked: m})
	}
	return out, nil
}

func markedFiles(args []string) ([]string, error) {
	var out []string
	for _, name := range args {
		info, err := os.Stat(name)
		if err != nil {
			return nil, err
		}
		if !info.IsDir() {
			out = append(out, name)
			continue
		}
		before := len(out)
		err = filepath.WalkDir(name, func(path string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && strings.HasSuffix(path, ".txt") {
				out = append(out, path)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
		if len(out) == before {
			return nil, usagef("there is no marked conversation (a .txt file) in %s", name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}
