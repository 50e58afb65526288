package feedback

import (
	"regexp"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
)

// This file decides what a move that was read in one turn is worth in the
// talk as a whole. Package moves reads sentences for the worker, who hears
// every one; here a sentence has to show what a check asks about.

// misread reports whether words that read like harm more likely are none: a
// dismissal in a turn that also asks openly about what the worker said, or
// says it back, or in a question to the worker; and a next step that leaves
// them the choice. It is still flagged for a second look.
func misread(m moves.Move, all []moves.Move) bool {
	if m.Kind != moves.Dismissal && m.Kind != moves.Pressure {
		return false
	}
	for _, other := range all {
		if other.Kind == moves.TimedNextStep && other.Quote == m.Quote && choice.MatchString(m.Quote) {
			return true
		}
		listens := other.Kind == moves.Reflection || other.Kind == moves.OpenQuestion && (other.Follows || other.Explores)
		if m.Kind == moves.Dismissal && listens && other.Quote != m.Quote {
			return true
		}
	}
	return m.Kind == moves.Dismissal && wouldDo.MatchString(m.Quote)
}

// choice leaves something to the worker.
var choice = regexp.MustCompile(`(?i)\b(?:you can|up to you|your (?:call|choice)|if you(?:(?:'|’)d| would)? (?:like|want|prefer)|either way|whatever you decide)\b`)

// hollow reports whether a friendly move shows nothing after all: the same
// words also push or hurt, or the turn they stand in does and they are of the
// kind that this takes back.
func (t *talk) hollow(turn coach.Turn, m moves.Move, all []moves.Move) bool {
	if slices.Contains(warm, m.Kind) || m.Kind == moves.TimedNextStep {
		for _, other := range all {
			if !slices.Contains(hard, other.Kind) || misread(other, all) {
				continue
			}
			if other.Quote == m.Quote || slices.Contains(warm, m.Kind) && other.Kind != moves.Promise {
				return true
			}
		}
	}
	switch m.Kind {
	case moves.CollectiveFraming:
		return !t.bringsInOthers(turn.N, m.Quote)
	case moves.Acknowledgement:
		return wordCount(m.Quote) < 2 // "Blimey." shows surprise and no more
	}
	return false
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
	if t.Issue == 0 || turn < t.Issue || aboutMembers.MatchString(words) || standUp.MatchString(words) {
		return false
	}
	return wordCount(words) > fewWords || asksOf.MatchString(words)
}

// fewWords is how long words about others are that say nothing by themselves
// ("Everyone else has.").
const fewWords = 4

