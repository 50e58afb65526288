package talk

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/tui/stream"
)

type (
	saidMsg struct {
		text string
		err  error
	}
	heardMsg struct {
		err     error
		over    bool
		outcome stance.Outcome
	}
	backMsg struct {
		text string
		err  error
	}
	endedMsg struct {
		outcome stance.Outcome
		err     error
	}
	paceMsg struct{ of *stream.Stream[string] }
	waitMsg struct{ of *stream.Stream[string] }
)

// Update handles a message.
func (r Room) Update(msg tea.Msg) (Room, tea.Cmd) {
	cmd := r.update(msg)
	r.fit()
	return r, cmd
}

func (r *Room) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return r.press(msg)
	case tea.PasteMsg:
		r.paste(msg.Content)
		return nil
	case stream.Batch[string]:
		return r.arrived(msg)
	case paceMsg:
		return r.more(msg)
	case waitMsg:
		if msg.of == r.reply.stream && r.state == replying && r.reply.shown == 0 {
			r.reply.waited++
			return r.wait()
		}
		return nil
	case saidMsg:
		return r.said(msg)
	case heardMsg:
		return r.heard(msg)
	case backMsg:
		r.back(msg)
		return nil
	case endedMsg:
		if msg.err != nil {
			r.state = typing
			r.fail(msg.err)
			return nil
		}
		return send(Ended{msg.outcome})
	}
	var cmd tea.Cmd
	r.input, cmd = r.input.Update(msg)
	return cmd
}

func send(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }

func (r *Room) press(msg tea.KeyPressMsg) tea.Cmd {
	k := r.keys.now(*r)
	r.note = note{}
	if r.caring() {
		r.pressInCare(msg, k)
		return nil
	}
	if r.ending {
		return r.confirm(msg, k)
	}
	switch {
	case key.Matches(msg, k.PageUp):
		r.scroll.By(-r.scroll.Page())
		return nil
	case key.Matches(msg, k.PageDown):
		r.scroll.By(r.scroll.Page())
		return nil
	case key.Matches(msg, k.Up):
		r.scroll.By(-1)
		return nil
	case key.Matches(msg, k.Down):
		r.scroll.By(1)
		return nil
	case key.Matches(msg, k.Stop):
		return r.stop()
	case key.Matches(msg, k.Retry):
		return r.retry()
	case key.Matches(msg, k.Feedback), key.Matches(msg, k.Confirm):
		return r.end()
	case key.Matches(msg, k.End):
		r.ending = true
		return nil
	case key.Matches(msg, k.Hint):
		r.note = note{text: r.Hint(r.Practice, r.hints)}
		r.hints++
		return nil
	case key.Matches(msg, k.Facts):
		r.lookUp()
		return nil
	case key.Matches(msg, k.Back):
		return r.takeBack()
	case key.Matches(msg, k.Say):
		return r.say()
	case key.Matches(msg, k.NewLine):
		r.input.InsertRune('\n')
		return nil
	case msg.String() == "enter" || r.state == over || r.state == unsaved:
		return nil
	}
	var show tea.Cmd
	if r.state == replying && r.reply.done {
		r.reply.shown = len(r.reply.heard)
		show = r.settle()
	}
	var cmd tea.Cmd
	r.input, cmd = r.input.Update(msg)
	return tea.Batch(show, cmd)
}

func (r *Room) confirm(msg tea.KeyPressMsg, k keys) tea.Cmd {
	switch {
	case key.Matches(msg, k.Yes):
		r.ending = false
		return r.end()
	case key.Matches(msg, k.Later):
		return send(Left{})
	case key.Matches(msg, k.No):
		r.ending = false
	}
	return nil
}

// lookUp shows one of the approved facts that fit what the rep has typed, or
// of all of them; the next time, the next.
func (r *Room) lookUp() {
	words := strings.TrimSpace(r.input.Value())
	if words != r.sought {
		r.sought, r.facts = words, 0
	}
	found := r.Facts(words)
	fact := found[r.facts%len(found)]
	if len(found) > 1 {
		fact = fmt.Sprintf(wordFact, r.facts%len(found)+1, len(found), fact)
	}
	r.note = note{text: fact}
	r.facts++
}
