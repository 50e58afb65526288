package guard

import (
	"regexp"
	"strings"
)

// The wordings of a yes to joining and of a promise to meet, as people say
// them. Each is looked for within one clause of plain text.
var (
	joinWords = regexp.MustCompile(`\bi(?:'ll| will|'m going to| am going to|'m gonna) (?:join|sign|do it|fill (?:it|that|the form) (?:in|out)|become a member|give it a (?:go|try))\b` +
		`|\bi(?:'d| would) (?:like|love|be happy|be glad|be up for) (?:to )?(?:join|joining|sign up|signing up|become a member)\b` +
		`|\bi (?:really )?want to (?:join|sign up|become a member)\b` +
		`|\b(?:i'm|i am|i'd be|i would be) (?:very |so |really |more than )?(?:happy|willing|ready|glad|keen|eager|excited|delighted|pleased|honou?red|proud) to (?:join|sign|become|be (?:a )?(?:part of|member))\b` +
		`|\bi (?:agree|have decided|'ve decided|can't wait) to (?:join|sign|become)\b|\bi've decided to (?:join|sign|become)\b` +
		`|\bi(?:'m| am) (?:very |really )?(?:interested in|looking forward to) (?:joining|signing|becoming)\b|\bi look forward to (?:joining|becoming)\b` +
		`|\bi(?:'ve| have) just joined\b|\bget me (?:signed up|joined)\b` +
		`|\bsign me up\b|\bcount me in\b|\bput me down\b|\bi(?:'m| am) in(?:$|,| then)|\bwhere do i sign\b` +
		`|\b(?:give|send|hand|get|pass|bring) me (?:the|a|that|your|one of those) (?:form|link|application|paperwork)\b` +
		`|\blet's do (?:it|this)\b|\byou(?:'ve| have) (?:got|convinced|persuaded|sold) me\b|\bi(?:'m| am) (?:convinced|persuaded|sold)\b` +
		`|\bhow do i (?:join|sign up)\b|\b(?:yes|yeah|ok|okay|alright|go on),? (?:then,? )?i(?:'ll| will) join\b`)
	meetWords = regexp.MustCompile(`\bi(?:'ll| will) (?:come (?:along|to|by|and)|be there|see you (?:there|then|at|on|tomorrow)|meet you|meet up)\b` +
		`|\bsee you (?:there|then|at|on|tomorrow|monday|tuesday|wednesday|thursday|friday)\b` +
		`|\bi can (?:come along|make it|make that|be there)\b|\blet's (?:meet|talk|speak|catch up|chat|do) (?:again|then|tomorrow|next|on|at|later|over)\b` +
		`|\b(?:tomorrow|monday|tuesday|wednesday|thursday|friday|next week|that time|that day|at (?:one|two|three|four|noon|lunch|\d+))(?:'s| is)? (?:works|suits me|fine|good|great|perfect|ideal)\b`)
	// insideWords are those of somebody who is in already, which a worker who is to be asked is not.
	insideWords = regexp.MustCompile(`\bi(?:'ve| have) already (?:joined|signed)\b|\bi(?:'m| am) (?:already |now |also )?a (?:proud )?(?:union )?member\b`)
	clauseEnd   = regexp.MustCompile(`[.!?;…]+|, but | but | - | – `)
	// undo are the words before a wording that make it no yes.
	undo = regexp.MustCompile(`\b(?:not|never|no|if|whether|before|unless|until|might|may|maybe|perhaps|why|suppose|doubt|when|who|nobody|can't|cannot|won't|could|should|think|thinking|saying|say|promise|told|tell)\b|n't\b`)
	// hedge are the words after it.
	hedge = regexp.MustCompile(`^[ ,]*(?:if|when|once|unless|until|only|as soon as|the day|maybe|one day|some ?day|eventually)\b`)
)

func joining() *regexp.Regexp { return joinWords }
func inside() *regexp.Regexp  { return insideWords }

// doing are the wordings of a yes to something other than joining; nil where
// there is no such thing.
func doing(words []string) *regexp.Regexp {
	var some []string
	for _, w := range words {
		if w = plain(w); w != "" {
			some = append(some, regexp.QuoteMeta(w))
		}
	}
	if len(some) == 0 {
		return nil
	}
	return regexp.MustCompile(`\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to|'m happy to|'d be happy to| agree to)(?: [\w']+){0,4}? (?:` + strings.Join(some, "|") + `)`)
}

// saysYes reports a yes to what is asked for in this talk.
func (w *Watch) saysYes(text string) bool {
	return agrees(text, joining()) || w.outside && agrees(text, inside()) || w.doing != nil && agrees(text, w.doing) ||
		w.asked.yes && assents(text)
}

// promises reports a promise to meet.
func (w *Watch) promises(text string) bool {
	return agrees(text, meeting()) || w.asked.meet && !w.asked.yes && assents(text)
}

func meeting() *regexp.Regexp { return meetWords }

// agrees reports whether a clause of plain text says one of the wordings
// without taking it back.
func agrees(text string, wording *regexp.Regexp) bool {
	for _, clause := range clauseEnd.Split(text, -1) {
		clause = strings.TrimSpace(clause)
		for _, at := range wording.FindAllStringIndex(clause, -1) {
			if !undo.MatchString(clause[:at[0]]) && !hedge.MatchString(clause[at[1]:]) {
				return true
			}
		}
	}
	return false
}
