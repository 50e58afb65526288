package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"path/filepath"
	"strings"

	"github.com/repcoach/repcoach/scenarios/interview"
	"github.com/repcoach/repcoach/scenarios/people"
	"github.com/repcoach/repcoach/scenarios/render"
	"github.com/repcoach/repcoach/tui/form"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

// newFlags are the options of `repcoach new`.
type newFlags struct {
	out, from, segment, model string
	plain, asJSON, enrich     bool
	seed                      uint64
}

func (p *program) newCommand() *cobra.Command {
	var f newFlags
	cmd := &cobra.Command{
		Use:   "new",
		Short: "Write a new scenario: answer a few questions, or begin with a copy",
		Example: `  repcoach new                                          be asked, and get a file
  repcoach new --plain                                  the same, line by line
  repcoach new --from first-conversation --out mine.yaml
  repcoach new --worker-from agency-worker --out agency.yaml`,
		Long: `New asks where they are, who the colleague is, what matters to them, what they
are not saying and what the rep should learn, and writes a scenario with notes
in it that passes "repcoach check" and can be practised at once. Press Enter at
whatever you do not know yet: something that fits stands there instead. Nothing
that is there is ever overwritten, and if you stop in the middle your answers are
kept in a file.

--plain asks line by line, for screen readers and scripts; it is automatic where
there is no terminal. There /back goes to the question before, and /stop keeps
what you have.

--from begins with a copy of a scenario from "repcoach list", or of a file, with a
new id and title; its notes stay.

--worker-from makes everything up, with no questions: a worker of that segment in
a workplace, nobody who exists. The same --seed makes the same again. With
--enrich a model writes anew who they are and how they talk, and no fact. The
segments are (--worker-from list prints them):
` + segmentList(),
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case f.from != "" && f.segment != "":
				return usagef("give --from or --worker-from, but not both")
			case f.enrich && f.segment == "":
				return usagef("--enrich goes with --worker-from SEGMENT")
			case f.segment == "list":
				return p.printSegments(f.asJSON)
			}
			if !cmd.Flags().Changed("seed") {
				f.seed = rand.Uint64N(1_000_000)
			}
			return p.create(cmd.Context(), f)
		},
	}
	cmd.Flags().StringVar(&f.out, "out", "", "write it to this `FILE`; - prints it (default: made from its title)")
	cmd.Flags().StringVar(&f.from, "from", "", "begin with a copy of this `SCENARIO|FILE`")
	cmd.Flags().StringVar(&f.segment, "worker-from", "", "make up a worker of this `SEGMENT`, and ask nothing")
	cmd.Flags().BoolVar(&f.enrich, "enrich", false, "with --worker-from: let a model write who they are and how they talk")
	cmd.Flags().StringVar(&f.model, "model", "", "with --enrich: `NAME` of the Ollama model to use")
	cmd.Flags().BoolVar(&f.plain, "plain", false, "line mode: for screen readers, plain terminals and scripts")
	cmd.Flags().Uint64Var(&f.seed, "seed", 0, "a `NUMBER` that makes the same again")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "say what was written in JSON, for another program")
	return cmd
}

func (p *program) create(ctx context.Context, f newFlags) error {
	if f.from != "" {
		return p.copyNew(f)
	}
	if _, err := newPath(f.out, ""); err != nil {
		return err // better said before the questions than after them
	}
	iv, answers := interview.New(f.seed), interview.Answers{}
	if f.segment != "" {
		s, ok := people.FindSegment(f.segment)
		if !ok {
			return usagef("there is no segment %q; see them with: repcoach new --worker-from list", f.segment)
		}
		answers["segment"] = s.ID
	} else {
		var err error
		if answers, err = p.ask(ctx, iv, f); err != nil {
			return p.keepUnfinished(iv, answers, f, err)
		}
	}
	sc, notes := iv.Scenario(answers)
	if f.enrich {
		if err := p.enrich(ctx, sc, notes, f); err != nil {
			return err
		}
	}
	return p.keepNew(sc, notes, f)
}

// ask puts the questions on the screen, or line by line.
func (p *program) ask(ctx context.Context, iv *interview.Interview, f newFlags) (interview.Answers, error) {
	if p.lineMode(talkFlags{plain: f.plain}) {
		out := p.Out
		if f.asJSON || f.out == toStdout {
			out = p.Err // what is printed is data
		}
		return form.Lines(ctx, iv, p.In, out, p.Terminal)
	}
	return form.Screen(ctx, iv, p.In, p.Out)
}

// stoppedEarly says that the tutor stopped in the middle, and where what they
// answered is.
type stoppedEarly struct {
	kept string // the file; empty if there was nothing to keep
	err  error
}

func (e *stoppedEarly) Error() string { return "stopped before the last question" }
func (e *stoppedEarly) Unwrap() error { return e.err }

// keepUnfinished keeps what was answered before the tutor stopped: a scenario
// like any other, with the standards for the rest.
func (p *program) keepUnfinished(iv *interview.Interview, a interview.Answers, f newFlags, why error) error {
	if !errors.Is(why, form.ErrStopped) && !errors.Is(why, context.Canceled) {
		return why
	}
	if len(a) == 0 {
		return &stoppedEarly{err: why}
	}
	sc, notes := iv.Scenario(a)
	title := "unfinished " + sc.Title
	if f.out != "" && f.out != toStdout {
		title = "unfinished " + strings.TrimSuffix(filepath.Base(f.out), filepath.Ext(f.out))
	}
	out, err := newPath("", title)
	if err != nil {
		return err
	}
	sc.ID = newID(out, sc.Title)
	if err := createFile(out, render.File(sc, notes, schemaLine(out))); err != nil {
		return err
	}
	return &stoppedEarly{kept: out, err: why}
}

func segmentList() string {
	out := ""
	for _, s := range people.Segments() {
		out += fmt.Sprintf("  %-24s %s\n", s.ID, s.Summary)
	}
	return out
}

// printSegments is data: what may stand behind --worker-from.
func (p *program) printSegments(asJSON bool) error {
	type segment struct {
		ID      string `json:"id"`
		Name    string `json:"name"`
		Summary string `json:"summary"`
	}
	if !asJSON {
		return safe.Fprint(p.Out, func(w io.Writer) error {
			_, err := io.WriteString(w, segmentList())
			return err
		})
	}
	list := []segment{}
	for _, s := range people.Segments() {
		list = append(list, segment{s.ID, s.Name, s.Summary})
	}
	return p.printJSON(list)
}
