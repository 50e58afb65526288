package moves

// dismissals wave a worry away.
var dismissals = phraseList(`
do not be so|too? silly|daft|stupid|ridiculous|soft|paranoid|dramatic|like|negative|a
that|this|it|what is|'s|was just|absolute|absolutely|complete|total|utter|pure|all|really|a|such|so? load|just|complete|total? of|rubbish|nonsense? rubbish|nonsense|ridiculous|silly|daft|stupid|crap|bollocks|bull|bullshit|codswallop
that|this|it is|'s|was just|only|such|all? an|your excuse
~ rubbish|nonsense|bollocks|whatever $
get over it|that|yourself
got|get|have to just? get over
just? get on with it $
you are|will|being|just|so|too|getting|always|over? being|just|a|so|too|getting|always|over? bit|little|being|just? paranoid|silly|ridiculous|dramatic|oversensitive|sensitive|daft|negative|moaning|exaggerating|overreacting|fussing|whingeing|imagining
overreacting|overthinking
over reacting|thinking
making a|such|too fuss|mountain|drama|much|big
worrying|worry about|over nothing
worrying about it|that too
you worry|think too|over much?
that|it|this is|'s nothing|trivial|minor|irrelevant
that|it|this is|'s not|hardly that|so|really|very|even|much|all? that|so|really|very? bad|important|serious
that|it|this is|'s not|hardly really|such|even? a|the big|real|massive|huge|serious|proper|end? deal|problem|issue|of
not that bad|big|hard|serious
not the end of
there is|'s really|honestly? nothing|no to|need|reason|point to? worry|be|fear|stress|panic
nothing to worry|be|fear about|scared|worried|afraid
no need to worry|panic|be|fret|stress worried|scared|like|silly|dramatic|about|$
no need to worry|panic|fret|stress $
~ do not|stop|quit worry|worrying|stress|fret|panic|moaning|complaining|whining|whinging|whingeing|fussing about|over|so|$
~ do not|stop|quit worry|worrying|stress|fret|panic|moaning|complaining|whining|whinging|whingeing|fussing $
stop moaning|worrying|complaining|whining
everyone|everybody|we|lots all? has|moans|complains|moan about|that|this|it ..
everyone|everybody has|gets|feels|goes|does that|it|this through
just|only part of the|any|a job
that|it is|'s part of the|any job
part and parcel
only|just a|two|one|few|couple|@num|about .. pound|quid|tenner|fiver|pounds|coffee ..
for goodness|heaven's|god's|goodness's|heaven|god 's? sake
excuses
that|it|this does|do|will not|hardly really|even|exactly? matter|count
neither here nor there
who cares
~ so what $
could|might be|have a|lot|much|been? worse
that|it is|'s just? life|tough|showbiz $
tough luck
come off it
pull yourself together
~ grow up $
man up
get|have a grip|word
~ calm down
lighten up
cheer up $
just ignore|forget him|her|it|that|them|about
just deal|live with it|that
just let|shrug it go|off
forget about it|that $
~ move on $
you are|should lucky|be to|lucky|grateful have|be|to
count yourself|your lucky|blessings
others|people|some have|are|got it? much|far|a? lot? worse
you think you|that have|had|'s|is bad|got|hard|it|problems|tough|worse
try working|being|doing|my
you should see|try what|my|mine|ours|working|how|doing
i do not see|get|understand|know the|what|why problem|fuss|issue|you|that .. problem|bothered|fuss|issue|big|worried|upset|moaning|complaining
i do not see|get|understand the problem|fuss|issue
not my problem
get used to it
your|the manager|boss|they does|do not care
you can not|do seriously|really seriously|really? be|think|worry .. serious|about
mountain out of
that|this old chestnut
end of the world
i would not|n't worry|stress|fret|bother .. .. that|it|if|too|this
everybody|everyone 's|is|gets|has|feels tired|busy|stressed|under|knackered|that|worried|it|like ..
stop fretting|panicking|fussing|stressing|worrying
stop being so|silly|daft|dramatic|negative|difficult
you will|'ll get|be used|over|fine|alright|ok to|stop|it|you
a|bit|little|being|over bit|little|too|so|over? dramatic|precious|soft|silly|oversensitive|paranoid $
overdramatic|hysterical
dramatic is|isn't not?
you have|got got? it easy|lucky|good ..
you have got? nothing|no to|reason worry|moan|complain|fear|be
have it easy
compared to us|others|some|me
hardly the|a|worth ..
first world problems
storm in a teacup
suck it up
toughen|man|buck up
~ cheer up
put up with it
that 's|is how it is
it is what it is
same for everyone|everybody
nobody|no-one cares|is|'s going|interested|cares|bothered ..
we have|'ve all been|got|had there|problems|that
we all|everyone have|has|got got? problems|troubles|that|issues|it
boo hoo
~ big deal $
i do not see what|why|the ..  problem|fuss|big
you are|'re reading|blowing|making too|it|a .. .. much|proportion|fuss|into
all in your head
you think too much
it will|'ll pass|blow
get on with|over it
- do|if|when|whether|what ... overreacting|matter
- not|never silly|rubbish|nonsense|nothing|overreacting|paranoid|excuses
- not .. .. saying|tell|think|say|here|saying|telling ... nothing|worry|silly|overreacting|excuse|matter|rubbish|paranoid
- does|do it|that|you really? matter
- how|what|when did|do|are|is|'s you|it|they|that
- enough|had|with|of rubbish
- is|was|does|do|are it|that|this|they|you
- sound|sounds silly|rubbish
- do not|no need to? worry|stress .. if|you|there|i|we|take|no
- worry about it $
- if|though it|that|this is
- everyone has|gets a|their|the|different|to|an|our|your
- who cares about|for|more
- can|could you calm|cheer
- i would not worry|stress .. unless|about it if
- not|never .. end of the world
- same for everyone is|else|in
- it is what it is .. ..  you
- a bit much for|to
- too|so|very sensitive|much to|for|of|about|information
- you will get .. form|card|email|letter
- you will be fine|ok|alright
- you have nothing|no|got .. to lose|kids|time|obligation|pressure
- everyone is tired of
- everyone has that right|same|option|choice
- nobody cares|is .. about us|you
- not a? big deal
- we have all been there|through
- compared to .. last|when|before|then
- calm|cheer up
- put up with it all|every|for
`)

