package moves

// offers are ways to propose the next step; times say when.
var offers = phraseList(`
give me|us till|until|to|a
fancy a|an|meeting|catching|another .. coffee|tea|cuppa|brew|chat|pint|walk|lunch|drink|catch-up
walk|come|sit|meet with|to|along|back|over|round with|to|me|the ..
say|make it
i|we will|can|could|shall|would|may|might|must
i|we are|am|'m going to
let 's|us|me
can|could|shall|should|may|would|might|will i|we|you
how|what about|if
why do|not not? we|you|i
would|does|is|might|will .. .. suit you
would|does|is|will|might ... work|ok|okay|good|better for|suit you|us
suit you
see|speak|talk|catch|chat to? you
are you free|around|about|in|working|available|on|up
you free|around|about|available
pop|come|drop|meet|catch|speak|call back|by|in|round|over|up|again|me
we are|'re getting|meeting|having|holding|going together|up|on|a|again|to|$
meet me|us|up
let me come|get|ring|call|find|check|see
how|what is|'s|about|would @day|tomorrow|tonight|next|lunch
are|will you about|around|in|free|on|next
if i come|ring|pop|call|bring|ask
text|message|msg|ring|email|call|bring|send|whatsapp|see|meet|catch you
tell you what|then
pick this|it|that up
let me know
same time|place
come along|by|round|over|and
until|till then|next
if|and we|i talk|talked|speak|spoke|meet|met|caught|catch
would it|that help|suit|be
- i will|am|'ll|shall send|sending|pass|passing|give|giving|hand|put|forward|submit|get|text|email .. .. them|him|her|office|branch|organiser|organisers|hq|head|team|union|membership|in|on|over|through|down|forward ... your name|number|details|email
- i will|am|'ll|shall send|sending|pass|passing|give|giving|hand|put|forward|submit|get|text|email .. your name|number|details|email ... them|him|her|office|branch|organiser|organisers|hq|head|team|union|membership|in|on|over|through|down|forward
- i will|shall tell|let|text|email|ring .. them|him|her|office|branch|organiser|organisers|hq|head|team|union|everyone|lot .. you are|will|have|'re|'ve|want interested|in|keen|up|joining|coming|ready|on|joined|signed|be|to|said ..
- i will|shall never|not
`)

var times = phraseList(`
till|until @day|then|next|tomorrow|tonight
week|month after next
@num oclock|o'clock|ish
first break
@day
tomorrow|tonight|later
this|next afternoon|evening|morning|week|weekend|month|lunch|lunchtime|time|shift
in|at|by|over|after|before|during your|the|my? afternoon|evening|morning|weekend|lunch|lunchtime|break|dinner|teatime|fortnight|shift|leave|holiday|meeting|handover|noon|midday|year
after work
after|before|at|on|over your|the|my shift|leave|break|holiday|lunch|work|meeting|hours|handover|half-term
in|within a|an|couple|few|@num|some .. day|days|week|weeks|hour|hours|minutes|fortnight|month|months
at|by|around|before|till|for|after half|quarter? past|to? @num
about half|quarter|noon|midday
half|quarter past|to? @num
half|quarter past? @num
@num o'clock
the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st
end of|the .. week|day|month|shift
later today|this|on
first thing
a week|fortnight from|on today|now
@num pm|am
1pm|2pm|3pm|4pm|5pm|6pm|7pm|8am|9am|10am|11am|12pm
by|before|within|inside a|the|next|end|this|close|home|tomorrow .. week|day|month|fortnight|play|business|time|shift|weekend|night|then
in the? morning|afternoon|evening|break
at break|lunch|home|handover|teatime|dinner|playtime|hometime|noon|close
tomorrow|tonight
this|that time next|tomorrow
your day|week|night|lunch|break|next off|in|hour|shift
half|quarter @num
half|quarter past|to|after? @num
- last week|month|year|monday|night
- later on? $
- sooner or later
- for @num years|months|weeks|days|hours|of|people
- about|for|at|by|after|before|around @num pounds|quid|people|of|years|food|waters?|firewood|packs|firewoods|foods|percent
- for @num
- how are you
- since|every|last|until|till @day|then
- by the time
- in the? morning|afternoon|evening shift|shifts|rota
- the? first week|month
`)

// nextStep finds a proposal to do something at a named time.
func nextStep(s sentence) (hit, bool) {
	offered := offers.all(s.toks)
	if len(offered) == 0 {
		return hit{}, false
	}
	when := times.all(s.toks)
	for _, o := range offered {
		for len(when) > 0 && when[0].to <= o.from {
			when = when[1:]
		}
		if len(when) > 0 {
			return hit{min(o.from, when[0].from), max(o.to, when[0].to)}, true
		}
	}
	return hit{}, false
}
