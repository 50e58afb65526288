package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/repcoach/repcoach/scenarios/schema"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

func (p *program) schemaCommand() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of a scenario file, for completion and help in an editor",
		Long: `Schema prints the JSON Schema (draft 2020-12) of a scenario file. An editor with
the YAML language server, such as Visual Studio Code with the YAML extension,
then completes the keys, says what each is for, and underlines what is wrong,
all without a network. Write it beside your scenarios once, and put the line
it tells you at the top of each of them.`,
		Example: "  repcoach schema --out course/" + schema.FileName,
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			raw, err := schema.JSON()
			if err != nil {
				return err
			}
			if out == "" {
				_, err = p.Out.Write(raw)
				return err
			}
			return p.writeSchema(out, raw)
		},
	}
	cmd.Flags().StringVar(&out, "out", "", "write it to this `FILE` instead")
	return cmd
}

// writeSchema writes the schema to a file. An older schema there is replaced;
// anything else is left alone.
func (p *program) writeSchema(out string, raw []byte) error {
	old, err := os.ReadFile(out)
	if err == nil && !bytes.Contains(old, []byte("json-schema.org/")) {
		return &fs.PathError{Op: "write", Path: out, Err: fs.ErrExist}
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.WriteFile(out, raw, 0o644); err != nil {
		return err
	}
	line := schema.Line(filepath.Join(filepath.Dir(out), "my-scenario.yaml"), out)
	fmt.Fprintf(p.Err, "Written to %s. Put this at the top of each scenario in the same folder:\n%s", safe.Line(out), safe.Text(line)+"\n")
	return nil
}
