package feedback

import (
	"slices"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/moves/readers"
)

// A rep whose own words suggest that they are in distress is not marked for
// them. Such a turn stays in the transcript, and everything that scores reads
// it as if nothing had been said: no check, measure, quote or question to a
// model has anything of it.

// distressed are the turns whose words suggest distress of the rep's own.
func distressed(readings []moves.Reading) []int {
	var out []int
	for i, r := range readings {
		if r.Tone.Distress {
			out = append(out, i+1)
		}
	}
	return out
}

// without returns the transcript with nothing said in some of its turns.
func without(said coach.Transcript, away []int) coach.Transcript {
	out := slices.Clone(said)
	for _, n := range away {
		out[n-1].Text = ""
	}
	return out
}

// Shared is a transcript as somebody else may read it: without what a rep may
// have said about themselves.
func Shared(said coach.Transcript) coach.Transcript {
	var away []int
	for i, turn := range said {
		if turn.Speaker == coach.Rep && readers.Distress(turn.Text) {
			away = append(away, i+1)
		}
	}
	return without(said, away)
}

// fewer takes turns in which nothing is left off the number of turns.
func fewer(m moves.Measures, turns int) moves.Measures {
	asked := m.QuestionsPerRepTurn * float64(m.RepTurns)
	if m.RepTurns -= turns; m.RepTurns > 0 {
		m.QuestionsPerRepTurn = asked / float64(m.RepTurns)
	}
	return m
}

// noteAway says which turns are left out, and that there is somebody to talk to.
func noteAway(away []int) string {
	turns := make([]string, len(away))
	for i, n := range away {
		turns[i] = strconv.Itoa(n)
	}
	which := "Turn " + turns[0] + " is"
	if len(turns) > 1 {
		which = "Turns " + strings.Join(turns, ", ") + " are"
	}
	return which + noteAwayTail
}

const noteAwayTail = " left out of this feedback, because the words sounded as if they could be about you. If they are, please talk to somebody you trust."

// ForOthers is a report as somebody else may read it: the note that turns were
// left out is for the rep alone.
func ForOthers(r Report) Report {
	r.Notes = slices.DeleteFunc(slices.Clone(r.Notes), func(note string) bool { return strings.HasSuffix(note, noteAwayTail) })
	return r
}
