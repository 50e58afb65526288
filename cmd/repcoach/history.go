package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

func (p *program) historyCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "history",
		Short:   "List the conversations you have practised",
		Example: "  repcoach history\n  repcoach history --json",
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			store, err := p.store()
			if err != nil {
				return err
			}
			past, err := store.List()
			if err != nil {
				return err
			}
			if asJSON {
				return p.printJSON(append([]journal.Summary{}, past...))
			}
			p.printHistory(past)
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON for another program to read")
	return cmd
}

func (p *program) printHistory(past []journal.Summary) {
	if len(past) == 0 {
		fmt.Fprintln(p.Out, "You have not practised yet. Start with: repcoach practise first-conversation")
		return
	}
	for _, s := range journal.Families(past) {
		in := strings.Repeat("    ", s.Depth)
		fmt.Fprintf(p.Out, "%s%s  %s  %s\n%s    %s · %d turns", in, safe.Line(s.ID), s.Started.Local().Format(time.DateOnly+" 15:04"),
			safe.Line(title(s)), in, feedback.OutcomeName(s.Outcome), s.Turns)
		if s.Stars != nil {
			fmt.Fprintf(p.Out, " · %d of 5 stars", *s.Stars)
		}
		if line := desk.ConfidenceShort(s.Confidence); line != "" {
			fmt.Fprintf(p.Out, " · %s", line)
		}
		if s.Damaged {
			fmt.Fprint(p.Out, " · part of the file is damaged")
		}
		fmt.Fprintln(p.Out)
	}
	fmt.Fprintln(p.Out, "\nRead one with: repcoach show SESSION")
	if slices.ContainsFunc(past, func(s journal.Summary) bool { return s.Parent != "" }) {
		fmt.Fprintln(p.Out, "Set a second try beside the first with: repcoach show SESSION --compare")
	}
}

// title names a talk; under its parent a branch needs only what was tried.
func title(s journal.Kin) string {
	if s.Depth > 0 {
		return capital(desk.BranchLine(s))
	}
	if s.Orphan {
		return s.Title + " · " + desk.BranchLine(s)
	}
	return s.Title
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
