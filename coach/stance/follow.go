package stance

import (
	"slices"

	"github.com/repcoach/repcoach/coach/moves"
)

// ease finds a worry that a move of this turn eases: one that is told, by a
// move that is about it or that comes within two rep turns, in a turn that
// does not also push.
func (m *Mind) ease(t *turn) (Cue, bool) {
	if slices.ContainsFunc(t.moves, func(mv moves.Move) bool { return !Eases(mv.Kind) }) {
		return Cue{}, false
	}
	for _, tp := range m.topics() {
		if !tp.worry || !m.at(tp.id, Told) {
			continue
		}
		recent := t.n-m.state.Seen[tp.id].Turn <= 4
		for _, mv := range t.moves {
			if !slices.Contains(tp.easers, string(mv.Kind)) {
				continue
			}
			if mv.About == tp.id || recent && (mv.Follows || !m.told(mv.About)) {
				m.deepen(t, tp, Eased, "{name} worried less: "+eased(mv.Kind), mv)
				return Cue{Act: Ease, About: tp.id, Topic: tp.kind(), Say: tp.eased}, true
			}
		}
	}
	return Cue{}, false
}

// eased says what the rep did to ease a worry.
func eased(k moves.Kind) string {
	switch k {
	case moves.Acknowledgement, moves.Reflection:
		return "you took it seriously instead of talking it away."
	case moves.CollectiveFraming:
		return "nobody would be doing this alone."
	case moves.OwnStory:
		return "you had been there yourself."
	case moves.Information:
		return "you answered it plainly."
	case moves.Permission:
		return "you left the choice with them."
	}
	return "you came back to it."
}

// more stays with what the worker has told, when the rep follows it up. An
// issue counts as heard from then on; a worry still waits to be eased.
func (m *Mind) more(t *turn) (Cue, bool) {
	if cue, ok := m.others(t); ok {
		return cue, true
	}
	for _, mv := range t.moves {
		linked := mv.Kind == moves.CollectiveFraming && mv.About == m.state.LastAbout
		if !near(mv) && !linked {
			continue
		}
		tp, ok := m.followed(t, mv)
		if !ok || mv.About != tp.id && m.asksWorry(mv) {
			continue
		}
		seen := m.state.Seen[tp.id]
		cue := Cue{Act: More, About: tp.id, Topic: tp.kind()}
		if tp.worry {
			seen.More = true
			m.state.Seen[tp.id] = seen
			return cue, true
		}
		m.deepen(t, tp, Eased, "{name} felt heard: you came back to what they had told you.", mv)
		if !seen.More {
			cue.Say = tp.more
		}
		seen.More, seen.Turn = true, t.n
		m.state.Seen[tp.id] = seen
		return cue, true
	}
	return Cue{}, false
}

// others answers who else it happens to, once for each issue. An issue that
// had been told counts as heard from then on.
func (m *Mind) others(t *turn) (Cue, bool) {
	for _, mv := range t.moves {
		if !question(mv) || !mentions(spaced(mv.Quote), whoElse) {
			continue
		}
		tp, ok := m.topic(mv.About)
		if !ok || tp.worry || !m.told(tp.id) {
			tp, ok = m.newest()
		}
		seen := m.state.Seen[tp.id]
		if !ok || tp.worry || seen.Others || t.n-seen.Turn > 8 {
			continue
		}
		if m.at(tp.id, Told) {
			m.deepen(t, tp, Eased, "{name} felt less alone with it: you asked who else it affects.", mv)
			seen.Turn = t.n
		}
		seen.Others = true
		m.state.Seen[tp.id] = seen
		return Cue{Act: More, About: tp.id, Topic: tp.kind(), Others: true, Say: m.othersAnswer()}, true
	}
	return Cue{}, false
}

// othersAnswer is the scenario's own answer to who else it happens to, once.
func (m *Mind) othersAnswer() string {
	for i, a := range m.worker.Answers {
		if slices.ContainsFunc(a.About, func(w string) bool { return slices.Contains(whoElse, w) }) && !slices.Contains(m.state.Answered, i) {
			m.state.Answered = append(m.state.Answered, i)
			return a.Says
		}
	}
	return ""
}

// whoElse are words of a question about the other people it happens to.
var whoElse = slices.Concat([]string{"who else", "anyone else", "anybody else", "everyone else", "everybody else", "just you", "only you",
	"the others", "other people", "same boat", "same thing", "rest of", "how many of you", "colleagues", "others feel", "others think", "others say"}, polishWhoElse)

// followed is the told issue or worry that a move takes up: the one it is
// about, or else the newest, if the move goes on from it. A question about
// something that has not come to light is about that.
func (m *Mind) followed(t *turn, mv moves.Move) (topic, bool) {
	tp, named := m.topic(mv.About)
	if named && !m.told(tp.id) && question(mv) {
		return topic{}, false
	}
	if !named || !m.told(tp.id) {
		goesOn := mv.Follows || mv.Explores || mv.Kind == moves.OpenQuestion && words(mv.Quote) <= 4
		newest, ok := m.newest()
		if !ok || !goesOn || t.stale || t.n-m.state.Seen[newest.id].Turn > 8 {
			return topic{}, false
		}
		tp = newest
	}
	if tp.worry && (!question(mv) || m.state.Seen[tp.id].More) {
		return topic{}, false
	}
	return tp, m.at(tp.id, Told)
}

// newest is the topic that came to light last.
func (m *Mind) newest() (topic, bool) {
	var newest topic
	for _, tp := range m.topics() {
		if m.told(tp.id) && (newest.id == "" || m.state.Seen[tp.id].Turn > m.state.Seen[newest.id].Turn) {
			newest = tp
		}
	}
	return newest, newest.id != ""
}

func question(mv moves.Move) bool {
	return mv.Kind == moves.OpenQuestion || mv.Kind == moves.ClosedQuestion
}

// pending is a worry that was told in the last three exchanges and has not
// been eased: the worker does not go on to other things while it is in the air.
func (m *Mind) pending(t *turn) (topic, bool) {
	for _, tp := range m.topics() {
		if tp.worry && m.at(tp.id, Told) && t.n-m.state.Seen[tp.id].Turn <= 6 {
			return tp, true
		}
	}
	return topic{}, false
}
