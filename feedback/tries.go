package feedback

import (
	"regexp"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback/spot"
	"github.com/repcoach/repcoach/scenarios"
)

// suggest fills in what to try where a check is not a yes, and the worker's
// words after which it would have fitted. The scenario's own words are used
// where they fit the talk; given says which words were used already, because
// the same advice twice is no advice.
func (t talk) suggest(c *CheckResult, check scenarios.Check, fits bool, given map[string]bool) {
	if c.Verdict == Yes {
		return
	}
	if t.partly {
		c.Try = check.Try
		return
	}
	w := t.wantOf(check.Spot)
	place, found := t.placeFor(w, check.Spot)
	c.Try = t.usualTry(w, place)
	if check.Try != "" && fits {
		c.Try = check.Try
		if told, ok := t.takenUp(c.Try); ok {
			place, found = told, true
		}
	}
	for _, other := range []string{usualTries[w].plain, tryOpen} {
		if given[c.Try] {
			c.Try = other
		}
	}
	given[c.Try] = true
	if start := spot.Start(place.Text); found && start != "" {
		c.After = &Quote{Turn: place.N, Text: start}
	}
}

// takenUp is the worker turn that words to try take up: the one they share
// most with, two words that carry it or more.
func (t talk) takenUp(try string) (coach.Turn, bool) {
	var found coach.Turn
	most := 1
	for _, turn := range t.Said.Workers() {
		if n := shared(try, turn.Text); n > most {
			found, most = turn, n
		}
	}
	return found, most > 1
}

// fitting reports whether a scenario's words to try make sense in this talk:
// it was had with the scenario's worker, and they speak of nothing that the
// worker did not come to tell. That would puzzle the rep, and tell them what
// there is still to find out.
func (t talk) fitting(try string, tell tellers, nothing moves.Heard) bool {
	if t.elsewhere {
		return false
	}
	for _, m := range moves.Read(try, nothing).Moves {
		if m.About != "" && t.toldItself[m.About] == 0 {
			return false
		}
	}
	words := stemsOf(try)
	for _, secret := range tell {
		if names(try, secret.name) && !t.saidWords[stem(secret.name)] {
			return false
		}
		for w := range words {
			if secret.own[w] && !t.saidWords[w] {
				return false
			}
		}
	}
	return true
}

// want is what a check looks for, as far as its spot tells.
type want int

const (
	wantFollow  want = iota // take up what they said
	wantOpen                // ask openly
	wantRoom                // leave them room
	wantIssue               // come to hear what matters to them
	wantEffect              // stay with it
	wantFear                // come to hear what holds them back
	wantBack                // say it back
	wantFeel                // take it seriously
	wantOthers              // bring in the others
	wantBehind              // look into a doubt
	wantLeave               // ask before telling
	wantValue               // value what they do
	wantOwn                 // give something of yourself
	wantPatient             // ask for something only after the issue
	wantAsk                 // ask for something
	wantStep                // agree a time
	wantNoHarm              // leave out what harms
)

// wantOf reads it from the names in a spot: the first that is in it counts.
func (t talk) wantOf(spotted string) want {
	if id, ok := within(spotted, "heard("); ok && t.worries[id] {
		return wantFear
	}
	for _, w := range wants {
		for _, name := range w.names {
			if strings.Contains(spotted, name) {
				return w.want
			}
		}
	}
	return wantFollow
}

// within is what stands in the first bracket behind a name.
func within(spotted, name string) (string, bool) {
	_, rest, ok := strings.Cut(spotted, name)
	id, _, closed := strings.Cut(rest, ")")
	return id, ok && closed
}

// wants are in the order in which they count. It is read and never changed.
var wants = []struct {
	want
	names []string
}{
	{wantNoHarm, []string{"pressure", "promise", "dismissal", "argument", "legal_claim", "jargon", "confidence_breach"}},
	{wantIssue, []string{"heard("}},
	{wantEffect, []string{"followed_up("}},
	{wantPatient, []string{"ask_after_issue", "first_ask_turn"}},
	{wantBehind, []string{"objection"}},
	{wantFeel, []string{"acknowledgement"}},
	{wantLeave, []string{"permission"}},
	{wantStep, []string{"timed_next_step"}},
	{wantAsk, []string{"ask"}},
	{wantBack, []string{"reflection"}},
	{wantOthers, []string{"collective_framing"}},
	{wantValue, []string{"affirmation"}},
	{wantOwn, []string{"own_story"}},
	{wantRoom, []string{"rep_turn", "rep_word", "worker_word", "worker_turns"}},
	{wantOpen, []string{"question"}},
}

