package desk

import (
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
)

// What both faces say in the same words.

// Notice is the privacy notice of the first run, one sentence an entry.
func (d Desk) Notice(c Crew) []string {
	kept := "What you say is kept on this computer only, so that you can read it again. Delete it whenever you like: repcoach data erase."
	if d.Folder != "" {
		kept = "What you say is kept on this computer only, in " + d.Folder + ", so that you can read it again. Delete it whenever you like: repcoach data erase."
	}
	sent := "Nothing is sent anywhere."
	if c.Address != "" {
		sent = "It goes to the model at " + c.Address + " and nowhere else."
	}
	return []string{
		"This is practice: nobody is watching, and nothing here counts.",
		"Please make names up. Leave out real people, workplaces and cases.",
		kept,
		sent,
	}
}

// Ending says how the conversation ended; yes is how a yes to the scenario's
// ask reads behind the name. It does not say how well it went.
func Ending(name, yes string, o stance.Outcome) string {
	switch o {
	case stance.Joined:
		return name + " " + yes + "."
	case stance.NextStep:
		return name + " agreed a next step with you."
	case stance.Thinking:
		return name + " wants to think about it."
	case stance.NotNow:
		return name + " said not now, and that is an honest answer."
	case stance.WalkedAway:
		return name + " had enough and left. It happens to every rep."
	}
	return "The conversation stopped before anything was settled."
}

// NotSkill goes with every ending.
const NotSkill = "How a talk ends is not how well you did it. The feedback looks at what you said."

// Judged says who judged.
func Judged(j feedback.JudgeRef) string {
	if j.Kind == "model" {
		return fmt.Sprintf("Judged by the model %s together with fixed rules.", j.Model)
	}
	return feedback.RulesLine
}

// Quoted puts advice into quotation marks; those in it become single ones. It
// is for our own words: what somebody said is quoted as they said it.
func Quoted(advice string) string {
	return "“" + strings.NewReplacer("“", "‘", "”", "’").Replace(advice) + "”"
}

// StarsLine is the stars in words, empty where there are none.
func StarsLine(r feedback.Report) string {
	if r.Stars == nil {
		return ""
	}
	return fmt.Sprintf("%d of 5 stars", *r.Stars)
}

// The parts of a hint.
const (
	hintDoubt    = "%s seems to hold back: “%s”. Show that you heard it before you answer it."
	hintAskDoubt = " You could ask %s what is behind it."
	hintStay     = "%s just said: “%s”. Stay with that for a moment."
	hintMore     = " What would you like to know more about?"
	hintOpen     = "Ask %s something about their own work that cannot be answered with yes or no."
)

// What is said to a rep in distress.
const (
	careFirst    = "Let us step out of the practice for a moment. If some of this is about you, please talk to a person."
	careAnywhere = "If you or somebody else is in danger now, call the emergency services. Otherwise a doctor or somebody you trust is a good start."
	careGoOn     = "Your words have not been said to anybody. If they belong to the practice, say them once more."
)
