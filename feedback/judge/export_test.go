package judge

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/scenarios"
)

// The layouts that are measured against each other.
const (
	After = "after" // later turns of the talk, the rep's words once more
	Turns = "turns" // later turns of the talk and nothing more
	Alone = "alone" // one prompt with the transcript first and the question last
	Fresh = "naive" // a fresh prompt for each question, the question before the transcript
)

// In is New with one layout and no other to go over to.
func In(layout string, m Model, sc *scenarios.Scenario, said coach.Transcript, seed int) *Judge {
	j := New(m, sc, said, seed)
	j.spare = nil
	switch layout {
	case Turns:
		j.layout = turnsOnly(sc, said)
	case Alone:
		j.layout = alone(sc, said, seed)
	case Fresh:
		j.model = fresh{m, alone(sc, said, seed).shared[0]}
	}
	return j
}

func turnsOnly(sc *scenarios.Scenario, said coach.Transcript) layout {
	turn := fmt.Sprintf("[The conversation is over. You are %s no longer, you check it. REP: your colleague, who wrote the messages above; the notes in brackets are not theirs. WORKER: %s, whom you played.]\n\n%s\n\nNow the questions, one at a time.", name(sc), name(sc), rules)
	talk := coach.Messages(said)
	if len(talk)%2 == 1 {
		talk[len(talk)-1] += "\n\n" + turn
	} else {
		talk = append(talk, turn)
	}
	return layout{coach.Harmless(coach.Brief(sc)), talk}
}

// fresh lays every question out anew, the usual way.
type fresh struct {
	Model
	transcript string
}

func (f fresh) Ask(ctx context.Context, _ string, messages []string, schema json.RawMessage, seed int) (json.RawMessage, error) {
	question := messages[len(messages)-1]
	return f.Model.Ask(ctx, question+"\n\nYou check a practice conversation between a union rep (REP) and a colleague (WORKER).\n\n"+rules, []string{f.transcript}, schema, seed)
}
