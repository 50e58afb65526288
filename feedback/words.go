package feedback

import (
	"fmt"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
)

// Everything a rep reads in their feedback that is not in the scenario is in
// this file and in advice_words.go, so that it can be reviewed in one place.
// The words blame nobody, claim no more than was seen, and need no training
// to understand.

// PracticeLine stands over every report.
const PracticeLine = "This is practice feedback, not an assessment. A tutor who disagrees with it is right."

// RulesLine says what a report without a model can and cannot do.
const RulesLine = "Rules read this talk without a language model. They see what can be counted; what they cannot see says not scored."

// Notes that a report may carry.
const (
	noteTooShort  = "There was too little of the rep's side to put stars on. Three turns and a few sentences are enough."
	noteLanguage  = "The rules read English only. They have not understood this talk: they answer no check and give no stars, and their counts of questions and asks mean nothing here."
	notePartly    = "The rules read the language of this talk in part only. A check is answered where they found words that show it; what they did not find proves nothing, so the others say not scored, and there are no stars."
	noteOneVoice  = "The rep did all the talking in one go, so there was nothing to listen to."
	noteAssessor  = "Some words were spoken to whoever marks this and not to the worker. They count for nothing."
	noteRepeats   = "The same question came more than once. It counts once."
	noteCapped    = "Something in this talk could push, mislead or brush aside a colleague. That limits the stars whatever else went well."
	noteModel     = "The model could not answer %d of %d questions. They say not scored."
	noteStopped   = "The scoring was stopped before it was finished. What was not reached says not scored."
	noteNoModel   = "The model could not be reached, so the rules scored alone."
	noteSameWords = "The model gave the same words as proof for many checks. It was not believed there."
	noteHeldDown  = "The rules saw little in this talk, so the model's answers could lift the stars only so far."
)

// BandName is a band in words.
func BandName(b Band) string {
	switch b {
	case NotYet:
		return "not yet"
	case Starting:
		return "starting"
	case Secure:
		return "secure"
	case Strong:
		return "strong"
	}
	return "not scored"
}

// VerdictName is a verdict in words. What was not seen is not called undone.
func VerdictName(v Verdict) string {
	switch v {
	case Yes:
		return "yes"
	case No:
		return "not spotted"
	case Unsure:
		return "not sure"
	}
	return "not scored"
}

// VerdictOf is the verdict on a check in words. A tutor who says no has looked
// and means no.
func VerdictOf(c CheckResult) string {
	if c.By == ByTutor && c.Verdict == No {
		return "no"
	}
	return VerdictName(c.Verdict)
}

// OutcomeName is how a conversation ended, in words.
func OutcomeName(o stance.Outcome) string {
	switch o {
	case stance.Joined:
		return "said yes"
	case stance.NextStep:
		return "agreed a next step"
	case stance.Thinking:
		return "wants to think about it"
	case stance.NotNow:
		return "not now"
	case stance.WalkedAway:
		return "walked away"
	}
	return "not finished"
}

// KindName is a kind of move in words.
func KindName(k moves.Kind) string {
	switch k {
	case moves.OpenQuestion:
		return "open question"
	case moves.ClosedQuestion:
		return "closed question"
	case moves.Reflection:
		return "says back what was heard"
	case moves.Acknowledgement:
		return "takes a feeling seriously"
	case moves.Affirmation:
		return "values the person"
	case moves.OwnStory:
		return "tells a story of their own"
	case moves.CollectiveFraming:
		return "brings in the others"
	case moves.ThirdParty:
		return "speaks of the union as somebody else"
	case moves.Information:
		return "gives information"
	case moves.Advice:
		return "gives advice"
	case moves.Permission:
		return "asks before telling"
	case moves.Pressure:
		return "could feel like pressure"
	case moves.Promise:
		return "sounds like a promise"
	case moves.LegalClaim:
		return "sounds like legal advice"
	case moves.Jargon:
		return "union jargon"
	case moves.Dismissal:
		return "could brush a worry aside"
	case moves.Argument:
		return "argues"
	case moves.Ask:
		return "a clear ask"
	case moves.SoftAsk:
		return "a soft ask"
	case moves.TimedNextStep:
		return "a next step with a time"
	case moves.ConfidenceBreach:
		return "could break a confidence"
	case FactCheck:
		return "a claim to check"
	}
	return string(k)
}

// FlagSentence says why words were flagged and what to check about them.
func FlagSentence(k moves.Kind) string {
	switch k {
	case moves.Promise:
		return "Check this: it sounds like a promise. Nobody can promise how things will turn out."
	case moves.Pressure:
		return "Check this: it could feel like pressure. People have a right to say no."
	case moves.LegalClaim:
		return "Check this: it sounds like legal advice. It is fine to say you will find out."
	case moves.Dismissal:
		return "Check this: it could sound as if their worry does not count."
	case moves.Argument:
		return "Check this: it could sound like an argument. A question gets further."
	case moves.ConfidenceBreach:
		return "Check this: it could tell somebody else's business."
	case moves.Jargon:
		return "Check this: a colleague may not know this word."
	case moves.ThirdParty:
		return "Check this: it makes the union sound like somebody else. “We” is warmer."
	case moves.Advice:
		return "Check this: it tells them what to do. Asking leaves the choice with them."
	}
	return "Check this: your tutor asked for it to be looked at again (" + KindName(k) + ")."
}

