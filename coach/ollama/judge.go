package ollama

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"sync"
)

// Judge answers questions about a transcript in JSON. It satisfies the
// feedback package's Model without knowing it. It uses the same loading
// options as the worker, so that the server keeps the model as it is, and
// temperature 0, so that the same question gets the same answer.
type Judge struct {
	client *Client

	mu    sync.Mutex
	model Model
	last  Usage
}

// judgePredict is the most tokens of one answer: two quotes, a reason of two
// sentences and a verdict take under 200.
const judgePredict = 350

// NewJudge returns a judge that asks m, a model from Choose or Show.
func NewJudge(c *Client, m Model) *Judge { return &Judge{client: c, model: m} }

// Ask sends the system prompt and the messages, the first from the user and
// then in turn, and returns the answer. The answer is valid JSON and complete;
// whether it fits the schema is for the caller to check, because servers have
// been seen to forget the schema.
func (j *Judge) Ask(ctx context.Context, system string, questions []string, schema json.RawMessage, seed int) (json.RawMessage, error) {
	filter := unthink{all: true}
	use, err := j.client.chat(ctx, j.plays(), j.ask(system, questions, schema, seed, judgePredict), func(piece string) bool {
		_, err := filter.add(piece)
		return err == nil
	})
	if err != nil {
		return nil, err
	}
	j.mu.Lock()
	j.last = use
	j.mu.Unlock()

	answer := bytes.TrimSpace([]byte(filter.end()))
	switch {
	case use.Length && use.Prompt+use.Reply >= use.Window-1:
		return nil, &Error{Kind: ErrTooLong, Detail: "the window filled up during the answer"}
	case use.Length:
		return nil, &Error{Kind: ErrLength, Detail: capped(string(answer))}
	case len(answer) == 0:
		return nil, &Error{Kind: ErrEmpty}
	case !json.Valid(answer):
		return nil, &Error{Kind: ErrAnswer, Detail: capped(string(answer))}
	}
	return answer, nil
}

// Read has the server read the messages, so that a later request which begins
// with them is answered sooner. It costs one token of an answer, which is
// thrown away; none at all would mean no limit to some servers.
func (j *Judge) Read(ctx context.Context, system string, messages []string) error {
	use, err := j.client.chat(ctx, j.plays(), j.ask(system, messages, nil, 1, 1), func(string) bool { return true })
	if err == nil {
		j.mu.Lock()
		defer j.mu.Unlock()
		j.last = use
	}
	return err
}

func (j *Judge) plays() Model {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.model
}

func (j *Judge) ask(system string, texts []string, schema json.RawMessage, seed, predict int) ask {
	return ask{
		messages: inTurn(system, texts), schema: schema,
		temperature: 0, topP: 1, topK: 40, penalty: 1, seed: seed & 0x7fffffff, predict: predict,
	}
}

// Last returns what the last finished request cost.
func (j *Judge) Last() Usage {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.last
}

// Identity returns the model's name and digest.
func (j *Judge) Identity(ctx context.Context) (name, digest string, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.model.Digest != "" {
		return j.model.Name, j.model.Digest, nil
	}
	list, err := j.client.Models(ctx)
	if err != nil {
		return "", "", err
	}
	for _, m := range list {
		if sameName(m.Name, j.model.Name) {
			j.model.Digest = m.Digest
			return j.model.Name, m.Digest, nil
		}
	}
	return "", "", &Error{Kind: ErrNoModel, Detail: capped(strings.TrimSpace(j.model.Name))}
}
