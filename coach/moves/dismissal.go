package moves

// dismissals wave a worry away.
var dismissals = phraseList(`
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
excuses
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
~ at least you have|are|got ..
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
`)
