package form

// Everything a tutor reads here that is not a question.
const (
	wordTitle   = "A new scenario"
	wordPlace   = "%d of %d"
	wordEnter   = "Left empty, it will be:"
	wordOption  = "%d of %d. %s"
	wordNothing = "It may stay empty."

	wordHello   = "I ask a few questions and write a scenario of the answers. Press Enter at what you do not know yet.\n/back goes to the question before, /stop keeps what you have so far.\n"
	wordChoose  = "Type a number, or press Enter for: %s"
	wordSeveral = "Type numbers with commas between them, or press Enter for: %s"
	wordTake    = "Enter for: %s"
	wordSkip    = "Enter for none."
	wordYours   = "Your answer was: %s"
	wordFirst   = "This is the first question."
	wordNumber  = "There is no %q here. Type one of the numbers from 1 to %d."
	wordCommand = "There is no %s here. /back goes to the question before, /stop keeps what you have."

	wordKeyNext   = "next"
	wordKeyBack   = "back"
	wordKeyLine   = "new line"
	wordKeyChoose = "choose"
	wordKeyTick   = "tick"
	wordKeyStop   = "stop"
)
