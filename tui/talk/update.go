package talk

import (
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/tui/stream"
)

const (
	// pace is how fast a reply that is there at once is shown: a word each
	// time, 30 words a second, a little faster than people read.
	pace = time.Second / 30
	// breath is how long the worker takes to begin.
	breath = 350 * time.Millisecond
	// replyLimit is how much of one reply is taken, in bytes. A colleague
	// does not talk that long; a model in a loop does.
	replyLimit = 16_000
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

// say stores the rep's turn; the text stays in the input until that is done.
func (r *Room) say() tea.Cmd {
	text := strings.TrimSpace(r.input.Value())
	if text == "" {
		r.note = note{text: wordEmpty}
		return nil
	}
	if care := r.Care(text); care != nil && r.cared != text {
		r.cared = text
		r.note = note{text: strings.Join(care, " "), trouble: true}
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

// listen asks for the reply to the turn that waits.
func (r *Room) listen() tea.Cmd {
	s, cmd := stream.Start(r.ctx, r.Practice.Reply)
	r.state, r.reply = replying, reply{stream: s}
	r.scroll.Follow = true
	return tea.Batch(cmd, r.wait())
}

func (r *Room) wait() tea.Cmd {
	of := r.reply.stream
	return tea.Tick(time.Second, func(time.Time) tea.Msg { return waitMsg{of} })
}

func (r *Room) arrived(b stream.Batch[string]) tea.Cmd {
	if r.state != replying || !r.reply.stream.Sent(b) {
		return nil
	}
	r.reply.heard += strings.Join(b.Items, "") + b.Last
	r.reply.done, r.reply.err = b.Done, b.Err
	if len(r.reply.heard) > replyLimit {
		r.reply.stream.Stop()
		r.reply.heard, r.reply.done, r.reply.err = r.reply.heard[:replyLimit], true, errTooLong
	}
	var cmds []tea.Cmd
	if !r.reply.done {
		cmds = append(cmds, r.reply.stream.Listen())
	}
	switch {
	case !r.Paced:
		r.reply.shown = len(r.reply.heard)
	case !r.reply.pacing && len(r.reply.heard) > 0:
		r.reply.pacing = true
		cmds = append(cmds, r.tick(breath))
	}
	return tea.Batch(append(cmds, r.settle())...)
}

func (r *Room) tick(d time.Duration) tea.Cmd {
	of := r.reply.stream
	return tea.Tick(d, func(time.Time) tea.Msg { return paceMsg{of} })
}

// more shows one more word.
func (r *Room) more(msg paceMsg) tea.Cmd {
	if r.state != replying || msg.of != r.reply.stream {
		return nil
	}
	r.reply.shown += nextWord(r.reply.heard[r.reply.shown:])
	if cmd := r.settle(); cmd != nil {
		return cmd
	}
	return r.tick(pace)
}

// nextWord is how many bytes the next word has, with the space before it.
func nextWord(s string) int {
	word := strings.TrimLeft(s, " \n\t")
	if i := strings.IndexAny(word, " \n\t"); i >= 0 {
		return len(s) - len(word) + i
	}
	return len(s)
}

// settle stores a reply that is whole and has been shown.
func (r *Room) settle() tea.Cmd {
	if !r.reply.done || r.reply.shown < len(r.reply.heard) {
		return nil
	}
	if strings.TrimSpace(r.reply.heard) == "" {
		r.state = unheard
		if r.reply.err == nil {
			r.reply.err = errSilent
		}
		r.fail(r.reply.err)
		return nil
	}
	if r.reply.err != nil {
		r.fail(r.reply.err)
	}
	return r.keep(r.reply.heard, r.reply.err != nil)
}

// stop ends the reply where the rep has had enough of it.
func (r *Room) stop() tea.Cmd {
	r.reply.stream.Stop()
	r.reply.heard, r.reply.done = r.seen(), true
	if strings.TrimSpace(r.reply.heard) == "" {
		r.state = unheard
		r.note = note{text: wordStopped}
		return nil
	}
	return r.keep(r.reply.heard, true)
}

// keep stores the worker's turn.
func (r *Room) keep(text string, cut bool) tea.Cmd {
	r.state = busy
	p := r.Practice
	return func() tea.Msg {
		_, err := p.Heard(text, cut)
		outcome, over := p.Over()
		return heardMsg{err, over, outcome}
	}
}

func (r *Room) heard(msg heardMsg) tea.Cmd {
	r.sync()
	switch {
	case msg.err != nil && r.Practice.Waiting():
		r.state = unsaved
		r.fail(msg.err)
	case msg.over:
		r.state, r.reply = over, reply{}
		if msg.err != nil {
			r.fail(msg.err)
		}
	default:
		r.state, r.reply = typing, reply{}
	}
	return nil
}

// retry asks again for a reply that did not come, or stores again one that
// could not be stored.
func (r *Room) retry() tea.Cmd {
	if r.state == unsaved {
		return r.keep(r.reply.heard, r.reply.err != nil)
	}
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
	if !r.Draft() {
		r.input.SetValue(msg.text)
		r.input.SelectAll()
	}
	if msg.err == nil {
		r.note = note{text: wordTakenBack}
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
