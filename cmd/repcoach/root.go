package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"
)

// version is set by a release build with -ldflags "-X main.version=…".
var version = "dev"

// errUsage marks an error of the command line itself.
var errUsage = errors.New("usage")

func usagef(format string, args ...any) error {
	return fmt.Errorf("%w: %s", errUsage, fmt.Sprintf(format, args...))
}

// run is the whole program: it returns the exit code.
func run(ctx context.Context, args []string, s streams) int {
	p := &program{streams: s}
	root := p.root()
	root.SetArgs(args)
	root.SetIn(s.In)
	root.SetOut(s.Out)
	root.SetErr(s.Err)
	if err := root.ExecuteContext(ctx); err != nil {
		return p.complain(err)
	}
	return 0
}

// helpTemplate leads with the example, since that is what most readers came for.
const helpTemplate = `{{if .HasExample}}For example:
{{.Example | trimTrailingWhitespaces}}

{{end}}{{or .Long .Short | trimTrailingWhitespaces}}

Usage:
  {{if .Runnable}}{{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} COMMAND{{$cmd := .}}{{range .Groups}}

{{.Title}}:{{$group := .ID}}{{range $cmd.Commands}}{{if and .IsAvailableCommand (eq .GroupID $group)}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if not .Groups}}

Commands:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

Options:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableInheritedFlags}}

Options of every command:
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}
`

// Help lists the commands of a group in the order of use.
func init() { cobra.EnableCommandSorting = false }

func (p *program) root() *cobra.Command {
	var talk talkFlags
	root := &cobra.Command{
		Use:   "repcoach",
		Short: "Practise a workplace conversation, then get feedback on it",
		Example: `  repcoach                                   choose a conversation and practise it
  repcoach practise first-conversation       go straight to one
  repcoach demo first-conversation           watch a scripted rep have it
  repcoach history                           what you have practised so far`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Version:       version,
		Args:          noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.practise(cmd.Context(), "", talk)
		},
	}
	root.SetHelpTemplate(helpTemplate)
	root.SetVersionTemplate("repcoach {{.Version}}\n")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usagef("%s", err) })
	root.CompletionOptions.HiddenDefaultCmd = true
	root.PersistentFlags().StringSliceVar(&p.scenarioSets, "scenarios", nil, "also use the scenarios in this `FOLDER|ZIP`")
	root.PersistentFlags().StringVar(&p.union, "union", "", "`NAME` of your union, for scenarios that leave a place for it (or set union: in the settings file)")
	root.PersistentFlags().StringVar(&p.host, "host", "", "`ADDRESS` of the Ollama server (default $OLLAMA_HOST or 127.0.0.1:11434)")
	root.PersistentFlags().BoolVar(&p.allowRemote, "allow-remote", false, "let the model be on another computer: what you type is sent there")
	talk.add(root)
	for _, g := range []struct {
		title    string
		commands []*cobra.Command
	}{
		{"For reps", []*cobra.Command{
			p.practiseCommand(), p.demoCommand(), p.listCommand(), p.historyCommand(), p.showCommand(), p.factsCommand(),
			p.scoreCommand(), p.observeCommand(), p.exportCommand(),
		}},
		{"For tutors", []*cobra.Command{
			p.newCommand(), p.draftCommand(), p.checkCommand(), p.rehearseCommand(), p.schemaCommand(), p.reviewCommand(), p.calibrateCommand(),
		}},
		{"For education teams", []*cobra.Command{p.cohortCommand()}},
		{"This program", []*cobra.Command{p.doctorCommand(), p.dataCommand(), p.versionCommand()}},
	} {
		root.AddGroup(&cobra.Group{ID: g.title, Title: g.title})
		for _, c := range g.commands {
			c.GroupID = g.title
		}
		root.AddCommand(g.commands...)
	}
	return root
}

func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if !cmd.HasSubCommands() {
		return usagef("%s does not know what to do with %q", cmd.CommandPath(), args[0])
	}
	cmd.SuggestionsMinimumDistance = 2 // letters that may differ
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		return usagef("there is no command %q; did you mean %q?", args[0], near[0])
	}
	return usagef("there is no command %q", args[0])
}

// argsBetween accepts least to most arguments; what they are is said by name.
func argsBetween(least, most int, name string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return usagef("%s needs %s", cmd.CommandPath(), name)
		case most >= 0 && len(args) > most:
			return usagef("%s does not know what to do with %q", cmd.CommandPath(), args[most])
		}
		return nil
	}
}
