package moves

// secrets tell what happened to somebody named, in words so plain that a
// question or the rep's leave to tell it is all that excuses them.
var secrets = phraseList(`
@NAME ... been|is|was|'s|signed|got|had|having|with|going|off|for|her|his|their|put|has .. .. @private|depression|divorce|grievance|payslip|tablets|antidepressants|pregnancy|bankrupt|evicted|visa|overstayed|gay|trans|foodbank|probation|debts|settlement
@NAME won|lost|settled|dropped|withdrew|lodged|raised|took|had|got|signed her|his|their|a|an|out|big|the? .. case|claim|grievance|appeal|hearing|tribunal|settlement|payout|nda
@NAME ... put|made|lodged|raised|filed|taken|taking|brought|got .. .. complaint|grievance|claim|tribunal|case|disciplinary|warning
her|his|their grievance|complaint|disciplinary|hearing|claim|settlement|suspension|tribunal was|is|'s|were about|over|because|for|'cos|thrown|settled ..
meant|supposed|sworn|swore|promised|told|asked|begged to|not|be|stay|me .. secret|private|confidential|quiet|hush|know|secrecy|tell|repeat|say|talk .. & but|@NAME|she|he|they|your
hush hush|hush|money
hush-hush
on the quiet|sly|qt|qt & @NAME|he|she|they|your|someone
@NAME|she|he|they said|told|mentioned|says|tells|let me|us|that|slip|on|you|that? you|your ..  were|was|are|'re|have|had|been|home|marriage|kids|husband|wife|partner|money|'d|split|health ... trouble|home|@private|struggling|ill|splitting|left|rough|problems|off|leaving|applied|split|crying|upset|marriage
@NAME .. thinking|thought|talking|planning|scared|worried|terrified .. .. leaving|leave|quitting|quit|packing|divorce|going|jacking|losing|being|marriage
@NAME & tried|attempted|wanted & kill|life|suicide|herself|himself|overdose|hanged
@NAME ... on|in|under|facing|up his|her|their|a|an last|final|first|second|third|formal|written|disciplinary warning|written|warnings ..
earns|earning|gets|paid|makes|making|get|got .. .. grand|k|thousand|quid|pounds more|less|extra than you
getting|get|got rid|shot of @NAME
do not|never say|tell|let|breathe ... from|by me & but|they|@NAME
getting|firing|sacking|binning|moving|replacing|demoting|suspending @NAME
came|come|coming out to|as me|us|gay|trans|bi
your .. .. mate|friend|colleague|manager|boss|supervisor|buddy|leader ... came|told|confided|cried|broke|admitted|said|rang|messaged out|me|to|down|in|he's|she's ..  & terrified|gay|people|crying|pregnant|secret|knowing|scared|sick|leaving|drinking|divorce|debt
a|one|this|another lass|lad|girl|woman|bloke|guy|man from|in|on|at|off .. .. lose|lost|had|have|got|get|was|were|signed ..  her|his|a|sacked|baby|wife|husband|breakdown|miscarriage|suspended|kid|off|caught|child & still|made|come|they|we|boss|manager
showed|shown|forwarded|sent|read|posted|shared|show|played the|them|your|everyone|others|it|my .. .. your|what .. message|messages|text|email|letter|you|story|note|voicemail|chat|wrote|said|posts
that|the|last year's|month's? grievance|complaint|case|disciplinary|claim .. .. was|is|came|from|were @NAME|him|her|down|from|about .. & @NAME
that was @NAME & grievance|complaint|case|claim|sacked|disciplinary|paid|dropped
have|'ve|got|here the|a|our|your|full? .. membership|members|member|names|name list|database|spreadsheet|here|sheet & corridor|team|office|floor|see|look|here|department|six|five|row|who
@NAME ... member|joined|signed|union & keeps|hush|quiet|secret|don't|nobody|shh|hide|hides
member|joined|signed & keeps|keeping|kept & quiet|hush|secret|low
keeps|keep|kept|keeping it|that hush|quiet|secret|dark|hidden|low & he|she|@NAME|they
@NAME ... expecting|pregnant|engaged|divorcing|separated|separating|adopting|trying ..  & killed|kill|saying|tell|don't|she|he|but|though|know|secret|told|baby|already
everyone|people|they|anyone will|'ll|would know|guess|recognise|realise|work|see it's|it|who|that|you|out .. & name|story|newsletter|leaflet|case|used|put
one|two of your|the|my .. colleagues|team|mates|workmates|others|lot ... earns|earning|paid|gets|makes|signed|joined|complained|off|on|owes|sick|leaving|warning|grievance
@NAME ... got|has|had|have|with|suffers|suffering|struggles|struggling|battling|fighting from|with|a|some|his|her|really|bad? ..  mental|depression|anxiety|bipolar|schizophrenia|ocd|ptsd|addiction|cancer|diabetes|autism|adhd|epilepsy|dementia|nerves|debts
@NAME ... borrow|borrowed|borrowing|owes|owed|skint|loan|rent|mortgage|debt|arrears|bailiffs|benefits|gambling ...  & money|rent|mum|pay|subs|loan|months|grand|he|she|him|her|his|us
@NAME owes|owed us|me|him|her|the|three|two|months|subs ..
the|that|your lad|girl|bloke|woman|guy|man|one|lady|chap|blonde|cleaner in|on|with|from|at|who's|off ..  & done|caught|sacked|fiddling|stealing|touched|drinking|warning|affair|pregnant|visa|sick|crying|left|disciplinary|complaint|grievance|member|joined|got
disciplinary|hearing|grievance|meeting|investigation with|for|about|of one|someone|somebody|a|another|your|two .. your|from|in|on|team|member|colleague|of ...
which six|ones|people|two|three & know|voted|joined|can|tell
@NAME ... started|back|on|off|been|at|hitting|taken|turned drinking|drink|bottle|drugs|gambling|coke|wagon|weed|smoking|booze ..
got|get|won|agreed|settled|had .. .. for|with @NAME & grand|thousand|payoff|payout|settlement|hundred|deal|off|k
heard|hear|told|know|got|found|seen from|by|out|via|off hr|payroll|occupational|records|sickness|manager|head .. .. you|your|that|about ...  & had|were|was|have|off|nerves|sick|time|stress|leave|trouble|warning
screenshot|photo|picture|copy|recording|email|messages|texts of|from what|@NAME|her|his|their|your .. .. wrote|sent|said|@NAME|to|message|email
here|this|look is|'s|at|are what|a|the .. .. @NAME wrote|sent|said|put|texted|messaged ..
let|letting|it|that slip|slipped|spilled|spilt|blabbed to|that|about|out|the|in .. 
she|he|they came|went to us|me|hr ..  after|because|about|when|cos & touched|hit|groped|harassed|attacked|bullied|shouted|kissed|assaulted|pregnant
so and so|no|not in|on|from your
starts|begins|rhymes with a|an|m|the|j|s|d & name|leaving|who|office|team|guess|someone|in|joined|your
naming|name no|any names & but|your|in|on|someone|starts
i told|tell|mentioned|said|informed|let to? @NAME|him|her|them|hr|everyone .. what|that|how|about|know|why ..  you|your ..
i|we know|seen|saw|heard who|which .. six|people|ones|voted|crossed ..
- put|write up|yourself
- answer|answers|question|form|forms|advice|clue|idea .. .. that|the one in|on|with|from|at|off ..
- that|the one in|on|with|from|at|off my|his|her|a|here|there|march|june|monday|friday
- not|never|if|unless|without|before|only .. .. i told|tell|mentioned|said
- mind|ok|okay|alright|fine|happy if|to ... tell|told|put|share|mention|say|passed|pass|used|use|let|spoke|talk|emailed
- would|do|would|are|is you|it .. mind|ok|okay|alright|happy|fine|if ...
- no name .. .. ?
- ~ is|was|are|did|does|do|has|have|would|will|can|could|should|what|how|when|why|who|where|if|whether|unless ...
- not|never|nobody|without|no .. .. name|names|tell|say|share|pass|mention|saying|using|telling|show|discuss|talk|give|repeat|told|said
- i am @NAME
- @NAME .. .. rep|steward|secretary|officer|chair|organiser
- help|support|deal with
- grievance|complaint|stress|sickness|disciplinary policy|procedure|form|process|training|hearing
- told|said me|us|you? you might|may|would|'d
- my|our|me .. .. @private
- @NAME ... said|told|with & hello|hi
`)
