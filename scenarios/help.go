package scenarios

import (
	_ "embed"
	"reflect"
	"regexp"
	"strings"
)

// manual is the package comment, from which the help for each key is taken,
// so that an editor and this page never say two things.
//
//go:embed doc.go
var manual string

// row is a line of a table of the manual: a key and what it is for.
var row = regexp.MustCompile(`^([a-z_]+)\s{2,}(\S.*)$`)

// leadsIn is how the paragraph before a table ends.
var leadsIn = regexp.MustCompile(`\s*(?:Each has|They have|It has|For anything else it has)$`)

// Help returns what the manual says of each key of a scenario, by its path
// without places in lists: "worker.worries.cover".
func Help() map[string]string {
	sections := keyPaths()
	out := map[string]string{}
	group, last := "", ""
	for _, paragraph := range strings.Split(manualText(), "\n\n") {
		if !strings.HasPrefix(paragraph, "\t") {
			text := strings.Join(strings.Fields(paragraph), " ")
			first, _, _ := strings.Cut(text, " ")
			if path, ok := sections[first]; ok {
				group = path + "."
				out[path] = leadsIn.ReplaceAllString(text, "")
			} else if strings.HasPrefix(text, "# ") {
				group, last = "", ""
			}
			continue
		}
		for line := range strings.Lines(paragraph) {
			line = strings.TrimSpace(line)
			if m := row.FindStringSubmatch(line); m != nil {
				last = group + m[1]
				out[last] = m[2]
			} else if last != "" {
				out[last] += " " + line
			}
		}
	}
	return out
}

// manualText is the package comment without its slashes.
func manualText() string {
	var b strings.Builder
	for line := range strings.Lines(manual) {
		text, ok := strings.CutPrefix(line, "//")
		if !ok {
			break
		}
		b.WriteString(strings.TrimPrefix(text, " "))
	}
	return b.String()
}

// keyPaths returns the path of every key whose name is there once in a
// scenario and of every group of keys: worries is worker.worries.
func keyPaths() map[string]string {
	out, times := map[string]string{}, map[string]int{}
	var walk func(t reflect.Type, path string)
	walk = func(t reflect.Type, path string) {
		for i := range t.NumField() {
			f := t.Field(i)
			name := f.Tag.Get("yaml")
			if name == "" || name == "-" {
				continue
			}
			times[name]++
			out[name] = path + name
			of := f.Type
			for of.Kind() == reflect.Slice || of.Kind() == reflect.Pointer {
				of = of.Elem()
			}
			if of.Kind() == reflect.Struct {
				walk(of, path+name+".")
			}
		}
	}
	walk(reflect.TypeFor[Scenario](), "")
	for name, n := range times {
		if n > 1 {
			delete(out, name)
		}
	}
	return out
}
