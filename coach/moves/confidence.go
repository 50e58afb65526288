package moves

// breaches name somebody else's business, or tell who is a member.
var breaches = phraseList(`
@NAME in|from|on|off|at|over|down ... is|'s|has|have|just|also|already ... joined|signed|member|disciplinary|grievance|case|disciplined|warning|investigated|tribunal|sacked|dismissed|depression
@NAME is|'s|has|have|had|was|just|also|already|and|got ... joined|signed|member|disciplinary|grievance|disciplined|warning|investigated|tribunal|sacked|dismissed|depression|complaint|harassment
@NAME .. joined|signed .. last|up|too|this|yesterday|as|already|with|us|$
@NAME and @NAME .. .. have|all|both|in .. .. joined|signed|members
@NAME .. .. all|both joined|signed|members
@NAME 's grievance|disciplinary|case|complaint|sickness|tribunal|divorce|warning
@NAME told|tells|said me|to? about|why|that|in|she|he|her|his|they .. ...
@NAME told me
told me in confidence
told me .. .. in confidence|private
i|we|am|are|was|were|been just|now|currently|also? dealing|helping|representing|represented|helped|represent|advising|supporting with? @NAME .. ..
@NAME .. .. we are|'re? helping|representing|doing|supporting her|him|them|his
we|i helped|represented|got|defended|saved|had @NAME|her|him ... job|off|payout|back|drinking|drugs|done|stress|case|disciplinary|grievance|when
got her|him a? payout|settlement|off
doing|handling|taking her|his|their case|grievance
i had|have|'ve a|got? case ... called|named|with|in|from
case .. .. a|someone|somebody|lad|woman|guy|man|girl called|named
representing|representing|helping your .. .. team? leader|manager|supervisor|mate|colleague
between you and me
between us @NAME
~ between us
do not|never tell|say|let anyone|anybody|nobody|him|her|them|i|a but|said|soul|told|on|know
should not|never really? be|say|tell|saying|telling this|you|it .. ...
not supposed|meant to tell|say|be
keep this|it|that to yourself|quiet|under|between
did not hear it|this|that from me
this|that|it is|'s confidential but
strictly .. confidential but
off the record
can|could|will i? show|tell|give you who|the list|names of?|is|'s ... union|member|members|joined|list|floor|signed
here 's|is the|a|our|my list of members|names
list|names of who|members|everyone ... joined|union|floor|team|office|department|section|in
your .. manager|supervisor|boss|mate|friend|colleague|team|leader|half? .. used|is|'s|has|are|have|just .. ... member|members|joined|signed
half|most of? your team|desk|office|section ... are|have|is members|joined|signed|member
i will|'ll? tell|let|pass|report your|the|everyone|her|him|them|others|management manager|boss|team|others|know? know? what you ...
tell|telling your|the|everyone|everybody manager|others|team|boss|know? what you told|said|think|feel
do not let|breathe on|a|slip ..
@NAME 's|is|has|was put|been|going|had|getting|having|leaving .. .. complaint|grievance|investigated|disciplined|sacked|sick|stress|suspended|warning|member|case|divorce|trouble
@NAME .. .. is|'s a|already|also|in .. member|union
@NAME in|from your|the|my|our .. team|office|section|desk .. .. member|joined|signed|union
know for a fact .. @NAME|your|that
@NAME came|went|rang|phoned|spoke|cried|broke|confided .. .. me|us|crying|tears|union|rep
@NAME .. confided|cried|told in|to|me
joined .. @NAME and|too|as
people|colleagues .. joined|signed ... @NAME
did|doing|done|handled|ran|sat|had @NAME 's
i did|handled|represented|won|had|defended @NAME
your .. .. leader|manager|supervisor|boss|mate|friend pays|paid|joined|signed a|in|up|union|to|last|too|subs|his|her
i have seen|got|here the|a list|names|records of .. who|members|joined|names
seen the list
kill me for telling|saying
@NAME 's|is|was being|been|getting investigated|disciplined|sacked|bullied|managed|suspended|moved|performance
@NAME told me|us he|she|they|that|about|why|how|in
@NAME had|has a|an|the breakdown|affair|drink|warning|grievance|miscarriage|case|baby|problem
i am not meant|supposed|allowed to
this is just|strictly? between
never guess who
guess who has|is|'s|joined|just
in .. strict|strictest confidence
a little bird
@NAME 's one of ours|us|them
@NAME is one of ours|us|them
one of ours
under your hat
@NAME is|'s being|getting|been|going .. managed|disciplined|investigated|sacked|suspended|redeployed|through|divorced|treatment
i know|heard|saw what happened|happens|went with|to your|@NAME .. manager|supervisor|boss|@NAME|colleague|mate
i did|handled|took|had his|her|their case|grievance|hearing|disciplinary
his|her|their case|grievance|disciplinary|sickness .. .. me|i|we|last
want|like to see|know|hear who|which .. .. member|members|joined|union|signed
tell|told|said|told me|us in private|confidence|secret|strictest
@NAME .. pregnant|depression|cancer|drinking|divorce|debt|gambling|rehab|breakdown
told me .. .. pregnant|depressed|ill|leaving|divorced|suicidal|debt
i represent|represented|advised|helped .. .. your|his|her|the manager|supervisor|boss|leader|mate|colleague|friend
some|one|lad|woman|girl|bloke|guy of? your|the|my .. .. told me
someone|somebody in|on|from your|the team|section|office|desk .. .. told|said|joined|complained|grievance|case
- can|could|will|would not|never .. tell|show|pass|talk|say|share|let|give
- not|never|no|without ... who has? joined|union|member
- confidential|confidence so
- is|has|have|did|do|does|was @NAME
- know|ask|wonder if|whether|who ... member|members|joined|union|signed
- some|few|lots|many of your ... joined|members|signed
- your|the name 's|is
- stays|stay|stayed|remain|kept|keep between you|us
- between you and me|i it|that|this .. stays
- i am @NAME
- if @NAME
- the|a conversation|chat|talk|words|this|that|anything between us|you
- can|could you tell
- @NAME|they|he|she told me you|about you|your
- your .. .. is|'s|are member|members $
- @NAME said you|he|she|it|to
- is|was it @NAME
- @NAME told me you
- not seen the list
- do not let on @NAME
- your .. .. manager|boss|supervisor is|'s a|in bully|nightmare|meeting|good|nice|today|big
- i know what happened to you
- want|like to know who .. .. join|ask|with|decides|runs|elected
- someone|somebody on|in|from your .. .. told you
- case|grievance was|is ..
- one of your .. .. told me you
`)
