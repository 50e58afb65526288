package moves

// dismissals wave a worry away.
var dismissals = phraseList(`
do not be so|too? silly|daft|stupid|ridiculous|soft|paranoid|dramatic|like|negative|a|such
that|this|it|what is|'s|was just|absolute|complete|total|utter|a|load|such|such|all|pure? of? rubbish|nonsense|ridiculous|silly|daft|stupid|crap|bollocks|bull|bullshit|baloney|codswallop|an|a? excuse?
rubbish $
~ nonsense|rubbish
get over it|that|yourself
got|get to just? get over|on
get on with it $
you are|will being|just|a|so|too|getting|always|worrying|over? .. overreact*|paranoid|silly|ridiculous|dramatic|oversensitive|sensitive|daft|negative|imagining|moaning|exaggerat*|fussing|whingeing|making
overreacting
over reacting
you are imagining|exaggerating|worrying|moaning|making .. .. nothing|things|it|that|fuss
worrying|worry about|over nothing
you worry|think too|over much?
that|it|this is|'s nothing|trivial|minor|irrelevant $
that|it|this is|'s nothing ~? you|compared|i|we
that|it|this is|'s not|hardly that|so|really|very|such|a|even|much|all? a|big|bad|that|really|the|important|serious|much? .. bad|big|deal|important|problem|issue|hard|end|serious|worth
not a big|real|massive|huge? deal|problem|issue
not that bad|big|hard|serious
not the end of
there is|'s|really nothing|no to|need|reason|point .. worry|be|fear|stress|worried
nothing to worry|be|fear about|scared|worried|afraid?
no need to worry|panic|be|fret|stress
do not|stop|quit worry|worrying|stress|fret|panic|moaning|complaining|whining|whinging|whingeing|fussing
stop moaning|worrying|complaining|whining|being|making
everyone|everybody|we|people|lots all? has|have|does|moans|complains|gets|feels|says|goes|moan|get ... that|it|about|problems|same|through|about
just|it|that|'s part of the|any|a job
part and parcel
only|just a|two|one|few|couple|@num|about .. pound|quid|tenner|fiver|pounds|coffee|form|minutes ... sake|week|month|on|that
only a few|couple quid|pounds
for goodness|heaven's|god's|goodness's sake
that|it is|'s just? an|a|your excuse
just an excuse
excuses
does|do|will|is not really|even|that|going? matter|count|to .. matter?
neither here nor there
who cares
so what
could|might be|have a|lot|much|been? worse
that|it is|'s|just life|work|business|tough|how|the|way $
that 's|is|just life
tough luck
come off it
pull yourself together
grow up
man up
get|have a grip|word
calm down
lighten up
chill out
cheer up
just ignore|forget|let|get|deal|live|put|move it|him|her|that|them|on|with|up ...
forget about it|that
move on
you are|should lucky|be|grateful to|have|glad
count yourself|your lucky|blessings
others|people have|are|got it? much|far|worse .. ..
you think you
you think that 's|is bad
try|you should see|try working|being|what
i do not see|get|understand|know the|what|why problem|you|that|issue|the .. .. problem|bothered|fuss|issue|big|worried|upset
whatever
not my problem
get used to
never mind .. that|about
you can not|do|'ll seriously|really be|think|worry .. serious|about
- not silly|rubbish|nonsense|nothing|worry|overreacting|a|that|paranoid|an|saying
- not|never|no .. .. .. saying|tell|think|say|here ... nothing|worry|silly|overreacting|excuse|matter|rubbish|paranoid
- does|it|that|you|really do? matter
- it|that does matter
- how|what|when did|do|are|is|'s
- enough|had|with|of rubbish
- is|was|does|do|are it|that|this|they|you
- sound|sounds silly|rubbish
- i would|will not
- whatever you|it|happens|works|suits|time|day|they|we|the|your|is|else|that
- do not|no need to? worry|stress .. if|you|there|i|we|take|it's|no|about
- worry about it|that $
- just let|forget|put|get|ignore me|you|us|your|it|the|down|your|to
- calm|chill|move|cheer on|me|them to|from|with|through|into
- get used to it|them|that yet
- not going to
- you should see .. .. someone|doctor|gp
- for god's|goodness sake ... they
- just a form
- so what do|would|is|'s|are|did|happened|happens|made|makes|about|can|could|have|has|has|else|kind|was|will|if|you|brought|sort|i|matters
- should be grateful|proud
`)

