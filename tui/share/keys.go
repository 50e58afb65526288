package share

import (
	"charm.land/bubbles/v2/key"

	"github.com/repcoach/repcoach/tui/look"
)

type keys struct {
	look.Keys
	Write key.Binding
}

func newKeys() keys {
	k := keys{Keys: look.NewKeys(), Write: look.Bind("w", wordWrite, "w")}
	k.Back = look.Bind("esc", wordBack, "esc", "q")
	return k
}

// now switches off what is not possible at the moment.
func (k keys) now(r Room) keys {
	up, down := r.scroll.Above() > 0, r.scroll.Below() > 0
	k.Up, k.PageUp, k.Top = look.When(up, k.Up), look.When(up, k.PageUp), look.When(up, k.Top)
	k.Down, k.PageDown, k.Bottom = look.When(down, k.Down), look.When(down, k.PageDown), look.When(down, k.Bottom)
	return k
}

func (k keys) shown() []key.Binding {
	return []key.Binding{k.Write, k.Back, k.PageDown, k.PageUp}
}
