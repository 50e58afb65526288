package main

import (
	"bytes"
	"fmt"
	"io"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/export"
	"github.com/repcoach/repcoach/feedback/export/html"
	"github.com/repcoach/repcoach/tui/desk"
)

// exportOwn writes the rep's own feedback.
func (p *program) exportOwn(ids []string, flags exportFlags) error {
	talks, reports, err := p.reports(ids)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	q := *p
	q.Out = &b
	switch flags.format {
	case "csv":
		err = export.CSV(&b, reports...)
	case "html":
		err = exportHTML(&b, talks, reports)
	case "json":
		err = q.exportJSON(talks, reports, flags, len(ids) == 1)
	default:
		err = q.exportMarkdown(talks, reports, flags)
	}
	if err != nil {
		return err
	}
	return p.deliver(b.Bytes(), flags)
}

func exportHTML(w io.Writer, talks []talk, reports []feedback.Report) error {
	var shown []html.Talk
	for i, t := range talks {
		e := t.entry
		shown = append(shown, html.Talk{
			Report: reports[i], Started: e.Header.Started.Local(), Outcome: e.Outcome,
			Before: e.Confidence.Before, After: e.Confidence.After,
		})
	}
	return html.Write(w, shown...)
}

func (p *program) exportMarkdown(talks []talk, reports []feedback.Report, flags exportFlags) error {
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
		talks, reports = append(talks, t), append(reports, feedback.ForOthers(*report))
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
