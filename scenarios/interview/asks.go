package interview

import (
	"regexp"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// What may be asked for: the ids of the options, with what stands for each in
// the file.
const (
	askJoin    = "join"
	askNothing = "nothing"
	askOther   = "other"
)

func asks() []Option {
	return []Option{
		{askJoin, "to join the union", ""},
		{"meeting", "to come to a meeting", ""},
		{"ballot", "to vote in a ballot", ""},
		{"rep", "to become a rep", ""},
		{askNothing, "nothing at all", "They need to be heard. A next step is all that can be agreed."},
		{askOther, "something else", "You will be asked what."},
	}
}

func theAsk(a Answers) scenarios.TheAsk {
	switch a.or("ask", askJoin) {
	case "meeting":
		return scenarios.TheAsk{For: "come to the meeting", Words: []string{"meeting"}}
	case "ballot":
		return scenarios.TheAsk{For: "vote in the ballot", Words: []string{"vote", "ballot"}}
	case "rep":
		return scenarios.TheAsk{For: "stand as a rep", Words: []string{"stand", "put yourself forward"}}
	case askNothing:
		return scenarios.TheAsk{None: true}
	case askOther:
		what := askFor(a)
		words := List(a.said("ask-words"))
		if len(words) == 0 {
			words = List(wordsOf(what))
		}
		return scenarios.TheAsk{For: what, Words: words}
	}
	return scenarios.TheAsk{}
}

// standardAsk stands for an ask of the tutor's own that is left empty.
const standardAsk = "sign the letter about it"

// askFor is the tutor's own ask without what the program puts in front of it.
func askFor(a Answers) string {
	what := strings.TrimRight(strings.Join(strings.Fields(a.or("ask-for", standardAsk)), " "), "?. ")
	if what = leading.ReplaceAllString(what, ""); what == "" {
		return standardAsk
	}
	return what
}

var leading = regexp.MustCompile(`(?i)^(?:(?:will|would|could|can) (?:you|they)(?: |$)|to )+`)

// wordsOf are the words by which an ask is most likely known: the longer ones
// that are not in every sentence.
func wordsOf(what string) string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(what), func(r rune) bool { return strings.ContainsRune(" ,.;:!?()\"", r) }) {
		if len(w) >= 4 && !everyday[w] {
			out = append(out, w)
		}
	}
	if len(out) == 0 {
		out = strings.Fields(strings.ToLower(what))
	}
	return strings.Join(out[:min(len(out), 3)], ", ")
}

var everyday = map[string]bool{
	"about": true, "with": true, "come": true, "take": true, "make": true, "give": true, "talk": true, "tell": true, "help": true, "that": true,
	"this": true, "from": true, "into": true, "your": true, "their": true, "some": true, "more": true, "next": true, "them": true, "have": true, "when": true,
}
