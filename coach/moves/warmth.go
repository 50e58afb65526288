package moves

// acknowledgements show that a feeling or a worry has been heard.
var acknowledgements = phraseList(`
that|it|this|which .. sounds|seems|looks|feels like a|an|really|very|so|pretty|quite|absolutely|truly|bit|of|proper|total|like? ... @hard|@felt|lot|nightmare|pressure|struggle
sounds|seems like? a|an|really|very|so|pretty|quite|absolutely|truly|bit|of|proper|total|well? ... @hard|lot|nightmare|struggle|rough
that|it|this|which must|would|will|has|had|could have|be|feel been|felt|be|feel? a|an|really|very|so|pretty|quite|absolutely|truly|bit|like|to? ... @hard|@felt|lot|nightmare|pressure|struggle
that|it|this|which is|'s|was|are|were|be really|very|so|pretty|quite|absolutely|truly|a|an|just|such|not|proper|bit|of|well|totally|completely|simply|one|got|to|be|always|never? a|an|so|very|really|much|all|be? @hard
ugh|god|oof|ouch|blimey|crikey|gosh .. .. @hard|sorry|that|must
~ really|so|very|how? @hard $
that 's|is|sounds so|very|really? @hard
no wonder
not surprised|surprising you
that|it is|'s not on|fair|right|ok|okay|acceptable|good|easy|nice|fun|great $
not easy|fair|right with|for|when|is|to|doing|being|juggling|having
that|it is|'s not on
it|that can not|could not|must not be|have|been|feel easy|nice|fun|good|pleasant
makes|make|made total|complete|perfect|a|lot|of|so|much|absolute|sense? sense
makes|make|made .. sense
i|we totally|completely|really|can|could|do|absolutely|fully|definitely|quite|truly|certainly? understand .. .. why|that|how|worry|worried|concern|concerns|feel|feeling|position|frustration|where|you|your|fear|it
i|we totally|completely|really|can|do|absolutely? understand $
understandable|understandably
i totally|completely|really|do|can|absolutely? get|hear|see|appreciate that|it|you|why|how|what|where $
i totally|completely|really|do|can|absolutely? get|hear|appreciate that|it|you
i totally|completely|really|do|can|absolutely? get|hear|see|appreciate why|how|what|where .. you|that|it
i|we can|could see|imagine|hear|tell|appreciate|feel why|how|that|it|what|you|where .. you|it|that|would|must|is|'s|matters|feel|upset|frustrat*
i hear|get you|that|what
fair enough|point|worry|question|concern $
fair enough
that|it is|'s|are a|an|totally|completely|perfectly|really|very|such? a? fair|valid|reasonable|real|legitimate|genuine|natural|normal|understandable
a perfectly|completely|very? real|fair|valid|reasonable|genuine|legitimate|natural|understandable worry|concern|fear|point|reaction|feeling|thing
do not blame|begrudge you
can not blame you
so|really|very|am|i'm? sorry to hear|that|you|for|about|this|it|they
sorry to hear|you|that|about
sorry .. .. happened|happens|through
anyone|anybody|i|we|most|people would|might|could be|feel|find|have been|felt|the|also|that|just? the|so|really|very? worried|scared|nervous|anxious|angry|upset|annoyed|frustrated|fed|stressed|tired|furious|gutted|careful|cautious|same|cross|livid|hard|difficult|upsetting|frustrating
you look|sound|seem|must|are|have be|feel|been|had|really|so|very|right? worried|scared|nervous|upset|annoyed|frustrated|fed|stressed|tired|exhausted|knackered|overwhelmed|hurt|furious|torn
you have every right|reason to
you have|had|'ve got|had|been|a? a|so|through|quite? .. lot|on|much|through .. your|going|plate|deal|with|to
a|got lot on your
lot to take|deal|carry|cope|juggle
i know it|that|this|how is|'s|can|not|must ... @hard|easy|feel|feels
feel|felt the same way|too|myself
it is|'s ok|okay|alright|natural|normal|only to? feel|be|have ...
it 's|is a big|hard|huge|tough|scary|lot|real|difficult|massive decision|ask|step|thing|change|worry|money|of
a big|hard|huge|tough decision|ask|step
thats|that 's|is rough|hard|tough
poor you|thing
what a|an nightmare|pain|mess|shame|@hard
you should not have|need to
you do not deserve
of course you|it|that are|is|'s|feel|do|would ... worried|scared|upset|want|careful|hard|fair|understandable|real|worry|concern|annoyed|tired|matters
of course ~? that|it|you 's|is|are|do a|an|not|only|going|want|feel|worried|real|fair|understandable
i would be|feel|find|have been|hate|also|too|the? so|really|pretty|very|just|exactly|the? worried|scared|nervous|anxious|angry|upset|annoyed|frustrated|fed|stressed|tired|furious|gutted|careful|cautious|same|cross|livid|fuming|it
can not be|have been|easy
lot to put up with|through
lot|enough for anyone|anybody|one|you .. ..
i bet that|it|you is|'s|was|are|were|must|felt|feel ..
it|that would|will get|upset|annoy|worry|bother|scare|frustrate to? me|anyone|anybody|anybody|most
would get to me|anyone
it|that is|'s only? natural|normal|human|understandable
only natural|human|normal
you must be|feel|have ..
hear|see|tell how much|hard|upset|worried|tired|important|frustrat*|angry ..
blimey|crikey|oof|ouch|yikes|jeez
sorry you .. .. that|this|deal|through|like|it|happened|treated
completely|totally|perfectly|entirely fair|reasonable|understandable
you have not|hardly|barely had|been .. .. easy|break|choice|listened
not surprised
who would not be
anyone would
i would not like|want|enjoy|fancy|be .. that|it|this|either|happy
nobody|no-one should have to
no one should have to
wears|wear|grinds|gets you down
i can only imagine
must not have been|be easy
rough|hard|tough time|deal|week|year|on you
takes its toll
that 's|is got|to|going to? .. ..  be .. @hard
so much pressure|stress|on you
feel for you
- what|how|why|who ~? is|'s|was .. @hard
- understand .. .. form|form?|minutes|joined|started|you|work|are joined|started|work|new|in|that
- that sounds like a|an? tuesday|monday|wednesday|thursday|friday|plan|date|good|deal
- i hear|see|understand there|the|they|@NAME|you|manager are|is|'s|have|in|managers
- sorry what|can|could|did|to bother|i|for|about the
- not .. @hard $
- not @hard
- ~ is|was|are it|that|this|they
- i see what|how|if|whether
- you should not have|need to tell|say|know
- i can tell you
- i would find it|the
- understand it|that may|might|everyone|not
- hard to decide|say|tell|choose|find|know|believe
- i get|got it|that|you from|by|in|to|a|the
- as|than|that 's|is hard as|to
- hard hat|copy|drive|worker|work|working
- i bet you are|can|will|did|would not|off|get
- you must be|have joking|kidding|mad|@NAME|new|wrong|off|on|the|a|in|to|at|form|id|from
- only normal ..  hours
`)

