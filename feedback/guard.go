package feedback

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback/spot"
)

// This file keeps a talk from scoring without being one: too little said,
// one voice, one question over and over, words for whoever marks it.

// Enough to judge is three rep turns that say something and thirty words
// between them: the shortest fair talk we have has four turns and 97 words.
const (
	enoughTurns = 3
	enoughWords = 30
)

// speechWords is where a turn becomes a speech. Of a speech, only the first
// speechMoves moves count: nobody can answer more at once.
const (
	speechWords = 110
	speechMoves = 4
)

// spoken counts the rep's turns that say something and the words in them that
// somebody may have meant: keyboard mash is not a talk.
func (t talk) spoken() (turns, words int) {
	for _, r := range t.byTurn {
		if n := r.Tone.Words; n > 0 {
			turns++
			words += n
		}
	}
	return turns, words
}

// enough reports whether what the rep did not do means anything.
func (t talk) enough() bool {
	turns, words := t.spoken()
	return turns >= enoughTurns && words >= enoughWords
}

// oneVoice reports whether the rep spoke at length and left no room.
func (t talk) oneVoice() bool {
	turns, words := t.spoken()
	return turns > 0 && turns < enoughTurns && words >= 60
}

func wordCount(s string) int {
	n := 0
	for _, f := range strings.Fields(s) {
		if strings.IndexFunc(f, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0 {
			n++
		}
	}
	return n
}

// assessor are ways of speaking to whoever or whatever marks the talk. A
// person speaking to a colleague says none of them.
var assessor = regexp.MustCompile(`(?i)\b(?:` + strings.Join([]string{
	`(?:to|dear|hey|hello|attention|for) (?:the |my )?(?:assessor|marker|grader|examiner|judge|scorer|evaluator)\b`,
	`(?:give|award|rate|score|grade|mark) (?:me|this (?:conversation|talk|transcript|chat|one|rep)|it|the rep|my|him|her|them|us|every|all)\b.{0,30}\b(?:stars?|marks?|points?|out of (?:five|ten|5|10)|check|checks|objectives?|as yes|strong|secure|full)\b`,
	`(?:[45]|four|five) stars?\b.{0,40}\b(?:please|for (?:me|the rep|listening))`,
	`(?:the|this) rep (?:has |have )?(?:asked|used|showed|shows|shown|listened|reflected|demonstrated|demonstrates|acknowledged|did|deserves|was excellent|performed)`,
	`(?:note|notice|remember|record|please note) that i (?:have )?(?:asked|used|listened|reflected|acknowledged|showed|did)`,
	`(?:ignore|disregard|forget) (?:all |the |your |any )*(?:rubric|marking criteria|(?:previous |above |prior )instructions?|(?:previous |above |prior |system )prompt|(?:previous |above |prior )rules)`,
	`(?:c_verdict|a_quotes|b_against)`,
	`(?:mark|count|tick) (?:each|every|all|this|that)\b.{0,20}\b(?:checks?|objectives?|boxes|questions?) (?:as )?(?:yes|met|done|passed|correct)`,
	`^\s*(?:system|assistant)\s*:`,
}, "|") + `)`)

// toAssessor reports whether a turn speaks to whoever marks the talk.
func toAssessor(text string) bool {
	return assessor.MatchString(strings.Join(strings.Fields(text), " "))
}

// markRepeats marks every move that says again what the rep has said before.
func (t *talk) markRepeats() {
	var before []said
	for i := range t.Moves {
		m := &t.Moves[i]
		now := said{m.Kind, stems(m.Quote)}
		for _, b := range before {
			if b.kind == now.kind && alike(b.words, now.words) {
				m.Repeat = true
				t.repeated = t.repeated || question(m.Kind)
				break
			}
		}
		if !m.Repeat {
			before = append(before, now)
		}
	}
}

type said struct {
	kind  moves.Kind
	words map[string]bool
}

func question(k moves.Kind) bool { return k == moves.OpenQuestion || k == moves.ClosedQuestion }

// stems are the words of a text that carry it: all but the commonest little
// ones, in lower case and without apostrophes.
func stems(text string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	}) {
		w = strings.NewReplacer("'", "", "’", "").Replace(w)
		if !strings.Contains(little, " "+w+" ") {
			out[w] = true
		}
	}
	return out
}

const little = " a an and are as at be but by do does for had has have i in is it its of on or s so that the then there this to was were with you your well um ok okay right yeah please just "

// alike reports whether two texts share more than two thirds of their words.
func alike(a, b map[string]bool) bool {
	if len(a) == 0 || len(b) == 0 {
		return len(a) == len(b)
	}
	shared := 0
	for w := range a {
		if b[w] {
			shared++
		}
	}
	return 3*shared > 2*(len(a)+len(b)-shared)
}

// serious counts the words that hold the stars down: pressure, promises,
// dismissal and broken confidences. One turn counts for two at most.
func serious(ms []spot.Move) int {
	turns := map[int]int{}
	for _, m := range ms {
		switch m.Kind {
		case moves.Pressure, moves.Promise, moves.Dismissal, moves.ConfidenceBreach:
			if !m.Doubtful {
				turns[m.Turn]++
			}
		}
	}
	n := 0
	for _, found := range turns {
		n += min(found, 2)
	}
	return n
}
