package tui

// What the program says outside its rooms.
const (
	wordProgram  = "repcoach"
	wordSmall    = "This window is a little small. Please make it at least %d columns wide and %d lines high, or use: repcoach practise --plain"
	wordLeave    = "Your talk is saved. Press ctrl+c again to leave; any other key goes on."
	wordDraft    = "Your talk is saved, but not what you are typing. Press ctrl+c again to leave; any other key goes on."
	wordLooking  = "Looking for who can play your colleague…"
	wordOpening  = "Opening the conversation…"
	wordDeleted  = "Deleted."
	wordCanStart = "You can start all the same."
	wordSeconds  = "%s, %d s"
)
