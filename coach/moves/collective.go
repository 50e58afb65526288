package moves

// collectives frame the matter as one for all of us.
var collectives = phraseList(`
are|is|were|was there other|others|more|any|many|anyone ... who|that|with|feeling|same|too|like|in|say
just|only your|you line|team|shift|ward|desk|floor|department|section|class|room or ...
who do|does|would people|others|they|everyone|colleagues ... listen|look|trust|follow|go|turn
everyone|everybody|we|they 's|is|are|all all? getting|having|had|has|got|facing|feeling ... same|letter|it|this|too
@group have|has|'ve had|got|said|faced|been ... & @group|too|now|same
@group and the? @group ..
all|both|every of? the? three|four|two|five|our|shifts|shift|department|departments|sites|teams|wards|floors ... together|petition|letter|same|hard|ignore|sign|say|ask
petition|letter|statement|card from|signed|by|with ... all|every|everyone|everybody|whole|three|both|us|you
hard|harder|difficult|tough to ignore|dismiss|refuse|fob
whole|entire lot|team|gang|crew of us
your|the mates|workmates|colleagues|others|friends come|join|sign|be|do|want too|as|with|in|well|up

what|how do|does|would|might|are|is|did ... other|others|rest|colleagues|workmates|@group ..  make|think|say|feel|reckon|find|want|finding|feeling|saying|coping of|about|it|that|$|too|with|same
if|imagine|suppose ..  all|every|everyone|everybody|enough|whole|half|most|five|six|ten|twenty|thirty|forty|fifty|dozen|few of? the|you|us|your|my? @group|us|you|of|$ .. .. @act
if|imagine|suppose|when everyone|everybody|all|whole|enough ... @act
if|imagine|suppose we|you all|both|@num ..
what|how would|will|could|might .. happen|look|if ... everyone|everybody|enough|whole|others ..
we|you could|can|might|should|would all|both @act|write
we all feel|want|say|said|deserve|ask|asked|went|sign|signed ..
you and the|your|a|some|others .. .. between|together|could|might you|us|do|go|ask|both|it|see|say|speak
few|couple|some|several|handful|group|bunch|many|most|lot|five|six|ten|twelve|dozen|twenty|thirty|forty|fifty|hundred|half of us|you|them|@group .. .. together|@act|feel|felt|could|had|same
stronger|louder|better|safer|easier|powerful coming|together|as|if|with|when|from|in .. .. everyone|everybody|us|all|group|others|people|team|numbers
whole|entire|rest|half|most of? the|your|our|my? night|late|early|day? @group ... say|says|saying|feel|feels|fed|same|think|thinks|want|wants|agree|behind|had|asking|talking|know|signed|joined|up|in
us lot|all|cleaners|drivers|workers|nurses|teachers|porters|carers|temps ...
which|who of the|your others|rest|colleagues|mates|team|them ...
which|who of? the|your others|rest|colleagues|mates|team would|will|might|could|feels|feel ..
all of our problem|fight|issue|jobs|hours|money
all our jobs|fight|problem
got|have people|members|reps|others|someone in|on every|each|all|most ..
doing|do|did this|it|that with|alongside us|others|people|everyone
anybody|anyone|somebody|others|people|colleagues else .. .. had|get|gets|getting|been|have|has|having|seen|noticed|refused|turned|told
i|you wonder|bet|reckon|suspect .. .. others|everyone|people|lots|plenty|many|colleagues ..
how many others|more|people .. .. same|boat|feel|think|want
nobody|noone|none|one should|can|could|has|would have|do|face|deal|fight|change|win ... themselves|alone|own|itself
one voice|person ... & hundred|hundreds|everyone|all|us|together|ignore
pick|picking|single|singling one|people|us|anyone of? off|out & all|together|same|we|if
alongside|beside you|each|us|others
in it|this with us|others|everyone
are|is|do|does|has|have the|any|your|other|rest|whole? of? the|your? @group .. .. too|same|as|like|getting|feel|feeling|find|finding|fed|had|having|affected|worried|saying|say|think
a lot|few|number|load|bunch of? the? @group .. .. said|say|feel|told|think|want|have|asked|same|mention|been
lots|loads|plenty|many of? @group .. .. said|say|feel|told|think|want|asked|same|mention
solidarity
in solidarity
you are not alone|only
not alone in
not the only one|person
not just you|me|him|her
it 's|is not just|only you|us|your|me
would|will not be|doing it|do alone|on|by ...
not .. .. alone|own with|in|on|and|there|any|again|$
not .. on your own
on your own|alone any|no more
not have to do|go|face|deal|be|handle|fight .. .. alone|own
none of us
all|many|most|lot|lots|loads|some|plenty|bunch|enough|twenty|ten|dozens|hundreds|forty|few|none|several of us
lots|loads|lot|plenty|bunch|dozens|hundreds|few of .. people|others|colleagues|folk|staff|workers|members .. .. same|told|feel|said|worried|say|too|this|it|have|been|here
loads|lots of|people|others .. .. said|feel|told|say|same
other|plenty|many|some|more people|colleagues|staff|workers|teams|departments|sites|drivers|nurses|cleaners .. .. told|feel|said|same|feeling|affected|struggling
others|everyone|everybody|anyone|anybody|somebody|someone|people|colleagues|team|workmates|rest|lot .. .. feel|feels|feeling|think|say|affected|same|like|about|having|get|gets|worried|fed|said|struggling|noticed|experiencing|in too|well|same|that|this|it|way|upset|about|problem|up
who|anyone|anybody|someone|somebody|everyone|everybody else .. .. feel|feels|feeling|think|thinks|affected|get|gets|same|had|having|has|is|there|on|in|been|noticed|struggling|worried|with|about|might|would|here|around|fed
who|anyone else
do|does|are|is|would|have your|the|anyone|others|other|people|any|everyone|rest|everybody .. .. workmates|team|colleagues|others|else|people|mates|staff|office|feel ...
what|how do|does|would|are|about|is your|the|others|other|everyone|rest .. .. team|colleagues|others|workmates|people|mates|staff|office|else ...
how many others|people|colleagues|of|workmates
your whole|entire? team|colleagues|workmates|mates|coworkers ... do|think|feel|together|say|about|talk|same|too
if|when|because|once that enough|we|more|everyone|people|us|all|everybody|lots ... together|all|join|joined|stuck|stick|asked|ask|act|sign|signed|spoke|speak|one|same|group|stand|turned|names
all of us
we are stronger|united|one
stronger together|when|as|in|united
strength|safety|power in numbers|together
together we|as|they|you|with|and|is|it|on|in|can|into
~ together we
do|ask|raise|act|fight|change|fix|sort|stand|stick|push|challenge|get|solve|win|tackle|speak|organise|campaign|pull .. .. together|collectively
stick|stand|stuck|stood|sticking|standing|band|pull together|up
as a group|team|union|whole|collective|workforce|unit
collective|collectively
between us
harder to ignore
harder .. .. ignore
the more of us|people|members
more of us
one voice
same boat
looking|sticking|standing|look|stick|stand|have|backing out|up|back for|by|with? .. .. each|one other|another
help|support|back|backing|look|looking|trust|have|having|got|stand|stood|for|after|protect|with .. each other
union is|means|'s just|really|only|simply|about|all? just|really|only|about? us|people|all|you|everyone|colleagues|each|workers|members|working|together|staff|made ...
people like you and|who|here
people like us
our union|members|colleagues|team|workplace|branch|petition|campaign
we could|can|might|should|would|all .. .. together|group|collectively|petition|letter
between us we
everyone|everybody|people|lots|loads|many in|on|from|at|here|around .. .. same|boat|told|said|together|affected|letter|sign|put|thinks|feels
put their names
get everyone|people|others .. together|board|involved
backing|support|backed of your|the|colleagues|each|everyone|others
whole|entire team|office|section|floor|department|shift|desk|building|site|workforce ..
all of us behind|with|in|together
all|us|right|everyone|people behind you
spoken|talked|chatted to .. .. dozen|people|others|few|lots|loads|everyone|colleagues|ten|twenty
they all say|said|told|feel|think
nobody|noone can|could|should|has|wins .. .. alone|themselves|own|themself
by themselves|himself|herself
is it the same for
same for everyone|everybody|others|your|the|all ..
@num|ten|twenty|thirty|fifty|dozen|enough|more of us
lots|loads|plenty|many of folk|people|us|staff|colleagues|others ..
each|one other's|another's backs|back
have each|one|got each|other's|other|another's backs|back|another
got each other's
looking after each|one other|another
in the same position|boat|situation
same position|situation
a united front
united we|front
go in together
speak|speaking|act|acting as one|a with?
stand|standing with|by|beside you|each|one|us
i will|we will|would|are|'ll stand|be|back|right with|behind|beside|up you
rest of your|the team|section|office|floor|desk|us|shift
with everyone|the|others else|others|behind|together
how does|do|is|are everyone|everybody|others|people else|in|on|feel|find
your|the workmates|colleagues|team|teammates|mates .. feel|think|say|too|same|affected|find|get
join|joining forces|up|together with?
safety in numbers
not the only
many hands
hear|heard|hearing it|this|that|the|same|from a|lot|from|same|of|others|other|people|everyone ..
more than a|just few|one|you|handful of? us|people|ignore|want
on our|their own .. ignore|beat|nothing|no|weak|we
what if|about we|everyone|everybody|all|the|enough all|both|team|said|did|went|asked|refused|signed|stood ..
if we all|both|each ..
we all said|say|asked|ask|refuse|refused|stood|stand|stick|stuck|join|joined
has|is|does|did it|this|that hit|affected|affecting|affect|hitting|happening|happen|the .. .. rest|others|else|team|everyone|anyone|same
rest of your|the|us
people|others|colleagues|mates round|around|behind|beside|with you who|that|here|to
back|support|stand you up|by|with
got|have people|others|all|colleagues|friends|us .. .. back|behind|support|around
who would back|support|stand
more|many|lots of us .. want|feel|think|are|who|than|there
want it|this changed|sorted|fixed|different
us against
side by side
shoulder to shoulder
the more people|of|members
pull|club|team up|together
as colleagues|workers|workmates
everyone|all in it|this together
in this together
your|the whole|entire? team|shift|section|floor could|can|might|all|would ..
do|does|did|is|are|has|have|was|were it|that|this? everyone|everybody|they all? get|getting|got|have|having|had|feel|same|like the? that|this|it|same|too
is|was it|this|that just|only you|yours $
- everyone .. .. has|have signed|joined
- tell me about your
- get on with everyone|your
- who|what else told|is|happened|did|bothering
- shall we
- we all know
- we will|are|have|can|could|would|should|need|might meet|see|talk|speak|chat|going|from|on|start|both
- not alone at|in the
- what else
- each other's
- how many|much .. .. hours|times|days|shifts|weeks|years|pay
- together with
- on your own? time|pace|terms
- we both
- how much of
- how are you
- how would|do|are|is|does you
- put|putting|get|pull yourself|it|that together
- your team leader|manager
- put|putting together
- all of us are|were in|at
- hear|heard it|this|that from you|him|her|your
- all of us have to|work|a
- the whole day|shift|thing|time|week|point
- be|stand with|behind|by you in|shortly|soon|now|later
- team .. feel like|about it|about the
- same for you
- behind you .. in
- i|we back|support|stand you
- back you up? .. tomorrow|later
- in|at the back
- rest of your|the day|week|shift|break|lunch|life|time|tea|afternoon|morning
- the whole team meeting
- have|got people at home
- what about the|your .. rota|pay|manager|shifts
- does|did|is it affect|happen|happening you
- your team could .. you
- how many people|others .. .. look|care|manage|live|see|serve|in|work|sit|share|supervise ..
- in|of your family|house|class|car|room
- others in your family|house
- others .. .. lunch|tea|drink|breakfast
- who|what else was|were|is .. in|at|there
- do your kids|children ...
- you all got|have|right|set|alright|ok ..
- you all got lockers
- we all know|met ..
- everyone|everybody out|off|away|home ..
- i|they|he|she spoke|asked|talked .. .. managers|bosses|about
- a lot of people in|about|around|today|off|away
- how|what is|'s|are your|the team like|doing|at ..
- one of you|us|them off|away|in
- more|better than .. one|all ..
- team leader|leaders|manager|meeting
- is it the? whole shift|day|week
- do|does|did|are|is they|the others|rest have|in|of .. .. lunch|family|class|garden
- rest of your|the day|week|shift|break|lunch|life|time|tea|afternoon|morning|evening|year
- all of it|that|this ..
- all the managers|bosses|time|day|best|way|same|while
- half of your|the shift|day|week|hours|time|pay
- whole shift|day|week|thing|time|point|lot that|is|'s|or|of
- you and your|the husband|wife|kids|partner|family|manager|boss
- rest of your|the body|life|trip|items|deal|food|session|session
- related to each other
- lot of information|alcohol|stuff
- support you with
- into each other
- of us use|uses|share|shares|live|lives|drink|like
- moved|move|cut|closed|close the whole department|office|site|section
- how many of you sit|work|live|share|are
- is your mate coming
- is|are there any biscuits|milk|chairs|more
- just your|you and
`)
