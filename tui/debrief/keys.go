package debrief

import (
	"charm.land/bubbles/v2/key"

	"github.com/repcoach/repcoach/tui/look"
)

type keys struct {
	look.Keys
	Stop, Next, Again, Transcript key.Binding
}

func newKeys() keys {
	return keys{
		Keys:       look.NewKeys(),
		Stop:       look.Bind("esc", "enough, stop here", "esc"),
		Next:       look.Bind("n", "another conversation", "n"),
		Again:      look.Bind("r", "try this one again", "r"),
		Transcript: look.Bind("t", "what was said", "t"),
	}
}

// now switches off what is not possible at the moment.
func (k keys) now(r Room) keys {
	k.Stop = look.When(r.Judging(), k.Stop)
	k.Back = look.Bind("q", "back", "q", "esc")
	if !r.Past {
		k.Back = look.Bind("q", "done", "q", "esc")
	}
	if r.Judging() {
		k.Back = look.Bind("q", "done", "q")
	}
	if r.reading {
		k.Transcript = look.Bind("t", "the feedback", "t", "esc")
		k.Back = look.When(false, k.Back)
	}
	k.Next = look.When(!r.Past, k.Next)
	up, down := r.scroll.Above() > 0, r.scroll.Below() > 0
	k.Up, k.PageUp, k.Top = look.When(up, k.Up), look.When(up, k.PageUp), look.When(up, k.Top)
	k.Down, k.PageDown, k.Bottom = look.When(down, k.Down), look.When(down, k.PageDown), look.When(down, k.Bottom)
	return k
}

func (k keys) shown() []key.Binding {
	return []key.Binding{k.Stop, k.PageDown, k.PageUp, k.Transcript, k.Again, k.Next, k.Back}
}
