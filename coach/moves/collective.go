package moves

// collectives frame the matter as one for all of us.
var collectives = phraseList(`
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
other|others|plenty|many|some|more people|colleagues|staff|workers|teams|departments|sites? .. .. told|feel|said|same|feeling|affected|struggling
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
each other
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
`)
