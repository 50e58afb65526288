package draft

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"github.com/clipperhouse/uax29/v2/sentences"

	"github.com/repcoach/repcoach/coach/factdesk"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios/render"
)

// How much of the notes is put with one question, in characters, and how many
// such pieces are searched for facts.
const (
	pieceSize  = 6000
	mostPieces = 10
)

// notes are the tutor's, cut up.
type notes struct {
	name      string
	start     string   // what is put with the questions about the talk
	pieces    []string // what is searched for facts
	sentences []string // every sentence, on one line and without the marks of Markdown
	unread    []string
}

var (
	fences  = regexp.MustCompile("(?s)```.*?(```|$)|<!--.*?(-->|$)")
	bullets = regexp.MustCompile(`(?m)^[ \t]*(?:[-*+•]|\d+[.)]|#{1,6}|>)[ \t]+`)
	marksOf = regexp.MustCompile("[*_`]{1,3}(\\S(?:[^*_`\n]*\\S)?)[*_`]{1,3}")
	gaps    = regexp.MustCompile(`\n[ \t]*\n`)
	links   = regexp.MustCompile(`\[([^\]\n]*)\]\([^)\n]*\)`)
)

// readNotes cuts notes into lines, sentences and pieces. What is code or
// hidden in comments is no part of them.
func readNotes(n Notes) notes {
	text := strings.ReplaceAll(strings.ToValidUTF8(n.Text, ""), "\r\n", "\n")
	text = fences.ReplaceAllString(text, "\n")
	text = links.ReplaceAllString(text, "$1")
	out := notes{name: n.Name}
	var blocks []string
	for _, block := range gaps.Split(text, -1) {
		var lines []string // a bullet or a heading begins anew; other lines go on
		for _, line := range strings.Split(block, "\n") {
			fresh := bullets.MatchString(line) || len(lines) == 0
			line = render.Tidy(marksOf.ReplaceAllString(bullets.ReplaceAllString(line, ""), "$1"))
			switch {
			case line == "":
			case fresh:
				lines = append(lines, line)
			default:
				lines[len(lines)-1] += " " + line
			}
		}
		for _, line := range lines {
			it := sentences.FromString(line)
			for it.Next() {
				if s := strings.TrimSpace(it.Value()); len(words(s)) > 0 {
					out.sentences = append(out.sentences, s)
				}
			}
		}
		if len(lines) > 0 {
			blocks = append(blocks, strings.Join(lines, "\n"))
		}
	}
	out.cut(blocks)
	return out
}

// cut puts blocks together into pieces.
func (n *notes) cut(blocks []string) {
	piece := ""
	for _, block := range blocks {
		for r := []rune(block); len(r) > 0; {
			part := string(r[:min(len(r), pieceSize)])
			r = r[len([]rune(part)):]
			if piece != "" && len([]rune(piece))+len([]rune(part))+2 > pieceSize {
				n.pieces, piece = append(n.pieces, piece), ""
			}
			piece = strings.TrimPrefix(piece+"\n\n"+part, "\n\n")
		}
	}
	if piece != "" {
		n.pieces = append(n.pieces, piece)
	}
	if len(n.pieces) > 0 {
		n.start = n.pieces[0]
	}
	if len(n.pieces) > 1 {
		n.unread = append(n.unread, fmt.Sprintf("the notes are long: the talk was drafted from their first %d characters", pieceSize))
	}
	if len(n.pieces) > mostPieces {
		n.pieces = n.pieces[:mostPieces]
		n.unread = append(n.unread, fmt.Sprintf("only the first %d characters were searched for facts", mostPieces*pieceSize))
	}
}

var (
	nobodys = regexp.MustCompile(`(?i)https?:|www\.|@|\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir)\b\.?`)
	marks   = regexp.MustCompile("[{}<>|\\\\`#\\[\\]^~=$£€%]|\\d{3,}")
	// inside is a capital that does not begin a sentence.
	inside = regexp.MustCompile(`[\p{L}\d,;'’"”)] +["“'‘(]?(\p{Lu}[\p{L}'’]*)`)
)

// capitals may stand inside a sentence and are nobody's name.
var capitals = map[string]bool{
	"I": true, "I'm": true, "I've": true, "I'd": true, "I'll": true, "I’m": true, "I’ve": true, "I’d": true, "I’ll": true, "OK": true, "TV": true,
	"Monday": true, "Tuesday": true, "Wednesday": true, "Thursday": true, "Friday": true, "Saturday": true, "Sunday": true, "Christmas": true, "Easter": true,
	"January": true, "February": true, "March": true, "April": true, "May": true, "June": true, "July": true, "August": true, "September": true,
	"October": true, "November": true, "December": true, "Mondays": true, "Fridays": true, "Saturdays": true, "Sundays": true, "English": true,
}

var (
	// fieldNames are those of the schema, which weak models give for an answer:
	// "b_about".
	fieldNames = regexp.MustCompile(`(?i)\b[a-z]+_[a-z]`)
	// hollow repeats the question: "The worker says," and "tells it, with one
	// thing that happened".
	hollow = regexp.MustCompile(`(?i)^(?:the )?(?:worker|colleague|rep)(?: (?:says|tells|told|said|really|is|fears)(?: (?:it|so|this|that|afraid|of))*)?\W*$|with one thing that happened|names it in a few words|how (?:the worker|they) tells?\b`)
	// aboutThem are words of somebody who tells of the worker.
	aboutThem = regexp.MustCompile(`(?i)\bthe (?:worker|colleague|employee)\b`)
)

// spokenBy is true of the keys whose text the worker says.
func spokenBy(key string) bool {
	return strings.HasSuffix(key, "says") || strings.HasSuffix(key, "cover") || strings.HasSuffix(key, "opening")
}

// usable returns a text as it may stand in the scenario, or why it may not.
func usable(text string, longest int) (out, why string) {
	text = render.Tidy(text)
	read := moves.Read(text, moves.Heard{})
	switch {
	case len([]rune(text)) > longest:
		return text, "too long"
	case text != "" && letters(text) < 0.6, fieldNames.MatchString(text):
		return text, "not words"
	case hollow.MatchString(text):
		return text, "says the question again"
	case read.Tone.Injection:
		return text, "speaks to a program"
	case nobodys.MatchString(text):
		return text, "may be about somebody real"
	case marks.MatchString(text):
		return text, "has signs or figures in it that do not belong there"
	}
	for _, m := range inside.FindAllStringSubmatch(text, -1) {
		if !capitals[m[1]] {
			return text, "may have somebody's name in it"
		}
	}
	for _, m := range read.Moves {
		if m.Kind == moves.LegalClaim || m.Kind == moves.Promise {
			return text, "claims something about the law, or promises"
		}
	}
	it := sentences.FromString(text)
	for it.Next() {
		if factdesk.Firm(allRight.ReplaceAllStringFunc(it.Value(), spoken)) {
			return text, "states what only a fact may"
		}
	}
	return text, ""
}

// allRight is a word of the law that people say all day: "all right then" is
// no claim, and "I have a right to" is one.
var allRight = regexp.MustCompile(`(?i)\bright\b(?: to\b)?`)

func spoken(s string) string {
	if strings.EqualFold(s, "right") {
		return "fine"
	}
	return s
}

// letters is the share of letters and spaces.
func letters(s string) float64 {
	n, all := 0, 0
	for _, r := range s {
		all++
		if unicode.In(r, unicode.Latin) || r == ' ' {
			n++
		}
	}
	return float64(n) / float64(max(1, all))
}

func words(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