// affirmations name a strength or effort of the worker's.
var affirmations = phraseList(`
well done
good on|for you
good|great|nice|excellent|brilliant|lovely|fantastic|amazing|cracking|smart|valid|sharp|fair question|point|work|job|idea|thinking|thought|effort|spot|instinct
really|very|such good|great|important|interesting|helpful question|point|idea
you are|have been? really|very|so|such|clearly|obviously|a|good|great|amazing|brilliant|doing|pretty|quite|super|incredibly|extremely? a|good|great|amazing|brilliant|doing|really|so|very|pretty|quite? strong|brave|amazing|great|good|brilliant|fantastic|thoughtful|dedicated|committed|loyal|caring|patient|capable|honest|generous|star|asset|determined|resilient|respected|courageous|kind|professional|conscientious at|person|job|with|colleague|listener|for|mum|work?
you clearly|obviously|really|must really|do|have? thought|put|care|know|worked|look|take|value|stood|want
you have|'ve clearly|obviously|really|already|so|done? put|thought|worked|kept|stuck|stood ... about|it|this|lot|into|hard|up|effort|others
you clearly|obviously|certainly care|know|look|mean|love|value|take|stand|give|want
you clearly|obviously|have really? put|given|shown|made|come|tried|kept ... thought|effort|hard|lot|courage|progress|far|strength
that|it took|takes|take real|a|some|lot|of|so|guts|such? .. guts|courage|strength|nerve|bottle|bravery|effort|commitment|honesty|determination|patience
took guts|courage|bottle|nerve|strength
that|it was|is|'s|must really|very|so|such|pretty|a? .. brave|courageous|kind|generous|thoughtful|impressive|amazing|brilliant|big|decent|good|great of|thing|to .. you|do
that was|is|'s|took really|very|so|pretty|quite? brave|courageous|kind|generous|thoughtful|impressive|strong|decent
i|we really|do|so|totally|truly|just|absolutely|am|honestly? admire|appreciate|respect|applaud|commend|impressed|proud you|your|how|what|of|by being|honesty|telling|sharing|told|you|your|openness|talking|speaking|effort|commitment|stood|stand|said|saying|trust|opening|patience|hard|care|do|keep ..
i|we really|so? admire|applaud|respect
appreciate you|your|how you? being|telling|sharing|honesty|talking|trust|openness|saying|trusting|told|speaking|opening ..
so|really impressed
thanks|thank you? for|so|very|much .. .. telling|being|sharing|trusting|opening|honest|saying|speaking|raising|letting|honesty|explaining|openness|trust|patience
it|that is|'s really|so|very|just|absolutely? great|brilliant|good|amazing|fantastic|lovely|wonderful|impressive|inspiring|admirable|positive|important|excellent|awesome|super|nice to hear|see|that|how|of|what .. you|your|that|raised|spoke
it|that is|'s really|so? great|brilliant|amazing|fantastic|impressive|wonderful|lovely|good that? you|how
i can tell|see how much|that|you .. matters|matter|care|means|thought|think|proud|mean|committed|important
shows how|that|you|what|real|a|your|great|courage ... strong|care|you|courage|commitment|strength|much|are|determined
did|done|doing|handled|dealt|managed|coped|do|done with|really|so|that|it|a|the|very|great|good|amazing|brilliant|right|your ... well|great|right|good|brilliantly|amazing|brilliant|thing|job
you did|have|are done|doing|the? right thing
you handled|coped|managed|dealt ... well|brilliantly|better|right
people|they|everyone|others|folk|colleagues listen|respect|look|trust|value|rate|like|think to|up|you|highly|the to|you|world?
you should|can be|feel .. proud
proud of you
hats off
fair play to you
you have|'ve got|such? a|real|so|lot|of|great|loads|much ... experience|strengths|courage|talent|insight
impressive|inspiring
impressed by|with|that|how|you
great|good|lovely|brilliant|nice|amazing|fantastic that you
good of you
kept going
you are right to|about
your honesty|commitment|patience|dedication|loyalty|courage|strength|effort|efforts
i am|'m so? glad|pleased|happy you|that you? ... said|told|came|asked|shared|raised|brought|talked
you have|'ve stuck|stayed|kept|carried|held|hung|managed|coped|given|worked|put ... years|it|going|through|no|that|on|together|hard
no small|mean thing|feat
i am|'m so? glad|pleased|grateful you said|told|asked|shared|raised|mentioned|spoke|came|brought|feel|trust
takes|took a lot|guts|courage|nerve|strength|something
you are someone|somebody|the people|who|person ..
people|others trust|respect|rate|listen|look you|to
really|very|so thoughtful|kind|brave|generous|helpful|decent|patient of you
of you to
what you did|said|do was|is|for .. .. lovely|brilliant|great|brave|kind|good|amazing|right|important
you know this|the|your job|work|place|stuff|team .. .. better|best|inside|well|backwards
know what you are talking|doing about?
fair play
nice|good|great one|shout|call|man|woman|lad $
you have|'ve a|got|such? .. good|great|real|sharp|lovely head|eye|way|instincts|heart|attitude|point|sense
could not have said|put it better
you have|'ve clearly|obviously|really|done put|thought|given|got|your homework
they are lucky to have you
lucky to have you
you put|explained|said|phrased that|it really|so|very? well|clearly|perfectly
you made|make|raise|raised a|some really|very|good|great? good|great|important|fair point|points
that 's|is|was a? really|very|such|really? helpful|useful|honest|thoughtful|important
respect for
i respect
you care
the way you
- do|did|would|if|are|would|hope|can|could you
- you are|have a|really|kind|so? great|good|kind|fantastic|nice day|time|weekend|evening|of|night|one|idea|point
- you are kind of
- kind of
- are you good|great|any
- what|how are|is you|your good
- it 's|is a good|great time|place|day|idea|job
- you are good|great $
- good work|job|question|place .. .. here|pays|life
- not|never good|great|well|do|very
- good idea to|if
- is it|that|this
- do|did you really
- thanks|thank you? for your time|call
- your experience|concern of|with|about|in|been|has|is|so
- experience like|of
- your hard hat
- people|they|everyone like|think the|that|it|they|you|to ...
- well done that
- great that|to see|hear ? you $
- job? well paid
- do|did|would|if you care
- the way you want|like|are|get|were
- i respect your decision|choice|right
- do|did|does people|others|they trust|respect
- you know your rota|hours
- you are someone|the people|who .. .. new|told|contact|from|asked
`)
