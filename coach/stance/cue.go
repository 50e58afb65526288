package stance

import (
	"slices"
	"strings"
)

// Manner is how much a worker says, from the tutor's words about them.
type Manner string

// The three manners.
const (
	Short  Manner = "short"  // few words, dry, shy, tired
	Plain  Manner = "plain"  // neither
	Chatty Manner = "chatty" // likes to talk
)

// MannerOf reads a scenario's description of the worker's manner.
func MannerOf(manner string) Manner {
	s := strings.ToLower(manner)
	for _, w := range slices.Concat([]string{"short", "few words", "quiet", "shy", "terse", "clipped", "brief", "curt", "blunt", "one-word", "dry"}, polishShort) {
		if strings.Contains(s, w) {
			return Short
		}
	}
	for _, w := range slices.Concat([]string{"chatty", "talkative", "talks a lot", "rambl", "long answers", "gossip", "wordy", "talks easily", "bubbly"}, polishLong) {
		if strings.Contains(s, w) {
			return Chatty
		}
	}
	return Plain
}

// dress completes a cue: mood, length, what is known, and the scenario's own
// words for a push. Once their break is nearly over the worker may say so.
func (m *Mind) dress(cue Cue, t *turn) Cue {
	if cue.Act == Pushed && m.state.Pushes == 1 {
		cue.Say = m.worker.Lines.Pushed
	}
	cue = m.finish(cue)
	cue.Words += t.chance.IntN(7) - 3
	cue.Soon = cue.Outcome == "" && m.turns-m.state.Turns <= 2 && m.turns-m.state.Turns > 0
	return cue
}

// finish sets the mood, the usual length and what is known.
func (m *Mind) finish(cue Cue) Cue {
	cue.Mood = m.mood()
	cue.Words = m.length(cue)
	for _, tp := range m.topics() {
		if m.told(tp.id) {
			cue.Known = append(cue.Known, tp.id)
		}
	}
	return cue
}

// length is about how many words the worker spends on an act.
func (m *Mind) length(cue Cue) int {
	n := map[Manner]int{Short: 12, Plain: 20, Chatty: 32}[MannerOf(m.worker.Manner)]
	switch cue.Act {
	case Tell, More, Ease:
		n += n / 2
	case Wait, Puzzled, Pushed, Hurt, Leave:
		n /= 2
	}
	if m.mood() == "hostile" {
		n = n * 2 / 3
	}
	return max(n, 6)
}
