package moves

// pressures push somebody who is not ready: by hurrying and asking again
// (urging), or by shame, fear and blame.
var pressures = phraseList(urging + `
what kind|sort|type of a? person|man|woman|nurse|teacher|colleague|mate|worker|human|friend|driver|carer ...
pick|picked|picking you off
be|go|are|be the? first to? out|in|go|line|sacked|against & you
we|i|they|everyone|everybody all? know|knows|see|remember|noticed who .. non-members|not|side|scabs|joined|refused|isn't|hasn't|is|are ..
cannot|can not expect us|me|them|others|everyone to ..
why should we|i|us|they|anyone|the fight|help|pay|bother|stick|do|represent|carry|risk ..
would not have|get ... if it was|were|not|wasn't & us|union|we|members
who do you think got|won|fought|pays|paid|does ..
taking without giving
all take
pull your finger|socks|weight out|up
show|have some|a|any|bit solidarity|loyalty|backbone|respect|guts|courage|spine|commitment
stand up for yourself|once
be a man
man or a? mouse
pick|choose|take a side
~ prove it $
put your money where
your mouth is
talk is|'s cheap
actions speak
all talk
if you will|can not help|stand|fight|speak yourself|up|for
made your bed
your funeral|loss
suit yourself
be it on|on your own? head
bent over backwards
begging|beg you
as a favour
for my sake
embarrass me
i do not accept|buy that|your
i will|'ll|would tell everyone|everybody|people|them|the ... you did|are|were|would|said|refused|not
i will|'ll|we remember|not|never remember|forget|this|that|it ..
all|most|half of? your|the|my mates|colleagues|team|friends|workmates|shift|department|others .. have|are|'s|'re|has .. joined|in|signed|members
ashamed|embarrassed|mortified|guilty if|to|of|being|about & you
everyone|everybody|they|people will|would|'ll think|say|assume|know|reckon ... side|coward|scab|care|scared|them|you
side|sides & management's|bosses|theirs|manager's & you
no two ways
you can not|never|hardly call yourself a|an|part ...
if|unless you do? not? ... & too late
you are|'re|only|just|always only|just|always thinking|think|care|worry|caring|bothered about|of|for yourself
all about you|yourself
call|calls yourself|himself|herself a|an|part ...
the matter with you
wrong with you
you are|'re|just|being being|just|so|such|very|really|a? ..  selfish|stupid|silly|naive|ungrateful|lazy|mean|tight|cowardly|difficult|unfair|unreasonable
one who|that let|lets|letting|ruins|spoils|wrecks|loses|breaks ...
let|lets|letting everyone|everybody|us|your|the|them ...  down
if|when they|he|she|it|something ... do not|nobody|no|we|who ... help|expect|come|ask|blame|sympathy & you|us|me
alright|fine|ok|okay|good|up for|to @NAME|us|others|the|me|everyone|everybody|them ... but|and not|you
for @NAME|us|others|me|everyone|them to .. & but not you
you will|would|are be? the reason|cause|weak why|this|we|it|that|they|link ..
the reason this|we|it|they|that|our .. fails|fail|failed|loses|lose|lost|wins|win|won|flops|collapses
even the|my|our|@NAME|my .. .. have|has|'s|'ve|are|is|did .. joined|signed|in|members|member|voted
when|wait|once they|it|he|she|the ... remember|regret|wish|think this|that|what|it|me|conversation|back ..
remember this|what|that|who conversation|day|chat|moment|i|said|when|stood ..
~ it|that|which is|'s just|so|really|pure? selfish|tight-fisted|gutless|spineless|shameful|cowardly|disloyal
tight-fisted|gutless|spineless|disloyal
turning in his|her|their|its grave
what would|will your .. .. say|think ..
your kids|children|dad|mum|mother|father|nan|grandad|grandkids|family ... ashamed|proud|thank|think|say|grave|respect ..
make|makes|making us|the|me|everyone|rest|your .. .. look bad|stupid|weak|silly
sponged|sponging|leeched|leeching|freeloaded|coasting|coasted|scrounging|free-riding ..
expected|expect|hoped|thought more|better from|of ..
some friend|mate|colleague|teacher|nurse|socialist|man|woman you|that
just do it|this
read|think|worry about? it? later|after|afterwards
you are part of the problem
either|you are|'re part|in|out|with ... or out|against|part|not
~ grow up $
~ wake up ..
get real
passenger|passengers|shirker|shirkers|slacker|slackers|traitor|traitors|blackleg|turncoat|sellout|hanger-on
whose side are you
which side are you
side are you on
you are|'re not? hurting|harming|betraying|abandoning|deserting|failing|undermining|stabbing us|the|your|me|everyone|others|management|them ..
turn|turned|turning your back on
walk|walked|walking away from us|your|everyone
after everything|all we|i|they|that|the have|'ve|did|do|done|union|this ..
we|i did not do|stick|fight|strike|lose ... for|so you|nothing ..
do you really? want|wish|fancy that|this|your|to|us ... conscience|hands|lose|next|fail|blame|sacked|kids|only|hated
you cannot|can not be serious|neutral|too|this ..
you cannot|can not afford not|to ..
cannot|can not say no
you know it makes|is|'s sense|right|true
put up or
what have you got to lose
what do you have to lose
spit it out
cat got

you are either|with with|either? us or
either with us or
you would|will be|have|'ll .. mad|crazy|stupid|daft|silly|foolish|idiot|fool|mug not|if|if|to|to ..
you are being|just|so|a|very|really|bit being|just|so|a|bit|very? tight|selfish|mean|greedy|weak|spineless|gutless|cowardly|chicken|pathetic|stubborn|difficult|awkward|silly|lazy|ungrateful|disloyal|naive
you are a|such|nothing a|but? .. coward|chicken|scrounger|sponger|leech|parasite|passenger|hypocrite|disgrace|doormat|pushover|sheep
coward|cowards|cowardly|spineless|gutless|scrounger|scroungers|sponger|spongers|leech|leeches|parasite|parasites|hanger-on & you|your
if you had a|any|an|the .. backbone|guts|decency|loyalty|principles|conscience|sense|heart|pride|courage|spine|respect|self-respect|shame
have you no|not no|any|got? any|a|no? backbone|guts|decency|loyalty|principles|conscience|heart|pride|courage|spine|self-respect|shame
grow|got|get a|some backbone|spine|guts|pair
lick|licking|suck|sucking .. boots|boot|up & you|your
your mates|mate|friends|colleagues|team|workmates|family|kids will|would be|think|hate|never .. disappointed|ashamed|embarrassed|less|let|forgive|you ..
people|they|everyone|everybody|others|us|we|i will|would be .. disappointed|ashamed|upset|angry|gutted in|with|of|you|at
people|they|everyone|everybody|others|us|we|nobody will|would not|never|ever|soon forgive|trust|respect|talk|speak|help you|to|with
disappointed|ashamed in|of|at you
disappointed & you & thought|expected|hoped|better|cared
how it|that|this will|would|'ll|might look|looks|seem ... & you
everyone|everybody|people|they|others|someone will|would|'ll|going soon|all|to? know|find|see|notice|hear|remember|talk ... you did|are|were|have|said|would|refused|never
percent|most|all|half|rest|dozens of .. .. joined|signed|in|members & do not|you|left|only|except|but want|out|one|you|behind
do not want to be|get|feel left|the out|odd|only|one|behind ..
you|would not want to be|get|end|feel left|up|the out|like|only|odd|one|behind ..
left out do|are|would you
all the|our decent|good|real|sensible|proper|clever people|staff|teachers|nurses|drivers|workers|lads|ones|colleagues .. have|are|'re|is ..
people|someone|folk|folks like you are|is|who|that|never|always|get|make|ruin ...
you lot|people always|never|just|only|all ..
because of people|somebody|someone like you
the reason|reasons why? nothing|nobody|we|it|things .. changes|change|lose|lost|gets|wins & you|like
letting|let|helping|allowing them|management|him|her|the win|bosses|walk|get|off|away ... 
you owe|owed it|that|us|them|me|everyone|everybody|this|your to|this|that|one|a|the|team|mates|colleagues
owe it to
somebody|someone|one has|'s|is got? got? to pay|fight|do|stand & not you|is|me
somebody|someone has|'s|is|'ve got? to pay & you
how can|could|do you live|sleep|sit|look|just ..
live with yourself
get|getting|got|want|wanting|have|having something|it|everything|a ..  for nothing|free & you
free ride|pass|loading
free lunch & such|after|expect|others|pays|paying|dues|enough|everyone's
living|live|lives off the? our|other|others|us|everyone|rest|backs ..
before i go|leave|change|walk|lose $
going|goes back in my|the bag|box|folder|desk
go on go on
spend|spent|pay|waste more|that on|in|much coffee|fags|beer|lunch|netflix|pub|lottery|a|phone|takeaways
you can not say no|anything|not|nothing ..
it is|'s getting|got|gets silly|boring|ridiculous|old|embarrassing|tiresome|late
you have been|'ve saying|putting|dithering|thinking|stalling|avoiding|dodging|promising|umming|hiding ...
the|i've|have? asked you .. times|already|before|enough
you will|would only|soon|be? wish|sorry|regret|beg|rue ..
come|comes|coming|came for you & will|then|when|wait|nobody|next|who
you will|could|might|may|would be next
you are|could|might|will be? next & they|if|when|then|not
do not come|go|expect|blame|say|ask ... crying|running|moaning|whining|me|help|sympathy|warned|complaining & you|us|me
end|ended|ending up like|with|out & you|want
out on your ear|own
in your shoes|place & would|not want|like|wouldn't if|when
would not want to be you|in
on your own|the? head|conscience|shoulders|hands
your fault|doing|problem & if|when|you
be|being|is|'s|all your fault
too late then|by|when|for
will be|'ll too late
any|every|no|nobody decent|right|sensible|self-respecting|in|real|proper person|worker|minded|their|nurse|teacher|driver|one|right ... would|joins|signs|says|refuse|refuses|turns
are you scared|frightened|chicken|afraid|stupid|thick|blind|deaf or|of what|something|your|$
or what $
call|calls yourself a|part|an
after all|everything i|we|they|that have|'ve|done|did|do|fought .. .. for you
do you want|wanna to? end|be|see|lose|get ... & like|sacked|next|alone|out|ear|kids|fault|blame
you would|will be|have to? be? mad|crazy|stupid|daft|silly|foolish|a|an mug|idiot|fool|not not? to?
you are mad|crazy|stupid|daft|an|a idiot|fool|mug not|if
everyone|everybody else .. has|have already? signed|joined|done|agreed|in|said
everyone|everybody in|on|here|at .. .. has|have|is|'s already? signed|joined|in|done
everyone|everybody|they has|have all? already signed|joined
everyone|everybody 's already? signed|joined
you are the only one|person left|not|here|still|in
you are the only one|person who has|is not ..
the only one|person left|holding|not|who|still .. in|signed|joined|member|left|not|out
do not you care about|what|if|that|anymore
do you not|even care about|what|if
freeload*
free rider|riders|ride|loader|loaders
scab|scabs
you owe it to|us|them
you owe us|them|your
happy to? let|letting|for|with everyone|us|them|the|others|other|your ... pay|fight|do|carry|work
let|letting everyone|us|others|other|the .. .. pay|fight|do|carry for|your|the|it
what 's|is wrong with you
what 's|is stopping you
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
call yourself a
how can you just? live|sit|stand|let|not|be
if you are not with us
if you cared|really cared|respected
a real|decent|proper friend|colleague|mate would
what kind|sort of person|colleague
i am not taking no
before it 's|is too late
you do not want to be|let a|the|everyone|us freeload*|only|odd|one|scab|side|team|down|outsider|free ..
you would not want to be|let a|the|everyone|us ...
shame on you
you should be ashamed
odd one out
everybody|everyone 's|is|has in|on|signed|joined|board? but|except|bar|apart
everybody|everyone but|except you
except|bar|but you $
do not expect us|me|them|any|help|sympathy
do not come running|crying|moaning|complaining
i thought you were|cared|had|would .. ..
thought better|more of you
disappointed in you
you can not|just just sit|stand|ignore|walk|hide|let|do|turn .. .. nothing|there|away|head|by|back|others|happen
just? sit|stand .. .. do nothing
sit|stand|sitting|standing back|by|there and|while|do|watch
have|got not|no got? all day
only a|an mug|fool|idiot
a mug
paying|fighting|working for you
getting|get|have|having it|the|all .. .. free|nothing
something for nothing
riding on
deadline is|'s
are you with us or
not good enough
what will|would people|they|others|everyone|your .. think|say
everyone|they|people will|would know|think|remember|hear .. you
do not let us|them|everyone|your|the .. down
do not you|even want to help|better|your|a ..
how can|could you say|not|refuse|turn
i will not|never take no
got|have nothing to? lose ..
if you had any
have you no shame|conscience
stand on your own|with us
you will be on your own
you are on your own then|if
nobody will help you
stop dithering|messing|making|stalling|putting|sitting|hiding
make your mind up
make up your mind
only one|person|member .. .. ..  not|who|left
if you were a? real|really|proper|true|decent|good|any|half ..
if you cared|really|loved|respected .. .. you would
if you had a|an|any|an|some|half|one .. heart|guts|backbone|spine|bottle|decency|sense|courage|conscience|loyalty|pride|shame|respect|principles|bone|ounce .. you would
if you are a real|proper|decent|true|good
~ do it for your|the|us
mug not
is it too|so much to? ask|hard
it 's|is not hard|difficult|rocket $
what more do|could you want|need
you will regret
will|would regret it|that|this|not
~ do the decent|right|honourable thing
pull your weight
pay your way|share
do your bit|share
if everyone|everybody thought|was|were|did like|that
thanks|thank to people|you|folk like .. ..
people|someone like you are|is|who .. .. why|problem|reason|lose
you are why|part|the of|reason|problem
you are|'re part of the problem
you should be ashamed|grateful
~ or else
~ take it or leave it
no ifs|buts
you can not stay|be|sit|stand neutral|out|on
there is|'s no|two sides|middle|fence ..
with us or against
so|are you scared|afraid|frightened of $
what are you so? scared|afraid|frightened of
everyone|everybody 's|is|has signed|joined|in .. but|except
you would|will be stupid|daft|mad|crazy|silly|foolish|a ..  not|say|turn|refuse|miss|pass
stupid|daft|mad|crazy|foolish to say|turn|miss|pass|refuse|stay ..
` + noPressure)
