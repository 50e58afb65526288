package talk

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
)

// A rep whose own words suggest that they are in distress is taken out of the
// role-play: the talk gives way to a page that says where to find a person.
// Nothing has been said or stored by then. The words stay in the input; back in
// the talk, saying the same words again means them as part of the practice.

// care is that page.
type care struct {
	lines  []string // what it says; none while the talk is shown
	words  string   // those that were held back
	scroll look.Scroll
}

// holdBack shows the page for words that have not been held back before.
func (r *Room) holdBack(text string) bool {
	lines := r.Care(text)
	if lines == nil || r.care.words == text {
		return false
	}
	r.care = care{lines: lines, words: text}
	return true
}

// caring reports whether the page is shown.
func (r Room) caring() bool { return r.care.lines != nil }

func (r *Room) pressInCare(msg tea.KeyPressMsg, k keys) {
	switch {
	case key.Matches(msg, k.Return):
		r.care.lines = nil
		r.note = note{text: wordHeldBack}
	case key.Matches(msg, k.Finish):
		r.care.lines = nil
		r.ending = true
	case key.Matches(msg, k.Up):
		r.care.scroll.By(-1)
	case key.Matches(msg, k.Down):
		r.care.scroll.By(1)
	case key.Matches(msg, k.PageUp):
		r.care.scroll.By(-r.care.scroll.Page())
	case key.Matches(msg, k.PageDown):
		r.care.scroll.By(r.care.scroll.Page())
	}
}

// carePage lays the page out; where there is room, with air between its lines.
func (r Room) carePage(width int) []string {
	var lines []string
	for i, l := range r.care.lines {
		style := r.look.Text
		if i == 0 {
			style = r.look.Strong
		}
		lines = append(lines, look.Styled(style, safe.Line(l), width)...)
		if r.h >= roomy {
			lines = append(lines, "")
		}
	}
	return lines
}
