// Package inventory lists everything the program stores about a person, from
// the code that stores it: each record of a conversation file, and what a rep
// may share. `repcoach data inventory` prints it, and PRIVACY.md holds the
// same table.
//
// The fields of each record are read from its Go type, so that none can be
// forgotten. What kind of data a field is stands in classes.go, field by
// field, and a test fails where a field has no entry or an entry no field.
package inventory

import (
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// Row is one kind of record.
type Row struct {
	Where  string   `json:"where"`  // the file it is in
	What   string   `json:"what"`   // the record
	Why    string   `json:"why"`    // what it is kept for
	Data   []string `json:"data"`   // the kinds of data in it
	Fields []string `json:"fields"` // the names of its fields, with those within them
}

// Rows lists every record, the rep's own first.
func Rows() ([]Row, error) {
	var out []Row
	for _, r := range records() {
		found, err := fieldsOf(reflect.TypeOf(r.holds))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", r.what, err)
		}
		kinds := map[Class]bool{}
		row := Row{Where: r.where, What: r.what, Why: r.why}
		for _, f := range found {
			kinds[f.class] = true
			if !slices.Contains(row.Fields, f.name) {
				row.Fields = append(row.Fields, f.name)
			}
		}
		for _, c := range slices.Sorted(maps.Keys(kinds)) {
			row.Data = append(row.Data, c.String())
		}
		out = append(out, row)
	}
	return out, nil
}

// Markdown writes the table of PRIVACY.md.
func Markdown(w io.Writer) error {
	rows, err := Rows()
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "| where | record | what it is for | what is in it | fields |\n|---|---|---|---|---|\n")
	for _, r := range rows {
		fmt.Fprintf(w, "| %s | %s | %s | %s | %s |\n", r.Where, r.What, r.Why, strings.Join(r.Data, ", "), strings.Join(r.Fields, " "))
	}
	return nil
}

// field is one JSON field of a stored record.
type field struct {
	name  string
	class Class
}

// fieldsOf reads the fields of a type and of the types within it, in the
// order of the code.
func fieldsOf(t reflect.Type) ([]field, error) {
	var out []field
	seen := map[reflect.Type]bool{}
	var walk func(reflect.Type) error
	walk = func(t reflect.Type) error {
		for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice || t.Kind() == reflect.Map {
			t = t.Elem()
		}
		if t.Kind() != reflect.Struct || seen[t] || t.PkgPath() == "time" {
			return nil
		}
		seen[t] = true
		for i := range t.NumField() {
			f := t.Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			switch {
			case name == "-" || !f.IsExported() && !f.Anonymous:
				continue
			case f.Anonymous && name == "":
				if err := walk(f.Type); err != nil {
					return err
				}
				continue
			case name == "":
				return fmt.Errorf("%s.%s is stored without a name of its own", t, f.Name)
			}
			class, ok := classOf(t.String(), name)
			if !ok {
				return fmt.Errorf("%s.%s is stored, and the inventory does not say what it is: add it to classes.go", t, name)
			}
			out = append(out, field{name, class})
			if err := walk(f.Type); err != nil {
				return err
			}
		}
		return nil
	}
	return out, walk(t)
}
