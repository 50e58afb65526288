package moves

// softs are soft asks, whole in themselves.
var softs = phraseList(`
would|could|can you ever|honestly|really? see|picture|imagine yourself ... member|union|joining|part|one|us|involved|rep
do|would|could you think|reckon|feel ... union|joining|membership|member|it would|might|could|'d suit|help|work|be ... you|for
how|what would|might it|that|joining feel|be|mean|look ... part|member|join|joining|union|us|like to
if i|we left|leave|sent|send|gave|give|dropped|put|got ... would|could|will|'d you ..
would|are|will you be? up|open|keen|game for|to finding|hearing|knowing|learning|reading|having|a ... more|bit|out|look|read|chat|about|think
be|are|always|more|very|most welcome to|any|along|at ...
is|would it worth|useful|helpful|any me|my|us sending|giving|leaving|dropping|telling|bringing ...
any|some thoughts|feelings|views|interest on|about|in joining|membership|the? union|signing|coming|getting
worth me|us|my sending|leaving|dropping|giving ..
would|could|might|will|may you maybe|perhaps|possibly|ever want|like|fancy? to? come|join|sign|pop|look|read|take ..
might|may you want|like|fancy? to? come|join|sign|pop|look|read|take ..
maybe|perhaps|possibly you|it|joining|have|come|take|think .. .. come|listen|join|joining|think|look|read|along|chat|talk|worth|something|over
could|can|might|should always try|join|come|start|give|pop|sit|listen|watch it|for|along|in|at|a|and|up ..
you could|might|may|can always|just|even|perhaps|maybe? sit|pop|come|try|listen|watch|look|see|have|read|find|give it|in|along|at|and|the|to|a|it ... back|listen|see|months|meeting|look|read|useful|helpful|interesting|think|thought|one|leaflet|go
hoping|hope|hoped|wondered|wonder|wondering|nice|great|lovely|glad you|it|if .. ..  might|would|could|will think|consider|come|join|look|sign ...
i would|will love|like it if you ... think|thought|look|consider|come|along|in
would|is it be? ok|okay|alright|all|fine|right .. .. left|leave|gave|give|sent|send ... leaflet|form|link|card|something|this|number|details|booklet
would|could|might joining|it|membership|meeting|coming .. help|interest|suit|appeal|tempt you|do|to|$
worth joining|considering|thinking|exploring|a|having|reading|coming ..
might|could|would be worth joining|thinking|having|coming|looking|considering|your|a|it
might|would|could|may you be .. tempted|persuaded ..
are|were you at|ever|all|even|maybe? tempted|interested|curious|open to|in|about ... join|joining|idea|more|union|involved|coming|it|all
would you be interested|up|open $
would you be interested at|in all|it|joining|coming|more|hearing|finding ..
is it|joining|that|this|union|membership ... something|thing you|you'd ... might|could|would|ever|imagine|see|consider|want|look|think|fancy|do|be
is joining|membership|it|that something|anything you ..
anything|something you would|might|could|'d .. ever|want|look|consider|think|be|do
what would it|make|help|persuade|convince|need|get|have .. .. take|you|to .. .. join|consider|think|sign|come|involved|joining|it|member
what would|might make|persuade|convince|help you join|consider|sign|think|interested|want|say|feel ..
do|would|could you think|reckon|see|suppose|imagine|feel ... join|joining|sign|coming|come|part|point|help|member|involved ... some|one|at|day|point|you|do|ever|time|it|of
could you see the? point|use|yourself|you|joining|a ..
~ would you want|like to know|hear|see|learn|find how|more|what|about|out ... join|joining|works|union|involved|sign|it|meeting
how|what would|do|might you feel|think|say|react|be|about if|about|to we|i|somebody|us|the|joining|being|getting|coming|idea ... involved|join|idea|joining|member|asked
why not come|pop|join|have|try|give|see|read|take and|along|in|a|it|for ...
give it|that|this some|a? thought|think|ponder|consideration
have a read|think|look|ponder|nose|gander|flick
talk|chat|discuss|mention|run|go it? to|over|with|about|it|through ... husband|wife|partner|family|mum|dad|friends|home|other
mull|ponder|chew|think|sleep it? over|on|about|it & let|maybe|tell|no|see|perhaps
take a|one|this|the|some leaflet|form|card|booklet|flyer|home|away ..
no strings|obligation|commitment|need & leaflet|come|look|think|read|join|say
no|not|without|don't|need ... have|to|decide|say|answer .. .. now|today|yes & think|look|read|thought|maybe|perhaps|just
if you are|ever|get|fancied|fancy|change ... interested|curious|fancy|mind|tempted|ready|it .. & shout|know|let|come|join|here|find|number|listen|welcome|form
there is|'s a|always|form|leaflet|link|meeting|room|place ... if|for|when you
leave this|it|that|one|some|a|the leaflet|card|form|with|here|you|on ... you|desk|read|look|when|have
let me know if|what|when|how you .. think|decide|fancy|feel|want|interested|reckon
any chance|interest you|in|of .. ..
is|any|would there? any|be? chance|possibility|way you .. come|join|consider|pop|along|think
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
leave|give|pass|hand you .. .. leaflet|booklet|something|details|link .. to|and|in|with|about?
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
here 's|is|are a|the|some|our leaflet|link|number|card|form|details|info|booklet|flyer ..
no strings
could|might|would .. .. union|it|this|that|joining .. be something|good|right|useful|any
something for you
for you do|would you think|reckon
could|can|might always? come and|along|just listen|see|hear|watch
come and listen|see|watch
come along and see|listen
curious|interested to see what|how .. meeting|like|union|it
fancied it|coming|that .. ..
if you fancied|felt|feel|wanted ..
sleep on it
see how you feel
hope you will|'ll? .. think|consider
pop in|along .. .. see|listen
dip your toe
keep|have it|that|us in|at mind|back ..
- let me think|have|give|get|us
- do|did|what|how you think about that|it|this
- take a look at it|that|you|the $
- interested in getting? knowing? .. more
- i|we|they|he|she|manager|management|boss|will|would|should have|think|consider|had|look|am ... think|look|consider|about
- think|thought|thinking|feel about the|your|that|this|what|how|why|when|all new|rota|rotas|shift|shifts|manager|job|changes|pay|hours|work|you
- i|we will think|consider
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
- see how you feel about the|your
- how you feel about
- i can|could|will|might come
- know how you feel
- not sleep on it
- curious to know what|why|how|if
- interested to hear what|how|about|why|more|your
- here is my|the number
- come and see me|us
- could it|that|this be something else|to
- would you want|like to know|hear|see|learn|find ... was|were|if|said|happened|others|people|they|rota|shift
- interested to know|hear what|how|if
- is|any there? any? chance of
- would you consider|say|call|think that|it|this ... fair|normal|reasonable|okay|ok|right|good|unfair|right
- what would it|that take|help|make ... better|easier|change|stop|different|stay|happy|rota|nights|shift|work
- what would|might make|help .. .. nights|shift|job|work|day|week|life|difference|easier|better|rota|you feel|feel ..
- would it|that|this help|be if|worse|better|fair|easier ...
- would|could it|this|that help|be .. ..  different|better|worse|easier|fair
- do|would you think|reckon they|she|he|it|management|that|your ...
- do you think you might|will|would|could leave|stay|get|cope|be|have|go|move ..
- how would|do you feel about .. .. new|rota|shift|manager|longer|job|hours|pay|work|changes|change|it|that|him|her
- could|can you see|hear it|that|the .. coming|screen|board|from|difference|reason
- did you see|find
- take a|the|this|some break|seat|minute|day|holiday|lunch|moment|walk
- let me know if|when|what you are|'re|need|hear|anything|have|finish|get|your .. ..
- let me think|have|give|put|see ..
- why not do|did|have|has|is|was
- why not $
- give it a minute|second|rest|moment
- have a look at|for your|his|her|my|what|the|that rota|contract|payslip|desk|back ..
- perhaps|maybe she|he|they|it|that|the ... 
- maybe|perhaps you did|do|were|are|have|had|feel|find|thought ..
- thought|think a? lot|about|of what|how|about you|who|why
- have|has|had you ..  thought|think about what|how|why|who|your
- talk|chat to|about .. .. boss|manager|hr
- there is|'s a meeting|form|leaflet in|at|on ..
- leave you to
- interested in football|art|music|history|sport
- see yourself staying|in|here|doing|working|leaving
- how|what would it|that feel|be|mean ... rota|shift|shifts|manager|hours|pay
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
tempted|inclined to
`
