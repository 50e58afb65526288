package moves

// rulings are legal verdicts in words so plain that a question or a doubt is
// all that excuses them.
var rulings = phraseList(`
field|good day|time in|at & court|tribunal
have|has|'ve|'s|got got? to|must by|under|legally|give|pay|provide|let|allow|make|offer|keep|consult ... & act|law|regs|regulations|statute|gdpr|legally|directive|legislation
in|under|by|per|says|with the .. act|regs|regulations|legislation|statute|directive & have|must|can not|got|never|right|entitled|allowed|owe|owed|cannot
under|by|with gdpr|law|tupe|acas|statute|legislation|contract .. you|they|he|she|it|your can|could|have|must|are|'ve|'re|has|is|get|cannot|should|need|owe|will ..
get|be|getting|gets slaughtered|crucified|destroyed|hammered|battered|torn|ripped|annihilated|murdered|taken|done|nailed|hung|humiliated|fined|sued|prosecuted|rinsed & tribunal|court|judge|law|lawyer|cleaners|lawsuit|discrimination|gdpr
contract is|'s|are a|legally|binding contract|binding|law|final
can not|cannot|never just|simply|legally|lawfully rip|tear|change|alter|ignore|break|cut|take|move|scrap|vary|swap|drop ...  up|contract|terms|hours|pay|conditions|it|that|away|them
forced|made|ordered|liable|obliged|required to pay|give|compensate|reinstate|cough|hand|settle|apologise ... & they|he|she|company|employer|boss|council|firm|hr|trust|you
warning|dismissal|sacking|contract|clause|decision|hearing|meeting|deduction|letter|ban|policy|term|disciplinary is|'s|was|would|are|isn't be? not|legally|completely|totally|null|clearly? invalid|void|unlawful|illegal|unfair|unenforceable|legal|lawful|valid|binding|enforceable ...
invalid|void|unenforceable because|as|if|without|cos|since|unless
you have|'ve|got|had every|a|an|the full|absolute|legal|complete? right|rights to|under|by stay|remain|work|refuse|sue|claim|stop|walk|down|strike|record|demand|appeal|compensation|law|live ...
home office & right|fine|worry|can not|allowed|legal|safe|status
visa|status|papers|permit|sponsor & fine|safe|allowed|right|legal|legally|worry|protected & you|your & can not|don't|have|are|is|will|won't|'ll|affect|work|stay
find|rule|decide|side|come|be|go in|for|on|with|against your|you|them|him|her|favour|side ..  & tribunal|court|judge|law|panel|acas|lawyer
any|every|no tribunal|court|judge|lawyer|solicitor|barrister in|on|at|worth|would|will|could|going|is ...
claim for|against that|this|it|them|injury|stress|damages|him|her|the|your|unpaid|loss|years|wages|everything .. & you|you'd & can|could|should|would|'d|got|'ve|'ll
industrial|personal injury|accident|negligence & claim|sue|compensation|they|liable|case
rights & trampled|violated|breached|breaching|broken|ignored|infringed & your|you
health and safety act|law|law's|breach|offence|executive|regs & breach|breaking|have|must|they|illegal|against|breached|sue|report
you are|'re|would|'d|will|'ll be? legally|fully|automatically|covered|protected|within? covered|protected|entitled|allowed|within|owed|due & law|legally|act|statute|rights|whistleblowing|whistleblower|equality|contract|legislation
whistleblowing|whistleblower|whistleblow & law|protected|sack|can not|covered|act|touch|illegal
theft|fraud|slavery|blackmail|assault|abuse|extortion|exploitation & that|that's|it's|is|what|not|pure|plain|basically|simply|literally & pay|paying|wages|you|they|boss|manager|company|he|she & plain|simple|is|'s|law|day|simply|basically|outright|legally|clear
- ~ do|did|does|have|has|is|are|was|were|would|could|can|what|how|who|why|when|which|where|should|will ...
- if i|we|you not|are|want|need|know|think|check|feel
- whether|unsure|depends|perhaps|maybe|might|may|possibly|unless ...
- not|never|cannot|hardly .. .. sure|certain|know|saying|tell|lawyer|expert|think|promise|clear|qualified|advise|say|guess|call ...
- get|need|want|take|ask|check|seek|find|look .. .. advice|lawyer|solicitor|officer|legal|out|whether|first
- told|said|says|reckons|reckon|thinks|claims|asked|asking ...
- you have|'ve|got a|the|every right|rights to be|feel|join|bring|ask|say|an|know|complain|leave|take|not|choose|speak|worry
- right to bring|be|join|ask|feel
- accompanied
- theft from
- policy|training|leaflet|helpline|degree|team
`)
