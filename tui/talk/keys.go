package talk

import (
	"charm.land/bubbles/v2/key"

	"github.com/repcoach/repcoach/tui/look"
)

type keys struct {
	Say, NewLine, Hint, Facts, Back, End, Stop key.Binding
	Retry, Feedback, Confirm                   key.Binding
	Yes, Later, No, Return, Finish             key.Binding
	Up, Down, PageUp, PageDown, Leave, All     key.Binding
}

func newKeys() keys {
	return keys{
		Say:      look.Bind("enter", "say it", "enter"),
		NewLine:  look.Bind("ctrl+j", "new line", "ctrl+j", "shift+enter", "alt+enter"),
		Hint:     look.Bind("ctrl+t", "hint", "ctrl+t"),
		Facts:    look.Bind("ctrl+f", "facts", "ctrl+f"),
		Back:     look.Bind("ctrl+b", "back a turn", "ctrl+b"),
		End:      look.Bind("ctrl+e", "end", "ctrl+e"),
		Stop:     look.Bind("esc", "stop the reply", "esc"),
		Retry:    look.Bind("enter", "try again", "enter", "ctrl+r"),
		Feedback: look.Bind("enter", "your feedback", "enter"),
		Confirm:  look.Bind("", "", "ctrl+e"),
		Yes:      look.Bind("y", "yes, my feedback please", "y", "enter"),
		Later:    look.Bind("l", "leave it for later", "l"),
		No:       look.Bind("n", "no, go on", "n", "esc"),
		Return:   look.Bind("enter", "back to the talk", "enter", "esc"),
		Finish:   look.Bind("ctrl+e", "end the talk", "ctrl+e"),
		Up:       look.Bind("", "", "up"),
		Down:     look.Bind("", "", "down"),
		PageUp:   look.Bind("pgup", "read back", "pgup"),
		PageDown: look.Bind("pgdn", "forward", "pgdown"),
		All:      look.Bind("any key", "show all of it", "any key"),
		Leave:    look.Bind("ctrl+c", "leave", "ctrl+c"),
	}
}

// now switches off what is not possible at the moment.
func (k keys) now(r Room) keys {
	on := func(yes bool, b *key.Binding) { *b = look.When(yes, *b) }
	asking := r.ending || r.caring()
	mine := r.state == typing && !asking
	waits := r.state == unheard && !asking
	on(mine, &k.Say)
	on(mine || r.state == replying && !asking, &k.NewLine)
	on(mine, &k.Hint)
	on(mine && r.Facts != nil && len(r.Practice.Scenario.Facts) > 0, &k.Facts)
	on((mine || waits || r.state == over) && r.Said() && !asking, &k.Back)
	on(mine || waits, &k.End)
	on(r.state == replying && !asking, &k.Stop)
	on((waits || r.state == unsaved) && !asking, &k.Retry)
	on(r.state == over, &k.Feedback)
	on(r.state == over, &k.Confirm)
	on(r.ending, &k.Yes)
	on(r.ending, &k.Later)
	on(r.ending, &k.No)
	on(r.caring(), &k.Return)
	on(r.caring(), &k.Finish)
	page := r.scroll
	if r.caring() {
		page = r.care.scroll
	}
	on(page.Above() > 0, &k.PageUp)
	on(page.Below() > 0, &k.PageDown)
	single := r.input.Height() <= 1 || r.caring()
	on(single, &k.Up)
	on(single, &k.Down)
	on(r.state == replying && r.reply.done && r.reply.pacing, &k.All)
	return k
}

func (k keys) shown() []key.Binding {
	return []key.Binding{k.Say, k.Feedback, k.Retry, k.Stop, k.All, k.Yes, k.Later, k.No, k.Return, k.Finish, k.Hint, k.Facts, k.Back, k.End, k.Leave, k.NewLine, k.PageUp, k.PageDown}
}
