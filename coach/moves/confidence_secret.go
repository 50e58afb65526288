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
