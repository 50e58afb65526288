package moves

// outcomes say for certain what the union will bring about or the employer
// will do: who, a verb of the future, and how a thing at work comes out.
var outcomes = phraseList(`
we|@union|branch|lot|together will|'ll soon|definitely|easily|just|all|absolutely|quickly? @mend .. .. @issue|it|them|him|her|that
we|@union|branch are|is|'re|'s going to soon|definitely|easily|just|absolutely? @mend .. .. @issue|it|them|him|her|that
i will|am|'m going? to? personally? @mend your|that|this|the .. @issue
we|i|@union|branch will|'ll|can|are|going going? to? get|make|have|force them|him|her|management|@boss|company|council to? @mend|drop|back|give|pay|agree|listen|change|cut|lift|remove|say|hand|put|rip|tear|think|climb|do|treat|take|apologise|reinstate|reconsider
we will|'ll|are going? to? put|bring|get an? end|stop|rid to|of
we will|'ll|are going? to? see|chase|run them|him|her|this|that off|out|through
we|i will|'ll|are going? to? get|win|have you|your|everyone|us|all ... every|full|all|the ... back|owed|penny|lost|stole|back-pay|backdated
get|have|see|win|receive every|all single|the? hour|hours|penny|pound|minute|day|days|pence|bit|shift|money ... paid|back|owed|owe & will|'ll|going
every hour|penny|pound|minute|day .. .. .. .. paid|back & will|'ll|going
joining|membership|signing|union .. means|guarantees|ensures that? you|they|nobody|he|she|your|no ..  not|never|safe|secure|protected|cannot|one|keep|get|always|will
the|that|your|this|those|all .. @issue will|'ll|is|are soon|all|just|definitely? be? soon|all? @mended & we|us|union|join|sign|joined|member|by|before|soon|within|time|once|branch
@issue will|'ll be? a? @mended|thing .. the|by|before|within|soon
in no time & we|i|union|will|'ll & back|sorted|fixed|changed|off|have|get|paid
cannot|not|never backfire|rebound|misfire|boomerang
will|would|can|could|cannot not|never? hurt|harm|affect|damage|cost|jeopardise|threaten your .. @mine
will|would|can|could|cannot not|never? cost|lose you anything|a|your|owt|penny & join|sign|nothing|union|job|member
your .. @mine will|would|can|could|cannot|is|are|'s not|never get|be|come|go|at|in|being|under .. touched|affected|cut|harmed|risk|danger|refused|stopped|taken|threat|hurt|damaged|threatened|jeopardy|anywhere
@mine will|would|can|could|cannot not|never? be|get touched|affected|harmed|stopped|threatened|damaged
your .. @mine is|'s|are|will|would be? always|totally|completely|perfectly|absolutely? safe|secure|untouchable|guaranteed|protected|bulletproof ..
nobody|noone|member|members has|'s|is|are|will|'ll|can|would? ever|never? been|be? gets|get|got|been|going|go|be|goes|punished|sacked in|into|a|any|into? .. @trouble|bother|sacked|punished|marked|disciplined ...
no one|member has|'s|is|are|will|'ll|can|would? ever|never? been|be? gets|get|got|been|going|go|be|goes|punished|sacked in|into|a|any|into? .. @trouble|bother|sacked|punished|marked|disciplined ...
he|she|they|@boss will|'ll soon|just|all? be gone|out|sacked|moved|toast|history|finished|begging|crawling|sorry|shaking|quaking|desperate|queuing|falling ..
he|she|they|@boss will|'ll|going soon|just|all|to? beg|crawl|come crawling|begging|running|round|back|with|to ..
he|she|they|@boss will|'ll|are|is going? to? .. change|back|back-pedal|backtrack|run|panic|shut|stop|pipe|have|leave .. tune|down|mile|scared|instantly|straight|overnight|dead|up|off & us|we|union|join|joined|member|once|hear|see|letter|when
do not|never mess with|@union & they|he|she|boss|managers|management
you will|'ll|are never|not going? to? be|have|need|get|face|see|hear|deal|work|do .. alone|left|picked|bullied|messed|short|again|out|on ... & again|ever|anymore|more|once|join|with
nothing|nowt will|can|could|would|'ll ever|possibly|bad? bad? happen|go|come|touch|hurt|harm|stop to|wrong|of|you|back|us
risk free|zero
risk-free|bulletproof|foolproof|fail-safe
guaranteed result|win|success|outcome|rise|job
win|won|beat|beaten|get|gets|got every|each one|single|case|time|thing
every|each one|single|case .. we|union|us .. win|won|take|fight|fought
sure|certain thing|winner|to & we|they|you|win|it & win|winner|back|get|thing
cannot|can not|impossible to? lose|fail|miss|refuse with|this|it|us|now|when|if|to|say|$
i|we will|'ll|are|am going? to? get|have|win|see|make|put your|him|her|them|that|this|the .. .. .. off|@mended
@union|branch|membership will|'ll|always|would? pays|pay|covers|cover|foots|foot|handles|handle for|the|up? .. everything|anything|whatever|bill|lot|all
we will|'ll|always pay|cover|foot|handle for|the|up? .. everything|anything|whatever|bill|lot|all
@joins|together ... and|then ... @issue|this|that|all just|soon|all? @mends
cannot|not|never possibly|ever? hurt|harm|affect|damage|cost|jeopardise|threaten you|your|anyone|anybody .. & join|joining|sign|signing|union|member|membership|once
nobody|noone will|would|'ll|can ever|even? bother|touch|hassle|trouble|pick|mess|bat|blink|dare|lay ..
no one|manager|boss will|would|'ll|can ever|even? bother|touch|hassle|trouble|pick|mess|bat|blink|dare|lay ..
have|get you back|reinstated in|by|before|within|on & i|we & will|'ll|going
you will|'ll|are never|not going? to? be|have|need|get|face|see|hear|deal|work|do ..  alone|left|picked|bullied|messed|short ... again|anymore|more & once|join|joined|with|member|sign|ever
you will|'ll|would|are be? well|totally|completely|always|fully|more? .. protected|covered|safe|untouchable|bulletproof|immune|invincible|bullet-proof|laughing ..
there is|'s|will|would|be absolutely|literally|simply|be|really? no|zero|nil chance|risk|danger|downside|comeback|possibility|harm|catch .. & you|they|he|she|your|joining|signing|@boss
we|@union always ever? beat|beats|win|wins|get|gets|sort|sorts|deliver|delivers them|it|these|this|every|a|what|there|things|everything|result|results|$
we|@union never ever? lose|loses|fail|fails
membership|joining|signing|signature|card ..  will|'ll|would soon|definitely|just? put|@mend|protect|keep|guarantee|ensure|save|make|change|cure|shield|get ..  stop|end|sure|safe|everything|you|your|that|this|it|them|him|her|@issue
union|member|members|joined ..  will|'ll soon|definitely|just? @mend|guarantee|ensure|cure|shield|protect ..  everything|you|your|that|this|it|them|him|her|@issue
the|this|that|your|all @issue just|all? @mends & innit|once|when|join|sign
in|joined|signed|member .. nobody|noone .. can|could|will|would|'ll ..
never|not ever? had|lost|seen|known a|an|one|any .. case|member|vote|ballot it|we|that|who .. ..
never|not going|gonna to? go|get|happen|come through|past|ahead|anywhere|in|over|off|unless & us|we|union
would|will not|never dream|think of|about sacking|getting|touching|cutting|moving|losing|doing|picking|trying ..
there|they|that will|'ll be no more|longer @issue|split|unpaid|late|early|last-minute|hot-desking|of ...
will be no more|longer .. @issue|bullying|shouting
set|sorted|laughing|covered|protected|safe|looked for|until|after life|good|ever|retirement|retire & you
will|'ll have|get them|him|her|management agreeing|begging|apologising|backing|running|signing|eating|crawling|shaking|on ..
not|never|no have|got the stomach|bottle|guts|nerve|balls|appetite|legs|money|power for|to|it & they|he|she|@boss|management
will|'ll|gonna|going|to have|need to? swallow|lump|accept|eat|suck|back|climb|cave|put it|down|humble|up|that & @boss|management|they
not|never|nobody|noone will|going|gonna|'s|can to? hold|use it|this|that|anything against you
your|the name will|'ll|would|does not|never ever? come|be|get|go|leave|appear|reach up|out|mentioned|anywhere|near ..
made|be permanent|back & will|'ll|going & when|once|if|as & we|us|union|recognition|join|win
- safe to talk|say|speak
- i will|'ll .. .. get you
- will|'ll get|have|see .. .. off|finished at|in|early|the|on
- let|shall|can|could|should|may|if|whether|unless we|i|you|they ..
- might|maybe|perhaps|could|hope|hoping|try|trying|want|wanted|like|love|rather|chance|aim|goal ...
- can not|cannot hurt to|if|you to
- cannot|can not go|be|come on|like|that|to|there
- nobody|noone will|would|can know|say|notice|bother what|how|if|when
- not .. lose your
- in no time $ -
- sort|fix|end it|that .. for|with|on|at
- cost you .. quid|pounds|pound|month
- have|has|had .. .. it all
- cannot|can not|impossible to refuse
- lose .. .. weight|it
- win some
`)
