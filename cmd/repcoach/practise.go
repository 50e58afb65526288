package main

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/plain"
	"github.com/spf13/cobra"
)

// talkFlags are the options of a conversation.
type talkFlags struct {
	plain, calm, watch                 bool
	partner, model, difficulty, resume string
	from                               string
	turn                               int
	seed                               uint64
}

func (f *talkFlags) add(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&f.plain, "plain", false, "line mode: for screen readers and plain terminals")
	cmd.Flags().BoolVar(&f.calm, "calm", false, "show replies at once, without movement")
	cmd.Flags().StringVar(&f.partner, "partner", partnerAuto, "who plays the worker: auto, ollama or builtin")
	cmd.Flags().StringVar(&f.model, "model", "", "`NAME` of the Ollama model to use")
	cmd.Flags().StringVar(&f.difficulty, "difficulty", string(stance.Normal), "how hard the worker is to win over: easy, normal or hard")
	cmd.Flags().Uint64Var(&f.seed, "seed", 0, "a `NUMBER` that makes the built-in worker say the same again (0: a new one each time)")
}

func (f talkFlags) check() error {
	if !slices.Contains([]string{partnerAuto, partnerOllama, partnerBuiltin}, f.partner) {
		return usagef("%q cannot play the worker; --partner takes auto, ollama or builtin", f.partner)
	}
	if !slices.Contains([]stance.Difficulty{stance.Easy, stance.Normal, stance.Hard}, stance.Difficulty(f.difficulty)) {
		return usagef("there is no difficulty %q; --difficulty takes easy, normal or hard", f.difficulty)
	}
	return nil
}

func (p *program) practiseCommand() *cobra.Command {
	var flags talkFlags
	cmd := &cobra.Command{
		Use:     "practise [SCENARIO]",
		Aliases: []string{"practice"},
		Short:   "Practise a conversation",
		Example: `  repcoach practise first-conversation
  repcoach practise my-scenario.yaml --difficulty easy
  repcoach practise my-scenario.yaml --watch
  repcoach practise first-conversation --plain --partner builtin < turns.txt
  repcoach practise --resume 01k9
  repcoach practise --from 01k9 --turn 6`,
		Long: `Goes straight to a conversation, on with one that was left, or back to a turn
of one to try it another way. SCENARIO is an id from "repcoach list" or the path
of a YAML file.

Going back makes a new session that begins with the same words; the one it came
from stays as it is, and the two are compared after the feedback.`,
		Args: argsBetween(0, 1, ""),
		RunE: func(cmd *cobra.Command, args []string) error {
			name := ""
			if len(args) > 0 {
				name = args[0]
			}
			if name != "" && flags.resume != "" {
				return usagef("give a scenario or --resume SESSION, but not both")
			}
			if flags.watch && !looksLikeFile(name) {
				return usagef("--watch needs the file of the scenario, for instance: repcoach practise my-scenario.yaml --watch")
			}
			if err := p.checkBranch(cmd, name, flags); err != nil {
				return err
			}
			return p.practise(cmd.Context(), name, flags)
		},
	}
	flags.add(cmd)
	cmd.Flags().BoolVar(&flags.watch, "watch", false, "start the talk anew each time the scenario's file is saved: for writing one")
	cmd.Flags().StringVar(&flags.resume, "resume", "", "go on with this `SESSION`")
	cmd.Flags().StringVar(&flags.from, "from", "", "go back to a turn of this `SESSION` and try it another way")
	cmd.Flags().IntVar(&flags.turn, "turn", 0, "with --from: the `NUMBER` of your turn to go back to")
	return cmd
}

// checkBranch refuses what does not go together with --from, and helps
// somebody who does not know the numbers of their turns.
func (p *program) checkBranch(cmd *cobra.Command, name string, flags talkFlags) error {
	switch {
	case flags.from == "" && cmd.Flags().Changed("turn"):
		return usagef("--turn needs --from SESSION")
	case flags.from == "":
		return nil
	case name != "" || flags.resume != "":
		return usagef("--from SESSION goes without a scenario and without --resume")
	case cmd.Flags().Changed("seed") || cmd.Flags().Changed("difficulty"):
		return usagef("a branch keeps the seed and the difficulty of the talk it comes from")
	case cmd.Flags().Changed("turn"):
		return nil
	}
	t, err := p.storedTalk(flags.from)
	if err != nil {
		return err
	}
	var turns []string
	for _, turn := range t.said.Reps() {
		turns = append(turns, strconv.Itoa(turn.N))
	}
	if len(turns) == 0 {
		return usagef("you said nothing in that conversation, so there is no turn to go back to")
	}
	return usagef("say which of your turns to go back to with --turn; there are %s", strings.Join(turns, ", "))
}

func (p *program) practise(ctx context.Context, name string, flags talkFlags) error {
	d, err := p.desk(name, flags)
	if err != nil {
		return err
	}
	if flags.watch {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		union, err := p.unionName()
		if err != nil {
			return err
		}
		if d.Saved, err = watch(ctx, name, union); err != nil {
			return err
		}
	}
	if p.lineMode(flags) {
		return plain.Run(ctx, d, p.In, p.Out, p.Err)
	}
	return tui.Run(ctx, d, p.In, p.Out)
}

// lineMode reports whether to talk line by line: when asked to, or where
// there is no terminal that can do more.
func (p *program) lineMode(flags talkFlags) bool {
	return flags.plain || !p.Terminal || p.Env("TERM") == "dumb" || p.Env("ACCESSIBLE") != ""
}

func (p *program) desk(name string, flags talkFlags) (desk.Desk, error) {
	if err := flags.check(); err != nil {
		return desk.Desk{}, err
	}
	all, err := p.library()
	if err != nil {
		return desk.Desk{}, err
	}
	d := desk.Desk{
		Scenarios:   all,
		Detect:      func(ctx context.Context) (desk.Crew, error) { return p.crew(ctx, flags.partner, flags.model) },
		Options:     coach.Options{Seed: flags.seed, Difficulty: stance.Difficulty(flags.difficulty)},
		Version:     version,
		Explain:     sentences,
		Share:       p.offerToShare,
		Session:     flags.resume,
		From:        flags.from,
		Turn:        flags.turn,
		Interactive: p.Terminal,
		Calm:        flags.calm,
	}
	if name != "" {
		sc, err := p.scenario(name)
		if err != nil {
			return d, err
		}
		d.Scenario = sc.ID
		d.Scenarios = slices.DeleteFunc(d.Scenarios, func(old *scenarios.Scenario) bool { return old.ID == sc.ID })
		d.Scenarios = append([]*scenarios.Scenario{sc}, d.Scenarios...)
	}
	if d.Store, err = p.store(); err != nil {
		return d, err
	}
	d.Folder = tilde(d.Store.Dir())
	return d, nil
}

// tilde writes a path the way a person would.
func tilde(path string) string {
	home, err := os.UserHomeDir()
	if err != nil {
		return path
	}
	if rest, below := strings.CutPrefix(path, home+string(filepath.Separator)); below {
		return filepath.Join("~", rest)
	}
	return path
}
