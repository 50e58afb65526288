package feedback

import (
	"regexp"
	"slices"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback/spot"
)

// This file decides what looks into a doubt. To look into one is to ask what
// is behind it, openly or by offering a reason and leaving the other open, to
// take up its words, or to grant it. An open question about something else
// changes the subject, and a retort answers back.

// lookIn marks what in a turn looks into the doubt that the worker has just
// had, and adds questions about its reason that package moves takes for no
// question, because they are typed without a mark and leave words out.
func (t *talk) lookIn(turn coach.Turn, made []spot.Move) []spot.Move {
	last, ok := t.workerBefore(turn.N)
	if !ok || t.partly {
		return made
	}
	worried := t.worried[last.N]
	held := worried || slices.Contains(t.Worries, last.N) || declines.MatchString(last.Text)
	for _, s := range sentencesOf(turn.Text) {
		same := func(m spot.Move) bool {
			return (m.Kind == moves.OpenQuestion || m.Kind == moves.ClosedQuestion) && (nextTo(m.Quote, []string{s}, 0))
		}
		if asksReason(s, held) && !slices.ContainsFunc(made, same) {
			made = append(made, spot.Move{Move: moves.Move{Kind: moves.ClosedQuestion, Quote: s, Words: s}, Turn: turn.N})
		}
	}
	heard := t.lately(turn.N)
	claimed := false
	for i := range made {
		m := &made[i]
		claimed = claimed || answersBack(m.Kind)
		switch m.Kind {
		case moves.Acknowledgement:
			m.Explores = m.Explores || held && !claimed || worried
		case moves.Reflection:
			m.Explores = m.Explores || worried
		case moves.OpenQuestion, moves.ClosedQuestion:
			open := m.Kind == moves.OpenQuestion
			m.Explores = (m.Explores || open && worried) && (!open || onDoubt(m.Quote, heard)) && !retorts(m.Quote, last.Text, heard)
			if asksReason(m.Quote, held) && !claimed {
				m.Explores, m.Follows = true, true
			}
		}
		m.Explores = m.Explores && !m.Void
	}
	return made
}

// answersBack lists the kinds after which nothing in a turn looks into a
// doubt: it has been answered.
func answersBack(k moves.Kind) bool {
	switch k {
	case moves.Information, moves.Advice, moves.Argument, moves.Dismissal, moves.Pressure, moves.Promise, moves.LegalClaim, moves.ThirdParty:
		return true
	}
	return false
}

// asksReason reports whether a sentence asks what is behind a no. Some ways
// of asking can only be that; others need somebody to have held back.
func asksReason(s string, held bool) bool {
	if tagged.MatchString(s) {
		return false
	}
	return offPutting.MatchString(s) || held && (reason.MatchString(s) || eitherOr.MatchString(s))
}

const something = `(?:something|summat|somethin|anything|owt|any(?:one|body)|some(?:one|body)|more|a reason)`

