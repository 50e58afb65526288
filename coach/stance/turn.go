package stance

import (
	"hash/fnv"
	"math/rand/v2"
	"slices"
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

// has reports whether the turn has a move of the kind.
func (t *turn) has(kinds ...moves.Kind) bool {
	for _, k := range kinds {
		if t.count(k) > 0 {
			return true
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
// and not after their work, or after something else altogether.
func (t *turn) polite() bool {
	if t.tone.Aside {
		return true
	}
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
	return only != nil && only.About == "" && !mentions(spaced(only.Quote), workWords)
}

// workWords make a "how is it going" a question about work.
var workWords = slices.Concat([]string{"work", "working", "job", "shift", "shifts", "team", "here", "office", "place", "floor", "department", "workload"}, polishWork)

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

// first is the first move of a kind in the turn.
func (t *turn) first(k moves.Kind) moves.Move {
	for _, mv := range t.moves {
		if mv.Kind == k {
			return mv
		}
	}
	return moves.Move{}
}
