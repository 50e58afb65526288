package ollama

import (
	"github.com/ollama/ollama/api"

	"github.com/repcoach/repcoach/coach"
)

// messages is the brief and the talk as they are sent. The messages of a
// longer talk begin with those of a shorter one byte for byte.
func messages(brief string, said coach.Transcript) []api.Message {
	return inTurn(coach.Harmless(brief), coach.Messages(said))
}

// inTurn gives messages their roles: the first is the user's, then the
// assistant's and the user's in turn.
func inTurn(system string, texts []string) []api.Message {
	out := []api.Message{{Role: "system", Content: system}}
	for i, text := range texts {
		role := "user"
		if i%2 == 1 {
			role = "assistant"
		}
		out = append(out, api.Message{Role: role, Content: text})
	}
	return out
}

// opened returns the messages up to the last one of the rep: the longest
// beginning whose prompt, with the model's turn to speak, is the beginning of
// the next real prompt too.
func opened(m []api.Message) []api.Message {
	for len(m) > 1 && m[len(m)-1].Role == "assistant" {
		m = m[:len(m)-1]
	}
	if len(m) == 1 {
		m = append(m[:1:1], api.Message{Role: "user", Content: coach.Approach})
	}
	return m
}

// size is how many bytes of prompt the messages make, with a little for what
// a template puts around each.
func size(m []api.Message) int {
	n := 0
	for _, x := range m {
		n += len(x.Content) + 16
	}
	return n
}
