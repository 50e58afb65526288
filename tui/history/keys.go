package history

import (
	"charm.land/bubbles/v2/key"

	"github.com/repcoach/repcoach/tui/look"
)

type keys struct {
	look.Keys
	Resume, Delete, Share key.Binding
}

func newKeys() keys {
	k := keys{Keys: look.NewKeys(), Resume: look.Bind("r", "go on with it", "r"), Delete: look.Bind("d", "delete", "d"), Share: look.Bind("e", "share", "e")}
	k.Enter.SetHelp("enter", "read it")
	k.Yes = look.Bind("y", "yes, delete it", "y")
	k.No = look.Bind("n", "no, keep it", "n", "esc", "enter")
	k.Back = look.Bind("esc", "back", "esc", "q", "h")
	return k
}

// now switches off what is not possible at the moment.
func (k keys) now(r Room) keys {
	k.Yes, k.No = look.When(r.asking, k.Yes), look.When(r.asking, k.No)
	some := len(r.list) > 0 && !r.asking
	k.Share = look.When(some && r.Share && !r.unfinished(), k.Share)
	up, down := some && r.at > 0, some && r.at < len(r.list)-1
	k.Enter, k.Delete = look.When(some, k.Enter), look.When(some, k.Delete)
	k.Resume = look.When(some && r.unfinished(), k.Resume)
	k.Up, k.PageUp, k.Top = look.When(up, k.Up), look.When(up, k.PageUp), look.When(up, k.Top)
	k.Down, k.PageDown, k.Bottom = look.When(down, k.Down), look.When(down, k.PageDown), look.When(down, k.Bottom)
	k.Back = look.When(!r.asking, k.Back)
	return k
}

func (k keys) shown() []key.Binding {
	return []key.Binding{k.Yes, k.No, k.Enter, k.Resume, k.Up, k.Down, k.Share, k.Delete, k.Back}
}
