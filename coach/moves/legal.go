package moves

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
there is|'s|are a|no law|laws against|that|about
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
automatically|clearly|blatantly|obviously|definitely unfair|illegal|unlawful|discriminatory|wrong
cast|rock iron|solid .. case
discrimination|dismissal|harassment|negligence|injury case|claim
could|can|should take .. .. tribunal|court .. win
take .. .. to? a? tribunal|court and win|for
and win at|in|it tribunal|court
they|he|she|@boss would|will|'ll lose at|in|that|a tribunal|court|case
they|he|she|@boss would|will|do not have a? leg|case|hope ..
not have|got|leg a leg
not a leg to
have you|your|him|her a right|claim|case
would be illegal|unlawful|discrimination
you have|'ve|got got? rights|protection under|in
your rights under
it 's|is a criminal|legal|civil|contractual offence|duty|obligation|requirement|right
they are|'re|is|'s committing|acting|operating .. unlawfully|illegally|offence
unlawfully|illegally
liable
your|the contract says|means|gives|protects|is .. .. so|they|not
they are in breach
in breach of
that would|will count|be|amount as|to|clear|unfair|constructive|discrimination|harassment|dismissal discrimination|harassment|dismissal|constructive|unfair|victimisation
amounts|amount to constructive|unfair|discrimination|harassment|dismissal|bullying
you can|could|would claim for|against|constructive|unfair|damages
get|getting an? injunction
not legally allowed|able|permitted|entitled
you would|will|could have|be a .. claim|case
what they|he|she|it|you|your .. did|is|does|was|'s|doing|said .. illegal|unlawful|harassment|discrimination|bullying|assault
allowed by law
by law they
claim for that|this|it
- not|never sure|certain|know|say|saying|tell|lawyer|think|claim|promise|clear|yet ... illegal|unlawful|case|claim|law|legally|tribunal|dismissal|discrimination|entitled|contract
- ~ do|did|does|have|are|were|was|is|would|could|can|whether|if you|they|he|she|it|that|this|there ... illegal|unlawful|case|claim|law|legally|tribunal|dismissal|discrimination|contract|sue
- if|whether|maybe|perhaps|might|could ... illegal|unlawful|claim|law|legally|dismissal|discrimination|entitled|contract
- if|whether|might|maybe .. have|got|be ... case|tribunal
- would rather|need|want .. check|checked|advice|ask ... law|legally|case
- somebody|someone|they|he|she|lawyer|officer said|says|told|thinks ... illegal|unlawful|case|law|legally
- in|just|any|that|this|which|each|either case
- on? a case by case
- entitled to .. your|an|own|their? view|views|opinion|ask|say|know|think|feel|opinions|benefits|benefit|it
- law|legal school|firm|degree|officer|department|side|advice
- by law? school
- illegal|unlawful to .. .. drugs|blacklist|sack|dismiss|treat|punish|discriminate|refuse|keep
- illegal|unlawful drugs|drug|substance|substances|stuff|activity|activities
- win .. case|it $
- mother|son|father|brother|sister in law
- take them|him|it to court|tribunal or|yet
- not legally trained|qualified
- legally trained|qualified
- you have a|the right to be accompanied|join|leave|say|ask|choose|not|a|be
- by law you can|have|may|be|are .. accompanied|take|bring|rep|colleague
- under the .. act .. anyone|everyone|members|workers
- what|which|does is|does the law ..
- what|how|who does|do|did the law
- a data|the|security breach
- breach of trust|confidence
- know|whether|if|sure|check|ask|say ... legally|law
- get a payout|settlement offer
- liable to
- personal|any injury claim
- what would|will|does count
- you have|got rights to
- is|was it a|your contractual|legal
- discrimination|dismissal|harassment case|claim .. ..  was|is|were|before|last
- what .. was|is|did .. harassment|bullying case|policy|like|about
- insurance|expenses|expense claim
- claim for .. expenses|overtime|mileage
- whether|if|know|sure|ask|check ... legally|allowed
- you have a|the|every? legal right to bring|be|join|take|leave|say|ask|not|choose
`)
