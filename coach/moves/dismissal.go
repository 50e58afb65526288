package moves

// dismissals wave a worry away.
var dismissals = phraseList(`
you are|'re just|only being being? difficult|awkward|silly|dramatic|negative|stubborn|childish|paranoid|oversensitive|fussy|picky|moody|lazy
you are|'re just|only difficult|awkward|silly|dramatic|negative|stubborn|childish|paranoid|oversensitive|fussy|picky|moody|lazy
thicker|thick|tougher|harder skin
worth worrying|bothering|fretting|stressing|crying|moaning ..  & not|hardly|barely
so|and everyone|everybody works|does|gets|has|hates ..
everyone|everybody works|hates|moans|complains|whinges|struggles ..
other|others|most|some|plenty people|ones|staff|teams|of do not|never seem|mind|complain|moan|worry|bother|have|even ..
others|everyone|everybody else? do not|does not seem|mind|complain|moan|worry|bother ..
others|everyone|everybody else? seem|seems|manages|copes|managed|coped ..  fine|ok|okay|happy|alright|manage|cope
join the club
what do you want|expect me|us to do|say ..
what am i supposed|meant to
your point is|being
nobody|no-one|noone said|promised it|that|life ..  easy|fair|be
no one said it
life is|'s not|isn't|unfair fair|easy|a
~ be realistic|reasonable|sensible|serious ..
being unrealistic|unreasonable|naive|ungrateful & you
that|it will|'ll|would|is|'s never|not going|gonna? to? happen|happens
that would never happen
they|she|he would not do that|anything|a
not that bad & manager|boss|she|he|job|place|it
she|he is|'s lovely|nice|alright|fine|sweet|great really|once|when|deep|to
two sides to
good|perfectly|probably|valid|simple reason|reasons|explanation for|behind|why & sure|probably|must|there
you misheard|imagined|exaggerate|overreact|overreacted ..
maybe|perhaps|probably it|that|you is|'s|are|'re you|your|too|just|the|being ...  fault|problem|sensitive|imagining|attitude
think|be|stay positive
look on|at the positive|positives|bright|plus|upside ..
on the plus|bright side
stressing|worrying|fretting|fussing|panicking|getting|worked over|about|upset|up nothing|it|that|over|about & nothing|small|silly|stop
get a life
can|do not see|understand|get the|what|why|any problem|issue|fuss|harm|difference|you're|that|it .. ..
i do not know|see|understand|get why|what you are|'re|'s|would|is ..  upset|worried|bothered|moaning|complaining|problem|fuss|scared|cross|fussed
why are you so|being|getting|even ..  upset|worried|bothered|negative|cross|angry|sensitive|scared|dramatic|difficult
why let|would|do it|that|him|her|you bother|upset|worry|get|let ..
what are you getting|being|so ..  upset|worked|worried|cross|stressed ..
worked up about|over|for
moving swiftly
back to what i|we
as i was saying
let me finish
beside the point
by the by
that 's|is another story|matter
not|no interested|time|here in|for|to that|this|your|talk|listen & but|let|about|just
some other|another time & leave|let|talk about that|but
that is|'s * for you
not as|that|so bad|hard|simple|serious|difficult|awful as|if you|it|that|some|all|think ..
it|that|this|these|things things? happens|happen to|all everyone|everybody|us|all|the|anyone
~ it|that happens $
these|such things happen $
we|everyone|everybody all have|has got|had|to to? do|put|go|work|live|deal|get|cope ..
we|everyone|everybody has|have all got|had|to to? do|put|go|work|live|deal|get|cope ..
got|have|has real|proper|bigger|actual problems|worries|issues
not what|why we|i|this are|am|is|'s here|talking|meeting for|to|about ..
not here to talk|discuss|listen about|that|moan ..
not talking about that|this|your
just|only|a bit|piece of? a? banter|fun|teasing|office|politics|laugh
bit of banter|fun|teasing|a laugh
not personal
do not|not take it|things so? personally
he|she|they|that is|'s|are just|only? like that|him|her with|everyone|all
just what|how|the he|she|they|way is|'s|are like|$
she|he|they means|mean|meant well
only|just doing his|her|their job|jobs
some|most|lots|plenty|people|others of? people? would|'d be|kill|love|give glad|happy|grateful|for|that|your|to ..
is that|it really|even|honestly a|such|the|worth problem|issue|reason|worry|big|it
what 's|is wrong|bad with that|it|a
so what|where is|'s the problem|harm|issue
you|we cannot|can not have|please|win everything|everyone|all|them
nobody|no-one is|'s perfect|forcing|making
chin up
keep smiling|calm|your chin|going
bright side
every cloud
silver lining
~ give it|him|her time|a|another chance|few|while|week|month
it|things|that will get|calm|settle|sort better|easier|down|themselves|itself
there is|'s the door
get|find another|a different|new job then|somewhere|if|$
could|can|should|always leave|quit|resign|transfer|move then|if|$ & do not like|not
you do|always go|keep on about|and
there you go again
when you|you've have been here|around as|for|longer
i have|'ve not|no got? time for that|this|it
no|not .. .. time for that|this
mustn't|not|musn't grumble
all relative
such a|an fuss|issue|drama|meal|song
making a|an meal|drama|fuss|song|scene|issue of|out|about
it|that is|'s not like|as|exactly anyone|anybody|though|rocket|if ..
not exactly|really the end|world|hell|a|torture ..
get on|over with it|yourself|that $
it|that|this is|'s only|just a? few|couple|@num|little|bit|small .. .. minutes|minute|hour|hours|day|days|pounds|quid|extra|weeks|week|overtime|shift|shifts|change|longer|more|pence|change
only|just a|one|two few|couple|bit|little|tiny|small .. .. extra|longer|overtime|more|minutes|change & it|that|this|what
should|must|can|do not let that|it|him|her|them|this .. bother|worry|get|upset|stress|put ..
small beer|potatoes|fry
tosh|twaddle|piffle|baloney|codswallop|tripe|drivel|claptrap
load|lot of old? rubbish|nonsense|tosh|bull|cobblers|hot
not as if|though anybody|anyone|somebody|they|it|you died|dead|killed|hit|the|'s ..
nobody|noone|no-one has|'s|'ve? died|dead|dying
no one has|'s died
no|any bones broken
~ do not|dont start $
~ do not start on|that|with|moaning|again ..
least of our|your|anyone's worries|problems|concerns
that is|'s the|your|our|what job|game|business|trade|deal|you|we $ 
that is|'s the|your|what job|work|you & paid|stand|heat|take|like|for|isn't
you get|are|'re get? paid do|don't|are|aren't|well|enough|to|for & isn't|not|so|what
cannot|can not stand|take|handle the|it heat|pace|pressure & if
know|known you are|'re born|were
nobody|noone|no-one else has|'s|have|is|ever? ever? complained|said|mentioned|minds|minded|bothered|moaned|complaining|moaning|raised ..
no one else has|'s|is|ever? ever? complained|said|mentioned|minds|bothered|moaned|complaining
not the real|main|only|point|issue
not think|reckon|believe that|this|it is|'s .. the|a|an|much|really? real|main|big|actual? issue|problem|point|reason
you|they had|have|'ve a bad|rough|tough day|week|time we|everyone|everybody|who all|does|doesn't ..
we all|everyone|everybody have|has|had|get|gets|got them|those|it|bad|days|one|that ..
cannot|can not have been|be that|so bad|hard|terrible|awful
other|others|most people|ones|staff|teams? manage|cope|managed|coped|get|do|don't fine|without|on|alright|it|moan|complain|just ..
water off|under a|the duck|bridge
laugh|shrug|brush it|that off
rise above it|that
let it|that go|lie|drop
just let it|that go|lie|drop
~ chill|relax out|$
you need to|want relax|chill|calm|lighten|toughen ..
do not|stop dwell|dwelling|brood|sulk|sulking|mope|moping|grumble|grumbling|bleat|bleating|harp|harping ..
no drama $
nothing new|special there|about|in|$
what else is new
what 's|is new
same for us|me all
we are|'re all in tired|skint|the|under|busy|fed ..
get used to it
first world problem|problems
boo hoo
poor you|thing|little $
diddums
my heart bleeds
cry me a
tiny violin
change the record
heard it all before
think yourself lucky
you are|'re lucky|fortunate to|you|it|they|that ..
~ be grateful|thankful|glad you|for|that|it ..
more important things|matters than|to ..
bigger|better|more things|fish|problems|issues|important to|than|things|matters fry|worry|do|talk ..
got|have bigger|better|more things|fish|problems|important ...
that|it|this|which is|'s not important|relevant|interesting ..
irrelevant|immaterial|trivial|piddling|piffling
neither here
put|leave|park that|it|this to? one|aside side|not|it ..
let 's|us park|skip|forget that|it|this|your ..
~ can we move|get|talk on|back|about & proper|important|real|point
you say that|so but
that is|'s what they|everyone|everybody|you|people|them all? always? say|says|think
they|everyone|everybody|people all|always say|says that|this
what a|an load|fuss|carry-on|drama|palaver|moaner
fuss about|over nothing
storm in
handbags
it is|'s was|just|only? a? banter|joke|teasing|laugh|harmless|misunderstanding|phase
lighten up
can not|cannot you take a? joke
no harm done|meant
i am sure he|she|they|it did not|meant mean|nothing ..
you must|probably have|just|misheard|misunderstood|took|got misheard|misunderstood|imagined|it|dreamt|wrong ..
are you sure you are|'re|did|were|have not|aren't|imagining|just|being .. imagining|exaggerating|overreacting|sensitive|dramatic
too|so|over sensitive|soft|precious|dramatic|emotional|negative|thin-skinned & you|your
you are|'re|always|just|only ..  soft|delicate|thin-skinned|neurotic|negative|glass
snowflake|drama queen|crybaby|moaner|whinger|whiner
drama queen

~ is that it|all & worried|worry|bothered|upset
~ is that it|all & worried|worry|bothered|bothers|upset|fuss
is that all|it you|you've|that you|is|'s|are .. worried|got|bothers|bothering|upset
that|it is|'s just|only life|work|business|politics|retail|showbiz|capitalism
that is|'s life|showbiz is|mate|love|not|$
just|simply|only how|what|the it|they|things|life|work|way|jobs .. is|'s|are|do|works|goes
you are being? a|such|just|so|bit|very|too|really|rather|getting .. worrier|drama|moaner|whinger|baby|snowflake|wimp|pessimist|misery|precious|dramatic|silly|daft|soft|fussy|picky|touchy|oversensitive|sensitive|emotional|hysterical|paranoid|childish|petty|ridiculous|unreasonable
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
nothing compared to us|mine|ours|what
nothing on us|mine|ours
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
that|it is|'s just? life|showbiz $
that|it is|'s just tough $
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
nobody|no-one|noone cares|minds ..
nobody|no-one|noone is|'s interested|bothered ..
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
have it worse|easier|far|much|lot
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
` + noDismissal)
