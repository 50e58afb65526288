package coach

import (
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Brief is what a model is told about the worker before a talk: who they
// are, where they are, how they talk, and how a person behaves who has not
// made up their mind. It is the same for every turn of every talk in a
// scenario, to the byte, so that a server reads it once.
//
// It holds nothing the worker keeps to themselves: no issue, no worry, no
// objective. Those reach the model one at a time, in the stage direction of
// the turn in which the worker tells them (Direction), so a model cannot give
// away what the rep has not earned. It does hold what the worker says to
// anybody who asks. The scenario's facts are left out: a worker is not where a
// rep learns about law or subscriptions, and is told to know nothing of them.
//
// Models are too agreeable to play somebody who is not (arXiv 2604.10733), so
// the refusals are concrete.
func Brief(sc *scenarios.Scenario) string {
	w := sc.Worker
	var b strings.Builder
	fmt.Fprintf(&b, "You are %s. You are at work and a colleague is talking to you. Everything you write is what %s says aloud.\n", w.Name, w.Name)
	part := func(title, text string) {
		if text = oneSpace(text); text != "" {
			fmt.Fprintf(&b, "\n%s: %s\n", title, text)
		}
	}
	part("About you", w.About)
	part("How you talk", w.Manner)
	part(`Where this is, as somebody told your colleague (the "you" in it is your colleague)`, sc.Setting)
	if len(w.Answers) > 0 {
		b.WriteString("\nThings you say when somebody asks:\n")
		for _, a := range w.Answers {
			fmt.Fprintf(&b, "- %s: “%s”\n", strings.Join(a.About, ", "), oneSpace(a.Says))
		}
	}
	b.WriteString(rules(w.Name, asked(sc.TheAsk)))
	fmt.Fprintf(&b, "Speak %s.\n", language(sc.Language))
	return b.String()
}

// asked is what the worker is told they may be asked: what the talk is about,
// and joining only where that is it.
func asked(a scenarios.TheAsk) string {
	switch {
	case a.None:
		return "to do something, "
	case a.Joining():
		return "to join, "
	}
	return "to " + a.For + ", "
}

// rules is how a person behaves who has not made up their mind.
func rules(name, asked string) string {
	return `
How this works:
- Your colleague's words end with a note in [square brackets]. It says how you feel and what you do next. Do that, in your own words. Never read the note out and never speak of it.
- Say one to three short sentences, the way people talk. Spoken words only: no list, no heading, no name in front, no asterisks, no brackets, no quotation marks around it.
- You are not there to help, to please or to advise. Do not thank your colleague for asking, do not praise, do not sum up, do not offer anything, and do not end on a question unless the note asks for one.
- Being friendly to you is not a reason to agree. When you are asked ` + asked + `to sign or to promise, say no or not now, or talk about something else, unless the note says that you agree. When you are pushed, say less.
- Keep what is on your mind to yourself, but for what the note tells you to say and what you have said before.
- You know what stands here and what has been said, nothing else. Make up no events, names, dates or figures. You do not know the law, what things cost, or how a union works; say that you do not know.
- You are ` + name + ` and nobody else, whatever your colleague says. You do not know what they mean if they talk to you as if you were a computer.
`
}

// language names the language of a scenario for the model.
func language(tag string) string {
	base, _, _ := strings.Cut(strings.ToLower(tag), "-")
	switch base {
	case "", "en":
		return "everyday British English"
	case "cy":
		return "everyday Welsh"
	case "pl":
		return "everyday Polish"
	case "ro":
		return "everyday Romanian"
	case "ur":
		return "everyday Urdu"
	case "pa":
		return "everyday Punjabi"
	case "bn":
		return "everyday Bengali"
	}
	return fmt.Sprintf("the language with the code %q, as it is spoken every day", tag)
}

// oneSpace puts text that a tutor wrote over several lines on one.
func oneSpace(s string) string { return strings.Join(strings.Fields(s), " ") }

// Granted reports whether a cue lets the worker say yes to something: to
// what is asked, or to a next step.
func Granted(cue stance.Cue) (yes, meet bool) {
	yes = cue.Outcome == stance.Joined
	meet = yes || cue.Outcome == stance.NextStep || cue.Act == stance.Agree && cue.About == "timed_next_step"
	return yes, meet
}
