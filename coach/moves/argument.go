package moves

// arguments contradict the worker.
var arguments = phraseList(`
~ no you are|have|do|did|will|can
~ no it|that|they|we is|are|does|do|did|was|has not
~ no that|it is|'s
~ no listen|actually|look
you are|have|'ve got|just|completely|totally|so|simply|clearly|quite|dead|all|really? wrong|mistaken|misunderstood|misinformed|confused
you have|are misunderstood|missing|misunderstanding that|this|it|the|what|something? ..
you have got it|that|this all|completely|totally? wrong|backwards
got it|that all|completely? wrong|backwards
a|common|your? misunderstanding|misconception
that|this|it|which is|'s|was not just|simply|really|actually|quite|at|all|entirely|completely|necessarily|strictly? true|correct|right|accurate|so|fair|case
that|this|it|which is|'s not .. the|how|what case|it|that|really|happened|happens|unions|the|we|i|union
that|this|it is|'s just|simply|really|actually|quite|plainly|clearly|completely|totally? a? wrong|untrue|false|incorrect|lie|myth|nonsense
~ yes|yeah|ok|okay|sure|fine|true|maybe|right but you|it|that|they|we|the|think|surely|listen|look|this ..
~ yes but
~ but you|they still|must|surely not|see|benefit|get|have|understand|admit|do
~ but surely
surely you|that|it|they|everyone can|see|must|is|would|do|want|know|understand|think|are|agree|'s
i do not agree
i disagree
i beg to differ
have|got to disagree|correct|challenge
~ actually the|unions|no|most|@union|your ..
~ actually|well that|it|you is|'s|are|have not|wrong|misunderstood
you just|clearly|obviously|really|simply? do not|never? clearly|just|really|even? get|understand|realise|grasp|know it|what|how|the|that|anything
you are not|never listening|seeing|understanding|getting|thinking|hearing
you must|have|got to? see|admit|understand|realise|accept that|it|this|the|how
with respect that|this|it|you|i|they
with all? due respect
where did|do you get|hear that|this|it|such from|idea|rubbish
how can|could you say|think|believe|not
makes|make no sense
does|do not make any|much|a? sense $
think about it|this logically|properly|sensibly
be reasonable|realistic|sensible|logical
well|ok|okay you say that|this
you say that but
you still get|benefit|gain|take the|from|it|what|our
the fact|reality|truth|facts of|is|are the|matter|that|you|it
as a matter of fact
on the contrary
wrong again
that is|'s just|only|simply your opinion|view
prove it
look at the facts
i think you will|are find|wrong|mistaken
~ rubbish|nonsense
it|that is|'s nonsense|rubbish
that|it is|'s not an|a argument|reason|excuse
you can not|do seriously|really|honestly seriously|really|honestly? think|believe|mean|expect
that|this|it is|'s not at|really|quite|actually|just? all? how|what it|that|they|we|unions|happened|happens|you
that|it does not make sense
that|it is not how
told|taught|informed|heard wrong|lies
been told|taught|misled wrong|lies
you have|'ve been misled|misinformed|lied|told
complete|common|total|a|popular misunderstanding|misconception|myth|rubbish|nonsense|lie
you will|'ll find|see that|it|the|we|if|they ..
think|believe you will|'ll find
how|why is|was that|it|this the|our ..  fault|problem
you obviously|clearly|evidently have|do|are|know|never not|n't|never|no|nothing .. ..
you obviously|clearly ..
does|do not|n't make sense
can not|n't believe everything|all
everything you read|hear
you are|'re|'ve got|being|have the|it|your|wrong|unfair|confusing|contradicting|mixing ..
you are being unfair|unreasonable|illogical|negative|difficult|cynical
you are contradicting yourself
that is|'s absurd|untrue|ridiculous
where 's|is your|the evidence|proof
what evidence
that 's|is|was years|ages|ten|decades|twenty ago
who says so|that $
says who
since when
nonsense
not true
simply|just|plain|dead wrong|false|untrue
oh come on
that proves
~ hang on
~ not necessarily $
i beg|have to|must
so you|your are|would|think|do rather|happy|saying|not|you ..  let|nothing|strikes|that|better
~ no because|you .. ..
missing the point
that 's|is simply|just|plain|completely|totally|flat|absolutely wrong|false|incorrect|untrue
i do not think that|you|it|so 's|is|are|s fair|right|true|accurate|being|see ..
~ i do not think so $
not|never add|adds up
does|do not add|stack|hold up|water
~ but if you think about|logically|it|carefully .. ..
~ but that|it|this is|'s not true|right|how|what|the
~ but the union|fact|truth|reality ..
~ but we|unions have|do|did|won|got|fought|never|always ..
think about it you
so why do|did|are|would you .. .. then|complain|moan|still
if that were|was|is|'s true|so
contradict*
you are|'re|sound|look confused|deluded|naive|dreaming|brainwashed|biased
open your eyes
wake up
you will|'ll see|find|soon that|i|you|we|it|change|realise
without the union|us|unions you
get|got your facts|it right|straight|wrong
check your facts
i am|'m telling you
i have already told|said|explained
how many times
listen to me
you have|'ve to|got to be joking|kidding
you can not|'t be serious
that 's|is what they|management want
you have|'ve been brainwashed|conned|fed|listening
- you are|may|might|could|were be? right
- am|are i|you|we wrong|mistaken
- yes|yeah|ok|okay|sure|well|true but|and how|what|why|when|who|tell|go|is|was|could|can|would|i
- no of|problem|worries
- no|yes that|it is|'s fine|ok|okay|great|good|alright|totally|completely|understandable|fair|right|true|fantastic
- no that|it is|'s not fair|fine|ok|okay|good|right $
- i|we am|was|were|are wrong|mistaken
- i|we have|had|'ve|'d|may|might|must|probably|maybe|totally|completely? have? got|misheard|misread|read|put it|that|this|you|your|name all? .. wrong|backwards
- i|we .. got it|that|this|things all|completely? wrong|backwards
- no you are|were not
- ~ no you are|were .. okay|alright|fine|good|grand
- disagree|agree with how|what|where|why|the they|he|she|@NAME|manager|management|bosses|decision|boss|company|way ..
- do not agree with how|what|the|them|him|her ..
- if i|we|you .. .. wrong|misunderstood|right
- not what i .. expected|expecting|wanted|hoping|meant|thought
- what|anything|something|where 's|is|went|has|have|gone|was wrong
- that|it|which is|'s|was not right|fair $
- that|it is|'s not .. right|fair|acceptable on|to|that|for|when|is|at
- is|was|does|do|are that|it|this|they|there
- have i|we|did misunderstood
- i do not think|believe you|it|that|they
- not saying|say
- no they|we|it|that|there have|has|would|did|can|will|are|do not heard|told|said|changed|seen|been
- actually you
- reality|truth is|of i
- got to|must understand .. it|hard
- you do not know|understand how|what much|a|i|it
- makes no sense to me|you|them
- that 's|is|was a|an|just|simply good|great|big|lot|real|fair|shame|pity|start|relief|hard|tough|lovely|nice|horrible|rotten|question|point|..
- that|this|it is|does not .. right|fair|on|easy|good|work for|a|enough|what|how you|they|people|it|we|should
- you will find|see it|out|the|us|me at|in|on|when|there|form|office|room
- so you are|think|would
- clearly|obviously you care|love|work|want|put
- you clearly|obviously care|love|work|want|put|have|know|are ..
- hang on .. ..  second|minute|let|i
- not true .. for
- that is years|ages
- i have to|must ..
- oh come on in
- do not make sense to me
- it does|do not .. .. have|need|to|matter|cost|take|mean
- who says .. what
- since when have|did you
- no because i|you
- no|not it|that|you|they|we|there .. problem|worries|rush|need|pressure|right|fine|okay
- no the|your|you|we|it|they .. are|is right|welcome
- no only|as|it if|you|was|just
- no you|your go|carry|first|are right|welcome|absolutely
- i do not think that|you|it is|are|'s .. silly|unreasonable|wrong|rubbish|daft|overreacting
- i do not think it|that|this is|'s fair|right .. on|to|for|that|how|either you|people|anyone|them|they|either|staff
- i do not think that is|'s fair|right $
- i do not think so either
- ~ but it|that is|'s|was not|just|only|the .. .. up|your|you|right|fair|easy|hard|enough
- ~ but that|it must|would|is|sounds|does ~? .. .. hard|fair|sense|help|suit|right
- ~ but if you want|like|would|ever|do|change|fancy|need
- ~ but we can|could|should|do|might talk|meet|leave|chat|try|not|stop|catch
- ~ but the point|thing is|for|that you|i
- does it|that|not add up for|to me|you
- like|as i said .. i|no|you|there|just|it|happy|take
- you will see me|us|it
- wake up at|in|and|early|to|with
- listen to me go|moan|rambling
- i am telling you
- how many times a|do|have|has|in|did
- if it is|was|were true|so|right .. .. what|how|would
- rubbish for|way|rota|deal|job|shift|day|time|place|week|manager|thing
- no that|it is|'s rubbish|awful|terrible|horrible
`)
