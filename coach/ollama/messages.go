package ollama

import (
	"strings"

	"github.com/ollama/ollama/api"

	"github.com/repcoach/repcoach/coach"
)

// begin stands in for the rep before the worker's opening line, because many
// models' templates refuse a talk that the assistant begins. It is written
// like every other stage direction.
const begin = "[Your colleague comes up to you. You speak first.]"

// messages renders a talk for the model: the brief, then every turn. The
// messages of a longer talk begin with those of a shorter one byte for byte,
// so the server need not read them again: nothing in them depends on anything
// but the brief and the turn itself.
func messages(brief string, said coach.Transcript) []api.Message {
	out := []api.Message{{Role: "system", Content: harmless(brief)}}
	add := func(role, text string) {
		if last := &out[len(out)-1]; last.Role == role {
			last.Content += "\n\n" + text // two turns of one speaker: templates want them in turn
			return
		}
		out = append(out, api.Message{Role: role, Content: text})
	}
	if len(said) > 0 && said[0].Speaker == coach.Worker {
		add("user", begin)
	}
	for _, t := range said {
		text := strings.TrimSpace(t.Text)
		if text == "" {
			text = "…"
		}
		if t.Speaker == coach.Worker {
			add("assistant", harmless(text))
			continue
		}
		text = unbracketed(harmless(text))
		if t.Direction != "" {
			text += "\n\n[" + harmless(t.Direction) + "]"
		}
		add("user", text)
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
		m = append(m[:1:1], api.Message{Role: "user", Content: begin})
	}
	return m
}

// harmless takes the force out of control tokens such as <|im_start|>, which
// a server would otherwise obey wherever they stand.
func harmless(s string) string {
	return strings.NewReplacer("<|", "‹", "|>", "›", "<", "‹", ">", "›").Replace(s)
}

// unbracketed keeps a rep from writing the worker's stage directions.
func unbracketed(s string) string {
	return strings.NewReplacer("[", "(", "]", ")").Replace(s)
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
