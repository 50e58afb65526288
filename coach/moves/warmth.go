package moves

// acknowledgements show that a feeling or a worry has been heard.
var acknowledgements = phraseList(`
that|it|this|which .. sounds|seems|looks|feels like a|an|really|very|so|pretty|quite|absolutely|truly|bit|of|proper|total|like? ... @hard|@felt|lot|nightmare|pressure|struggle
sounds|seems like? a|an|really|very|so|pretty|quite|absolutely|truly|bit|of|proper|total|well? ... @hard|lot|nightmare|struggle|rough
that|it|this|which must|would|will|has|had|could have|be|feel been|felt|be|feel? a|an|really|very|so|pretty|quite|absolutely|truly|bit|like|to? ... @hard|@felt|lot|nightmare|pressure|struggle
that|it|this|which is|'s|was|are|were|be really|very|so|pretty|quite|absolutely|truly|a|an|just|such|not|proper|bit|of|well|totally|completely|simply|one|got|to|be|always|never? a|an|so|very|really|much|all|be? @hard
ugh|god|oof|ouch|blimey|crikey|gosh .. .. @hard|sorry|that|must
@hard $
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
i|we can|could see|imagine|understand|hear|tell|appreciate|feel why|how|that|it|what|you|where .. you|it|that|would|must|is|'s|are|matters|feel|upset|frustrat*
i hear|see|get|feel you|what|that
fair enough|point|worry|question|concern $
fair enough
that|it is|'s|are a|an|totally|completely|perfectly|really|very|such? a? fair|valid|reasonable|real|legitimate|genuine|natural|normal|understandable
a|perfectly|real|fair|valid|reasonable|genuine|legitimate|natural|understandable worry|concern|fear|point|reaction|feeling|way|question|thing to|that|there|about|when|for|and|with? ...
do not blame|begrudge you
can not blame you
so|really|very|am|i'm? sorry to hear|that|you|for|about|this|it|they
sorry to hear|you|that|about
sorry .. .. happened|happens|through
anyone|anybody|i|we|most|people would|might|could be|feel|find|have been|felt|the|also|that|just? .. @felt|@hard|same|pissed
you are|have|'ve|must|look|sound right|every|be|feel|been|had to? .. @felt|through|plate|lot|going
you have every right|reason to
you have|had|'ve got|had|been|a? a|so|through|quite? .. lot|on|much|through .. your|going|plate|deal|with|to
a|got lot on your|going|to deal|of
lot to take|deal|carry|cope|juggle
i know it|that|this|how is|'s|can|not|must ... @hard|easy|feel|feels
feel|felt|feeling the? same
it is|'s ok|okay|alright|natural|normal|only to? feel|be|have ...
it 's|is a big|hard|huge|tough|scary|lot|real|difficult|massive decision|ask|step|thing|change|worry|money|of
a big|hard|huge|tough decision|ask|step
thats|that 's|is rough|hard|tough
poor you|thing
what a|an nightmare|pain|mess|shame|@hard
you should not have|need to
you do not deserve
of course you|it|that|they are|'s|is|do|would|feel|'re|have ...
of course ~? that|it|you 's|is|are|do a|an|not|only|going|want|feel|worried|real|fair|understandable
i would|will be|feel|find|have been|hate|also|too|the? .. @felt|same|that|it|hard|too
can not be|have been|easy
- what|how|why|who ~? is|'s|was .. @hard
- understand .. .. form|form?|minutes|joined|started|you|work|are joined|started|work|new|in|that
- that sounds like a|an? tuesday|monday|wednesday|thursday|friday|plan|date|good|deal
- i hear|see|understand there|the|they|@NAME|you|manager are|is|'s|have|in|managers
- sorry what|can|could|did|to bother|i|for|about the
- not .. @hard $
- not @hard
- is|was|are|isn't it|that|this|they|not
- i see what|how|if|whether
- you should not have|need to tell|say|know
- join us
- fair enough $
- i get|got it|that|you from|by|in|to|a|the
- as|than|that 's|is hard as|to
- hard hat|copy|drive|worker|work|working
`)

// affirmations name a strength or effort of the worker's.
var affirmations = phraseList(`
well done
good on|for you
good|great|nice|excellent|brilliant|lovely|fantastic|amazing|cracking|smart|valid|sharp|fair question|point|work|job|idea|thinking|thought|effort|spot|instinct
really|very|such good|great|important|interesting|helpful question|point|idea
you are|have really|very|so|such|clearly|obviously|a|good|great|amazing|brilliant|doing|pretty|quite|super|incredibly|extremely? a|good|great|amazing|brilliant|doing|really|so|very|pretty|quite? .. strong|brave|amazing|great|good|brilliant|fantastic|thoughtful|dedicated|committed|loyal|caring|patient|capable|honest|generous|hero|star|asset|determined|motivated|resilient|respected|open|smart|courageous|kind|professional|experienced|conscientious at|person|job|that|with|in|colleague|listener|for|mum|work?
you clearly|obviously|really|must|have|do|'ve|certainly? really|do|have|clearly|thought|put|worked|care|know|look|value|stand|stood? thought|put|care|know|worked|look|take|value|stick|stuck|stood|work ... about|it|this|lot|your|into|others|people|hard|for|what|up|after
you really|clearly|obviously|do|certainly|must care|know|think|look|mean|want|love|value|take|stand|work|give
you clearly|obviously|'ve|have|really put|got|thought|worked|given|kept|tried|stuck|shown|made|done|come ... thought|effort|hard|work|lot|well|courage|progress|far|strength|experience|job
that|it took|takes|take real|a|some|lot|of|so|guts|such? .. guts|courage|strength|nerve|bottle|bravery|effort|commitment|honesty|determination|patience
took guts|courage|bottle|nerve|strength
that|it was|is|'s|must really|very|so|such|pretty|a? .. brave|courageous|kind|generous|thoughtful|impressive|amazing|brilliant|big|decent|good|great of|thing|to .. you|do
that was|is|'s|took really|very|so|pretty|quite? brave|courageous|kind|generous|thoughtful|impressive|strong|decent
i|we really|do|so|totally|truly|just|absolutely|am|'m|honestly? admire|appreciate|respect|value|applaud|commend|impressed|proud ... you|your|that|how|what|of
appreciate you|your|how being|telling|sharing|honesty|talking|time|trust|taking|coming|openness|openly|saying|giving
thanks|thank you? for|so|very|much .. .. telling|being|sharing|trusting|opening|honest|talking|your|saying|that|speaking|raising|letting|honesty|giving|explaining|asking|taking|coming
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
you have|'ve got|had|such? a|real|so|lot|of|great|loads|much ... experience|strength|strengths|courage|talent|skill|skills|insight|knowledge
impressed|impressive|inspiring|inspired ...
great|good|lovely|brilliant|nice|amazing|fantastic|fair of|to you for|hear|see|that ...
kept going
you are|'re right to|that|about
your honesty|experience|commitment|patience|dedication|loyalty|courage|strength|concern|insight|effort|efforts|hard ... 
i am|'m so? glad|pleased|happy you|that you? ... said|told|came|asked|shared|raised|brought|talked
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
`)
