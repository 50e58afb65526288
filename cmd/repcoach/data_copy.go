package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/repcoach/repcoach/cmd/repcoach/config"
	"github.com/repcoach/repcoach/cmd/repcoach/sharing"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

func (p *program) dataExportCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "export FILE.zip",
		Short:   "Write a copy of everything that is stored about you",
		Example: "  repcoach data export my-repcoach.zip",
		Long: `Writes one zip with every conversation, as stored and as plain text, all
feedback, the code you share under, your own scenarios and your settings. It
holds what you typed: keep it somewhere safe.`,
		Args: argsBetween(1, 1, "the name of the zip file to write"),
		RunE: func(_ *cobra.Command, args []string) error {
			store, err := p.store()
			if err != nil {
				return err
			}
			more, err := p.besides()
			if err != nil {
				return err
			}
			// A file that is there already is never overwritten.
			f, err := os.OpenFile(args[0], os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
			if err != nil {
				return err
			}
			if err := errors.Join(store.ExportWith(f, more...), f.Close()); err != nil {
				return err
			}
			fmt.Fprintf(p.Err, "Wrote %s. It holds what you typed: keep it somewhere safe.\n", safe.Line(args[0]))
			return nil
		},
	}
}

// besides is what is kept about a rep beside the sessions: what sharing needs,
// the settings, and the rep's own scenarios.
func (p *program) besides() ([]journal.Extra, error) {
	dir, err := journal.DefaultDir()
	if err != nil {
		return nil, err
	}
	settings, err := config.Path()
	if err != nil {
		return nil, err
	}
	var out []journal.Extra
	add := func(name, file string) error {
		raw, err := os.ReadFile(file)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		out = append(out, journal.Extra{Name: name, Data: raw})
		return err
	}
	if err := errors.Join(add(sharing.File, filepath.Join(dir, sharing.File)), add("config.yaml", settings)); err != nil {
		return nil, err
	}
	own := filepath.Join(dir, "scenarios")
	err = filepath.WalkDir(own, func(file string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		rel, err := filepath.Rel(own, file)
		if err != nil {
			return err
		}
		return add(path.Join("scenarios", filepath.ToSlash(rel)), file)
	})
	return out, err
}

// forgetSharing deletes what is kept for sharing. The codes are told once
// more, since they are all that can take back what was shared.
func (p *program) forgetSharing() ([]string, error) {
	dir, err := journal.DefaultDir()
	if err != nil {
		return nil, err
	}
	if state, err := sharing.Find(dir); err == nil && state != nil {
		for _, c := range append(state.Earlier, state.Code) {
			if c.Issue > 0 && c.Withdrawn == "" {
				fmt.Fprintf(p.Err, "You shared a summary under the code %s. To take it back later: repcoach export --withdraw --rep %[1]s --out notice.json\n", safe.Line(c.Rep))
			}
		}
	}
	path, err := sharing.Erase(dir)
	if path == "" || err != nil {
		return nil, err
	}
	return []string{path}, nil
}
