package moves

// ownStories are the rep's own experience.
var ownStories = phraseList(`
when|before|since|until|till|after|once|where i|i'd first|was|had|finally? joined|started|signed|worked|began|became|was|came|got|had|did|trained|moved|went|used|left
~ i|we was|were a|so|really|also|just|very|bit|pretty|quite|on|the|in|always|never|exactly|dead|too|off|once|that|not|well|all|unsure|sure? a|bit|so|same|little|of|in|about? ... @felt|same|too|sceptical|sure|new|there|member|boat|zero|agency|nights|position|myself|hours|skint|idiot|young
i|we was|were .. worried|scared|nervous|terrified|sceptical|skeptical|unsure|anxious|frightened|wary|hesitant|reluctant|the same|like that
i was not|never .. sure|keen|convinced|interested|always|a|one|really|that|too
i was .. .. same|too|myself|once
i was just like you
i|we had also|really|exactly|a|that|the|this|always|just|my|felt? the|that|same|exactly|similar|very|my|this? same|worry|worries|fear|concern|problem|issue|doubts|trouble|manager|rota|situation
i have|had|'ve been|lived|seen|felt|worked|done|gone there|that|where|through|it|in|on|like|here ...
been there
been where you are
i have been on|through|there|where|here|doing|a ... years|nights|agency|same|this|it|long|rep|member|myself|you
i have worked here|in|on|nights|at|for ..
the? same|similar|exact|something|that|it|this thing|situation|stuff|like|exactly? .. happened|happens to me|us|myself
happened to me|us
i used to
~ i|we nearly|almost|joined|signed|struggled|remember|avoided|waited|put|became .. .. joining|off|up|member|involved|rep|quitting|left|leaving|years|months|myself|because|feeling|when|that|after|with|over
i only|also|nearly|almost|first|eventually|finally|never .. joined|became|signed|left|worried|quit
i did not|never sign|join|want|know|think|like|believe|trust|even|bother .. .. up|either|myself|join|too|first|at|till|until|union|then|anyone
i|we joined|signed because|after|when|about|in|last|up|a|for|years|six|five|ten|two|three|four|myself|through
i remember
i felt exactly|just|really|so|a|the|very|bit|pretty? the? same|like|that|sick|awful|nervous|worried|scared|alone|lost|guilty
i know what it|that is|'s|feels|was like
i know the|that|how feeling|feels|it feels?
for me it|that|the|what was
for me it 's|is|was
what|thing|things made|tipped|changed|got|swung|helped|convinced|persuaded|decided|brought|did it|that? .. me|for|was
what did it for me
tipped it for me
made me join|sign|realise|think|change|want|feel|see
my rota|shifts|hours|pay|manager|boss|contract|team|childcare|job .. .. was|did|got|changed|were|kept|used|told|said|treated|made|cut
my own manager|boss|experience|story|rota|shifts|pay|team|kids|daughter|son
in my case|experience|old|last|first|team|day|own
my first|last|old day|week|month|job|manager|branch|rota ... was|i|we|had
my own story|experience
my story
back when i|we
i would|had been|never|always been|heard|joined|thought|felt ...
i had never|always
i was on|in agency|nights|zero|same|shifts|flexi|contract|temp|call|a ..
i am on|the agency|same|nights|zero too|as|myself|well
me too
i|same as well|too|myself|here $
same here $
as a|someone mum|dad|parent|carer|single|who i
years ago i|my|we
ago i|my
it was .. .. for me
i thought|wondered|worried exactly? the same|that too|myself
i worried about
i ended up
i nearly|almost
i was dead|totally|completely|really|always|pretty|quite|so|very|just|never|all against|for|into|@felt|sceptical|unsure|worried|terrified|scared|new|nervous|keen|political
i was terrified|petrified|devastated|fuming|livid|shaking|dreading
till|until|when my dad|mum|mother|father|husband|wife|partner|sister|brother|son|daughter|mate|friend|kids ..
my dad|mum|mother|father|husband|wife|partner|sister|brother|son|daughter|kids was|were|got|had|is|used|always|lost
my manager|boss|supervisor|team .. pulled|did|said|made|kept|tried|changed|moved|gave|was|refused|told
took me ages|years|months|weeks|a|some|so|long ..
i have|'ve got .. kids|children|mortgage|rent|bills|family|mum .. too|myself|so|as
years|months|ages back|ago i|my|we|when
back in ..  i|my|we
i got moved|made|told|passed|stuck|landed|hauled|sacked|caught|burned|burnt|treated|picked
i did not|never think|see|realise|want|believe .. .. me|point|like|mine
people like me
happened with|to my|me
i had a|an|my|the|one|two|similar|bad|rough|really|manager|boss|kids|no|some ... manager|boss|time|patch|same|years|kids|experience|off|childcare|baby|bullying|shift|shifts|rota
i went through
i struggled|struggle with|to
i know that|the|exactly|this feeling|well|too
i have been in|there|through|where|on|here ..
same happened
i can relate
i also joined|worried|felt
from my own?  experience
in my experience
i still remember
- when|where|why|how|what did you|they
- i was just? wondering|asking|hoping|passing|going|thinking|about|told|saying|only|looking|here|trying|gonna|reading|interested|curious|talking|sorry
- i used the|a|your|it|some|that|this
- i|we have|'ve|had got|a|some|to|the|been|seen|heard a|an|the|some|five|to|form|minute|told|question|meaning|thinking|wondering|time|idea|asked|talking|your|that|you|from|it|heard|leaflet|bit|ten|had|look
- i have|had been asked|told|meaning|thinking|wondering|talking|speaking|asking|looking|hearing|going|sent|trying|given|reading
- i have|'ve|had seen|done|had|worked your|it|the|that|you|my|a|this|out|enough|nothing
- i did not mean|say|see|hear|catch|ask|know you|that|if|to|it|realise|your|mean|want
- i remember you|your|that|what|when
- i|we thought|felt|wondered|told|came|got|remember i|you|we|the|it|that|would|if|about|some|to|your|over|this|a|him|her|them
- i told|heard|thought|saw|noticed|spoke|wanted|asked|said|called|got you|your|about|from|that|to|it
- my name|job|role|manager|lunch|question|point|apologies|guess|understanding|colleague|pleasure|bad|desk is|'s|here|break|was|today
- i wanted|want|asked|heard|noticed
- my manager is
- i was here|in|at|wondering
- i am a|the|your rep
- me too
- you|they and me too
- i know that feeling is|you
- i have been in meetings|touch|the office|all|since
- i nearly|almost forgot|missed|done|finished|there|always
- i had a|the|my word|look|chat|think|question|idea|feeling|quick|meeting|note|message|lovely
- i got told you|about|that
- i was just|really|so|very|always? worried about you|him|her
`)

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
- everyone .. .. has|have signed|joined
- tell me about your
- get on with everyone|your
- who|what else told|is|happened|did|bothering
- shall we
- we all know
- we will|are|have|can|could|would|should|need|might meet|get|see|talk|speak|chat|going|from|on|start|both
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
`)

// thirdParties speak of the union as somebody else who does things for people.
var thirdParties = phraseList(`
the @union will|would|can|could|'s|is|are|also|always|'ll? .. get|gets|give|gives|sort|sorts|help|helps|represent|represents|protect|protects|fight|fights|look|looks|defend|defends|negotiate|negotiates|provide|provides|offer|offers|back|backs|support|supports|do|does|handle|handles|deal|deals|win|wins|won|got|secured|make|makes|take|takes|stand|stands|speak|speaks|come|send|sends|pay|pays|cover|covers|campaign|campaigns|ensure|advise|bargain|bargains|save|saved|helped|gave|sorted|fought|act|acts|have|has|tell|run|runs|solve|fix|step|challenge|stop|change|improve|cares|care|is|puts|put|push|pushes
@union will|would|can|could|'ll|always|also get|give|sort|help|represent|protect|fight|look|defend|negotiate|provide|offer|back|support|do|handle|deal|win|make|take|stand|speak|come|send|pay|cover|campaign|ensure|advise|save|act|have|tell|run|solve|fix|step|challenge|stop|change|improve
@union gets|gives|helps|represents|protects|fights|looks|defends|negotiates|provides|offers|backs|supports|handles|deals|wins|won|got|secured|makes|stands|pays|covers|campaigns|bargains|saved|helped|gave|sorted|fought|has|does|cares
the @union is|are|'s there|here to|for
the @union 's|is there|here
the @union .. have|has got? .. .. lawyers|solicitors|experts|reps|helpline|officers|power|people
let|leave the|it|this|that .. to|with? .. @union handle|do|sort|deal|take|help|fight|they|them|to?
leave it|that|this .. with|to the|them @union?
the @union can|could|will|would do .. for|about|with|to|is
what the @union can|does|do|will|could|offers|gives
pay the @union .. .. and
pay .. .. subs|dues|money ... they|union|you get
they will|would|can|could|'ll|also|always .. represent|fight|defend|protect|support|negotiate|back|look|stand|send|cover|advise|take|come|sort|help|deal|give|get|provide ... you|your|it|up|after|with|members|for|someone|us
they represent|fight|defend|protect|support|negotiate|back|look|stand|cover|advise|provide|offer you|your|for|after|members|us|with|up|free|legal
if you join .. they|it|the
member|members|union|join|subs ... they look|give|get|fight|do|help|represent|handle|sort
they will|can|would get|sort|fix|change|stop ... for you
the? @union|union's .. has|have|'s|got solicitors|lawyers|people|reps|experts|officers|money|power|clout|helpline|legal
they would|will|can|could|'ll|do|always send|sort|get|fight|help|take|look|protect|represent|defend|speak|talk|stand|back|sit|come|step ... you|your|it|manager|boss|them|someone|rep|hr|corner|out|after
they protect|represent|defend|support|help|back you
what you pay them|the|your ..
that 's|is what they|the|you are|union|pay ..
the union can|will|would|could|is|'s .. talk|speak|write|go|phone|ring|argue|deal|sit|represent|step|look ..
they sort|handle|take care? it|everything|of for|you
they deal with it|that|them
@union 's|is|will|can got|there|fight|have your|corner|back|for
in your corner
fight your corner
leave it all? to them|the
ring|call|phone|contact the union and they|if|when
get the union to|in|involved
the union 's|is going to
- the @union rep|reps|meeting|meetings|office|member|members|side|is only
- they will|would|can change|get|cut|do|give it|the|you|them|your .. again|rota|more|less|notice|late|off
- does|do|is|has|have|did|would|will|could|can the? @union come|do|affect|ever|help|exist|get|give
- they support|protect|represent|help|back|look|stand .. each|one
- the @union will|would|can only|not
- do|does|did|will|would|can|could|are they
- how|what|why|when does|do|did|will|would
- @boss ~? they
- your|the manager|managers|management|boss|they|hr said
- the branch|community|community will|can|would? meet|meets|office
- they will|would|can|do|always send|get|take|speak|talk|come|help|sort ... rota|shift|home|late|again
- they help|back|support each|one
- they would|will|can|do talk|speak|come to us|each
- the union can|will|is .. .. only|us|all
`)
