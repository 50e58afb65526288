package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
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
		Use:   "check FILE|FOLDER|ZIP…",
		Short: "Say what is wrong with scenario files, line by line, and what a tutor would advise",
		Long: `Check reads scenario files, and those of folders and zips, and says everything that is wrong with them, each
with its line, its column and what to write instead. It also gives the advice
an experienced tutor would: a check that is two questions, a fact that has
grown old, jargon in the briefing. Advice is marked as such, with the name of
its rule in square brackets, and does not fail a file unless you ask for that
with --strict. Leave out a rule you do not want with --skip.

For other programs there are three more forms. --format gcc is one line each,
FILE:LINE:COLUMN: error: TEXT, or warning: for advice, as Vim (:cexpr), Emacs
(compile) and the $gcc problem matcher of Visual Studio Code read it. --format
github puts each beside its line of a change on GitHub. --json is an array of
{file, line, column, what, write, source, advice, rule, words}: source is the
line as it stands, write what to write instead, and the last three are there
for advice only.`,
		Example: `  repcoach check my-scenario.yaml
  repcoach check course/*.yaml --strict --skip hard-to-read
  repcoach check course/*.yaml --format github`,
		Args: argsBetween(1, -1, "the scenario file to check, or a folder or zip of them"),
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

func (p *program) check(names []string, f checkFlags) error {
	all, err := checkAll(names, time.Now())
	if err != nil {
		return err
	}
	bad, advised := 0, 0
	for i, one := range all {
		found := slices.DeleteFunc(one.found, func(c scenarios.Complaint) bool { return c.Advice && slices.Contains(f.skip, c.Rule) })
		switch {
		case len(found.Errors()) > 0:
			bad++
		case len(found) > 0:
			advised++
		}
		all[i].found = found
	}
	if err := p.printChecked(f.format, all); err != nil {
		return err
	}
	switch {
	case bad > 0:
		return outOf(errBadScenario, bad, len(all))
	case f.strict && advised > 0:
		return outOf(errAdvised, advised, len(all))
	}
	return nil
}

// outOf says how many files it is, where there was more than one.
func outOf(err error, n, files int) error {
	if files == 1 {
		return err
	}
	return fmt.Errorf("%w: %d of %d files", err, n, files)
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

// checkAll says everything there is to say about some files, folders and
// zips, and about ids that two of their scenarios have.
func checkAll(names []string, today time.Time) ([]checked, error) {
	var all []checked
	var read []*scenarios.Scenario
	for _, name := range names {
		files, left, err := checkFiles(name)
		if err != nil {
			return nil, err
		}
		for _, c := range left {
			all = append(all, checked{c.File, scenarios.Complaints{c}})
		}
		for _, f := range files {
			sc, found := checkSource(f, today)
			if sc != nil {
				read = append(read, sc)
			}
			all = append(all, checked{f.Name, found})
		}
	}
	clashes, _ := scenarios.Clashes(read)
	for _, c := range clashes {
		i := slices.IndexFunc(all, func(one checked) bool { return one.file == c.File })
		all[i].found = append(all[i].found, c).Sorted()
	}
	return all, nil
}

// checkFiles reads one file, or all of a set.
func checkFiles(name string) ([]scenarios.SetFile, scenarios.Complaints, error) {
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil, nil, usagef("there is no file %q", name)
	case err != nil:
		return nil, nil, err
	case info.IsDir() || strings.EqualFold(filepath.Ext(name), ".zip"):
		files, left, err := scenarios.ReadSet(name)
		if err == nil && len(files)+len(left) == 0 {
			err = usagef("there is no scenario in %q: their names end with .yaml", name)
		}
		return files, left, err
	}
	source, err := scenarios.ReadFile(name)
	return []scenarios.SetFile{{Name: name, Source: source}}, nil, err
}

// checkSource says everything there is to say about one file. The scenario is
// nil where it cannot be read.
func checkSource(f scenarios.SetFile, today time.Time) (*scenarios.Scenario, scenarios.Complaints) {
	sc, found := scenarios.Inspect(f.Name, f.Source)
	if sc == nil {
		return nil, found
	}
	found = append(found, feedback.CheckSpots(sc)...)
	return sc, append(found, advice.Give(sc, today)...).Sorted()
}
