package pick

import (
	"charm.land/bubbles/v2/key"

	"github.com/repcoach/repcoach/tui/look"
)

type keys struct {
	look.Keys
	History, Again, Help, Quit key.Binding
}

func newKeys() keys {
	return keys{
		Keys:    look.NewKeys(),
		History: look.Bind("h", "past talks", "h"),
		Again:   look.Bind("r", "look again", "r"),
		Help:    look.Bind("?", "how it works", "?"),
		Quit:    look.Bind("q", "leave", "q"),
	}
}

// now switches off what is not possible at the moment.
func (k keys) now(r Room) keys {
	list := len(r.list) > 0 && !r.help
	k.Enter = look.When(list, k.Enter)
	k.Up, k.Down = look.When(list && r.at > 0, k.Up), look.When(list && r.at < len(r.list)-1, k.Down)
	k.Top, k.Bottom = look.When(list, k.Top), look.When(list, k.Bottom)
	k.Again = look.When(r.failed, k.Again)
	if r.help {
		k.Help = look.Bind("?", "back to the list", "?", "esc", "enter")
	}
	return k
}

func (k keys) shown() []key.Binding {
	return []key.Binding{k.Enter, k.Up, k.Down, k.History, k.Again, k.Help, k.Quit}
}
