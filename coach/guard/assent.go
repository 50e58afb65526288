package guard

import (
	"regexp"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios"
)

// assentWords are a whole sentence that says yes to whatever was asked. "Okay"
// and "right" are not among the words it begins with: people say them to show
// that they have heard.
var assentWords = regexp.MustCompile(`^(?:(?:oh|well|why),? )?(?:yes|yep|yes please|sure|sure thing|of course|absolutely|definitely|certainly|gladly|why not|i agree|i will|i'd love to|i would love to|i'd be (?:happy|glad|delighted) to|sounds (?:good|great|perfect|like a plan)|that (?:sounds|would be|'d be) (?:good|great|perfect|lovely)|go on,? then|deal)` +
	`(?:[, ]+(?:then|please|thanks|thank you|yes|sure|of course|absolutely|definitely|certainly|why not|okay|ok|go on|i will|i do|i would|i'd love to|i would love to|i'd like that|i'd be (?:happy|glad) to|let's do (?:it|that|this)|that (?:sounds|would be|'d be) (?:good|great|perfect|lovely|fine)|sounds (?:good|great)|great idea|good idea|no problem))*$`)

// assents reports that the first sentence of plain text is a bare yes.
func assents(text string) bool {
	first := strings.TrimSpace(sentence.FindString(text))
	if strings.HasSuffix(first, "?") {
		return false
	}
	return assentWords.MatchString(strings.TrimRight(first, ".!… "))
}

// asked is what the last rep turn asks of the worker.
type asked struct {
	yes  bool // what the talk is about
	meet bool // a time to talk again
}

func askedBy(sc *scenarios.Scenario, line string) asked {
	read := moves.Read(line, moves.Heard{Goal: coach.Goal(sc)}).Moves
	has := func(k moves.Kind) bool {
		return slices.ContainsFunc(read, func(m moves.Move) bool { return m.Kind == k })
	}
	return asked{yes: has(moves.Ask), meet: has(moves.TimedNextStep)}
}
