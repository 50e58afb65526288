package moves

// An ask has two halves: what is asked (join, sign, come to the meeting) and
// the words that put it to somebody ("will you", "fancy", "shall I get you").
// A clear ask puts it straight; a soft ask invites a thought about it.

// acts are what a union rep asks people to do.
const acts = `
join|joining us|in|up|today|now|the|our|@union|with|a|this|then
join|joining
sign|signing up|on|the|a|this|it|our|here|petition|letter|card
signed up
become|becoming|be|being a|one? member|part|of? members
joined|joining us|the|today|up
becoming|become|being|be one of us
come|coming along|with|to|down|on|over|and
get|getting|be involved|active
getting involved
involved|signed
getting signed|involved|active
fill|filling in|out|it|this|the|a
put|putting your name|down|forward
bring|bringing ... people|person|someone|colleague|colleagues|friend|mate|team|others|lunch|meeting|along
speak|talk|chat|speaking|talking|ask to? .. others|meeting|colleagues|team|join|come|too|along
take|taking a|one|some|this|the form|leaflet|petition|card|round|leaflets|posters|around
take|taking part
help|helping us|out|with|me
stand|standing for|with|as|up
attend|attending
vote|voting
wear|wearing a|the|this
share|sharing it|this|the|your .. with|petition|story
come|coming $
do|doing that|this|it|one
write|writing|note|noting|jot|jotting down|it|yours|your|them
meet|meeting the|with|us|up|others
at least take|come|have
hand|handing|give|giving|pass|passing|stick|put ... out|round|around
be|being|becoming|become one|part|our|the|a ... who|contact|rep|person|volunteer|link|member|voice|steward|champion
becoming|become|being a|our|the|part .. member|rep|contact|union|it
becoming a? member|part|rep
talk|speak|chat|ask|invite|persuade|encourage|message|text|ring|phone|email to? @NAME|two|three|one|four|five|other ..
count|list|keep|collect|gather|make|draw|organise|host|arrange|set|book|run|lead .. .. list|diary|record|note|notes|names|signatures|meeting|room|group|table|map|count
support|back|join us|this|it|me|the|our
coming|come to|along|with|down|on|over
vote|voting yes|for|in|on|$
speak|stand up|out|for
say yes
do|sort|complete|finish the|a|that|your form|application|membership|card
`

// straight are the words of a clear ask; they end where the act begins.
const straight = `
will|would|could|can you please|just|maybe|possibly|now|also? be? willing|up|prepared|happy|able|ready|keen|free|interested|like|want|come|in|game|not? to|for|and|in?
will|would|could|can you and? @NAME? please|just|also|now?
are you willing|up|prepared|happy|able|ready|keen|going|game|interested|in|coming|on|thinking to|for|in|of?
are you going to
you up|ready|willing|keen|game|happy to|for
do|would|did you want|fancy|like|wish to|a|me?
you want|fancy to?
~ up|ready|willing for|to
~ want|fancy to?
~ fancy
want|like|let|have|get me|us to? sign|get|send|put|add you? the|a|link|form|up|down|on|in ... you|and|so can|could|to
how|what about if? you|i|we?
why not|do|don't not? you? just?
i would|will really? like|love|want|ask|invite it|you to|if?
i would|will really? like|love|want|it to ask|invite you to
i would|will|am really? like|love|want|asking|inviting|hoping|here it? to? ask|asking? if? you will|would|can|to|could?
love it if you
i am|want|wanted asking|to|hoping|going ask|asking? you to|will|would
can|could|may i|we ask|get|persuade|invite|tempt|interest|encourage|count|convince|have|talk|sign|rely you on|to|in|into|up|for? to?
shall|should|can|could i|we get|put|sign|add|help|give|send|have you on|to|up|down|in|a|the|for|form|as|link|with|so?
shall we get|sign|put you
are you? coming|joining
what do you say to
what would you say to
let 's|us get|just get|you
let 's
`

