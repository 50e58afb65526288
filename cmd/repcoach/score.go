package main

import (
	"context"
	"errors"
	"io"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/export"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/spf13/cobra"
)

func (p *program) scoreCommand() *cobra.Command {
	var asJSON bool
	var id, judge, model string
	cmd := &cobra.Command{
		Use:     "score FILE|SESSION",
		Short:   "Give feedback on a conversation, for the first time or again",
		Example: "  repcoach score talk.txt --scenario first-conversation\n  repcoach score 01k9 --judge none --json",
		Long: `Scores a conversation against the learning objectives of a scenario. FILE is
plain text: each turn begins with "Rep:" or "Worker:". A conversation that a
tutor has marked is read without its marks. Scoring a session again adds to its
feedback; the earlier feedback stays, and so does a tutor's review.`,
		Args: argsBetween(1, 1, "a transcript file or the id of a session"),
		RunE: func(cmd *cobra.Command, args []string) error {
			t, err := p.talk(args[0])
			if err != nil {
				return err
			}
			sc, err := p.scenarioFor(t, id)
			if err != nil {
				return err
			}
			if sc == nil {
				return usagef("say which scenario to score %q against with --scenario ID; repcoach list shows them", args[0])
			}
			scorer, err := p.scorer(cmd.Context(), judge, model)
			if err != nil {
				return err
			}
			scorer.Steps, scorer.Typed = t.steps(sc), t.entry == nil
			report, err := lastOf(cmd.Context(), scorer, sc, t.said)
			if err != nil {
				return err
			}
			if t.stored {
				if err := p.keepReport(t.entry.Header.ID, &report); err != nil {
					return err
				}
			}
			if asJSON {
				return p.printJSON(report)
			}
			return p.printSafely(func(w io.Writer) error { return export.Markdown(w, report, nil) })
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON for another program to read")
	cmd.Flags().StringVar(&id, "scenario", "", "score it against this `SCENARIO`")
	cmd.Flags().StringVar(&judge, "judge", "auto", "who answers what rules cannot see: auto, ollama or none")
	cmd.Flags().StringVar(&model, "model", "", "`NAME` of the model that judges")
	return cmd
}

// lastOf scores a talk and returns the complete report.
func lastOf(ctx context.Context, scorer feedback.Scorer, sc *scenarios.Scenario, said coach.Transcript) (feedback.Report, error) {
	var last feedback.Report
	for report, err := range scorer.Score(ctx, sc, said) {
		if err != nil {
			return report, err
		}
		last = report
	}
	return last, last.Check(said)
}

// keepReport adds a report to a stored session; earlier ones stay. A tutor's
// review stands: it is stored again with the stars that come of it now.
func (p *program) keepReport(id string, report *feedback.Report) error {
	store, err := p.store()
	if err != nil {
		return err
	}
	book, entry, err := store.Resume(id)
	if err != nil {
		return err
	}
	err = keep(book.Feedback, report)
	if review, ok := desk.Review(entry); ok && err == nil {
		err = keep(book.Review, review.Standing(*report))
		*report = feedback.Apply(*report, review)
	}
	return errors.Join(err, book.Close())
}
