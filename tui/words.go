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
	wordWentBack = "Back to turn %d. Type to say it another way, or use the arrow keys to change it. The talk you had stays as it is."
	wordNobody   = "Nobody can play your colleague yet, so there is no going back to a turn. Please try again in a moment."
	wordWritten  = "Written: %s. Nothing has been sent; give it to your education team yourself. Take it back with: repcoach export --withdraw --out notice.json"
	wordSeconds  = "%s, %d s"
)