// arguments contradict the worker.
var arguments = phraseList(`
no .. .. you are|have|'ve wrong|mistaken|misunderstood|confused|not|it
you are|have|'ve|got|just|completely|totally|so|simply|clearly|quite|dead|all? just|completely|it|got|totally|clearly|simply|quite|it|that|all? .. wrong|mistaken|misunderstood|misinformed|missing|confused
you have got it|that|this all|completely|totally? wrong
got .. wrong|backwards
misunderstanding|misunderstood|misconception|mistaken
that|this|it|which is|'s|was|are|just|simply|not simply|just|really|actually|quite|at|a|clearly|patently|plain|entirely|completely|necessarily? not|a? .. true|correct|right|accurate|so|case|fair|how|what ...
that|this|it is|'s just|simply|really|actually|quite|plainly|clearly|a|an|completely|total|total? myth|wrong|untrue|false|incorrect|lie|nonsense
that|it is|'s not .. true|correct|right|accurate|how|what
no it|that|they|we|you|i is|are|does|do|did|was|will|can|have|has|would not
no it is not
yes|yeah|ok|okay|sure|right|fine|well|maybe|true|granted but
~ yes|yeah|ok|okay|sure|fine|true|well|maybe ~? but|however you|it|that|they|we|the|think|if|surely|listen|look|i|what|not|there|this|no
~ but you|surely|that|it|everyone|the|they still|must|can|surely|do|'re|are|is|'s|get|would|have|not|have|always|said ... 
~ but surely
surely you|that|it|they can|see|must|is|would|do|don't|want|know|understand|think|'re|agree
i do not agree|think .. that|with|you|it|so|right|true
i disagree
i beg to differ
have to disagree|correct|challenge
~ actually the|it|they|we|you|that|there|unions|no|if|most|your|this ...
~ no listen|actually|look|that|it|they|you|we|the|i|there|unions|your
you just|clearly|obviously|really|simply? do|can not get|understand|see|know|listen|realise|grasp|have
you are not listening|seeing|understanding|getting|thinking|hearing
you must|have|got to? see|admit|understand|realise|agree|accept
you have|got to|must .. admit|see|realise|understand|accept
you can|do not really|seriously|honestly|just? think|believe|mean|expect|say ... that|it|so
with respect|all
where did|do you get|hear that|this|it|such
who told you that|this
how can|could|do you|anyone say|think|believe|not
makes|make no sense
does|do not make .. sense
think about it logically|properly
be reasonable|realistic|sensible|honest|fair|logical
well you say that
you say that but
you still get|benefit|have|gain|take
in actual fact
the fact|truth|reality is|of|remains
as a matter of fact
on the contrary
wrong again
that 's|is|just|simply your|an opinion|view
you would|will|'d soon|change|think|feel differently|your|if ...
prove it
look at the facts
the facts are|speak|say
i think you will|'ll|are find|wrong|mistaken
rubbish
that|it is|'s a|not|an|no myth|argument|reason|excuse
- you are|may|might|could|were be? right
- that|it is|'s true
- yes|yeah|ok|okay|sure|well but|and how|what|why|when|who|tell|go|is|was|could|can|would
- no of|i|not|problem|worries|that 's|is fine|ok|okay|great|good|alright|totally|completely|understandable|fair|makes|sounds|rush|pressure
- ~ but how|what|why|when|who|tell|is|was|could|can|would|i|only|if
- i|we am|was|were|are wrong|mistaken
- correct me if i
- if i|we have|'ve|am|'m|got .. .. wrong|misunderstood|right
- not what i .. expected|expecting|wanted|hoping|meant|thought
- what|anything|something 's|is|went|has|have|gone|was wrong
- make sure i|we
- that|it is|'s not .. right|fair|acceptable|ok|on|how|what you|they|people|anyone|should|deserve|i $
- that|it|which is|'s not right|fair $
- is|was|does|do|are that|it|this|they|there
- have i|we|did
- do|did you
- ~ but you are|have|get not|right|to|also|still? ...
- i do not think you|it|that|they are|'s|is|'re wrong|rubbish|mistaken|silly|myth
- not saying|say
- no they|we|it|that|you|there|i have|has|would|did|can|will|are|do not heard|told|said|changed|seen|been
- actually ~? you
- who told you that|this first|it
- the truth|fact|reality is|of i|you|it|that
- with respect to
- you must see .. lot|all|so|many
- you have to|got|must understand|see|accept .. it? hard
`)

