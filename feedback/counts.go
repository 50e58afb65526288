package feedback

import (
	"regexp"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback/spot"
)

// This file decides what a move that was read in one turn is worth in the
// talk as a whole. Package moves reads sentences for the worker, who hears
// every one; here a sentence has to show what a check asks about.

// hollow reports whether a friendly move shows nothing after all: the same
// words also push or hurt, or the turn they stand in does and they are of the
// kind that this takes back.
func (t *talk) hollow(turn coach.Turn, m moves.Move, all []moves.Move) bool {
	if slices.Contains(warm, m.Kind) || m.Kind == moves.TimedNextStep {
		for _, other := range all {
			if !slices.Contains(hard, other.Kind) {
				continue
			}
			if other.Quote == m.Quote || slices.Contains(warm, m.Kind) && other.Kind != moves.Promise {
				return true
			}
		}
	}
	return m.Kind == moves.CollectiveFraming && !t.bringsInOthers(turn.N, m.Quote)
}

// warm are kinds that pressure, dismissal or argument in the same turn take
// back, and hard are those that do.
var (
	warm = []moves.Kind{moves.Reflection, moves.Acknowledgement, moves.Affirmation, moves.CollectiveFraming}
	hard = []moves.Kind{moves.Pressure, moves.Dismissal, moves.Argument, moves.Promise, moves.ConfidenceBreach}
)

// bringsInOthers reports whether words about others are about those whom it
// happens to, or who could do something about it: they come after the worker
// has told what it is, and are not about who is a member.
func (t *talk) bringsInOthers(turn int, words string) bool {
	if t.Issue == 0 || turn < t.Issue || aboutMembers.MatchString(words) {
		return false
	}
	return wordCount(words) > fewWords || asksOf.MatchString(words)
}

// fewWords is how long words about others are that say nothing by themselves
// ("Everyone else has.").
const fewWords = 4

var (
	aboutMembers = regexp.MustCompile(`(?i)\b(?:members?|joined|joining up|join up|signed up|the form|in the union|union with everyone)\b`)
	asksOf       = regexp.MustCompile(`(?i)\b(?:who|anyone|anybody|everyone|everybody|others?|all of you)\b.*\?|^\W*(?:who else|anyone else|anybody else)\b`)
)

// stock are questions that begin any talk and take up nothing.
var stock = regexp.MustCompile(`(?i)^\W*(?:(?:hi|hiya|hello|hey|so|and|anyway|well|right)\b[^?]{0,20}\W+)?(?:how(?:'|’)?(?:s| is| are| have| has| was)? (?:work|things|it going|it been going|you doing|you|life|everything|your (?:day|week)|things been|you been|work been|things going)\b[^,]{0,45})\??$`)

// takesUp tells what takes up the worker's words from what only comes after
// them: a question that opens any talk, and one that asks them to join.
func takesUp(m moves.Move, all []moves.Move) bool {
	if !m.Follows && !m.Explores {
		return false
	}
	if m.Kind != moves.OpenQuestion && m.Kind != moves.ClosedQuestion {
		return true
	}
	if stock.MatchString(m.Quote) {
		return false
	}
	for _, other := range all {
		if (other.Kind == moves.Ask || other.Kind == moves.SoftAsk) && other.Quote == m.Quote {
			return false
		}
	}
	return true
}

// invites are the asks and next steps of a turn that package moves does not
// see, since it looks for joining: would you come, could we meet, with a day
// or an hour; would you like to join; just sign.
func invites(turn coach.Turn, all []moves.Move) []moves.Move {
	var out []moves.Move
	add := func(k moves.Kind, quote string) {
		same := func(m moves.Move) bool {
			return m.Kind == k && (strings.Contains(m.Quote, quote) || strings.Contains(quote, m.Quote))
		}
		if !slices.ContainsFunc(all, same) && !slices.ContainsFunc(out, same) {
			out = append(out, moves.Move{Kind: k, Quote: quote, Words: quote})
		}
	}
	sentences := sentencesOf(turn.Text)
	asked := ""
	for _, s := range sentences {
		timed := appointment.MatchString(s)
		switch {
		case wouldYou.MatchString(s) && timed:
			add(moves.Ask, s)
			add(moves.TimedNextStep, s)
		case wouldJoin.MatchString(s), justSign.MatchString(s):
			add(moves.Ask, s)
		}
	}
	for _, m := range slices.Concat(all, out) {
		if m.Kind == moves.Ask {
			asked = m.Quote
		}
	}
	if asked == "" || slices.ContainsFunc(all, func(m moves.Move) bool { return m.Kind == moves.TimedNextStep }) {
		return out
	}
	for i, s := range sentences {
		near := strings.Contains(asked, s) || i+1 < len(sentences) && strings.Contains(asked, sentences[i+1]) || i > 0 && strings.Contains(asked, sentences[i-1])
		if near && appointment.MatchString(s) {
			add(moves.TimedNextStep, s)
		}
	}
	return out
}

var (
	clause      = `(?:^|[,;:–—]\s*|\b(?:so|and|but|then|anyway|ok|okay|well)\s+)`
	wouldYou    = regexp.MustCompile(`(?i)` + clause + `(?:would|will|could|can|shall|do|are) (?:you|we|the (?:two|three|four|five|six|pair|lot|rest) of (?:you|us)|you (?:two|both|all|lot))\b(?: (?:want|fancy|up)\b)?`)
	appointment = regexp.MustCompile(`(?i)\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight|next (?:week|month|shift)|the week after|(?:at|for|from|by|about) (?:half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b|half (?:past|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)|o'?clock|lunch ?time)\b`)
	wouldJoin   = regexp.MustCompile(`(?i)\b(?:would|will|do) you (?:like to|want to|be interested in|be up for|be willing to|fancy) (?:join|joining|sign(?:ing)? up|be(?:ing)? a member|becom(?:e|ing) a member|com(?:e|ing) (?:along|to))\b`)
	justSign    = regexp.MustCompile(`(?i)(?:^\W*|\b(?:just|please|come on,?|now)\s+)(?:sign|join) (?:it|now|here|up|the form|us|today|this)\b`)
	endOf       = regexp.MustCompile(`[.!?\n]+`)
)

// sentencesOf are the sentences of a text, each a substring of it.
func sentencesOf(text string) []string {
	var out []string
	from := 0
	for _, at := range append(endOf.FindAllStringIndex(text, -1), []int{len(text), len(text)}) {
		if s := strings.TrimSpace(text[from:at[1]]); s != "" {
			out = append(out, s)
		}
		from = at[1]
	}
	return out
}

// lookIn marks what looks into a worry that the worker has told in their own
// way, which package moves does not take for an objection.
func (t *talk) lookIn(turn coach.Turn, made []spot.Move) {
	last, ok := t.workerBefore(turn.N)
	if !ok || !t.worried[last.N] {
		return
	}
	for i, m := range made {
		switch m.Kind {
		case moves.OpenQuestion, moves.Acknowledgement, moves.Reflection:
			made[i].Explores = made[i].Explores || !m.Void
		}
	}
}

// tagged is a question that only wants to be agreed with: it looks into
// nothing.
var tagged = regexp.MustCompile(`(?i)\b(?:is|are|was|were|do|does|did|have|has|ca|wo|would|could|should)n(?:'|’)?t (?:it|you|they|we|he|she|there|that)(?: though)?\s*\?$`)
