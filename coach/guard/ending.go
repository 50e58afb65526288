package guard

import (
	"regexp"

	"github.com/repcoach/repcoach/coach/stance"
)

// A rep must be able to hear how a talk has ended. These are words by which
// each ending is known when a model words it; the scenario's own words for it
// count too.
var (
	leavingWords = regexp.MustCompile(`\b(?:go|going|gone|off|back|leave|leaving|bye|goodbye|see you|enough|done|finished|stop|later|time's up|things to|get on|another time|tea|break|work to|busy|no more|leave it)\b`)
	laterWords   = regexp.MustCompile(`\b(?:think|thought|sleep on|mull|consider|let you know|see|decide|make up my mind|not (?:sure|saying|yet|today|now)|time)\b`)
	noWords      = regexp.MustCompile(`\bno\b|\bnot\b|n't\b|\bnever\b|\bdon't\b`)
)

// ends reports whether plain text has a sign of the ending that the cue
// decides; it does for every cue that decides none.
func (w *Watch) ends(text string) bool {
	if w.must.hits(text, w.stem) > 0 || !w.stem {
		return true
	}
	switch w.cue.Outcome {
	case stance.NextStep:
		return w.promises(text) || agrees(text, laterYes())
	case stance.Thinking:
		return laterWords.MatchString(text)
	case stance.NotNow, stance.WalkedAway, stance.Unfinished:
		return leavingWords.MatchString(text) || noWords.MatchString(text)
	}
	return true
}

// laterYesWords agree to talk again.
var laterYesWords = regexp.MustCompile(`\b(?:yes|yeah|yep|okay|ok|all right|alright|fine|sure|go on|come and find me|find me|catch me|see you|talk (?:again|then)|speak (?:again|then)|look forward|works|suits)\b`)

func laterYes() *regexp.Regexp { return laterYesWords }
