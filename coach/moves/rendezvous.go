package moves

import "slices"

// This file hears steps that Read leaves alone: a day and an hour with a place
// and no verb at all ("Wednesday, back of two, laundry door"), and a day that
// stands before what the rep will do on it ("Saturday from nine, I'll come and
// find you"). A picture of the worker's hours looks much the same ("Saturday
// from nine till six?"), so this is for whoever looks back at a talk.

// Rendezvous returns the first sentence of a text that sets a day to meet or
// talk without the words that Read looks for, as it stands there.
func Rendezvous(text string) (quote string, ok bool) {
	for _, s := range split(text) {
		if s.toks[0].quoted || !days.in(s.toks) || bygone.in(s.toks) {
			continue
		}
		if calls.in(s.toks) || placed(s) {
			return s.text(text), true
		}
	}
	return "", false
}

// placed reports a day and an hour, or part of the day, with something more,
// and no verb: who sets a time and a place leaves the rest out.
func placed(s sentence) bool {
	if len(s.toks) > mostPlaced || shifts.in(s.toks) {
		return false
	}
	rest := map[int]bool{}
	for i, t := range s.toks {
		rest[i] = !slight[t.norm]
	}
	hours := hours.all(s.toks)
	for _, h := range slices.Concat(days.all(s.toks), hours, company.all(s.toks)) {
		for i := h.from; i < h.to; i++ {
			delete(rest, i)
		}
	}
	more := false
	for i, said := range rest {
		if sentenced[s.toks[i].norm] {
			return false
		}
		more = more || said
	}
	return more && len(hours) > 0
}

// mostPlaced is how many words a time and a place may have.
const mostPlaced = 14

var days = phraseList(`
monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight
next|this week|fortnight|weekend|afternoon|evening
week|fortnight on|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday
the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st
`)

var hours = phraseList(`
at|from|about|around|by|before|after|for|say|roughly? @num|10.15|11.15|12.15|1.15|2.15|3.15|4.15|5.15|8.30|9.30|6.30|7.30|5pm|6pm o'clock|ish|sharp|thirty|fifteen?
half|quarter|five|ten|twenty|back|twenty-five past|to|after|of|gone? @num
half @num
8pm|9pm|10pm|7am|6am|11pm
same time
first thing
morning|afternoon|evening|lunch|lunchtime|dinnertime|teatime|midday|noon|night
dinner|tea|lunch|break|home time
first|second|next|your|my|the|at|after|before|afternoon|morning break|tea-break|handover|lunch|shift|briefing|clocking-off
after|before|straight work|handover|clocking|lunch|break|briefing|assembly|school|prayers|church|training
`)

// company is who will be there.
var company = phraseList(`
me and|& you
you and|& me
with|by|for you
just|only the? two|both of us
`)

// calls are what a rep will do with the worker on such a day.
var calls = phraseList(`
i will|can|could also|just|maybe|definitely? come|pop|nip|call|drop|swing|wait|sit|walk|bring|catch .. round|by|up|over|in|down|back|along|there|your|with|past
i will|can|could also|just|maybe|definitely? come|pop|call|ring|phone|text|message|email|meet|see|catch|find|bring|drop|join|show|tell|walk|buy|fetch|give|let|send|get .. you
i will|can be by|at|outside|in|there|here|round|back|over|on|near
i am|'m coming|ringing|calling|phoning|popping|bringing|texting|messaging|meeting|seeing .. you|round|by|up|over|in|back
shall|can|could|may|should i|we just|maybe|both? come|pop|nip|call|ring|phone|text|message|meet|see|catch|find|bring|drop|swing|sit|talk|speak|have|get|go|chat|grab|do
we will|could|can|might both|just|maybe|all? meet|sit|talk|speak|have|grab|catch|go|chat|see|get|look|finish
`)

// bygone and wonted times set nothing, and neither does what is denied.
var bygone = phraseList(`
every|each|last|yesterday|ago|usually|always|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays
never|not
`)

// shifts are the worker's hours and what goes wrong in them.
var shifts = phraseList(`
@num hours|hour|hrs|days|nights|shifts
your|my|his|her own
shift in|on|at|again
till|until|through
from @num to
again|alone|off|still|straight
`)

// sentenced are words of a whole sentence, which tells or asks something.
var sentenced = set(`is are am was were 's be been being do does did done have has had having will would could can should shall
	might must may he she they it there who when where why how what which that if because nobody everybody everyone people
	i you we him her them work works worked working start starts started starting finish finishes finished came went got
	get gets said told put found made took want wants wanted happened rang called feel felt`)

// slight are words that say nothing about a place.
var slight = set(`right so ok okay then and or on at in the a an to of for about around from say well good great yes yeah no
	but maybe perhaps just ish please what by next this see back day`)
