// Package readers chooses who reads the rep's turns, by the language of the
// scenario. To add a language, write a room below coach/moves that gives a
// moves.Reader, as polish does, and name it in the table here; give package
// builtin a bank of lines in it, package stance the few words by which it
// knows a question about the others, and testdata/reps a cast that speaks it.
// Nothing else asks for a language by name.
package readers

import (
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/moves/polish"
)

// others are the languages beside English in which rep turns are read, by the
// first part of their tag.
var others = map[string]moves.Reader{
	"pl": polish.Reader{},
}

// For is who reads talks in a language, by a tag such as pl-PL. What nobody
// can read is read as English, in which it makes no sense.
func For(language string) moves.Reader {
	if r, ok := others[base(language)]; ok {
		return r
	}
	return moves.English{}
}

// Other reports whether a language is one beside English that is read. Such a
// reader is small: what it finds can be shown, what it misses proves nothing.
func Other(language string) bool {
	_, ok := others[base(language)]
	return ok
}

// Distress reports whether words, in any of the languages, suggest that who
// said them is in distress: for those who must not pass them on and do not
// know the language.
func Distress(text string) bool {
	for _, r := range others {
		if r.Read(text, moves.Heard{}).Tone.Distress {
			return true
		}
	}
	return moves.Read(text, moves.Heard{}).Tone.Distress
}

func base(language string) string {
	b, _, _ := strings.Cut(strings.ToLower(language), "-")
	return b
}
