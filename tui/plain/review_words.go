package plain

// What a tutor is told and asked while reviewing.
const (
	reviewTitle      = "Reviewing: %s"
	reviewPractice   = "Your verdict stands. What the rules or a model said stays beside it. Please type no names."
	reviewGoesOn     = "You have been through %d of %d checks. Going on from there; b goes back."
	reviewCheck      = "Check %d of %d. %s."
	reviewUnanswered = "Nobody has answered this one yet."
	reviewRules      = "The rules say %s."
	reviewModel      = "The model says %s."
	reviewBefore     = "You said before: %s%s"
	reviewPrompt     = "Your verdict: "
	reviewWhy        = "Why? "
	reviewReason     = "A few words help the rep to understand. Type them, or b to leave it."
	reviewNothing    = "There is nothing to agree with here. Type y, n or u, or s to skip it."
	reviewUnknown    = "Type y, n or u, s to skip, b to go back, q to leave, or just Enter. A question mark shows all keys."
	reviewFirst      = "This is the first check."

	reviewNoStars     = "There are no stars on this talk."
	reviewSame        = "The stars stay at %d of 5."
	reviewStars       = "With your verdicts the stars come to %d of 5. Before, they were %d."
	reviewOwn         = "You gave %d of 5 yourself."
	reviewStarsPrompt = "Press Enter to leave them so, or type 1 to 5 for your own: "
	reviewNotStars    = "Type a number from 1 to 5, x to take your own stars back, or just Enter."

	reviewLeft  = "You left the review. What you said so far is kept."
	reviewEmpty = "You left every check as it was."
	reviewSum   = "You agreed with %d, changed %d and answered %d that had no answer. %d are left as they were."
)

// reviewKeys are the keys of a review, one a line.
func reviewKeys() []string {
	return []string{
		"Enter: agree with what it says, or leave what you said before.",
		"y, n or u: yes, no or not sure. You can add why on the same line.",
		"s: skip this one. x: take back what you said about it.",
		"b: go back one. t: show the talk again. q: leave; what you said is kept.",
	}
}
