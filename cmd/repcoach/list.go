package main

import (
	"fmt"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

// listed is one scenario as `repcoach list --json` tells of it.
type listed struct {
	ID           string            `json:"id"`
	Title        string            `json:"title"`
	Summary      string            `json:"summary"`
	Segment      string            `json:"segment"`
	Minutes      int               `json:"minutes"`
	Language     string            `json:"language"`
	Experimental string            `json:"experimental,omitempty"` // what is not sure yet about it; missing for most
	Objectives   []listedObjective `json:"objectives"`
	Set          string            `json:"set,omitempty"` // the folder or zip it comes in; missing for those that ship
}

type listedObjective struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

func (p *program) listCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "list",
		Short:   "List the conversations you can practise",
		Example: "  repcoach list\n  repcoach list --json",
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			all, err := p.library()
			if err != nil {
				return err
			}
			if asJSON {
				return p.printJSON(listing(all))
			}
			for _, sc := range all {
				from := ""
				if sc.Set != "" {
					from = " · from " + safe.Line(sc.Set)
				}
				fmt.Fprintf(p.Out, "%s\n    %s · about %d minutes%s\n    %s\n", safe.Line(sc.ID), safe.Line(sc.Title), sc.Minutes, from, safe.Line(sc.Summary))
				if sc.Experimental != "" {
					fmt.Fprintf(p.Out, "    Experimental: %s\n", safe.Line(sc.Experimental))
				}
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON for another program to read")
	return cmd
}

func listing(all []*scenarios.Scenario) []listed {
	out := make([]listed, 0, len(all))
	for _, sc := range all {
		l := listed{ID: sc.ID, Title: sc.Title, Summary: sc.Summary, Segment: sc.Worker.Segment, Minutes: sc.Minutes, Language: sc.Language, Experimental: sc.Experimental, Set: sc.Set}
		for _, o := range sc.Objectives {
			l.Objectives = append(l.Objectives, listedObjective{ID: o.ID, Title: o.Title})
		}
		out = append(out, l)
	}
	return out
}
