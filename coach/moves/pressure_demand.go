package moves

// demands want an answer at once or lay the guilt of others on somebody, in
// words so plain that they need few exceptions.
var demands = phraseList(`
how bad|guilty|awful|rotten|ashamed|terrible|stupid|small you will|would|'d|are|'ll .. feel|look|be
you will|would|'d|'ll|are going? to? feel|look .. guilty|terrible|rotten|ashamed|stupid|foolish|daft|silly ..  & when|if|not|join|sign|nothing
surely .. .. .. not|isn't .. too|a|that much|lot|big
i|we need|want|have|expect you .. .. on|down|signed|in|joined .. now|today|tonight|before|by|board|straight|right
how many|much more? times|longer|more do|does|must|will|are|have i|we|you .. .. ask|wait|tell|need|going|have|want|take ..
apart|except|bar|besides|aside|excepting from|for? you|yourself|you're $
apart|except|bar|besides|aside from|for? you|yourself & everyone|everybody|all|whole|rest|signed|joined|joining|in|team|row|floor
it is|'s|was your duty|responsibility|job to join|sign|back|support|stand|protect|fight
your duty|responsibility to? join|sign|back|support|stand|fight|us|the|your
and you did|do|said|say|sat just nothing|nowt|by|back|there|watched|watch & when|if|while|how
not|hardly|never too|so|that|much|a|exactly .. much|lot|big to? ask
surely you can|could|do|would|'d|want|care|agree|owe|have|must|'ve not? ... ask|afford|spare|manage|bit|quid|minute|minutes|see|mates|want|care|join|sign|help|someone|something|conscience
think|imagine|picture how|what bad|guilty|awful|terrible|rubbish|small|rotten|you ... & nothing|sacked|sack|joined
i|we need|want|must|require|expect|demand an?|your|a|that|this|you .. answer|decision|yes|signature|commitment|reply|name|form|signed .. .. .. now|today|tonight|before|by|off|from|here|friday|end
had|have|given all|plenty|enough|ages|long|loads|weeks|months|days|of .. week|month|time|day|year|to|long|enough .. think|decide|about|chance & you
have you got|'ve got a pen|biro & let|get|done|sign|now|quick
i have|'ve got|need to? a|my|to .. target|quota|numbers|boss|list|figures to|hit|make|up & now|you|do|sign|quick|so
less|cheaper than a|one|your|what .. .. pint|coffee|takeaway|beer|netflix|sandwich|fags|lunch|pizza|gym|phone & tight|come|only|just|so|what|for|surely|don't|mean
realise|know|aware you|that ..  freeriding|free-riding|freeloading|sponging|riding|scrounging|cheating|benefiting
freeriding|free-riding|freeloading|sponging|scrounging
if|when they|the|others|everyone|people|lads|girls|team .. found|find|hear|heard|knew|learn|know|realise .. you said|did|didn't|were|are|had|hadn't|have|weren't|refused|not|wouldn't|turned ..
give|tell me|us one|a|any|some? single|good|decent|proper|real|valid reason|excuse
only|just have|got|had|blame|thank yourself
only have|got yourself to
shocked|amazed|surprised|gobsmacked|appalled|gutted|stunned|disgusted|horrified|saddened that|at|by|you|someone|somebody .. ..  you|like & no|not|refuse|say|said|join|sign|help|won't|would|wouldn't|don't
somebody|someone|person|people like|of you|your|with ..  would|say|should|ought|could|experience|standing & no|not|know|better|refuse|join|sign|expected
tell|telling|let|inform the|everyone|your|them|others|my .. lads|girls|others|team|members|everyone|know|boss|group|committee .. that? you were|weren't|are|aren't|did|didn't|said|wouldn't|won't|don't|refused|not ..
i will|'ll have to tell|let|report the|everyone|your|them|others ..
have|want|get|had it both ways
both ways & you
either you? join|sign|you're|come|stand|put|pay|back|get .. or ..
anyone|anybody|everyone|someone|everybody with half|a|any|an|some .. brain|sense|spine|backbone|conscience|heart|pride|decency|guts|clue
half a brain|chance|mind & would|be|join|already|in|sign
thanks for nothing
so|well|right? that|it 's|is a no then|is
do not look|come|turn|run|cry|moan|whinge|talk at|to|round & when|if & me|us
leave|leaves|leaving|left us|me|everyone|them|the hanging|high|stranded|lurch|in|short|dry|swinging ..
cannot|can not believe|get|understand|understand over|you're|you|anyone .. would|'d|are|were|won't|wouldn't|aren't|not|refuse|saying ...  & join|sign|us|help|no|leave|not|side
walk over|all over you
let|letting them|him|her|management just|all|simply? walk|trample|get|do|take all|away|what|over|advantage ..
i am|'m just|only|happy|gonna|going|to? sit|stand|wait|stay|stop .. here|there until|till ..
do not be so? tight|mean|stingy|selfish|boring|awkward|difficult|wet|soft
nice one|work|going & nothing|no|thanks
keep|keeping|kept us|me|everyone waiting|hanging|dangling & how|stop|now|decide|join|sign|you
if|when we|it|they|this .. lose|loses|fails|fail|collapses|flops ... on|down|because your|to|of? you|head|fault|conscience
least you can|could do & us|me|we|for|join|sign|after
not going|gonna|prepared|willing? to? take|taking|accept|accepting|hear|hearing no for|as an answer
nobody|noone likes|respects|wants|trusts a|an freeloader|scab|coward|passenger|shirker|quitter|scrounger
wake up and smell
hate|wouldn't|not to be you|in|your when|if|shoes
rather you than me
putting|marking|signing|counting you down|up|in as|for a|the? yes|in|member|membership
sooner|one or|day later? ... need us|me|help|the & not|might|may|then|when
- what is|'s less|cheaper
- ~ do|does|did|would|is|are|was|were|have|has ...
- not|never .. .. to|you feel|have|asking|answer|decide
- nothing wrong|to
- if it|that|this is|'s|would not|never too|so
- not you feel|look
- too|so much|lot to? ask of|about
- i|we need|want to|your .. hear|know|understand|help|advice|view|views|opinion
- think|imagine how .. .. they|he|she
`)
