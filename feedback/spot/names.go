package spot

import (
	"reflect"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
)

// faint are the kinds that rules find too rarely to hold their absence
// against anybody (tier C in the package comment of coach/moves).
var faint = []moves.Kind{moves.Acknowledgement, moves.Affirmation}

// better are kinds of which fewer are better: a repeat of one counts again.
var better = []moves.Kind{
	moves.Advice, moves.Pressure, moves.Promise, moves.LegalClaim, moves.Jargon,
	moves.Dismissal, moves.Argument, moves.ConfidenceBreach, moves.ThirdParty, moves.Information,
}

// Faint reports whether rules find a kind too rarely for its absence to mean
// anything.
func Faint(k moves.Kind) bool { return slices.Contains(faint, k) }

// plurals are the measures that count a kind of move; a spot treats them as
// the kind, so that the same rules of evidence hold.
func plurals(name string) string {
	switch name {
	case "open_questions", "closed_questions", "reflections", "acknowledgements", "asks":
		return strings.TrimSuffix(name, "s")
	}
	return name
}

// kindOf returns the kind that a name in a spot counts.
func kindOf(name string) (moves.Kind, bool) {
	k := moves.Kind(plurals(name))
	return k, slices.Contains(moves.Kinds, k)
}

// Measures lists the names of the measures in the order of moves.Measures.
func Measures() []string {
	t := reflect.TypeFor[moves.Measures]()
	var out []string
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if k := t.Field(i).Type.Kind(); name != "" && (k == reflect.Int || k == reflect.Float64) {
			out = append(out, name)
		}
	}
	return out
}

// measure returns a measure by its JSON name.
func measure(m moves.Measures, name string) (float64, bool) {
	v := reflect.ValueOf(m)
	for i := range v.NumField() {
		tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		if tag != name {
			continue
		}
		switch f := v.Field(i); f.Kind() {
		case reflect.Int:
			return float64(f.Int()), true
		case reflect.Float64:
			return f.Float(), true
		}
	}
	return 0, false
}

// Names lists everything that may stand before a comparison sign.
func Names() []string {
	var out []string
	for _, k := range moves.Kinds {
		out = append(out, string(k))
	}
	return append(out, Measures()...)
}

// Booleans lists the names that stand alone. heard and followed_up take the
// id of an issue or worry in brackets.
func Booleans() []string { return []string{"ask_after_issue", "heard", "followed_up"} }

// nearest returns the name most like the one that was written, and false if
// none is near.
func nearest(written string, names []string) (string, bool) {
	written = strings.ToLower(strings.ReplaceAll(written, "-", "_"))
	best, least := "", len(written)/3+2
	for _, n := range names {
		if n == written {
			return n, true
		}
		if d := distance(written, n); d < least {
			best, least = n, d
		}
	}
	return best, best != ""
}

// distance is the number of letters to add, drop or change.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost++
			}
			diagonal = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}
