package moves

import "strings"

// A reflection gives back what somebody said or meant: "So the rotas leave
// you no time to plan." No single phrase makes one. reflectionTable weighs
// some thirty facts: how the sentences open, whom they are about, how much
// of them echoes the worker, how long the turn is and what stands around it.
// A turn holds at most one reflection; its quote is the sentence that tells
// most.

// turnSigns are the facts about a turn as a whole, in the order of the table.
// The signs of its sentences follow them.
var turnSigns = []string{
	"bias", "asks", "asks_open", "asks_closed_form", "echo_some", "echo_four", "fillers_only", "words_4", "said_3", "said_30",
	"broken_off", "worker_asked", "worker_short", "worker_long", "heard_none", "starts_ok",
}

// reflectionFacts are the facts of a turn with the sentence that tells most.
type reflectionFacts struct {
	sentence int
	words    hit
	x        []float64
}

// reflecting collects the facts.
func (t *turnFacts) reflecting(a askFacts, by [][]Move) reflectionFacts {
	f := reflectionFacts{sentence: -1, x: make([]float64, len(turnSigns)+len(signs))}
	var words, said, shared int
	best := 0.0
	for i, s := range t.said {
		if i == a.key.sentence && a.key.shape < ellipsis && len(t.said) > 1 {
			continue // the question of the turn reflects nothing
		}
		echo := t.echo(i)
		if steered(by[i]) || t.plainly(i) {
			continue
		}
		words += len(s.toks)
		shared += echo
		telling := 0.2 * float64(echo)
		var shown hit
		for _, tok := range s.toks {
			if !fillers[tok.norm] {
				said++
				telling += 0.01
			}
		}
		for j, sign := range signs {
			h, ok := sign.list.first(s.toks)
			if !ok {
				continue
			}
			f.x[len(turnSigns)+j] = 1
			w := reflectionTable.weights[0][len(turnSigns)+j]
			telling += w
			if w > 0 && shown.to == 0 {
				shown = h
			}
		}
		if f.sentence < 0 || telling > best {
			if shown.to == 0 {
				shown = hit{lead(s.toks), len(s.toks)}
			}
			best, f.sentence, f.words = telling, i, shown
		}
	}
	asks, open := a.verdict()
	last := t.heard.last.text
	heard := wordCount(last)
	first := ""
	if len(t.said) > 0 {
		first = t.said[0].toks[0].norm
	}
	for i, yes := range []bool{
		true, asks, asks && open, asks && !open && a.key.shape >= polarDo && a.key.shape < ellipsis,
		shared > 0, shared >= 4, t.fillersOnly(), words >= 4, said >= 3, said >= 30,
		t.brokenOff, t.workerAsked, heard <= 4, heard >= 25, strings.TrimSpace(last) == "", fillers[first] && first != "so",
	} {
		if yes {
			f.x[i] = 1
		}
	}
	return f
}

// echo counts the words of a sentence that the worker has just used.
func (t *turnFacts) echo(sentence int) int {
	n := 0
	for _, w := range t.content[sentence] {
		if t.heard.recently(w) {
			n++
		}
	}
	return n
}

// fillersOnly reports a turn that only shows it is listening: "Right. Okay."
func (t *turnFacts) fillersOnly() bool {
	for _, s := range t.said {
		for _, tok := range s.toks {
			if !fillers[tok.norm] && tok.norm != "i" && tok.norm != "that" && tok.norm != "'s" && tok.norm != "uh-huh" {
				return false
			}
		}
	}
	return true
}

// reflection gives the reflection of a turn, if it holds one.
func (t *turnFacts) reflection(a askFacts, by [][]Move) (at int, m Move, ok bool) {
	f := t.reflecting(a, by)
	if f.sentence < 0 || reflectionTable.likely(0, f.x) < reflectsFrom {
		return 0, Move{}, false
	}
	s := t.said[f.sentence]
	return f.sentence, Move{Kind: Reflection, Quote: s.text(t.text), Words: s.span(t.text, f.words.from, f.words.to)}, true
}

// steering are the moves of a rep who is getting at something: a sentence
// that makes one gives nothing back.
var steering = map[Kind]bool{
	Pressure: true, Promise: true, LegalClaim: true, ConfidenceBreach: true, ThirdParty: true, Ask: true,
	SoftAsk: true, OwnStory: true, Dismissal: true, Argument: true, TimedNextStep: true, Information: true, Jargon: true,
}

func steered(moves []Move) bool {
	for _, m := range moves {
		if steering[m.Kind] {
			return true
		}
	}
	return false
}
