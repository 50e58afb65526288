package talk

import "errors"

// Everything this room says.
const (
	wordYou         = "You"
	wordCut         = " · cut short"
	wordPlaceholder = "Say it in your own words…"
	wordThinking    = "…"
	wordThinkingFor = "is thinking, %d s. A small computer takes its time."
	wordEmpty       = "Type what you would say first. ctrl+t gives you a hint."
	wordStopped     = "You stopped the reply before its first word. Your own turn is kept."
	wordTakenBack   = "Your turn is taken back. Type to say something else, or use the arrow keys to change it."
	wordCare        = "Outside the practice"
	wordHeldBack    = "Nobody has heard this. Change it as you like; if it belongs to the practice, press enter to say it."
	wordReallyEnd   = "End the talk here and get your feedback?"
	wordOver        = "%s has ended the talk."
	wordMoreBelow   = "more below ↓"
	wordFact        = "%d of %d: %s"
	wordTooLong     = "That was a lot of text. It is cut at %d characters."
)

// What can be wrong with a reply.
var (
	errSilent  = errors.New("no words came back")
	errTooLong = errors.New("the reply would not end, so it was cut")
)
