package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/advice"
	"github.com/spf13/cobra"
)

// errBadScenario says that complaints have been printed already.
var errBadScenario = errors.New("a scenario file has mistakes")

// errAdvised says that there is advice, where --strict asked for none.
var errAdvised = errors.New("a scenario file has advice that was not taken")

// checkFlags are the options of `repcoach check`.
type checkFlags struct {
	json   bool
	format string
	strict bool
	skip   []string
}

func (p *program) checkCommand() *cobra.Command {
	var f checkFlags
	cmd := &cobra.Command{
		Use:   "check FILE…",
		Short: "Say what is wrong with scenario files, line by line, and what a tutor would advise",
		Long: `Check reads scenario files and says everything that is wrong with them, each
with its line, its column and what to write instead. It also gives the advice
an experienced tutor would: a check that is two questions, a fact that has
grown old, jargon in the briefing. Advice is marked as such, with the name of
its rule in square brackets, and does not fail a file unless you ask for that
with --strict. Leave out a rule you do not want with --skip.`,
		Example: `  repcoach check my-scenario.yaml
  repcoach check course/*.yaml --strict --skip hard-to-read
  repcoach check course/*.yaml --format github`,
		Args: argsBetween(1, -1, "the scenario file to check"),
		RunE: func(cmd *cobra.Command, files []string) error {
			if err := f.settle(cmd.Flags().Changed("format")); err != nil {
				return err
			}
			return p.check(files, f)
		},
	}
	cmd.Flags().BoolVar(&f.json, "json", false, "write JSON for another program to read; the same as --format json")
	cmd.Flags().StringVar(&f.format, "format", "text", "`FORM` of the answer: "+strings.Join(checkForms(), ", "))
	cmd.Flags().BoolVar(&f.strict, "strict", false, "let advice fail a file too")
	cmd.Flags().StringSliceVar(&f.skip, "skip", nil, "leave out the advice of these `RULES`")
	return cmd
}

// settle holds the options against what there is.
func (f *checkFlags) settle(formatGiven bool) error {
	if f.json && formatGiven && f.format != "json" {
		return usagef("--json and --format %s cannot both be had", f.format)
	}
	if f.json {
		f.format = "json"
	}
	if !slices.Contains(checkForms(), f.format) {
		return usagef("there is no format %q; write %s", f.format, strings.Join(checkForms(), ", "))
	}
	for _, rule := range f.skip {
		if !slices.Contains(advice.Rules(), rule) {
			return usagef("there is no rule %q; the rules are %s", rule, strings.Join(advice.Rules(), ", "))
		}
	}
	return nil
}

func (p *program) check(files []string, f checkFlags) error {
	all := []checked{}
	bad, advised := 0, 0
	for _, file := range files {
		found, err := checkFile(file, time.Now())
		if err != nil {
			return err
		}
		found = slices.DeleteFunc(found, func(c scenarios.Complaint) bool { return c.Advice && slices.Contains(f.skip, c.Rule) })
		switch {
		case len(found.Errors()) > 0:
			bad++
		case len(found) > 0:
			advised++
		}
		all = append(all, checked{file, found})
	}
	if err := p.printChecked(f.format, all); err != nil {
		return err
	}
	switch {
	case bad > 0:
		return fmt.Errorf("%w: %d of %d", errBadScenario, bad, len(files))
	case f.strict && advised > 0:
		return fmt.Errorf("%w: %d of %d", errAdvised, advised, len(files))
	}
	return nil
}

// printChecked writes what was found in one of the formats.
func (p *program) printChecked(format string, all []checked) error {
	if format == "json" {
		list := []scenarios.Complaint{}
		for _, one := range all {
			list = append(list, one.found...)
		}
		return p.printJSON(list)
	}
	writeChecked(p.Out, format, all)
	return nil
}

// checkFile reads one file and says everything there is to say about it.
func checkFile(file string, today time.Time) (scenarios.Complaints, error) {
	source, err := scenarios.ReadFile(file)
	if err != nil {
		if errors.Is(err, os.ErrNotExist) {
			return nil, usagef("there is no file %q", file)
		}
		return nil, err
	}
	return checkSource(file, source, today), nil
}

// checkSource is checkFile for what has been read already.
func checkSource(file string, source []byte, today time.Time) scenarios.Complaints {
	sc, found := scenarios.Inspect(file, source)
	if sc == nil {
		return found
	}
	found = append(found, feedback.CheckSpots(sc)...)
	return append(found, advice.Give(sc, today)...).Sorted()
}
