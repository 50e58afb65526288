package moves

// verdicts pass legal judgement by frames: what was done to you in the words
// of the law, what a court would say, what they must and cannot do.
var verdicts = phraseList(`
been|were|was|be|being clearly|definitely|obviously|technically? unfairly|wrongfully|constructively|illegally|unlawfully ..
you|he|she|they 've|have|has|'s|were|was been? clearly|definitely? unfairly|wrongfully|constructively|illegally|unlawfully|discriminated|victimised|harassed ..
unfairly|wrongfully|constructively dismissed|sacked
payout|compensation|damages|settlement|award of|for|worth|in|around|about|easily|over .. grand|k|thousand|thousands|figures|pounds|quid|pay
looking at a|some|an|big|least|thousands|several? .. payout|compensation|settlement|thousands|grand|damages
worth|get|win|land|cost|owe thousands|grand|five|ten|twenty|tens|a ..  grand|thousand|compensation|tribunal|court|damages & you|them & tribunal|court|claim|easily|compensation|sue|case|easy|would
a crime|offence what|that|to|how|is|in|and|$ & they|it|that|he|she|you|your
it|that|this|what|they is|'s|are|was ..  criminal|fraud|theft|blackmail|assault|slavery|extortion what|that|to|and|$ ..
leg to stand
bang|dead to rights
banged to rights
them|him|her|boss|company over a barrel
do not need|require|want a|any|your visa|permit|sponsorship|sponsor|licence ..
you are|'re|will be|legally? fine|ok|okay|allowed|free|entitled|legal|safe to work|stay|remain & here|uk|visa|country|permit|work
your visa|permit|sponsorship|status .. .. covers|lets|allows|means|safe|fine|protected|affected|valid|change|problem
home office will|would|cannot|can|could|won't ..
they|he|she|@boss|company|employer will|would|'d|could|can|'ll be|get|end fined|prosecuted|jailed|sued|done|hammered|taken|crucified|struck|liable|shut .. 
they|he|she|@boss|company|employer can not|never just|simply|actually|even? change|alter|cut|dock|deduct|withhold|refuse|sack|dismiss|make|force|move|impose|stop|monitor|film|record|ask|keep|share|cancel|do your|you|that|this|it|people|anyone|someone ...  notice|consent|contract|contractual|agreement|consultation|consulting|law|permission|gdpr|pregnant|disability|agreeing|warning
they|he|she|@boss|company|employer have|has|'ve|must|got|are|is legally|got|required|obliged|bound? to? legally? give|pay|consult|offer|let|allow|provide|make|accommodate|adjust|keep|honour you|your|everyone|staff|everybody|it|reasonable|at|for ... notice|break|breaks|holiday|leave|minimum|redundancy|adjustments|adjustment|rest|written|consultation|wage
they|he|she|@boss|company|employer are|is|'s|'re not|never actually|even|really? allowed|permitted|entitled to do|make|ask|sack|dismiss|change|cut|film|record|refuse|keep|force|stop|touch|pay|share you|your|that|this|it|people|anyone ..
is|'s|are|was not|n't actually|even|really? allowed|permitted & by|under|law|act|regs|regulations|statute|gdpr|rules|legally
reasonable adjustment|adjustments & must|have|legally|law|obliged|duty|entitled|right|got
@boss|they|he|she .. .. break|breaks|breaking|broke|breached|breaching|flouted|violated|infringed|contravened|contravenes|breaches .. .. law|laws|contract|act|rights|regs|regulations|gdpr|legislation|code|policy|terms|directive
against|contravenes|contrary your|the|to|employment|human|health|data|all|uk|every|any? .. law|laws|rights|legislation|contract|terms|act|regs|regulations|gdpr
illegal|unlawful|illegally|unlawfully & they|he|she|it|that|this|which|what|you|your|firm|company & is|'s|are|was|doing|did|be|been|have|acting|totally|completely|well|clearly|proper
null and void
not|isn't worth the paper
stand|hold|stack up in|at|before|legally & not|never|won't|wouldn't|would|court|tribunal|law
court|tribunal|judge|panel|employment .. would|will|'ll|'d|is|are|going|always|have|has|takes|would've ..  & you|them|him|her|they|favour|side|case|claim|out|that|this|it
at|in|to|before|by|for|through a|an|the|employment? tribunal|court|judge & win|lose|walk|rip|destroy|demolish|easily|laughed|thrown|hammer|clean|definitely|certain|guaranteed|rights|slaughter|chance|prayer|stand
win|won|walk|storm|clean|smash & tribunal|court|case|claim|lawsuit|legal & you|you'd|would|easily|we'd
sue|suing the|their|his|her|them|him|for|your pants|backside|over|company|boss|manager|employer|arse|and|if ..
got|have|'ve|has|is|'s|be|with|such|you a|an|some|really|one|hell|the|your? .. .. strong|solid|decent|good|great|cast-iron|watertight|rock-solid|clear|clear-cut|open-and-shut|textbook|winning|brilliant|perfect|legitimate|genuine|valid|slam-dunk|nailed-on legal? case|claim|grounds|argument ..
grounds|basis to|for a|an .. .. sue|court|tribunal|dismissal|claim|grievance|action|appeal|case|damages
qualifies|qualify|counts|count|classed|amounts|falls|constitutes|class|treated as|to|under|for .. .. .. discrimination|harassment|victimisation|bullying|dismissal|redundancy|whistleblowing|disability|wages|breach|detriment
textbook|classic|blatant|clear-cut|clear|pure|straight|straightforward|obvious|outright|sheer|plain|downright|proper|literal|literally|basically|simply sexual|racial|race|sex|age|disability|indirect|direct|pregnancy|maternity|unfair|constructive|wage? discrimination|harassment|victimisation|dismissal|racism|sexism|ageism|theft|blacklisting|whistleblowing|negligence|slavery
sexual|racial|race|sex|age|disability|indirect|direct|pregnancy|maternity|religious discrimination|harassment|victimisation & that's|'s|is|they|it|he|she|been|committed|doing
discriminating|discriminated|victimising|victimised against? you|him|her|them|because|on & they|he|she|@boss|that|are|been|you
protected characteristic|disclosure|conversation|class
your|you legal|statutory|contractual|employment|human|full|every rights|right|entitlement|entitlements ..  & say|says|mean|means|breached|breaching|to|are|is|they|have|have|ignored|denied
you|they have|'ve|had|got got? every|a|the|full|an|no legal|absolute|statutory|contractual? right|rights|grounds to|legally|under|for|by ... & refuse|sue|claim|strike|stop|legal|walk|act|law|work|demand|sack|dock|withhold|record|legally
you are|'re|were owed|due|entitled|guaranteed to? .. .. .. back|pay|notice|compensation|redundancy|money|holiday|damages|leave|overtime|breaks|break|break|minimum
written|implied|in in|into|term|terms|your|of? law|contract|statute|legislation & they|so|can not|must|cannot|have
law 's|is|says|'ll|will|protects|backs|behind|bans|forbids|requires|on & you|they|your|it|them|company|employer
case law
precedent
a|an|the legal slam|certainty|no-brainer|obligation|requirement|duty|minefield|violation & they|it's|that's|have|that|you
you could|can|should|would|'d|'ll|will|might easily|definitely|absolutely|totally|really|well|probably|actually|just? sue|prosecute|claim|win|get|take ..  compensation|damages|discrimination|dismissal|tribunal|court|constructive|unfair|payout|cleaners|harassment|injunction|backdated
not|hardly|far|isn't|n't|never even|exactly|remotely|from? legal|lawful|enforceable|legit|binding & that|this|they|contract|clause|which|he|she
- in|just|any|that|this|which|each|either|what|your|the|a case of|study|it|you|we
- case full
- whatever|whichever the law
- not everything|everyone|every|all ...
- may|might|maybe|perhaps|if|whether|unsure|unless|depends|possibly ...
- not|never|cannot .. .. sure|certain|know|say|saying|tell|lawyer|expert|think|claim|promise|clear|qualified|advise|guess ...
- ~ do|did|does|have|has|is|are|was|were|would|could|can|what|how|who|why|when|which|where ...
- get|need|want|take|ask|check|seek|find .. .. advice|lawyer|solicitor|officer|legal|out|whether
- i|we are|am|'m|'re not|no
- you have|'ve|got a|the|every right|rights to be|feel|join|bring|ask|say|an|know|complain|leave|take|not|choose|speak|worry
- entitled to .. .. opinion|view|say|ask|join|bring|be|feel
- accompanied
- take .. .. home|tea|coffee|food|water|firewood
- can|could|will|would take|have|get|win all|three|two|one|the ..
- discrimination|harassment|dismissal|grievance policy|law|training|act|procedure
- told|said|says|say|reckon|reckons|thinks|think|asked ...
` + noClaim)
