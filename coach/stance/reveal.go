package stance

import (
	"slices"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios"
)

// room is what one rep turn gives the worker room for.
type room struct {
	open    *moves.Move // an open question that is not a repeat
	listens *moves.Move // a reflection, an acknowledgement or a question on what they said
}

func (m *Mind) room(t *turn) room {
	var r room
	for i, mv := range t.moves {
		fresh := !t.stale && !t.polite()
		switch {
		case mv.Kind == moves.OpenQuestion && fresh && r.open == nil:
			r.open = &t.moves[i]
		case mv.Kind == moves.OpenQuestion && fresh && mv.About != "":
			r.open = &t.moves[i]
		}
		if near(mv) && (mv.Follows || mv.Explores || mv.Kind == moves.Acknowledgement) && r.listens == nil {
			r.listens = &t.moves[i]
		}
	}
	return r
}

// near reports whether a move is one that can come near an issue or worry.
func near(mv moves.Move) bool {
	switch mv.Kind {
	case moves.OpenQuestion, moves.ClosedQuestion, moves.Reflection, moves.Acknowledgement:
		return true
	}
	return false
}

// nearest is the first move of the turn that comes near the topic. What has
// not been hinted at takes a question to bring it out.
func (m *Mind) nearest(t *turn, id string) *moves.Move {
	for i, mv := range t.moves {
		question := mv.Kind == moves.OpenQuestion || mv.Kind == moves.ClosedQuestion && !t.tone.SmallTalk
		if mv.About == id && near(mv) && (question || !m.at(id, Hidden)) {
			return &t.moves[i]
		}
	}
	return nil
}

// tell decides whether the turn brings something to light: what the worker
// has just hinted at first, then what the rep came near, then the rest in the
// scenario's order, issues before worries.
func (m *Mind) tell(t *turn) (Cue, bool) {
	r := m.room(t)
	for _, pass := range []func(topic) *moves.Move{
		func(tp topic) *moves.Move { return m.stirred(tp, r) },
		func(tp topic) *moves.Move { return m.nearest(t, tp.id) },
		func(tp topic) *moves.Move { return m.asksAfter(t, tp, r) },
	} {
		for _, tp := range m.topics() {
			if m.told(tp.id) {
				continue
			}
			if by := pass(tp); by != nil {
				if cue, ok := m.bring(t, tp, *by, m.nearest(t, tp.id) != nil); ok {
					return cue, true
				}
			}
		}
	}
	return Cue{}, false
}

// stirred is the move that brings out something hinted at a moment ago.
func (m *Mind) stirred(tp topic, r room) *moves.Move {
	if !m.at(tp.id, Hinted) || m.state.LastAbout != tp.id {
		return nil
	}
	for _, by := range []*moves.Move{r.listens, r.open} {
		if by != nil && (by.Follows || by.Explores || by.About == "" || by.About == tp.id) {
			return by
		}
	}
	return nil
}

// asksAfter is the move that asks for this topic without naming it. Issues
// come up when the rep asks openly. A worry comes up unnamed only when no
// issue is left to tell, the rep has just listened well, or asks what worries
// them.
func (m *Mind) asksAfter(t *turn, tp topic, r room) *moves.Move {
	if _, ok := m.pending(t); ok {
		return nil
	}
	worried := r.open != nil && m.asksWorry(*r.open)
	if !tp.worry {
		if r.open != nil && m.about(*r.open) && !worried {
			return r.open
		}
		return nil
	}
	if m.count(Eased) == 0 {
		return nil
	}
	if r.open != nil && (m.untold() == 0 || r.open.Explores || worried) {
		return r.open
	}
	if r.listens != nil && m.state.LastAct != Tell {
		return r.listens
	}
	return nil
}

// ofWorry are words of a question that asks what holds somebody back, and not
// how things are.
var ofWorry = []string{"worries you", "worry you", "worried about", "worrying you", "your worry", "your worries", "putting you off", "puts you off",
	"put you off", "afraid of", "scared of", "scares you", "bothers you about", "holding you back", "holds you back", "concerns you", "nervous about", "stopping you"}

