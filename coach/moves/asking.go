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
- want|fancy|like a|some|to tea|coffee|chat|talk|biscuit|seat|minute
- can|could i put|add|say|count it|this|that
- could|can|will|would you ask|speak|talk .. me
- name|names to|on .. list
- would|will you be the|a|my manager|one who|boss
- coming to the? kitchen|shop|office|canteen|end
- put your name $
- come to the point|end
- when|where|what|why|who .. coming
`)

// softs are soft asks, whole in themselves.
var softs = phraseList(`
think about|over|on it|that|this|them $
think it|that|this|things|them|about|over over|it|through
have|give it? a|some think|thought|look|read|mull|ponder about|over|at|it|on?
have|take|having|taking a little|quick|good? think|look|read|ponder about|at|over|through
look at|into|over|through .. form|leaflet|website|site|link|online|info|information|booklet|page|pack|details
read .. leaflet|form|website|info|booklet|page|pack
mull it|this|that over
sleep on it
would|could|will|might|may you .. consider|think
would|could|will you be .. interested|open|curious|tempted
might|may|could you be interested|tempted|open|keen|up|willing
interested in .. .. hearing|finding|knowing|learning|joining|coming|being|union|membership|more|getting|signing|taking|becoming
open to .. .. hearing|joining|coming|idea|union|thinking|talking|more
leave|give|send|pass|hand you .. .. leaflet|booklet|something|details|link .. to|and|in|with|about?
leave|give|hand|send you a|the|some form|link|leaflet|card to|and .. look|read|think|have|at
take .. leaflet|card|form|booklet|one and|to|with|home|away
if you ever|do|did|decide|fancy|want|change|wanted|would|like|feel ... join|joining|involved|union|come|along|sign|form|member
when you are ready
if and when you
be great|good|lovely|nice|brilliant to? if|have you ... consider|think|thought|along|board|join|joined|with
hope you will .. think|consider|join|come
hope you think|consider
have you ever|you|not|never? thought|considered|wondered|looked|been|considering|tempted about|of|into|at|by|becoming|joining|to? .. .. join|joining|union|member|involved|membership|signing|part|coming
how would|do|might you feel about .. .. join|joining|union|idea|membership|member|involved|signing|coming|being|becoming
what do|would you think|reckon|feel|say about|of|to if? .. .. idea|joining|union|membership|join|member|signing|involved|coming
is it|that|joining|this|membership .. .. something you
something|anything you would|might|could|may ever|possibly? be|want|like|consider|think|fancy
you might|could|may|should want|like|consider|always|think to|about|have|joining|come|look|of ... joining|join|come|involved|look|member|along|leaflet|website|union
do you think|reckon you might|would|could|will ever|want|possibly|one|some|at? .. join|sign|come|get|be|become
maybe|perhaps you could|can|might|would ... come|join|along|look|meeting|part
maybe|perhaps|possibly ~? come|coming|join|joining|take|have
could always come|join|have|look|take|pop
love you to think|consider
love|like it if you thought|considered
see what you think
keep it in mind
bear it in mind
what would it take for you to
read this|it|that|through|them and|see|when|in
see what you reckon|think|make
could|can|would you .. see|imagine|picture yourself ..
see|imagine|picture yourself joining|as|being|in|coming|getting
worth a look|thought|think|go|try|chat ..
wonder|wondered|wondering if|whether you would|might|could|fancy|want|like .. ..  think|consider|come|join|like|interested|be|fancy|want|up
if it ever|feels|does feels|right|suits|appeals ..
if|whenever you are|feel ready|comfortable|interested|curious|up|minded ..
what would you say to
what would you say|think if
chat|talk|speak|discuss to|with|it|about .. .. partner|wife|husband|family|mum|them|other .. see|it|first
any|no interest|chance in|you ..
if|maybe it|that|you|they appeals|suits|interests|tempts .. ..
something to think|consider|mull|chew about|over|on
food for thought
no harm in .. ..
could be something for|you|to
leave|leaving it|that|this|the|you with|to you|think|form|leaflet|mull|it
you might|may|could like|want|find|fancy it|to|that .. ..  meeting|along|join|union|leaflet|read|look|more
would you fancy|like|want .. .. some|one day|time|point|stage
one day|some|at day|point|some|stage .. join|come|along
i would|'d love|like you to .. .. think|consider|join|come|one|part
consider|considering it|this|that|joining|coming|signing|becoming
- let me think|have|give|get|us
- do|did|what|how you think about that|it|this
- take a look at it|that|you|the $
- interested in getting? knowing? .. more
- i|we|they|he|she|manager|management|boss|will|would|should have|think|consider|had|look|am ... think|look|consider|about
- think|thought|thinking|feel about the|your|that|this|what|how|why|when|all new|rota|rotas|shift|shifts|manager|job|changes|pay|hours|work|you
- i|we will .. think|consider
- have a look at you|your|this|that|his|her|him
- consider yourself
- have you ever? thought about|of asking|what|how|who|why|talking|speaking|changing|leaving|moving|raising|writing
- not think about it
- take a look at me|you
- think about that time|day|one
- how do you feel about the|your shift|rota|manager|changes|job|new|pay
- never thought about it
- think|read|look through|over .. .. rota|contract|shift
- open to me|you|public|people|staff|everyone|all
- did you think|read|look
- wonder|wondering if|whether you would|might|could like? .. .. tell|talk|describe|explain|say|share
- chat|talk|speak to|with|about .. .. manager|hr|me
- any|no chance .. to rest|of .. change
- consider your|that request|option
- leave you to it|think|leave it with|to me|us|them
- if you are ready for|to go
- worth a look at
- what would you say about|is|are|matters|the
- what would you say if .. manager
- see yourself in|as a
- if it suits you tomorrow
- one day .. they|he|she|a
- no interest in
- if you are interested in me
- if you are up for .. chat
- could you imagine .. if
- at some point they
- consider it done
- not|never .. see yourself
`)

// softening words before an act make it a soft ask.
const softening = `
think|thinking|thought|consider|considering|considered about|of|over|on|ever? maybe|possibly|the|idea|of?
have|had a think|thought|look|chat about|over|at|on
how would|do you feel about|if maybe|you|we|the|idea|of?
what would|do you think|reckon|say|feel about|to|of|if the|idea|of|you|maybe? of?
would|might|could|will|are you be? .. interested|open|tempted|curious|keen in|to|by|about maybe|possibly|perhaps|the|idea|of?
interested|interest in
maybe|perhaps|possibly you? could|can|might|would|want|like|to|even?
you might|could|may|should always|want|like|even|just|perhaps|maybe? to? just?
might you want|like|ever? to?
do|would you think|reckon you might|would|could|will|'d ever|one|day|be|want|like? to? ever|be?
if you ever|do|fancy|want|would|did|feel|decide|like|wanted to|like|on? fancy|want|like? to?
hope you will|would|can|might
be great|good|lovely|nice|brilliant if|to you could|would|can|want|have|'d|might? wanted|you|to|like? to?
would it be something
something you would|might|could|may ever? want|like|consider|fancy|be to|interested? in?
something you want|fancy to?
is
tempted|inclined to
`

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
