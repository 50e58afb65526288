package moves

// informing are statements about the union, the law or how things work.
var informing = phraseList(`
subs|dues|fees|membership|subscriptions .. .. are|is|depend|depends|cost|costs|come|comes|go|goes|start|vary|varies|works|work
it|they|subs|membership|that costs|cost|is|'s|are|comes|works|starts|start|about|around|out .. about|around|from|by|at|on|to|only|up|roughly|just|out? .. pound|pounds|quid|pence|tenner|fiver|percent|month|eleven|ten|debit|week
pound|pounds|quid|tenner|fiver|p a|per|each week|month|year
you have|'ve|get|got the|a|an|got|legal|every? the|a|right right|rights|legal to|not
you have|'ve got? a|the|an legal? right to|not
you are|have|'re|'ve|still entitled|allowed|covered|protected to|by|from|under|in|the
everyone|anyone|anybody|workers|staff|agency|members|people|reps|employees|all|any|worker|rep|member|employer|employers|managers|steward|colleague can|may|could|are|have|is|has|get|gets|vote|votes|elect|elects|decide|decides|choose|do|pay|must|cannot ... join|right|protected|leave|vote|volunteers|elected|decide|allowed|members|entitled|accompanied|accompany|represent|part|training|time|you|reps|say|same|ballot|opt|who|whether|on|treat|dismiss
members|reps|we vote|elect|decide|choose|meet|pay|get|have|run|volunteer|hold|won|got|negotiated|agreed|represent|cover|do|are ... on|the|every|in|whether|reps|thursday|monday|tuesday|wednesday|friday|secret|ballot|month|office|branch|site|training|vote|elected|about|here|fixed|changed|pay|notice|off|members|each|paid|year|building|time
the law|policy|agreement|rule|rules|contract|handbook|regulations|act|code|guidance says|is|means|protects|gives|states|allows|requires|say|'s|covers|changed|are
under the law
law protects|says|means
it is|'s illegal|unlawful|legal|lawful|confidential|private|free|anonymous|optional|voluntary|independent|democratic|secret|monthly|paid|taken|collected|run .. ..
there is|are|'s a|an|about|around|over|nearly|almost|only|already|more|just|currently|also|at|some|the? .. members|us|reps|helpline|fund|rep|law|ballot|rule|policy|branch|discount|rate|sixty|forty
last|this|in|earlier year|month|week|spring|summer|autumn|winter|march|may|june ... we|the|our|branch|members|union|they won|got|had|agreed|negotiated|stopped|changed|saved|fixed|secured|managed
we|branch|members|union|colleagues|they won|got|stopped|secured|negotiated|agreed|saved ... last|at|in|two|three|more|back|for|a|an|the|fixed|notice|pay|office|site|year|month|heaters|changed
the way|how|what it|this|that|we|happens|a works|work|do|happens|is ... is|that|members|,
what happens is
the|our|a meeting|branch|helpline|ballot|form|office|petition|petition's|strike|union|rep|meetings|committee|campaign|fund|deadline|vote|website|link .. is|'s|are|meets|opens|closes|takes|runs|happens|only|lasts|costs|was|can|meet|has|have|starts|works|gives|represents|covers ... on|at|in|open|by|if|every|members|you|made|not|for|there|thursday|monday|tuesday|wednesday|friday|minutes|with|online|independent|run|first|people|till|until|affiliated|about|from|up|eleven|part
helpline 's|is|open
meeting is|'s on|at|in
we meet every|on|once|in|at|over|here .. ..
there are|is .. .. of us|members
@union is|are|'s|was|has|represents|covers|does|do|are|also not|the|a|an|over|independent|part|made|affiliated|run|members|about|only|recognised|up|biggest|no|people|run|funded|always ...
@union is made|run|up|not|independent|affiliated|an
you can|do|may .. .. leave|cancel|opt|join|pay|bring|stay whenever|any|debit|out|monthly|union|someone|online|agency|time|form|payroll|anonymously|member|by|through
you can|could be in|a the|a|member
comes|come|goes|paid|pay|taken|collected out|by|from|through|straight ... debit|payslip|payroll|wages|pay|account|bank|card
direct debit
secret ballot
strike|strikes|ballot|ballots only|is|are|can|has|needs|happens|happen|must ... members|vote|ballot|secret|happens|last|majority|legal|resort
reps|rep|stewards|members|steward are|is|do|get|can|go|have|will|may|volunteer ... volunteers|volunteer|elected|trained|with|training|time|you|chosen|same|confidence|help
manager|employer|boss|management|managers|employers|hr is|are|does|do|can|has|have|must|isn't not ... told|know|see|find|allowed|treat|sack|dismiss|consult|consulted|list|access|say
according to
research|studies|evidence|figures|data|statistics|surveys|survey|report shows|show|suggests|suggest|says|say|found|has|have
percent
per cent
did you know that|you|the|we
that means that|you
basically|essentially it|the|that works|is|means|comes ..
not|never told|know|see if you join
it|they|membership|that costs|cost less|more|about|around|under|only|just|from|between|nothing|you
costs less|about|around|under ..
pound|pounds|quid|pence|p a|per|each week|month|day
by law you|they|workers|an|everyone|the|employers
there is|'s|are a|an|no|two|one|some meeting|helpline|drop-in|ballot|vote|rep|form|website|discount|fund|lower|reduced|special|rate ..
nobody|noone outside|in|else|at ..  told|knows|sees|gets|find
we|they|it|branch got|won|stopped|had|negotiated|agreed ... back|restored|reinstated|changed|fixed|agreed|spring|summer|autumn|winter|last|year|month|reversed|stopped|increase|notice|allowance
if|when there is|'s|are a|going? ballot|strike|vote|dispute ..
every|each|all member|members gets|get|has|have|can|votes|vote ..
you are|'re covered|protected|entitled|allowed|eligible from|for|as|if|to|by|once|the ..
the union here|is|are|in|locally run|is|made|has|by|people|up|us ..
run by people|members|staff|volunteers|workers|us
takes|take about|two|five|ten|a|only|just minutes|minute|couple|few|online|form ..
open to anyone|everyone|all|any|agency|staff
it is|'s all|completely|totally|strictly? confidential|private|anonymous|free|voluntary|online
you do not|never have to tell|say|strike|vote|go|come|pay|take|be
subs|dues|membership|fees .. ..
you pay a|less|more|about|around|only|nothing|the|half|according|extra|by|what ..
an|the|our|there online form|page|link|portal ..
takes about|only|just|around|under two|three|five|ten|a|few|couple minutes|minute|min ..
the union|branch|pcs|unison can|may|must|could|cannot not|only|also|still? .. .. without|unless|if|strike|call|ballot ..
agency|temporary|part-time|migrant|fixed-term|casual|zero|apprentice|contract workers|staff|people|employees|apprentices can|are|have|get|may ..
reps|stewards|members|volunteers here|there|all|in|on|at? get|are|have|do|can|must trained|training|elected|paid|time|volunteers|chosen|cover|support|the ..
trained by
the tuc|union|branch|committee|policy|agreement runs|says|has|gives|means|trains|meets|covers ..
part|full time members|staff|workers|pay|people ..
you can|could|may cancel|leave|opt|stop|join ..  time|anytime|whenever|online|any|today|app
first|next meeting|session|drop-in|vote|ballot is|'s ..
up to you .. .. political|fund|opt
there 's|is an|a online|form|drop-in|whatsapp|group|meeting|helpline ..
- you|that|it|which are|'re|is fed|worried|upset|angry|saying|feeling|tired|looking
- do|does|did|would|have|are|is|can|could|what|how|why|when|who you
- the form is|'s not|here
- that|it is|'s not on|fair|right
- you have|'ve got|had a|the|an right|lot|point|good|really|every
- you are allowed|entitled to .. feel|be|your
- you can|could do|say|tell|be|have|see|leave that|it|this|me|so|us|sure|honest|here
- you do not have to tell|say|decide|answer|join|pay me|us|now|today|anything|if
- if there is a|anything problem|anything|else|you
- subs|membership $
- do|does|did subs|membership
- open to me
- take a couple|few
- you pay for the|your|it|a
- do|does|did|would|what|how|if|when|because you pay
- do|does|did it? takes? take
- the union can|may|could ..  help|sort|get|fight|change|represent|protect|look|back|talk|speak|give|deal|do
- you can leave|stop ..  now|me|this
- agency staff come|keep|again
- have the union|branch|committee
- it takes me|you|him|us
- takes me
- there is a meeting .. about you
- you pay less attention
`)
