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
you have|had|'ve|got every|good|all|plenty|more|enough|the? right|reason|cause to
i would not expect|blame|hold you|it|that|anything
would not expect|blame you|it|owt|anything ...
can not argue with|wi that|you|it
can not say i|we? blame|fault you
that is|'s|sounds a? good|fair|real reason to .. think|wait|careful|take|hold|be|say|worry ...
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
