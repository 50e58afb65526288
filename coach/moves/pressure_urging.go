package moves

// urging hurries somebody, leaves them no choice, or will not stop asking.
const urging = `
you really|should|ought|must|could|'d should|ought|have|to? have? joined|signed ... now|already|ago|before|years|weeks
join|sign|fill ... or do not|stop|quit bother|moaning|complaining|come
do not bother coming|asking|moaning|complaining|ringing|me|us ..
last one|person|name|nurse|driver|member|man|woman ... not|who|left|still|without
happy|quick|keen|glad|eager enough|to to|take? take|accept|pocket|enjoy|bank the|our|your pay|rise|rises|money|benefits|increase ..
happy|quick|keen|glad|eager enough to take|accept|pocket|enjoy|bank ...
step up & you|and|time
easy|fine|all|well to|very|for|well you|moan|complain|sit ... but|and & join|sign|do|won't|not
wasted|wasting enough|my|too time|breath|much ..
you promised|said|told me|us you'd|you|that ... join|sign|come|would
no is|'s|isn't|not not|an|acceptable option|answer
that is not an? proper|real|good? answer
everyone|everybody 's|is watching|waiting|talking
will be consequences|trouble|repercussions & you|join|sign|if
not the only|first|last & sign|join|just
why have|are|had not you & joined|signed|member|joining|signing
why have|are|had you not & joined|signed|member|joining|signing
sign|join & after|afterwards|later & questions|details|read|think|ask
better|best|ought|should join|sign & or|quick|now|before|soon|today
not help|helping|cover|represent|protect you & if|unless & not|join|member
cannot|can|will not help|cover|protect|support you & not a? member|join|joined|in
what 's|is your problem|excuse|issue|beef
there is|'s no|not two|other|any ways|way|choice|option about|around|but
you have|'ve|must|need|got got|to to? just? sign|join|commit|decide & no|now|today|or|ways|simple|that
no|any|not|got reason|excuse not to|for ..
no good? reason|excuse|need to not|say|refuse|stay ..
sign|join|do|fill|take|get|put it|this|that|form|up now|today .. .. before|or|then|and ..
i need|want|'ve|must you|your|this|it to|signature|answer|name|in|got ... before|now|today|by|leave
you have|'ve got|need to|must ... today|now|or|otherwise
do not be the|that only|one|person|last|idiot|fool|mug ..
one|last|only|few|two form|forms|space|place|spaces|places|spot left|remaining ..
name is|'s on it|this|the & form|card|your|left
do not|never tell|say|give me .. .. you|that|it|excuse|rubbish|nonsense|scared|frightened|busy|afraid ...
asking|ask|telling|tell you one|once|for last|more|final|the time ..
one|once|last|final more|time|last time? & asking|ask|sign|join|tell
you would|have|must have|be|'d to? be? blind|deaf|crazy|stupid|mad|thick|daft|living not|under|to|if ..
it|that is|'s pathetic|shameful|disgraceful|cowardly & you|your|join|sign
can|could not be bothered|arsed & you|if|why|we|sign|join|even
tick tock
clock is|'s ticking
time is|'s running|short|nearly|almost|pressing ..
sign|do|join now|first|it|today|here .. .. read|think|ask|worry|later|after & later|after
stop being|acting|playing so|such|a|the ..  & you|join|sign|just|victim|silly|difficult|selfish|baby
no one|nobody|noone likes|respects|trusts|wants|will|'ll|remembers a|to|someone|people|you|help|talk|work ... & you|scab|passenger|shirker|join|freeloader
i will|'m|am not take|taking|accept|accepting|leave|leaving|go|going no|without|till|until|unless ...
you have|'ve got till|until|one|five|ten|two|a|an|to ..  minutes|day|week|chance|tomorrow|friday|lunch|decide|choose
make a|your decision|choice|mind|stand & now|today|already
it is|'s that|now|us|this simple|or|them ..
only takes|need|needs one|a|two|few|your|five|ten .. .. & just|sign|so|come|go
what harm|difference does|would|could|can it & just|sign|join
what are|is|'s you|the|your so? waiting|problem|excuse|afraid|scared|frightened ...
scared|afraid|frightened of your own|a shadow|signature|form
take|taking|took|accept|pocket|pocketing|bank|enjoy|enjoying|getting the|our|a|your pay|rise|money|benefits|increase|award .. rise|for|while|without|then|and & you|yourself & live|without|fight|nothing|join|pay|not|never|free
need|want|have|give me an|a|your|to answer|yes|decision|decide|know .. right? now|today|tonight|this
yes or a? no & now|today|need|which|just|give|look
decide|choose|sign|join right? now because|or|before|while|or
offer|form|chance|deal|price|rate|list is|'s|will|closes|ends|be gone|closing|ending|goes|close|going|finished|back|away ... & today|now|tonight|bag|quick|soon|last|after
better|best be|make|get|hurry quick|up|moving|your|in|sharpish ..
before i go|leave|change|walk & sign|join|decide|answer|now
not leaving|going|moving|budging .. until|till|unless|without
not leave|go|let|stop .. until|till|unless|without you|you've|a|your ..
i will keep|carry|be|keep|just keep|on|back|asking|going|coming ... until|till|every|again|you ..
keep|keeping|carry asking|on|coming|nagging|going|at you|asking|back|on|at & you until|till|do|say|sign|join|agree
go on .. .. & only|just|cheap|sign|nothing|coffee a|it|quid|tenner|pound|here|more|for
you can not keep|just|carry|go|stay|sit|hide|put|always sitting|on|dodging|hiding|saying|avoiding|putting|sit|ignoring|out|your|neutral|behind ..
put you down as|for a|yes & no|already|then|now
just|simply say yes
how many|much more|times|longer .. do|must|have|will i|we|you ask|keep|need|going|have|make ...
stop|quit being|making|messing|stalling|dithering|hiding|wasting|sitting|putting|overthinking|faffing|kidding|dodging .. .. & you|your|just|sign|join|it|excuses
no more|stop making? excuses
that|it is|'s just|not|only|no an? excuse|reason|good .. .. & you|excuse
wish|wished you had|would|did|'d listened|joined|signed|listen|join|acted ..
wait till|until they|he|she|it|you|your|the .. come|comes|cut|happens|happen|sack|need|are|turn|are ...
if you do not|never join|sign|come|vote|help|support|stand ... will|would|are|have|can|could|might lose|fail|be|not|never|your|nobody|help|only|on ...
if you do not|never join|sign|come|vote|help|support|stand & lose|fail|fault|regret|sorry|sacked|nobody|alone|happens|blame|head|shoes
if|when something|anything|it|they|the bad|worst|happens|goes|come|comes .. & join|joined|sign|signed|member|protected|cover not|without|do|would|too|no
you must|got|have|need|ought|better got|to|just? to? just? join|sign|decide|come|get ... & now|today|no|or|else|before|choice
you have|'ve|got got? to join|sign
what|which are|is you so? scared|afraid|frightened|waiting|hiding|bothered of|for|from|about
last|final|only chance
now or never
just sign
~ sign it|this|here|up|today|now now|today|then|already $
~ sign today|now $
sign it now|today
~ just join|sign|do|fill it|up|in|the|today|now|already
have|'ve got? to|you just sign|decide|join now|today|right
you need|have|must|ought|got to? decide|sign|join right|now|today|tonight|before|immediately
you really? really? have|must|need|got to? just? join|sign
have to join
there is|'s not|no any|no|other|really choice|option|alternative
you have no|not got? any? excuse|choice|option|reason
no more|any excuses|excuse
no excuse
no|stop|making|more excuses
keep|keeping asking|on|coming|bothering|at .. you|until|till
until|till you|you've say|sign|join|agree|filled|fill|signed|joined|say|have|give
not leaving|going|moving|letting .. until|till|without ..
what are you waiting|scared|afraid for|of
what 's|is your excuse|problem
why will|would|have not you just? join|joined|sign|joining|signed
you can not|don't just? keep saying|putting|avoiding|refuse|say
if you do not join|sign you|we|they|it|then|your .. will|are|have|can|would
not take|taking no for an answer
time 's|is running out
hurry up and
if you walk|turn|go|leave|say|refuse .. away|now|no|your ... do not|then|that|never|will|you
are you signing|joining|in|coming or|not ..
yes or no
time|running is|'s|out running out
you have to|got|must decide|choose|commit today|now
need an|your|a answer|decision now|today
do not be so? a|the selfish|coward|scab|chicken|last|only|difficult|awkward
you need to just? get off|grow|wake|join|sign|stop
you must join|sign
you have been|had plenty|enough|ages|weeks|months .. .. think|decide
come on .. .. sign|join|everyone|do|what|stop
for the love|last time
just put|get|write|fill|give your|it|this|me .. name|down|in|signature|details
every|each|all day|week|time until|till you
be back|here|round|asking|on .. .. until|till you ..
all you have|need to do is sign|join|fill
you keep|always|just keep|always|just making|make|putting|saying|coming|hiding|stalling|dodging ..
sign or
i need you to? sign|join|decide|an
decide now|today|already
had long|plenty|ages|enough long|of|time|enough? .. think
long enough to think|decide
everyone|everybody 's|is waiting
put your name down
`