// arguments contradict the worker.
var arguments = phraseList(`
~ no you are|have|do|did|will|can
~ no it|that|they|we is|are|does|do|did|was|will|can|have|has|would not
~ no that|it is|'s
~ no listen|actually|look
you are|have|'ve got|just|completely|totally|so|simply|clearly|quite|dead|all|really? wrong|mistaken|misunderstood|misinformed|confused
you have|are misunderstood|missing|misunderstanding that|this|it|the|what|something? ..
you have got it|that|this all|completely|totally? wrong|backwards
got it|that all|completely? wrong|backwards
a|common|your? misunderstanding|misconception
that|this|it|which is|'s|was not just|simply|really|actually|quite|at|all|entirely|completely|necessarily|strictly? true|correct|right|accurate|so|fair|case
that|this|it|which is|'s not .. the|how|what case|it|that|really|happened|happens|unions|the|we|i|union
that|this|it is|'s just|simply|really|actually|quite|plainly|clearly|completely|totally? a? wrong|untrue|false|incorrect|lie|myth|nonsense
~ yes|yeah|ok|okay|sure|fine|true|well|maybe|right but you|it|that|they|we|the|think|if|surely|listen|look|what|not|there|this|no
~ yes but
~ but you|they still|must|can|surely|do not|see|benefit|get|have|always|said
~ but surely
surely you|that|it|they|everyone can|see|must|is|would|do|want|know|understand|think|are|agree|'s
i do not agree
i disagree
i beg to differ
have|got to disagree|correct|challenge
~ actually the|unions|no|most|@union|your ..
~ actually|well that|it|you is|'s|are|have not|wrong|misunderstood
you just|clearly|obviously|really|simply? do not|never? clearly|just|really|even? get|understand|realise|grasp|know it|what|how|the|that|anything
you are not|never listening|seeing|understanding|getting|thinking|hearing
you must|have|got to? see|admit|understand|realise|accept that|it|this|the|how
with respect that|this|it|you|i|they
with all? due respect
where did|do you get|hear that|this|it|such from|idea|rubbish
who told you that
how can|could you say|think|believe|not
makes|make no sense
does|do not make any|much|a? sense $
think about it|this logically|properly|sensibly
be reasonable|realistic|sensible|logical
well|ok|okay you say that|this
you say that but
you still get|benefit|gain|take the|from|it|what|our
the fact|reality|truth|facts of|is|are the|matter|that|you|it
as a matter of fact
on the contrary
wrong again
that is|'s just|only|simply your opinion|view
prove it
look at the facts
i think you will|are find|wrong|mistaken
~ rubbish|nonsense
it|that is|'s nonsense|rubbish
that|it is|'s not an|a argument|reason|excuse
you can not|do seriously|really|honestly seriously|really|honestly? think|believe|mean|expect
that|this|it is|'s not at|really|quite|actually|just? all? how|what it|that|they|we|unions|happened|happens|you
that|it does not make sense
that|it is not how
told|taught|informed|heard wrong|lies
been told|taught|misled wrong|lies
you have|'ve been misled|misinformed|lied|told
complete|common|total|a|popular misunderstanding|misconception|myth|rubbish|nonsense|lie
you will|'ll find|see that|it|the|we|if|they ..
think|believe you will|'ll find
how|why is|was that|it|this the|our ..  fault|problem
you obviously|clearly|evidently have|do|are|know|never not|n't|never|no|nothing .. ..
you obviously|clearly ..
does|do not|n't make sense
can not|n't believe everything|all
everything you read|hear
you are|'re|'ve got|being|have the|it|your|wrong|unfair|confusing|contradicting|mixing ..
you are being unfair|unreasonable|illogical|negative|difficult|cynical
you are contradicting yourself
that is|'s absurd|untrue|ridiculous
where 's|is your|the evidence|proof
what evidence
that 's|is|was years|ages|ten|decades|twenty ago
who says so|that $
says who
since when
nonsense
not true
simply|just|plain|dead wrong|false|untrue
oh come on
that proves
~ hang on
~ not necessarily $
i beg|have to|must
so you|your are|would|think|do rather|happy|saying|not|you ..  let|nothing|strikes|that|better
- you are|may|might|could|were be? right
- am|are i|you|we wrong|mistaken
- yes|yeah|ok|okay|sure|well|true but|and how|what|why|when|who|tell|go|is|was|could|can|would|i
- no of|problem|worries
- no|yes that|it is|'s fine|ok|okay|great|good|alright|totally|completely|understandable|fair|makes|sounds|right|true|fantastic|not fair|fine|ok|okay|good|right $
- no that|it is|'s
- i|we am|was|were|are wrong|mistaken
- if i|we|you .. .. wrong|misunderstood|right
- not what i .. expected|expecting|wanted|hoping|meant|thought
- what|anything|something|where 's|is|went|has|have|gone|was wrong
- that|it|which is|'s|was not right|fair $
- that|it is|'s not .. right|fair|acceptable on|to|that|for|when|is|at
- is|was|does|do|are that|it|this|they|there
- have i|we|did misunderstood
- i do not think|believe you|it|that|they
- not saying|say
- no they|we|it|that|there have|has|would|did|can|will|are|do not heard|told|said|changed|seen|been
- actually you
- reality|truth is|of i
- got to|must understand .. it|hard
- you do not know|understand how|what much|a|i|it
- makes no sense to me|you|them
- that 's|is|was a|an|just|simply good|great|big|lot|real|fair|shame|pity|start|relief|hard|tough|lovely|nice|horrible|rotten|question|point|..
- that|this|it is|does not .. right|fair|on|easy|good|work for|a|enough|what|how you|they|people|it|we|should
- you will find|see it|out|the|us|me at|in|on|when|there|form|office|room
- so you are|think|would
- clearly|obviously you|matters|care|know
- you clearly|obviously ..
- hang on .. ..  second|minute|let|i
- not true .. for
- that is years|ages
- i have to|must ..
- how is|was that the|a
- oh come on in
- do not make sense to me
- it does|do not .. .. have|need|to|matter|cost|take|mean
- who says .. what
- since when have|did you
`)

