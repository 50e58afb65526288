package feedback_test

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/repcoach/repcoach/coach"
)

// talkOf makes a transcript of turns that take turns, the worker first.
func talkOf(texts ...string) coach.Transcript {
	var out coach.Transcript
	for i, text := range texts {
		who := coach.Worker
		if i%2 == 1 {
			who = coach.Rep
		}
		out = append(out, coach.Turn{N: i + 1, Speaker: who, Text: text})
	}
	return out
}

// fair is a fair talk of six rep turns.
func fair() coach.Transcript {
	return talkOf(
		"I've only got five minutes. What's this about?",
		"Hi, I'm Sam, I'm one of the reps here. How have things been for you at work lately?",
		"Well. The rotas, since you ask. Two days' notice, every time.",
		"Two days' notice, every time? What does that do to your week?",
		"My youngest comes out of school at ten past three, so I have to ring round and beg.",
		"That sounds really hard. Who else on your row gets caught out like that?",
		"All of us with kids. I'm just not really a joiner though.",
		"That's fair. What would worry you about it, if you did?",
		"Honestly? I don't want my name on a list.",
		"I can see why you'd be careful. Will you come to the meeting about the rotas next Wednesday at half twelve?",
		"I'll think about it.",
		"Of course. Shall I find you on Thursday at one to see how you feel?",
	)
}

// pushy is a talk nobody should get more than a star for.
func pushy() coach.Transcript {
	return talkOf(
		"I've only got five minutes. What's this about?",
		"You need to join the union today. Everyone on this floor has joined except you, you're letting your colleagues down.",
		"I'm just not really a joiner.",
		"That's just an excuse. You'd be stupid not to. Just sign the form now, it takes two minutes.",
		"I heard you the first time.",
		"They can't touch you if you're a member, I guarantee it. We'll definitely win this one. You have to join.",
		"I've got things to be getting on with.",
	)
}

// model is a judge that does what a test says.
type model struct {
	ask      func(ctx context.Context, prompt string, n int) (json.RawMessage, error)
	identity error
	calls    int
}

func (m *model) Identity(ctx context.Context) (string, string, error) {
	if m.identity != nil {
		return "", "", m.identity
	}
	return "tiny:1b", "sha256:0", ctx.Err()
}

func (m *model) Ask(ctx context.Context, _ string, messages []string, _ json.RawMessage, _ int) (json.RawMessage, error) {
	m.calls++
	return m.ask(ctx, messages[len(messages)-1], m.calls)
}

// says answers every question the same way.
func says(answer string) *model {
	return &model{ask: func(context.Context, string, int) (json.RawMessage, error) { return json.RawMessage(answer), nil }}
}

// answer is an answer in the judge's shape.
func answer(verdict string, quotes, against []string) json.RawMessage {
	out, _ := json.Marshal(struct {
		A []string `json:"a_quotes"`
		B []string `json:"b_against"`
		C string   `json:"c_verdict"`
	}{append([]string{}, quotes...), append([]string{}, against...), verdict})
	return out
}

// questionIn is the question in a judge's prompt.
func questionIn(prompt string) string {
	_, q, _ := strings.Cut(prompt, "Question: ")
	q, _, _ = strings.Cut(q, "\n")
	return q
}
