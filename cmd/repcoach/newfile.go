package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/render"
	"github.com/repcoach/repcoach/scenarios/schema"
	"github.com/repcoach/repcoach/tui/safe"
)

// toStdout is the FILE that stands for printing.
const toStdout = "-"

// keepNew writes a scenario to a file of its own and says what to do next.
func (p *program) keepNew(sc *scenarios.Scenario, notes render.Notes, f newFlags, unchecked ...render.Fact) error {
	out, err := newPath(f.out, sc.Title)
	if err != nil {
		return err
	}
	sc.ID = newID(out, sc.Title)
	return p.keepSource(out, render.File(sc, notes, schemaLine(out), unchecked...), f.asJSON)
}

// newPath is where a new file goes. A name that was asked for is taken as it
// is; one made from the title gets a number if there is such a file already.
func newPath(wanted, title string) (string, error) {
	if wanted == toStdout {
		return wanted, nil
	}
	if wanted != "" {
		if ext := strings.ToLower(filepath.Ext(wanted)); ext == "" {
			wanted += ".yaml"
		} else if ext != ".yaml" && ext != ".yml" {
			return "", usagef("the name of a scenario ends with .yaml, for instance: --out %s.yaml", strings.TrimSuffix(wanted, filepath.Ext(wanted)))
		}
		if _, err := os.Lstat(wanted); err == nil {
			return "", &fs.PathError{Op: "write", Path: wanted, Err: fs.ErrExist}
		}
		return wanted, nil
	}
	base := scenarios.Slug(title)
	if base == "" {
		base = "scenario"
	}
	for n, name := 2, base+".yaml"; ; n++ {
		if _, err := os.Lstat(name); errors.Is(err, fs.ErrNotExist) {
			return name, nil
		} else if err != nil || n > 1000 {
			return "", &fs.PathError{Op: "write", Path: name, Err: fs.ErrExist}
		}
		name = fmt.Sprintf("%s-%d.yaml", base, n)
	}
}

// newID is the id of a new scenario: its file's name, or its title, and not
// one that a scenario of the library has.
func newID(out, title string) string {
	id := scenarios.Slug(strings.TrimSuffix(filepath.Base(out), filepath.Ext(out)))
	if id == "" || out == toStdout {
		id = scenarios.Slug(title)
	}
	if id == "" {
		id = "scenario"
	}
	if slices.ContainsFunc(scenarios.Library(), func(sc *scenarios.Scenario) bool { return sc.ID == id }) {
		id += "-2"
	}
	return id
}

// schemaLine is the first line of a new file: the schema lies beside it.
func schemaLine(out string) string {
	return schema.Line(out, filepath.Join(filepath.Dir(out), schema.FileName))
}

// keepSource writes the text of a new scenario, checks it as `repcoach check`
// would, and says what to do next.
func (p *program) keepSource(out string, source []byte, asJSON bool) error {
	if out == toStdout {
		return p.printSafely(func(w io.Writer) error {
			_, err := w.Write(source)
			return err
		})
	}
	if err := createFile(out, source); err != nil {
		return err
	}
	helped := lendSchema(filepath.Join(filepath.Dir(out), schema.FileName))
	read, found := checkSource(scenarios.SetFile{Name: out, Source: source}, time.Now())
	if asJSON {
		made := struct {
			File  string               `json:"file"`
			ID    string               `json:"id,omitempty"`
			Title string               `json:"title,omitempty"`
			Found scenarios.Complaints `json:"found"`
		}{File: out, Found: append(scenarios.Complaints{}, found...)}
		if read != nil {
			made.ID, made.Title = read.ID, read.Title
		}
		return p.printJSON(made)
	}
	fmt.Fprintf(p.Out, "Written: %s\n", safe.Line(out))
	p.sayNext(out, source, found, helped)
	if errs := found.Errors(); len(errs) > 0 {
		return errs
	}
	return nil
}

// sayNext tells the tutor what there is to look at and what to type.
func (p *program) sayNext(out string, source []byte, found scenarios.Complaints, helped bool) {
	name := shellWord(out)
	if n := strings.Count(string(source), render.PleaseCheck); n > 0 {
		fmt.Fprintf(p.Err, "Look for “# %s” in it: %s your eye.\n", render.PleaseCheck, plural(n, "line needs", "lines need"))
	}
	for _, c := range found {
		if c.Advice {
			fmt.Fprintln(p.Err, safe.Text(c.String()))
		}
	}
	fmt.Fprintf(p.Err, "Open it in any editor for plain text. Then:\n  repcoach check %s\n  repcoach practise %s --watch\n  repcoach rehearse %s\n", name, name, name)
	if helped {
		fmt.Fprintf(p.Err, "Beside it lies %s, by which some editors help you write. You can leave it there.\n", schema.FileName)
	}
}

// createFile writes a file that is not there yet.
func createFile(path string, source []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(source)
	return errors.Join(err, f.Close())
}

// lendSchema writes the schema beside a new scenario, if nothing is there.
// Without it an editor helps less, and that is all.
func lendSchema(path string) bool {
	raw, err := schema.JSON()
	return err == nil && createFile(path, raw) == nil
}

// shellWord is a file's name as it can be typed.
func shellWord(name string) string {
	if strings.ContainsAny(name, " '\"$&()<>;|*?") {
		return `"` + safe.Line(name) + `"`
	}
	return safe.Line(name)
}
