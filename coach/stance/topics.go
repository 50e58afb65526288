package stance

import (
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// topic is an issue or a worry, seen alike.
type topic struct {
	id     string
	worry  bool
	reveal scenarios.Reveal
	words  string // everything the scenario says about it
	hint   string
	says   string
	more   string
	cover  string
	eased  string
	easers []string
}

// kind is what Cue.Topic says.
func (t topic) kind() string {
	if t.worry {
		return "worry"
	}
	return "issue"
}

// topics are the issues and then the worries, in the scenario's order.
func (m *Mind) topics() []topic {
	var out []topic
	for _, i := range m.worker.CaresAbout {
		out = append(out, topic{
			id: i.ID, reveal: orElse(i.Reveal, scenarios.WhenAsked), hint: i.Hint, says: i.Says, more: i.More,
			words: m.unnamed(i.What, i.Hint, i.Says, i.More),
		})
	}
	for _, w := range m.worker.Worries {
		easers := w.EasedBy
		if len(easers) == 0 {
			easers = []string{"acknowledgement", "reflection", "collective_framing"}
		}
		out = append(out, topic{
			id: w.ID, worry: true, reveal: orElse(w.Reveal, scenarios.WhenTrusted),
			says: w.Says, cover: w.Cover, eased: w.Eased, easers: easers,
			words: m.unnamed(w.What, w.Cover, w.Says, w.Eased),
		})
	}
	return out
}

// unnamed are the words of a topic without the worker's name: a rep who says
// it comes no nearer to anything.
func (m *Mind) unnamed(lines ...string) string {
	words := strings.Join(lines, "\n")
	if m.worker.Name == "" {
		return words
	}
	return strings.ReplaceAll(words, m.worker.Name, "")
}

func orElse(r, usual scenarios.Reveal) scenarios.Reveal {
	if r == "" {
		return usual
	}
	return r
}

// topic finds an issue or worry by its id.
func (m *Mind) topic(id string) (topic, bool) {
	for _, t := range m.topics() {
		if t.id == id && id != "" {
			return t, true
		}
	}
	return topic{}, false
}

// at reports whether a topic is at one of the depths.
func (m *Mind) at(id string, depths ...Depth) bool {
	for _, d := range depths {
		if m.depth(id) == d {
			return true
		}
	}
	return false
}

func (m *Mind) depth(id string) Depth {
	if d, ok := m.state.Depths[id]; ok {
		return d
	}
	return Hidden
}

// told reports whether the worker has told it.
func (m *Mind) told(id string) bool { return m.at(id, Told, Eased) }

// count is how many topics are at one of the depths.
func (m *Mind) count(depths ...Depth) int {
	n := 0
	for _, t := range m.topics() {
		if m.at(t.id, depths...) {
			n++
		}
	}
	return n
}

// heard reports whether the rep has done some listening: one thing followed
// up or eased, or two told. A worker whose scenario gives them nothing to tell
// has been heard after four things that earned trust.
func (m *Mind) heard() bool {
	if len(m.topics()) == 0 {
		return len(m.state.Earned) >= 4
	}
	return m.count(Eased) >= 1 || m.count(Told) >= 2
}

// willing reports whether everything the worker needs before a yes has
// happened, but for the ask.
func (m *Mind) willing() bool {
	if m.unasked || m.state.Tenths < m.level.yes || !m.heard() {
		return false
	}
	for _, id := range m.worker.YesWhen {
		if !m.at(id, Eased) {
			return false
		}
	}
	if len(m.worker.YesWhen) > 0 {
		return true
	}
	for _, t := range m.topics() {
		if t.worry && m.at(t.id, Told) {
			return false
		}
	}
	return true
}
