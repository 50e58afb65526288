package desk

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/repcoach/repcoach/scenarios"
)

// Saved tells that the scenario file a tutor is writing was saved while it is
// being tried: as it is now, or why it cannot be used yet.
type Saved struct {
	File     string
	Scenario *scenarios.Scenario // nil if it cannot be used
	Err      error
}

// mostSlips is how many complaints are shown at once beside a talk: the first
// is mended first.
const mostSlips = 2

// Lines say it to the tutor. They hold words of the file as they are: a face
// makes them safe.
func (s Saved) Lines() []string {
	file := filepath.Base(s.File)
	if s.Err == nil {
		return []string{fmt.Sprintf("%s was saved, and the talk starts anew.", file)}
	}
	out := []string{file + " was saved, but it cannot be used like this."}
	var found scenarios.Complaints
	if !errors.As(s.Err, &found) {
		return append(out, s.Err.Error(), goesOn)
	}
	found = found.Errors()
	for i, c := range found {
		if i == mostSlips {
			out = append(out, fmt.Sprintf("And %d more: repcoach check %s", len(found)-mostSlips, file))
			break
		}
		out = append(out, fmt.Sprintf("Line %d: %s. %s", c.Line, c.What, c.Write))
	}
	return append(out, goesOn)
}

const goesOn = "The talk goes on with the version before. Save it again when it is mended."

// Renewed returns the desk with the scenario in the place of the one that the
// talk began with.
func (d Desk) Renewed(sc *scenarios.Scenario) Desk {
	list := append([]*scenarios.Scenario(nil), d.Scenarios...)
	for i, old := range list {
		if old.ID == d.Scenario {
			list[i] = sc
		}
	}
	d.Scenarios, d.Scenario = list, sc.ID
	return d
}
