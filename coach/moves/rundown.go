package moves

// runningDown is calling somebody who is not there names: a manager, a
// colleague, the last rep. What the worker is only said to think, or asked
// about, is theirs to say and is left out.
//
// Measured on 22 November 2026 (go test -v -run TestRunningDown
// ./coach/moves): all of 30 marked examples, none of 34 marked ones that come
// near it, both written with the list; and see there for talk of other kinds.
var runningDown = phraseList(`
he|she|her|him|manager|managers|boss|bosses|supervisor|gaffer|foreman|matron|controller|head|rep|steward|@NAME is|'s|was|are|'re just|such|really|so|always|a|an|the|bit|complete|total|right|absolute|bloody|nothing|but|proper|real? a|an|complete|total|right|absolute|bloody|proper|real|little|lazy|old|of? a? idiot|idiots|moron|morons|useless|clueless|pathetic|nightmare|joke|disgrace|muppet|muppets|clown|clowns|liar|liars|thick|stupid|lazy|incompetent|snake|snakes|cow|pig|pigs|monster|tyrant|fool|fools|prat|bully|bullies|horrible|awful|evil|toxic|hopeless|spineless|bitch|witch|dragon|dictator|twat|wanker|dickhead|prick|bastard|arsehole|rubbish|crap
they|management|them are|'re|is just|such|all|really|so|always? a|an? bunch|load|lot? of? idiots|morons|clueless|pathetic|clowns|liars|thick|stupid|lazy|incompetent|snakes|pigs|fools|bullies|evil|spineless|bastards|useless
what an? idiot|moron|clown|liar|snake|pig|cow|monster|muppet|prat|nightmare he|she|they|your|that|the|@NAME ..
that|your|the|her|his idiot|moron|clown|useless|stupid|lazy|pathetic|horrible|awful of? a|your? manager|boss|bosses|supervisor|woman|man|colleague|controller|head|gaffer|rep
that|your stupid|idiot|useless|lazy|horrible|awful woman|man|manager|boss|supervisor
he|she|they|boss|manager|controller|management could|can not run|organise a|the? bath|tap|whelk|party|piss-up|raffle
- you|they|people|she|he|i|we think|thinks|thought|say|says|said|feel|feels|felt|call|calls|called|mean|reckon|told as|like|that? if? .. he|she|they|him|her|@NAME|manager|boss|management|supervisor ...
- sounds|seems|sound|seem|feels|looks|as like|as|if|though? that? .. he|she|they|him|her|@NAME|manager|boss|management|supervisor ...
- if|whether|not|never saying|say|think? .. he|she|they|him|her|@NAME|manager|boss|management|supervisor ...
- do|does|did|would you|they|he|she|people think|say|feel|find|reckon that? .. he|she|they|him|her|@NAME|manager|boss|management|supervisor ...
- he|she|they|him|her|@NAME|manager|boss|management|supervisor is|was|are|'s not|never ...
- is|was|are|'s not|never .. horrible|awful|useless|stupid|lazy|bully|idiot
- is|was|are he|she|they|your|the ...
- call|calling|called|calls he|him|her|them|you ..
- horrible|awful to|with you|them|people
`)
