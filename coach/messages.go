package coach

import "strings"

// Approach stands in for the rep before the worker's opening line, because
// many models' templates refuse a talk that the assistant begins. It is written
// like every other stage direction.
const Approach = "[Your colleague comes up to you. You speak first.]"

// Messages renders a talk for a model that plays the worker: what the rep said
// with its stage direction, and what the worker said, in turn, the rep first.
// The messages of a longer talk begin with those of a shorter one byte for
// byte, so a server need not read them again: nothing in a message depends on
// anything but its own turns.
func Messages(said Transcript) []string {
	var out []string
	add := func(who Speaker, text string) {
		if reps := len(out)%2 == 1; len(out) > 0 && reps == (who == Rep) {
			out[len(out)-1] += "\n\n" + text // two turns of one speaker: templates want them in turn
			return
		}
		out = append(out, text)
	}
	if len(said) > 0 && said[0].Speaker == Worker {
		add(Rep, Approach)
	}
	for _, t := range said {
		text := strings.TrimSpace(t.Text)
		if text == "" {
			text = "…"
		}
		if t.Speaker == Worker {
			add(Worker, Harmless(text))
			continue
		}
		text = unbracketed(Harmless(text))
		if t.Direction != "" {
			text += "\n\n[" + Harmless(t.Direction) + "]"
		}
		add(Rep, text)
	}
	return out
}

// Harmless takes the force out of control tokens such as <|im_start|>, which
// a server would otherwise obey wherever they stand.
func Harmless(s string) string {
	return strings.NewReplacer("<|", "‹", "|>", "›", "<", "‹", ">", "›").Replace(s)
}

// unbracketed keeps a rep from writing the worker's stage directions.
func unbracketed(s string) string {
	return strings.NewReplacer("[", "(", "]", ")").Replace(s)
}
