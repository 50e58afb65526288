package reps

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// Load reads a tutor's own script, or every .yaml and .yml file of a folder
// in the order of their names. A script without an id is named after its
// file. The error joins what is wrong with each file; mistakes in a script
// are a scenarios.Complaints.
func Load(path string) ([]Rep, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("cannot read the scripted reps: %w", err)
	}
	files := []string{path}
	if info.IsDir() {
		if files, err = scriptsIn(path); err != nil {
			return nil, err
		}
	}
	var out []Rep
	var found scenarios.Complaints
	taken := map[string]string{}
	for _, file := range files {
		source, err := scenarios.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("cannot read the scripted reps: %w", err)
		}
		rep, err := Parse(file, source)
		var complaints scenarios.Complaints
		if errors.As(err, &complaints) {
			found = append(found, complaints...)
			continue
		}
		rep = rep.named(file)
		if other, clash := taken[rep.ID]; clash {
			found = append(found, scenarios.Complaint{
				File: file, Line: 1, Column: 1, What: fmt.Sprintf("the id %q is taken by %s", rep.ID, other),
				Write: "Give this rep an id of its own, for instance: id: my-" + rep.ID,
			})
			continue
		}
		taken[rep.ID] = other(file)
		out = append(out, rep)
	}
	if len(found) > 0 {
		return nil, found
	}
	return out, nil
}

func scriptsIn(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, fmt.Errorf("cannot read the scripted reps: %w", err)
	}
	var files []string
	for _, e := range entries {
		if ext := strings.ToLower(filepath.Ext(e.Name())); !e.IsDir() && e.Name()[0] != '.' && (ext == ".yaml" || ext == ".yml") {
			files = append(files, filepath.Join(folder, e.Name()))
		}
	}
	slices.Sort(files)
	return files, nil
}

func other(file string) string { return "the file " + filepath.Base(file) }

// named fills in what a tutor may leave out.
func (r Rep) named(file string) Rep {
	if r.ID == "" {
		base := filepath.Base(file)
		r.ID = strings.ToLower(strings.TrimSuffix(base, filepath.Ext(base)))
	}
	if r.Title == "" {
		r.Title = r.ID
	}
	return r
}
