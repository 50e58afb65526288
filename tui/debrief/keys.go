package debrief

import (
	"fmt"

	"charm.land/bubbles/v2/key"

	"github.com/repcoach/repcoach/tui/look"
)

type keys struct {
	look.Keys
	Stop, Another, Choose, NextMoment, LastMoment key.Binding
	Next, Again, Transcript, Compare              key.Binding
	Level, Skip, Share                            key.Binding
}

func newKeys() keys {
	k := keys{
		Keys:       look.NewKeys(),
		Stop:       look.Bind("esc", "enough, stop here", "esc"),
		Choose:     look.Bind("↑↓", "choose a moment", ""),
		NextMoment: look.Bind("", "", "tab"),
		LastMoment: look.Bind("", "", "shift+tab"),
		Next:       look.Bind("n", "another talk", "n"),
		Again:      look.Bind("r", "start again", "r"),
		Transcript: look.Bind("t", "what was said", "t"),
		Compare:    look.Bind("c", "before and now", "c"),
		Level:      look.Bind("", "", "1", "2", "3", "4", "5"),
		Skip:       look.Bind("", "", "s"),
		Share:      look.Bind("e", "share", "e"),
	}
	k.PageUp = look.Bind("pgup", "back", "pgup", "b")
	k.PageDown = look.Bind("pgdn", "more", "pgdown", "space", "f")
	return k
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
	switch r.page {
	case theTranscript:
		k.Transcript = look.Bind("t", "the feedback", "t", "esc")
		k.Back = look.When(false, k.Back)
	case theComparison:
		k.Compare = look.Bind("c", "the feedback", "c", "esc")
		k.Back = look.When(false, k.Back)
	}
	k.Compare = look.When(r.Before != nil && r.Report != nil, k.Compare)
	m, some := r.at()
	k.Another = look.When(some, look.Bind("a", fmt.Sprintf(wordAnother, m.turn), "a"))
	k.Choose = look.When(some && len(r.moments) > 1, k.Choose)
	k.NextMoment, k.LastMoment = look.When(len(r.moments) > 0, k.NextMoment), look.When(len(r.moments) > 0, k.LastMoment)
	k.Next = look.When(!r.Past, k.Next)
	k.Share = look.When(r.Share && r.Report != nil && !r.Judging(), k.Share)
	k.Level, k.Skip = look.When(r.asks(), k.Level), look.When(r.asks(), k.Skip)
	up, down := r.scroll.Above() > 0, r.scroll.Below() > 0
	k.PageUp, k.Top = look.When(up, k.PageUp), look.When(up, k.Top)
	k.PageDown, k.Bottom = look.When(down, k.PageDown), look.When(down, k.Bottom)
	return k
}

func (k keys) shown() []key.Binding {
	return []key.Binding{k.Stop, k.Another, k.Choose, k.PageDown, k.PageUp, k.Compare, k.Transcript, k.Back, k.Again, k.Share, k.Next}
}
