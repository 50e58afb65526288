package talk

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textarea"
	"charm.land/lipgloss/v2"

	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
)

// inputLimit is how long one turn may be, in characters.
const inputLimit = 20_000

func newInput(l look.Look) textarea.Model {
	in := textarea.New()
	in.Prompt = "┃ "
	in.Placeholder = wordPlaceholder
	in.ShowLineNumbers = false
	in.EndOfBufferCharacter = ' '
	in.CharLimit = inputLimit
	in.DynamicHeight = true
	in.MinHeight, in.MaxHeight = 1, 6
	in.MaxContentHeight = inputLimit
	in.MaxWidth = 0
	in.SetVirtualCursor(false) // screen readers and input methods follow the real one
	in.SetStyles(inputStyles(l))

	// These keys are the room's: see keys.go. Pasting comes from the terminal.
	k := textarea.DefaultKeyMap()
	for _, b := range []*key.Binding{&k.InsertNewline, &k.Paste, &k.CopySelection, &k.PageUp, &k.PageDown, &k.TransposeCharacterBackward} {
		b.SetEnabled(false)
	}
	k.CharacterBackward.SetKeys("left")
	k.CharacterForward.SetKeys("right")
	k.LineEnd.SetKeys("end")
	in.KeyMap = k
	return in
}

func inputStyles(l look.Look) textarea.Styles {
	s := textarea.DefaultStyles(l.Dark)
	for _, state := range []*textarea.StyleState{&s.Focused, &s.Blurred} {
		state.Base = lipgloss.NewStyle()
		state.Text, state.CursorLine = l.Text, l.Text
		state.Placeholder = l.Muted
		state.Prompt = l.RepBar
		state.Selection = lipgloss.NewStyle().Reverse(true)
	}
	s.Cursor.Blink = false
	return s
}

// paste puts pasted text into the input. What a terminal cannot show is left
// out, since these become the rep's own words; what is too long is cut, and
// the rep is told.
func (r *Room) paste(text string) {
	if !r.writes() {
		return
	}
	text = showable(text)
	if room := inputLimit - r.input.Length(); utf8.RuneCountInString(text) > room {
		text = string([]rune(text)[:max(0, room)])
		r.note = note{text: fmt.Sprintf(wordTooLong, inputLimit)}
	}
	r.input.InsertString(text)
}

// showable leaves out what package safe would have to replace.
func showable(text string) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\t", "    ").Replace(text)
	return strings.Map(func(c rune) rune {
		if s := string(c); safe.Text(s) != s || c == utf8.RuneError {
			return -1
		}
		return c
	}, text)
}
