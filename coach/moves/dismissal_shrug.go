package moves

// shrugs wave a worry away by frames: everybody has it, it is only that, it
// is your own doing, a name for the one who minds, on to something else.
var shrugs = phraseList(`
everyone|everybody 's|has|have|is|'ve got? got|it|a|had hard|tough|bad|rough|stressed|struggling|it .. hard|tough|bad|rough|mate|$
everyone|everybody 's|has|have|got got? their|a|them|it|problems|issues|stress|something|bad|troubles .. own|problems|issues|days|$ ..  & mate|love|you|just|so|know|get|own|though|$
we|everyone|everybody have|has|'ve|'s all? got|had? bills|mortgages|problems|worries|troubles|issues|mouths to|of|love|mate|too|like|$ ..
you are|'re not the|exactly only|alone|first|special|unique one|person|there|$ .. & mate|moan|problem|problems|worse|get|everyone|so|struggles|struggling|tired|busy
~ it|that|this is|'s|was only|just|literally a? @issue|job|desk|rota|email|meeting|chair|lunch|comment|word|look|joke|laugh $
your own silly|stupid|damn|bloody? fault|doing|making|lookout ..
you should have|of|'ve said|spoken|told|complained|asked|thought|read|known|checked|kicked|reported .. something|up|someone|earlier|sooner|then|about|before|off|better ..
what did you expect
brought it on|upon yourself
made a rod
that|it|you|bit|is|'s|are a|bit|little|touch bit|little|touch? petty|ott|childish|pathetic|picky|moany|whiny|needy|dramatic|melodramatic|precious|extreme|strong|soft|silly|oversensitive|entitled|spoilt|feeble|lame ..  isn't|is|ain't|not|though|tho|if|no|mate|love|$
~ bit|little|rather|pretty|kind petty|ott|childish|pathetic|picky|moany|whiny|needy|dramatic|melodramatic|precious|extreme|oversensitive|entitled|lame ..
over the top & bit|you|that|little
lol|haha|ha|hahaha|seriously|really|oh|blimey|what is that really? it|all
is that really it|all|the
bless you|your|him & worry|worried|sweet|little|naive|think|believe
~ yawn|boring|zzz|yadda|blah
~ here|there we|you|he|she go|goes again
give me a break
do me a favour & mate|scared|worried|that|nobody
spare me|us the|your ..
pull the other
do not make me laugh
dream on
save it|that|your for|breath|the|later ..
enough moaning|whinging|whining|complaining|excuses|drama
never mind all|about|that|your that|your|about|the|all ... 
did not ask|come|want you|for|about|to|that|here .. .. life|moan|story|rant|problems|hear|listen|that|moaning
not a|your counsellor|therapist|mum|mother|nanny|shrink|babysitter|social|agony
not my|our problem|department|concern mate|love|i|,|that|if|is|really
who cares|gives about|a|if|what|$ ..
could|couldn't not? care less
couldn't|could not care|give less|a|two ..
no|zero|any|my sympathy & you|got|have|that
what you|we|they|people signed|sign up|on for
knew|know what you|it|the were|was|job|got|'re ..  getting|signing|letting|like|was|involved|into|in
nobody|noone forced|forces|forcing|made|making you
no one forced|forces|made you
called work|a work|job for|love|mate|not|$
why they call it
work|job|work's is|'s not supposed|meant to be? fun|enjoyable|a|easy
learn to live|deal|cope|ignore|manage|put|love|laugh
just|must|need|have deal|cope|live|ignore|get|crack|plough with|it|past|over|on|through it|that|them|him|$ ..
get past|over yourself|it|that
you will|'ll|soon get over|past it|that|yourself
crack on
man|woman|toughen|buck|cheer|suck|harden|wise|lighten|loosen up|it .. ..  & you|just|bit|need|should|up|buttercup|love|mate
let|letting it|them|things|that|him get to|under you|your
got|get|have|need|grow|developing thicker|thick|tougher|hide|skin ..
it must|probably|'s|is|was have|just|be|probably|all been|be|in|a? ..  misunderstanding|mistake|coincidence|mix-up|imagination|one-off|head|joke|bad|fluke
find that|this|it|your hard|difficult|very to believe|swallow
sure you did|are|were|have $
surely not
surely|can|it|that not|it|can|cannot|can't|be be|is|isn't|that ..  that|so bad|hard|much|big|awful|terrible
you sure you|it|that did|are|was|were|is|'re|not|wasn't|isn't .. ..  imagining|exaggerating|misread|misreading|misunderstood|dreaming|reading|sensitive|joke|wrong|making
reading too much|into into|it|things|that
getting|get|got your knickers|carried|worked|ahead|hung|all|yourself|wound|het .. twist|away|up|about|in ..  & you|don't|over|it
knickers in a
in my day
when i was|started|did|worked .. .. we|you|nobody|it & complain|moan|moaned|just|worse|whinge|complained|luxury|nothing|got
your|this|today's|young|the generation|lot|ones|kids|snowflakes|people .. are|do|don't|have|expect|want|moan|just|never|always|is|today ... & know|soft|hard|handed|easy|everything|work|born|lazy|moan|entitled|snowflakes|bother
try|want|you|should|wanna living|working|being|having|doing|to|see|try on|in|my|the|a|with|see|work|being ... & try|see & job|pay|wage|shift|floor|ward|day|kids|warehouse|place|nights|mine|us
they|he|she|others|people have|'ve|has|got|are|is|'re .. it? way|much|far|a|loads? lot|more? worse|harder|tougher & you|than|so|mate|at|you're|than
could|may|might be worse
not worth mentioning|the|raising|it|getting|making|losing|my|moaning|thinking .. hassle|about|over|sleep|time|breath|effort|upset|fuss|song|$ ..
sweat the|it|over
nitpicking|nit-picking|hair-splitting|nitpick|navel-gazing|scaremongering|attention-seeking|whataboutery|catastrophising|wallowing|self-pity
splitting hairs
nit picking
scare mongering
playing the victim
feel|feeling sorry for yourself
woe is
pity party
sob story
lame|poor|weak|rubbish|feeble|silly|flimsy|pathetic|stupid|daft|crap excuse|reason|argument|worry
not|hardly|no a|an|much|really good|real|valid|proper|much|great? reason|excuse|worry ..  & that|it|to|scared|not
wrong end|idea of|about the|it|us|unions|stick
you would|'d|will not understand
do not be so|such|too|a|an? naive|paranoid|daft|dim|thick|gullible|wet|soft|precious|ridiculous|silly|babyish|baby|wuss|wimp|chicken|pathetic|touchy|defensive|miserable|misery|negative|fussy|fool
wuss|wimp|snowflake|moaner|whinger|drama-queen|worrier|worrywart|worryguts|scaredy|scaredy-cat|crybaby|mardy|negative nelly|nancy & you|your|such|bit|proper|do|don't|being|stop|be
worry wart|guts
brainwashed|gullible & you|been|they
been reading|listening|watching the|to|too ..  mail|sun|papers|telly|them|management|much|news|rumours|gossip|propaganda
believe|listen|trust to? everything|all|that|what you|the|rubbish|nonsense|read|hear ..  & don't|not|you|shouldn't|silly
not|hardly|never|n't|no really|even|actually|exactly|much|such|a|an|is|that? a|an|much|such? real|big|proper|major|serious|massive|huge|problem|issue problem|issue|deal|worry|concern|thing tho|though|is|mate|love|really|,|compared|if ..
hardly|barely|not slavery|torture|guantanamo|hardship|crime|prison
always|forever|constantly something with|to|wrong & you
moan|moaning|whinge|whinging|whine|whining & you|stop|just|all|your|another|enough & stop|just|all|another|enough|always|love|do|good|hear
do not|never|stop|quit|no you|need|point? worrying|worry|fussing|fretting|panicking|stressing|bother|bothering|crying|moaning|whinging|moan|panic|fuss|fret|stress ..  about|over your|it|that|them|little|small|silly|nothing
you clearly|obviously|really|just do|have|'ve not|n't understand|understood|get|got|know|listened|read .. it|how|what|unions|anything|the|a ..
you want|should|ought|wanna to? see|try|hear|live|work my|ours|mine|on|in & mine|my|ours|floor|ward|place|wage
not what i asked
stick|keep|stay to|on the|my point|subject|topic|matter|script & can|let|please|could|us
that|it|this is|'s hardly|barely|scarcely|nothing ..  worth|front|news|unusual|new|compared|surprising|crime|torture ..
only|just a? bit|little of? .. parking|heat|cold|noise|rain|swearing|shouting|stress|pressure|overtime|gossip
lol|haha|hahaha|lmao & moan|moaning|drama|calm|paranoid|scared
i highly|seriously|very doubt|much ..
comes|goes with the job|territory|role|rank|uniform ..
you chose|picked this|that|the|to .. & job|role|shift|career|line
small stuff|potatoes|beer|fry & sweat|worry|fuss|just|only
enough about|of|with that|your|this|feelings|moaning .. & let|back|what|now|shall|anyway
skip|ignore|forget all|over? that|your|about ..  & let|let's|just|talk|what|now
you always|lot|people always|just|only|never? moan|moaning|complain|whinge|exaggerate|complaining ...
you are just|always|forever|constantly|being too|so|just? .. sensitive|negative|moaning|whinging|complaining|fussing|delicate|cynical|suspicious|gloomy|pessimistic|touchy
tell it to the|your marines|judge|mum
tell someone|somebody who|that cares
not|hardly|barely even|really? worth talking|discussing|mentioning|bringing|raising|thinking|getting|the|losing|your|my ..
anyway|anyhow|moving|so so? .. subs|form|membership|union|joining|pay & right|yeah|ok|whatever|enough|anyway|anyhow
a you problem|thing|issue
sounds|sound|looks|seems like|as a|you|more|it's|something|your ..  you|personal|fault|problem|brought|nan|mum|dad|gran|kid|child|teenager|moaner|whinge|broken|toddler & you|your
you sound|look|seem|'re|are|act like|as a|my|the|some|one|such .. nan|mum|dad|gran|grandad|kid|child|teenager|toddler|baby|broken|moaner|victim|martyr|snowflake|telegraph|conspiracy
he|she|they|manager|boss probably|surely|just|only|obviously|likely|clearly did not|never .. mean|intend|realise|notice|know|think|want it|that|anything|any|to|about|like ..
probably|surely|only|obviously did not mean
try|trying not to be|take|get|let|worry|make|dwell|sound|overthink ..  & touchy|sensitive|heart|personally|upset|dramatic|it|that|big|worked|negative|so|hung|bothered|paranoid
hung|worked|wound|strung up on|about|over that|it|this|them|him|things|something|a|nothing|$
all|completely|totally|quite|just wrong|mistaken|confused|muddled & you|nah|no
you can|could|should|might always|just|simply|well go|leave|work|get|find|move|look|try|quit|transfer|resign|ask .. .. else|elsewhere|job|somewhere|another|leave|transfer|quit|other|out
always|just|simply go|work|leave|look|move|find|get and? ..  elsewhere|somewhere|else|another|transfer
later|after & first|let & your|that|stuff|you|talk|tell & me|campaign|about|union|subs|membership|form
~ oh|ffs|god|christ|jesus|ugh|blimey|please not|here|come|give ... again|on|more|over|break
not the|that|your|this|another|more .. again|rant|moan|sob|saga $
if|is that 's|is all|the|your|as|what .. you|bad|worst|biggest|have|'ve|got ... complain|moan|worry|about|lucky|fine|alright|laughing|doing|well|off & lucky|fine|alright|laughing|doing|well|ok|worse|easy|problem|off
silly|daft|stupid|weird|odd|strange|funny|small|tiny|pathetic thing|reason|worry|reasons|things to|not|for .. ..
you think|reckon that's|that|this|it|you've|yours 's|is|was ..  bad|hard|tough|awful|rough|busy|stressful
every|any|all|most|each job|jobs|work|place|workplace|office|manager|team has|have|'s|gets|is|are its|their|some|a|like|annoying|stressful|got|difficult ..
crime of the|century
no offence|offense|disrespect but|mate|, ... & not|just|bit|you|isn't|only|hardly|silly
you have|'ve .. got that|it|this|things|everything all? wrong|mixed|backwards|twisted|muddled|confused
get|come|go back? to|onto your .. stuff|bit|thing|moan|problem|questions|worries & first|later|let|then
at your age|stage|grade|level should|ought|must|you
you have|'ve|must|may|might|probably|just have|just|probably|totally|completely? misread|misheard|misunderstood|misinterpreted|imagined|misjudged ..
not what i|we came|come|wanted|am here to|for|about ..  talk|chat|discuss|hear
- he|she|they|@boss|manager|who|management is|'s|are|was|were|sounds ...
- sound|sounds|feel|feels|felt|seem|seems|look|looks .. .. .. 
- how|what|why|when|where|who|which do|did|does|is|are|was|'s|would|will|could|can|have|has
- if|unless|whether|until you|they|it|we|i|he|she ...
- not|never|no|nobody .. .. silly|petty|daft|lame|weak|negative|worrier|moaner|snowflake|wuss|wimp|excuse|moaning|moan
- never mind all|about|that|your if|the|time
- not my problem .. to
- to|for|with him|her|them|@boss|management
- worry about|over your|the|it|that|them time|typing|spelling|money|form|me|being|if|today|now|late|paperwork
- have|'ve to|not to? deal|cope|live|get|learn|have
- do you|they|we|i|people
- save it|that for|later if|tonight|when|you|us|me
- enough .. .. to|for|on
- i highly|really rate|recommend|think|value
- everyone|everybody .. .. .. same|together|who|said|says|tells
- could|might|may be worse & not|if
- crack on with|then
- has|have .. been reading
- it must|probably have|be|been .. ..  hard|tough|awful|so|horrible|difficult|worrying|scary|exhausting
- give me|him|her a break from|between|in|at
- chill|relax|breathe in|after|at|before
- you should have been|had|got|a
- knew|know what you|it .. .. mean|meant|said
- know what you signed
- let it|that get to
- hard to believe .. they|he|she|management
- enough about me
- keep|stay on track
` + noDismissal)
