// Package talk is the room of the conversation itself: what has been said,
// the reply as it comes, and a few lines to write in.
//
// The room has the coach.Practice to itself while it is shown. Practice may
// not be used by two at a time, so one command at a time stores what was
// said, and the room touches the Practice only when none is under way (the
// busy state). Everything is stored as it happens: the rep's turn before its
// reply is asked for, the reply when it is whole. What the rep has typed
// stays in the input until it is stored.
//
// A reply that takes its time appears as it comes. One that is there at once,
// as the built-in worker's is, is shown at reading pace, and any key shows all
// of it. Esc stops a reply and keeps what was seen, marked as cut.
//
// The room answers with [Ended] when the talk is over and the rep wants the
// feedback, and with [Left] when they leave it for another day.
package talk

import (
	"context"
	"strings"

	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/repcoach/repcoach/tui/stream"
)

// What the room asks of the program.
type (
	Ended struct{ Outcome stance.Outcome }
	Left  struct{}
)

// state is whose turn it is.
type state int

const (
	typing   state = iota // the rep's turn
	busy                  // something is being stored
	replying              // the worker's turn
	unheard               // the reply did not come; the rep's turn is stored and waits
	unsaved               // a reply came and could not be stored
	over                  // the worker has ended the talk
)

// Config is what the room needs to know.
type Config struct {
	Practice *coach.Practice
	Paced    bool                                  // replies are there at once: show them at reading pace
	Explain  func(error) (what, next string)       // an error in two sentences
	Hint     func(p *coach.Practice, n int) string // a suggestion for the next turn
	Facts    func(words string) []string           // the approved facts that fit the words, at least one line
	Care     func(text string) []string            // what to say to a rep in distress, if they are
	Draft    string                                // words to begin with, all selected: the first key replaces them
}

// Room is one conversation.
type Room struct {
	Config
	ctx    context.Context // of the program: a reply must not outlive it
	look   look.Look
	keys   keys
	w, h   int
	state  state
	blocks []block
	growth block // the reply as far as it is shown
	reply  reply
	input  textarea.Model
	scroll look.Scroll
	note   note
	hints  int
	facts  int    // how often the facts were asked for with the same words
	sought string // those words
	ending bool   // the rep is asked whether to end
	care   care
	status string
}

// note is what the room tells the rep above the input.
type note struct {
	text    string
	trouble bool
}

// reply is the worker's turn on its way.
type reply struct {
	stream *stream.Stream[string]
	heard  string // all that has arrived
	shown  int    // how much of it the rep has seen, in bytes
	done   bool   // no more will come
	err    error  // why
	pacing bool   // a tick is on its way that shows more
	waited int    // seconds without a word
}

// New returns the room of a conversation that has begun. Init starts it.
func New(ctx context.Context, l look.Look, c Config) Room {
	r := Room{Config: c, ctx: ctx, look: l, keys: newKeys(), input: newInput(l)}
	r.scroll.Follow = true
	r.sync()
	return r
}

// Init puts the cursor into the input and asks for the reply that a resumed
// conversation may be waiting for.
func (r *Room) Init() tea.Cmd {
	focus := r.input.Focus()
	if _, done := r.Practice.Over(); done {
		r.state = over
	} else if r.Practice.Waiting() {
		return tea.Batch(focus, r.listen())
	}
	r.suggest(r.Draft)
	r.fit()
	return focus
}

// SetLook changes the colours.
func (r *Room) SetLook(l look.Look) {
	r.look = l
	r.input.SetStyles(inputStyles(l))
	r.fit()
}

// SetSize fits the room into a window.
func (r *Room) SetSize(w, h int) {
	r.w, r.h = w, h
	r.fit()
}

// SetStatus shows what is going on beside the talk: a model that is loading.
func (r *Room) SetStatus(s string) {
	r.status = s
	r.fit()
}

// Notify tells the rep something until the next key.
func (r *Room) Notify(text string) {
	r.note = note{text: text}
	r.fit()
}

// Busy reports whether something is being stored.
func (r Room) Busy() bool { return r.state == busy }

// Ending reports whether the rep is being asked if the talk is to end here.
func (r Room) Ending() bool { return r.ending }

// Said reports whether the rep has said anything. Do not ask while Busy.
func (r Room) Said() bool {
	for _, b := range r.blocks {
		if b.turn.Speaker == coach.Rep {
			return true
		}
	}
	return false
}

// Drafted reports whether there is text that has not been said.
func (r Room) Drafted() bool { return strings.TrimSpace(r.input.Value()) != "" }

// Leave stops a reply and stores what the rep has seen of it. It is for the
// way out: the room must not be used after it, and must not be Busy.
func (r *Room) Leave() tea.Cmd {
	r.reply.stream.Stop()
	p, text := r.Practice, r.seen()
	if r.state == unsaved {
		text = r.reply.heard
	}
	if strings.TrimSpace(text) == "" || (r.state != replying && r.state != unsaved) {
		return nil
	}
	return func() tea.Msg {
		p.Heard(text, true) // a disk that fails now has failed before; the rep's turn is stored
		return nil
	}
}

func (r Room) name() string { return safe.Line(r.Practice.Scenario.Worker.Name) }

func (r Room) seen() string { return r.reply.heard[:r.reply.shown] }

// sync takes over what the Practice has. Blocks that have not changed keep
// their wrapped lines.
func (r *Room) sync() {
	said := r.Practice.Transcript()
	for i, t := range said {
		switch {
		case i >= len(r.blocks):
			r.blocks = append(r.blocks, block{turn: t})
		case r.blocks[i].turn != t:
			r.blocks[i] = block{turn: t}
		}
	}
	r.blocks = r.blocks[:len(said)]
}
