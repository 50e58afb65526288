package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/plain"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

type reviewFlags struct {
	scenario, code, out string
	asJSON, plain       bool
}

func (p *program) reviewCommand() *cobra.Command {
	var flags reviewFlags
	cmd := &cobra.Command{
		Use:   "review SESSION|FILE",
		Short: "Go through a conversation's checks as a tutor: agree, or overrule with a reason",
		Example: `  repcoach review 01k9
  repcoach review 01k9 --out marked/01k9.txt
  repcoach review talk.txt --scenario first-conversation --out marked/talk.txt`,
		Long: `Asks about one check after another, one line at a time. Your verdict stands
from then on; what the rules or a model said stays beside it. Each answer is
kept at once, so you can leave whenever you like and go on later. With --out
the conversation is written with your marks, for "repcoach calibrate"; --out
with a FILE is the way to mark a conversation that is not in the history here.`,
		Args: argsBetween(1, 1, "the id of a session or a transcript file"),
		RunE: func(cmd *cobra.Command, args []string) error { return p.review(cmd, args[0], flags) },
	}
	cmd.Flags().StringVar(&flags.scenario, "scenario", "", "the `SCENARIO` of a conversation from a file")
	cmd.Flags().StringVar(&flags.code, "code", "", "a `CODE` to tell your reviews by; please not a name")
	cmd.Flags().StringVar(&flags.out, "out", "", "write the conversation with your marks to this `FILE`")
	cmd.Flags().BoolVar(&flags.plain, "plain", false, "line mode; a review is always in it")
	cmd.Flags().BoolVar(&flags.asJSON, "json", false, "write the review as JSON to stdout, and the questions to stderr")
	return cmd
}

func (p *program) review(cmd *cobra.Command, name string, flags reviewFlags) error {
	t, err := p.talk(name)
	if err != nil {
		return err
	}
	if !t.stored && flags.out == "" && !flags.asJSON {
		return usagef("that conversation is not in the history here, so say where to write your marks with --out FILE")
	}
	if err := free(flags.out); err != nil {
		return err
	}
	sc, err := p.scenarioFor(t, flags.scenario)
	if err != nil {
		return err
	}
	if sc == nil {
		return usagef("say which scenario %q was had with: --scenario ID; repcoach list shows them", name)
	}
	m := plain.Marking{Title: sc.Title, Worker: sc.Worker.Name, Said: t.said}
	if m.Report, err = lastOf(cmd.Context(), feedback.Scorer{Steps: t.steps(sc), Typed: t.entry == nil}, sc, t.said); err != nil {
		return err
	}
	if t.stored {
		book, err := p.openReview(t, &m)
		if err != nil {
			return err
		}
		defer book.Close()
	}
	if flags.code != "" {
		m.Review.Code = flags.code
	}
	questions := p.Out
	if flags.asJSON {
		questions = p.Err
	}
	review, err := plain.Review(cmd.Context(), m, p.In, questions)
	if flags.out != "" {
		err = errors.Join(err, writeNew(flags.out, feedback.Marks(sc.ID, review, t.said).Text()))
	}
	if err != nil {
		return err
	}
	return p.reviewed(t, review, flags)
}

// reviewed says where the review is now.
func (p *program) reviewed(t talk, review feedback.Review, flags reviewFlags) error {
	if flags.asJSON {
		return p.printJSON(review)
	}
	if flags.out != "" {
		fmt.Fprintf(p.Err, "The marked conversation is in %s. Compare it with: repcoach calibrate %[1]s\n", safe.Line(flags.out))
	}
	if t.stored {
		fmt.Fprintf(p.Err, "See the feedback with your verdicts: repcoach show %s\n", safe.Line(t.entry.Header.ID))
	}
	return nil
}

// openReview opens a stored session for its review: the newest feedback, or
// that of the rules where it has none yet, and what was ruled before.
func (p *program) openReview(t talk, m *plain.Marking) (*journal.Book, error) {
	store, err := p.store()
	if err != nil {
		return nil, err
	}
	book, entry, err := store.Resume(t.entry.Header.ID)
	if err != nil {
		return nil, err
	}
	if stored := desk.Feedback(entry); stored != nil {
		m.Report = *stored
	} else if err := keep(book.Feedback, m.Report); err != nil {
		return nil, errors.Join(err, book.Close())
	}
	m.Review, _ = desk.Review(entry)
	m.Review.Session = entry.Header.ID
	m.Keep = func(v feedback.Review) error { return keep(book.Review, v.Standing(m.Report)) }
	return book, nil
}

// keep stores a report or a review.
func keep(store func(json.RawMessage) error, v any) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return store(raw)
}

// free complains about a file that is there already, before any work is done.
func free(name string) error {
	if name == "" {
		return nil
	}
	switch _, err := os.Lstat(name); {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	}
	return &fs.PathError{Op: "write", Path: name, Err: fs.ErrExist}
}

// writeNew writes a file for its owner alone, and never over another.
func writeNew(name, text string) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.WriteString(f, text)
	return errors.Join(err, f.Close())
}