// advices tell the worker what to do.
var advices = phraseList(`
you really|just|probably|definitely|could|maybe|might|also|always|still|perhaps? should|ought|need|must|could to? .. @doing
you really|just|probably|definitely|also|still|absolutely? should|ought|must not? just|also|really|probably|definitely|always|at|to? to|at|try|least?
you really|just|probably|definitely|also|still? need|have to
you have|'ve|got to|got to
you have got to
you do not want to .. let|do|sign|say|leave|be|go
you had|would|'d better|be better|off
you want to .. get|make|keep|write|speak|put|talk|be|watch|do|tell|check|ask
what you want|need|should|could|have to? do
you might|may|could|should want|like|try|always|find|also|just|need|even|consider|do|think|maybe|possibly to|it|asking|helpful|speaking|talking|having|ask|speak|talk|start|writing|getting|to|trying|keeping|try|have|about|check|raise|tell|go|put ... 
you could try|start|ask|speak|talk|put|raise|tell|write|keep|look|use|report|consider ..
you can|could always
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
why not|do not? you? just|maybe|start|try|ask|speak|talk|have|go|put|raise|tell|write|take|keep
~ be|make sure you|that|to|it|they|and
you make sure
~ make sure
have you tried|thought|considered|looked|asked|spoken|talked|raised|been about|of|to|asking|speaking|talking|using|raising|writing|into|it|with|going|keeping|moving|having ...
~ keep|write|put|ask|tell|speak|raise|report|document|note|save|contact|request|email|ring a|an|your|it|that|to|everything|this|copies|some|down|him|her|them|in|out|any|hr|every|up ..
~ read|check the|your ...
~ get it|that|everything|a|some in|down|writing|copy|advice
~ do not|never .. sign|agree|resign|quit|accept|leave|hand .. ..
it would|might|could|may|will help|be? good|best|better|worth|wise|helpful|sensible|useful|smart idea|to|for? to|if|for|speaking|asking|keeping|getting|having|talking you|asking|speaking|talking|keep|ask|get|have|tell|talk|speak|write|raise
it is|'s important|vital|essential|crucial that|for you
worth asking|speaking|getting|keeping|checking|raising|trying|having|talking|doing|looking|a|writing|going|ringing|seeing|noting
you would be|do better|best|wise|well off|to|advised
best|better|safest|worth to|off|if|get|just|you|wait .. get|ask|keep|wait|talk|speak|check|put|tell|have|do|write|go
~ best to
i would|'d keep|get|ask|talk|speak|wait|tell|check|write|put|make|leave|take|have|raise|report|see|go|try|look|hold ... if|that|it|a|your|first|them|him|her|some|everything|in|to|on
~ go|try|see to|and|your|the .. .. gp|doctor|hr|manager|get|ask|keep|talk|speak|occupational|acas|citizens
~ try and|to|not|asking|speaking|talking|keeping|writing|getting
~ try
you could do with|worse
have you considered|thought|tried ..
whatever you do
do not resign|quit|sign|agree|go|say|tell|admit|accept|leave|hand|do|let ...
you would|'d be wise|better|best|well|daft|right|advised|smarter to|off|advised|not ..
you are|'re|would best|better|be off|to|better asking|talking|speaking|waiting|getting|off|going|doing|putting|off
~ take|bring|get|make|write|keep|have|ask|request|demand|refuse|insist|remember|think|start|stop|leave|hold|sit|stick|give|send|show|use|join|talk|speak|tell ... notes|copies|copy|diary|record|records|someone|writing|email|witness|gp|hr|doctor|manager|advice|tight|dates|note|evidence|list|ground|calm
my|one advice|tip|suggestion|thing
you had|'d better|best
i would|'d definitely|probably|certainly|just|personally|always? advise|recommend|suggest|say
what about asking|talking|speaking|raising|trying|getting|putting|writing|moving|going
how about asking|talking|speaking|raising|trying|getting|putting|writing|keeping|having|taking
it might|would|could|may .. worth|help|good|idea|better|best .. ..
worth ..  doing|asking|putting|getting|speaking|trying|keeping|a
put|get|have it|that|everything in writing
keep a note|diary|record|log
- you do not|never have|need|want
- you should|ought|must|need not have|need|put|feel
- you should|must be|feel proud|able|treated|paid|so|really|very|@felt
- you must|should have been|felt|had
- do|did|does|would|if|when|what|whether|how|why|where|all|anything|everything|things|something|who you really|still|also|ever? need|should|have|want|ought|must
- what|how|where|when|why|who do|would|could|should|did|can you
- what do you think you
- you need|have|want|got to go|leave|get back|off|home|somewhere
- feel|think|worry|worried|feels|sounds|like|because|said|say|saying|means|know that|like? you should|need|must|have|ought
- you have to do|go|be|deal|put|come|pay|take|wait|work .. .. every|about|with|up|for|there|home
- you have to say|tell .. me
- tell|ask|give|show|let|keep|take|stop|call me|us|care
- tell us more|about
- have you thought|talked|spoken about|of|to .. joining|becoming|union|coming|signing
- what have you tried
- better off with|without
- you want to .. me|us|about
- you could|can always? ask|tell|call|ring|leave|see|count me|us|on|it
- what you need|want|should|could|have do|from|me
- why do not you join|sign|come|tell|start
- you will need
- if you need|want|have
- i would keep|leave|take|have|go .. .. for|myself|mine|home|with you|kids
- one thing|tip i|you|about|that|they|we|is
- take|have|bring your|a seat|time|care|coat|break|lunch|biscuit|look
- i would say that|it|we|you|about
- i would ask|tell|get|have|see|put .. ..  you|for you
- do not let me|us
- do not say|tell|do .. if|that|anything .. want
- do not agree with|that
- do not go yet|away
- give me|us|my
- think about it|joining
- join us
- it would be better|good if they|we
- tell me
- one thing
- try not to .. ..  myself
- have you considered|thought|tried .. joining|becoming|member|union
- it would|might help|be .. if i
- it would be worth it
`)

