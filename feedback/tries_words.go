package feedback

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
)

// Words a rep could use. A %s is the worker's own words.
const (
	tryBegin  = "Hi, have you got five minutes? I'd like to hear how work has been for you lately."
	tryOpen   = "How have things been for you at work lately?"
	tryIssue  = "If you could change one thing about this place, what would it be?"
	tryMore   = "You said “%s”. Tell me a bit more about that."
	tryFollow = "You said “%s”. What is that like for you?"
	tryEffect = "You said “%s”. What does that do to your day?"
	tryBack   = "So: “%s”. Have I got that right?"
	tryFeel   = "You said “%s”. I can see why that gets to you."
	tryOthers = "You said “%s”. Who else here is in the same boat?"
	tryWorry  = "You said “%s”. What worries you most about that?"
	tryBehind = "You said “%s”. Is there something else behind that?"
	tryPushed = "You said “%s”. That's fair. What would you want to know before you decide?"
	tryHonest = "You said “%s”. I don't know how that would go, and I'd rather find out than guess. Can I come back to you on Thursday?"
	tryCalm   = "You said “%s”. Tell me more about how you see it."
	tryStep   = "You said “%s”. Could we look at that together with one or two others on Thursday at one?"
	trySee    = "You said “%s”. I can see why you'd think that."
	tryEase   = "You said “%s”. I can see why you'd worry about that."

	tryTogether = "You said “%s”. I can see why, and you're not the only one here who feels like that."

	tryQuiet  = "I won't talk about anybody else's case. How is it for you?"
	trySpeech = "That's enough from me. What do you make of it?"
	tryMeet   = "Could we talk again on Thursday at one?"
	tryLater  = "No problem. When would suit you better? I could come by on Thursday at one."
)

// What to try where the worker has said nothing yet that could be taken up.
const (
	tryAnyFollow = "When something comes up, ask about that before anything else: “Can you tell me more about it?”"
	tryAnyEffect = "When something comes up, stay with it: “What does that do to your day?”"
	tryAnyBack   = "When something comes up, say it back in your own words and ask: “Have I got that right?”"
	tryAnyFeel   = "When something gets to them, say that you see it: “I'm not surprised you feel like that.”"
	tryAnyOthers = "When something comes up, widen it: “Who else here would say the same?”"
	tryAnyWorry  = "When they hold back, ask before you answer: “What is behind that for you?”"
	tryAnyFear   = "The first reason is often not the only one: “Is there something else?”"
	tryAnyAsk    = "Would you come along with me, just to see what you think?"
	tryWait      = "One question, and then wait. They will fill the silence."
	tryMayI      = "Would it help if I told you what I know about that, or is now not the time?"
	tryValue     = "You've kept that going for a long time. That takes some doing."
	tryOwn       = "Something like that happened to me as well. Shall I tell you, in two sentences?"
	tryPatient   = "Find out first what matters to them. What you would like to ask for can wait for that."
	tryPlain     = "What would you want to know before you decide anything?"
)

// tryFor is what to say where words were flagged.
func (t talk) tryFor(k moves.Kind, turn int) string {
	switch k {
	case moves.Pressure:
		return tied(t.before(turn), tryPushed)
	case moves.Promise, moves.LegalClaim:
		return tied(t.before(turn), tryHonest)
	case moves.ConfidenceBreach:
		return tryQuiet
	case moves.Dismissal:
		return tied(t.before(turn), tryWorry)
	}
	return tied(t.before(turn), tryCalm)
}

// usualTry is what to try where the tutor has not said, or has said what does
// not fit this talk.
func (t talk) usualTry(w want, place coach.Turn) string {
	step := w == wantAsk || w == wantStep
	if step && busy.MatchString(place.Text) {
		return tryLater
	}
	usual := usualTries[w]
	switch {
	case step && t.Issue > 0:
		place, _ = t.Said.At(t.Issue)
	case w == wantBehind || w == wantFear || w == wantNoHarm: // a doubt is what these take up
	case w == wantFeel && slices.Contains(t.Worries, place.N) && !t.worried[place.N]:
		return tied(place.Text, trySee)
	case !t.tells(place):
		return usual.plain
	}
	if usual.tied == "" || telling(place.Text) == "" {
		return usual.plain
	}
	return tied(place.Text, usual.tied)
}

// tryStep is a small step after what matters to the worker.
func (t talk) tryStep() string {
	if last, ok := t.workerBefore(t.lastRepTurn()); ok && busy.MatchString(last.Text) {
		return tryLater
	}
	if t.Issue == 0 {
		return tryMeet
	}
	return tied(t.text(t.Issue), tryStep)
}

// usualTries are the words for each thing a check may look for, tied to what
// the worker has just said and without. It is read and never changed.
var usualTries = [...]struct{ tied, plain string }{
	wantFollow:  {tryMore, tryAnyFollow},
	wantOpen:    {"", tryOpen},
	wantRoom:    {"", tryWait},
	wantIssue:   {"", tryIssue},
	wantEffect:  {tryEffect, tryAnyEffect},
	wantFear:    {tryBehind, tryAnyFear},
	wantBack:    {tryBack, tryAnyBack},
	wantFeel:    {tryFeel, tryAnyFeel},
	wantOthers:  {tryOthers, tryAnyOthers},
	wantBehind:  {tryWorry, tryAnyWorry},
	wantLeave:   {"", tryMayI},
	wantValue:   {"", tryValue},
	wantOwn:     {"", tryOwn},
	wantPatient: {"", tryPatient},
	wantAsk:     {tryStep, tryAnyAsk},
	wantStep:    {"", tryMeet},
	wantNoHarm:  {tryPushed, tryPlain},
}

// tied puts the worker's own words into a sentence; where they said nothing
// that can be taken up, an open question has to do.
func tied(worker, sentence string) string {
	if !strings.Contains(sentence, "%s") {
		return sentence
	}
	if words := telling(worker); words != "" {
		return fmt.Sprintf(sentence, words)
	}
	return tryOpen
}

// mostQuoted is how many of the worker's words are put into the rep's mouth.
const mostQuoted = 16

// telling is the part of a worker's turn that says most, in at most mostQuoted
// of their words; empty where there is hardly anything.
func telling(text string) string {
	best, most := "", 1
	for _, s := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".!?;:\n–—“”\"", r) }) {
		s = opener.ReplaceAllString(strings.Trim(s, " ,\t\r"), "")
		if len(strings.Fields(s)) > mostQuoted {
			s = shorter(s)
		}
		if n := len(stems(s)); n > most {
			best, most = s, n
		}
	}
	return best
}

// opener is what hooks a sentence onto the one before.
var opener = regexp.MustCompile(`^(?i:(?:and|but|so|well|no|yes|yeah|oh|anyway),? )+`)

// shorter is the first clause of a long sentence, or its first words.
func shorter(s string) string {
	for _, joint := range []string{",", " because ", " but ", " and "} {
		for clause := range strings.SplitSeq(s, joint) {
			if n := len(strings.Fields(clause)); n >= 4 && n <= mostQuoted {
				return whole(strings.TrimSpace(clause))
			}
		}
	}
	return strings.Join(strings.Fields(s)[:mostQuoted], " ") + " …"
}

// whole leaves out what hangs at the end of a clause: "… at all and she said".
func whole(clause string) string {
	for _, said := range []string{" said", " says", " goes", " like"} {
		head, ok := strings.CutSuffix(clause, said)
		if at := strings.LastIndex(head, " and "); ok && at > 0 && len(strings.Fields(head[at:])) <= 3 {
			return head[:at]
		}
	}
	return clause
}