// placeFor is the worker turn after which what a check looks for would have
// fitted.
func (t talk) placeFor(w want, spotted string) (coach.Turn, bool) {
	switch w {
	case wantAsk, wantStep:
		return t.workerBefore(t.lastRepTurn())
	case wantPatient:
		return t.workerBefore(t.firstAsk())
	case wantNoHarm:
		for _, m := range t.Moves {
			if has(alwaysFlagged, m.Kind) && strings.Contains(spotted, string(m.Kind)) {
				return t.workerBefore(m.Turn)
			}
		}
		return coach.Turn{}, false
	case wantBehind, wantFear, wantLeave:
		return t.doubt()
	case wantFeel:
		for _, turn := range t.Said.Workers() {
			if next, ok := t.nextRep(turn.N); ok && t.worried[turn.N] && !t.cares(next.N) {
				return turn, true
			}
		}
		if turn, ok := t.doubt(); ok {
			return turn, true
		}
	case wantOpen, wantRoom, wantIssue:
		for _, turn := range t.Said.Workers() {
			if next, ok := t.nextRep(turn.N); ok && len(t.at(next.N, moves.OpenQuestion)) == 0 {
				return turn, true
			}
		}
		return coach.Turn{}, false
	}
	return t.missedMoment()
}

// doubt is the first doubt that was not looked into, or the last of all.
func (t talk) doubt() (coach.Turn, bool) {
	var last coach.Turn
	for _, turn := range t.doubts() {
		if next, ok := t.nextRep(turn.N); ok && !t.cares(next.N) && len(t.at(next.N, moves.OpenQuestion)) == 0 {
			return turn, true
		}
		last = turn
	}
	return last, last.N > 0
}

// doubts are the worker turns that hold back from what is asked or say what
// they fear. That somebody has no time just now is none, and neither is a
// grievance about work that happens to have a "don't" in it.
func (t talk) doubts() []coach.Turn {
	var out []coach.Turn
	for _, turn := range t.Said.Workers() {
		_, complains := moves.IssueIn(turn.Text)
		holds := slices.Contains(t.Worries, turn.N) && !complains
		if (holds || fearful(turn.Text)) && !busy.MatchString(turn.Text) {
			out = append(out, turn)
		}
	}
	return out
}

// missedMoment is the longest worker turn that tells something and that the
// rep did not take up, or the longest of all that tell something.
func (t talk) missedMoment() (coach.Turn, bool) {
	var missed, longest coach.Turn
	for _, turn := range t.Said.Workers() {
		if !t.tells(turn) {
			continue
		}
		n := wordCount(turn.Text)
		if n > wordCount(longest.Text) {
			longest = turn
		}
		next, ok := t.nextRep(turn.N)
		if n > wordCount(missed.Text) && ok && !t.follows(next.N) && !t.cares(next.N) {
			missed = turn
		}
	}
	if missed.N > 0 {
		return missed, true
	}
	return longest, longest.N > 0
}

// tells reports whether there is something in a worker turn to come back to:
// something at work, a worry, or an answer of some length. An opening line, a
// doubt about joining and "all good, I have to go" have nothing.
func (t talk) tells(turn coach.Turn) bool {
	if busy.MatchString(turn.Text) || content.MatchString(turn.Text) || telling(turn.Text) == "" {
		return false
	}
	if t.known(turn.N) || t.worried[turn.N] {
		return true
	}
	if doubt, doubts := moves.Holds(turn.Text, t.topics); doubts {
		issue, ok := moves.IssueIn(turn.Text)
		return ok && issue != doubt
	}
	if _, ok := moves.IssueIn(turn.Text); ok {
		return true
	}
	return turn.N > 1 && wordCount(turn.Text) >= answerWords && !strings.HasSuffix(strings.TrimSpace(turn.Text), "?")
}

// busy is what people say who have no time just now.
var busy = regexp.MustCompile(`(?i)\b(?:not (?:right )?now|(?:bit|too|really|quite|dead) busy|i(?:'|’)?m busy|in a (?:rush|hurry)|(?:got to|gotta|have to|need to|must|better|'d best|should) (?:go|run|dash|get (?:back|on|off|going))|another time|no time|haven(?:'|’)?t (?:got )?(?:the |any )?time|some other time|getting on with|catch me later)\b`)

func (t talk) lastRepTurn() int {
	for i := len(t.Said) - 1; i >= 0; i-- {
		if t.Said[i].Speaker == coach.Rep {
			return t.Said[i].N
		}
	}
	return len(t.Said) + 1
}
