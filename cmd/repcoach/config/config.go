// Package config reads the rep's settings: one small YAML file that nobody
// needs. It lies where the system keeps settings, in repcoach/config.yaml
// (XDG_CONFIG_HOME, or ~/.config, ~/Library/Application Support or
// %LOCALAPPDATA%), or where REPCOACH_CONFIG says. It is never written.
//
//	union: PCS      the name that stands where a scenario says {union};
//	                "the union" if it is left out
//
// It is read strictly: a key that is not in this list, a key that is there
// twice, or a name that could not stand in a sentence is an Error with its
// line. No file is an empty Config.
package config

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adrg/xdg"
	"go.yaml.in/yaml/v4"
)

// Config is what the rep has set.
type Config struct {
	File  string // where it was looked for
	Found bool   // there is such a file
	Union string
}

// Error is what is wrong with the file, in words for its owner.
type Error struct {
	File string
	Line int
	What string // what is wrong
	Do   string // what to do next
}

func (e *Error) Error() string {
	return fmt.Sprintf("the settings in %s, line %d: %s", e.File, e.Line, e.What)
}

// largest is the most a file of settings may hold, in bytes.
const largest = 64 << 10

// longestUnion keeps a name readable within a sentence.
const longestUnion = 60

// Path is where the file belongs.
func Path() (string, error) {
	if path := os.Getenv("REPCOACH_CONFIG"); path != "" {
		return filepath.Abs(path)
	}
	if !filepath.IsAbs(xdg.ConfigHome) {
		return "", errors.New("your home folder is not known, so there is nowhere to look for settings; set REPCOACH_CONFIG to a file")
	}
	return filepath.Join(xdg.ConfigHome, "repcoach", "config.yaml"), nil
}

// Load reads the file.
func Load() (Config, error) {
	path, err := Path()
	if err != nil {
		return Config{}, err
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Config{File: path}, nil
	}
	if err != nil {
		return Config{}, fmt.Errorf("cannot read the settings: %w", err)
	}
	defer f.Close()
	source, err := io.ReadAll(io.LimitReader(f, largest+1))
	if err != nil {
		return Config{}, fmt.Errorf("cannot read the settings: %w", err)
	}
	return Parse(path, source)
}

// Parse reads the bytes of a file.
func Parse(file string, source []byte) (Config, error) {
	c := Config{File: file, Found: true}
	wrong := func(line int, what, do string) (Config, error) {
		return Config{}, &Error{file, max(line, 1), what, do}
	}
	if len(source) > largest {
		return wrong(1, "the file is too big", "Keep only lines such as union: PCS.")
	}
	root, line, err := open(source)
	switch {
	case err != nil:
		return wrong(line, "it cannot be read as YAML", "Write one setting a line, for instance: union: PCS")
	case root == nil:
		return c, nil
	case root.Kind != yaml.MappingNode:
		return wrong(root.Line, "there is no setting", "Write a name, a colon and a space, for instance: union: PCS")
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(root.Content); i += 2 {
		key, value := root.Content[i], root.Content[i+1]
		switch {
		case key.Value != "union":
			return wrong(key.Line, fmt.Sprintf("there is no setting %.40q", key.Value), "The one there is: union, for instance union: PCS")
		case seen[key.Value]:
			return wrong(key.Line, "union is there twice", "Keep one of the two.")
		}
		seen[key.Value] = true
		if c.Union, err = Union(value.Value); err != nil || value.Kind != yaml.ScalarNode {
			return wrong(value.Line, "the name of the union cannot stand in a sentence", "Write letters, digits and spaces, for instance: union: PCS")
		}
	}
	return c, nil
}

// open reads the YAML; nil where there is nothing in it, and the line where it
// cannot be read on.
func open(source []byte) (*yaml.Node, int, error) {
	loader, err := yaml.NewLoader(strings.NewReader(string(source)))
	var document, another yaml.Node
	if err == nil {
		err = loader.Load(&document)
	}
	var bad *yaml.LoadError
	switch {
	case errors.As(err, &bad):
		return nil, bad.Mark.Line, err
	case errors.Is(err, io.EOF):
		return nil, 0, nil
	case err != nil:
		return nil, 1, err
	}
	if err := loader.Load(&another); !errors.Is(err, io.EOF) {
		return nil, another.Line, errors.New("a second document")
	}
	if len(document.Content) == 0 || document.Content[0].Tag == "!!null" {
		return nil, 0, nil
	}
	return document.Content[0], 0, nil
}

// errUnion is a name that cannot stand in a sentence.
var errUnion = errors.New("the name of a union is made of letters, digits and spaces")

// Union checks the name of a union: a short one, on one line, of letters,
// digits, spaces and the marks that names have. Empty is none.
func Union(name string) (string, error) {
	name = strings.TrimSpace(name)
	if utf8.RuneCountInString(name) > longestUnion || !utf8.ValidString(name) {
		return "", errUnion
	}
	letters := name == ""
	for _, r := range name {
		letters = letters || unicode.IsLetter(r)
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) && !strings.ContainsRune(" &'’.()-–/+", r) {
			return "", errUnion
		}
	}
	if !letters {
		return "", errUnion
	}
	return name, nil
}
