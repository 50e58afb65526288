package summary

// The words a rep agrees to. They are shown before the file is written and
// stand in it.
const (
	consentScores = "I have seen exactly what is in this file and choose to share it with my union's education team, so that they see which objectives need more teaching. " +
		"It holds verdicts and counts, and nothing that was said. I can take it back at any time."
	consentQuotes = "I have seen exactly what is in this file and choose to share it with my union's education team, so that they see which objectives need more teaching. " +
		"It holds verdicts and counts, and those of my own words that I ticked one by one after names and numbers were taken out. I can take it back at any time."
)

// ConsentTo is the consent that goes with a bundle.
func ConsentTo(quotes bool, week Week) Consent {
	if quotes {
		return Consent{Level: "quotes", Week: week.String(), Text: consentQuotes}
	}
	return Consent{Level: "scores", Week: week.String(), Text: consentScores}
}
