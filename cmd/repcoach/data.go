package main

import (
	"bufio"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/repcoach/repcoach/cmd/repcoach/inventory"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

func (p *program) dataCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "data",
		Short: "What is stored about you: where it is, a copy of it, deleting it",
		Example: `  repcoach data path
  repcoach data inventory
  repcoach data export my-repcoach.zip
  repcoach data erase 01k9…
  repcoach data erase --all --yes`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(p.dataPathCommand(), p.dataInventoryCommand(), p.dataExportCommand(), p.dataEraseCommand())
	return cmd
}

func (p *program) dataPathCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "path",
		Short:   "Say which folder your conversations are kept in",
		Example: "  repcoach data path",
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			dir, err := journal.DefaultDir()
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(p.Out, safe.Line(dir))
			return err
		},
	}
}

func (p *program) dataInventoryCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "inventory",
		Short:   "List every kind of record that is stored, and what is in it",
		Example: "  repcoach data inventory",
		Long: `Lists every kind of record the program can store about you, what it is for and
what is in it, as the table of PRIVACY.md. It looks at the program and not at
your conversations.`,
		Args: noArgs,
		RunE: func(*cobra.Command, []string) error {
			if !asJSON {
				return inventory.Markdown(p.Out)
			}
			rows, err := inventory.Rows()
			if err != nil {
				return err
			}
			return p.printJSON(rows)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON for another program to read")
	return cmd
}

type eraseFlags struct {
	all, yes bool
	before   string
}

func (p *program) dataEraseCommand() *cobra.Command {
	var flags eraseFlags
	cmd := &cobra.Command{
		Use:     "erase SESSION…",
		Short:   "Delete conversations and their feedback for good",
		Example: "  repcoach data erase 01k9…\n  repcoach data erase --before 2026-09-01\n  repcoach data erase --all --yes",
		Long: `Deletes sessions with everything made from them and names each file. Copies
that a backup or a cloud folder has made are out of its reach. With --all the
code that you share under goes too; your own scenarios and settings stay.`,
		RunE: func(_ *cobra.Command, ids []string) error { return p.erase(ids, flags) },
	}
	cmd.Flags().BoolVar(&flags.all, "all", false, "delete every session")
	cmd.Flags().BoolVar(&flags.yes, "yes", false, "do not ask first")
	cmd.Flags().StringVar(&flags.before, "before", "", "delete the sessions begun before this `DATE` (YYYY-MM-DD)")
	return cmd
}

func (p *program) erase(ids []string, flags eraseFlags) error {
	store, err := p.store()
	if err != nil {
		return err
	}
	what, erase, err := eraser(store, ids, flags)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if branches, err := store.Branches(id); err == nil && len(branches) > 0 {
			fmt.Fprintf(p.Err, "%s was tried another way in %s: those begin with the same words and are not deleted with it.\n",
				safe.Line(id), safe.Line(strings.Join(branches, ", ")))
		}
	}
	named := len(ids) > 0 && !p.Terminal // a script that names a session means it
	if !flags.yes && !named && !p.confirm(fmt.Sprintf("Delete %s for good?", what)) {
		return usagef("nothing was deleted; to delete without being asked, add --yes")
	}
	removed, err := erase()
	if flags.all {
		path, failed := p.forgetSharing()
		removed, err = append(removed, path...), errors.Join(err, failed)
	}
	for _, path := range removed {
		fmt.Fprintf(p.Out, "deleted %s\n", safe.Line(path))
	}
	if err == nil && len(removed) == 0 {
		fmt.Fprintln(p.Err, "There was nothing to delete.")
	}
	return err
}

// eraser says in words what would be deleted, and deletes it when called.
func eraser(store *journal.Store, ids []string, flags eraseFlags) (string, func() ([]string, error), error) {
	switch {
	case len(ids) == 0 && !flags.all && flags.before == "":
		return "", nil, usagef("say what to delete: a session, --before DATE or --all")
	case len(ids) > 0 && (flags.all || flags.before != ""), flags.all && flags.before != "":
		return "", nil, usagef("give sessions, --before DATE or --all, but only one of them")
	case flags.all:
		return "every conversation", store.EraseAll, nil
	case flags.before != "":
		day, err := time.ParseInLocation(time.DateOnly, flags.before, time.Local)
		if err != nil {
			return "", nil, usagef("%q is not a date; write it like 2026-09-01", flags.before)
		}
		return "every conversation before " + flags.before, func() ([]string, error) { return store.EraseBefore(day) }, nil
	}
	return strings.Join(ids, ", "), func() ([]string, error) { return store.Erase(ids...) }, nil
}

// confirm asks on a terminal; anywhere else the answer is no.
func (p *program) confirm(question string) bool {
	if !p.Terminal {
		return false
	}
	fmt.Fprintf(p.Err, "%s Type yes to go on: ", question)
	answer, _ := bufio.NewReader(p.In).ReadString('\n')
	return strings.TrimSpace(strings.ToLower(answer)) == "yes"
}
