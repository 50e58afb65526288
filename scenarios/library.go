package scenarios

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

//go:embed library/*.yaml
var library embed.FS

// libraryOrder is the order a rep should meet the library in.
var libraryOrder = []string{"first-conversation", "young-worker", "former-member"}

// parsed reads the library once, when it is first wanted. A scenario that
// ships and cannot be read is a mistake in the program, so it stops it.
var parsed = sync.OnceValue(func() []*Scenario {
	out := make([]*Scenario, len(libraryOrder))
	for i, id := range libraryOrder {
		name := path.Join("library", id+".yaml")
		source, err := library.ReadFile(name)
		if err == nil {
			out[i], err = Parse(name, source)
		}
		if err != nil {
			panic(fmt.Sprintf("the library is damaged: %v", err))
		}
	}
	return out
})

// Library returns the scenarios that ship, in the order a rep should meet them.
func Library() []*Scenario { return slices.Clone(parsed()) }

// LoadDir reads every .yaml and .yml file of a folder, in the order of their
// names. It returns the good ones, and an error that joins what was wrong
// with each other file. An id that is taken, in the folder or in the library,
// is a complaint about the later file.
func LoadDir(dir string) ([]*Scenario, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("cannot read the folder of scenarios: %w", err)
	}
	taken := map[string]string{}
	for _, s := range Library() {
		taken[s.ID] = "the scenarios that come with the program"
	}
	var out []*Scenario
	var found Complaints
	var failed []error
	for _, entry := range entries {
		if !isScenarioFile(dir, entry) {
			continue
		}
		s, err := Load(filepath.Join(dir, entry.Name()))
		var complaints Complaints
		switch {
		case errors.As(err, &complaints):
			found = append(found, complaints...)
			continue
		case err != nil:
			failed = append(failed, err)
			continue
		}
		if other, clash := taken[s.ID]; clash {
			found = append(found, s.Complain("id", fmt.Sprintf("the id %q is taken by %s", s.ID, other),
				"Give this scenario an id of its own, for instance: id: my-"+s.ID))
			continue
		}
		taken[s.ID] = "the file " + entry.Name()
		out = append(out, s)
	}
	if len(found) > 0 {
		failed = append([]error{found}, failed...)
	}
	return out, errors.Join(failed...)
}

// isScenarioFile leaves out folders, hidden files, and what editors leave behind.
func isScenarioFile(dir string, entry fs.DirEntry) bool {
	name := entry.Name()
	if strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~") {
		return false
	}
	if ext := strings.ToLower(filepath.Ext(name)); ext != ".yaml" && ext != ".yml" {
		return false
	}
	info, err := os.Stat(filepath.Join(dir, name))
	return err != nil || info.Mode().IsRegular()
}
