package builtin

import "strings"

// tongue is all the words of a worker's own in one language. Whatever the
// scenario's language, a talk is never half in English.
type tongue struct {
	shelves     []shelf
	soon, leads []string
	tails       []string
	lost        string // where no line fits
	reads       bool   // the scenario's words can be taken apart and put into a line
}

// tongueOf is the tongue for a scenario's language. Where there is none, the
// worker's own lines are English.
func tongueOf(language string) tongue {
	if base, _, _ := strings.Cut(strings.ToLower(language), "-"); base == "pl" {
		return polishTongue()
	}
	return tongue{shelves: bank(), soon: soon, leads: leads, tails: tails, lost: "I don't know what to say to that.", reads: true}
}
