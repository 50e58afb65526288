package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/safe"
)

// checked is one file with what was found in it.
type checked struct {
	file  string
	found scenarios.Complaints
}

// mostShown is how many complaints about one file a person is shown at once.
const mostShown = 20

// checkForms are the ways `repcoach check` can answer. gcc is what editors
// read (Vim's quickfix, Emacs's compilation mode, the $gcc problem matcher of
// VS Code): one line each, FILE:LINE:COLUMN: error: TEXT, and warning: for
// advice. github is what GitHub and Forgejo show beside the line of a change
// (workflow commands). json is an array of complaints.
func checkForms() []string { return []string{"text", "gcc", "github", "json"} }

// writeChecked writes what was found for people, editors or GitHub. The words
// come from the files and are made safe.
func writeChecked(w io.Writer, format string, all []checked) {
	for _, one := range all {
		switch format {
		case "gcc":
			for _, c := range one.found {
				fmt.Fprintln(w, gcc(c))
			}
		case "github":
			for _, c := range one.found {
				fmt.Fprintln(w, github(c))
			}
		default:
			one.write(w)
		}
	}
}

// write is for a person: each complaint with its line and a caret.
func (c checked) write(w io.Writer) {
	for _, one := range c.found[:min(len(c.found), mostShown)] {
		fmt.Fprintln(w, safe.Text(one.String()))
	}
	name, mistakes, advised := safe.Line(c.file), len(c.found.Errors()), len(c.found.Advice())
	if more := len(c.found) - mostShown; more > 0 {
		fmt.Fprintf(w, "%s: and %d more. Mend these first.\n", name, more)
	}
	switch {
	case mistakes > 0:
	case advised > 0:
		fmt.Fprintf(w, "%s: no mistakes found, and %s. You decide.\n", name, plural(advised, "piece of advice", "pieces of advice"))
	default:
		fmt.Fprintf(w, "%s: no mistakes found.\n", name)
	}
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// severity is what other programs call a mistake and an advice.
func severity(c scenarios.Complaint) string {
	if c.Advice {
		return "warning"
	}
	return "error"
}

func gcc(c scenarios.Complaint) string {
	rule := ""
	if c.Rule != "" {
		rule = " [" + c.Rule + "]"
	}
	return fmt.Sprintf("%s:%d:%d: %s: %s. %s%s", safe.Line(c.File), c.Line, c.Column, severity(c), safe.Line(strings.TrimSuffix(sentence(c.What), ".")), safe.Line(c.Write), rule)
}

func github(c scenarios.Complaint) string {
	title := "Mistake in a scenario"
	if c.Advice {
		title = "Advice: " + c.Rule
	}
	return fmt.Sprintf("::%s file=%s,line=%d,col=%d,title=%s::%s", severity(c), property.Replace(safe.Line(c.File)), c.Line, c.Column,
		property.Replace(title), message.Replace(safe.Line(sentence(c.What)+" "+c.Write)))
}

// property and message are the escapes of a workflow command.
var (
	property = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	message  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
)
