package advice

import (
	"fmt"
	"regexp"
	"strings"
)

// vague finds, at the beginning of an objective, a state of mind: something
// nobody can see or hear. The first words are those Mager warns of (to know,
// to understand, to appreciate, to grasp, to believe, to enjoy); the rest are
// the ways course outlines say the same.
var vague = regexp.MustCompile(`(?i)^(?:(?:the )?(?:reps?|learners?|participants?|you|they) (?:will|should|can|must) )?(?:to )?(?:be able to |learn to )?(?:(?:really|fully|better|truly) )?(` +
	`understand\w*|know\w*|appreciat\w+|reali[sz]e|believe|grasp|comprehend|enjoy|feel|learn (?:about|that)|think about|awareness|confidence|empathy|insight into|` +
	`be (?:more )?(?:aware|confident|comfortable|familiar|sure|conscious|interested|motivated|empathetic|empathic)|` +
	`(?:become|get|feel|grow|stay) (?:more )?(?:aware|confident|comfortable|familiar)|` +
	`(?:gain|build|have|develop|improve|grow|increase|raise) (?:(?:your|their|an?|some|more|greater|self) ?-?)*(?:confidence|understanding|awareness|knowledge|insight|empathy|appreciation)` +
	`)(?:[\s.,;:]|$)`)

// objectives looks for objectives that nobody could observe.
func (d *desk) objectives() {
	if !d.english {
		return
	}
	for i, o := range d.sc.Objectives {
		path := fmt.Sprintf("objectives[%d].title", i)
		for n, part := range strings.Split(o.Title, " and ") {
			m := vague.FindStringSubmatch(part)
			if m == nil || n > 0 && !startsWithVerb(m[1]) {
				continue
			}
			d.say("cannot-observe", path, m[1],
				fmt.Sprintf("nobody can see or hear %s in a talk, so nobody can say whether it was done", quote(strings.ToLower(m[1]))),
				"Begin with what a rep who can do it says or asks, for instance: title: Ask what matters to them, and follow it up")
			break
		}
	}
}

// startsWithVerb is false for what follows "and" in a list of nouns:
// "worries and knowledge".
func startsWithVerb(words string) bool {
	switch strings.ToLower(words) {
	case "knowledge", "awareness", "confidence", "empathy", "appreciation", "understanding":
		return false
	}
	return true
}
