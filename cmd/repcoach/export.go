package main

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/export"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/spf13/cobra"
)

// errNoFeedback is a session that was never scored.
var errNoFeedback = errors.New("there is no feedback yet on this conversation")

type exportFlags struct {
	format     string
	transcript bool
}

func (p *program) exportCommand() *cobra.Command {
	var flags exportFlags
	cmd := &cobra.Command{
		Use:   "export [SESSION…]",
		Short: "Write a summary of your feedback, to keep or to bring to a tutor",
		Example: `  repcoach export 01k9 --format md > feedback.md
  repcoach export --format csv > all.csv
  repcoach export 01k9 --format md --with-transcript`,
		Long: `Writes the newest feedback of the sessions named, or of all. The conversation
itself is left out unless you ask for it; the quotes that are evidence are in.`,
		Args: argsBetween(0, -1, ""),
		RunE: func(_ *cobra.Command, ids []string) error { return p.export(ids, flags) },
	}
	cmd.Flags().StringVar(&flags.format, "format", "md", "md (to read), json (for programs) or csv (for a spreadsheet)")
	cmd.Flags().BoolVar(&flags.transcript, "with-transcript", false, "put the whole conversation in too")
	return cmd
}

// exported is one session as `repcoach export --format json` writes it with
// its transcript; without, it is the report alone.
type exported struct {
	feedback.Report
	Transcript []spoken `json:"transcript"`
}

type spoken struct {
	N       int           `json:"n"`
	Speaker coach.Speaker `json:"speaker"`
	Text    string        `json:"text"`
}

func (p *program) export(ids []string, flags exportFlags) error {
	if !slices.Contains([]string{"md", "json", "csv"}, flags.format) {
		return usagef("there is no format %q; --format takes md, json or csv", flags.format)
	}
	if flags.transcript && flags.format == "csv" {
		return usagef("a conversation does not fit into csv; use --format md or json with --with-transcript")
	}
	talks, reports, err := p.reports(ids)
	if err != nil {
		return err
	}
	switch flags.format {
	case "csv":
		return export.CSV(p.Out, reports...)
	case "json":
		return p.exportJSON(talks, reports, flags, len(ids) == 1)
	}
	return p.printSafely(func(w io.Writer) error {
		for i, r := range reports {
			var said coach.Transcript
			if flags.transcript {
				said = feedback.Shared(talks[i].said)
			}
			if i > 0 {
				fmt.Fprint(w, "\n---\n\n")
			}
			if err := export.Markdown(w, r, said); err != nil {
				return err
			}
		}
		return nil
	})
}

func (p *program) exportJSON(talks []talk, reports []feedback.Report, flags exportFlags, single bool) error {
	all := make([]any, len(reports))
	for i, r := range reports {
		all[i] = r
		if flags.transcript {
			shared := feedback.Shared(talks[i].said)
			said := make([]spoken, len(shared))
			for j, t := range shared {
				said[j] = spoken{t.N, t.Speaker, t.Text}
			}
			all[i] = exported{r, said}
		}
	}
	if single {
		return p.printJSON(all[0])
	}
	return p.printJSON(all)
}

// reports returns the newest feedback of the sessions, or of all that have any.
func (p *program) reports(ids []string) ([]talk, []feedback.Report, error) {
	store, err := p.store()
	if err != nil {
		return nil, nil, err
	}
	named := len(ids) > 0
	if !named {
		if ids, err = everyID(store); err != nil {
			return nil, nil, err
		}
	}
	var talks []talk
	reports := []feedback.Report{}
	for _, id := range ids {
		t, err := p.storedTalk(id)
		if err != nil {
			return nil, nil, err
		}
		report := desk.Feedback(*t.entry)
		if report == nil && named {
			return nil, nil, fmt.Errorf("%w: %q", errNoFeedback, id)
		}
		if report == nil {
			continue
		}
		talks, reports = append(talks, t), append(reports, *report)
	}
	return talks, reports, nil
}

func everyID(store *journal.Store) ([]string, error) {
	past, err := store.List()
	var ids []string
	for _, s := range past {
		if !s.Newer && !s.Damaged {
			ids = append(ids, s.ID)
		}
	}
	return ids, err
}
