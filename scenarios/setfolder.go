package scenarios

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// readFolder reads a set that lies in a folder. It works inside an os.Root,
// so that nothing outside the folder can be read through it, and does not
// follow links: a set from somebody else may have them point anywhere.
func readFolder(dir string) (files []SetFile, found Complaints, err error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, nil, fmt.Errorf("cannot read the scenarios: %w", err)
	}
	defer root.Close()
	entries, bytes := 0, 0
	err = fs.WalkDir(root.FS(), ".", func(name string, entry fs.DirEntry, err error) error {
		shown := filepath.Join(dir, filepath.FromSlash(name))
		if entries++; entries > mostEntries {
			return &SetError{dir, fmt.Sprintf("there are more than %d files in this folder", mostEntries), "Name the folder that holds the scenarios and little else."}
		}
		switch {
		case err != nil && name == ".":
			return fmt.Errorf("cannot read the scenarios: %w", err)
		case err != nil:
			found = append(found, about(shown, "this cannot be read: "+reason(err), "Ask whoever made the set, or take it out."))
			return fs.SkipDir
		case entry.IsDir() && name != "." && (strings.HasPrefix(entry.Name(), ".") || strings.Count(name, "/") >= mostDepth):
			return fs.SkipDir
		case entry.IsDir() || !scenarioName(name):
			return nil
		case entry.Type()&fs.ModeSymlink != 0:
			found = append(found, about(shown, "this is a link to another place, and links are not followed", "Put the file itself here."))
			return nil
		case !entry.Type().IsRegular():
			found = append(found, about(shown, "this is not a file", "Take it out of the folder of scenarios."))
			return nil
		case len(files) == mostFiles:
			return tooMany(dir)
		}
		source, err := readIn(root.FS(), name)
		if err != nil {
			found = append(found, about(shown, "this cannot be read: "+reason(err), "Ask whoever made the set, or take it out."))
			return nil
		}
		if bytes += len(source); bytes > mostBytes {
			return tooMuch(dir)
		}
		files = append(files, SetFile{shown, source})
		return nil
	})
	if err != nil {
		return nil, found, err
	}
	return files, found, nil
}

// readIn reads a file, but no more of it than shows that it is too big.
func readIn(in fs.FS, name string) ([]byte, error) {
	f, err := in.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, largest+1))
}

func tooMany(set string) error {
	return &SetError{set, fmt.Sprintf("there are more than %d scenarios in this set", mostFiles), "Split it into sets of a course each."}
}

func tooMuch(set string) error {
	return &SetError{set, fmt.Sprintf("the scenarios of this set have more than %d MiB together", mostBytes>>20), "Split it into sets of a course each."}
}

// reason is an error's last words, without the path that the message has.
func reason(err error) string {
	if path, ok := err.(*fs.PathError); ok {
		err = path.Err
	}
	return err.Error()
}
