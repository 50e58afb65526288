package rehearse

import (
	"strings"

	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
)

// Everything a tutor reads in a verdict is in this file. The words name the
// worker and blame nobody.
const (
	partWon = "%s got a yes or a next step in %d of %d talks"

	saysNothingToFind = "There is nothing to find: no matter what the rep asks, nothing comes of it."
	doNothingToFind   = "Add cares_about with two or three things that matter at work, and a worry."

	saysPushingWins = "A pushy rep can win this: %s."
	doAddWorry      = "Add a worry: something that %s only tells when trusted, and that has to be eased before a yes."
	doHideWorry     = "Let %s come out only when trusted (reveal: when trusted), or lower patience."
	doNeedWorry     = "Put a worry into says_yes_when, for instance %s, or lower patience."
	doStartGuarded  = "Let the talk start guarded; it starts %s."
	doLowerPatience = "Lower patience (it is %d), or add a worry."

	saysListeningLoses = "%s wins only %d of %d talks; most others end with “%s”."
	doListeningLoses   = "Ask less in says_yes_when, or let the talk start warmer (it starts %s)."
	saysHard           = "%s wins only %d of %d talks at hard."
	doHard             = "That may be as you want it. If not, let the talk start a little warmer."
	saysPartsBadly     = "%s parts well in only %d of %d talks."
	doPartsBadly       = "An honest “not yet” should leave a door open. Let the talk start warmer, or let something be told when asked."
	saysTimeUp         = "The break is too short: %s runs out of time in %d of %d talks."
	doTimeUp           = "Give the talk more minutes (it has %d), or ask less in says_yes_when."

	saysNobodyJoins = "%s says yes to nobody, not even to a rep who listens"
	whyUntold       = ": a yes needs “%s”, and nobody ever hears about it."
	whyUneased      = ": a yes needs “%s”, and nobody ever eases it."
	whyMany         = ": a yes needs %d things, more than anybody gets through in one talk."
	doTakeOut       = "Take %s out of says_yes_when, or make it easier to reach."
	doFewer         = "Keep the one issue and the one worry in says_yes_when that matter most."
	doEasier        = "Ask less in says_yes_when, or let the talk start warmer (it starts %s)."
	saysYesTooSoon  = "%s says yes and never tells what is behind it: no worry came up in %d of %d talks that ended with a yes."
	doYesTooSoon    = "Put a worry into says_yes_when, for instance %s."

	saysLeaves       = "%s leaves before anybody has said much: %s is left alone after one turn."
	saysListenerLeft = "%s leaves before anybody has said much: even %s is left in %d of %d talks."
	doMorePatience   = "Raise patience (it is %d)."

	saysSecret         = "%s tells the secret at once: %s hears about “%s” in turn %d."
	saysSecretToPusher = "%s tells the secret to anybody: %s hears about “%s” in %d of %d talks."
	doHide             = "Write reveal: when trusted below %s, and give it a cover."
	saysNeverHeard     = "Nobody ever hears about “%s”, however long they listen."
	doAskable          = "Let it show sooner (reveal: freely), give it a hint, or leave fewer things in front of it."
	doLessTrust        = "Let it come out more easily (reveal: when asked), or let the talk start warmer."
	saysNeverEased     = "Nobody can ease “%s”, whatever they say."
	doEase             = "Name in eased_by what a good rep would do: acknowledgement, reflection, collective_framing or own_story."
	saysForNothing     = "%s tells everything freely, so nothing has to be earned by listening."
	doForNothing       = "Give what matters most reveal: when asked or when trusted."

	saysReversed     = "The example marked %d stars scores below the one marked %d: example %d gets %d, and example %d gets %d."
	saysLevel        = "The scorer cannot tell the example marked %d stars from the one marked %d: both get %d (examples %d and %d)."
	doReversed       = "Look at the two marks again. If they are right, write a check that the better one passes and the other does not."
	saysMarkedTwice  = "Examples %d and %d are the same talk, and one is marked %d stars and the other %d."
	doMarkedTwice    = "Keep one of them."
	saysMarkedOff    = "Example %d is marked %d stars and scores %d."
	doMarkedOff      = "Look at the mark again, or write checks that show what you saw in it."
	saysForeign      = "The talk is not in English, and the scripted reps and the rules know nothing else. So this is about the worker's trust and patience only, and the examples were not judged."
	doForeign        = "Write the talk in English if it is to be practised: a rep who speaks another language is not understood."
	saysPartly       = "The talk is in a language that the rules read in part. The scripted reps spoke it, and the worker reacted; but there are no stars, so the examples were not judged."
	doPartly         = "Have somebody who speaks the language play it, and read the examples with them."
	saysFewExamples  = "There are not two marked examples, so nobody knows whether the scorer marks as you would."
	doFewExamples    = "Add one talk that you would give five stars, and one that you would give one or two."
	saysRewards      = "The check “%s” rewards pushing: %s passes it, and nobody who listens does."
	doRewards        = "Ask in it, and in its rule, for what a good rep does."
	saysNobodyPasses = "Nobody passes the check “%s”, not even in an example."
	doNobodyPasses   = "See whether its rule asks for what its question asks for."
)

// outcomes are the endings in a word or two.
var outcomes = map[stance.Outcome]string{
	stance.Joined: "yes", stance.NextStep: "next step", stance.Thinking: "thinking", stance.NotNow: "not now",
	stance.WalkedAway: "walked away", stance.Unfinished: "not finished",
}

func (j *judging) allWell() string {
	if j.spoken() {
		return "Nothing fails with reps who speak the language of the talk: those who listen get a yes or a next step, and those who push get neither. The marks were not tried."
	}
	if !j.sc.English() {
		return "Nothing fails with reps who speak English. Whether the talk works in its own language was not tried."
	}
	switch listen, push := len(j.those(reps.Win)) > 0, len(j.those(reps.Fail)) > 0; {
	case !listen && !push:
		return "Nothing fails with those who played. Nobody who listens to the end and asks was tried, and nobody who pushes."
	case !push:
		return "Nothing fails with those who played. Nobody who pushes was tried."
	case !listen:
		return "Nothing fails with those who played. Nobody who listens was tried."
	}
	s := "All is well: those who listen get a yes or a next step, and those who push get neither"
	if j.sc.TheAsk.None {
		s = "All is well: those who listen agree a next step, and those who push agree nothing"
	}
	if len(j.Examples) > 1 {
		s += ", and the examples come out in the order of their stars"
	}
	return s + "."
}

// lower and capital write a rep's title inside a sentence and at its head.
func lower(title string) string { return first(title, strings.ToLower) }

func capital(title string) string { return first(title, strings.ToUpper) }

func first(s string, as func(string) string) string {
	for i := range s {
		if i > 0 {
			return as(s[:i]) + s[i:]
		}
	}
	return as(s)
}

// the is a title that reads well after a verb.
func the(title string) string {
	s := lower(title)
	if strings.HasPrefix(s, "the ") || strings.HasPrefix(s, "a ") || strings.HasPrefix(s, "an ") {
		return s
	}
	return "“" + title + "”"
}
