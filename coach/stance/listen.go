package stance

import "github.com/repcoach/repcoach/coach/moves"

// listen takes in a turn: trust and patience change by the table, then by
// its tone. What does not make sense, and what speaks to a program instead
// of a colleague, is not taken in at all.
func (m *Mind) listen(n int, r moves.Reading) *turn {
	t := &turn{n: n, tone: r.Tone, moves: r.Moves, chance: m.chance(n)}
	switch {
	case r.Tone.Distress:
		t.moves = nil
		return t
	case r.Tone.Injection || r.Tone.Nonsense || r.Tone.Silent:
		t.moves = nil
		m.adrift(t)
		return t
	}
	m.state.Quiet, m.state.Odd = 0, 0
	t.stale = m.stale(t)
	for _, kind := range moves.Kinds {
		m.apply(t, kind)
	}
	m.kindness(t)
	if r.Tone.Rude {
		m.trust(t, -20, "{name} was hurt by how you put that.", moves.Move{Kind: "rude"})
		m.push(t, "{name} is losing patience: that was rude.", moves.Move{})
	}
	if r.Tone.RunsDown {
		m.trust(t, -10, "{name} did not like how you spoke of somebody who was not there.", moves.Move{Kind: "run_down"})
	}
	for _, mv := range t.moves {
		if warms(mv.Kind) && !m.earned(mv.Quote) {
			m.state.Earned = append(m.state.Earned, fingerprint(mv.Quote))
		}
	}
	return t
}

// adrift handles a turn with nothing in it: the third silence in a row, and
// the second nonsense, cost patience.
func (m *Mind) adrift(t *turn) {
	if t.tone.Silent {
		m.state.Quiet++
		m.state.Odd = 0
		if m.state.Quiet >= 3 {
			m.push(t, "{name} is losing patience: you said nothing for a while.", moves.Move{})
		}
		return
	}
	m.state.Odd++
	m.state.Quiet = 0
	if m.state.Odd >= 2 {
		m.push(t, "{name} is losing patience: what you said did not make sense here.", moves.Move{})
	}
}

// apply finds the row for a kind of move and lets it count, once a turn.
func (m *Mind) apply(t *turn, kind moves.Kind) {
	var best rule
	var by moves.Move
	found := false
	for _, mv := range t.moves {
		if mv.Kind != kind || t.soured(mv) {
			continue
		}
		for _, r := range rules {
			if r.kind != kind || !m.holds(r.when, t, mv) {
				continue
			}
			if !found || abs(r.trust) > abs(best.trust) {
				best, by, found = r, mv, true
			}
			break
		}
	}
	if !found {
		return
	}
	if best.trust != 0 {
		m.trust(t, best.trust, best.because, by)
	}
	if best.patience < 0 {
		m.push(t, best.because, by)
	}
}

// holds answers whether a situation of the table is given.
func (m *Mind) holds(s situation, t *turn, mv moves.Move) bool {
	switch s {
	case always:
		return true
	case again:
		return m.earned(mv.Quote)
	case follows:
		return m.follows(mv)
	case justShown:
		switch m.state.LastAct {
		case Hint, Tell, More, Cover, Doubt:
			return mv.Follows || mv.Explores || mv.About == "" || mv.About == m.state.LastAbout
		}
		return false
	case onTold:
		return m.count(Told, Eased) > 0
	case brief:
		return words(mv.Quote) <= briefWords
	case listening:
		return m.listening(t)
	case polite:
		return t.polite()
	case dump:
		return t.count(moves.Information) >= 3 || t.words() > dumpWords
	case dumpAgain:
		return m.state.LastAbout == string(moves.Information) && m.holds(dump, t, mv)
	case two:
		return t.count(moves.Information) == 2 && !t.has(moves.OpenQuestion)
	case unwanted:
		return m.unasked
	case recruiting:
		return m.unasked && t.has(moves.Ask)
	case early:
		return m.count(Told, Eased) == 0 && !m.heard()
	case repeated:
		return m.state.Asks+m.state.SoftAsks > 0 && m.state.Progress <= m.state.AskedAt
	case third:
		return m.state.Asks+m.state.SoftAsks >= 2 && m.state.Progress <= m.state.AskedAt
	case invited:
		return t.has(moves.Permission)
	case ready:
		return m.willing()
	case timed:
		return m.heard() && t.has(moves.TimedNextStep)
	}
	return false
}

// follows reports whether a move takes up something the worker has let show.
func (m *Mind) follows(mv moves.Move) bool {
	return mv.Follows || mv.Explores || mv.About != "" && !m.at(mv.About, Hidden)
}

// kindness counts small talk, thanks and interest in the person: a little,
// and only twice each.
func (m *Mind) kindness(t *turn) {
	for _, k := range []struct {
		on      bool
		name    string
		tenths  int
		because string
	}{
		{t.tone.SmallTalk || t.tone.Greeting, "small talk", 2, "{name} did not mind a friendly word."},
		{t.tone.Thanks, "thanks", 2, "{name} liked being thanked."},
		{t.tone.AsksAbout != "" && t.has(moves.OpenQuestion, moves.ClosedQuestion), "asked about them", 3, "{name} liked being asked about themselves."},
	} {
		if !k.on || m.state.Kindnesses[k.name] >= 2 {
			continue
		}
		m.state.Kindnesses[k.name]++
		m.trust(t, k.tenths, k.because, moves.Move{})
	}
}

func (m *Mind) earned(quote string) bool {
	f := fingerprint(quote)
	for _, e := range m.state.Earned {
		if e == f {
			return true
		}
	}
	return false
}

// stale reports whether all the questions of a turn have been asked before.
func (m *Mind) stale(t *turn) bool {
	asked := false
	for _, mv := range t.moves {
		if mv.Kind != moves.OpenQuestion && mv.Kind != moves.ClosedQuestion {
			continue
		}
		if !m.earned(mv.Quote) {
			return false
		}
		asked = true
	}
	return asked
}

// listening reports whether the turn takes up what the worker has said.
func (m *Mind) listening(t *turn) bool {
	for _, mv := range t.moves {
		switch mv.Kind {
		case moves.OpenQuestion, moves.Reflection, moves.Acknowledgement:
			if m.follows(mv) && !m.earned(mv.Quote) && !t.soured(mv) {
				return true
			}
		}
	}
	return false
}
