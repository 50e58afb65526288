package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/render"
	"github.com/repcoach/repcoach/tui/safe"
)

// copyNew writes a copy of a scenario with an id and a title of its own. The
// title is the old one with a mark, for the tutor to change in the file: there
// is nothing worth asking.
func (p *program) copyNew(f newFlags) error {
	old, err := p.scenario(f.from)
	if err != nil {
		return err
	}
	title := old.Title + " (our own version)"
	out, err := newPath(f.out, "our "+old.ID)
	if err != nil {
		return err
	}
	id := newID(out, title)
	if id == old.ID {
		id += "-2"
	}
	source, err := render.Copy(old, id, title, schemaLine(out))
	if err != nil {
		return err
	}
	if !f.asJSON && out != toStdout {
		fmt.Fprintf(p.Err, "A copy of %s, called “%s” for now: change the title in it.\n", safe.Line(nameOf(old)), safe.Line(title))
	}
	return p.keepSource(out, source, f.asJSON)
}

// nameOf is how a tutor knows a scenario: by its file, or by its id.
func nameOf(sc *scenarios.Scenario) string {
	if strings.HasPrefix(sc.File, "library/") {
		return sc.ID
	}
	return filepath.Base(sc.File)
}