// handing are clear asks that are whole in themselves.
var handing = phraseList(`
will|would|could|can you please|just|maybe|also|possibly? round|gather|collect|forward|send|email|share|post|pin|print|deliver|distribute|propose|second|chair|host|organise|recruit|invite|nominate|support|canvass|survey|phone|text|message|go|walk|write|draft|record|log|photograph ... up|names|link|it|others|people|porters|them|her|him|@NAME|round|out|see|ask|over|with|down|on|if|to|in|this|that|your|me|us
will|would|could|can you please|just|maybe|also|possibly? tell|share|give your|the ... story|experience|meeting|others|speech
i would|will|'d really? like|love you to come|join|sign|be|help|vote|bring|take|speak ...
let 's|us get you ...
can|could|would|will you make it $
have|get|take your name|signature|details for|on|down
go|come and see|speak|talk|ask @NAME|them|him|her ... ask|come|join|too|well

will|would|could|can you please|just|maybe|also? hand|give|pass|take|drop|put|stick|leave ... leaflet|leaflets|form|forms|poster|posters|petition|letter|card|cards|these|newsletter|newsletters|copies|few
will|would|could|can you please|just|maybe|also? talk|speak|chat|ask|find|get|bring|invite|message|text|ring|persuade|tell ... others|other|colleague|colleagues|people|team|mates|rest|@NAME ... come|join|sign|same|think|feel|meeting|had|interested|thursday|along|else|want|out
will|would|could|can you please|just|maybe|also? be|act|become|stand|volunteer .. contact|rep|volunteer|member|steward|link|voice
will|would|could you be one of ..
will|would|could|can you please|just|maybe|also? get|bring|ask|talk|invite|find ... two|three|four|five|one|other|others|rest|your|someone|somebody|@NAME ... to|along|on|who|what|about|with
shall|should|can|could we|i do|fill|complete|sort|finish|start .. .. form|application|membership then|now|today|together|quickly?
how|what about you? join|joining|signing|coming|becoming|putting|filling|taking|having ... then|today|now|up|us|along|name|form|member|to|in|$
do|would|will you? want|fancy|like|wish to|a|being|becoming|coming|joining|signing .. .. member|join|joining|sign|signing|meeting|form|us|along|petition|up
get|getting|have|can|could|take|put your|you name|signature|details|email|number .. on|down|for this|it|the|here|a
are you ready|willing|up|happy|keen|able|prepared|free to|for become|be|joining|being|join|sign|come|becoming|speaking|helping|taking ...
will|would you vote|stand|speak|walk|march|wear|carry|hold|back|support ...
i want|would|'d|need like? you to|in|with join|sign|come|us|vote|help|me|bring|take|speak
will|would|are you be? joining|signing|coming|voting|with|in us|up|along|yes|me|$
shall|should|can|could|may i|we just? get|give|bring|send|print|email|hand|fetch|grab you a|the|one|your|some|an|link form|application|link|card|pack|one|forms?
shall|should|can|could|may i|we put|add|pop|get|write|have|sign|count you|your down|up|name|in|on
shall|can|could|may i|we sign you
want|like me to get|give|bring|send|email|print|put|sign|add you
want|fancy|like a|the|an|one? form|application|card
will|would|could|can you sign|join
do you want|fancy in|form
~ sign here|up|me
~ join us|the|today|now|@union|up
~ come and join us|the
~ please join|sign|come
are you in $
you in then? $
are you with us
are you joining|coming|signing
can|could|shall we|i count you in|on
can|could we|i count|rely on you
what do you say
so .. join|joining|sign|signing us|up $
fancy it $
could|will|would|can you have a word|chat with
could|will|would|can you ask|speak|talk|bring|find|get|invite ... to|along|too|with|about|one|two|three|people|someone|colleague ... come|join|sign|meeting|lunch|along|petition|list
fill|filling this|it|the|one|that form|in|out|up ..  now|today|with|together|here
shall|can|could|should we|i get|have you signed|joined|on|along|down|up
would|will|could|can you be our|the|my|a|one|part rep|contact|member|volunteer|person|link|one|point ..
put|putting|add|adding your|my name to|on|down|forward
get you to come|join|sign|along
join|sign up? today and
coming|come to the? branch|union|our|lunchtime|lunch|members|open|next|thursday|meeting|rally|picket ..
can|could i count|put|sign|mark you in|on|down|up
will|would|could|can you give it a? go|try|shot
give it a? go|try|shot and join|sign
shall|should|can|could we do|fill|complete|sort|sign|get|start the|that|this|your|it|a form|application|forms|now|today|out|up|membership
do you want|fancy to|being|become|becoming be|become a|one|part|member? member|of?
want|like to be|become a|part|one|our? member|of|rep
want to? sign|join $
want me to send|get|give you .. .. sign|join|form
sign our|the|this|my petition|letter|card|form
stand with us
come to the? lunch|meeting|branch|rally|picket|demo|event|stall|drop-in .. .. with|will|would|can|on
will|would|could you sign|join our|the|us|up
are you up for it|joining|that|this
can we get you on|signed|to|along
would you take|put|hand|pass .. .. leaflets|poster|petition|form|round|up
can you get|bring|ask|talk|find|tell .. .. team|others|colleagues|two|three|people .. ..
- want|fancy|like a|some|to tea|coffee|chat|talk|biscuit|seat|minute
- can|could i put|add|say|count it|this|that
- could|can|will|would you ask|speak|talk .. me
- name|names to|on .. list
- would|will you be the|a|my manager|one who|boss
- would|will|could|can you say|be|have|get|hear|tell|see|call ... paid|working|tomorrow|saturday|better|worse|said|break|happened|fair|that
- tea|coffee|brew|drink|lunch|biscuit
- you tea|coffee
- get you a|an tea|coffee|chair|brew|drink|minute|hand|cuppa
- can|could|may|shall i get|make|buy you a|another tea|coffee|drink|brew|cuppa|sandwich
- what would|will make|made|get|take|stop|help you ...
- what|why|who|when|where|how ... want|wanted|like to? join|sign
- if|whether|unless you|they ... join|sign|come
- could|can|would you ask him|her|them|hr|your manager|boss
- would you say|call|describe|have
- speak|talk|chat about|to|with me|us|about
- ready for christmas|lunch|home|bed|work|it
- get your name|number wrong|right|again
- up|down for|to the|a? early|late|night|double|extra
- will|did you vote ? -
- coming to the? kitchen|shop|office|canteen|end
- put your name $
- come to the point|end
- when|where|what|why|who .. coming
- what|who|how|why|when|which|something ... you want|like to
- make|made|makes you .. .. join|sign|become|want
- do not|never .. want to
- if you want|like
- the chance|choice to ..
- give you a|an|some .. ring|bell|call|shout|advice|hand|lift|minute|buzz
- who|what|which|when would|could|will|can you
- want|like to hear|know|see|say|talk about ...
- like to bring up
- taking the time ...
- what .. .. could|would|will you
- send|email me|us ..
- post|letter came
- would|could you write that|it down for me
- come and sit
- go|walk home|back|there
- go on|with it|that
- go through
- would you go back|there|again
- record|log it|that for me
- could|can you send|email it|that|them to? me
- would|could|can you share|tell a|some|more|what|how|your name|your job
- will you get|have
- how|what|where|why|when would|will|could|can you
- you walk|talk|run me|us through
`)

// asker holds the lists of one vocabulary of acts. Union reps ask people to
// join; the same frames are measured on other corpora with other acts.
type asker struct{ act, straight, soft phrases }

func newAsker(acts string) asker {
	return asker{phraseList(acts), phraseList(ending(straight)), phraseList(ending(softening))}
}

var joining = newAsker(acts)

// ask reads a sentence as a clear ask, a soft ask or neither.
func (a asker) ask(s sentence) (Kind, hit, bool) {
	if h, ok := softs.first(s.toks); ok {
		return SoftAsk, h, true
	}
	for i := 1; i < len(s.toks); i++ {
		act, ok := a.act.at(s.toks, i)
		if !ok {
			continue
		}
		if f, ok := a.soft.before(s.toks, i); ok {
			return SoftAsk, hit{f.from, act.to}, true
		}
		if f, ok := a.straight.before(s.toks, i); ok && !denied(s.toks, f.from) {
			return Ask, hit{f.from, act.to}, true
		}
	}
	if h, ok := handing.first(s.toks); ok {
		return Ask, h, true
	}
	return "", hit{}, false
}
