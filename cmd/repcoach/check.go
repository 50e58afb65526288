package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

// errBadScenario says that complaints have been printed already.
var errBadScenario = errors.New("a scenario file has mistakes")

// mostShown is how many complaints about one file a person is shown at once.
const mostShown = 20

func (p *program) checkCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "check FILE…",
		Short:   "Say what is wrong with scenario files, line by line",
		Example: "  repcoach check my-scenario.yaml\n  repcoach check course/*.yaml --json",
		Args:    argsBetween(1, -1, "the scenario file to check"),
		RunE: func(_ *cobra.Command, files []string) error {
			return p.check(files, asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON for another program to read")
	return cmd
}

func (p *program) check(files []string, asJSON bool) error {
	all := []scenarios.Complaint{}
	bad := 0
	for _, file := range files {
		complaints, err := checkFile(file)
		if err != nil {
			return err
		}
		failed := false
		for _, c := range complaints {
			failed = failed || !c.Advice
		}
		if failed {
			bad++
		}
		all = append(all, complaints...)
		if asJSON {
			continue
		}
		for _, c := range complaints[:min(len(complaints), mostShown)] {
			fmt.Fprintln(p.Out, safe.Text(c.String()))
		}
		if more := len(complaints) - mostShown; more > 0 {
			fmt.Fprintf(p.Out, "%s: and %d more. Mend these first.\n", safe.Line(file), more)
		}
		if !failed {
			fmt.Fprintf(p.Out, "%s: no mistakes found.\n", safe.Line(file))
		}
	}
	if asJSON {
		if err := p.printJSON(all); err != nil {
			return err
		}
	}
	if bad > 0 {
		return fmt.Errorf("%w: %d of %d", errBadScenario, bad, len(files))
	}
	return nil
}

func checkFile(file string) (scenarios.Complaints, error) {
	source, err := scenarios.ReadFile(file)
	if err != nil {
		var complaints scenarios.Complaints
		if errors.As(err, &complaints) {
			return complaints, nil
		}
		if errors.Is(err, os.ErrNotExist) {
			return nil, usagef("there is no file %q", file)
		}
		return nil, err
	}
	sc, complaints := scenarios.Inspect(file, source)
	if sc != nil {
		complaints = append(complaints, feedback.CheckSpots(sc)...)
	}
	return complaints, nil
}
