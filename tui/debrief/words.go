package debrief

// Everything this room says that is not in package desk or feedback.
const (
	wordTitle       = "Your feedback"
	wordTranscript  = "What was said"
	wordJudging     = "Reading your conversation, %d s…"
	wordJudgingMore = "Reading more closely, %d s. What is here already will only get better."
	wordReading     = "Your feedback will appear here, one objective after the other."
	wordNothingSaid = "You did not say anything this time, so there is nothing to give feedback on. Come back when you like."
	wordNoFeedback  = "There is no feedback on this talk yet."
	wordStrength    = "What went well"
	wordFocus       = "One thing to try next"
	wordFlags       = "Worth a second look"
	wordNumbers     = "The talk in numbers"
	wordTry         = "try: "
	wordTurn        = "turn %d: "
	wordTurnNo      = " · turn %d"
	wordCut         = " · cut short"
	wordLost        = "This turn could not be read."
	wordYou         = "You"
	wordShare       = "you spoke"
	wordShareSays   = "%.0f%% of the words"
	wordOpen        = "open questions"
	wordOpenSays    = "%d of %d"
)
