package judge

import (
	"fmt"
	"slices"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/scenarios"
)

// layout is where things stand in the prompt. What all questions share comes
// first, and each question is a message of its own at the end, so that a
// server which reuses the longest common beginning reads the rest once.
type layout struct {
	system string
	shared []string // user first, then in turn; the last is the user's
}

// ready is what the model is made to have said before the first question, so
// that what is shared ends where a message does: some models' caches can only
// go back to such a place.
const ready = "Ready."

// question returns the messages of one question.
func (l layout) question(q string) []string {
	return append(slices.Clone(l.shared), ready, ask(q))
}

// afterTalk asks in the talk's own prompt, as later turns of it: the server
// that has just played the worker has read all of it but the rules and the
// rep's words, which are said again as data.
func afterTalk(sc *scenarios.Scenario, said coach.Transcript, seed int) layout {
	fence := fenceOf(said, seed)
	turn := fmt.Sprintf("[The conversation is over. You are %s no longer, you check it. REP: your colleague, who wrote the messages above; the notes in brackets are not theirs. WORKER: %s, whom you played.]\n\n%s\n\nThe words of the REP once more, one turn a line, between two lines that say %s:\n%s\n\nNow the questions, one at a time.",
		name(sc), name(sc), rules, fence, fenced(said.Reps(), fence))
	talk := coach.Messages(said)
	if len(talk)%2 == 1 { // the rep had the last word
		talk[len(talk)-1] += "\n\n" + turn
	} else {
		talk = append(talk, turn)
	}
	return layout{coach.Harmless(coach.Brief(sc)), talk}
}

// alone asks in a prompt that holds nothing but the rules and the transcript.
// It is shorter than the talk's own prompt.
func alone(sc *scenarios.Scenario, said coach.Transcript, seed int) layout {
	fence := fenceOf(said, seed)
	return layout{
		"You check a practice conversation between a union rep (REP) and a colleague (WORKER). You answer yes/no questions about what the REP said.\n\n" + rules,
		[]string{fmt.Sprintf("Questions may call the WORKER %s.\nThe conversation, one turn a line, between two lines that say %s:\n%s\n\nNow the questions, one at a time.", name(sc), fence, fenced(said, fence))},
	}
}

func name(sc *scenarios.Scenario) string { return oneLine(sc.Worker.Name) }
