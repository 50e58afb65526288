// Package debrief is the room of the feedback: it appears objective by
// objective while it is being judged, with the rep's own words as proof. The
// same room shows the feedback of a past talk, and what was said in it.
//
// It answers with [Scored] when the judging is done (the program stores the
// report), and with [Next], [Again] or [Back] when the rep goes on.
package debrief

import (
	"context"
	"fmt"
	"iter"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/repcoach/repcoach/tui/stream"
)

// What the room asks of the program.
type (
	Scored struct{ Report feedback.Report }
	Next   struct{}
	Again  struct{}
	Back   struct{}
)

// Config is what the room shows.
type Config struct {
	Title   string // of the scenario
	Name    string // of the worker
	Yes     string // how a yes of theirs reads behind the name
	Outcome stance.Outcome
	Said    coach.Transcript
	Report  *feedback.Report // nil while there is none
	Past    bool             // from the history
	Notes   []string         // what could not be read of it
}

// Room is the feedback on one talk.
type Room struct {
	Config
	look    look.Look
	keys    keys
	w, h    int
	scroll  look.Scroll
	lines   []string
	stream  *stream.Stream[feedback.Report]
	seconds int
	reading bool // the transcript is shown
	note    string
	trouble bool
}

type secondMsg struct {
	of *stream.Stream[feedback.Report]
}

// New returns the room.
func New(l look.Look, c Config) Room { return Room{Config: c, look: l, keys: newKeys()} }

// Judge starts the judging.
func (r *Room) Judge(ctx context.Context, score func(context.Context) iter.Seq2[feedback.Report, error]) tea.Cmd {
	s, cmd := stream.Start(ctx, score)
	r.stream = s
	r.fit()
	return tea.Batch(cmd, r.second())
}

func (r *Room) second() tea.Cmd {
	of := r.stream
	return tea.Tick(time.Second, func(time.Time) tea.Msg { return secondMsg{of} })
}

// SetLook changes the colours.
func (r *Room) SetLook(l look.Look) {
	r.look = l
	r.fit()
}

// SetSize fits the room into a window.
func (r *Room) SetSize(w, h int) {
	r.w, r.h = w, h
	r.fit()
}

// Notify tells the rep something until the next key; trouble says that
// something went wrong.
func (r *Room) Notify(text string, trouble bool) {
	r.note, r.trouble = text, trouble
	r.fit()
}

// Judging reports whether the feedback is not whole yet.
func (r Room) Judging() bool { return r.stream != nil }

// Leave stops the judging. It returns what there is of the feedback, if that
// has not been handed over as Scored.
func (r *Room) Leave() *feedback.Report {
	if r.stream == nil {
		return nil
	}
	r.stream.Stop()
	r.stream = nil
	return r.Report
}

// Update handles a message.
func (r Room) Update(msg tea.Msg) (Room, tea.Cmd) {
	var cmd tea.Cmd
	switch msg := msg.(type) {
	case stream.Batch[feedback.Report]:
		cmd = r.better(msg)
	case secondMsg:
		if r.stream != nil && msg.of == r.stream {
			r.seconds++
			cmd = r.second()
		}
	case tea.KeyPressMsg:
		r.note = ""
		cmd = r.press(msg)
	}
	r.fit()
	return r, cmd
}

// better takes over a report that knows more than the one before.
func (r *Room) better(b stream.Batch[feedback.Report]) tea.Cmd {
	if !r.stream.Sent(b) {
		return nil
	}
	if n := len(b.Items); n > 0 {
		r.Report = &b.Items[n-1]
	}
	if b.Err != nil && b.Last.Schema != "" {
		r.Report = &b.Last
	}
	if !b.Done {
		return r.stream.Listen()
	}
	r.stream = nil
	if r.Report == nil {
		return nil
	}
	return send(Scored{*r.Report})
}

func (r *Room) press(msg tea.KeyPressMsg) tea.Cmd {
	k := r.keys.now(*r)
	switch {
	case key.Matches(msg, k.Stop):
		r.stream.Stop() // the last report is on its way
	case key.Matches(msg, k.Transcript):
		r.reading = !r.reading
		r.scroll.Top = 0
	case key.Matches(msg, k.Next):
		return send(Next{})
	case key.Matches(msg, k.Again):
		return send(Again{})
	case key.Matches(msg, k.Back):
		return send(Back{})
	case key.Matches(msg, k.Up):
		r.scroll.By(-1)
	case key.Matches(msg, k.Down):
		r.scroll.By(1)
	case key.Matches(msg, k.PageUp):
		r.scroll.By(-r.scroll.Page())
	case key.Matches(msg, k.PageDown):
		r.scroll.By(r.scroll.Page())
	case key.Matches(msg, k.Top):
		r.scroll.By(-r.scroll.Total)
	case key.Matches(msg, k.Bottom):
		r.scroll.By(r.scroll.Total)
	}
	return nil
}

func send(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }

func (r *Room) fit() {
	if r.w == 0 {
		return
	}
	width, _ := look.Column(r.w)
	if r.reading {
		r.lines = r.transcript(width)
	} else {
		r.lines = r.feedback(width)
	}
	// Which keys there are depends on where the page stands, so twice.
	for range 2 {
		r.scroll.Fit(look.BodyHeight(r.h, len(r.head(width)), len(r.foot(width))), len(r.lines))
	}
	r.scroll.Follow = false
}

// View draws the room.
func (r Room) View() string {
	width, _ := look.Column(r.w)
	return look.Page{Head: r.head(width), Body: r.scroll.Of(r.lines), Foot: r.foot(width)}.Lay(r.w, r.h)
}

// Cursor hides the cursor: there is nothing to type or to choose here.
func (r Room) Cursor() *tea.Cursor { return nil }

func (r Room) head(width int) []string {
	title := wordTitle
	if r.reading {
		title = wordTranscript
	}
	return append(r.look.Head(title, safe.Line(r.Title), width), "")
}

func (r Room) foot(width int) []string {
	lines := []string{r.look.Line(width)}
	switch {
	case r.note != "":
		style := r.look.Good
		if r.trouble {
			style = r.look.Trouble
		}
		note := look.Styled(style, safe.Line(r.note), width)
		lines = append(lines, note[:min(3, len(note))]...)
	case r.Judging():
		lines = append(lines, r.look.Soon.Render(look.Clip(r.progress(), width)))
	}
	return append(lines, r.look.KeyLines(width, 2, r.keys.now(r).shown()...)...)
}

// progress says how far the judging is.
func (r Room) progress() string {
	if r.Report == nil || len(r.Report.Objectives) == 0 {
		return fmt.Sprintf(wordJudging, r.seconds)
	}
	return fmt.Sprintf(wordJudgingMore, r.seconds)
}
