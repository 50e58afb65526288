package main

import (
	"fmt"
	"time"

	"github.com/repcoach/repcoach/feedback/cohort/inbox"
	"github.com/repcoach/repcoach/feedback/cohort/postgres"
	"github.com/spf13/cobra"
)

func (p *program) cohortLoadCommand() *cobra.Command {
	var to, identity string
	var showSQL, asJSON bool
	cmd := &cobra.Command{
		Use:   "load FOLDER|FILES… --to postgres://…",
		Short: "Keep shared summaries in a PostgreSQL database",
		Example: `  repcoach cohort load summaries --to postgres://loader@localhost/union
  repcoach cohort load --sql`,
		Long: `Writes what reps chose to share into a PostgreSQL database as tidy rows, for a
union that wants to keep years of it and ask its own questions. Quotes are never
written. Loading the same files again changes nothing; a newer summary replaces
the older one, and a withdrawal deletes.

The schema, its views and two roles are made the first time. Give the role
repcoach_team to people: it may read the views of the schema repcoach_team, which
hide small numbers, and nothing else. --sql prints all of it to read first.

A password belongs into PGPASSWORD or .pgpass and not into the address, where
others on this computer could see it.`,
		Args: func(cmd *cobra.Command, args []string) error {
			if showSQL {
				return nil
			}
			return argsBetween(1, -1, "a folder or files of feedback summaries")(cmd, args)
		},
		RunE: func(cmd *cobra.Command, paths []string) error {
			if showSQL {
				_, err := fmt.Fprint(p.Out, postgres.SQL())
				return err
			}
			if to == "" {
				return usagef("say which database with --to postgres://user@host/database")
			}
			var o inbox.Options
			if identity != "" {
				ids, err := inbox.Identities(identity)
				if err != nil {
					return err
				}
				o.Identities = ids
			}
			return p.cohortLoad(cmd, paths, to, o, asJSON)
		},
	}
	f := cmd.Flags()
	f.StringVar(&to, "to", "", "the `ADDRESS` of the database, such as postgres://user@host/database")
	f.StringVar(&identity, "identity", "", "open files that end in .age with the age identities in this `FILE`")
	f.BoolVar(&showSQL, "sql", false, "print what is run on an empty database, and do nothing")
	f.BoolVar(&asJSON, "json", false, "write JSON for another program to read")
	return cmd
}

func (p *program) cohortLoad(cmd *cobra.Command, paths []string, to string, o inbox.Options, asJSON bool) error {
	db, err := postgres.Open(cmd.Context(), to)
	if err != nil {
		return err
	}
	defer db.Close()
	if db.NoRoles {
		fmt.Fprintln(p.Err, "This login may not make roles, so repcoach_loader and repcoach_team are not there. Ask whoever runs the database to make them: repcoach cohort load --sql prints how.")
	}
	bar := p.progress("Loading summaries")
	if bar.w != nil {
		o.Progress = func(done, total int64) { bar.show(int(done), int(total)) }
	}
	begun := time.Now()
	did, log, err := db.Load(cmd.Context(), paths, o)
	bar.clear()
	p.tellRefused(log)
	if err != nil {
		return err
	}
	p.tellEffort(log, time.Since(begun))
	if asJSON {
		return p.printJSON(struct {
			postgres.Loaded
			Refused int `json:"refused"`
		}{did, log.Refusals})
	}
	fmt.Fprintf(p.Out, "New: %d. Replaced by a newer summary: %d. Unchanged: %d. Withdrawn: %d. Talks written: %d.\n",
		did.New, did.Replaced, did.Unchanged, did.Withdrawn, did.Sessions)
	return nil
}
