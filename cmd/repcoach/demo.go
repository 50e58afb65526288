package main

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/builtin"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/export"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

// wordTime is the reading pace of a demo: 240 words a minute, about that of
// an adult reading silently (Brysbaert 2019, doi 10.1016/j.jml.2019.104047: 238).
const wordTime = time.Minute / 240

func (p *program) demoCommand() *cobra.Command {
	var who string
	var fast bool
	var seed uint64
	cmd := &cobra.Command{
		Use:   "demo [SCENARIO]",
		Short: "Watch a scripted rep have a conversation",
		Example: `  repcoach demo
  repcoach demo first-conversation --rep pushy
  repcoach demo former-member --fast`,
		Long: "Nobody types: a scripted rep talks with the built-in worker at reading pace, and\nthe feedback follows. Nothing is stored. The reps are:\n" + castList(),
		Args: argsBetween(0, 1, ""),
		RunE: func(cmd *cobra.Command, args []string) error {
			rep, found := reps.Find(who)
			if !found {
				return usagef("there is no rep %q; repcoach demo --help lists them", who)
			}
			name := "first-conversation"
			if len(args) > 0 {
				name = args[0]
			}
			sc, err := p.scenario(name)
			if err != nil {
				return err
			}
			show := p.pacedLine
			if fast || !p.Terminal {
				show = p.line
			}
			session := coach.NewSession(sc, coach.Options{Seed: seed, Difficulty: stance.Normal})
			if err := p.play(cmd.Context(), session, rep, show); err != nil {
				return err
			}
			return p.demoFeedback(cmd.Context(), session)
		},
	}
	cmd.Flags().StringVar(&who, "rep", "listener", "which scripted `REP` to watch")
	cmd.Flags().BoolVar(&fast, "fast", false, "show everything at once")
	cmd.Flags().Uint64Var(&seed, "seed", 1, "a `NUMBER`: another one gives other replies")
	return cmd
}

func castList() string {
	var b strings.Builder
	for _, r := range reps.Library() {
		fmt.Fprintf(&b, "  %-18s %s\n", r.ID, r.Summary)
	}
	return strings.TrimRight(b.String(), "\n")
}

// maxDemoTurns ends a demo in which neither side does.
const maxDemoTurns = 40

func (p *program) play(ctx context.Context, s *coach.Session, rep reps.Rep, show func(context.Context, string, string) error) error {
	sc := s.Scenario
	rep = rep.Fit(sc)
	worker := builtin.New(sc, s.Options.Seed)
	fmt.Fprintf(p.Out, "%s\n\n%s\n", safe.Line(sc.Title), safe.Text(sc.Setting))
	if err := show(ctx, sc.Worker.Name, sc.Worker.Opening); err != nil {
		return err
	}
	for range maxDemoTurns {
		text, done := rep.Next(s.Transcript(), s.Last())
		if done {
			break
		}
		if err := show(ctx, "Rep", text); err != nil {
			return err
		}
		_, step, err := s.Say(text)
		if err != nil {
			return err
		}
		reply := worker.Line(s.Transcript(), step.Cue)
		if err := show(ctx, sc.Worker.Name, reply); err != nil {
			return err
		}
		if _, err := s.Hear(reply, false); err != nil {
			return err
		}
		if _, over := s.Over(); over {
			break
		}
	}
	fmt.Fprintf(p.Out, "\nHow it ended: %s\n\n", safe.Line(desk.Ending(sc.Worker.Name, sc.TheAsk.Said(), s.End())))
	return nil
}

func (p *program) demoFeedback(ctx context.Context, s *coach.Session) error {
	report, err := lastOf(ctx, feedback.Scorer{Steps: s.Steps()}, s.Scenario, s.Transcript())
	if err != nil {
		return err
	}
	return p.printSafely(func(w io.Writer) error { return export.Markdown(w, report, nil) })
}

func (p *program) line(_ context.Context, name, text string) error {
	_, err := fmt.Fprintf(p.Out, "%s: %s\n", safe.Line(name), safe.Line(text))
	return err
}

// pacedLine shows a line word by word, as fast as people read.
func (p *program) pacedLine(ctx context.Context, name, text string) error {
	fmt.Fprintf(p.Out, "\n%s:", safe.Line(name))
	for _, word := range strings.Fields(safe.Line(text)) {
		select {
		case <-ctx.Done():
			fmt.Fprintln(p.Out)
			return ctx.Err()
		case <-time.After(wordTime):
		}
		if _, err := fmt.Fprint(p.Out, " ", word); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintln(p.Out)
	return err
}
