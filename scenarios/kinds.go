package scenarios

import "slices"

// MoveKinds are the kinds of move a scenario may name, in the spelling of
// package moves. The list is kept here too because nothing but YAML may be
// imported here; a test of the program holds the two equal.
var MoveKinds = []string{
	"open_question", "closed_question", "reflection", "acknowledgement", "affirmation",
	"own_story", "collective_framing", "third_party", "information", "advice", "permission",
	"pressure", "promise", "legal_claim", "jargon", "dismissal", "argument", "ask", "soft_ask",
	"timed_next_step", "confidence_breach",
}

func isMoveKind(s string) bool { return slices.Contains(MoveKinds, s) }

// homeOf says where in a scenario a key belongs, for a tutor who put it in
// the wrong place; it is empty for a word that belongs nowhere.
func homeOf(key string) string {
	switch key {
	case "title", "summary", "course", "minutes", "language", "setting", "the_ask", "worker", "objectives",
		"facts", "never", "signposts", "examples":
		return "the left edge of the file"
	case "name", "segment", "manner", "opening", "cares_about", "worries", "stance", "says_yes_when", "lines", "answers":
		return "the worker"
	case "starts", "patience":
		return "the worker's stance"
	case "cover", "eased_by", "eased":
		return "one of the worker's worries"
	case "what", "reveal", "hint", "says", "more":
		return "something the worker cares about"
	case "for", "words":
		return "the_ask"
	case "checks":
		return "an objective"
	case "ask", "spot", "try":
		return "a check"
	case "source", "checked":
		return "a fact"
	case "who", "contact", "when":
		return "a signpost"
	}
	return ""
}

// isKey reports whether a word is a key of any part of a scenario.
func isKey(word string) bool {
	switch word {
	case "id", "stars", "about", "text", "note", "yes", "next_step", "thinking", "not_now", "pushed", "leaves", "bye":
		return true
	}
	return homeOf(word) != ""
}