// permissions ask the worker's leave.
var permissions = phraseList(`
can|could|may|might i|we just|quickly|maybe|also|please|first|possibly|perhaps? .. ask|tell|share|check|explain|say|show|sit|talk|run|give|suggest|offer|have|take|grab|borrow|interrupt|stop|bother|mention|chat|come|join|see|get|know|pull|steal you|something|about|if|what|why|how|a|my|that|one|some|down|through|this|with|to|two|whether|where|who|another|when|yourself|more|for|in|over|question ...
can|could|may|might i|we just? ask|tell|share|check|explain|interrupt|say $
may i
is|would|was it|that|this be|all|really|still? ok|okay|alright|all|fine|cool|possible|useful|helpful|acceptable right? with|if|for|to|by you|i|we|me? ...
ok|okay|alright|fine|cool|happy if|for|with|to i|me|we|you|us .. .. ask|share|tell|sit|talk|explain|say|chat|show|go|told|shared|asked|just|sat|talked|go|spend|look
if that 's|is ok|okay|alright|fine|cool
if you do not mind
if it|that is|'s ok|okay|alright|fine
do|would|did you mind if|me|telling|i|us|sharing|my|talking|just|a|answering|if
~ mind if|me
mind if|me i|asking|sitting|joining|we|my
you mind if|me
would|do|did you like|want|care|prefer|be to|me|interested|happy|open|willing|ok|okay|up|in|for|if|if? to|in|for|if? hear|know|talk|me|see|learn|chat|discuss|find|explain|hearing|knowing|talking|share|i|sharing|chatting|discussing|go|look|learning ...
like|want me to tell|explain|show|share|go|talk|run|say|give|walk
are you ok|okay|happy|alright|free|comfortable|able|good|up|in|open|willing|fine|busy|all to|for|with|talking|if|right|chatting|a|that|now ... talk|chat|minute|minutes|talking|chatting|word|now|here|moment|with|speak|about|me|that|discuss|answering
have you got? a|five|two|ten|time|any|couple? .. minute|minutes|moment|mins|sec|second|time|five|min
got a|five|two|ten minute|minutes|moment|mins|sec|five|second|min
you got a|five minute|sec|moment|minutes
have .. .. minute|minutes|moment|second to|for .. chat|talk|word|me|spare|quick
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
~ alright|okay|ok|fine|cool if|to|for|with i|me|you|us|ask ..
can|could i be nosy|cheeky|honest|blunt|frank|straight|direct
is|'s it|this|that|now a|an|good? good|bad|ok|okay|right time|moment
good|bad moment|time
would you want|like|rather|prefer me|us to|not
do you want me to tell|explain|say|go|show|share|talk|walk
can|could|shall we|i have|grab|take|borrow|steal a|five|two|ten quick|little|bit|proper? word|chat|minute|minutes|mo|sec|moment
quick word
do you mind me|my
shall|should i say|tell|explain|go|start|introduce|talk|share a|you|what|who|how|by|about|on|myself|first ..
ok|okay|alright|fine|happy to ask|talk|chat|share|go|carry
i hope it|you do not mind|is|'s ok
hope you do not mind
if|while you have|'ve got a|five minute|moment|second|sec|time
okay|ok|alright|fine with|by you
are you ok|okay|happy|alright|fine|comfortable|good with|to|if|for me|talk|i|a|us|we|chat ..
would you rather|prefer we|i|to|not|talk|somewhere|if ..
somewhere quieter|private|else
may|might i
- can|could|may|might i|we put|get|give|sign|send|catch|count|add you ...
- can|could|may|might i|we have|get|take|see your|a form|your
- can|could you
- do you mind .. early|late|working|shifts|hours|nights
- is|was it|that ok|okay|good|alright|fine|a with|working|there|here|place|at|when|on
- what|how|why|when|where|who would|do|did|are|is|can|could|has|have
- would|do|did|want|like you? want|like? to know|hear $
- have you got .. kids|children|family|plans|break|car|car?
- join|joining the|our|us|up|@union|@union?
- i may be|have
- is|'s now|this .. .. they|it|your
- do|would|did you like|want|care|mind working|it|the|your|here|being|doing
- would you like to know? $
- would it be|help useful|helpful|good? .. they|manager|management|rota
- come to the|our|along
- have .. time off|with|for yourself
- can|could|may i|we talk|catch|see|come|speak|chat|meet ... @day|tomorrow|week|later|again|tonight
- alright|okay|ok|fine with|for|to your|the|them|him
- is it a good job|place|team
- can|could|shall we|i have your|the|that|some|one
- shall i start the
- okay to go home|off
- are you ok|okay|happy|alright|good with|to|if the|your|how|work|things|it|that
- if you have time off
- may be|have|not
- would you rather have|be|work
`)
