package coach

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// indent begins a line that has no label, whatever else it looks like.
const indent = "  "

// maxLabel is the longest name of a speaker in characters.
const maxLabel = 30

// labelled finds what may be the name of a speaker. Without a space after the
// colon it is only one if a capital or a quotation mark follows, so that a
// web address or a time of day is not.
var labelled = regexp.MustCompile(`^ ?((?:\p{L}[\p{L}\p{M}\p{N}'’.\-]*)(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}'’.\-]*){0,2}) ?:(?:[ \t](.*)|(["'“‘\p{Lu}].*)|)$`)

// cutLabel returns what may be the speaker of a line, in lower case, and what
// they say.
func cutLabel(line string) (label, rest string, ok bool) {
	m := labelled.FindStringSubmatch(line)
	if m == nil || utf8.RuneCountInString(m[1]) > maxLabel {
		return "", "", false
	}
	return strings.ToLower(m[1]), m[2] + m[3], true
}

// label is one possible name of a speaker and how the file uses it.
type label struct {
	name   string // in lower case
	shown  string // as it is written first
	line   int    // where it is written first
	uses   int
	titled bool // every word has a capital
}

// speakers decides who is who, from all lines at once: one use of a word
// with a colon may be a sentence, and many are a name.
func speakers(lines []string) (map[string]Speaker, error) {
	all := labels(lines)
	rep, err := repLabel(all)
	if err != nil {
		return nil, err
	}
	who := map[string]Speaker{rep: Rep}
	rest := slices.DeleteFunc(all, func(l label) bool { return l.name == rep })
	names := slices.DeleteFunc(slices.Clone(rest), func(l label) bool { return !l.isName() })
	if len(names) == 0 && len(rest) == 1 && !strings.Contains(rest[0].name, " ") && !opener(rest[0].name) {
		names = rest // rep: … dana: … all in small letters
	}
	if len(names) == 0 {
		return who, nil
	}
	// The worker is who is called so, or else speaks most, or else first.
	slices.SortStableFunc(names, func(a, b label) int {
		switch {
		case a.name == "worker":
			return -1
		case b.name == "worker":
			return 1
		}
		return b.uses - a.uses
	})
	if len(names) > 1 {
		third := names[1]
		return nil, &TranscriptError{third.line,
			fmt.Sprintf("%q is a third speaker beside %q and %q", third.shown, rep, names[0].shown),
			"a transcript has two; if this is part of what was said, put two spaces before the line"}
	}
	who[names[0].name] = Worker
	return who, nil
}

// isName reports whether a label reads as somebody's name.
func (l label) isName() bool {
	return l.name == "worker" || l.uses > 1 || l.titled && !opener(l.name)
}

// labels lists what may be speakers, in the order in which they turn up.
func labels(lines []string) []label {
	var all []label
	for i, line := range lines {
		name, _, ok := cutLabel(line)
		if !ok {
			continue
		}
		at := slices.IndexFunc(all, func(l label) bool { return l.name == name })
		if at < 0 {
			shown := strings.TrimSpace(line[:strings.Index(line, ":")])
			all = append(all, label{name: name, shown: shown, line: i + 1, titled: titled(shown)})
			at = len(all) - 1
		}
		all[at].uses++
	}
	return all
}

func titled(name string) bool {
	for _, word := range strings.Fields(name) {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) {
			return false
		}
	}
	return name != ""
}

// repLabel finds the rep among the labels.
func repLabel(all []label) (string, error) {
	var me []string
	for _, l := range all {
		switch l.name {
		case "rep":
			return l.name, nil
		case "you", "me":
			me = append(me, l.name)
		}
	}
	switch len(me) {
	case 1:
		return me[0], nil
	case 2:
		return "", &TranscriptError{all[0].line, `both "You" and "Me" could be the rep`, `write "Rep: " before what the rep said`}
	}
	var shown []string
	for _, l := range all {
		if l.isName() && len(shown) < 3 {
			shown = append(shown, fmt.Sprintf("%q", l.shown))
		}
	}
	if len(shown) > 0 {
		return "", &TranscriptError{all[0].line, "the speakers are " + strings.Join(shown, " and ") + ", so it is not clear who the rep is", `write "Rep: " before what the rep said`}
	}
	return "", &TranscriptError{1, "nobody in it is called Rep", `write "Rep: " before what the rep said and "Worker: " before what the worker said`}
}

// nameable reports whether ParseTranscript would take a name for a speaker
// even if it stood in the file once.
func nameable(name string) bool {
	l, rest, ok := cutLabel(name + ": x")
	return ok && rest == "x" && l == strings.ToLower(name) && l != "rep" && l != "you" && l != "me" && (l == "worker" || titled(name) && !opener(l))
}

// opener reports whether a word often begins a sentence with a colon, as in
// "First: the rotas." Such a word is a speaker only if it comes up again.
func opener(name string) bool {
	switch name {
	case "first", "second", "third", "firstly", "secondly", "thirdly", "next", "then", "finally", "lastly", "also",
		"one", "two", "three", "point", "part", "question", "answer", "example", "note", "remember", "reminder", "so", "well",
		"look", "listen", "now", "and", "but", "because", "honestly", "basically", "yes", "no", "ok", "okay", "right",
		"please", "ps", "p.s.":
		return true
	}
	return false
}

// dedent takes away the white space that all lines begin with, as in a
// transcript that was cut out of a document.
func dedent(lines []string) []string {
	common, first := "", true
	for _, line := range lines {
		if strings.TrimSpace(line) == "" {
			continue
		}
		lead := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
		if first {
			common, first = lead, false
		}
		for !strings.HasPrefix(lead, common) {
			common = common[:len(common)-1]
		}
	}
	if common == "" {
		return lines
	}
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = strings.TrimPrefix(line, common)
	}
	return out
}
