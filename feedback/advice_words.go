package feedback

import (
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback/judge"
)

// What went well.
const (
	strengthExplored  = "They had a doubt, and you looked into it before you answered it."
	strengthFollowed  = "You took up what they had just said. That shows you were listening."
	strengthCared     = "You took what they felt seriously."
	strengthSaidBack  = "You said back what you had heard, so they could go on."
	strengthStep      = "You ended with something to do and a time for it."
	strengthOpen      = "You asked a question that lets them tell it their way."
	strengthTogether  = "You showed that they are not alone with it."
	strengthOwn       = "You gave something of yourself."
	strengthValued    = "You treated them with respect."
	strengthAsked     = "You asked and did not only tell."
	strengthBegan     = "You started the conversation. For many people that is the hardest part."
	strengthPractised = "You came to practise. That is where it starts."
)

// What to try next.
const (
	focusForeign    = "Read this talk through with somebody who speaks its language: the program cannot."
	focusWorry      = "They raised a doubt here. It helps to find out what is behind it before answering."
	focusTooSoon    = "The ask came before we could spot what matters to them. People say yes to their own reasons."
	focusMissed     = "They had just told you something that matters to them. Stay with it a moment longer."
	focusClosed     = "Your questions could be answered with yes or no. An open one gets a story."
	focusNoQuestion = "We did not spot a question that lets them talk about their work."
	focusSpeech     = "This was a long turn. One thought and then a question leaves room for theirs."
	focusNoStep     = "We did not spot something to do next, with a time. A small step is enough."
	focusCheck      = "Not spotted yet: "
	focusBegin      = "Nothing was said from your side yet. One question is enough to begin."
	focusHarder     = "We have nothing to add to this one. Try it with a harder worker, or in your own words with a colleague."
)

// Words a rep could use. A %s is the worker's own words.
const (
	tryBegin  = "Hi, have you got five minutes? I'd like to hear how work has been for you lately."
	tryOpen   = "How have things been for you at work lately?"
	tryWorry  = "You said “%s”. What worries you most about that?"
	tryFollow = "You said “%s”. What is that like for you?"
	tryBack   = "So: “%s”. Have I got that right?"
	tryFeel   = "You said “%s”. I can see why that gets to you."
	tryOthers = "You said “%s”. Who else here is in the same boat?"
	tryPushed = "You said “%s”. That's fair. What would you want to know before you decide?"
	tryHonest = "You said “%s”. I don't know how that would go, and I'd rather find out than guess. Can I come back to you on Thursday?"
	tryCalm   = "You said “%s”. Tell me more about how you see it."
	tryQuiet  = "I won't talk about anybody else's case. How is it for you?"
	trySpeech = "That's enough from me. What do you make of it?"
	tryStep   = "You said “%s”. Could we look at that together with one or two others on Thursday at one?"
	tryMeet   = "Could we talk again on Thursday at one?"
	tryEase   = "You said “%s”. I can see why you'd worry about that."

	tryTogether = "You said “%s”. I can see why, and you're not the only one here who feels like that."
)

// The talk from the worker's side. %s is the worker's name.
const (
	whyHinted   = "%s let it show here. One more question would have brought it out."
	whyCovered  = "%s gave a reason here, and there was another one behind it. Asking about it would have brought it nearer."
	whyAsked    = "An open question here would have brought it out."
	whyBegun    = "A question here would have begun to bring it out."
	whyLonger   = "%s tells this only to somebody they trust, and that takes time."
	whyRoom     = "This one comes up when there is room to talk about work for a little longer."
	whyLost     = "%s tells this only to somebody they trust, and here some trust was lost."
	whyUneased  = "%s told you, and was still worried at the end. Showing that it makes sense would have helped."
	whyNotTaken = "%s told you, and the talk went on to other things. Coming back to it shows that you heard."
)

// Why a verdict is what it is.
const (
	reasonNoAnswer = "The model gave no answer that could be used."
	reasonUnproved = "The model said yes but could not show it in the rep's own words."
	reasonOpposed  = "The model found the same words for it and against it."
	reasonDisagree = "The model says yes and points at the words below. The two disagree, so it is not sure."
	reasonAgree    = "The model was not sure either."
	reasonModelNo  = "The model looked for it and did not find it."
	reasonModelHmm = "The model was not sure."
	reasonFaint    = "We did not spot it, but rules often miss this one. Did you?"
	reasonThin     = "There was too little to tell from."
)

func reasonByModel(a judge.Answer) string {
	switch {
	case a.Doubt == judge.Unquoted:
		return reasonUnproved
	case a.Doubt == judge.Opposed:
		return reasonOpposed
	case a.Verdict == judge.No:
		return reasonModelNo
	case a.Verdict == judge.Unsure:
		return reasonModelHmm
	}
	return ""
}

// join puts two sentences together.
func join(a, b string) string { return strings.TrimSpace(a + " " + b) }

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

func (t talk) tryStep() string {
	if t.Issue == 0 {
		return tryMeet
	}
	return tied(t.text(t.Issue), tryStep)
}

// What a check is about, as far as its spot tells.
const (
	aboutListening = "listening"
	aboutAsk       = "ask"
	aboutHarm      = "harm"
	aboutWorry     = "worry"
)

func aboutOf(spotted string) string {
	switch {
	case containsAny(spotted, "pressure", "promise", "dismissal", "argument", "legal_claim", "jargon", "confidence_breach"):
		return aboutHarm
	case containsAny(spotted, "objection", "acknowledgement", "permission"):
		return aboutWorry
	case containsAny(spotted, "ask", "timed_next_step"):
		return aboutAsk
	}
	return aboutListening
}

func containsAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// usualTry is what to try where the tutor has not said.
func (t talk) usualTry(spotted string, place coach.Turn) string {
	switch aboutOf(spotted) {
	case aboutAsk:
		return t.tryStep()
	case aboutHarm:
		return tied(place.Text, tryPushed)
	case aboutWorry:
		return tied(place.Text, tryWorry)
	}
	if place.N == 1 && !t.toldAt(1) {
		return tryOpen // there is nothing in an opening line to come back to
	}
	for _, usual := range usualTries {
		if strings.Contains(spotted, string(usual.kind)) {
			return tied(place.Text, usual.try)
		}
	}
	return tied(place.Text, tryFollow)
}

// toldAt reports whether the worker told something in a turn.
func (t talk) toldAt(turn int) bool {
	for _, at := range t.Told {
		if at == turn {
			return true
		}
	}
	return false
}

// usualTries are words for checks that look for one kind of move.
var usualTries = []struct {
	kind moves.Kind
	try  string
}{
	{moves.Reflection, tryBack},
	{moves.Acknowledgement, tryFeel},
	{moves.CollectiveFraming, tryOthers},
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

// telling is the part of a worker's turn that says most, in at most twelve of
// their words; empty where there is hardly anything.
func telling(text string) string {
	best, most := "", 1
	for _, s := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".!?;:\n–—“”\"", r) }) {
		s = strings.Trim(s, " ,\t\r")
		if len(strings.Fields(s)) > 12 {
			s = shorter(s)
		}
		if n := len(stems(s)); n > most {
			best, most = s, n
		}
	}
	return best
}

// shorter is the first clause of a long sentence, or its first twelve words.
func shorter(s string) string {
	for clause := range strings.SplitSeq(s, ",") {
		if n := len(strings.Fields(clause)); n >= 4 && n <= 12 {
			return whole(strings.TrimSpace(clause))
		}
	}
	return strings.Join(strings.Fields(s)[:12], " ") + " …"
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
