package brief

import (
	"charm.land/bubbles/v2/key"

	"github.com/repcoach/repcoach/tui/look"
)

type keys struct {
	look.Keys
	Again, Level key.Binding
}

func newKeys() keys {
	k := keys{Keys: look.NewKeys(), Again: look.Bind("r", "look again", "r"), Level: look.Bind("1–5", "how confident", "1", "2", "3", "4", "5")}
	k.Enter.SetHelp("enter", "start talking")
	k.Back = look.Bind("esc", "choose another", "esc", "q")
	return k
}

// now switches off what is not possible at the moment.
func (k keys) now(r Room) keys {
	k.Enter = look.When(r.status.Ready, k.Enter)
	k.Again = look.When(r.status.Failed, k.Again)
	up, down := r.scroll.Above() > 0, r.scroll.Below() > 0
	k.Up, k.PageUp = look.When(up, k.Up), look.When(up, k.PageUp)
	k.Down, k.PageDown = look.When(down, k.Down), look.When(down, k.PageDown)
	return k
}

func (k keys) shown() []key.Binding {
	return []key.Binding{k.Enter, k.Again, k.Level, k.Back, k.PageDown, k.PageUp}
}