// advices tell the worker what to do.
var advices = phraseList(`
you really|just|probably|definitely|could|maybe|might|also|always|still|perhaps? should|ought|need|must|could to? .. @doing
you really|just|probably|definitely|also|still|absolutely? should|ought|must not? just|also|really|probably|definitely|always|at|to? to|at|try|least?
you really|just|probably|definitely|also|will|would|do|may|might|are|will? need|going|have to
you have|'ve|got to|got to
you have got to
you do not want to .. let|do|sign|say|leave|be|go
you had|would|'d better|be better|off
you want to .. get|make|keep|write|speak|put|talk|be|watch|do|tell|check|ask
what you want|need|should|could|have to? do
you might|may|could|should want|like|try|always|find|also|just|need|even|consider|do|think|maybe|possibly to|it|asking|helpful|speaking|talking|having|ask|speak|talk|start|writing|getting|to|trying|keeping|try|have|about|check|raise|tell|go|put ... 
you could|can try|always|maybe|just|start|also|ask|speak|talk|go|put|raise|tell|write|keep|use|look|consider|take|go
if i were|was you
i would|'d if i were|was|in you|your
if i was|were in your
in your shoes|position|place i
i would|will|am|'d|do|really|highly|strongly|also|probably|just|gonna|going|want|to|definitely|always? really|highly|strongly|to|also|going|want|probably? recommend|advise|suggest|urge|encourage|propose|advising|suggesting|recommending
recommend|suggest|advise|encourage|urge that? you
recommend|suggest|advise|recommended|suggesting
my advice|suggestion|recommendation|tip
a word of advice
best|simplest|easiest|safest|first|only|one|smart|wise|sensible thing|option|way|bet|step|idea|plan .. .. do|is|try|would|might|be|to
your best bet|option
why do|not|would|try not? you? .. @doing
why not|do ~? not? you? just|maybe|start|try|ask|speak|talk|have|go|put|raise|tell|write|take|keep
make sure you|that|to|it|they|and
make sure
be sure to
have you tried|thought|considered|looked|asked|spoken|talked|raised|been about|of|to|asking|speaking|talking|using|raising|writing|into|it|with|going|keeping|moving|having ...
~ keep|write|get|put|ask|tell|speak|talk|raise|report|document|note|save|check|read|contact|call|go|see|try|take|start|stop|avoid|wait|stay|stand|stick|request|send|email|ring|join|sign a|an|your|it|that|to|everything|this|copies|some|down|him|her|them|in|out|any|all|with|hr|every|up|for|away|calm|clear|at ...
~ do|please not|never? .. sign|agree|say|tell|resign|quit|let|go|accept|leave|do|put|send|give|speak|worry|forget|be|take|hand|reply
it would|might|could|may|will|is|'s|'d be|help|really? .. good|best|better|worth|wise|helpful|important|sensible|idea|useful|smart ... to|if|you|idea|that|for|speaking|asking|keeping|getting|having|talking
it is|'s important|vital|essential|crucial|really|very that|to|for|you|important
worth asking|speaking|getting|keeping|checking|raising|trying|having|talking|doing|looking|a|writing|going|ringing|seeing|noting
you are|would|will|'d going|be|get|better to? better|have|need|off|do|to? off|to|best|going?
- you do not|never have|need|should
- you should|need|must|ought not|have|n't? have|to? had|put|deal|feel|worry|know|be|just? up|through|to|proud|able|treated|paid
- you must|should|ought|have be|have|feel|been|see|hear|know|find|get @felt|had|so|really|very|been|a|@hard|feel
- you must|need|should|have really|be|to? .. @felt|tired|proud|able|@hard
- do|did|does|would|if|when|what|whether|that|how|why|where|all|anything|everything|things|something|who|because|because? do|did|would|'d|may|might? you .. need|should|have|could|can|want
- what|how|where|when|why|if|whether|who do|would|could|should|did|can|that|think? you
- you need|have|want|'ve|got to go|leave|get|be back|off|somewhere
- you could|can say|see|be|have|do|tell|call|always that|the|it|me|my|a|here|count|no|call|ask|ring|leave|tell|change
- should i|we
- feel|think|worry|worried|say|said|saying|sounds|like|know|told|means|mean|that|where|which|and|because that? you should|need|have|must|ought|could
- you have to say|do|deal|go|be|work|put|come|use|pay|take|wait|get .. .. about|that|with|every|up|home|there|for
- tell|ask|talk|speak|let|call|give|see|take|stop|get|show|keep|check|read|try|start|go|put|send|wait to? me|us|you|ahead|on|care|it|up|in|there|through
- have you talked|spoken|asked|thought|considered|been|looked|raised|tried to|about|of|at|it .. .. sarah|joining|becoming|union|anyone|member|that|signing
- what have you tried
- do not have|need|want|worry|know|think|be|get|feel|blame|take|tell|see|mind|you|say
- have|has to say
- better off with|without|in
- you want to .. me
- why do|would you
- join|sign|come|look|have ...
`)

