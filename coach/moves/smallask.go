package moves

// This file hears what Read leaves alone: a small thing asked of somebody in
// words that no list of union acts has ("could you put down what time you get
// off the phones?"). The frame tells it, with any verb of doing behind it.
// Questions about facts have the same shape ("can you take your breaks?"), so
// what tells these two apart is kept out of Read: the worker's mind loses
// patience with asks, and a courtesy must never cost any.

// SmallAsk returns the first sentence of a text that asks a small thing of the
// worker, as it stands there. It goes beyond the asks that Read finds and is
// for whoever looks back at a talk.
func SmallAsk(text string) (quote string, ok bool) {
	for _, s := range split(text) {
		h, found := smallAsks.first(s.toks)
		if found && !s.toks[h.from].quoted && !denied(s.toks, h.from) {
			return s.text(text), true
		}
	}
	return "", false
}

// smallAsks are the frames of a small ask. An "and" after "you" brings in who
// is asked along with them.
var smallAsks = phraseList(`
~ could|can|would|will|cd|gonnae you|ye|yous and|or ... @small
~ could|can|would|will|cd|gonnae you|ye|yous two|both|all|lot|please|maybe|possibly|perhaps|just|also|at? least? possibly|just|please|maybe? @small
~ could|can|would|will|cd|gonnae you|ye|yous @small
~ could|can|would|will|cd you and|or ... let me|us|@NAME
~ could|can|would|will|cd you|ye|yous please|maybe|just? let me|us|@NAME
~ could|can|would|will|cd you|ye|yous and|or ... take|get|make|do|let|keep|have|give
~ could|can|would|will|cd you|ye|yous .. .. take a|one|these|this|the|five|ten|some|couple|few|part|down|round
~ could|can|would|will|cd you|ye|yous .. .. get one|two|three|a|somebody|someone|others|everyone|your|the|@NAME ... to|round|along|together|in
~ could|can|would|will|cd you|ye|yous .. .. make a|us|me|one note|list|copy|count|record|start|brew|cuppa|diary
~ could|can|would|will|cd you|ye|yous .. .. do me|us|one|that|this|a
~ could|can|would|will|cd you|ye|yous .. .. set aside|up
any chance|hope|way you could|would|can|might? just|maybe? @small|let|take|get|make
any chance|hope of you? @smalling
do you think|reckon|suppose you could|would|can|might just|maybe? @small
do you think|reckon|suppose you could|would|can|might just|maybe? get|take|make one|two|three|a|somebody|someone|others ..
would it be possible for you to @small
you could not @small .. me|us & could you
you would not @small .. me|us & would you
wonder|wondered|wondering if|whether you could|would|might|'d just|maybe|possibly? @small|let|take|get
like|love|want|need|asking|ask you to just|maybe|please|both? @small|let
like|love|want|need|asking|ask|hoping for? you and|or ... to @small
all i am|want|ask|'d|would asking|after|like|want|ask? is .. you to|could|would|just? @small|let
would|do you mind @smalling
would|will you be able to @small
would|are you be? willing|up|happy|prepared|game|okay|ok to|for maybe|just? @small|@smalling|let
how|what about you @small
how|what about @smalling
~ fancy @smalling
~ @small ... ... would|will|can|could you $
~ @small ... would|will|can|could you for me $
do me|us a|one small|little|quick? favour|thing|turn
~ just|please? @small ... for me $
~ please @small|let|take
are you in then? or out|not|what
you in then? or out|not|what
~ are? you in|up for it? then $
~ in or out
have? you? got your|a bank? card|bank|sort|account|details|debit ... on|handy|with|there|code|number
what 's|is your sort|bank|account code|details|number
~ can|could|may|might i|we|me just|maybe? borrow|shadow|copy|photograph ..
~ can|could|may|might i|we just|maybe? stand|come|sit|walk|tag|go in|with|along|round|beside ..  you|your
~ can|could|may|might i|we just|maybe? see|have|take|get a|the? photo|picture|copy|look|peek|snap? of|at? your|that|the payslip|payslips|letter|rota|contract|sheet|list|email|photo|copy|roster|schedule|timesheet
- he|she|they|@boss|manager|it said|says|asked|goes|asks|like|went .. could|would|can|will you
- could|can|would|will you ... again|still|ever|normally|usually|always
- could|would you ... back then
- would|could|will you ... if .. had|could|did|were|was|came|got|gave|paid|offered|asked|went|took|put|made|left|stopped|told|moved|would
- can|could you ... without|easily|anyone|anybody|whenever|anything
- can|could you ... your own
- can|could|will you ... when|if you want|are|'re|like|need|have|finish|get
- can|could you ... or do|does|is|are|not|would
- can|will|would you ... most days|times|weeks|nights
- can|could|will|do you ... on|in time
- you take the|a|some? promotion|job|break|breaks|holiday|leave|day|time|hit|seat|rest|pay|money|load|bus|train|stairs|lead|offer|moment|second|minute
- you .. .. do that|this job|again|forever|every|all|on|in|work|for a|the living|job|money
- you call it|that|this|yourself|him|her|them|a|in
- you|mind put|putting it|that up|another|into|in|first|last|yourself|aside|a with|way|words|your|first|number|figure?
- you put up with
- you put first|last|yourself|aside|up
- you|mind share|sharing a|more|what|how|some|with|why
- you|mind give|giving me|us a|an|some|your bit|example|examples|idea|sense|feel|flavour|picture|clue|more|view|thoughts
- you give up|in|notice|it|back
- you|me|mind walk|walking|run|running|take|taking|talk|talking|bring|bringing me|us through|back|up
- you|mind walk|walking away|out|home|to|there
- you keep|keeping up|going|on|working|doing|still|calm|quiet|warm|track|it|your head|mind
- you find|finding a|another|it|that|this|yourself|time|somewhere|anything|them|him|her|the time
- you|to help yourself|it
- you|mind|to help|helping me understand|see|picture|get|with what
- you sign for|off|in|out|on
- you stand it|him|her|them|for|that|there
- you count on
- you drop out|hours|down|it
- you swap your? shift|shifts|day|days
- you|mind|to show|tell|let me|us know? how|what|why you feel|think|felt|mean|reckon
- let me|us know what|how|why|more|a|if|or|the
- please let me|us know
- let me|us know $
- please ask|help
- please ask any|me|us|away|if|for
- fill|filling me|us in
- give|giving .. reason|reasons|thought|answer|rough|guess
- share|sharing your ... priority|thoughts|views|story|feelings|experience|experiences|worries|concerns
- let me understand|get|see if
- you|to try to|and imagine|remember|explain|describe|picture|think
- you look after|back|forward|like|him|her|them|it
- you leave|post|print|ring|phone|email|text|message early|work|on|in|at|from|the house|job|whenever
- you save on|up|anything|much|enough|any|money|for
- you|mind come|coming back|in|home|across|off|up|to from|work|off?
- you meet them|the|your|those|that|it
- you pick which|your|when|what|them|and
- you check your own
- you ask for|why|what|how|that|this|me|him|her|them
- you read that|people|him|her
- you|mind say|telling|tell
- would|will you back|support|do it|that $
- you bring that|it|this up
- like|want|need|ask you to know|understand
- want|like you to keep|leave|stay
- who|what|which|how|why|when|where .. want|asked|need|like you to
- they|he|she|manager|boss .. want|wants|asking|asked|need|needs|like you to
- they|he|she|manager|boss want|wants|asking|asked|need|needs|like you to
- i am|was|'d|would not asking|want you
- not asking you
`)
