package reps

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
)

// slots are the worker's last words, cut to fit into a line.
type slots struct{ quote, topic string }

func newSlots(said coach.Transcript, cue stance.Cue) slots {
	workers := said.Workers()
	if len(workers) == 0 {
		return slots{}
	}
	last := workers[len(workers)-1].Text
	s := slots{quote: quote(last)}
	if cue.Topic == "issue" {
		s.topic = named(cue.About, last)
	}
	return s
}

// fill puts the slots into a line; false if one is empty.
func (s slots) fill(line string) (string, bool) {
	if strings.Contains(line, "{quote}") && s.quote == "" || strings.Contains(line, "{topic}") && s.topic == "" {
		return "", false
	}
	line = strings.NewReplacer("{quote}", s.quote, "{topic}", s.topic).Replace(line)
	for _, r := range line {
		return string(unicode.ToUpper(r)) + line[len(string(r)):], true
	}
	return "", false
}

// fillers say nothing about what was said and do not open a quote.
var fillers = regexp.MustCompile(`(?i)^(?:well|honestly|look|right|no|yes|yeah|okay|ok|oh|and|but|so|then|because|just|anyway|to be fair|i mean|since you ask|to be honest|if i'm honest)\b[ ,]*`)

// quote is the first clause of three to nine words that says most, so that a
// rep can say it back; empty if there is none.
func quote(text string) string {
	best, most := "", 0
	for _, clause := range clauses(text) {
		clause = trim(clause)
		n := len(strings.Fields(clause))
		if n < 3 || n > 9 || strings.ContainsAny(clause, `"“”`) {
			continue
		}
		score := 0
		for _, w := range strings.Fields(clause) {
			if len(w) > 3 {
				score += len(w)
			}
		}
		if pointing.MatchString(clause) {
			score /= 3
		}
		if score > most {
			best, most = clause, score
		}
	}
	if best == "" {
		return ""
	}
	return "“" + lowerFirst(best) + "”"
}

var (
	sentences = regexp.MustCompile(`[^.!?…]+[.!?…]*`)
	marks     = regexp.MustCompile(`[.!;:,…—–]+\s*|\s-\s`)
)

// clauses cuts a text at its marks and leaves the questions out.
func clauses(text string) []string {
	var out []string
	for _, sentence := range sentences.FindAllString(text, -1) {
		if strings.HasSuffix(sentence, "?") {
			continue
		}
		out = append(out, marks.Split(sentence, -1)...)
	}
	return out
}

// pointing opens a clause that says little without the one before it.
var pointing = regexp.MustCompile(`(?i)^(?:that|that's|it's|it|which|as if|like|if|i say|i mean|you know|there's)\b`)

// trim takes the fillers off the front of a clause.
func trim(clause string) string {
	for {
		clause = strings.TrimSpace(clause)
		shorter := fillers.ReplaceAllString(clause, "")
		if shorter == clause {
			return clause
		}
		clause = shorter
	}
}

// lowerFirst writes a clause as it stands within a sentence, but for "I" and names.
func lowerFirst(s string) string {
	first, _, _ := strings.Cut(s, " ")
	switch strings.ToLower(strings.Trim(first, "'’")) {
	case "the", "a", "an", "it", "it's", "you", "my", "we", "we've", "they", "there", "there's", "that", "that's",
		"this", "nobody", "everybody", "some", "one", "two", "three", "not", "never", "no", "all", "he", "she", "every", "last", "when", "our":
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}

// named is a name for the issue the worker has just spoken of, if its id is
// a word of theirs: rotas in "The rotas, since you ask" gives "the rotas".
func named(id, text string) string {
	noun := strings.ReplaceAll(strings.ToLower(id), "-", " ")
	stem := strings.TrimSuffix(noun, "s")
	if len(stem) < 3 {
		return ""
	}
	m := regexp.MustCompile(`\b(?:(the|my|our|your|that|this|these|those|a|an|any|no) )?` + regexp.QuoteMeta(stem) + `(s?)\b`).
		FindStringSubmatch(strings.ToLower(text))
	switch {
	case m == nil || m[1] == "" && m[2] == "":
		return ""
	case m[1] == "my" || m[1] == "our":
		return "your " + noun
	}
	return "the " + noun
}
