package moves

// promises say how things will turn out, which no rep can know.
var promises = phraseList(`
you can|could|will|would not|never get in|into any? @trouble for|over|because ..
you can|could|will|would not|never get in|into any? @trouble $
@boss|manager will|'s|is get|be|getting|going the|a|to|for .. sack|boot|chop|push|sacked|fired|walk|marched
get|have|take|see your|the|that warning|record|case|points|mark|charge|sanction ... off|removed|wiped|cleared|quashed|struck|erased|lifted|gone
we|i|union will|would|'ll not|never let|allow|stand them|him|her|this|that|it|anyone|anybody|@boss|you ...
this|that|it|everything|things will stop|end|finish|improve ... as|once|when|if|straight
no|zero|nil chance|danger|risk|possibility|prospect of them|him|her|it|the|this|anyone|anything|you|your ..
not a|any chance|danger|risk of them|him|her|it|the|this|anyone|anything|you|your ..
bank|bet|stake|gamble on it|that
never had|seen|known one|a|anyone|anybody|member|case ... fail|lose|lost|sacked|turned
wouldn't|not|never dare|risk it|that|this|touching|sacking & they|he|she|@boss|manager
cannot|can not afford to lose|fight|ignore|refuse
run rings round|around
take them|him|her|management to the cleaners
terrified|scared|frightened of us|the|union|unions & they|he|she|management|bosses
every|each single? time $ & back|cave|win|works|work|pay|settle
as long as|you're ... member|joined|union & safe|nobody|cannot|can not|never|fine|protected|touch|they
a member|union cannot|can not|never be|get sacked|fired|touched|disciplined|dismissed
works|worked every|each time
covered|protected|safe|fine|alright whatever|no happens|matter ..
consider it done|sorted|fixed
i will|'ll|can make that|it|this happen|stop|go
i will|'ll sort|fix|deal|handle|have|get .. manager|boss|him|her|them out|with|for|word|sorted|moved|sacked
leave him|her|them|it to me
see|notice|feel a|the|an difference|change|improvement straight|immediately|within|right|overnight
guaranteed
the? @union always|never wins|win|loses|lose|fails|fail|delivers|gets|lets
@boss|company|council|directors will have|be|get forced|made|to to? ... you|your|us|it|up|back|down|them|everyone
@boss|company|council always|usually|all settle|settles|cave|caves|pay|pays|back|backs|give|gives|fold|folds|agree|agrees ..
by this|that|the|next time|end|week|month|year|christmas|easter|summer ... you|we|they|it|your will|'ll|would ..
we|i|union will|'ll|can|going make|force|get|have them|him|her|management|@boss to? pay|give|change|stop|apologise|listen|back|agree|admit|hand|put ...
@boss|company can|could|will|would not|never possibly? say|refuse no|us|you ..
@boss|company can|could not|never refuse|turn|fight ...
nothing to lose
win|beat .. .. & certain|sure|confident|positive|know
you will|'ll|are|going not|never have|need|be|get|going to? to? ... again|any|after|anymore|ever|redundancy
i will|'ll see|make sure to|that|of that|it|them|him|her
there will|would|'ll|is|'s not|never be? any|a|the? @trouble
you will|are be? totally|completely|perfectly|absolutely|100|fully|always safe|fine|secure|protected|covered
@boss|she|you will|is|are|going be|gonna|to? be? moved|transferred|sacked|demoted|replaced|out|shifted|promoted|upgraded ... by|before|within|soon|end|once
you will have|get|be .. .. four|shorter|extra|more|better|longer|proper day|week|hours|pay|holiday|leave|off|breaks|money & once|when|after|if|join|soon
we|i|union|they will|'ll|can|would get you ... @prize|job|rise|hours|shifts|days|pay|money|rota|contract|breaks|leave|transfer|move|grade|post|role|bonus|holiday|weekends|sundays ..
they|he|she|@boss|company|council will|'ll|going have|to? drop|lift|scrap|withdraw|reverse|reinstate|restore|refund|repay|cancel|overturn|rip ...
your name|details|job|secret|membership will|would|'ll|can never|not get|come|be|go|reach ..  out|known|seen|anywhere|back|affected|touched|risk|danger
with us|the|union|me .. behind|beside|backing you|your ...
can|could not do anything|owt|nothing & if|once|join|member|union|with|touch
we|union always|never get|win|lose|fail|do a|the|our? result|results|case|cases|it
nobody|noone|one has|'s|have|had ever|never|yet? been|got|lost ... for|joining|because|over|yet
no-one has|'s|ever|never been|got|lost ... for|joining|because
will|would not|never lose|cost your|you|a .. job|pay|penny|hours|shift
will|would|'ll not|never cut|touch|change|take|stop|refuse|deny your .. .. hours|pay|shifts|job|leave|days|money
will|would|is|'ll not|never be|your? .. manager|boss|here for|much|any|by ..
they|he|she|@boss will|'ll|would have|need|be|got forced|made|to to? give|agree|listen|pay|change|stop|back|drop|do ..
guaranteed|certain|sure|bound to win|get|succeed|be|work|have
you are|'re|will|is|'s|it guaranteed|certain ..
it|that|this|everything will|'ll|is|going be|get|gonna|to? be? sorted|fixed|fine|over|dealt|resolved|changed in|within|by|before|with|soon|quickly|after ..
your .. problem|problems|troubles|worries will|are|'s|is be? over|gone|solved|sorted|history
better|safer off|for & guaranteed|definitely|promise
@matter|@boss|it|that|this|she .. will|'s|is|are be|going|gonna to? be? @won ...
@boss|company|firm|council|trust|school|directors|them|he|she .. will|going|are|is|'s|always|soon|have to? have? to? @yield down|off|in|out|up|to|it|everything|anything|$ 
~ @boss|company|firm|council|trust|school|directors|side will|are|is always|soon|just|have|going|gonna? to? @yield ..
matter|question of time & before|till|until|they|he|she|management
as good as won|done|sorted|fixed|yours|settled|over|home
rely|count|bank|depend|trust on|in|us|me us|me|it|that to ..
believe you|me me & will|be|never|going|get
see to it|that that? you|they|he|she|it|your|nobody ...
never hear|know|find|get|see a|an|the|about|out|wind .. word|thing|peep|it|of|about|out & your|manager|boss|they|he|she|will|would|management
on my|our patch|watch|shift|floor & nobody|noone|never|no|not|gets|loses
nothing|nowt|sod-all they|he|she|@boss|management can|could|will do ...
you will .. have|get|see|be|walk|leave|come|end .. .. @prize ..
walk|come|leave|end away|out|home|up with ... @prize|money|cheque|thousands|grand
anything|whatever we|you|i ask|put|want|say|demand & they|he|she|you|we|management|manager|boss|bosses will|'ll|must|agree|agrees|give|gives|get
every|all|each one? of us|you made permanent|safe|back|paid
you|they|we|it will|are be? permanent|made|safe|back|quids in|laughing|rich|sorted|golden|home|bulletproof|untouchable ..
you will .. never|not have|need|get to? worry|lose|work|go|pay|see|hear|do ... again|ever|that|more
piece of cake|piss & win|this|that|them|we|it|case
easy win|money|as pie & we|case|this|you
slam dunk
shoo-in
racing certainty
open and shut
cannot|can't|not possibly? lose|fail
no contest
hands down & win|beat|we|you
they|he|she|@boss|management|company have|has|'ve|'s got? no|not nothing|chance|hope|prayer|leg|defence|answer|case ..
not have a|no hope|chance|prayer|leg|defence|answer & they|he|she|@boss|management|company
not|never stand a chance|hope & they|he|she|@boss|management
sorted by|in|within|before @day|christmas|easter|summer|the|a|next|tomorrow
you have|'ve got nothing to worry|fear|lose
you are|will be? home and|& dry|safe
by|before|within|this|next .. .. week|month|year|term|christmas|easter|summer|spring|autumn|holidays ... @won|@prize|permanent|back & will|going|be|definitely|guaranteed
never|not happen to|again to? you|us|anyone again|here|if & will|join|member|once

@boss|nobody|noone|manager .. not|never|dare|dares ... @harm you|your|us|anyone|anybody|a|members|union|people
not|never|nothing|nowt .. @boss .. can|could|will|would|able ... @harm|do you|your|about|to
no|nobody|noone ... will|would|can|could|dare|dares ... @harm you|your|members
not|no a|one? manager|boss|employer ... will|would|can|could|dare ... @harm you|your
@boss|nobody|noone can|could|will|would not|never? do a|any|one|nothing|anything|nowt|owt thing|to|about|if|$
not|never come|comes|coming|go|get back? .. .. bite|haunt|on|against you
no|zero|nothing|never|without any? .. .. @trouble & you|your|will|would|there|had|for joining|signing
be no|zero|any? @trouble
has|have ever|never had any? .. @trouble .. for|by|from joining|signing|being
we|you|they|union|@boss|grievance|panel|appeal are|is|'s|am|will|would|definitely|certainly|be bound|certain|sure to win|get|cave|lose|back|agree|change|have|be|come|fold|drop|give
we|they|you|it|she|he|management|union are|is|'s|will|be going|gonna? to win|beat|cave|fold|lose|crumble|overturn|reverse|apologise|back|fix
management|bosses|they|he|she are|is|'s going to cave|fold|back|crumble|lose|give|bottle
we|i|union|they|she|he will|are|going|to always|definitely|easily|soon|just? stop|save|reverse|overturn|defeat|block|sink the|this|that|it|them|him|her|your closure|cuts|cut|sale|move|change|changes|redundancies|decision|plan|plans|job|jobs|warning|sacking|dismissal
we|i|union|they|she|he|you will|are|is|am going|gonna? to? soon|definitely|easily? have|get|win you|them|him|her? .. .. @fixed
i will|'ll|can get|have|sort you|your ... days|hours|shifts|job|money|pay|rota|leave|holiday|post|grade|breaks back|changed|sorted|fixed
will|would get|have a|an|the|your apology|payout|regrade|rise|refund|permanent|compensation .. out|from|off|for|contract|job|by|soon|in
i|we will|can make sure that? he|she|they|you|it|nobody|your|this|management .. never|not|do|does|get|gets|is|are|pay|pays|stop|stops|keep|keeps|can|cannot|can't
you|it|he|she|they|that|this|everything|all|she|your will|is|are|'s .. be|all? @fixed|off|out|on|paid|equal|same .. .. by|before|within|in|after christmas|easter|summer|spring|autumn|winter|friday|monday|january|february|march|april|june|july|august|september|october|november|december|weeks|months|days|week|month|year|fortnight|half
by|before|within|in|inside a|the|next|two|three|four|five|six|few|this? end|half|couple|christmas|easter|summer|weeks|months|days|fortnight|month|week|year .. of|term|month|week|year? .. you|it|they|he|she|that|your|we .. will|'ll be|have|get
you will|would|could have|get a|the|your ... permanent|contract|regrade|rise|promotion|day|days|shift|job .. by|before|within
once|if|when|as|soon|after|day|moment you|we|you're ... @in .. @boss|nobody|noone|nothing .. can|will|would|could not|never? ..
once|if|when|after you|we ... @in ... have|'ll|will no choice|to cave|option|listen|pay|agree|give
once|if|when|after ... @in .. .. you will|would|can|are|'ll never|not|safe|always|untouchable|have|get|be|definitely .. ..  again|to|back|safe|protected|fine|permanent|rise|money|day|days|off
join|sign|vote|stick|come|up|today .. and|& you|they|he|she|it|your|we|nobody|everything will|'s|is|would|can|'ll .. be|never|not|get|have|all|stop|go ... again|back|fixed|sorted|safe|changed|off|fine|by|touch|find|permanent|contract
never have|need|get to? do|work|worry|lose|put ... again|that
impossible|unthinkable for|to @boss|them|lose|him|her|fail|refuse|say .. ..
@boss|them can not|never possibly? refuse|ignore|say|win|stop|lose
will|would have|be|get no choice|option|alternative
no question|doubt|mistake|argument|two about|ways|of & will|'ll|going|is|gets|win
simple as that $ & will|would|'ll|get|going
you will see|'ll? $ & will|going|gets|are|is|would
trust me|us & will|would|going|never|always|can not|is
trust|believe me|us & @boss|it|this|that|grievance|appeal|panel|you will|would|going|never
do not you? worry & will|can|would get|win|sort|fix|have|be .. .. back|fixed|sorted|safe|overturned
stick with me|us ..
leave it|that|this with|to me|us & will|going|i'll get|sort|fix|have|be|win .. .. you|your|back|fixed|sorted|him|her|them
go|goes|going your|our|her|his way & will|would|'ll|going|is
find|rule|decide|come|side in|down your|our|you|us favour|side & will|would|panel|going|definitely
side with you|us
always win|wins|work|works|beat|beats|win this|these|that|it|one|ones|every|them|cases|$
win|won|wins|succeed every|each single? time|one|case
100|hundred percent|per? cent? & overturned|win|safe|guaranteed|reinstated|sorted
can|could|will not|never lose|fail|miss|go $|with|wrong|this|that|it|one
on earth|god's & no way|chance|will|not
bet|put|stake my|your|money|the life|house|bottom|on|mortgage & will|win|get|going|is|that
i can|will tell you that|this for|now nothing|free|much? & will|going|be|gone|win|never
i|we|you give|have|'ve|got you? my|our|your word ..
is|are|'s|will|be totally|completely|perfectly|absolutely|always|100 safe|secure|protected & you|your|job|join|joining|hours|member
your job|jobs|post|hours|pay|place|position|shifts|contract is|'s|are|will|be .. safe|secure|guaranteed|protected
they|he|she|you|@boss|nobody would|will|'d|can never|not .. sack|fire|dismiss|discipline a|any|union|us|members|somebody|someone|anyone
i|we can? absolutely|honestly? promise you|that|it|they|we|nothing|nobody|this|he|she|your|there
~ promise you|$
i|we can? absolutely|totally? guarantee
~ guaranteed
is|are|'s guaranteed
is|are|'s certain|bound to win|get|succeed|be|give|back
it 's|is guaranteed
you are|be guaranteed
i swear you|your|they|it|nobody|nothing|we|that
you|we|they|it will definitely|certainly|easily|surely get|win|be|keep|have|make|stop|see|go|change|work
we|you|they are definitely|certainly going to
we will|would absolutely? win
we are going to win
we will|would beat them|him|her|management
we will|would|can easily? get you your|the|a? money|job|pay|rota|hours|shifts|shift|payout|compensation|rise|leave|more back?
we will|would get your .. changed|back|sorted|fixed|stopped|dropped|overturned|moved
we will|would make sure that? you|they|your|nobody|it|he|she .. never|always|do|does|not|get|gets|are|is|will|nothing
we will|would? always win|beat
we never|have lose|never lost
they|he|she|@boss|nobody can|will|could not|never? ever? touch|sack|fire|dismiss|hurt|harm|discipline|punish you
they|he|she|@boss will|would|can|could not be able to? dare? touch|sack|fire|dismiss|discipline|punish you
they|he|she|@boss .. not|never be able to sack|fire|dismiss|touch|discipline|punish you
they|he|she|@boss would|will not|never dare
nobody can|could|will|would ever? touch|hurt|harm|sack|fire you
nobody|noone will|would|can|is ever|going|to? to? ever? know|find|see
they|he|she|@boss will|would|can|is|are not|never ever|going|be? to|able? ever|to? know|find|see you|out|that|it|anything|who
no one will|would|can ever? touch|hurt|know|find
nothing bad? will|can|could|would|is ever|going|bad? to? happen
you can not|never lose $
you can not lose anything|.. money
you will not|never lose a|any|your|out
you will never have|need to? worry
you will not|never get|be|have in? any? trouble|punished|sacked|marked|fired|disciplined|picked|targeted
you will be fine|ok|okay|safe|protected|untouchable|alright|grand|sorted|covered
you are|be? completely|totally|perfectly|100|fully safe|protected|untouchable|covered
your job|jobs|name|manager is|will|would|'s be? completely|totally|perfectly|100|fully|never|not? safe|come|know|find|secure
untouchable
a? dead cert
there is|'s no|zero|absolutely? no? risk|danger
there is|'s no way .. they|he|she|@boss|nobody
no way they|he|she|@boss can|could|will|would
they|he|she|@boss always|will back|give|cave in|down
it will all? be fine|ok|okay|sorted
it will definitely|certainly
you have nothing to lose
nothing to lose
trust me .. you|they|your|nobody|it|we will|would|can|is|are
i can|will assure you
you have my word|promise
my word on|that
we|you|i are|am? definitely|certainly|100 going to get|win|sort|fix|beat|have
in the bag
home and dry
plain sailing
nailed on
foregone conclusion
would not|never dare ..
dare .. touch|lay|lift|sack|mess
lay a finger
every|all penny|pound|of back
get every penny
not|no a? chance|hope|danger of? they|he|she|@boss|it .. sack|win|get|touch|find|do|can|could|will|would
not a chance
this|by time next|christmas|summer|month|week|year .. .. fixed|sorted|over|back|gone|changed|done|yours
will be fixed|sorted|over|gone|history by|soon|in|within
will|would have|be to? back|give|cave|drop down|in|it
i am telling you .. ..
mark my words
take it from me
without fail
you will not|never regret|look|be .. back|sorry|disappointed|sacked
leave you alone
nothing|no .. .. come|happen|go back|wrong|to
no harm|comeback|consequences|repercussions will|can|would|for
safe as houses
100 safe|certain|guaranteed|sure
never have|need to .. again
will get|have|see .. .. your job|money|hours|shifts|rota|pay .. back|changed|fixed|sorted
they|he|she|@boss will|would soon|just|all|definitely|probably|have|be? to? cave|fold|crumble|blink|bottle|buckle
they|he|she|@boss will|would .. back|climb|cave|give|fold|roll down|in|over
they|he|she|@boss always do|does|cave|fold|back
we will|would easily|absolutely|definitely? walk|smash|ace|breeze|storm|cruise it|this|that
nobody|noone here? gets|is|gonna|ever sacked|fired|punished|marked|hurt|disciplined|picked
no one gets|is|ever sacked|fired|punished|marked|hurt|disciplined|picked
on my watch
swear down|blind
i swear
you will|'ll be|have|get|see .. .. by|before|within christmas|easter|summer|friday|monday|next|the|a|spring
you will have|get|see your .. .. by|before|within|back|guaranteed
nothing to worry|fear|be about|afraid
i|we will protect|save|get you .. ..  job|off|back|out
you will win|beat that|this|it|them|your|the .. ..
you will get|keep your .. ..  back|rota|job|money|pay|shifts|hours
your .. is|'s|will|would be? safe|secure|protected with|if|once|when|as|in|from
as a member you will|can|are .. never|not|always|safe|protected|untouchable
you will|would not|never have|get|see|hear any? bother|trouble|problems|hassle|issues|grief|comeback
we will have|get him|her|them|that|this|it .. out|back|sacked|sorted|changed|stopped|fixed|moved
your|the rota|shifts|pay|problem|job|hours|money is|'s|will|are|would be? sorted|safe|fixed|guaranteed
and|then your .. is|'s|are sorted|safe|fixed|yours
zero|no chance|danger|risk|way of|that you|they|getting|anything ..
i|we can|could|will|do? absolutely|pretty? much|totally? guarantee that?
they will have to listen|back|give|change|pay|stop
no one|nobody will|can|would .. .. bother|trouble|touch|hassle you
` + noPromise)