var (
	// declines are short refusals that give no reason.
	declines = regexp.MustCompile(`(?i)^\W*(?:(?:oh|um|er|erm|hmm|well|ah|ooh|me|and|but|thanks)\W+)*(?:nah|naw|no\b|nope|not (?:for|really|me|my|sure|interested|bothered|today|yet)|i(?:'|’)?d (?:rather|sooner)|rather not|i(?:'|’)?d (?:have|need|want) to (?:ask|think|talk|check|see|speak)|i(?:'|’)?ll (?:leave|pass|give it a miss)|i(?:'|’)?m (?:good|ok|okay|alright|all right|fine) thanks|count me out|leave me out|i do(?:n(?:'|’)?t| not) (?:think|know|trust|want|fancy|do)\b|i (?:couldn(?:'|’)?t|can(?:'|’)?t|won(?:'|’)?t)\b|and then you(?:'|’)?ll|you(?:'|’)?ll only|that(?:'|’)?s what (?:the last|they all|you all))`)
	// offPutting asks what keeps somebody away.
	offPutting = regexp.MustCompile(`(?i)\b(?:` + something + `|what|is it|was it|that)\b.{0,25}\b(?:put(?:s|ting)? (?:you|yous|yer|ya|thee) off|(?:holds?|holding|stops?|stopping|keeps?|keeping) (?:you|yous|ya|thee) (?:back|from)|behind (?:that|it|the no)\b)`)
	reason     = regexp.MustCompile(`(?i)\b(?:any(?: particular)? reason|(?:anything|something|summat|owt) (?:in particular|else|happen|go wrong|behind|they did|we did|i said)|more to it|how come|why(?:(?:'|’)?s that| is that| not|\?|$)|what(?:(?:'|’)?s| is| was| were) (?:behind|the (?:worry|worst|catch|main|bit|sticking)|it (?:about|that|you|make)|stopping|your (?:worry|main))|(?:what|where|who) (?:did|do|does) (?:that|it) come from|what ma(?:kes|de) you|who (?:told|said|put)|where(?:(?:'|’)?d| did) you (?:hear|get)|what do you (?:think|reckon) (?:he|she|they)\b|what (?:would|(?:'|’)?d) (?:need|have|has) to|what(?: would|(?:'|’)?d) (?:make|help|change|you (?:need|want|have to|like))|(?:did|has|have|was) (?:something|summat|anything|owt|somebody|someone|there)\b|(?:because|cos|cause|coz) of (?:last|what|the|him|her|them|something)|(?:last|the other) time or|(?:bit|part|thing|what|seen|it) (?:of it )?(?:that )?(?:worries|is worrying|is bothering|bothers|puts|don(?:'|’)?t you)|not your (?:thing|scene|cup|bag))`)
	// eitherOr offers a reason and leaves room for another.
	eitherOr = regexp.MustCompile(`(?i)\b(?:is|was|were|would) (?:it|that|this)\b[^.?!]*\bor\b(?:$|\W*$|,? ?(?:what|is|was|are|do|does|did|just|more|summat|something|other|not|you|us|the|that|it)\b)|^\W*(?:the |is it |so )?\w+(?: \w+)?, is it\b|\bor (?:is|was) (?:it|there)\b|\bor (?:something|summat|anything|owt) (?:else|more|other)\b|\bor (?:just )?(?:not|don(?:'|’)?t)\b`)
)

// onDoubt reports whether an open question stays with what the worker has
// just said: it points to it, or has no subject of its own.
func onDoubt(question string, heard map[string]bool) bool {
	if pointsBack.MatchString(question) || asksReason(question, true) {
		return true
	}
	fresh := false
	for w := range stemsOf(question) {
		if heard[w] {
			return true
		}
		fresh = fresh || !mindful[w]
	}
	return !fresh
}

var pointsBack = regexp.MustCompile(`(?i)\b(?:that|this|those|them|they|why|how come|if you (?:did|were|joined|came|said)|(?:about|with|of|behind|to|for|do|in|from) it)\b`)

// mindful are the stems of words that ask what goes on in somebody: they
// are about no other subject.
var mindful = stemsOf("worry worries worrying worst happen happens happened reckon feel feeling concern concerns bother bothers fear scare afraid hold holding hope matter matters change different difference help helpful mean sure unsure decide choose reason behind put puts putting stop stops picture imagine union unions join joining sign member before bit part side find hard easy easier trust doubt risk wrong useful experience else great most main best okay comfortable happy ready interest interested comfort answer question questions rather heard seen")

// retorts reports whether a sentence answers back instead of giving back: it
// contradicts what was said in so many words, turns it round with something
// that the worker never said, or only calls a word or two of it back.
func retorts(s, last string, heard map[string]bool) bool {
	if contradicts.MatchString(s) || wordCount(s) < 2 || urges.MatchString(s) || insists(s, last) {
		return true
	}
	if wordCount(s) <= fewEchoed && echoed(s, heard) {
		return true
	}
	at := turned.FindStringIndex(s)
	if at == nil || toThem.MatchString(s[:at[0]]) {
		return false
	}
	for w := range stemsOf(s[at[1]:]) {
		if heard[w] {
			return false
		}
	}
	return true
}

// insists reports whether a sentence says that something is so where the
// worker has just said that it is not.
func insists(s, last string) bool {
	if !affirms.MatchString(s) || toThem.MatchString(s) {
		return false
	}
	said := stemsOf(s)
	for _, of := range sentencesOf(last) {
		if !denies.MatchString(of) {
			continue
		}
		for w := range stemsOf(of) {
			if said[w] {
				return true
			}
		}
	}
	return false
}

// fewEchoed is how many words are a bare echo if one of the worker's carries
// them: "With the pallets." Two of theirs give something back: "Nineteen
// miles."
const fewEchoed = 3

