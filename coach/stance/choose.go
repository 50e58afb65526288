package stance

import (
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios"
)

// choose decides what the worker does next. The order is the order in which
// a person would react: leaving before anything else, then what hurt, then
// being asked for something, then what the rep has brought to light.
func (m *Mind) choose(t *turn) Cue {
	switch {
	case t.tone.Distress:
		return Cue{Act: Chat, About: "distress"}
	case m.state.Patience <= 0:
		return m.end(t, WalkedAway, "{name} had had enough and left.")
	case t.tone.Silent:
		return m.quiet(t)
	case t.tone.Injection || t.tone.Nonsense:
		return m.timeUp(t, Cue{Act: Puzzled})
	case t.tone.Rude:
		return m.timeUp(t, Cue{Act: Hurt, About: "rude"})
	}
	if t.has(moves.Ask) {
		return m.timeUp(t, m.goodbye(t, m.asked(t)))
	}
	if cue, ok := m.timed(t); ok {
		return m.timeUp(t, m.goodbye(t, cue))
	}
	if t.tone.Goodbye {
		return m.goodbye(t, Cue{Act: Chat})
	}
	if m.over() {
		return m.timeUp(t, Cue{})
	}
	if cue, ok := m.stung(t); ok {
		return cue
	}
	if cue, ok := m.personally(t); ok {
		return cue
	}
	for _, next := range []func(*turn) (Cue, bool){m.ease, m.particular, m.more, m.soft, m.answer, m.tell} {
		if cue, ok := next(t); ok {
			return cue
		}
	}
	return m.respond(t)
}

// quiet answers silence. After something has come to light, silence is room
// to say more; otherwise they wait.
func (m *Mind) quiet(t *turn) Cue {
	if m.state.Quiet == 1 {
		if cue, ok := m.goesOn(); ok {
			return m.timeUp(t, cue)
		}
	}
	return m.timeUp(t, Cue{Act: Wait})
}

// goesOn lets the worker say more about what they have just told, to a rep
// who leaves them room: by silence, or by no more than "mm". It is not the
// rep's following up.
func (m *Mind) goesOn() (Cue, bool) {
	tp, ok := m.topic(m.state.LastAbout)
	seen := m.state.Seen[tp.id]
	if !ok || m.state.LastAct != Tell || m.state.Tenths < m.level.open || tp.worry || tp.more == "" || seen.More {
		return Cue{}, false
	}
	seen.More = true
	m.state.Seen[tp.id] = seen
	return Cue{Act: More, About: tp.id, Topic: tp.kind(), Say: tp.more}, true
}

// stung reacts to a turn that cost more trust than it earned, by the worst
// thing in it.
func (m *Mind) stung(t *turn) (Cue, bool) {
	if t.lost <= t.gained {
		return Cue{}, false
	}
	about := string(t.worst)
	switch t.worst {
	case "run_down":
		return Cue{Act: Deflect, About: about}, true
	case moves.Pressure:
		return Cue{Act: Pushed, About: about}, true
	case moves.Dismissal:
		return Cue{Act: Hurt, About: about}, true
	case moves.Jargon:
		return Cue{Act: Puzzled, About: about}, true
	case moves.Information, moves.OwnStory, moves.ConfidenceBreach:
		return Cue{Act: Deflect, About: about}, true
	case moves.SoftAsk:
		return m.soft(t)
	}
	return Cue{Act: Doubt, About: about}, true
}

// respond answers a turn that brings nothing new to light.
func (m *Mind) respond(t *turn) Cue {
	friendly := m.state.Tenths >= m.level.open
	asks := t.has(moves.OpenQuestion, moves.ClosedQuestion)
	if tp, ok := m.pending(t); ok && asks && !t.stale && t.tone.AsksAbout == "" {
		return Cue{Act: Doubt, About: tp.id, Topic: tp.kind()}
	}
	if t.tone.Aside {
		return Cue{Act: Puzzled, About: "aside"}
	}
	if t.has(moves.Permission) && !t.has(moves.OpenQuestion) && !t.stale {
		return Cue{Act: Agree, About: "permission"}
	}
	if id, ok := m.unprompted(t); ok {
		return m.reveal(t, id, moves.Move{}, "{name} told you unasked: it is no secret.")
	}
	if len(t.moves) == 0 && !t.tone.Thanks && !t.tone.Greeting && !t.tone.SmallTalk {
		if cue, ok := m.goesOn(); ok {
			return cue
		}
		return Cue{Act: Agree, About: "nothing"}
	}
	switch {
	case asks && t.tone.AsksAbout != "":
		return Cue{Act: Answer, About: t.tone.AsksAbout}
	case t.tone.Greeting && !t.has(moves.OpenQuestion):
		return Cue{Act: Chat, About: "greeting"}
	case t.tone.SmallTalk && !t.has(moves.OpenQuestion):
		return Cue{Act: Chat, About: "small_talk"}
	case t.stale:
		return Cue{Act: Deflect, About: "again"}
	case t.has(moves.OpenQuestion) && m.untold() == 0 && m.count(Told, Eased) > 0:
		return Cue{Act: Agree, About: "nothing_left"}
	case t.has(moves.OpenQuestion):
		return Cue{Act: Deflect, About: "open_question"}
	case t.has(moves.ClosedQuestion):
		return Cue{Act: Answer, About: "closed_question"}
	}
	for _, k := range []moves.Kind{moves.Acknowledgement, moves.Reflection, moves.CollectiveFraming, moves.OwnStory, moves.Affirmation} {
		if t.has(k) {
			return Cue{Act: Agree, About: string(k)}
		}
	}
	switch {
	case t.tone.Thanks:
		return Cue{Act: Chat, About: "thanks"}
	case t.has(moves.Information) && friendly:
		return Cue{Act: Agree, About: "information"}
	case t.has(moves.Information):
		return Cue{Act: Doubt, About: "information"}
	case m.willing():
		return Cue{Act: Agree, About: "ready"}
	case friendly:
		return Cue{Act: Agree}
	}
	return Cue{Act: Deflect}
}

// unprompted finds something the worker tells freely, to a rep who does not
// make it hard.
func (m *Mind) unprompted(t *turn) (string, bool) {
	asks := t.has(moves.OpenQuestion, moves.ClosedQuestion) || t.tone.SmallTalk || t.tone.Greeting
	stung := m.state.LastAct == Pushed || m.state.LastAct == Hurt
	if !asks || t.lost > 0 || stung || m.state.Tenths < m.level.room {
		return "", false
	}
	for _, tp := range m.topics() {
		if tp.reveal == scenarios.Freely && !tp.worry && !m.told(tp.id) {
			return tp.id, t.chance.IntN(100) < 70
		}
	}
	return "", false
}

// untold counts the issues the worker has not told.
func (m *Mind) untold() int {
	n := 0
	for _, tp := range m.topics() {
		if !tp.worry && !m.told(tp.id) {
			n++
		}
	}
	return n
}
