package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/export"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

func (p *program) showCommand() *cobra.Command {
	var asJSON, earlier, compare bool
	cmd := &cobra.Command{
		Use:     "show SCENARIO|SESSION",
		Short:   "Show a scenario's briefing, or a past conversation and its feedback",
		Example: "  repcoach show first-conversation\n  repcoach show 01k9\n  repcoach show 01k9 --earlier\n  repcoach show 01k9 --compare",
		Args:    argsBetween(1, 1, "a scenario or the id of a session"),
		RunE: func(_ *cobra.Command, args []string) error {
			if compare {
				return p.showComparison(args[0], asJSON)
			}
			sc, err := p.scenario(args[0])
			if err == nil {
				return p.showScenario(sc, asJSON)
			}
			if !errors.Is(err, errNoScenario) {
				return err
			}
			t, err := p.storedTalk(args[0])
			if errors.Is(err, journal.ErrNotFound) {
				return fmt.Errorf("%w, and no scenario either: %q", journal.ErrNotFound, args[0])
			}
			if err != nil {
				return err
			}
			return p.showSession(t, asJSON, earlier)
		},
	}
	cmd.Flags().BoolVar(&earlier, "earlier", false, "show the earlier feedback too, oldest first")
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON for another program to read")
	cmd.Flags().BoolVar(&compare, "compare", false, "set a talk that went back to a turn beside the one it came from")
	return cmd
}

func (p *program) showScenario(sc *scenarios.Scenario, asJSON bool) error {
	if asJSON {
		return p.printJSON(struct {
			listed
			Setting string `json:"setting"`
			Worker  string `json:"worker"`
			Hash    string `json:"hash"`
		}{listing([]*scenarios.Scenario{sc})[0], sc.Setting, sc.Worker.Name, sc.Hash})
	}
	fmt.Fprintf(p.Out, "%s\n\n", safe.Line(sc.Title))
	for _, c := range desk.Cautions(sc) {
		fmt.Fprintf(p.Out, "%s\n\n", safe.Line(c))
	}
	fmt.Fprintf(p.Out, "%s\n", safe.Text(sc.Setting))
	fmt.Fprintf(p.Out, "You will talk to %s.\n\nWhat you practise:\n", safe.Line(sc.Worker.Name))
	for _, o := range sc.Objectives {
		fmt.Fprintf(p.Out, "  - %s\n", safe.Line(o.Title))
	}
	fmt.Fprintf(p.Out, "\nStart with: repcoach practise %s\n", safe.Line(sc.ID))
	return nil
}

// shown is a session as `repcoach show --json` writes it.
type shown struct {
	journal.Header
	Outcome    string             `json:"outcome"`
	Confidence journal.Confidence `json:"confidence,omitzero"`
	Transcript coach.Transcript   `json:"transcript"`
	Report     *feedback.Report   `json:"report"` // the newest, with what a tutor ruled
	Feedback   []json.RawMessage  `json:"feedback"`
	Reviews    []json.RawMessage  `json:"reviews"`
	Damage     []string           `json:"damage"`
}

func (p *program) showSession(t talk, asJSON, earlier bool) error {
	e := t.entry
	report := desk.Told(*e, t.scenario)
	if asJSON {
		return p.printJSON(shown{e.Header, string(e.Outcome), e.Confidence, e.Transcript, report, append([]json.RawMessage{}, e.Feedback...),
			append([]json.RawMessage{}, e.Reviews...), append([]string{}, e.Damage...)})
	}
	fmt.Fprintf(p.Out, "%s\n%s · %s\n\n", safe.Line(e.Header.Title), e.Header.Started.Local().Format("2 January 2006 15:04"), feedback.OutcomeName(e.Outcome))
	if e.Header.Parent != "" {
		fmt.Fprintf(p.Out, "Turn %d of %s, tried another way. Compare the two: repcoach show %s --compare\n", e.Header.ParentTurn, safe.Line(e.Header.Parent), safe.Line(e.Header.ID))
	}
	if line := desk.ConfidenceLine(e.Confidence); line != "" {
		fmt.Fprintln(p.Out, line)
	}
	for _, d := range e.Damage {
		fmt.Fprintf(p.Out, "Please note: %s\n", safe.Line(d))
	}
	for _, turn := range t.said {
		fmt.Fprintf(p.Out, "%s: %s\n", speakerName(t.scenario, turn), safe.Line(turn.Text))
	}
	fmt.Fprintln(p.Out)
	if report == nil {
		fmt.Fprintf(p.Out, "There is no feedback yet. Get it with: repcoach score %s\n", safe.Line(e.Header.ID))
		return nil
	}
	return p.printSafely(func(w io.Writer) error {
		if earlier {
			if err := writeEarlier(w, *e); err != nil {
				return err
			}
		}
		return export.Markdown(w, *report, nil)
	})
}

// writeEarlier writes the feedback that newer feedback has taken the place of.
func writeEarlier(w io.Writer, e journal.Entry) error {
	for i := range max(len(e.Feedback)-1, 0) {
		then := e
		then.Feedback, then.Reviews = e.Feedback[i:i+1], nil
		report := desk.Feedback(then)
		if report == nil {
			continue
		}
		if _, err := fmt.Fprintf(w, "Feedback %d of %d:\n\n", i+1, len(e.Feedback)); err != nil {
			return err
		}
		if err := export.Markdown(w, *report, nil); err != nil {
			return err
		}
		if _, err := fmt.Fprint(w, "\n---\n\n"); err != nil {
			return err
		}
	}
	return nil
}

func speakerName(sc *scenarios.Scenario, turn coach.Turn) string {
	if turn.Speaker == coach.Rep {
		return "You"
	}
	if sc == nil {
		return "Worker"
	}
	return safe.Line(sc.Worker.Name)
}