// echoed reports whether a fragment has hardly a word that carries it, all of
// them the worker's, and says nothing about them.
func echoed(s string, heard map[string]bool) bool {
	if givesBack.MatchString(s) || toThem.MatchString(s) {
		return false
	}
	carry := stemsOf(s)
	for w := range carry {
		if !heard[w] {
			return false
		}
	}
	return len(carry) < 2
}

const (
	it    = `(?:it|they|he|she|we|you|there|that|this|i|some of them)`
	does  = `(?: (?:is|are|am|was|were|do|does|did|will|would|can|could|has|have|had|should))`
	isnt  = `(?:` + does + `(?:n(?:'|’)?t| not)|(?:(?:'|’)?s|(?:'|’)?re) not| won(?:'|’)?t| can(?:'|’)?t)`
	after = `(?: (?:though|tho|but|actually|really|so|now|all right|alright|you know|mind))*`
)

var (
	contradicts = regexp.MustCompile(`(?i)^\W*(?:(?:oh|ah|ooh|well|no|nah|yes|yeah|aye|och|hey|but|and|of course|course|actually)\W+)*(?:` +
		it + `(?:` + does + `|` + isnt + `)` + after + `\W*(?:$|[,;:–—]|(?:it|they|he|she|there)(?:(?:'|’)s|(?:'|’)re)\b)|` +
		it + isnt + `\b.* (?:though|tho|actually)\b|(?:yeah|yes|aye|well|oh|no)?,? ?but (?:it|they|he|she|that|there|we)\b|(?:it|they|there|that|he|she)` + isnt + ` (?:any|no|not|a|an|the|as|that)\b[^,]*, (?:it|they|there|that|he|she)(?:(?:'|’)s|(?:'|’)re| (?:is|are))\b)`)
	urges   = regexp.MustCompile(`(?i)\bif you (?:don(?:'|’)?t|do not|won(?:'|’)?t|didn(?:'|’)?t) \w+`)
	affirms = regexp.MustCompile(`(?i)^\W*(?:(?:oh|ah|well|yes|yeah|aye|but|and|course)\W+)*` + it + does + ` `)
	denies  = regexp.MustCompile(`(?i)n(?:'|’)?t\b|\b(?:not|no|never|nobody|nothing)\b`)
	turned  = regexp.MustCompile(`(?i)\b(?:till?|until|(?:'|’)til|except when|apart from when|right up to)\b`)
	toThem  = regexp.MustCompile(`(?i)\b(?:you|your|you(?:'|’)?(?:re|ve|d)|ye|yous|tha|thee|thy)\b`)
)

// gives reports whether a worker turn gives the reason that the rep has just
// asked for, in whatever words: people tell what they fear in more ways than
// a list can hold.
func (t *talk) gives(turn coach.Turn) bool {
	if wordCount(turn.Text) < answerWords || busy.MatchString(turn.Text) || content.MatchString(turn.Text) || knowsNothing.MatchString(turn.Text) {
		return false
	}
	return slices.ContainsFunc(t.at(turn.N-1, moves.OpenQuestion, moves.ClosedQuestion), func(m spot.Move) bool {
		return m.Explores && asksReason(m.Quote, true)
	})
}

// opines reports whether a worker turn says what they think of a union: the
// answer, however short, to an open question about just that.
func (t *talk) opines(turn coach.Turn) bool {
	if len(t.at(turn.N-1, moves.OpenQuestion)) == 0 || wordCount(turn.Text) < 2 || knowsNothing.MatchString(turn.Text) {
		return false
	}
	return slices.ContainsFunc(t.at(turn.N-1, moves.OpenQuestion), func(m spot.Move) bool {
		return aUnion.MatchString(m.Quote) && asksView.MatchString(m.Quote)
	})
}

var (
	aUnion       = regexp.MustCompile(`(?i)\bunions?\b`)
	asksView     = regexp.MustCompile(`(?i)\b(?:what|how)\b.*\b(?:think|picture|imagine|see|reckon|make of|comes? (?:to mind|into your head|up)|heard|know|mean|means|say|feel|sounds?|like)\b`)
	knowsNothing = regexp.MustCompile(`(?i)^\W*(?:(?:er+|um+|well|honestly|nah|no|i)\W+)*(?:(?:don(?:'|’)?t|do not) (?:really )?know|dunno|no idea|not a clue|haven(?:'|’)?t a clue|nothing|not (?:much|a lot)|never thought)(?: (?:really|tbh|to be honest|mate|about (?:it|them)))*\W*$`)
)
