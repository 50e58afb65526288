package talk

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// say stores the rep's turn; the text stays in the input until that is done.
func (r *Room) say() tea.Cmd {
	text := strings.TrimSpace(r.input.Value())
	if text == "" {
		r.note = note{text: wordEmpty}
		return nil
	}
	if r.holdBack(text) {
		return nil
	}
	r.state = busy
	p := r.Practice
	return func() tea.Msg {
		_, err := p.Say(text)
		return saidMsg{text, err}
	}
}

func (r *Room) said(msg saidMsg) tea.Cmd {
	r.sync()
	if msg.err != nil && !r.Practice.Waiting() {
		r.state = typing
		r.fail(msg.err)
		return nil
	}
	typed := strings.TrimSpace(r.input.Value())
	r.input.SetValue(strings.TrimSpace(strings.TrimPrefix(typed, msg.text))) // what was typed meanwhile stays
	r.hints = 0
	return r.listen()
}

func (r *Room) takeBack() tea.Cmd {
	p := r.Practice
	reps := p.Transcript().Reps()
	text := reps[len(reps)-1].Text
	r.state = busy
	return func() tea.Msg { return backMsg{text, p.TakeBack()} }
}

// back puts the turn that was taken back into the input, all selected: the
// first key replaces it, an arrow key goes on with it.
func (r *Room) back(msg backMsg) {
	r.sync()
	r.state, r.reply, r.hints = typing, reply{}, 0
	r.scroll.Follow = true
	if msg.err != nil {
		r.fail(msg.err)
	}
	r.suggest(msg.text)
	if msg.err == nil {
		r.note = note{text: wordTakenBack}
	}
}

// suggest puts words into an empty input, all selected.
func (r *Room) suggest(words string) {
	if words != "" && !r.Drafted() {
		r.input.SetValue(words)
		r.input.SelectAll()
	}
}

// end closes the talk.
func (r *Room) end() tea.Cmd {
	r.state = busy
	p := r.Practice
	return func() tea.Msg {
		outcome, err := p.Finish()
		return endedMsg{outcome, err}
	}
}

// fail says what went wrong and what to do, in the room.
func (r *Room) fail(err error) {
	what, next := r.Explain(err)
	r.note = note{text: strings.TrimSpace(what + " " + next), trouble: true}
}
