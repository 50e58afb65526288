package moves

// Read tells what a rep's turn does, read against what they had heard.
func Read(text string, heard Heard) Reading { return Reading{} }

// Objection reports the words in a worker's turn that object to joining or
// hold back from it, and false where there are none.
func Objection(text string) (quote string, ok bool) { return "", false }
