// Package schema makes the JSON Schema of a scenario file, by which an editor
// completes keys, shows what each is for, and underlines what is wrong while
// a tutor types. `repcoach schema` prints it; scenarios/scenario.schema.json
// is a copy that a test keeps current.
//
// # Where it comes from
//
// The keys and their order are those of the types of package scenarios, the
// help is that of its package comment, and the kinds of move are its list. The
// limits of each key (limits.go) repeat what the reader does, and a test holds
// the two against each other on every file of testdata/scenarios. What a
// schema cannot say, such as an id that is there twice, is listed there by
// name; `repcoach check` says all of it, and better.
//
// # In an editor
//
// Editors with the YAML language server (Visual Studio Code with the YAML
// extension, Vim, Emacs, Helix, Zed) read the first line of a file:
//
//	# yaml-language-server: $schema=scenario.schema.json
//
// The path is that of the schema as seen from the scenario's own folder, so
// it works without a network: write the schema there once with
// `repcoach schema --out scenario.schema.json`. Line gives the line. Tried with
// yaml-language-server 1.25.0 without a network on 22 November 2026: hover
// help on keys, completion of keys and of words such as guarded, and a
// misspelt, a missing and a wrong one underlined each in its line.
//
// The schema says that it is of draft 2020-12, and uses only what draft 7 has
// as well, since older editors know no more. Like the reader it takes text
// that YAML would call a number or a truth value (title: 1984) as text.
package schema

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/repcoach/repcoach/scenarios"
)

// Of returns the schema of a scenario file.
func Of() *jsonschema.Schema {
	r := jsonschema.Reflector{FieldNameTag: "yaml", Anonymous: true, DoNotReference: true, ExpandedStruct: true, RequiredFromJSONSchemaTags: true}
	root := r.Reflect(&scenarios.Scenario{})
	root.Title = "A scenario for Repcoach"
	root.Description = "One practice conversation. The manual is the package comment of scenarios; repcoach check says more than an editor can."
	w := walker{help: scenarios.Help()}
	w.object(root, "")
	return root
}

// walker goes through the keys and puts in what the types do not say.
type walker struct{ help map[string]string }

// object says of a group of keys which it needs, and goes through them.
func (w walker) object(s *jsonschema.Schema, path string) {
	s.Required = needed[path]
	for pair := s.Properties.Oldest(); pair != nil; pair = pair.Next() {
		at := pair.Key
		if path != "" {
			at = path + "." + pair.Key
		}
		w.value(pair.Value, at, contains(s.Required, pair.Key))
		pair.Value.Description = capital(w.help[at])
	}
	if either, ok := eitherOf[path]; ok {
		for _, key := range either {
			there := jsonschema.NewProperties()
			there.Set(key, written())
			s.AnyOf = append(s.AnyOf, &jsonschema.Schema{Required: []string{key}, Properties: there})
		}
	}
}

// value says what may stand behind a key. A key that is not needed may have
// nothing behind it.
func (w walker) value(s *jsonschema.Schema, path string, need bool) {
	switch s.Type {
	case "object":
		w.object(s, path)
		if path == "the_ask" {
			orNone(s)
			return
		}
	case "array":
		s.MaxItems = count(mostItems)
		if least, ok := fewest[path]; ok {
			s.MinItems = count(least)
		}
		if s.Items.Type == "object" {
			w.object(s.Items, path)
		} else {
			text(s.Items, limits[path])
			several(s.Items, "string", "number", "boolean")
		}
	case "integer":
		number(s, limits[path])
	case "boolean":
		s.Pattern = yesOrNo
		several(s, "boolean", "string")
	case "string":
		text(s, limits[path])
		if several(s, "string", "number", "boolean"); limits[path].pattern == anID {
			several(s, "string", "integer")
		}
	}
	if !need {
		orNothing(s)
	}
}

// text puts the limits of a text on it.
func text(s *jsonschema.Schema, l limit) {
	s.Pattern, s.Not = l.pattern, nil
	if l.not != "" {
		s.Not = &jsonschema.Schema{Type: "string", Pattern: l.not}
	}
	if l.longest > 0 {
		s.MaxLength = count(l.longest)
	}
	for _, word := range l.oneOf {
		s.Enum = append(s.Enum, word)
	}
	if l.standard != nil {
		s.Default = l.standard
	}
}

// number puts the limits of a whole number on it. The reader takes a number
// in quotes as well.
func number(s *jsonschema.Schema, l limit) {
	s.Minimum, s.Maximum = jsonNumber(l.least), jsonNumber(l.most)
	s.Pattern = wholeNumbers(l.least, l.most)
	s.Default = l.standard
	several(s, "integer", "string")
}

// several lets a value be of more than one type.
func several(s *jsonschema.Schema, types ...string) {
	s.Type = ""
	s.Extras = map[string]any{"type": types}
}

// orNothing lets there be nothing behind a key.
func orNothing(s *jsonschema.Schema) {
	types, ok := s.Extras["type"].([]string)
	if !ok {
		types = []string{s.Type}
	}
	several(s, append(types, "null")...)
	if s.Enum != nil {
		s.Enum = append(s.Enum, nil)
	}
}

// orNone lets the ask be the word none instead of a group of keys.
func orNone(s *jsonschema.Schema) {
	several(s, "object", "string")
	s.Pattern = `^\s*none\s*$`
}

// written is a text with something in it.
func written() *jsonschema.Schema {
	s := &jsonschema.Schema{Pattern: `\S`}
	several(s, "string", "number", "boolean")
	return s
}

// Line is the first line of a scenario at file, by which an editor finds the
// schema at schemaFile. Both are paths of this computer. It ends with a line
// feed.
func Line(file, schemaFile string) string {
	at := schemaFile
	if rel, err := filepath.Rel(filepath.Dir(file), schemaFile); err == nil {
		at = rel
	}
	return fmt.Sprintf("# yaml-language-server: $schema=%s\n", strings.ReplaceAll(filepath.ToSlash(at), " ", "%20"))
}

// FileName is what the schema is called beside the scenarios.
const FileName = "scenario.schema.json"

func capital(s string) string {
	if first, _, _ := strings.Cut(s, " "); strings.Contains(first, "_") || s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// JSON is the schema as it is printed and kept beside the scenarios.
func JSON() ([]byte, error) {
	raw, err := json.MarshalIndent(Of(), "", "  ")
	if err != nil {
		return nil, fmt.Errorf("cannot write the schema: %w", err)
	}
	return append(raw, '\n'), nil
}
