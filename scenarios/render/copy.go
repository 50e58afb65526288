package render

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// ErrCopy says that a file cannot be copied with another id and title.
var ErrCopy = errors.New("cannot make a copy of that file with another title")

var (
	idLine    = regexp.MustCompile(`(?m)^id:[^\n]*\n(?:[ \t]+[^\n]*\n)*`)
	titleLine = regexp.MustCompile(`(?m)^title:[^\n]*\n(?:[ \t]+[^\n]*\n)*`)
	serverRow = regexp.MustCompile(`(?m)^# yaml-language-server:[^\n]*\n`)
)

// Copy returns the file of a scenario with another id, title and first line.
// The error wraps ErrCopy.
func Copy(old *scenarios.Scenario, id, title, line string) ([]byte, error) {
	text := strings.ReplaceAll(string(bytes.TrimPrefix(old.Source, []byte("\ufeff"))), "\r\n", "\n")
	if !titleLine.MatchString(text) {
		return nil, fmt.Errorf("%w: its title does not stand at the left edge", ErrCopy)
	}
	title = Tidy(title)
	text = replaceFirst(titleLine, text, "title: "+quoted(title)+"\n")
	if idLine.MatchString(text) {
		text = replaceFirst(idLine, text, "id: "+id+"\n")
	} else {
		text = replaceFirst(titleLine, text, "id: "+id+"\ntitle: "+quoted(title)+"\n")
	}
	text = line + replaceFirst(serverRow, text, "")
	again, err := scenarios.Parse(id+".yaml", []byte(text))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCopy, err)
	}
	if again.ID != id || again.Title != title || !sameBut(old, again) {
		return nil, fmt.Errorf("%w: more than those would change", ErrCopy)
	}
	return []byte(text), nil
}

func replaceFirst(pattern *regexp.Regexp, text, with string) string {
	at := pattern.FindStringIndex(text)
	if at == nil {
		return text
	}
	return text[:at[0]] + with + text[at[1]:]
}

// sameBut reports whether two scenarios are one but for their id and title.
func sameBut(a, b *scenarios.Scenario) bool {
	x, y := reflect.ValueOf(*a), reflect.ValueOf(*b)
	for i := range x.NumField() {
		field := x.Type().Field(i)
		switch key := field.Tag.Get("yaml"); {
		case key == "" || key == "-" || key == "id" || key == "title":
		case !reflect.DeepEqual(x.Field(i).Interface(), y.Field(i).Interface()):
			return false
		}
	}
	return true
}
