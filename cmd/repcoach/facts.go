package main

import (
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach/factdesk"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

func (p *program) factsCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "facts SCENARIO [WORDS…]",
		Short:   "Look something up in a scenario's approved facts",
		Example: "  repcoach facts first-conversation\n  repcoach facts first-conversation can they sack me for joining",
		Long: `Look something up in a scenario's approved facts.

They are shown word for word, with where they come from and when that was
checked. Nothing is made up: where no fact fits, the answer is that there is
none, and it is fine to say that you will find out.`,
		Args: argsBetween(1, -1, "the id of a scenario, and perhaps words to look for"),
		RunE: func(_ *cobra.Command, args []string) error {
			sc, err := p.scenario(args[0])
			if err != nil {
				return err
			}
			return p.facts(sc, strings.Join(args[1:], " "), asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON for another program to read")
	return cmd
}

// factJSON is one fact as `repcoach facts --json` writes it.
type factJSON struct {
	ID      string `json:"id"`
	Text    string `json:"text"`
	Source  string `json:"source"`
	Checked string `json:"checked"`
}

func (p *program) facts(sc *scenarios.Scenario, words string, asJSON bool) error {
	found := factdesk.Look(sc, words)
	if asJSON {
		out := make([]factJSON, 0, len(found))
		for _, f := range found {
			out = append(out, factJSON(f))
		}
		return p.printJSON(out)
	}
	if len(found) == 0 {
		fmt.Fprintln(p.Out, factdesk.NoAnswer)
		return nil
	}
	for i, f := range found {
		if i > 0 {
			fmt.Fprintln(p.Out)
		}
		fmt.Fprintln(p.Out, safe.Text(strings.TrimSpace(f.Text)))
		fmt.Fprintf(p.Out, "  From: %s\n", safe.Line(factdesk.Source(f)))
	}
	return nil
}
