package moves

// ownStories are the rep's own experience.
var ownStories = phraseList(`
i shook|cried|sobbed|froze|blushed|stammered|wept|trembled|sweated|fainted|vomited ..
i have cried|sat|stood|lain|lived|slept|struggled|suffered|been|worked|had in|on|through|with|it|there|that ... too|myself|before|as|well
they|he|she|management did|done|tried|said|pulled it|that|the|this to|on|with me|us|mine ..
did it|that|the to|same me|us|to ...
me an|and|too all
my|our brother|sister|mum|dad|mother|father|nan|grandad|cousin|husband|wife|partner|mate|friend|neighbour|daughter|son|uncle|aunt works|worked|does|did|drives|drove|cleans|cleaned|teaches|nurses|got|had|was|is|lost ..
as a|an .. dad|mum|parent|carer|woman|man|migrant|temp|apprentice|student|cleaner|driver|nurse|teacher i ..
my first|own|initial thought|reaction|worry|fear|question|instinct was|were ..
i could|can not .. .. either|neither|myself
first|last time i ..
i only|just|never|first got|took|noticed|listened|spoke|went|changed|sorted my|it|any|up|to|because|when|after ... because|when|after|sorted|notice
on the same grade|contract|shift|hours|pay|scale|rota ...
i am|'m on the? same|zero|agency|nights|temp ..
cannot|can not make|afford|manage ... either|myself|too

~ i|we also|even|only|really|nearly|almost|once|just|eventually|finally|first? @lived ..
i|we did not|never|used|always|hardly|barely ... till|until|before|because|when|years|months|back|myself|either|then|first
i always|never said|thought|swore|reckoned|told|believed|assumed|felt|wanted|kept|had|did i|that|it|unions|they|my|people|myself|joining ..
the reason|thing|moment|day|time|first|only? i|we got|get|joined|became|started|signed|stood|do|did|changed ..
what|who|why got|made|brought|convinced|pushed|persuaded|changed me|my|i joined|got|started ..
i|we had|have had? a|an|my|the|one|two|three|this .. manager|boss|supervisor|rep|team|leader|head|gaffer|colleague|job|time|year|baby|kids|accident|injury|breakdown|operation|disciplinary|grievance|warning|meeting .. who|that|like|he|she|they|where|when|which|once|off|and|just
i have had|been|done|seen|felt|worked|lived a|the|that|this|it|through|there|off|on|with|here|nights|agency|where|same ... too|myself|years|months|like|before|once|he|she|they|and|same|two|three|nine
my|our first|last|old|own|best rep|boss|manager|job|team|week|mate|colleague|shift|kids|daughter|son|mum|dad|husband|wife|partner ..
my|our own? mum|dad|mother|father|sister|brother|husband|wife|partner|son|daughter|nan|mate|friend|uncle|aunt .. was|were|had|got|lost|worked|is|'s|did|joined|went|said|told|on|used
i was exactly|just|right|once|also|in|on|at|where|like .. .. where|shoes|position|you|grade|boat|same|situation are|were|is|years|two|as|too|myself|$
i was .. .. bullied|sacked|suspended|passed|moved|dismissed|told|made|left|treated|redundant|agency|off|on|stressed|crying|shaking|skint|working|ready ... myself|here|too|once|before|years|when|months|ago|same|job|stress|me
i was|got bullied|sacked|suspended|disciplined|demoted|harassed|ignored|overlooked|blamed|dismissed ..
i could not|barely|hardly sleep|eat|face|cope|speak|afford|plan|breathe|keep|stop ..
mine was|were|did|used|wouldn't|kept|would|is|made|got|had|always the? ..
~ mine was|were|did|used|kept|would|made|got|had ..
took me|i|us ages|years|months|weeks|a|some|so|long|forever ..
took me a? long|while|time|lot
before|until|till|when|since i|we was|were|had|got|became|started|joined|moved|came|knew|found a|the|i|we|rep|in|here|it|this ..
i|we never|hardly|barely said|spoke|asked|complained|told|dared|got|had|went|did|used ..
i|we got|came|started|went into|in|on|involved|here|through .. .. because|when|after|this|job|that|cos|years|ago
i know|understand what|how it|that|you .. & because|years|myself|too|done|been|was|had|same|nights
i|we|me have|had|went|been|go|gone through|in|there|under .. the? same|that|it|similar|this|exactly ..
it|that|this|same|something|similar .. happened|happens|was|did to|for|on me|us|my|mine ..
i put|puts up with ..
it|that|this made|drove|upset|hurt|scared me ..
~ for me it|that|was ..
happened at|in|to my|our ..
felt like|that|exactly|the ..  same|when|after|too|that
my|our pay|hours|shifts|rota|contract|job|post|leave|money|wages was|were|got|went|had|did|never ..
me|us too|neither|either & was|had|got|felt|did
at my last|old|previous|first ..
i lost|nearly|almost|lied|walked|stood|turned|ended ..
i|we gave up|in
i walked out|away ..
i got my|the|no|sacked|done|told|moved|passed ... sorted|back|when|after|because|cos|only
when|before|since|until|till|after|once|where i|i'd first|was|had|finally? joined|started|signed|worked|began|became|was|came|got|had|did|trained|moved|went|used|left
~ i|we was|were a|so|really|also|just|very|bit|pretty|quite|on|the|in|always|never|exactly|dead|too|off|once|that|not|well|all|unsure|sure? a|bit|so|same|little|of|in|about? ... @felt|same|too|sceptical|sure|new|there|member|boat|zero|agency|nights|position|myself|hours|skint|idiot|young
i|we was|were .. worried|scared|nervous|terrified|sceptical|skeptical|unsure|anxious|frightened|wary|hesitant|reluctant|the same|like that
i was not|never .. sure|keen|convinced|interested|always|a|one|really|that|too
i was .. .. same|too|myself|once
i was just like you
i|we had also|really|exactly|a|that|the|this|always|just|my|felt? the|that|same|exactly|similar|very|my|this? same|worry|worries|fear|concern|problem|issue|doubts|trouble|manager|rota|situation
i have|had|'ve been|lived|seen|felt|worked|done|gone there|that|where|through|it|in|on|like|here ...
been there
been where you are
i have been on|through|there|where|here|doing|a ... years|nights|agency|same|this|it|long|rep|member|myself|you
i have worked here|in|on|nights|at|for ..
the? same|similar|exact|something|that|it|this thing|situation|stuff|like|exactly? .. happened|happens to me|us|myself
happened to me|us
i used to
~ i|we nearly|almost|joined|signed|struggled|remember|avoided|waited|put|became .. .. joining|off|up|member|involved|rep|quitting|left|leaving|years|months|myself|because|feeling|when|that|after|with|over
i only|also|nearly|almost|first|eventually|finally|never .. joined|became|signed|left|worried|quit
i did not|never sign|join|want|know|think|like|believe|trust|even|bother .. .. up|either|myself|join|too|first|at|till|until|union|then|anyone
i|we joined|signed because|after|when|about|in|last|up|a|for|years|six|five|ten|two|three|four|myself|through
i remember
i felt exactly|just|really|so|a|the|very|bit|pretty? the? same|like|that|sick|awful|nervous|worried|scared|alone|lost|guilty
i know what it|that is|'s|feels|was like
i know the|that|how feeling|feels|it feels?
for me it|that|the|what was
for me it 's|is|was
what|thing|things made|tipped|changed|got|swung|helped|convinced|persuaded|decided|brought|did it|that? .. me|for|was
what did it for me
tipped it for me
made me join|sign|realise|think|change|want|feel|see
my rota|shifts|hours|pay|manager|boss|contract|team|childcare|job .. .. was|did|got|changed|were|kept|used|told|said|treated|made|cut
my own manager|boss|experience|story|rota|shifts|pay|team|kids|daughter|son
in my case|experience|old|last|first|team|day|own
my first|last|old day|week|month|job|manager|branch|rota ... was|i|we|had
my own story|experience
my story
back when i|we
i would|had been|never|always been|heard|joined|thought|felt ...
i had never|always
i was on|in agency|nights|zero|same|shifts|flexi|contract|temp|call|a ..
i am on|the agency|same|nights|zero too|as|myself|well
me too
i|same as well|too|myself|here $
same here $
as a|someone mum|dad|parent|carer|single|who i
years ago i|my|we
ago i|my
it was .. .. for me
i thought|wondered|worried exactly? the same|that too|myself
i worried about
i ended up
i nearly|almost
i was dead|totally|completely|really|always|pretty|quite|so|very|just|never|all against|for|into|@felt|sceptical|unsure|worried|terrified|scared|new|nervous|keen|political
i was terrified|petrified|devastated|fuming|livid|shaking|dreading
till|until|when my dad|mum|mother|father|husband|wife|partner|sister|brother|son|daughter|mate|friend|kids ..
my dad|mum|mother|father|husband|wife|partner|sister|brother|son|daughter|kids was|were|got|had|is|used|always|lost
my manager|boss|supervisor|team .. pulled|did|said|made|kept|tried|changed|moved|gave|was|refused|told
took me ages|years|months|weeks|a|some|so|long ..
i have|'ve got .. kids|children|mortgage|rent|bills|family|mum .. too|myself|so|as
years|months|ages back|ago i|my|we|when
back in ..  i|my|we
i got moved|made|told|passed|stuck|landed|hauled|sacked|caught|burned|burnt|treated|picked
i did not|never think|see|realise|want|believe .. .. me|point|like|mine
people like me
happened with|to my|me
i had a|an|my|the|one|two|similar|bad|rough|really|manager|boss|kids|no|some ... manager|boss|time|patch|same|years|kids|experience|off|childcare|baby|bullying|shift|shifts|rota
i went through
i struggled|struggle with|to
i know that|the|exactly|this feeling|well|too
i have been in|there|through|where|on|here ..
same happened
i can relate
i also joined|worried|felt
from my own?  experience
in my experience
i still remember
i felt .. .. same|way|that|like
exact|very same thing|when|worry|happened
my first winter|year|few|couple|month ..  i|here
i have|'ve had a|my|the|that|one|managers|some manager|boss|team|manager|shifts|job|rota ..
i would never|not been|joined|thought|had|done .. .. till|until|before|union
i had never been|joined|thought|had|done
it was|were .. .. that|which did it for|made|got|tipped me ..
did it for me
off sick|work with|for
i was off|out|signed sick|work|with|for
mine was|got|is|did|were
when they changed|moved|cut|did|took mine|my|our
i learned|learnt|found|realised .. hard|way|out|that|when|it
happened|done on|in|to my|our|us|me ..
as someone who
we had|got|were|went .. .. same|too|through|as
in my last|old|first|previous job|team|place|office|role
my story
i came|got|moved|transferred here|in|from|to .. years|ago|after|because|from
took a? lot for me
i did nights|shifts|years|that|the|six|ten|five .. ..
it got me
- when|where|why|how|what did you|they
- i was just? wondering|asking|hoping|passing|going|thinking|about|told|saying|only|looking|here|trying|gonna|reading|interested|curious|talking|sorry
- i used the|a|your|it|some|that|this
- i|we have|'ve|had got|a|some|to|the|been|seen|heard a|an|the|some|five|to|form|minute|told|question|meaning|thinking|wondering|time|idea|asked|talking|your|that|you|from|it|heard|leaflet|bit|ten|had|look
- i have|had been asked|told|meaning|thinking|wondering|talking|speaking|asking|looking|hearing|going|sent|trying|given|reading
- i have|'ve|had seen|done|had|worked your|it|the|that|you|my|this|out|enough|nothing
- i did not mean|say|see|hear|catch|ask|know you|that|if|to|it|realise|your|mean|want
- i remember you|your|that|what|when
- i|we thought|felt|wondered|told|came|got|remember i|you|we|the|it|that|would|if|about|some|to|your|over|this|a|him|her|them
- i told|heard|thought|saw|noticed|spoke|wanted|asked|said|called|got you|your|about|from|that|to|it
- my name|job|role|manager|lunch|question|point|apologies|guess|understanding|colleague|pleasure|bad|desk is|'s|here|break|was|today
- i wanted|want|asked|heard|noticed
- my manager is
- i was here|in|at|wondering
- i am a|the|your rep
- me too
- you|they and me too
- i know that feeling is|you
- i have been in meetings|touch|the office|all|since
- i nearly|almost forgot|missed|done|finished|there|always
- i had a|the|my word|look|chat|think|question|idea|feeling|quick|meeting|note|message|lovely
- i got told you|about|that
- i was just|really|so|very|always? worried about you|him|her
- it was .. .. told|asked|said me
- how do i|you|they
- i have had a|the look|chat|think|word|idea|thought|read|quick|busy|long|lovely
- i did the|that form|rota|list|tea|coffee|shopping
- i got here|to|from
- i came to|over|by|here to|because i|see|ask|find|to
- i found out about|that|you
- if i found|learned|learnt|realised|heard|saw
- ~ i have|'ve had a|the|my ..  look|word|chat|think|idea|thought|read|message|email|go
- i have|'ve been here|in|at|asked|meaning|trying|thinking|sent|looking|wondering|going .. since|for|to|all|today
- i have|'ve been|had a|to ... today|this|now|morning
- i put you|your|it|the|that|down
- i left you|your|it|my|the|that|a|some
- i gave you|him|her|them|it|the|that|my
- i signed in|out
- i felt we|you|that|it .. .. did|should|finish|finished|could
- i believed you|it|that
- i got here|there|your|the|a|told|in|off|up|it
- i only|just got|came|saw|heard|wanted|found|work|need|need|have ..
- i came|started|went|got a|the|to|over|up|here list|see|find|you|talk|work
- i always start|begin|ask|come|have|take
- i never|always said|say|meant|mean that|you|it|to
- i was going|about|trying|meant to
- i was told you|about|that|it|to
- i was|am on|at|in my|the way|desk|floor|second|third|first|office|canteen|here
- it|that made|makes|gets me think|wonder|laugh|smile|ask
- it makes me think|wonder
- took me .. to find|get|park|walk
- my best|first guess|question|thought|advice|bet
- i never got|had your|the|a chance|name|number|answer
- i lost my|the|count|track voice|pen|place|keys|way
- i hardly ever
- that was me
- ~ before|when|since i go|forget|start|say|ask
- when i|we spoke|talked|saw|met|last|asked|came ..
- when i get|find|know|hear|see
- before i got here|in
- i walked up|over|round|past|in|down
- i know how|what you feel|mean|said
- for me to
- how long have you felt
- i really worried so
- my brother|sister|mum|dad|husband|wife|partner|son|daughter is|'s calling|ringing|waiting|outside|picking
- first|last time i saw|spoke|came|asked|met|was ..
- i have been in|on|through there|it|that before|today
- i froze your|the
- did|done that to you
`)
