package moves

// promises say how things will turn out, which no rep can know.
var promises = phraseList(`
i|we can? absolutely|honestly? promise you|that|it|they|we|nothing|nobody|this|he|she|your|there
i|we promise $
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
we will|would? always win|get|beat
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
zero|no|any chance|danger|risk|way of|that you|they|getting|anything ..
i|we can|could|will|do? absolutely|pretty? much|totally? guarantee that?
they will have to listen|back|give|change|pay|stop
no one|nobody will|can|would .. .. bother|trouble|touch|hassle you
- not|never|nobody .. promise|guarantee|guaranteed|promises
- no .. guarantee|guarantees|guaranteed
- not .. going|want|like|able|here|allowed ... promise|guarantee
- be|am|is lying if ..  promise|promised|guaranteed
- not|never say|saying|said|think|thinking|mean|claim|know|sure .. .. nothing|you|we|they|it ... fine|win|happen|safe|risk|sort
- if|whether|unless we|you|they|nobody|it will|would|can ... win|touch|fine|happen|lose|guarantee
- said|says|say|told|tell|tells|promised|think|thinks|reckon|reckons that? me|you|us|them? you|we|they|it|nothing .. will|would|can .. win|touch|fine|happen
- will|would|can i|we|they|you|nothing
- lose .. sleep|weight|interest|touch|temper
- you will be fine|ok|okay|alright for|with|on|by|doing|in|at|if
- i promise not|to|i
- i|we promise i|we will not|try|ask|listen|tell|be|do|keep|leave|let|call|only|stop
- something bad
- are you guaranteed|protected|safe|covered
- is it guaranteed
- you guaranteed hours
- win a|back? some|something|more|over|trust
- hope|hopefully|chance|might|maybe|perhaps|could|try .. we|you|it|they|to? will|would|can|win
- not .. a chance to
- will not|never leave you alone
- do|did|can|could they|he|she|you leave you|them|me alone
- would not|never dare to? ask|say|tell|assume|presume
- we will never|not ..  again
- hope|hoping|try|trying|like|want|wanted to? .. nothing
- i am telling you what|about|because|this
- no consequences|comeback if you say
- i swear to? you|god? i
- i swear i|that|by
- you will get|have|see .. .. by post|email|text
- you will get the|a|your email|form|letter|card|leaflet|link|text|details|pack|magazine ..
- you will get it|them
- your .. safe with me
- they always do that|it|this
- will|would have to? give in notice
- no one is .. .. saying|asking|forcing
- nobody is ..  saying|asking|forcing
- they will .. give|hand in notice
- guarantee that|anything|it|you|we .. but
- your|the .. is|'s safe with me
- no chance of a
- is|was there any|no chance
`)