// permissions ask the worker's leave.
var permissions = phraseList(`
can|could|may|might i|we just|quickly|maybe|also|please|first|possibly|perhaps? .. ask|tell|share|check|explain|say|show|sit|talk|run|give|suggest|offer|have|take|grab|borrow|interrupt|stop|bother|mention|chat|come|join|see|get|know|pull|steal you|something|about|if|what|why|how|a|my|that|one|some|down|through|this|with|to|two|whether|where|who|another|when|yourself|more|for|in|over|question ...
can|could|may|might i|we just? ask|tell|share|check|explain|interrupt|say $
may i
is|would|was it|that|this be|all|really|still? ok|okay|alright|all|fine|cool|possible|right|useful|helpful|good|acceptable right? with|if|for|to|by you|i|we|me? ...
ok|okay|alright|fine|cool|happy if|for|with|to i|me|we|you|us .. .. ask|share|tell|sit|talk|explain|say|chat|show|go|told|shared|asked|just|sat|talked|go|spend|look
if that 's|is ok|okay|alright|fine|all|cool
if you do not mind
if it|that is|'s ok|okay|alright|fine
do|would|did you mind if|me|telling|i|us|sharing|my|talking|just|a|answering|if
~ mind if|me
mind if|me i|asking|sitting|joining|we|my
you mind if|me
would|do|did you like|want|care|prefer|be to|me|interested|happy|open|willing|ok|okay|up|in|for|if|if? to|in|for|if? hear|know|talk|me|see|learn|chat|discuss|find|explain|hearing|knowing|talking|share|i|sharing|chatting|discussing|go|look|learning ...
like|want me to tell|explain|show|share|go|talk|run|say|give|walk
are you ok|okay|happy|alright|free|comfortable|able|good|up|in|open|willing|fine|busy|all to|for|with|talking|if|right|chatting|a|that|now ... talk|chat|minute|minutes|talking|chatting|word|now|here|moment|with|speak|about|me|that|discuss|answering
have|got you? got|a|five|two|ten|time|any|couple? .. minute|minutes|moment|mins|sec|second|secs|time|five|min|mo for|to|now|spare? ..
got|have .. .. minute|minutes|moment|mins|sec|second|five to|for .. chat|talk|word|me|spare|quick
is|'s now|this|today|it a|an|still|ok? good|bad|ok|okay|convenient|alright|right|time time|moment|to|for?
good|bad|right|ok time to|for .. talk|chat|me|word
would|might|could it help|be|useful|helpful if|for|to|helpful|useful|good|interesting|ok ...
shall|should i|we explain|tell|talk|go|show|share|run|say|give|start|sit|come ...
i wonder|wondered|was|am|'m|wondering|just|hoping|hoped? if|whether|wondering|hoping .. i|we could|can|might|may ask|tell|share|talk|chat|check|have|sit|just|spend|look|take|speak|get|explain|hear|discuss|about|know|find|run|say ...
i would|want|wanted|'d|am|'m like|love|to|hoping|wondering|curious to? to|ask|know|if|hear ... if that|you|that's ok|okay|alright|mind|fine|all
like to ask|talk|hear|know|share|tell|check ... if that|you|it
with your permission
room for|to
up to .. chatting|talking|a chat
let me know if .. rather|prefer|not
- can|could|may|might i|we put|get|give|sign|send|catch|count|add you ...
- can|could|may|might i|we have|get|take|see your|a form|your
- can|could you
- do you mind .. early|late|working|shifts|hours|nights
- is|was it|that ok|okay|good|alright|fine|a with|working|there|here|place|at|when|on
- what|how|why|when|where|who would|do|did|are|is|can|could|has|have
- would|do|did|want|like you? want|like? to know|hear $
- have|got you got kids|any|a|children kids|partner|family
- have you got .. kids|children|family|plans|break|car|car?
- join|joining the|our|us|up|@union|@union?
- may i|be|have
- is|'s now|this .. .. they|it|your
- do|would|did you like|want|care|mind working|it|the|your|here|being|doing
- would you like to know? $
- would it be|help useful|helpful|good? .. they|manager|management|rota
- come to the|our|along
- have .. time off|with|for yourself
- can|could|may i|we talk|catch|see|come|speak|chat|meet ... @day|tomorrow|week|later|again|tonight
`)
