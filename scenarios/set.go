package scenarios

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// SetFile is one scenario file of a set, not yet read as YAML.
type SetFile struct {
	Name   string // where it is, for messages: course/week-1/tea-break.yaml
	Source []byte
}

// SetError is a folder or zip that is not taken as a set of scenarios, with
// what is wrong and what to do in a tutor's words.
type SetError struct{ Path, What, Write string }

// Error says where and what.
func (e *SetError) Error() string { return e.Path + ": " + e.What }

// What a set may hold. A course has a dozen scenarios of 20 KiB; these are
// bounds against mistakes, such as naming the home folder, and against files
// made to do harm.
const (
	mostFiles   = 500      // scenario files in a set
	mostEntries = 20_000   // files and folders of any kind in a set
	mostDepth   = 8        // folders within folders
	mostBytes   = 16 << 20 // of all scenario files together, unpacked
	largestZip  = 64 << 20 // of a zip as it lies on the disk
	longestPath = 240      // of a name within a set, in bytes
	mostPacked  = 100      // times that a file may be larger than it is packed
)

// ReadSet reads the scenario files of a folder or a zip, and of the folders
// in it, in the order of their names. Files that are hidden, or left behind
// by an editor or by a Mac, are not among them. The complaints are about
// files that were left out; the error is a SetError where the whole set is.
func ReadSet(path string) ([]SetFile, Complaints, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, nil, fmt.Errorf("cannot read the scenarios: %w", err)
	}
	switch ext := strings.ToLower(filepath.Ext(path)); {
	case info.IsDir():
		return readFolder(path)
	case ext == ".yaml" || ext == ".yml":
		return nil, nil, &SetError{path, "this is one scenario and not a set of them", "Name it without --scenarios, for instance: repcoach practise " + path}
	case !info.Mode().IsRegular():
		return nil, nil, &SetError{path, "this is neither a folder nor a zip", "Name the folder or the zip that holds the scenarios."}
	}
	return readZip(path, info.Size())
}

// Gather returns the scenarios that ship and then those of each set. Of what
// cannot be read it returns the rest, and an error that joins everything that
// is wrong. Two scenarios with one id are a complaint about the later one.
func Gather(sets ...string) ([]*Scenario, error) {
	all := Library()
	var found Complaints
	var failed []error
	for i, set := range sets {
		if slices.ContainsFunc(sets[:i], func(other string) bool { return filepath.Clean(other) == filepath.Clean(set) }) {
			continue
		}
		files, complaints, err := ReadSet(set)
		if err != nil {
			failed = append(failed, err)
		}
		found = append(found, complaints...)
		for _, f := range files {
			s, err := Parse(f.Name, f.Source)
			var wrong Complaints
			if errors.As(err, &wrong) {
				found = append(found, wrong...)
				continue
			}
			s.Set = set
			all = append(all, s)
		}
	}
	clashes, first := Clashes(all)
	if found = append(found, clashes...); len(found) > 0 {
		failed = append([]error{found}, failed...)
	}
	return first, errors.Join(failed...)
}

// Clashes complains of every scenario whose id an earlier one has, and
// returns those that are the first of theirs.
func Clashes(all []*Scenario) (Complaints, []*Scenario) {
	var found Complaints
	var first []*Scenario
	taken := map[string]*Scenario{}
	for _, s := range all {
		other, clash := taken[s.ID]
		if !clash {
			taken[s.ID] = s
			first = append(first, s)
			continue
		}
		line, _ := other.Where("id")
		where := fmt.Sprintf("%s, line %d", other.File, line)
		if other.ships() {
			where = "a scenario that comes with the program"
		}
		if other.Hash == s.Hash {
			found = append(found, s.Complain("id", fmt.Sprintf("this is the same scenario as that of %s, word for word", where), "Leave one of the two out."))
			continue
		}
		found = append(found, s.Complain("id", fmt.Sprintf("the id %q is taken by %s", s.ID, where),
			"Give this scenario an id of its own, for instance: id: my-"+s.ID))
	}
	return found, first
}

// ships reports whether a scenario is one of the library.
func (s *Scenario) ships() bool { return s.Set == "" && slices.Contains(parsed(), s) }

// scenarioName reports whether a name within a set, with slashes, is that of
// a scenario file: not hidden, and not what an editor or a Mac leaves behind.
func scenarioName(name string) bool {
	for _, part := range strings.Split(name, "/") {
		if strings.HasPrefix(part, ".") || strings.HasPrefix(part, "~") || part == "__MACOSX" {
			return false
		}
	}
	ext := strings.ToLower(path.Ext(name))
	return ext == ".yaml" || ext == ".yml"
}

// about is a complaint about a file of a set as a whole.
func about(file, what, write string) Complaint {
	return Complaint{File: file, Line: 1, Column: 1, What: what, Write: write}
}
