package moves

// permissions ask the worker's leave.
var permissions = phraseList(`
can|could|may|might i|we just|quickly|maybe|also|please|first|possibly|perhaps? .. ask|tell|share|check|explain|say|show|sit|talk|run|give|suggest|offer|have|take|grab|borrow|interrupt|stop|bother|mention|chat|come|join|see|get|know|pull|steal you|something|about|if|what|why|how|a|my|that|one|some|down|through|this|with|to|two|whether|where|who|another|when|yourself|more|for|in|over|question ...
can|could|may|might i|we just? ask|tell|share|check|explain|interrupt|say $
may i
is|would|was it|that|this be|all|really|still? ok|okay|alright|all|fine|cool|possible|useful|helpful|acceptable right? with|if|for|to|by you|i|we|me? ...
ok|okay|alright|fine|cool|happy if|for|with|to i|me|we|you|us .. .. ask|share|tell|sit|talk|explain|say|chat|show|go|told|shared|asked|just|sat|talked|go|spend|look
if that 's|is ok|okay|alright|fine|cool
if you do not mind
if it|that is|'s ok|okay|alright|fine
do|would|did you mind if|me|telling|i|us|sharing|my|talking|just|a|answering|if
~ mind if|me
mind if|me i|asking|sitting|joining|we|my
you mind if|me
would|do|did you like|want|care|prefer|be to|me|interested|happy|open|willing|ok|okay|up|in|for|if|if? to|in|for|if? hear|know|talk|me|see|learn|chat|discuss|find|explain|hearing|knowing|talking|share|i|sharing|chatting|discussing|go|look|learning ...
like|want me to tell|explain|show|share|go|talk|run|say|give|walk
are you ok|okay|happy|alright|free|comfortable|able|good|up|in|open|willing|fine|busy|all to|for|with|talking|if|right|chatting|a|that|now ... talk|chat|minute|minutes|talking|chatting|word|now|here|moment|with|speak|about|me|that|discuss|answering
have you got? a|five|two|ten|time|any|couple? .. minute|minutes|moment|mins|sec|second|time|five|min
got a|five|two|ten minute|minutes|moment|mins|sec|five|second|min
you got a|five minute|sec|moment|minutes
have .. .. minute|minutes|moment|second to|for .. chat|talk|word|me|spare|quick
is|'s now|this|today|it a|an|still|ok? good|bad|ok|okay|convenient|alright|right|time time|moment|to|for?
good|bad|right|ok time to|for .. talk|chat|me|word
would|might|could it help|be|useful|helpful if|for|to|helpful|useful|good|interesting|ok ...
shall|should i|we explain|tell|talk|go|show|share|run|say|give|start|sit|come ...
i wonder|wondered|was|am|'m|wondering|just|hoping|hoped? if|whether|wondering|hoping .. i|we could|can|might|may ask|tell|share|talk|chat|check|have|sit|just|spend|look|take|speak|get|explain|hear|discuss|about|know|find|run|say ...
i would|want|wanted|'d|am|'m like|love|to|hoping|wondering|curious to? to|ask|know|if|hear ... if that|you|that's ok|okay|alright|mind|fine|all
like to ask|talk|hear|know|share|tell|check ... if that|you|it
with your permission
room for|to
up to .. chatting|talking|a chat
let me know if .. rather|prefer|not
~ alright|okay|ok|fine|cool if|to|for|with i|me|you|us|ask ..
can|could i be nosy|cheeky|honest|blunt|frank|straight|direct
is|'s it|this|that|now a|an|good? good|bad|ok|okay|right time|moment
good|bad moment|time
would you want|like|rather|prefer me|us to|not
do you want me to tell|explain|say|go|show|share|talk|walk
can|could|shall we|i have|grab|take|borrow|steal a|five|two|ten quick|little|bit|proper? word|chat|minute|minutes|mo|sec|moment
quick word
do you mind me|my
shall|should i say|tell|explain|go|start|introduce|talk|share a|you|what|who|how|by|about|on|myself|first ..
ok|okay|alright|fine|happy to ask|talk|chat|share|go|carry
i hope it|you do not mind|is|'s ok
hope you do not mind
if|while you have|'ve got a|five minute|moment|second|sec|time
okay|ok|alright|fine with|by you
are you ok|okay|happy|alright|fine|comfortable|good with|to|if|for me|talk|i|a|us|we|chat ..
would you rather|prefer we|i|to|not|talk|somewhere|if ..
somewhere quieter|private|else
may|might i
have you got a|five|two|ten|time|any|one? minute|minutes|sec|second|moment|mins|time|mo|five|ten
can i check|share|say|add|tell|ask|explain|offer|suggest ..
ok|okay|alright|happy|comfortable to talk|chat|talking|chatting about|here|now|for ..
are you ok|okay|alright|happy|comfortable talking|chatting|to about|talk|chat|here ..
- can|could|may|might i|we put|get|give|sign|send|catch|count|add you ...
- can|could|may|might i|we have|get|take|see your|a form|your
- can|could you
- do you mind .. early|late|working|shifts|hours|nights
- is|was it|that ok|okay|good|alright|fine|a with|working|there|here|place|at|when|on
- what|how|why|when|where|who would|do|did|are|is|can|could|has|have
- would|do|did|want|like you? want|like? to know|hear $
- join|joining the|our|us|up|@union|@union?
- i may be|have
- is|'s now|this .. .. they|it|your
- do|would|did you like|want|care|mind working|it|the|your|here|being|doing
- would you like to know? $
- would it be|help useful|helpful|good? .. they|manager|management|rota
- come to the|our|along
- have .. time off|with|for yourself
- can|could|may i|we talk|catch|see|come|speak|chat|meet ... @day|tomorrow|week|later|again|tonight
- alright|okay|ok|fine with|for|to your|the|them|him
- is it a good job|place|team
- can|could|shall we|i have your|the|that|some|one
- shall i start the
- okay to go home|off
- are you ok|okay|happy|alright|good with|to|if the|your|how|work|things|it|that
- if you have time off
- may be|have|not
- would you rather have|be|work
`)
