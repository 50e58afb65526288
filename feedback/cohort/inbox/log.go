package inbox

import (
	"cmp"
	"errors"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
)

// So many refusals are told one by one, and so many of one file; the others
// are counted.
const (
	maxListed = 200
	maxOfFile = 5
)

// Log is what became of the files.
type Log struct {
	Files       int       // that were opened
	Bundles     int       // that were taken
	Withdrawals int       // that were taken
	Talks       int       // in the bundles that were taken
	Refusals    int       // pieces and files that were not taken
	Refused     []Refusal // the first of them, by name
	LeftAlone   int       // files in a folder that are of another kind

	listed map[string]int // how many of the listed are of each file
}

// Refusal is one piece that was not taken. The name and the reason may hold
// words from outside: whoever shows them makes them safe.
type Refusal struct {
	File  string // without its folder, and without rep codes
	Piece int    // counts from 1; 0 for the file as a whole
	Why   error
}

var repCode = regexp.MustCompile(`(?i)[0-9A-HJKMNP-TV-Z]{26}`)

// nameOf is what may be told of a file: its folder may name a person, and a
// rep code in its name would point to one.
func nameOf(path string) string {
	return repCode.ReplaceAllString(filepath.Base(path), "(rep code)")
}

func (l *Log) refuse(path string, piece int, why error) {
	l.Refusals++
	if len(l.Refused) < maxListed && l.listed[path] < maxOfFile {
		if l.listed == nil {
			l.listed = map[string]int{}
		}
		l.listed[path]++
		l.Refused = append(l.Refused, Refusal{nameOf(path), piece, pathless(why)})
	}
}

// pathless is what went wrong with a file, without the folders it lies in.
func pathless(why error) error {
	var path *fs.PathError
	if errors.As(why, &path) {
		return path.Err
	}
	return why
}

func (l *Log) sort() {
	slices.SortStableFunc(l.Refused, func(a, b Refusal) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Piece, b.Piece))
	})
}
