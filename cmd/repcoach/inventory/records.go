package inventory

import (
	"github.com/repcoach/repcoach/cmd/repcoach/sharing"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/summary"
)

// record is one thing that is stored.
type record struct {
	where, what, why string
	holds            any
}

const (
	sessionFile = "the file of a conversation"
	bundleFile  = "a summary, only when you make one"
	shareFile   = "sharing.json in the data folder, once you look at sharing"
)

func records() []record {
	stored := journal.Stored()
	return []record{
		{sessionFile, "header", "to go on with the talk, and to score it again, as it was had", stored["header"]},
		{sessionFile, "turn", "what was said, so that nothing is lost and feedback can quote it", stored["turn"]},
		{sessionFile, "step", "what each turn did to the worker, so that a talk can go on and feedback can explain it", stored["step"]},
		{sessionFile, "back", "that you took turns back", stored["back"]},
		{sessionFile, "end", "how the talk ended", stored["end"]},
		{sessionFile, "confidence", "how sure you felt before and after, if you said", stored["confidence"]},
		{sessionFile, "feedback", "the feedback you were given", feedback.Report{}},
		{sessionFile, "review", "what a tutor made of it, if one did", feedback.Review{}},
		{shareFile, "sharing", "the code you go by, and what is needed to share again or take it back; it stays on this computer", sharing.State{}},
		{bundleFile, "summary", "what you chose to share with an education team", summary.Bundle{}},
		{bundleFile, "withdrawal", "that you take a summary back", summary.Withdrawal{}},
	}
}
