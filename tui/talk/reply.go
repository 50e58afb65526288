package talk

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

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
