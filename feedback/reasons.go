package feedback

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback/spot"
)

// reasonFor says in plain words what the rules saw and what would have shown
// it: "You asked one open question. Two or more would show it."
func reasonFor(r spot.Result) string {
	if len(r.Gaps) == 0 {
		return ""
	}
	g := r.Gaps[0]
	if i := slices.IndexFunc(r.Gaps, func(g spot.Gap) bool { return !met(g) }); i >= 0 {
		g = r.Gaps[i]
	}
	switch {
	case r.Verdict == spot.Unsure && met(g):
		return reasonThin
	case r.Verdict == spot.Unsure:
		return reasonFaint
	}
	return gapSentence(g)
}

// gapSentence says why one comparison did not come out as wanted.
func gapSentence(g spot.Gap) string {
	switch {
	case g.Name == "ask_after_issue" && g.Not:
		return "You asked for something after they had told you what matters to them."
	case g.Name == "ask_after_issue":
		return "We did not spot you asking for something after they had told you what matters to them."
	case strings.HasPrefix(g.Name, "heard(") && g.Not:
		return "They told you about it."
	case strings.HasPrefix(g.Name, "heard("):
		return "We did not spot the moment where they told you about it."
	case strings.HasPrefix(g.Name, "followed_up(") && g.Not:
		return "You came back to it after they had told you."
	case strings.HasPrefix(g.Name, "followed_up("):
		return "We did not spot you staying with it after they had told you."
	case strings.HasPrefix(g.Name, "first_") && g.Got == 0:
		return "We did not spot " + nounFor(g.Name).one + "."
	case strings.HasPrefix(g.Name, "first_"):
		return fmt.Sprintf("%s came in turn %.0f. %s would show it.", capital(nounFor(g.Name).one), g.Got, capital(bound(g)))
	case strings.HasSuffix(g.Name, "_share"):
		return fmt.Sprintf("You did about %s of the talking. %s would show it.", amount(g.Name, g.Got), capital(bound(g)))
	}
	return counted(g)
}

// counted is the sentence for what is counted.
func counted(g spot.Gap) string {
	t := nounFor(g.Name)
	more := g.Op == ">=" || g.Op == ">" || g.Op == "!" && g.Want == 0 || g.Op == "=" && g.Want > g.Got
	switch {
	case g.Got == 0 && more && (g.Op == ">=" && g.Want <= 1 || g.Op == ">" && g.Want == 0 || g.Op == "!"):
		return "We did not spot " + t.one + "."
	case g.Got == 0 && more:
		return fmt.Sprintf("We did not spot %s. %s would show it.", t.one, capital(bound(g)))
	case (g.Op == "=" || g.Op == "<=") && g.Want == 0 || g.Op == "<" && g.Want <= 1:
		return fmt.Sprintf("We spotted %s. A talk without would show it.", t.of(g.Got))
	}
	return fmt.Sprintf("We spotted %s. %s would show it.", t.of(g.Got), capital(bound(g)))
}

// bound is what was wanted: two or more, 70 or fewer, turn six or later.
func bound(g spot.Gap) string {
	n, more, less := amount(g.Name, g.Want), "more", "fewer"
	switch {
	case strings.HasPrefix(g.Name, "first_"):
		n, more, less = "turn "+n, "later", "earlier"
	case strings.HasSuffix(g.Name, "_share"):
		less = "less"
	}
	switch g.Op {
	case ">=":
		return n + " or " + more
	case ">":
		return more + " than " + n
	case "<=":
		return n + " or " + less
	case "<":
		return less + " than " + n
	case "!":
		return "anything but " + n
	}
	return "exactly " + n
}

// met reports whether a comparison came out as wanted after all.
func met(g spot.Gap) bool {
	switch g.Op {
	case ">=":
		return g.Got >= g.Want
	case "<=":
		return g.Got <= g.Want
	case ">":
		return g.Got > g.Want
	case "<":
		return g.Got < g.Want
	case "=":
		return g.Got == g.Want
	case "!":
		return g.Got != g.Want
	}
	return false
}

