package stance

import (
	"hash/fnv"
	"math/rand/v2"
	"strconv"
	"strings"
	"unicode"

	"github.com/repcoach/repcoach/coach/moves"
)

// turn is one rep turn as it came across to the worker.
type turn struct {
	n       int
	tone    moves.Tone
	moves   []moves.Move
	chance  *rand.Rand
	changes []Change

	gained, lost int        // tenths of trust
	worst        moves.Kind // what cost most
	worstCost    int
	best         moves.Kind // what earned most
	bestGain     int
	patience     bool // the turn has cost patience
	stale        bool // every question in it had been asked before
}

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
		m.lost(t)
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
	for _, mv := range t.moves {
		if warms(mv.Kind) && !m.earned(mv.Quote) {
			m.state.Earned = append(m.state.Earned, fingerprint(mv.Quote))
		}
	}
	return t
}

// lost handles a turn with nothing in it: the second in a row costs patience.
func (m *Mind) lost(t *turn) {
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
	case two:
		return t.count(moves.Information) == 2 && !t.has(moves.OpenQuestion)
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
		{t.tone.AsksAbout != "", "asked about them", 3, "{name} liked being asked about themselves."},
	} {
		if !k.on || m.state.Kindnesses[k.name] >= 2 {
			continue
		}
		m.state.Kindnesses[k.name]++
		m.trust(t, k.tenths, k.because, moves.Move{})
	}
}

// trust changes trust by tenths, scaled by the difficulty and held to the
// most a turn may earn.
func (m *Mind) trust(t *turn, tenths int, because string, mv moves.Move) {
	if tenths > 0 {
		tenths = min((tenths*m.level.gains+5)/10, turnGain-t.gained)
	} else {
		tenths = (tenths*m.level.costs - 5) / 10
	}
	switch {
	case tenths > 0:
		t.gained += tenths
		if tenths > t.bestGain {
			t.best, t.bestGain = mv.Kind, tenths
		}
	case tenths < 0:
		t.lost -= tenths
		if -tenths > t.worstCost {
			t.worst, t.worstCost = mv.Kind, -tenths
		}
	}
	from := m.state.Tenths
	m.setTrust(from + tenths)
	m.note(t, "trust", inTenths(from), inTenths(m.state.Tenths), because, mv)
}

// push takes one patience, at most one a turn.
func (m *Mind) push(t *turn, because string, mv moves.Move) {
	if t.patience || m.state.Patience == 0 {
		return
	}
	t.patience = true
	from := m.state.Patience
	m.state.Patience--
	m.state.Pushes++
	m.note(t, "patience", strconv.Itoa(from), strconv.Itoa(m.state.Patience), because, mv)
}

// note records a change, unless nothing changed.
func (m *Mind) note(t *turn, what, from, to, because string, mv moves.Move) {
	if from == to {
		return
	}
	kind := mv.Kind
	if mv.Quote == "" {
		kind = ""
	}
	because = strings.ReplaceAll(because, "{name}", m.name())
	t.changes = append(t.changes, Change{What: what, From: from, To: to, Because: because, Kind: kind, Quote: mv.Quote})
}

func (m *Mind) name() string {
	if m.worker.Name == "" {
		return "Your colleague"
	}
	return m.worker.Name
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

// has reports whether the turn has a move of the kind.
func (t *turn) has(kinds ...moves.Kind) bool {
	for _, k := range kinds {
		if t.count(k) > 0 {
			return true
		}
	}
	return false
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

// soured reports whether the very words of a friendly move also push or hurt:
// "you're overreacting" says nothing back.
func (t *turn) soured(mv moves.Move) bool {
	if !warms(mv.Kind) {
		return false
	}
	if t.tone.Rude {
		return true
	}
	for _, other := range t.moves {
		if other.Quote != mv.Quote {
			continue
		}
		switch other.Kind {
		case moves.Dismissal, moves.Pressure, moves.Argument, moves.Promise:
			return true
		}
	}
	return false
}

// warms reports whether a kind of move can earn trust.
func warms(k moves.Kind) bool {
	switch k {
	case moves.OpenQuestion, moves.ClosedQuestion, moves.Reflection, moves.Acknowledgement,
		moves.Affirmation, moves.Permission, moves.OwnStory, moves.CollectiveFraming, moves.TimedNextStep:
		return true
	}
	return false
}

// polite reports whether the only question in the turn asks after the person
// and not after their work.
func (t *turn) polite() bool {
	switch t.tone.AsksAbout {
	case "name", "age", "family", "day", "how_long":
	default:
		return false
	}
	var only *moves.Move
	for i, mv := range t.moves {
		if mv.Kind != moves.OpenQuestion && mv.Kind != moves.ClosedQuestion {
			continue
		}
		if only != nil {
			return false
		}
		only = &t.moves[i]
	}
	return only != nil && only.About == ""
}

func (t *turn) count(k moves.Kind) int {
	n := 0
	for _, mv := range t.moves {
		if mv.Kind == k {
			n++
		}
	}
	return n
}

// words is about how long the turn was, from the words of its moves.
func (t *turn) words() int {
	n, seen := 0, map[string]bool{}
	for _, mv := range t.moves {
		if !seen[mv.Quote] {
			seen[mv.Quote] = true
			n += words(mv.Quote)
		}
	}
	return n
}

func words(s string) int { return len(strings.Fields(s)) }

// fingerprint is the same for words that differ in case, spaces and marks.
func fingerprint(s string) uint32 {
	h := fnv.New32a()
	for _, r := range strings.ToLower(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			_, _ = h.Write([]byte(string(r)))
		}
	}
	return h.Sum32()
}

// inTenths writes trust as a rep reads it: 3, or 3.7.
func inTenths(n int) string { return strconv.FormatFloat(float64(n)/10, 'f', -1, 64) }

func abs(n int) int { return max(n, -n) }
