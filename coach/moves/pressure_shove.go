package moves

// shoves press by frames: guilt at what will come of it, a demand for an
// answer, how little it takes, how many have, what is owed.
var shoves = phraseList(`
did|do|doing|said|saying nothing|nowt & when|while|sacked|sack|mates|you|watch|watching & let|feel|guilty|conscience|happy|ashamed|live
is|it 's|is hardly|not exactly|really|that|such|a? .. much|big|lot|hardship|commitment & sign|join|form|ask|few|mates
only|just|it|literally will|'ll|would|only|just|literally? takes|take|need|needs two|a|five|ten|one|2|5|10|1|30|thirty|few|couple|of .. .. @minutes & come|go|just|sign|join|form|name|so|then|excuse
third|fourth|fifth|umpteenth|tenth|hundredth|second|last time i|i've|of|now .. asked|asking|ask|told|come
asked|ask|asking|told|telling you nicely|politely|over|again|two|three|four|five|twice|enough|loads|umpteen ..  & and|now|so|sign|join|times|again|already|still|already
i|we will|'ll|'m|am|are keep|keeping on|asking|coming|messaging|back|bugging|badgering|pestering|at ... 
be back|round|over|here tomorrow|every|each|again ... until|till & you
what 's|is|are the? hold|holdup|hold-up|delay|you|your waiting|excuse|reason|up|stalling|this|then|now|$ ..
drag|dragging|dragged your|the feet|heels
leave|leaves|leaving just|only|you|us .. the|only|as odd|one|person|out|holdout|exception
only|lone|sole|last holdout|non-member|nonmember|exception|dissenter
down|all|it's on|to you if|when|that|whether|now .. & join|sign|lose|fail|fails|goes|not|nothing|close|closes|lost
blood|it's on your hands
because|thanks|down of|to you ... lose|lost|fail|failed|fails|nothing|worse|weak|cuts|sacked
no wonder nothing|we|things|they|nobody|this|management|pay ... 
people|person|someone|workers like you|yourself ... weak|reason|why|divided|problem|drag|hold|let|ruin|lose|walk
do not you? come|go|expect|think|bother|even ... later|then|afterwards|when|if & help|crying|running|moaning|sympathy|asking|complain|complaining|us|me
or|else|otherwise you|we|it|you'll|the|else can|will|'ll|could|is|'s|may forget|whistle|kiss|lose|get|be|miss .. ..  help|goodbye|it|all|nothing|out|alone|sacked|own|next|chance|any|else
can|could forget any|about|it|having .. help|support|rep|us|union|protection|backup|backing
no help|support|sympathy|backup|use from|for|to|coming|crying .. & you|if|when|us|me
see|watch|wait|guess|find what|where|who|how|and happens|happen|gets|goes|see|out ... & if|when|not|then|without|you
you will|'ll see|find|learn|know|understand what|out|how|soon|the|when|then .. ..  & hard|sack|sacked|happens|late|own|alone|next|warned|way|sorry
want|wants|wanna to be|feel|look the|that|a|like one|person|guy|woman|man|odd|girl|lad|only|fool|idiot|traitor .. & do|would|really|who|you
you do? not? want|wanna|would to|be ..  the|that|left|known|seen|remembered|a one|person|only|out|behind|as|for|scab ..
are|you're|you in or out
you are|'re|either|be either? in or|with out|you|us
make or break
stop|quit sitting|wasting|dragging|putting|making|messing|faffing|dilly|umming|hedging|thinking|moaning|hiding|dodging|ducking|stalling|hesitating|whining|overthinking|being|pretending|wimping ... & join|sign|it|off|up|time|feet|fence|excuses|about|and|around|behind|so|out
thought|thinking about|it long|enough|plenty .. & now|time|sign|join|you
thought you were|had|would|cared|was ..  better|braver|stronger|smarter|more|bigger|different|tougher|loyal|one|guts|brave|mate|friend|team|care|decent
expected|expect|thought|hoped better|more|bigger of|from you
team player
what|who kind|sort|type of? a? person|man|woman|colleague|mate|friend|human|parent & not|who|that|would|watches|lets|takes
be a|an good|proper|real|decent|true|nice? mate|sport|friend|pal|colleague|man|love|hero|adult
prove you|that|yourself|your ...  care|side|one|loyal|loyalty|us|not|serious
do you even|actually|not|really even? care|give about|a|what|that|if|at ..
have not|you got? you? any|no? got? any? shame|pride|conscience|loyalty|solidarity|self-respect|backbone|guts|heart
take|taking|takes|took|enjoy|enjoying|accept|accepting .. .. .. pay|rise|benefits|wins|holidays|award .. .. & won|fought|without|and & you|never|not|join|nothing
free|easy ride|loader|rider
hang|hanging|ride|riding on|onto|off our|everyone's|others|other|my|people's ..
think of|about your|the|all poor|own? kids|children|family|mates|team|friends|rest|others|colleagues|patients|pupils & sign|join|selfish|yourself|once|come|change|let|down|suffer|lose|letting|if
not just|only about you|yourself
about more than you|yourself|just
selfish|cowardly|shameful|spineless|gutless|disloyal|tightfisted|ungrateful that|of|isn't|is|if|not & you|your|that
management|boss|bosses|they|managers love|loves|laughing|rubbing|laugh|want|wants|thank|grateful ... people|you|your|someone like|for|hands|silence|quiet|who & you|people
playing|play|plays|falling|falls|fall right|straight|into|for? into? their|management's|his|her|the hands|trap|game|lap
today|now or not|never at|ever|mate|$
tomorrow|later|monday will|'ll|is|might be? too|no late|good
too late for|to|by|when|then|after|once|if ..  & sign|join|now|today|you|cut|cuts|sacked
today only
last|final chance|call|offer|day|reminder|time to|for|i|before|today|now ... sign|join|asking|in|ask|or|it
close|closes|closing|end|ends|runs tonight|today|out|tomorrow|at|soon & sign|join|offer|list|quick|miss|chance|now
miss|missing|missed the|your|this|out boat|chance|on|bus|deadline & sign|join|now|if|quick|today|hurry|not
strike while
~ just tick|pop|bung|stick|shove|whack|scribble|scrawl|sign|join|bite|say .. & box|name|bullet|yes|signature|form|card|details|done|already
if you really|actually|truly|honestly|genuinely cared|meant|valued|gave|believed|wanted|supported|loved|respected|care|want|mean|value|give|believe|support ... & would|join|sign|then
everyone|everybody|whole|all|rest|half|most .. .. .. .. joined|signed|members .. already|now|today|yesterday & you|your|still|left|except|so|what|why|come
how will|would|are you going? to? .. look|face|explain|tell|sleep|live|cope & nothing|without|eye|union|mates|join
~ make|take your|a|the|some choice|decision|stand|side & now|then|today & you|or
happy|content|fine|ok|okay|pleased|comfortable to|with|letting take|pocket|enjoy|have|get|let|letting|watch|watching|sit|taking|leave|others|see ...  pay|rise|money|others|rest|fight|fought|work|won|mates|suffer|struggle|benefit|nothing & you
asked|told you twice|loads|enough|nicely|repeatedly
what 's|is the hold|holdup|hold-up|delay|excuse|stalling ..
why on earth|wouldn't would|will|do|are|have|won't not|n't? you ..
we|i|union will|'ll|can not|never help|lift|represent|support|defend|back you|a & if|unless|until|without|then|later
they|everyone|everybody|others|mates will|'ll|all be? think|thinking|talk|talking|wondering|asking|wonder|ask ...  & you & join|joined|sign|signed|side|scared|bothered|scab|selfish|tight
come|go on on? .. .. & sign|join|quid|hurt|harm|waiting|favour
get|getting it|that|your|this|the name|form? signed|down|done|filled .. now|today|then|already|before|mate
do not you have|feel|owe any|no|some|them|us|the? shame|guilt|loyalty|pride|conscience|team|something|anything
what 's the hold|holdup|hold-up|delay|stalling ..
you have|need|must|should|ought|got got|to|better? to? do|pull|step|show|stand|get|stop|join|sign|commit|decide|pick|play ... & bit|weight|fence|backbone|solidarity|side|today|now|counted|plate|selfish|else
- no|not|never|without|nobody|nothing .. .. pressure|push|rush|obligation|rush
- do not|never have|need|feel
- if|when|whenever you want|like|fancy|are|feel|decide|ready|can
- if you cared|cares .. him|her
- think about your|the
- surely|have you got|had|been .. kids|break
- what .. .. waiting on|for
- how many|much times|longer .. do|does|are|have you|they|he|she work|have|get|wait|got|been
- did nothing wrong
- wait and see if|how|what
- be back tomorrow
- free ride|lunch .. for|on
- do you actually|really have
- last|final day|call|time for|to|i|we|you saw|spoke|talked|met|went|did|had|of
- missed the bus|deadline
- when|where|how|what|why do|did|does|is|was|are they|he|she|it
- closes at
- let me know
- do not you think|feel|want|get
` + noPressure)
