package look

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"
)

// Keys are those that mean the same in every room.
type Keys struct {
	Up, Down, PageUp, PageDown, Top, Bottom key.Binding
	Enter, Back, Yes, No                    key.Binding
}

// NewKeys returns the common keys.
func NewKeys() Keys {
	return Keys{
		Up:       Bind("↑", "up", "up", "k"),
		Down:     Bind("↓", "down", "down", "j"),
		PageUp:   Bind("pgup", "back a page", "pgup", "b"),
		PageDown: Bind("pgdn", "on a page", "pgdown", "space", "f"),
		Top:      Bind("home", "to the top", "home", "g"),
		Bottom:   Bind("end", "to the end", "end", "G"),
		Enter:    Bind("enter", "choose", "enter"),
		Back:     Bind("esc", "back", "esc"),
		Yes:      Bind("y", "yes", "y", "enter"),
		No:       Bind("n", "no", "n", "esc"),
	}
}

// Bind makes a binding: how it is shown, what it does, and the keys for it.
func Bind(shown, does string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, does))
}

// When returns the binding, switched on or off.
func When(on bool, b key.Binding) key.Binding {
	b.SetEnabled(on)
	return b
}

// gap is how far two keys stand apart.
const gap = 2

// KeyLines shows the keys that are on, in as many lines as they need up to
// most. A key that is off is not shown.
func (l Look) KeyLines(width, most int, keys ...key.Binding) []string {
	var lines []string
	line, used := "", 0
	for _, k := range keys {
		if !k.Enabled() || k.Help().Key == "" {
			continue
		}
		part := l.Key.Render(k.Help().Key) + " " + l.Muted.Render(k.Help().Desc)
		w := lipgloss.Width(part)
		if used > 0 && used+gap+w > width {
			if len(lines) == most-1 {
				break
			}
			lines = append(lines, line)
			line, used = "", 0
		}
		if used > 0 {
			line += strings.Repeat(" ", gap)
			used += gap
		}
		line += part
		used += w
	}
	return append(lines, line)
}
