package plain

// Everything that line mode says and that is not in package desk or feedback.
const (
	you    = "You: "
	which  = "Which one? "
	onward = "What next? "

	levelPrompt = "1 to 5, or Enter to skip: "
	cutShort    = " (cut short)"

	whatToPractise = "What would you like to practise?"
	noScenarios    = "There are no scenarios here."
	typeNumber     = "Type a number from 1 to %d and press Enter, or /quit to leave."
	typeNext       = "To start one, type for example: repcoach practise %s"
	noSuchNumber   = "There is no %s in the list."

	talkWith    = "You will talk with %s (%s)."
	talkWithOne = "You will talk with %s."
	toPractise  = "What you practise:"
	beforeYou   = "Before you start:"
	sayHelp     = "Type what you would say and press Enter. /hint for a suggestion, /end for your feedback, /help for the rest."

	replying = "%s is replying…"
	judging  = "Reading the conversation for your feedback. Press Enter to stop here with what rules have found."

	objectiveRead = "%s: %s."
	brokeOff      = "The reply broke off. What you heard is kept, and you can go on."
	askAgain      = "Type /again to ask for the reply again. Or leave with /quit and go on later: repcoach practise --resume %s"
	stillWaits    = "%s has not answered yet. Type /again to ask for the reply again, or /back to say something else."

	nothingWaits = "There is no reply to ask for again. It is your turn."
	nothingBack  = "There is nothing to take back yet."
	takenBack    = "Your last turn is taken back. Try it another way."
	lastChance   = "%s has ended the talk. Type /back to try your last turn another way, or press Enter for your feedback."
	unsaid       = "The talk was over before the end of the input. What came after it was not said."
	noCommand    = "There is no command %s. Type /help for those there are."
	tooLong      = "That was a very long line. The first %d characters of it were taken."
	left         = "You left the talk, and it is saved. Go on with it: repcoach practise --resume %s"
	nothingNew   = "You did not say anything new this time. The talk you went back in is as it was."
	nothingSaid  = "You did not say anything this time, so there is nothing to give feedback on. Come back when you like."

	saved = "Saved: %s"

	notALevel = "Please type a number from 1 to 5, or just press Enter."
	tryAgain  = "Would you like to go back to one of your turns and say it another way? Type for example: again %d. Press Enter alone to leave."
	yourTurns = "These are your turns:"
	notAgain  = "Type again and the number of a turn, again alone to see your turns, or press Enter to leave."
	notYours  = "That is not the number of one of your turns."
	wentBack  = "Back to turn %d. Say it another way; the talk you had stays as it is. This was said before:"

	parentGone   = "The talk this one branched from has been deleted, so there is nothing to compare it with."
	strengthHead = "What went well"
	focusHead    = "One thing to try next"
	couldHave    = "You could have said: %s"
	couldHaveAt  = "After %s said “%s” (turn %d), you could have said: %s"
	evenBetter   = "To take it further: %s"

	compareBefore = "Turn %d, before."
	compareNow    = "Turn %d, now."
	compareUnsaid = " Nothing was said."
	compareSaid   = " You said: “%s”"
	compareReply  = " %s said: “%s”"
)

// commands are the lines of /help.
func commands() []string {
	return []string{
		"Type what you would say and press Enter. The commands are:",
		"/hint: a suggestion for what to say next.",
		"/facts WORDS: the approved facts that fit the words. /facts alone: all of them.",
		"/back: take back your last turn and try it another way.",
		"/repeat: hear the last reply again.",
		"/again: ask again for a reply that failed.",
		"/end: end the talk and get your feedback.",
		"/quit: leave without ending. You can go on later.",
		"/help: these lines.",
	}
}
