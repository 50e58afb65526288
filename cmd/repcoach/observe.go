package main

import (
	"fmt"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

func (p *program) observeCommand() *cobra.Command {
	var asJSON bool
	var id string
	cmd := &cobra.Command{
		Use:     "observe FILE|SESSION",
		Short:   "Say what each turn of a rep did, by rules alone",
		Example: "  repcoach observe talk.txt\n  repcoach observe talk.txt --scenario first-conversation --json",
		Long: `Reads a conversation and says what each turn of the rep did, with the words
that show it. FILE is plain text: each turn begins with "Rep:" or "Worker:".`,
		Args: argsBetween(1, 1, "a transcript file or the id of a session"),
		RunE: func(_ *cobra.Command, args []string) error {
			t, err := p.talk(args[0])
			if err != nil {
				return err
			}
			sc, err := p.scenarioFor(t, id)
			if err != nil {
				return err
			}
			seen := feedback.Observe(sc, t.said)
			if asJSON {
				return p.printJSON(seen)
			}
			p.printObservation(seen)
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON for another program to read")
	cmd.Flags().StringVar(&id, "scenario", "", "read it against this `SCENARIO`")
	return cmd
}

// scenarioFor returns the scenario asked for, or else the one the talk was
// had with, or else nil.
func (p *program) scenarioFor(t talk, id string) (*scenarios.Scenario, error) {
	if id != "" {
		return p.scenario(id)
	}
	return t.scenario, nil
}

func (p *program) printObservation(seen feedback.Observation) {
	for _, turn := range seen.Turns {
		fmt.Fprintf(p.Out, "%d  %s: %s\n", turn.N, turn.Speaker, safe.Line(turn.Text))
		for _, m := range turn.Moves {
			line := fmt.Sprintf("     %s: “%s”", feedback.KindName(m.Kind), safe.Line(m.Quote))
			if m.Words != "" && m.Words != m.Quote {
				line += fmt.Sprintf(" (seen in “%s”)", safe.Line(m.Words))
			}
			fmt.Fprintln(p.Out, line)
		}
	}
	fmt.Fprintln(p.Out)
	for _, line := range feedback.MeasureLines(seen.Measures) {
		fmt.Fprintln(p.Out, line)
	}
}
