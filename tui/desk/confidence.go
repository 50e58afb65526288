package desk

import (
	"fmt"

	"github.com/repcoach/repcoach/coach/journal"
)

// What is asked once before a talk and once after it. An answer is never
// needed, and no answer enters the feedback.
const (
	ConfidenceWhy    = "You can say how confident you feel before a talk and after it, or skip that. It is there for you to see how you come along, and stays on this computer unless you share it."
	ConfidenceBefore = "How confident do you feel about this talk, from 1 (not at all) to 5 (very)?"
	ConfidenceAfter  = "How confident do you feel now, from 1 (not at all) to 5 (very)?"
)

// Level reads an answer: one digit from 1 to 5.
func Level(typed string) (n int, ok bool) {
	if len(typed) != 1 || typed[0] < '1' || typed[0] > '5' {
		return 0, false
	}
	return int(typed[0] - '0'), true
}

// ConfidenceThanks answers the rep. Feeling less sure after a talk is not
// made out to be a failure.
func ConfidenceThanks(c journal.Confidence) string {
	switch {
	case c.After == nil && c.Before == nil:
		return ""
	case c.After == nil && *c.Before <= 2:
		return fmt.Sprintf("Thank you: %d of 5. That is what practice is for.", *c.Before)
	case c.After == nil:
		return fmt.Sprintf("Thank you: %d of 5.", *c.Before)
	case c.Before == nil:
		return fmt.Sprintf("Thank you: %d of 5.", *c.After)
	case *c.After > *c.Before:
		return fmt.Sprintf("Thank you. You went from %d to %d of 5.", *c.Before, *c.After)
	case *c.After < *c.Before:
		return fmt.Sprintf("Thank you. You went from %d to %d of 5. A hard talk does that, and now you know what to try next.", *c.Before, *c.After)
	}
	return fmt.Sprintf("Thank you. You feel as confident as before: %d of 5.", *c.After)
}

// ConfidenceLine is what a rep said about their confidence, empty where they
// said nothing.
func ConfidenceLine(c journal.Confidence) string {
	switch {
	case c.Before != nil && c.After != nil:
		return fmt.Sprintf("How confident you felt: %d of 5 before, %d of 5 after.", *c.Before, *c.After)
	case c.Before != nil:
		return fmt.Sprintf("How confident you felt before: %d of 5.", *c.Before)
	case c.After != nil:
		return fmt.Sprintf("How confident you felt after: %d of 5.", *c.After)
	}
	return ""
}

// ConfidenceShort is the same for a list.
func ConfidenceShort(c journal.Confidence) string {
	switch {
	case c.Before != nil && c.After != nil:
		return fmt.Sprintf("confidence %d, then %d", *c.Before, *c.After)
	case c.Before != nil:
		return fmt.Sprintf("confidence %d before", *c.Before)
	case c.After != nil:
		return fmt.Sprintf("confidence %d after", *c.After)
	}
	return ""
}
