package brief

// Everything this room says.
const (
	wordLooking = "Looking for who can play your colleague…"
	wordMinutes = "about %d minutes"
	wordNotice  = "Before you start"
	wordCaution = "Please note"
	wordSetting = "Where you are"
	wordWho     = "Who you talk to"
	wordAims    = "What you practise"
	wordSkip    = "Or just start."
	wordTip     = "There is no right first sentence. Say it the way you would say it at work."
)
