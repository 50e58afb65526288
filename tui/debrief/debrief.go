// Package debrief is the room of the feedback: it appears objective by
// objective while it is being judged, with the rep's own words as proof. The
// same room shows the feedback of a past talk, and what was said in it.
//
// Every quote is a moment. The arrows go from one in sight to the next and
// scroll where there is none, tab jumps, and a goes back to the chosen one to
// try it another way. A talk that did so is shown beside the one it went back
// in. After a talk the rep may say how confident they feel now.
//
// The room answers with [Scored] when the judging is done (the program stores
// the report), with [Confident] when the rep has said how they feel, and with
// [Another], [Next], [Again], [Share] or [Back] when they go on.
package debrief

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/repcoach/repcoach/tui/stream"
)

// What the room asks of the program.
type (
	Scored    struct{ Report feedback.Report }
	Confident struct{ Level int }
	Another   struct{ Turn int }
	Next      struct{}
	Again     struct{}
	Share     struct{}
	Back      struct{}
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

	Confidence journal.Confidence // what the rep has said of it so far
	Ask        bool               // how confident they feel now

	Share bool // it can be shared

	// Of a branch: the turn that is tried another way, the try before (nil
	// while it is not known), who plays, and whether the try before is gone.
	FromTurn int
	Before   *feedback.Attempt
	Partner  string
	Alone    bool
}

// page is which of its pages the room shows.
type page int

const (
	theFeedback page = iota
	theTranscript
	theComparison
)

// Room is the feedback on one talk.
type Room struct {
	Config
	look    look.Look
	keys    keys
	w, h    int
	scroll  look.Scroll
	lines   []string
	moments []moment
	drawn   sketch // what they were drawn from
	chosen  string // the id of a moment
	stream  *stream.Stream[feedback.Report]
	seconds int
	page    page
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

// SetBefore says what a branch is compared with; nil, that it is gone.
func (r *Room) SetBefore(a *feedback.Attempt) {
	r.Before, r.Alone = a, a == nil
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

func send(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }

func (r *Room) fit() {
	if r.w == 0 {
		return
	}
	width, _ := look.Column(r.w)
	if now := r.sketch(width); r.drawn != now {
		p := r.draw(width)
		r.lines, r.moments, r.drawn = p.lines, p.moments, now
	}
	r.scroll.Fit(look.BodyHeight(r.h, len(r.head(width)), len(r.foot(width))), len(r.lines))
	r.scroll.Follow = false
	r.choose()
}

// sketch is all that a drawn page depends on and that can change.
type sketch struct {
	page          page
	width         int
	dark, judging bool
	report        *feedback.Report
	before        *feedback.Attempt
	alone         bool
	after         *int
}

func (r Room) sketch(width int) sketch {
	return sketch{r.page, width, r.look.Dark, r.Judging(), r.Report, r.Before, r.Alone, r.Confidence.After}
}

func (r Room) draw(width int) *paper {
	switch r.page {
	case theTranscript:
		return r.transcript(width)
	case theComparison:
		return r.compare(width)
	}
	return r.feedback(width)
}

// View draws the room.
func (r Room) View() string {
	width, _ := look.Column(r.w)
	body := slices.Clone(r.scroll.Of(r.lines))
	if m, ok := r.at(); ok {
		body[m.from-r.scroll.Top] = m.marked
	}
	return look.Page{Head: r.head(width), Body: body, Foot: r.foot(width)}.Lay(r.w, r.h)
}

// Cursor stands at the chosen moment, where a screen reader looks for it.
func (r Room) Cursor() *tea.Cursor {
	m, ok := r.at()
	if !ok {
		return nil
	}
	width, left := look.Column(r.w)
	return tea.NewCursor(left, len(r.head(width))+m.from-r.scroll.Top)
}

func (r Room) head(width int) []string {
	title := wordTitle
	switch r.page {
	case theTranscript:
		title = wordTranscript
	case theComparison:
		title = feedback.CompareTitle
	}
	return append(r.look.Head(title, safe.Line(r.Title), width), "")
}

// keyLines is how many lines of keys there may be: more where they are short.
func keyLines(width int) int {
	switch {
	case width < 56:
		return 4
	case width < apart:
		return 3
	}
	return 2
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
	case r.asks():
		ask := look.Styled(r.look.Soon, fmt.Sprintf(wordAskNow, desk.ConfidenceAfter), width)
		lines = append(lines, ask[:min(2, len(ask))]...)
	}
	keys := r.look.KeyLines(width, keyLines(width), r.keys.now(r).shown()...)
	for range keyLines(width) - len(keys) {
		lines = append(lines, "") // which moment is chosen must not move the page
	}
	return append(lines, keys...)
}

// asks reports whether the rep is asked how confident they feel.
func (r Room) asks() bool {
	return r.Ask && r.Confidence.After == nil && r.Report != nil && !r.Judging()
}

// progress says how far the judging is.
func (r Room) progress() string {
	if r.Report == nil || len(r.Report.Objectives) == 0 {
		return fmt.Sprintf(wordJudging, r.seconds)
	}
	return fmt.Sprintf(wordJudgingMore, r.seconds)
}
