package guard

// Fault is what is wrong with a reply; the empty Fault means nothing is.
type Fault string

// The faults, in the order in which they are looked for.
const (
	Fine       Fault = ""
	Empty      Fault = "empty"      // nothing was said
	Leak       Fault = "leak"       // the stage direction, the brief or a template's tags
	Speaks     Fault = "speaks"     // lines for the rep, or a script
	Role       Fault = "role"       // talks as a program or an author
	Garbled    Fault = "garbled"    // not words, or another script than the talk's
	Loop       Fault = "loop"       // says the same again and again
	Yes        Fault = "yes"        // a yes or a promise the cue has not granted
	Disclosure Fault = "disclosure" // tells what has not been earned
	Long       Fault = "long"       // far over the worker's usual length
	Unsaid     Fault = "unsaid"     // left out what the cue says they tell
)

// sharper is what is added to a stage direction when a reply had a fault.
func sharper(f Fault, name string) string {
	switch f {
	case Yes:
		return "You do not agree to anything and you fix no time."
	case Disclosure:
		return "Say nothing about what bothers or worries you."
	case Long:
		return "One short sentence."
	case Unsaid:
		return "Use the words between the quotation marks."
	case Loop:
		return "Say something you have not said before, in one short sentence."
	case Speaks, Role:
		return "Only " + name + " speaks, aloud, one short sentence."
	}
	return "One short sentence, spoken aloud by " + name + ", and nothing else."
}
