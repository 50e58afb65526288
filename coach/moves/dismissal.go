package moves

// dismissals wave a worry away.
var dismissals = phraseList(`

~ is that it|all & worried|worry|bothered|upset
~ is that it|all & worried|worry|bothered|bothers|upset|fuss
is that all|it you|you've|that you|is|'s|are .. worried|got|bothers|bothering|upset
that|it is|'s just|only life|work|business|politics|retail|showbiz|capitalism
that is|'s life|showbiz is|mate|love|not|$
just|simply|only how|what|the it|they|things|life|work|way|jobs .. is|'s|are|do|works|goes
you are|being|just|being a|such|just|so|bit|very|too|really|rather .. worrier|drama|moaner|whinger|baby|snowflake|wimp|pessimist|misery|precious|dramatic|silly|daft|soft|fussy|picky|touchy|oversensitive|sensitive|emotional|hysterical|paranoid|childish|petty|ridiculous|unreasonable
do not|stop|quit be|being such|so|a|too|all .. worrier|drama|moaner|whinger|baby|snowflake|wimp|pessimist|misery|precious|dramatic|silly|daft|soft|negative|sensitive|emotional|hysterical|paranoid|childish|petty|ridiculous|pathetic
do not take it|things|everything|that so? .. personally|heart|seriously
do not let it|that get|bother|worry|upset you|to
i think|reckon|feel|expect you are|'re|have|might|may .. exaggerating|overreacting|overthinking|imagining|blowing|dramatic|paranoid|silly|oversensitive ..
you are|'re|must be? imagining|dreaming ..
you are looking|seeing|taking at? it|this|that|things .. wrong|backwards
non-issue|nonissue|non-problem
non issue|problem|event
that|it is|'s not|hardly|barely|scarcely really|even|exactly|such|much|very? .. reason|excuse|problem|issue|concern|worry|point|argument|emergency|crisis|tragedy|disaster
not really|exactly|much a|an|of|much .. reason|problem|issue|emergency|crisis|disaster
that|it|this is|'s|sounds|seems a|such|just|only|pretty|quite a|an|bit? silly|daft|stupid|pathetic|petty|trivial|small|minor|tiny|lame|ridiculous|weak|poor|feeble|odd|funny thing|reason|excuse|worry|problem|issue|way|point|matter|to|if ..
silly|daft|stupid|pathetic|petty|trivial|lame thing|reason|excuse|worry|problem|point|fear to|$|for|that
the fuss|drama|bother|panic is|'s|about & not|what
nobody|noone|no-one|one|who is|'s|will|would|ever|really going|gonna|to? to? care|cares|mind|minds|notice|notices|bothered about|that|it|if|$
no-one|nobody|noone is|'s|ever gets|going|in|to? get|trouble|to|getting? .. into? trouble|sacked|for that|it|this
you should|ought|need|want|must to? be|count|feel yourself? glad|grateful|thankful|lucky|pleased|happy
want|need|have to toughen|man|wise|grow|lighten|calm|chill up|out|down
count yourself|your lucky|fortunate|blessings
at least you|your get|have|got|'ve|can|do|job|hours|shifts|manager ..
we do not even get|have|own ..
other|others|some|plenty|loads|lots|people|there of? people|folk|are|is|'s|have|with|in ... worse
far|much|a|lot|even lot|way? worse off|than|things|people|cases|places
worse off|things|jobs|places than|happen|out|in & people|others|there|others|some|always|than
try working|doing|being|coming|having|raising|living ..
you should|want|ought|try to? see|hear|try|come what|my|how|our|theirs|mine|ours|them|the ..
you do not|dont know you're|you|how|what|are born|lucky|easy|good|busy|hard|bad
nothing compared|on to|us|mine|ours
everyone|everybody|they all? has|got|gets|'s|says|moans|complains|thinks got|a|the|some|just|so? problems|issues|troubles|stress|stressed|busy|tired|that|worries|moaning|under
we|everybody|everyone all has|have|'ve got|had? our|the|some|own? problems|issues|stuff|troubles|worries|bad ..
we have all got our|problems|issues
same old? story|moan|excuse|everywhere
heard|hear it|that|this|them|excuse|one .. hundred|thousand|million|times|everyone
heard that|this|every|the excuse|one|story|line
it|that|things|this will all|soon|just? blow|settle|sort|calm over|itself|down
you will soon? get|be over|used|survive ..
let 's|us not get|make|go|dwell|start|talk|waste|lose|worry|do .. .. bogged|down|on|about|much|fuss|into|that|this|it
let 's|us talk|move|focus|get|stick about|on|to|back & important|else|main|real|anyway|forget|point|matters|proper
anyway moving|back|enough .. on|to|about|of|that
moving on $
moving on to|about|from|anyway|let
~ forget about the|that|your|all ..
~ forget the|your ..
~ never mind the|that|your|about|all ..
~ enough of|about that|your|this ..
all in your|the head|mind|imagination
pull|get|sort yourself|a|your together|out|grip|over
it is|'s|was only|just a|some|bit? of? a? joke|banter|laugh|phase
only|just a? joking|joke|banter|laugh
what do|did you expect
you chose|signed|applied to|the|this|up|for .. job|do|for|work|here|it|this
you knew what
i would not worry|lose|bother|let|get|read ..
not .. lose sleep over
worry too|less much|about
stop overthinking|worrying|exaggerating|imagining|fussing|dwelling
you think|worry|fret|moan|complain too|over much|into|about
overthinking|overreacting|overreact|over-thinking|over-reacting
yeah yeah & everyone|everybody|heard|before|always|whatever
blah blah
not this|that again $
change|changing the record|tune|subject
you have|'ve got|had it easy|good|cushy
do not be so|too? silly|daft|stupid|ridiculous|soft|paranoid|dramatic|like|negative|a
that|this|it|what is|'s|was just|absolute|absolutely|complete|total|utter|pure|all|really|a|such|so? load|just|complete|total? of|rubbish|nonsense? rubbish|nonsense|ridiculous|silly|daft|stupid|crap|bollocks|bull|bullshit|codswallop
that|this|it is|'s|was just|only|such|all? an|your excuse
~ rubbish|nonsense|bollocks|whatever $
get over it|that|yourself
got|get|have to just? get over
just? get on with it $
you are|will|being|just|so|too|getting|always|over? being|just|a|so|too|getting|always|over? bit|little|being|just? paranoid|silly|ridiculous|dramatic|oversensitive|sensitive|daft|negative|moaning|exaggerating|overreacting|fussing|whingeing|imagining
overreacting|overthinking
over reacting|thinking
making a|such|too fuss|mountain|drama|much|big
worrying|worry about|over nothing
worrying about it|that too
you worry|think too|over much?
that|it|this is|'s nothing|trivial|minor|irrelevant
that|it|this is|'s not|hardly that|so|really|very|even|much|all? that|so|really|very? bad|important|serious
that|it|this is|'s not|hardly really|such|even? a|the big|real|massive|huge|serious|proper|end? deal|problem|issue|of
not that bad|big|hard|serious
not the end of
there is|'s really|honestly? nothing|no to|need|reason|point to? worry|be|fear|stress|panic
nothing to worry|be|fear about|scared|worried|afraid
no need to worry|panic|be|fret|stress worried|scared|like|silly|dramatic|about|$
no need to worry|panic|fret|stress $
~ do not|stop|quit worry|worrying|stress|fret|panic|moaning|complaining|whining|whinging|whingeing|fussing about|over|so|$
~ do not|stop|quit worry|worrying|stress|fret|panic|moaning|complaining|whining|whinging|whingeing|fussing $
stop moaning|worrying|complaining|whining
everyone|everybody|we|lots all? has|moans|complains|moan about|that|this|it ..
everyone|everybody has|gets|feels|goes|does that|it|this through
just|only part of the|any|a job
that|it is|'s part of the|any job
part and parcel
only|just a|two|one|few|couple|@num|about .. pound|quid|tenner|fiver|pounds|coffee ..
for goodness|heaven's|god's|goodness's|heaven|god 's? sake
stop|no|more|just|making|only excuses
that|it|this does|do|will not|hardly really|even|exactly? matter|count
neither here nor there
who cares
~ so what $
could|might be|have a|lot|much|been? worse
that|it is|'s just? life|tough|showbiz $
tough luck
come off it
pull yourself together
~ grow up $
man up
get a grip
have a word with yourself
~ calm down
lighten up
cheer up $
just ignore|forget him|her|it|that|them|about
just deal|live with it|that
just let|shrug it go|off
forget about it|that $
~ move on $
you are|should lucky|be to|lucky|grateful have|be|to
count yourself|your lucky|blessings
others|people|some have|are|got it? much|far|a? lot? worse
you think you|that have|had|'s|is bad|got|hard|it|problems|tough|worse
try working|being|doing|my
you should see|try what|my|mine|ours|working|how|doing
i do not see|get|understand|know the|what|why problem|fuss|issue|you|that .. problem|bothered|fuss|issue|big|worried|upset|moaning|complaining
i do not see|get|understand the problem|fuss|issue
not my problem
get used to it
your|the manager|boss|they does|do not care
you can not|do seriously|really seriously|really? be|think|worry .. serious|about
mountain out of
that|this old chestnut
end of the world
i would not|n't worry|stress|fret|bother .. .. that|it|if|too|this
everybody|everyone 's|is|gets|has|feels tired|busy|stressed|under|knackered|that|worried|it|like ..
stop fretting|panicking|fussing|stressing|worrying
stop being so|silly|daft|dramatic|negative|difficult
you will|'ll get|be used|over|fine|alright|ok to|stop|it|you
a|bit|little|being|over bit|little|too|so|over? dramatic|precious|soft|silly|oversensitive|paranoid $
overdramatic|hysterical
dramatic is|isn't not?
you have|got got? it easy|lucky|good ..
you have got? nothing|no to|reason worry|moan|complain|fear|be
have it easy
compared to us|others|some|me
hardly the|a|worth ..
first world problems
storm in a teacup
suck it up
toughen|man|buck up
~ cheer up
put up with it
that 's|is how it is
it is what it is
same for everyone|everybody
nobody|no-one cares|is|'s going|interested|cares|bothered ..
we have|'ve all been|got|had there|problems|that
we all|everyone have|has|got got? problems|troubles|that|issues|it
boo hoo
~ big deal $
i do not see what|why|the ..  problem|fuss|big
you are|'re reading|blowing|making too|it|a .. .. much|proportion|fuss|into
all in your head
you think too much
it will|'ll pass|blow
get on with|over it
not worth .. getting? upset|worrying|fussing|stressing|it|bothering|crying|the
you do not need|have to worry|panic|stress ..
no reason|need|point to? worry|worrying|panic
you do not need|have to worry|panic|stress
give over
get away with you
people|loads|lots|others|some|plenty of|have|has|got people|it|far|much|a have|lot|worse|far .. worse
have it|got worse|much|far|lot|it
just|simply how work|life|it|things|jobs|this|the ..
just the way|how it|things|this|life|work
that 's|is just|simply how|the|what|part .. ..
how it|things|work|life is|goes|are|works $
welcome to the|my real|world|life|club
we have|'ve|'re all|always been|got|had|in|under through|it|there|that|worse|pressure
not a|the big|real|huge|proper deal|problem|issue
can not be that bad
how bad can it
it can not be|that .. bad
~ oh well $
such is life
what 's|is the big|problem|fuss ..
what are you moaning|complaining|worried|worrying|going about|on
leave it out
you will survive|live|cope|manage $
~ just? deal with it $
if you do not like it
there are|is|'s worse|bigger things|problems|jobs|places ..
worse things happen
~ at least you have|got ..
never mind $
~ never mind
forget it
- do|if|when|whether|what ... overreacting|matter
- not|never silly|rubbish|nonsense|nothing|overreacting|paranoid|excuses
- not .. .. saying|tell|think|say|here|saying|telling ... nothing|worry|silly|overreacting|excuse|matter|rubbish|paranoid
- does|do it|that|you really? matter
- how|what|when did|do|are|is|'s you|it|they|that
- enough|had|with|of rubbish
- is|was|does|do|are it|that|this|they|you
- sound|sounds silly|rubbish
- do not|no need to? worry|stress .. if|you|there|i|we|take|no
- worry about it $
- if|though it|that|this is
- everyone has|gets a|their|the|different|to|an|our|your
- who cares about|for|more
- can|could you calm|cheer
- i would not worry|stress .. unless
- not|never .. end of the world
- same for everyone is|else|in
- it is what it is .. ..  you
- a bit much for|to
- too|so|very sensitive|much to|for|of|about|information
- you will get .. form|card|email|letter
- you will be fine|ok|alright
- nothing|no .. to be|feel? ashamed|embarrassed|sorry|guilty
- you have nothing|no|got .. to lose|kids|time|obligation|pressure
- everyone is tired of
- everyone has that right|same|option|choice
- nobody cares|is .. about us|you
- we have all been there|through
- compared to .. last|when|before|then
- calm|cheer up
- put up with it all|every|for
- need|have|got to|not not|to worry .. about if
- what are you worried|worrying about
- that is just how|what you|it|i feel|felt|feels|thinking
- how it|things works|goes here|for|in|on
- how things|it|life is|are|goes $ 
- never mind .. me|that|if
- do|does|did|would people|others have
- we are all in|through
- leave it out for|of|there
- not worth .. the money|it to
- ask|tell|show|know|see|explain|about|wonder|understand|hear how it|things|work|life
- give over ..  to
- you do not need to worry .. .. me|this|now|today|if
- rubbish for|way|rota|deal|job|shift|day|time|place|week|manager|thing
- is that all|it of|or|for|right|okay|ok|you
- is that it ?
- at least you are|can|could|should|have here|talk|talking|tell|know|me|tried|said|asked|spoke
- am|is|are|was|'s|think|sounds|sound not|never|nothing|hardly .. .. silly|daft|petty|stupid|precious|dramatic|overreacting|exaggerating|imagining|overthinking|wrong|trivial|paranoid|joke|joking
- not think|say|saying .. ..  silly|daft|petty|stupid|precious|dramatic|overreacting|exaggerating|imagining|overthinking|paranoid
- nothing silly|daft|stupid|precious
- ~ did|does|do|has|have|is|was|are|were he|she|they|anyone|somebody|someone|your|you|it|that|this|the ... 
- said|say|says|told|tell|tells|telling|saying|called|calls|call|make|makes|made|feel|feels .. .. you|it|that|your ... worrier|silly|daft|overreacting|lucky|grateful|nothing|joke|banter|fuss|paranoid|head|fine|worse
- will|would|could it|that|they not? blow|pass|settle
- you should be proud
- i should|would be glad|grateful|happy|pleased
- you will be used|fine|alright ..  to
- ~ anyway how|what|is|are|did|do|have|when|who|where|tell|i|thanks|thank|sorry|it|you ...
- how did|do|are|will|on you ...
- ~ anyway how ...
- let us|'s talk|focus|get back|on about|on|to that|what|your|you|it|how
- never mind me|us|if|being
- everyone|everybody is|gets|has tired of|a|different|their
- everyone|everybody|they|others|people says|say|said the same|that about
- not the same for
- it|that is not fair|right|on|good|ok|okay|acceptable|easy
- not really|exactly|much fair|a good|my|your
- is|'s it|that|there not? ..
- that is life|work|how .. when|if|for you
- worse off than before|last
- off than
- it is|'s only|just a right|fair|natural|us|you|me|two|month|for|that|because|me|the ...
- just a minute|second|sec|quick|thought|question|few|couple|bit|chat|coffee
- just how what|much|many|long|bad|often ..
- tell me|us just? how|what
- only|just a bit|quick|short ..  longer|more|further
- heard that|it|this before|all from|in|lots|several
- i have|'ve heard that from
- heard from
- same story from
- all have? got? our|a|the same
- forget it|that|about if|if
- do not|never forget
- they|management|he|she forget|forgot|forgets
- deal with that|it|them|this all|every|on|by|alone|each
- how do|did|you .. .. deal|cope|put
- have|had|having to put|live|deal|learn up? with
- put up with
- it will|'ll pass|be|get|settle through|to|by|from
- you will|'ll get|soon over|used ..  email|letter|form|call|card|reply
- welcome to come|join|the meeting|bring|sit|ask
- try doing|being|working|having it|that|together|this
- i would not worry .. .. if|unless|about me
- not everyone|everybody|all
- that|it is|'s not bad
- it|that is|'s not a|an|really? problem|issue|concern $
- it|that is|'s not a|an|really? problem|issue|concern just|for|to|at
- not how it|that|things
- nothing more
- side effects
`)
