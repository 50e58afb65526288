package stance

import (
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
)

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

// inTenths writes trust as a rep reads it: 3, or 3.7.
func inTenths(n int) string { return strconv.FormatFloat(float64(n)/10, 'f', -1, 64) }

func abs(n int) int { return max(n, -n) }