// asksWorry reports whether a question asks for a worry, and there is one that
// they would tell now.
func (m *Mind) asksWorry(mv moves.Move) bool {
	return question(mv) && m.count(Eased) > 0 && mentions(spaced(mv.Quote), ofWorry) && slices.ContainsFunc(m.topics(), func(tp topic) bool { return tp.worry && !m.told(tp.id) && m.allows(tp) })
}

// about reports whether a question leaves it open what to talk about: it
// names nothing, or only what has already been talked through.
func (m *Mind) about(mv moves.Move) bool { return mv.About == "" || m.at(mv.About, Eased) }

// bring lets a topic show as far as trust allows: the telling, a hint before
// it, or the cover reason of a worry. It reports false when nothing shows.
func (m *Mind) bring(t *turn, tp topic, by moves.Move, named bool) (Cue, bool) {
	if !m.allows(tp) {
		return m.tease(t, tp, by, named)
	}
	first := m.at(tp.id, Hidden) && tp.hint != "" && tp.reveal != scenarios.Freely
	closed := by.Kind == moves.ClosedQuestion
	if first && (closed || !named && t.chance.IntN(100) < m.level.hintFirst) {
		return m.hint(t, tp, by), true
	}
	return m.reveal(t, tp.id, by, "{name} opened up: "+why(by)), true
}

// allows reports whether trust is enough to tell a topic.
func (m *Mind) allows(tp topic) bool {
	switch tp.reveal {
	case scenarios.Freely:
		return true
	case scenarios.WhenAsked:
		return m.state.Tenths >= m.level.room
	}
	return m.state.Tenths >= m.level.trusted
}

// tease shows what is too early to tell: an issue by its hint, once; a worry
// by its cover, when the rep came near it.
func (m *Mind) tease(t *turn, tp topic, by moves.Move, named bool) (Cue, bool) {
	switch {
	case m.state.Tenths < m.level.room:
		return Cue{}, false
	case tp.worry && named && m.state.Seen[tp.id].Covers < 2:
		return m.covered(t, tp, by), true
	case !tp.worry && m.at(tp.id, Hidden):
		return m.hint(t, tp, by), true
	}
	return Cue{}, false
}

func (m *Mind) hint(t *turn, tp topic, by moves.Move) Cue {
	m.deepen(t, tp, Hinted, "{name} let something show: "+why(by), by)
	return Cue{Act: Hint, About: tp.id, Topic: tp.kind(), Say: tp.hint}
}

// covered gives the cover reason; a second time it is put in other words.
func (m *Mind) covered(t *turn, tp topic, by moves.Move) Cue {
	seen := m.state.Seen[tp.id]
	cue := Cue{Act: Cover, About: tp.id, Topic: tp.kind()}
	if seen.Covers == 0 {
		cue.Say = tp.cover
	}
	seen.Covers++
	m.state.Seen[tp.id] = seen
	if m.at(tp.id, Hidden) {
		m.deepen(t, tp, Hinted, "{name} gave a reason; there may be another one behind it.", by)
		m.state.Progress-- // a cover reason is no step forward
	}
	return cue
}

// reveal tells a topic.
func (m *Mind) reveal(t *turn, id string, by moves.Move, because string) Cue {
	tp, _ := m.topic(id)
	m.deepen(t, tp, Told, because, by)
	return Cue{Act: Tell, About: tp.id, Topic: tp.kind(), Say: tp.says}
}

// deepen records that a topic has come further to light.
func (m *Mind) deepen(t *turn, tp topic, to Depth, because string, by moves.Move) {
	from := m.depth(tp.id)
	m.state.Depths[tp.id] = to
	seen := m.state.Seen[tp.id]
	seen.Turn = t.n
	m.state.Seen[tp.id] = seen
	m.state.Progress++
	m.note(t, tp.id, string(from), string(to), because, by)
}

// why says what the rep did to bring something to light.
func why(mv moves.Move) string {
	switch mv.Kind {
	case moves.OpenQuestion:
		return "you asked an open question and left room for the answer."
	case moves.ClosedQuestion:
		return "your question came near it."
	case moves.Reflection:
		return "you said back what you had heard."
	case moves.Acknowledgement:
		return "you showed that you understood."
	case moves.Ask:
		return "you had listened first, and then asked straight out."
	case moves.SoftAsk:
		return "you had listened first, and asked without pushing."
	}
	return "you had listened."
}