var (
	aboutMembers = regexp.MustCompile(`(?i)\b(?:members?|joined|joining up|join up|signed up|the form|in the union|union with everyone)\b`)
	standUp      = regexp.MustCompile(`(?i)\byou (?:just |only |need to |have to |should |all )?(?:stand|stood|stick|stuck) up (?:to|for) (?:them|yourself|him|her|it)\b`)
	asksOf       = regexp.MustCompile(`(?i)\b(?:who|anyone|anybody|everyone|everybody|others?|all of you)\b.*\?|^\W*(?:who else|anyone else|anybody else)\b|` + justYou)
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

// invites are what a turn asks of the worker beyond joining, which package
// moves looks for: will you come, would you show somebody round, could we meet
// on Thursday; and questions about the others whom it happens to, and a plain
// summary ("So you were left to wait.") where no other reflection was seen.
func (t *talk) invites(turn coach.Turn, all []moves.Move) []moves.Move {
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
	for _, s := range sentences {
		timed := appoints(s)
		switch {
		case wouldYou.MatchString(s) && timed:
			add(moves.Ask, s)
			add(moves.TimedNextStep, s)
		case wouldDo.MatchString(s), ifYoudDo.MatchString(s), justSign.MatchString(s):
			add(moves.Ask, s)
		}
		if summary.MatchString(s) && !slices.ContainsFunc(all, func(m moves.Move) bool { return m.Kind == moves.Reflection }) {
			out = append(out, moves.Move{Kind: moves.Reflection, Quote: s, Words: s, Follows: len(t.lately(turn.N)) > 0})
		}
		if t.Issue > 0 && aboutOthers.MatchString(s) {
			add(moves.CollectiveFraming, s)
		}
	}
	if quote, ok := moves.SmallAsk(turn.Text); ok && !t.unasked {
		add(moves.Ask, quote)
	}
	if slices.ContainsFunc(all, func(m moves.Move) bool { return m.Kind == moves.TimedNextStep }) {
		return out
	}
	if quote, ok := moves.Rendezvous(turn.Text); ok {
		add(moves.TimedNextStep, quote)
	}
	for i, s := range sentences {
		if !appoints(s) {
			continue
		}
		for _, m := range slices.Concat(all, out) {
			if m.Kind == moves.Ask && nextTo(m.Quote, sentences, i) {
				add(moves.TimedNextStep, s)
			}
		}
	}
	return out
}

// appoints reports whether a sentence names a time to meet. "For one month" is
// how long, and not when.
func appoints(s string) bool {
	for _, at := range appointment.FindAllStringIndex(s, -1) {
		if !howLong.MatchString(s[at[1]:]) {
			return true
		}
	}
	return false
}

// nextTo reports whether words are sentence i or one beside it.
func nextTo(words string, sentences []string, i int) bool {
	for _, s := range sentences[max(0, i-1):min(len(sentences), i+2)] {
		if strings.Contains(words, s) || strings.Contains(s, words) {
			return true
		}
	}
	return false
}

var (
	wouldYou    = regexp.MustCompile(`(?i)` + clause + `(?:would|will|could|can|shall|do|are) ` + whoIsAsked)
	wouldDo     = regexp.MustCompile(`(?i)` + clause + `(?:would|will) ` + whoIsAsked + `(?: (?:please|at least|maybe|also|even|be (?:up for|willing to|happy to|interested in|able to)|like to|want to|fancy|consider|think about))* ` + deed + `\b`)
	appointment = regexp.MustCompile(`(?i)\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight|next (?:week|month|shift)|the week after|(?:at|for|from|by|about) (?:half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b|half (?:past|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)|o'?clock|lunch ?time)\b`)
	howLong     = regexp.MustCompile(`(?i)^ (?:or \w+ )?(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|pounds|quid|of|people|colleagues|corridors?|wards?|shifts?|per ?cent)\b`)
	ifYoudDo    = regexp.MustCompile(`(?i)\b(?:ask(?:ing)?|wonder(?:ed|ing)?|see|hop(?:e|ed|ing)) (?:you )?(?:if |whether )?you(?:(?:'|’)?d| would|(?:'|’)?ll) (?:like to |want to |be up for |think about |consider )?` + deed + `\b`)
	justSign    = regexp.MustCompile(`(?i)(?:^\W*|\b(?:just|please|come on,?|now)\s+)(?:(?:sign|join) (?:it|now|here|up|the form|us|today|this)|fill (?:it|this|that|one|the form) in|are you in)\b`)
	summary     = regexp.MustCompile(`(?i)^\W*(?:right|okay|ok|ah|oh)?\W*so (?:you(?:(?:'|’)?(?:ve|d|re))?|they|he|she|it(?:(?:'|’)?s)?|there(?:(?:'|’)?s)?|nobody|the worry(?:(?:'|’)?s)?) (?:was|were|been|had|got|get|trusted|told|sat|felt|feel|left|lost|thought|think|never|always|only|ended|went|spent|waited|kept|paid|work|worked|wasn(?:'|’)?t|didn(?:'|’)?t|can(?:'|’)?t|don(?:'|’)?t|out|on|off|not|just|both)\b`)
	aboutOthers = regexp.MustCompile(`(?i)\b(?:the (?:others|rest)|other \w+|everyone|everybody|anyone else|anybody else|who else|your (?:team|row|mates|crew|colleagues|floor|shift|wing|ward|section|lot))\b[^.]*\?|` + justYou)
	endOf       = regexp.MustCompile(`[.!?\n]+`)
)

// justYou asks whether others have it too, with or without a question mark.
const justYou = `^\W*(?:(?:so|and|oh|well|right|wait)\W+)*(?:(?:(?:is|was) (?:it|that|this) |are you )?(?:just|only|the only) (?:you|one|yours?)(?:\W*$|,? or\b|,? then\b)|(?:do|does|did|is|are|has|have|was|were) (?:it |that |this )?` + others + `\b.*\b(?:get|gets|getting|got|have|having|had|same|feel|feeling|theirs|that|this|it|too)\b|(?:is|was) (?:it|that|this) (?:the )?same for ` + others + `\b)`

const others = `(?:everyone|everybody|they all|all of you|the (?:others|rest|other \w+)|t(?:'|’)?other(?:s| \w+)|your (?:mates|team|lot|crew|row|floor|shift)|anyone else|anybody else)`

// The parts of a request. Deeds are what organisers ask for: something small
// and definite. Thinking, saying and feeling are none.
const (
	clause     = `(?:^|[,;:–—]\s*|\b(?:so|and|but|then|anyway|ok|okay|well)\s+)`
	whoIsAsked = `(?:you|we|the (?:two|three|four|five|six|pair|lot|rest) of (?:you|us)|you (?:two|both|all|lot))\b`
	deed       = `(?:com(?:e|ing)|join(?:ing)?|sign(?:ing)?|help(?:ing)?|meet(?:ing)?|bring(?:ing)?|show(?:ing)? (?:her|him|them|us|me|it|people|somebody|someone)|writ(?:e|ing)|put(?:ting)?|look(?:ing)? (?:at|over|through|round)|check(?:ing)?|try(?:ing)?|read(?:ing)?|fill(?:ing)?|tak(?:e|ing) (?:a|one|it|this|part|the)|giv(?:e|ing) (?:it|us|me) |ask(?:ing)? (?:her|him|them|around|round|the|your|a few|two|one)|talk(?:ing)? to (?:her|him|them|your|the|two|a)|speak(?:ing)? to (?:her|him|them|your|the|two|a)|collect(?:ing)?|keep(?:ing)? (?:a|an|the|count|note|track)|not(?:e|ing) down|pass(?:ing)? (?:it|this|these|them|on)|send(?:ing)?|invit(?:e|ing)|introduc(?:e|ing)|go(?:ing)? (?:with|to|and|along)|do(?:ing)? (?:that|this|it)|becom(?:e|ing)|be(?:ing)? (?:a member|part of|the one|our)|a (?:coffee|brew|cuppa|chat|quick chat))`
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

// tagged is a question that only wants to be agreed with: it looks into
// nothing.
var tagged = regexp.MustCompile(`(?i)\b(?:is|are|was|were|do|does|did|have|has|ca|wo|would|could|should)n(?:'|’)?t (?:it|you|they|we|he|she|there|that)(?: though)?\s*\?$`)
