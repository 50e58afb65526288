package moves

// The five flags ask for a second look. Each list aims at few false alarms;
// what it does not know it does not see, so no flag is not an all-clear.

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
`)

// pressures push somebody who is not ready.
var pressures = phraseList(`
you would|will be|have to? be? mad|crazy|stupid|daft|silly|foolish|a|an mug|idiot|fool|not not? to?
you are mad|crazy|stupid|daft|an|a idiot|fool|mug not|if
everyone|everybody else .. has|have already? signed|joined|done|agreed|in|said
everyone|everybody in|on|here|at .. .. has|have|is|'s already? signed|joined|in|done
everyone|everybody|they has|have all? already signed|joined
everyone|everybody 's already? signed|joined
you are the only one|person left|not|here|still|in
you are the only one|person who has|is not ..
the only one|person left|holding|not|who|still .. in|signed|joined|member|left|not|out
last|final|only chance
now or never
just sign
~ sign it|this|here|up|today|now now|today|then|already $
~ sign today|now $
sign it now|today
~ just join|sign|do|fill it|up|in|the|today|now|already
have|'ve got? to|you just sign|decide|join now|today|right
do not you care about|what|if|that|anymore
do you not|even care about|what|if
freeload*
free rider|riders|ride|loader|loaders
scab|scabs
you owe it to|us|them
you owe us|them|your
happy to? let|letting|for|with everyone|us|them|the|others|other|your ... pay|fight|do|carry|work
let|letting everyone|us|others|other|the .. .. pay|fight|do|carry for|your|the|it
you need|have|must|ought|got to? decide|sign|join right|now|today|tonight|before|immediately
you really? really? have|must|need|got to? just? join|sign
have to join
there is|'s not|no any|no|other|really choice|option|alternative
you have no|not got? any? excuse|choice|option|reason
no more|any excuses|excuse
no excuse
no|stop|making|more excuses
keep|keeping asking|on|coming|bothering|at .. you|until|till
until|till you|you've say|sign|join|agree|filled|fill|signed|joined|say|have|give
not leaving|going|moving|letting .. until|till|without ..
what 's|is wrong with you
what are you waiting|scared|afraid for|of
what 's|is stopping you
what 's|is your excuse|problem
why will|would|have not you just? join|joined|sign|joining|signed
you only|have only|got|yourself|only|'ve? yourself to blame
only yourself to blame
on our|their|other backs|people's
the|all benefits|pay|rises|work .. .. backs|nothing|free
without paying|joining|contributing
you will|would regret|miss|be regret|sorry|left
you would|will be letting|are .. down
letting .. .. side|office|team|everyone|down|us|colleagues|people .. down
let .. .. side|team|everyone|us down
come|coming crying to
sitting|sit on the fence
get off the fence
on your conscience
your fault if|when
you are being|so difficult|awkward|stubborn|silly|selfish
you are being|just|so|a|bit|very? ... selfish
selfish of you
you can not|don't just? keep saying|putting|avoiding|refuse|say
call yourself a
how can you just? live|sit|stand|let|not|be
if you are not with us
if you do not join|sign you|we|they|it|then|your .. will|are|have|can|would
if you cared|really cared|respected
a real|decent|proper friend|colleague|mate would
what kind|sort of person|colleague
i am not taking no
not take|taking no for an answer
before it 's|is too late
you do not want to be|let a|the|everyone|us freeload*|only|odd|one|scab|side|team|down|outsider|free ..
you would not want to be|let a|the|everyone|us ...
shame on you
you should be ashamed
time 's|is running out
hurry up and
odd one out
everybody|everyone 's|is|has in|on|signed|joined|board? but|except|bar|apart
everybody|everyone but|except you
except|bar|but you $
if you walk|turn|go|leave|say|refuse .. away|now|no|your ... do not|then|that|never|will|you
do not expect us|me|them|any|help|sympathy
do not come running|crying|moaning|complaining
i thought you were|cared|had|would .. ..
thought better|more of you
disappointed in you
you can not|just just sit|stand|ignore|walk|hide|let|do|turn .. .. nothing|there|away|head|by|back|others|happen
just? sit|stand .. .. do nothing
sit|stand|sitting|standing back|by|there and|while|do|watch
have|got not|no got? all day
are you signing|joining|in|coming or|not ..
yes or no
only a|an mug|fool|idiot
a mug
paying|fighting|working for you
getting|get|have|having it|the|all .. .. free|nothing
something for nothing
riding on
time|running is|'s|out running out
deadline is|'s
you have to|got|must decide|choose|commit today|now
need an|your|a answer|decision now|today
are you with us or
not good enough
what will|would people|they|others|everyone|your .. think|say
everyone|they|people will|would know|think|remember|hear .. you
do not be so? a|the selfish|coward|scab|chicken|last|only|difficult|awkward
do not let us|them|everyone|your|the .. down
do not you|even want to help|better|your|a ..
how can|could you say|not|refuse|turn
i will not|never take no
got|have nothing to? lose ..
if you had any
have you no shame|conscience
stand on your own|with us
you need to just? get off|grow|wake|join|sign|stop
you must join|sign
you will be on your own
you are on your own then|if
nobody will help you
you have been|had plenty|enough|ages|weeks|months .. .. think|decide
stop dithering|messing|making|stalling|putting|sitting|hiding
come on .. .. sign|join|everyone|do|what|stop
for the love|last time
just put|get|write|fill|give your|it|this|me .. name|down|in|signature|details
- no pressure|rush
- not|never|without .. pressure|push|rush|feel|want|saying|like|trying|ask|asking|say ... 
- not have|need|got to? decide|join|sign|feel
- feel|think|say|saying|like that? you have to join|sign
- pressure|pressured|pressuring
- everyone|everybody else has gone|left|had
- anything|something that? would|is|'s stopping you
- only .. if you|and
- what is|'s|do stopping|stop you from
- until|till you have|say had|you|what|when|that|about|know|find|get|feel|decide|think|ready
- not|never|no ... have to join
- what would .. .. stop
- do|did|have they|your|the manager|managers|@boss
- not .. .. too late
- last chance .. was|when
- just sign|signs in|out|off|for|language
- call|calls|called him|her|them|themselves
- they|he|she|it|who ... freeloader|scab|selfish
- you do not want to be here|rude|late|in|on|at|there|home
- do not expect you|an|a
- do not let them|him|her|it get|put
- do nothing .. about|wrong
- only a|an
- i thought you were off|on|going|at|in|still|away|@NAME|working|part|full|new|the
- i thought you would|had|were like|want|said|mentioned|been|already|good|great|right
- are you coming or|not or
- paying for you .. lunch|coffee|parking
- working for you
- yes or no question|answer|is|either|whichever|both
- time is|'s running|out for|up? me
- no|not .. deadline
- can|could just put
- if you want .. ..  put
- deadline is|'s not|no|the
- do not|you be so? hard
- get it for free
- for free $ -
- not good enough that|is
`)

// claims give a legal verdict, which is not a rep's to give.
var legalClaims = phraseList(`
that|it|this|they|which|what|he|she|that's is|'s|was|are|would .. illegal|unlawful
illegal what|that|to|for
illegal|unlawful $
against the law
breaking|broke|broken|breaks the law
you have|'ve? definitely|clearly|certainly|absolutely|really|such|defo|got? got? a|an|such? really|very|pretty|such? strong|good|great|clear|solid|cast-iron|cast|open|excellent|watertight? and?|iron? shut? case
you have got? grounds|a .. claim|grounds
you have got? a case
got a|an really|very? strong|good|great|clear|solid|watertight? case
you would|will|could|can win|take .. .. tribunal|court|that|it|case
win at|in|a|the|your? tribunal|court|case
you would|will|'d win that|it|easily
tribunal|court|judge would|will find|agree|side|rule|award|back
you can|could|should sue
sue them|him|her|your|the|for|over|management
they|he|she|@boss|your|that|it can|are|could not legally
can|could|not not? legally
legally they|he|she|@boss|you|your|it|that|obliged|required|bound|have|has|entitled|protected
by law they|he|she|@boss|you|your|it|that
the law is|'s|says .. on your|clear side|you|they
no|got legal right to
that|it|this|what|which|they|clearly|plain|definitely|is|'s|be|was .. constructive|unfair|wrongful dismissal
constructive|unfair|wrongful dismissal $
that|it|this|he|she|they|what|which is|'s|was|counts|are|would|be|as|clearly? as|be|clearly|definitely|just|pure? discrimination|harassment|victimisation|bullying
is|'s|was|counts|be|as clearly|definitely|plain|pure|just|as? discrimination|victimisation
breach|breaching|breached of|your|the|their contract
you are|be|would|will|would legally|be|definitely? entitled to
entitled to compensation|damages|a|backpay
get compensation|damages|a payout from|for
your visa|immigration|status|leave will|would|can|is|'s not|never|be|fine
does not affect your visa
you have|are legally|fully|a? protected|right|covered .. in|by? law
legally protected
that|it|this would|will stand|hold not? up in|at court|tribunal
you would|will get|win|be thousands|compensation|awarded
constitutes
laugh|laughed|throw|thrown .. out of|the? court
judge|tribunal|court would|will ..
clearly|obviously|definitely|plainly|blatant|blatantly|textbook|pure|straight|direct|indirect|that|is|'s race|sex|age|disability|sexual|racial|maternity|pregnancy? discrimination|harassment|victimisation
textbook case|discrimination|unfair|bullying|harassment
there is|'s|are a|no? laws? against|that|about
a law against
get|worth|win|awarded thousands|compensation|damages|payout|settlement
thousands in|for|of compensation|that|this|pounds
it 's|is|was unlawful|illegal for|to ..
unlawful|illegal for|to|what|that
they|he|she|@boss|manager are|is|'s|legally legally|obliged|required|bound ..
legally obliged|required|bound|entitled|binding|have|has
obliged by law
under the .. act
under the law
equality act|employment act|working time
the law is|says|'s .. .. side|clear
law is|'s on your side
required|bound|obliged by law
by law they|he|she|@boss|you|it
they have|has|'ve got? to .. .. by law
grounds for a|claim|tribunal|grievance|constructive|dismissal
definitely|clearly|certainly got? grounds|unfair|illegal|unlawful|discrimination
that would|will never|not stand|hold up
take them|him|her|it to court|tribunal
take them|him|her to the|a? cleaners|tribunal|court|cleaners
criminal offence
you have|'ve got? a legal|the? right|claim to|against|for
they have|'ve no|not got? right|grounds to
gross misconduct
it|that|this breaches|breaks|violates your|the|their ..
violation|breach of
- not|never sure|certain|know|say|saying|tell|lawyer|think|claim|promise|clear|yet ... illegal|unlawful|case|claim|law|legally|tribunal|dismissal|discrimination|entitled|contract
- ~ do|did|does|have|are|were|was|is|would|could|can|whether|if you|they|he|she|it|that|this|there ... illegal|unlawful|case|claim|law|legally|tribunal|dismissal|discrimination|contract|sue
- if|whether|maybe|perhaps|might|could ... illegal|unlawful|case|claim|law|legally|tribunal|dismissal|discrimination|entitled|contract
- would rather|need|want .. check|checked|advice|ask ... law|legally|case
- somebody|someone|they|he|she|lawyer|officer said|says|told|thinks|can|will ... illegal|unlawful|case|law|legally
- in|just|any|that|this|which|each|either case
- on? a case by case
- entitled to .. your|an|own|their? view|views|opinion|ask|say|know|think|feel|opinions|benefits|benefit|it
- law|legal school|firm|degree|officer|department|side|advice
- by law? school
- illegal|unlawful to .. .. drugs|blacklist|sack|dismiss|treat|punish|discriminate|refuse|keep
- illegal|unlawful drugs|drug|substance|substances|stuff|activity|activities
- win .. case|it $
- mother|son|father|brother|sister in law
- take them|him|it to court|tribunal if|or|yet
- you have a|the right to be accompanied|join|leave|say|ask|choose|not|a|be
- by law you can|have|may|be|are .. accompanied|take|bring|rep|colleague
- under the .. act .. anyone|everyone|members|workers
- what|which|does is|does the law ..
- what|how|who does|do|did the law
- a data|the|security breach
- breach of trust|confidence
- know|whether|if|sure|check|ask|say ... legally|law
- get a payout|settlement offer
`)

// jargon is talk of union insiders; each has plainer words.
var jargonTerms = phraseList(`
bec|becs
facility|facilities time
tupe|tuped
density
check-off|checkoff
by|through|use check off
check off if|subs|deductions|system|scheme|form
casework|caseworkers?
personal casework|case
lro|lros
ulr|ulrs
cac
nec
agm|egm|adm|adc
gec|ndc|tulo|jnc|jcc|jncc|fto|ftos|tus|tus's|ncc|lrd|gftu|bdm|asos|pcsec|etuc
full|full-time time? officer|officers
section 44
et1|et3
s44
bargaining unit|units|agenda
collective bargaining|agreement|agreements
recognition agreement|deal|agreements
ballot mandate|thresholds?
mandate
action short of
composite|composited
standing orders
lay rep|reps|official|officials
lay member|members officer|committee?
branch organiser|secretary|exec|executive|officer|officers|committee
h&s rep|reps
health and safety rep
regional|national organiser|officer|officers|executive|secretary
sectional|statutory recognition
management|trade|staff|union side
trade union side
convenor|convener|convenors
shop steward|stewards
political fund
quorate|quorum
delegate|delegates conference
casual|the vote|voting register? conference
pass*|move*|second*|submit* a|the motion
indicative|consultative|statutory ballot
section committee
sub-committee|subcommittee
structure test|tests
whole|majority worker organising
mapping the|our|your workplace
union busting
facility agreement
bargaining group|units?
docas
dec|decs
national executive|exec
section 188|145|146|44
s188|s145|s146
whitley
branch secretary|chair|convenor|officer|exec
general secretary|council
annual general|delegate meeting|conference
annual delegate
delegate|group|policy conference
group executive|secretary|conference|exec
consultative|negotiating|joint committee|council|forum|machinery
collective disputes|dispute|grievance
trade dispute
action short
work to rule
facilities agreement|time|budget
time off for|facility? union|trade
industrial|dispute action|relations resolution? ballot?
ir
ira
er act
ebac|ecs|acas|tuc|stuc|wtuc
membership density
mapping
one-to-ones|structured
recognised|recognition union|ballot|claim
steward|stewards|stewarding
protected conversation|conversations
settlement agreement
cot3
without prejudice
early conciliation
redeployment pool
equality rep|reps
learning rep|reps
- casework officer|job|work|is|all
- caseworker at|here|for|in|too|on|do|does|by|yourself|are|and|job|role|work|since|as|then
- a|are|as|you|your|my|the caseworker|caseworkers
- management side of|effects
- community|population|low|high|bone|calorie|housing density of|populated
- conference call
- dense
- joint bank|account|pain|decision
- mapping out|app
- general council tax
- steward at|on|for the|a? match|festival|event|flight|cabin
- recognised you|him|her|me
`)

// breaches name somebody else's business, or tell who is a member.
var breaches = phraseList(`
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
i have seen|got|here the|a|your list|names|records
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
- can|could|will|would not|never .. tell|show|pass|talk|say|share|let|give
- not|never|no|without ... who has? joined|union|member
- confidential|confidence so
- is|has|have|did|do|does|was @NAME
- know|ask|wonder if|whether|who ... member|members|joined|union|signed
- some|few|lots|many of your ... joined|members|signed
- your|the name 's|is
- stays|stay|stayed|remain|kept|keep between you|us
- between you and me|i it|that|this .. stays
- i am @NAME
- if @NAME
- the|a conversation|chat|talk|words|this|that|anything between us|you
- can|could you tell
- @NAME|they|he|she told me you|about you|your
- your .. .. is|'s|are member|members $
- @NAME said you|he|she|it|to
- is|was it @NAME
- @NAME told me you
- not seen the list
- do not let on @NAME
- your .. .. manager|boss|supervisor is|'s a|in bully|nightmare|meeting|good|nice|today|big
`)

// flagLists pairs each flag with its list.
var flagLists = []struct {
	kind Kind
	list phrases
}{{Pressure, pressures}, {Promise, promises}, {LegalClaim, legalClaims}, {ConfidenceBreach, breaches}}

// denials before a hit take it back: "I can't say we'll win".
var denials = set("not never no nobody none neither without cannot hardly")

// denied reports whether the words just before token i, in the same clause,
// deny what follows.
func denied(toks []token, i int) bool {
	if toks[i].brk {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-5; j-- {
		if denials[toks[j].norm] {
			return true
		}
		if toks[j].brk || toks[j].norm == "but" || toks[j].norm == "and" {
			return false
		}
	}
	return false
}