// amount is a number as people write it: up to ten in words.
func amount(name string, n float64) string {
	words := []string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
	switch {
	case strings.HasSuffix(name, "_share"):
		return fmt.Sprintf("%.0f%%", n*100)
	case n == float64(int(n)) && n >= 0 && int(n) < len(words):
		return words[int(n)]
	}
	return strconv.FormatFloat(float64(int(n*100+0.5))/100, 'f', -1, 64)
}

// noun is what a name of the spot language counts, in words.
type noun struct{ one, many string } // "an open question", "open questions"

func (n noun) of(got float64) string {
	if got == 1 {
		first, rest, _ := strings.Cut(n.one, " ")
		if first == "a" || first == "an" {
			return "one " + rest
		}
		return n.one + ", once"
	}
	return amount("", got) + " " + n.many
}

func nounFor(name string) noun {
	if n, ok := nouns[name]; ok {
		return n
	}
	if singular := strings.TrimSuffix(name, "s"); nouns[singular] != (noun{}) {
		return nouns[singular]
	}
	words := strings.ReplaceAll(name, "_", " ")
	return noun{words, words}
}

// nouns are the names of the spot language in words. It is read and never
// changed.
var nouns = map[string]noun{
	string(moves.OpenQuestion):      {"an open question", "open questions"},
	string(moves.ClosedQuestion):    {"a closed question", "closed questions"},
	string(moves.Reflection):        {"a moment where you said back what you had heard", "moments where you said back what you had heard"},
	string(moves.Acknowledgement):   {"a moment where you took a feeling seriously", "moments where you took a feeling seriously"},
	string(moves.Affirmation):       {"a moment where you valued what they do", "moments where you valued what they do"},
	string(moves.OwnStory):          {"a short story of your own", "stories of your own"},
	string(moves.CollectiveFraming): {"a moment where you brought in the others it happens to", "moments where you brought in the others it happens to"},
	string(moves.ThirdParty):        {"a place where the union sounds like somebody else", "places where the union sounds like somebody else"},
	string(moves.Information):       {"a piece of information", "pieces of information"},
	string(moves.Advice):            {"a piece of advice", "pieces of advice"},
	string(moves.Permission):        {"a moment where you asked before telling", "moments where you asked before telling"},
	string(moves.Pressure):          {"a place that could feel like pressure", "places that could feel like pressure"},
	string(moves.Promise):           {"a place that sounds like a promise", "places that sound like a promise"},
	string(moves.LegalClaim):        {"a place that sounds like legal advice", "places that sound like legal advice"},
	string(moves.Jargon):            {"a word that only reps may know", "words that only reps may know"},
	string(moves.Dismissal):         {"a place that could brush a worry aside", "places that could brush a worry aside"},
	string(moves.Argument):          {"a place that could sound like arguing", "places that could sound like arguing"},
	string(moves.Ask):               {"a clear ask", "clear asks"},
	string(moves.SoftAsk):           {"a soft ask", "soft asks"},
	string(moves.TimedNextStep):     {"a next step with a time", "next steps with a time"},
	string(moves.ConfidenceBreach):  {"a place that could break a confidence", "places that could break a confidence"},

	"follow_ups":             {"a turn that took up what they had said", "turns that took up what they had said"},
	"objections":             {"a doubt of theirs", "doubts of theirs"},
	"objections_explored":    {"a doubt that you looked into before you answered it", "doubts that you looked into before you answered them"},
	"distinct_questions":     {"a question", "different questions"},
	"questions_per_rep_turn": {"a question in each turn", "questions in each turn"},
	"longest_rep_turn_words": {"a word in your longest turn", "words in your longest turn"},
	"rep_words":              {"a word of yours", "words of yours"},
	"worker_words":           {"a word of theirs", "words of theirs"},
	"rep_turns":              {"a turn of yours", "turns of yours"},
	"worker_turns":           {"a turn of theirs", "turns of theirs"},
	"first_ask_turn":         {"the first clear ask", "first asks"},
	"first_issue_turn":       {"the moment where they told you what matters to them", "moments where they told you what matters to them"},
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
