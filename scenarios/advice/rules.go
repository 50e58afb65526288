package advice

// Rules are the names of all advice there is, in the order of the package
// comment. The last five come with reading, from package scenarios.
func Rules() []string {
	return []string{
		"cannot-observe", "two-questions", "cannot-answer", "opinion", "outcome", "nothing-to-quote", "counted-twice",
		"never-eased", "eased-and-flagged", "no-cover", "told-at-once", "yes-out-of-reach", "yes-too-easy", "endless-patience", "no-patience",
		"old-fact", "no-source", "moving-fact",
		"other-language", "long-briefing", "jargon", "hard-to-read",
		"real-name", "real-contact", "self-harm", "no-signpost",
		"one-example", "no-order", "same-example",
		"cut-short", "curly-quotes", "no-question-mark", "nothing-to-find", "no-words-of-their-own",
	}
}
