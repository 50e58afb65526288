package moves

// breaches name somebody else's business, or tell who is a member.
var breaches = phraseList(`

@NAME ... is|'s|has|had|was|on|up|off|got|been|with|having|through|about .. .. @private
she|he|they|her|his .. is|'s|was|had|has|got|been|on|with .. .. @private & @NAME
@NAME 's|his|her @private
@private & @NAME & told|rang|came|confidence|same|like|signed|did|sat|filled
@NAME 's|has|had|is|was|got .. wife|husband|partner|kid|son|daughter left|leaving|him|her|'s|is|has|died
@NAME .. .. .. in|into a|right|terrible|bad|debt|bits|pieces|tears|trouble state|way|place ..
under wraps|hat
keep this|it|that|schtum|shtum|mum ...  & but|@NAME|wraps|hat|quiet
not one|supposed|meant to gossip|say|tell|spread|repeat
not public|common|out|official knowledge|yet|but|$ & @NAME|they|pay|paid|she|he
had to pay @NAME|him|her|them ..
paid @NAME|him|her|them ...  thousand|grand|off|out
would not|never mind me telling|saying|sharing
do not repeat|spread|breathe|quote|pass ..
repeat this|that|it & not|but|right
mum's the word
swear you|to not|never|secrecy
looked|look|checked|went|dug|found up|at|through|into|out your|his|her records|record|file|details|sick|notes|history|address|personnel ..
had|have|having a|another|my|word|quick chat|word|meeting|talk|quiet with|to .. hr|manager|boss|supervisor|head|leader|management about you|your
your .. .. leader|manager|supervisor|boss|mate|colleague|friend told|tells|said|says me|us|to you|about|that|he|she ..
members|joined|signed|voted|union in|on|from|at|are|were|include|like|here ... @NAME & got|have|we|are|there
members|people joined|signed|are|here|so|there .. .. & @NAME and @NAME
@NAME and @NAME & members|joined|signed|voted
@NAME and|is|'s|are ..  member|members|joined|signed
@NAME is|'s|was failing|behind|struggling|useless|hopeless|lazy ..
@NAME failed|passed|lost|messed his|her|their|the|up ..
put|included|written|noted what|that|your ... you|name|told|said ... report|email|minutes|notes|letter|newsletter|log|file
will|'ll|going|gonna to? tell|ask|email|see|ring|phone|warn|speak your|the|hr ..  supervisor|manager|boss|head|leader|hr|team ... you|your
i have|'ve|had|already told|emailed|informed|rung|seen|asked|warned your|the|hr ..  supervisor|manager|boss|head|leader|hr|team ... you|your
you know @NAME|that|the ... who ... she|he|they ..
someone|somebody|one|member|person in|on|at|from your|this|the .. told|said|says|has|came|complained|reported ... you|about|him|her|crying|grievance
the new|old girl|lad|bloke|woman|guy|starter|cleaner|temp & pregnant|sacked|off|sick|warning|drinking|leaving|gay|divorced|probation|affair
she|he|they is|'s|are|was on|off|up|going|seeing|having|being ..  final|warning|antidepressants|tablets|sick|counsellor|doctor|misconduct & @NAME|know|girl|lad

do not|never tell|say|let|breathe|repeat|mention|spread|quote ... & @NAME|he|she|they|your|i joined|member|union|up|off|has|is|'s|was|said|told|got|put
should not|ought not|not|never really? be|have|to? say|saying|tell|telling|mention|repeat|told|said .. this|you|that|it|anything|but ..
can|could you keep a? secret|quiet|it
keep|keeping it|that|this to|under|quiet|between|secret yourself|your|us|hat|$
keep it quiet & @NAME|he|she|they|your
between you|us|ourselves you|me|and|,? .. & @NAME|he|she|they|your|manager
between ourselves|these
gatepost|four walls
not have|really|actually|ever? hear|heard|get|got that|it|this from me
not have? come|came from me
word is @NAME|he|she|they|your|the
rumour|gossip has|is|'s
guess who|what & @NAME|came|come|joined|told|said|member
guess who else|has|is|'s|just|came|joined
does not|do|would not? not? want|like it|anyone|people|that|this|to known|knowing|know|be|getting
they|he|she|boss|manager|hr do|does not know|realise & @NAME|he|she|his|her|because|about
told|tell|telling|mentioned|mention|spoke|speak|talked|reported|report|said|emailed|email|messaged|rang|wrote|passed|raised|discussed your|the|my|our|everyone|everybody|others|other|hr|branch|committee|regional|some|all ... about|what|that|how|why|say|your you|your|what|situation|problem
told|mentioned|passed|raised|shared .. what you ..
what you told|said|say|told to? me? ... & told|passed|mentioned|let|share|shared|emailed|report|reported|spread|tell branch|manager|boss|on|others|everyone|carol|@NAME|her|him|them|office|hr|team|your
passed|passing|pass what|your|it|that|this ... on|to|along|up & you|your
mentioned|raised|discussed|shared|reported your|you ... to|with|at|in
let @NAME|her|him|them|your|everyone|others know what|how|that|about you ..
have|had a word|chat|quiet|go .. with|to|at your manager|boss|supervisor|line|head|team & about|what|said|you
i|we emailed|rang|told|messaged|contacted|phoned|spoke|went|wrote your|the|to .. manager|boss|supervisor|hr|head|leader ..
with your name on|in|at
read|look|listen|show|showing|see|here|got .. .. you .. what|message|email|text|letter|messages another|someone|@NAME|one|member|colleague|people ..
message|text|email|letter|voicemail|whatsapp here? from|by .. .. @NAME|lads|girls|member|colleague|team
tell|show|told|know|say you? who voted|joined|signed|is|'s|complained|has|owes|pays|went|else|crossed ...
i can|could|will|'ll tell|show you who ..
@NAME .. .. off|having|has|had|with|going|getting|on|'s sick|stress|depression|cancer|treatment|breakdown|nerves|drinking|drink|drugs|divorce|miscarriage|pregnant|warning|suspended|bankrupt|debt|affair|operation|anxiety|panic|therapy|counselling|rehab|disciplinary
@NAME ... sickness|disciplinary|grievance|warning|misconduct|tribunal|settled|settlement|payout|investigation|suspension|appeal|capability|redundancy|overdrawn
@NAME ... is|'s|was|has|got|had|been|be|being|about|going|just|facing|having .. .. sacked|demoted|disciplined|suspended|warning|bullied|harassed|investigated|divorced|miscarriage|depression|depressed|pregnant|ill|sick|cancer|drinking|leaving|stress|treatment
@NAME had|got|went exactly|just|the|through|something this|same|that|it|similar .. & they|settled|got|won|she|he|payout|thousand|grand|job
@NAME rang|phoned|called|came|messaged|emailed|texted|told|confided|cried|broke .. me|us|to|in ..
she|he|they rang|phoned|called|came|messaged|texted|confided|cried me|to|on|in .. bits|tears|crying|confidence|same|bloke|about & @NAME|bev|girl|lad|bloke|woman|you
@NAME .. wants|want|hates|hate|loves|fancies|owes|trying|thinking|looking|applied|applying|planning ... leave|leaving|job|another|subs|out|transfer|manager|boss|him|her
@NAME .. is|'s suing|leaving|claiming|grassing|sleeping|seeing|drinking|struggling|gay|pregnant|ill|divorcing|splitting|skint|bankrupt|behind ..
@NAME put|has|'s|had|is|got|lodged|raised|made|filed|up put|got|had|made|raised|lodged|in|a|for|on .. .. grievance|complaint|claim|warning|misconduct|case
@NAME .. .. up for misconduct|gross|capability|disciplinary|a
i was|sat|went|been in|with|there|through .. the? .. meeting|hearing|room|disciplinary|grievance|office .. when|with|for|where ... @NAME|they|he|she & warning|sacked|cried|disciplined|awful|gave
@NAME is|are|'s .. a member|union
@NAME .. is|'s a member|rep so|and|too|as
so is|'s|are @NAME
ask @NAME about|what|how .. her|his|their|happened
i|we represented|helped|defended|did|accompanied|advised|supported|handled|took|won|had|dealt|sat with|for|in? with|for? @NAME .. ..
@NAME from|in|on|at .. .. and|and? he|she|they|who got|won|kept|joined|came|told|had|cried|lost
your|the|a|one .. leader|manager|supervisor|boss|deputy|mate|head|colleague|friend|wife|husband 's|is|has .. .. wife|husband|kid|having|getting|treatment|divorce|ill|sick|cancer|drinking|affair|applied|leaving|sacked|grievance|complaint|suspended|debt|pregnant
i|we know|heard|saw what @NAME|your|he|she|they said|told|did|put|wrote|thinks .. .. & hr|you|boss|manager|him|her|them
i saw|seen|read|looked|checked your|his|her|their|@NAME .. note|file|record|email|messages|form|payslip|records|system ..
true story & girl|lad|woman|bloke|man|member|@NAME|called
this|a|one|that|the|some girl|lad|lass|woman|bloke|guy|man|member|nurse|driver|cleaner|teacher called|named|from|on|in|@NAME|at .. & told|she|he|rang|came|joined|off|got|had ... same|case|exactly|sick|crying|me|us|union|stress|depression|harming|sacked|warning
guess .. .. your friend|mate|colleague|manager
half|most|all of? your|the|this|that .. shift|team|desk|office|section|ward|floor|lot|department are|is|have|has already? in|joined|signed|members
did not|n't she|he|they say|tell you? & @NAME|your|joined
your|the mate|friend|colleague|neighbour @NAME .. ..
@NAME in|from|on|off|at|over|down ... is|'s|has|have|just|also|already ... joined|signed|member|disciplinary|grievance|case|disciplined|warning|investigated|tribunal|sacked|dismissed|depression
@NAME is|'s|has|have|had|was|just|also|already|and|got ... joined|signed|member|disciplinary|grievance|disciplined|warning|investigated|tribunal|sacked|dismissed|depression|complaint|harassment
@NAME .. joined|signed .. last|up|too|this|yesterday|as|already|with|us|$
@NAME and @NAME .. .. have|all|both|in .. .. joined|signed|members
@NAME .. .. all|both joined|signed|members
@NAME 's grievance|disciplinary|case|complaint|sickness|tribunal|divorce|warning
@NAME told|tells|said me|to? about|why|that|in|she|he|her|his|they .. ...
@NAME told me
told me in confidence
told me .. .. in confidence|private
i|we|am|are|was|were|been just|now|currently|also? dealing|helping|representing|represented|helped|represent|advising|supporting with? @NAME .. ..
@NAME .. .. we are|'re? helping|representing|doing|supporting her|him|them|his
we|i helped|represented|got|defended|saved|had @NAME|her|him ... job|off|payout|back|drinking|drugs|done|stress|case|disciplinary|grievance|when
got her|him a? payout|settlement|off
doing|handling|taking her|his|their case|grievance
i had|have|'ve a|got? case ... called|named|with|in|from
case .. .. a|someone|somebody|lad|woman|guy|man|girl called|named
representing|representing|helping your .. .. team? leader|manager|supervisor|mate|colleague
between you and me
between us @NAME
~ between us
do not|never tell|say|let anyone|anybody|nobody|him|her|them|i|a but|said|soul|told|on|know
should not|never really? be|say|tell|saying|telling this|you|it .. ...
not supposed|meant to tell|say|be
keep this|it|that to yourself|quiet|under|between
did not hear it|this|that from me
this|that|it is|'s confidential but
strictly .. confidential but
off the record
can|could|will i? show|tell|give you who|the list|names of?|is|'s ... union|member|members|joined|list|floor|signed
here 's|is the|a|our|my list of members|names
list|names of who|members|everyone ... joined|union|floor|team|office|department|section|in
your .. manager|supervisor|boss|mate|friend|colleague|team|leader|half? .. used|is|'s|has|are|have|just .. ... member|members|joined|signed
half|most of? your team|desk|office|section ... are|have|is members|joined|signed|member
i will|'ll? tell|let|pass|report your|the|everyone|her|him|them|others|management manager|boss|team|others|know? know? what you ...
tell|telling your|the|everyone|everybody manager|others|team|boss|know? what you told|said|think|feel
do not let|breathe on|a|slip ..
@NAME 's|is|has|was put|been|going|had|getting|having|leaving .. .. complaint|grievance|investigated|disciplined|sacked|sick|stress|suspended|warning|member|case|divorce|trouble
@NAME .. .. is|'s a|already|also|in .. member|union
@NAME in|from your|the|my|our .. team|office|section|desk .. .. member|joined|signed|union
know for a fact .. @NAME|your|that
@NAME came|went|rang|phoned|spoke|cried|broke|confided .. .. me|us|crying|tears|union|rep
@NAME .. confided|cried|told in|to|me
joined .. @NAME and|too|as
people|colleagues .. joined|signed ... @NAME
did|doing|done|handled|ran|sat|had @NAME 's
i did|handled|represented|won|had|defended @NAME
your .. .. leader|manager|supervisor|boss|mate|friend pays|paid|joined|signed a|in|up|union|to|last|too|subs|his|her
i have seen|got|here the|a list|names|records of .. who|members|joined|names
seen the list
kill me for telling|saying
@NAME 's|is|was being|been|getting investigated|disciplined|sacked|bullied|managed|suspended|moved|performance
@NAME told me|us he|she|they|that|about|why|how|in
@NAME had|has a|an|the breakdown|affair|drink|warning|grievance|miscarriage|case|baby|problem
i am not meant|supposed|allowed to
this is just|strictly? between
never guess who
guess who has|is|'s|joined|just
in .. strict|strictest confidence
a little bird
@NAME 's one of ours|us|them
@NAME is one of ours|us|them
one of ours
under your hat
@NAME is|'s being|getting|been|going .. managed|disciplined|investigated|sacked|suspended|redeployed|through|divorced|treatment
i know|heard|saw what happened|happens|went with|to your|@NAME .. manager|supervisor|boss|@NAME|colleague|mate
i did|handled|took|had his|her|their case|grievance|hearing|disciplinary
his|her|their case|grievance|disciplinary|sickness .. .. me|i|we|last
want|like to see|know|hear who|which .. .. member|members|joined|union|signed
tell|told|said|told me|us in private|confidence|secret|strictest
@NAME .. pregnant|depression|cancer|drinking|divorce|debt|gambling|rehab|breakdown
told me .. .. pregnant|depressed|ill|leaving|divorced|suicidal|debt
i represent|represented|advised|helped .. .. your|his|her|the manager|supervisor|boss|leader|mate|colleague|friend
some|one|lad|woman|girl|bloke|guy of? your|the|my .. .. told me
someone|somebody in|on|from your|the team|section|office|desk .. .. told|said|joined|complained|grievance|case
` + noBreach)
