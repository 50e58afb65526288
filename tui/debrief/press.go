package debrief

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/tui/desk"
)

func (r *Room) press(msg tea.KeyPressMsg) tea.Cmd {
	k := r.keys.now(*r)
	switch {
	case key.Matches(msg, k.Stop):
		r.stream.Stop() // the last report is on its way
	case key.Matches(msg, k.Transcript):
		r.turn(theTranscript)
	case key.Matches(msg, k.Compare):
		r.turn(theComparison)
	case key.Matches(msg, k.Level):
		return r.confide(msg.String())
	case key.Matches(msg, k.Skip):
		r.Ask = false
	case key.Matches(msg, k.Another):
		m, _ := r.at()
		return send(Another{m.turn})
	case key.Matches(msg, k.Next):
		return send(Next{})
	case key.Matches(msg, k.Again):
		return send(Again{})
	case key.Matches(msg, k.Share):
		return send(Share{})
	case key.Matches(msg, k.Back):
		return send(Back{})
	case key.Matches(msg, k.Up):
		r.step(-1)
	case key.Matches(msg, k.Down):
		r.step(1)
	case key.Matches(msg, k.NextMoment):
		r.jump(1)
	case key.Matches(msg, k.LastMoment):
		r.jump(-1)
	case key.Matches(msg, k.PageUp):
		r.scroll.By(-r.scroll.Page())
	case key.Matches(msg, k.PageDown):
		r.scroll.By(r.scroll.Page())
	case key.Matches(msg, k.Top):
		r.scroll.By(-r.scroll.Total)
	case key.Matches(msg, k.Bottom):
		r.scroll.By(r.scroll.Total)
	}
	return nil
}

// turn shows another page, or the feedback again.
func (r *Room) turn(to page) {
	if r.page == to {
		to = theFeedback
	}
	r.page, r.scroll.Top, r.chosen = to, 0, ""
}

// confide takes the rep's answer.
func (r *Room) confide(typed string) tea.Cmd {
	n, _ := desk.Level(typed) // no other key is bound to this
	r.Confidence.After, r.Ask = &n, false
	r.note, r.trouble = desk.ConfidenceThanks(r.Confidence), false
	return send(Confident{n})
}

// index is where the chosen moment stands among them, -1 if none is chosen.
func (r Room) index() int {
	return slices.IndexFunc(r.moments, func(m moment) bool { return m.id == r.chosen })
}

// at is the chosen moment. It is always in sight.
func (r Room) at() (moment, bool) {
	i := r.index()
	if i < 0 || !r.inSight(r.moments[i]) {
		return moment{}, false
	}
	return r.moments[i], true
}

func (r Room) inSight(m moment) bool { return m.from >= r.scroll.Top && m.from < r.scroll.End() }

// choose keeps the chosen moment in sight: where the page has gone on without
// it, the first one in sight takes its place. At first it is the one thing to
// try next, if that can be seen.
func (r *Room) choose() {
	if _, ok := r.at(); ok {
		return
	}
	if r.chosen == "" && slices.ContainsFunc(r.moments, func(m moment) bool { return m.id == "focus" && r.inSight(m) }) {
		r.chosen = "focus"
		return
	}
	if i := slices.IndexFunc(r.moments, r.inSight); i >= 0 {
		r.chosen = r.moments[i].id
	}
}

// step goes to the next moment (1) or the one before (-1) if it is in sight,
// and otherwise a line on.
func (r *Room) step(by int) {
	if _, ok := r.at(); ok {
		i := r.index() + by
		if i >= 0 && i < len(r.moments) && r.inSight(r.moments[i]) {
			r.chosen = r.moments[i].id
			return
		}
	}
	r.scroll.By(by)
}

// jump goes to the next moment (1) or the one before (-1), and round.
func (r *Room) jump(by int) {
	n := len(r.moments)
	i := r.index()
	if i < 0 && by < 0 {
		i = 0
	}
	m := r.moments[(i+by+n)%n]
	r.chosen = m.id
	r.scroll.Show(m.from, m.to)
}
