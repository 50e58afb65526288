package moves

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
i|we saw|noticed|watched how|what|the|you way? you? handled|dealt|did|coped|managed|kept|helped|calmed|stayed|stuck ..
everyone|everybody|people|they|i say|says|hear you are the one|person who|that|they|we ..
you have|'ve done|been|kept|managed|coped|handled .. brilliantly|amazingly|well|fantastic|great|superbly|brilliant
brilliantly|amazingly to
good|great|brilliant with people|kids|customers|patients|them
it|that says|shows|tells .. lot|volumes about|you|much
says a lot about
lot about you
really|very|so|such|a sharp|good|clever|clear|helpful|fair|honest|powerful|brilliant way|thought|insight|point|question|idea .. ..
thanks|thank|appreciate you? for? .. .. straight|honest|open|frank|candid|telling|sharing|trusting
i can tell|see you are|'re|have|care|know|love|work ..
natural|born leader|organiser|rep|communicator
you are good|great|brilliant at|with ..
you would make|be a|an|great|good|brilliant .. rep|at
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
- a good|really|very|great way|idea|point|question to|of .. ..  get|do|start|find
- are|is|'s it|that|he|she|they|there good|great with
- i can see|tell you are|have ..  upset|worried|busy|in|on|tired|fed|angry|not|got|a|nervous|the|annoyed
- it|that says on|in|here|there
- a good idea|question
- did it go well
- it go well
`)
