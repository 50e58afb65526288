package moves

// claims give a legal verdict, which is not a rep's to give.
var legalClaims = phraseList(`
no court|judge|tribunal|jury in|would|will|could|anywhere ..
is|'s|was|amounts|that|it|asking|be fraud|theft|assault|negligence|blackmail|extortion|defamation|libel|slander|perjury|bribery & you|they|he|she|your|boss|manager
not|un|hardly|never? enforceable|unenforceable|binding
unenforceable|void|unlawful & contract|clause|it|that|this|dismissal|agreement
is|'s|be null? and? void
you are|'re|were legally|technically|contractually|automatically ..
legally an|a|your|the|yours|theirs employee|worker|contract|right
not|never allowed|permitted|entitled to & law|gdpr|act|legally|regulations|data|contract|rules
gdpr & not|never|cannot|breach|against|it 's
not worth the paper
not|hardly|never|isn't legal|lawful|legit
unlawful|unlawfully|illegal|illegally & that|it|this|they|which|what|he|she|company|employer|your
in|under|at|by law|statute
it|that|this is|'s|be the law
the law says|requires|protects|states|gives|forbids|bans|allows|lets|entitles
it 's|is|was a|your|their legal|statutory|civil|criminal|contractual duty|requirement|right|obligation|offence|matter
legal|legally|statutory|lawful duty|requirement|right|entitlement|protection|minimum|obligation|footing
that|it|they|this|which is|'s|are statutory
broken|broke|breaking|breaks|breach|breaches|breached|breaching|flouting|violate|violates|violated|violating the|your|equality|working|data|health|employment|your|minimum law|laws|contract|act|regulations|regs|rights|directive|code|rules|time|protection|and|wage
a|in|an data|contract|clear|serious|gross|material|legal breach|violation
data protection & breach|breaking|allowed|can not|must|illegal|law
gdpr & breach|breaking|allowed|can not|must|against
they|he|she|@boss|you would|will|'d not? win|lose|walk|clean in|at|that|it|hands|if|all|up .. .. court|tribunal|down
would|will lose|win .. in|at court|tribunal
win|lose hands down
court|courts|tribunal|judge|judges has|have|would|will|always|'ll|'d ruled|decided|said|found|agree|side|find|rule|award|throw|love|back ..
any|a decent|good? solicitor|lawyer|barrister|judge|tribunal|court would|will|could ..
solicitor|lawyer|barrister would|will take|tear|have|win|eat|love ..
clear|textbook|obvious|plain|blatant|classic|definite|open case|example|breach of .. discrimination|harassment|victimisation|bullying|dismissal|unfair|negligence
race|sex|age|disability|sexual|racial|pregnancy|maternity|indirect|direct|religious discrimination|harassment & that|it|is|'s|was|this|they|sounds|clear
that|it|this|which|what ... is|'s|was|amounts|counts|equals|constitutes ... unfair|constructive|wrongful dismissal
dismissal|sacking|redundancy|suspension was|is|'s|would be? unfair|unlawful|illegal|automatically & law|legally|tribunal|clearly|definitely|automatically
automatically|legally|contractually unfair|entitled|owed|bound|protected|binding|obliged|required|allowed|yours
you are|have|'ve|would|be .. .. entitled to|by .. .. notice|pay|holiday|half|break|breaks|compensation|redundancy|sick|leave|day|hours|refuse|time|law|damages|back
entitled by law|statute|right|rights
by rights & owe|owed|entitled|should|they|have
you|we|they are|'re|is|'s owed holiday|back|notice|redundancy|overtime|wages|pay|compensation|money
you can|could|would|should|'d|will be? able? to? sue|claim .. .. compensation|damages|for|against|unfair|constructive|them|back|thousands
able to claim .. .. compensation|damages|for|against|back
get|win|claim|due|owed|worth|be|seek .. .. big|fat|massive|decent|nice|large|huge payout|settlement|compensation|damages
employer|employers|company|they|management|boss can not|never|legally just|simply|legally? change|alter|sack|cut|dismiss|force|deduct|dock|make ... & illegal|law|legally|contract|unlawful
they|employer|employers|@boss must|legally|have keep|provide|pay|give|to ... & law|act|tupe|regulations|statutory|legally|legal
an? offence by|to|under|if|for
committed|committing an offence|crime
protected by|in|under|from law|the|day|dismissal
the? equality|employment|data|human|working|minimum|health|whistleblowing protection|rights|time|wage|and act|regulations|directive|regs
acas code|guidance says|is|means|requires
under tupe|gdpr|acas|section|the|health|equality|employment|working & must|can not|have|entitled|they|you|right|protected
your visa|status|leave|permit lets|allows|covers|means|permits|protects ..
immigration|home can|will|could|would|office not|never|can|will ..
every|a|the|legal|full right in|by|under law ..
legal|the legal? right to refuse|walk|stop|strike|sue|claim|be paid|more
cast|cast-iron|rock|watertight|slam iron|solid|dunk|case|claim & you|that|it|case|have
compensation|damages for that|this|what|stress|it|your & you|get|claim|due|entitled|win
wage theft
that|it|this counts|qualifies|amounts as|to ... discrimination|victimisation|harassment|bullying|dismissal|theft|negligence|blacklisting
equal pay & law|entitled|claim|after
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
` + noClaim)
