package moves

// advices tell the worker what to do.
var advices = phraseList(`
you really|just|probably|definitely|could|maybe|might|also|always|still|perhaps? should|ought|need|must|could to? .. @doing
you really|just|probably|definitely|also|still|absolutely? should|ought|must not? just|also|really|probably|definitely|always|at|to? to|at|try|least?
you really|just|probably|definitely|also|still? need|have to
you have|'ve|got to|got to
you have got to
you do not want to .. let|do|sign|say|leave|be|go
you had|would|'d better|be better|off
you want to .. get|make|keep|write|speak|put|talk|be|watch|do|tell|check|ask
what you want|need|should|could|have to? do
you might|may|could|should want|like|try|always|find|also|just|need|even|consider|do|think|maybe|possibly to|it|asking|helpful|speaking|talking|having|ask|speak|talk|start|writing|getting|to|trying|keeping|try|have|about|check|raise|tell|go|put ... 
you could try|start|ask|speak|talk|put|raise|tell|write|keep|look|use|report|consider ..
you can|could always
if i were|was you
i would|'d if i were|was|in you|your
if i was|were in your
in your shoes|position|place i
i would|will|am|'d|do|really|highly|strongly|also|probably|just|gonna|going|want|to|definitely|always? really|highly|strongly|to|also|going|want|probably? recommend|advise|suggest|urge|encourage|propose|advising|suggesting|recommending
recommend|suggest|advise|encourage|urge that? you
recommend|suggest|advise|recommended|suggesting
my advice|suggestion|recommendation|tip
a word of advice
best|simplest|easiest|safest|first|only|one|smart|wise|sensible thing|option|way|bet|step|idea|plan .. .. do|is|try|would|might|be|to
your best bet|option
why do|not|would|try not? you? .. @doing
why not|do not? you? just|maybe|start|try|ask|speak|talk|have|go|put|raise|tell|write|take|keep
~ be|make sure you|that|to|it|they|and
you make sure
~ make sure
have you tried|thought|considered|looked|asked|spoken|talked|raised|been about|of|to|asking|speaking|talking|using|raising|writing|into|it|with|going|keeping|moving|having ...
~ keep|write|put|ask|tell|speak|raise|report|document|note|save|contact|request|email|ring a|an|your|it|that|to|everything|this|copies|some|down|him|her|them|in|out|any|hr|every|up ..
~ read|check the|your ...
~ get it|that|everything|a|some in|down|writing|copy|advice
~ do not|never .. sign|agree|resign|quit|accept|leave|hand .. ..
it would|might|could|may|will help|be? good|best|better|worth|wise|helpful|sensible|useful|smart idea|to|for? to|if|for|speaking|asking|keeping|getting|having|talking you|asking|speaking|talking|keep|ask|get|have|tell|talk|speak|write|raise
it is|'s important|vital|essential|crucial that|for you
worth asking|speaking|getting|keeping|checking|raising|trying|having|talking|doing|looking|a|writing|going|ringing|seeing|noting
you would be|do better|best|wise|well off|to|advised
best|better|safest|worth to|off|if|get|just|you|wait .. get|ask|keep|wait|talk|speak|check|put|tell|have|do|write|go
~ best to
i would|'d keep|get|ask|talk|speak|wait|tell|check|write|put|make|leave|take|have|raise|report|see|go|try|look|hold ... if|that|it|a|your|first|them|him|her|some|everything|in|to|on
~ go|try|see to|and|your|the .. .. gp|doctor|hr|manager|get|ask|keep|talk|speak|occupational|acas|citizens
~ try and|to|not|asking|speaking|talking|keeping|writing|getting
~ try
you could do with|worse
have you considered|thought|tried ..
whatever you do
do not resign|quit|sign|agree|go|say|tell|admit|accept|leave|hand|do|let ...
you would|'d be wise|better|best|well|daft|right|advised|smarter to|off|advised|not ..
you are|'re|would best|better|be off|to|better asking|talking|speaking|waiting|getting|off|going|doing|putting|off
~ take|bring|get|make|write|keep|have|ask|request|demand|refuse|insist|remember|think|start|stop|leave|hold|sit|stick|give|send|show|use|join|talk|speak|tell ... notes|copies|copy|diary|record|records|someone|writing|email|witness|gp|hr|doctor|manager|advice|tight|dates|note|evidence|list|ground|calm
my|one advice|tip|suggestion|thing
you had|'d better|best
i would|'d definitely|probably|certainly|just|personally|always? advise|recommend|suggest|say
what about asking|talking|speaking|raising|trying|getting|putting|writing|moving|going
how about asking|talking|speaking|raising|trying|getting|putting|writing|keeping|having|taking
it might|would|could|may .. worth|help|good|idea|better|best .. ..
worth ..  doing|asking|putting|getting|speaking|trying|keeping|a
put|get|have it|that|everything in writing
keep a note|diary|record|log
~ write|put|note|jot|log down|everything|it|them|all ..
might|would|could|may be worth ..
worth asking|doing|having|getting|raising|speaking|putting|checking|talking|a|keeping|trying|saying|writing|looking
i think you should|ought|need|could|must|are|might ..
you would|'d better
~ do not let|give|take|put|sign|back|rush|accept|agree|wait|leave ..
best|better tell|ask|talk|speak|get|keep|wait|write|check|go|leave
apply for|to
you must|should|need|ought|have really|just|definitely|to? .. get|tell|talk|speak|ask|say|write|keep|make|report|raise|apply|check|take|go|stand|stop|do|see|put|join
- you do not|never have|need|want
- you should|ought|must|need not have|need|put|feel
- you should|must be|feel proud|able|treated|paid|so|really|very|@felt
- you must|should have been|felt|had
- do|did|does|would|if|when|what|whether|how|why|where|all|anything|everything|things|something|who you really|still|also|ever? need|should|have|want|ought|must
- what|how|where|when|why|who do|would|could|should|did|can you
- what do you think you
- you need|have|want|got to go|leave|get back|off|home|somewhere
- feel|worry|worried|feels|sounds|like|because|said|say|saying|means|know that|like? you should|need|must|have|ought
- do|did|they|he|she|you ..  think you should|need|must|have
- you have to do|go|be|deal|put|come|pay|take|wait|work .. .. every|about|with|up|for|there|home
- you have to say|tell .. me
- tell|ask|give|show|let|keep|take|stop|call me|us|care
- tell us more|about
- have you thought|talked|spoken about|of|to .. joining|becoming|union|coming|signing
- what have you tried
- better off with|without
- you want to .. me|us|about
- you could|can always? ask|tell|call|ring|leave|see|count me|us|on|it
- what you need|want|should|could|have do|from|me
- why do not you join|sign|come|tell|start
- you will need
- if you need|want|have
- i would keep|leave|take|have|go .. .. for|myself|mine|home|with you|kids
- one thing|tip i|you|about|that|they|we|is
- take|have|bring your|a seat|time|care|coat|break|lunch|biscuit|look
- i would say that|it|we|you|about
- i would ask|tell|get|have|see|put .. ..  you|for you
- do not let me|us
- do not say|tell|do .. if|that|anything .. want
- do not agree with|that
- do not go yet|away
- give me|us|my
- think about it|joining
- join us
- it would be better|good if they|we
- tell me
- one thing
- try not to .. ..  myself
- have you considered|thought|tried .. joining|becoming|member|union
- it would|might help|be .. if i
- it would be worth it
- ~ do not let|give|take|put|back|rush|wait|leave me|us|on|it|off
- i think you are|might|could .. ..
- you are better
- i think you need|should .. know|have|hear|be|feel
- better get|go back|on|off|going
- did|do|have|can|could you write|apply
- you must|have .. get|go|see|do|take .. lot|so|many|home|fed|tired
- best keep|wait|leave it there
- better go
- worth a lot|fortune|it
- ~ do not rush .. decision|yourself|into
- worth looking .. .. union|leaflet
`)