// Sentence says why the words were flagged and what to check, with the
// approved fact word for word where there is one to read.
func (f Flag) Sentence() string {
	switch {
	case f.Kind == FactCheck && f.Fact == "":
		return "Check this: there is no approved answer to it here. It is fine to say you will find out."
	case f.Kind == FactCheck:
		return "Check this against the approved fact, which puts it differently: " + f.Approved
	case f.Approved != "":
		return FlagSentence(f.Kind) + " The approved fact is: " + f.Approved
	}
	return FlagSentence(f.Kind)
}

// MeasureLines are the measures a rep is shown, one sentence each.
func MeasureLines(m moves.Measures) []string {
	out := []string{WordsLine(m)}
	if m.RepWords+m.WorkerWords > 0 {
		out = append(out, fmt.Sprintf("Your share of the talking: about %d%%.", int(m.RepWordShare*100+0.5)))
	}
	out = append(out,
		fmt.Sprintf("Your longest turn: %s.", count(m.LongestRepTurnWords, "word")),
		fmt.Sprintf("Questions: %d open, %d closed. Said back: %d.", m.OpenQuestions, m.ClosedQuestions, m.Reflections),
	)
	switch {
	case m.FirstAskTurn == 0:
		out = append(out, "We did not spot a clear ask.")
	case m.FirstIssueTurn == 0:
		out = append(out, fmt.Sprintf("First ask: turn %d. We did not spot what matters to them.", m.FirstAskTurn))
	case m.FirstAskTurn < m.FirstIssueTurn:
		out = append(out, fmt.Sprintf("First ask: turn %d, before they told what matters to them (turn %d).", m.FirstAskTurn, m.FirstIssueTurn))
	default:
		out = append(out, fmt.Sprintf("First ask: turn %d, after they told what matters to them (turn %d).", m.FirstAskTurn, m.FirstIssueTurn))
	}
	if line := DoubtLine(m); line != "" {
		out = append(out, line)
	}
	return out
}

// WordsLine says how much each of the two spoke.
func WordsLine(m moves.Measures) string {
	return fmt.Sprintf("You said %s in %s; they said %s.", count(m.RepWords, "word"), count(m.RepTurns, "turn"), count(m.WorkerWords, "word"))
}

// DoubtLine says how often the worker raised a doubt and the rep looked into
// it; empty where they raised none.
func DoubtLine(m moves.Measures) string {
	if m.Objections == 0 {
		return ""
	}
	return fmt.Sprintf("They raised a doubt %s; you looked into it %s.", times(m.Objections), times(m.ObjectionsExplored))
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func times(n int) string {
	switch n {
	case 0:
		return "not once that we spotted"
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return fmt.Sprintf("%d times", n)
}

// The headings of the two pieces of advice.
const (
	StrengthTitle = "One thing that went well"
	FocusTitle    = "One thing to try next"
)

// SideTitle stands over the talk as the worker had it.
func SideTitle(name string) string { return "The talk from " + name + "'s side" }

// UntoldTitle stands over what the worker never told.
func UntoldTitle(name string) string { return "What " + name + " did not tell you" }

// The other words of the worker's side.
const (
	UntoldLine   = "Not everything has to come up in one talk."
	UneasedTitle = "Told, and still waiting"
	AboutLead    = "what it was about"
	AgainstLead  = "what we saw instead"
)

// RuledLine says whose verdict stands on a check that a tutor has looked at,
// and what it said before; empty where no tutor has.
func RuledLine(c CheckResult) string {
	if c.Machine == nil {
		return ""
	}
	tutor, machine := VerdictOf(c), VerdictName(c.Machine.Verdict)
	who := "the rules"
	if c.Machine.By == ByModel {
		who = "the model"
	}
	switch {
	case c.Machine.Verdict == NotScored:
		return "Your tutor says " + tutor + "; nobody had scored it before."
	case c.Verdict == c.Machine.Verdict:
		return "Your tutor agrees with " + who + "."
	}
	return "Your tutor says " + tutor + "; " + who + " said " + machine + "."
}

// TutorLine says that a tutor has been through the report; empty where none has.
func TutorLine(r Report) string {
	if r.Tutor == nil {
		return ""
	}
	t := *r.Tutor
	out := fmt.Sprintf("A tutor has been through this: %s left as they were, %d changed, %d answered for the first time.", count(t.Agreed, "check"), t.Overruled, t.Answered)
	if t.Machine == nil || r.Stars == nil || *t.Machine == *r.Stars {
		return out
	}
	if t.Stars {
		return out + fmt.Sprintf(" The stars are the tutor's own; before, they were %d.", *t.Machine)
	}
	return out + fmt.Sprintf(" The stars were %d before that.", *t.Machine)
}
