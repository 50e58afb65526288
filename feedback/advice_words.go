package feedback

import (
	"strings"

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
	focusPartly     = "Read this talk through with somebody who speaks its language: the program reads it in part only."
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
