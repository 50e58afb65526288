package stance

import (
	"slices"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios"
)

// asked answers a clear ask.
func (m *Mind) asked(t *turn) Cue {
	defer func() { m.state.Asks++; m.state.AskedAt = m.state.Progress }()
	if m.unasked {
		return Cue{Act: Pushed, About: "unwanted"}
	}
	by := t.first(moves.Ask)
	m.ease(t)
	m.more(t)
	pushy := t.patience || t.has(moves.Pressure, moves.Promise, moves.Dismissal, moves.ConfidenceBreach)
	switch {
	case pushy && (t.worst == moves.Pressure || m.state.Asks > 0):
		return Cue{Act: Pushed, About: string(moves.Ask)}
	case pushy && t.worst == moves.Promise:
		return Cue{Act: Doubt, About: string(moves.Promise)}
	case !pushy && m.willing():
		return m.end(t, Joined, "{name} said yes: what matters had been heard, and you asked straight out.", by)
	}
	if cue, ok := m.agreesTime(t); ok && !pushy {
		return cue
	}
	return m.notYet(t, by)
}

// soft answers a hint at the ask. It can bring out what holds them back, but
// never a yes.
func (m *Mind) soft(t *turn) (Cue, bool) {
	if !t.has(moves.SoftAsk) {
		return Cue{}, false
	}
	switch {
	case t.patience:
		return Cue{Act: Pushed, About: string(moves.SoftAsk)}, true
	case m.unasked:
		return Cue{Act: Doubt, About: "unwanted"}, true
	case m.willing():
		return Cue{Act: Agree, About: string(moves.SoftAsk)}, true
	}
	return m.notYet(t, t.first(moves.SoftAsk)), true
}

// notYet is the answer to an ask that comes too soon: the real worry, to a
// rep who has listened; else a cover reason; else a doubt, or a hint at what
// the rep has not heard yet.
func (m *Mind) notYet(t *turn, by moves.Move) Cue {
	for _, tp := range m.topics() {
		if !tp.worry || m.told(tp.id) {
			continue
		}
		if (m.heard() || tp.reveal == scenarios.Freely) && m.allows(tp) && !t.patience {
			return m.reveal(t, tp.id, by, "{name} told you what holds them back: "+why(by))
		}
	}
	for _, tp := range m.topics() {
		if tp.worry && !m.told(tp.id) && m.state.Seen[tp.id].Covers == 0 {
			return m.covered(t, tp, by)
		}
	}
	for _, tp := range m.topics() {
		if tp.worry && m.at(tp.id, Told) {
			return Cue{Act: Doubt, About: tp.id, Topic: tp.kind()}
		}
	}
	if tp, ok := m.missing(); ok && m.heard() && m.state.Tenths >= m.level.open {
		return m.hint(t, tp, by)
	}
	return Cue{Act: Doubt, About: string(by.Kind)}
}

// missing is an issue that the worker needs heard before a yes, and that has
// not shown at all.
func (m *Mind) missing() (topic, bool) {
	for _, tp := range m.topics() {
		if !tp.worry && tp.hint != "" && m.at(tp.id, Hidden) && slices.Contains(m.worker.YesWhen, tp.id) {
			return tp, true
		}
	}
	return topic{}, false
}

// timed answers a time for talking again. When the rep has listened it is
// kept; when they have asked as well, it settles the talk.
func (m *Mind) timed(t *turn) (Cue, bool) {
	if !t.has(moves.TimedNextStep) || t.lost > t.gained {
		return Cue{}, false
	}
	if cue, ok := m.agreesTime(t); ok {
		return cue, true
	}
	if t.has(moves.OpenQuestion) || m.state.Timed {
		return Cue{}, false
	}
	if !m.heard() || m.state.Tenths < m.level.step {
		return Cue{Act: Doubt, About: string(moves.TimedNextStep)}, true
	}
	m.state.Timed = true
	return Cue{Act: Agree, About: string(moves.TimedNextStep)}, true
}

// agreesTime settles on a next step if the rep has listened, has asked (where
// there is something to ask), and names a time.
func (m *Mind) agreesTime(t *turn) (Cue, bool) {
	asked := m.unasked || m.state.Asks+m.state.SoftAsks > 0 || t.has(moves.Ask, moves.SoftAsk)
	if !t.has(moves.TimedNextStep) || !asked || !m.heard() || m.state.Tenths < m.level.step || t.patience {
		return Cue{}, false
	}
	m.state.Timed = true
	return m.end(t, NextStep, "{name} agreed to talk again: you had listened, and you named a time.", t.first(moves.TimedNextStep)), true
}

// goodbye settles the talk if the rep takes their leave and nothing else has.
func (m *Mind) goodbye(t *turn, cue Cue) Cue {
	if !t.tone.Goodbye || cue.Outcome != "" {
		return cue
	}
	return m.end(t, m.parting(), "You said goodbye to {name}.")
}

// over reports whether the worker's break is.
func (m *Mind) over() bool { return m.state.Turns >= m.turns }

// timeUp settles the talk when the worker's break is over, unless the cue
// has already.
func (m *Mind) timeUp(t *turn, cue Cue) Cue {
	if !m.over() || cue.Outcome != "" {
		return cue
	}
	cue = m.end(t, m.parting(), "{name}'s break was over.")
	cue.About = "time"
	return cue
}

// parting is how the talk ends by its state, when nobody walks out.
func (m *Mind) parting() Outcome {
	switch {
	case m.state.Timed && m.heard() && m.state.Tenths >= m.level.step:
		return NextStep
	case m.count(Told, Eased) > 0 && m.state.Tenths >= m.level.open:
		return Thinking
	}
	return NotNow
}

// end sets the outcome.
func (m *Mind) end(t *turn, o Outcome, because string, by ...moves.Move) Cue {
	var mv moves.Move
	if len(by) > 0 {
		mv = by[0]
	}
	m.state.Outcome = o
	m.note(t, "outcome", "", string(o), because, mv)
	return m.ending(o)
}

// ending is the cue that ends a talk with an outcome.
func (m *Mind) ending(o Outcome) Cue {
	l := m.worker.Lines
	cue := Cue{Act: Settle, Outcome: o}
	if m.state.Asks+m.state.SoftAsks == 0 && (o == Thinking || o == NotNow) {
		cue.About = "unasked" // there is nothing to say no to
		if o == Thinking {
			cue.Say = l.Bye
		}
		return cue
	}
	switch o {
	case Joined:
		cue.Say = l.Yes
	case NextStep:
		cue.Say = l.NextStep
	case Thinking:
		cue.Say = l.Thinking
	case NotNow:
		cue.Say = l.NotNow
	case WalkedAway:
		cue.Act, cue.Say = Leave, l.Leaves
	}
	return cue
}
