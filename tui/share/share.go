// Package share is the room in which a rep sees what they would share with
// their education team, to the last byte, before a file of it is written. The
// room writes nothing and sends nothing: it answers with [Write] when the rep
// agrees, and with [Back].
package share

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
)

// What the room asks of the program.
type (
	Write struct{}
	Back  struct{}
)

// Room shows one parcel.
type Room struct {
	desk.Parcel
	look   look.Look
	keys   keys
	w, h   int
	scroll look.Scroll
	lines  []string
}

// New returns the room.
func New(l look.Look, p desk.Parcel) Room { return Room{Parcel: p, look: l, keys: newKeys()} }

// SetLook changes the colours.
func (r *Room) SetLook(l look.Look) {
	r.look = l
	r.draw()
}

// SetSize fits the room into a window.
func (r *Room) SetSize(w, h int) {
	r.w, r.h = w, h
	r.draw()
}

// draw lays the page out anew: what it is in words, then every byte of it.
func (r *Room) draw() {
	if r.w == 0 {
		return
	}
	width, _ := look.Column(r.w)
	r.lines = nil
	for _, l := range r.Lines {
		r.lines = append(r.lines, look.Styled(r.look.Text, safe.Line(l), width)...)
	}
	r.lines = append(r.lines, "")
	r.lines = append(r.lines, look.Styled(r.look.Heading, wordExactly, width)...)
	r.lines = append(r.lines, "")
	for l := range strings.Lines(string(r.Raw)) {
		r.lines = append(r.lines, look.Styled(r.look.Quote, safe.Text(strings.TrimRight(l, "\n")), width)...)
	}
	r.scroll.Fit(look.BodyHeight(r.h, len(r.head(width)), len(r.foot(width))), len(r.lines))
	r.scroll.Follow = false
}

// Update handles a key.
func (r Room) Update(msg tea.Msg) (Room, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return r, nil
	}
	k := r.keys.now(r)
	switch {
	case key.Matches(press, k.Write):
		return r, send(Write{})
	case key.Matches(press, k.Back):
		return r, send(Back{})
	case key.Matches(press, k.Up):
		r.scroll.By(-1)
	case key.Matches(press, k.Down):
		r.scroll.By(1)
	case key.Matches(press, k.PageUp):
		r.scroll.By(-r.scroll.Page())
	case key.Matches(press, k.PageDown):
		r.scroll.By(r.scroll.Page())
	case key.Matches(press, k.Top):
		r.scroll.By(-r.scroll.Total)
	case key.Matches(press, k.Bottom):
		r.scroll.By(r.scroll.Total)
	}
	return r, nil
}

func send(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }

// View draws the room.
func (r Room) View() string {
	width, _ := look.Column(r.w)
	return look.Page{Head: r.head(width), Body: r.scroll.Of(r.lines), Foot: r.foot(width)}.Lay(r.w, r.h)
}

// Cursor stands at the first line in sight, where a screen reader looks for it.
func (r Room) Cursor() *tea.Cursor {
	width, left := look.Column(r.w)
	return tea.NewCursor(left, len(r.head(width)))
}

func (r Room) head(width int) []string {
	return append(r.look.Head(wordTitle, wordUnsent, width), "")
}

func (r Room) foot(width int) []string {
	return append([]string{r.look.Line(width)}, r.look.KeyLines(width, 3, r.keys.now(r).shown()...)...)
}
