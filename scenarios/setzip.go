package scenarios

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// readZip reads a set that comes as a zip. Nothing is ever unpacked to the
// disk. A zip with a name that leads out of it, a link, the same name twice
// or files that lie within each other was made by somebody who means harm, or
// is broken; none of it is taken.
func readZip(file string, size int64) ([]SetFile, Complaints, error) {
	if size > largestZip {
		return nil, nil, &SetError{file, fmt.Sprintf("this zip has %d MiB, and a set may have %d", size>>20, largestZip>>20), "Check that it is the right file. A set of scenarios is small."}
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, nil, fmt.Errorf("cannot read the scenarios: %w", err)
	}
	defer f.Close()
	archive, err := zip.NewReader(f, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, nil, &SetError{file, "this is not a zip that can be read", "Ask for it again, or unpack it yourself and name the folder."}
	}
	entries, err := wanted(file, archive.File)
	if err != nil {
		return nil, nil, err
	}
	var files []SetFile
	var found Complaints
	bytes := 0
	for _, e := range entries {
		source, err := e.read(file)
		var whole *SetError
		switch {
		case errors.As(err, &whole):
			return nil, nil, err
		case err != nil:
			found = append(found, about(file+"/"+e.name, "this file of the zip is damaged: "+err.Error(), "Ask for the zip again."))
			continue
		}
		if bytes += len(source); bytes > mostBytes {
			return nil, nil, tooMuch(file)
		}
		files = append(files, SetFile{file + "/" + e.name, source})
	}
	return files, found, nil
}

// zipped is a scenario file in a zip, under a name that has been looked at.
type zipped struct {
	name   string
	packed *zip.File
}

// wanted looks at everything in the zip and returns the scenario files in the
// order of their names.
func wanted(file string, all []*zip.File) ([]zipped, error) {
	if len(all) > mostEntries {
		return nil, &SetError{file, fmt.Sprintf("there are more than %d files in this zip", mostEntries), "Check that it is the right file."}
	}
	var out []zipped
	seen := map[string]bool{}
	for _, z := range all {
		name, wrong := entryName(z.Name)
		mode := z.Mode()
		switch {
		case wrong != "":
		case !mode.IsDir() && !mode.IsRegular():
			wrong = "that is a link or a device and not a file"
		case !mode.IsDir() && seen[strings.ToLower(name)]:
			wrong = "that is there twice"
		}
		if wrong != "" {
			return nil, &SetError{file, fmt.Sprintf("this zip holds something %s: %q", wrong, shorten(z.Name)), "Do not use it. Ask whoever sent it for a folder packed in the ordinary way."}
		}
		if mode.IsDir() || !scenarioName(name) {
			continue
		}
		seen[strings.ToLower(name)] = true
		out = append(out, zipped{name, z})
		if len(out) > mostFiles {
			return nil, tooMany(file)
		}
	}
	slices.SortFunc(out, func(a, b zipped) int { return strings.Compare(a.name, b.name) })
	return out, apart(file, out)
}

// entryName is a name in a zip with slashes. It says what is wrong with one
// that is made to be written outside, or to be shown as something it is not.
// Old programs for Windows write backslashes, which is no harm by itself.
func entryName(name string) (clean, wrong string) {
	slashed := strings.ReplaceAll(name, `\`, "/")
	switch {
	case len(name) > longestPath:
		return "", "with a name that is too long"
	case !utf8.ValidString(name):
		slashed = strings.ToValidUTF8(slashed, "_")
	case strings.ContainsFunc(name, func(r rune) bool { _, bad := hidden(r); return bad || r == '\n' || r == '\t' }):
		return "", "with signs in its name that nobody can see"
	}
	if strings.HasPrefix(slashed, "/") || len(slashed) > 1 && slashed[1] == ':' || slices.Contains(strings.Split(slashed, "/"), "..") {
		return "", "with a name that leads out of it"
	}
	if strings.Count(slashed, "/") > mostDepth {
		return "", "too many folders down"
	}
	return path.Clean(slashed), ""
}

// apart makes sure that no two files share packed bytes, by which a small zip
// can hold any amount.
func apart(file string, entries []zipped) error {
	type span struct{ from, to int64 }
	var spans []span
	for _, e := range entries {
		from, err := e.packed.DataOffset()
		if err != nil {
			return &SetError{file, "this is not a zip that can be read", "Ask for it again, or unpack it yourself and name the folder."}
		}
		spans = append(spans, span{from, from + int64(min(e.packed.CompressedSize64, largestZip))})
	}
	slices.SortFunc(spans, func(a, b span) int { return int(a.from - b.from) })
	for i := 1; i < len(spans); i++ {
		if spans[i].from < spans[i-1].to {
			return &SetError{file, "the files of this zip lie within each other, as in one that is made to grow without end", "Do not use it. Ask whoever sent it for a folder packed in the ordinary way."}
		}
	}
	return nil
}

// read unpacks one file, but no more of it than shows that it is too big.
func (e zipped) read(file string) ([]byte, error) {
	if e.packed.Flags&1 != 0 {
		return nil, &SetError{file, "this zip is locked with a password", "Unpack it yourself and name the folder."}
	}
	r, err := e.packed.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	source, err := io.ReadAll(io.LimitReader(r, largest+1))
	if err != nil {
		return nil, err
	}
	if unpacked := max(uint64(len(source)), e.packed.UncompressedSize64); unpacked > mostPacked*max(e.packed.CompressedSize64, 1<<10) {
		return nil, &SetError{file, fmt.Sprintf("%q is packed tighter than text ever is, as in a zip that is made to grow without end", e.name), "Do not use it. Ask whoever sent it for a folder packed in the ordinary way."}
	}
	return source, nil
}

// shorten keeps a name short enough for a message.
func shorten(name string) string {
	if r := []rune(name); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return name
}
