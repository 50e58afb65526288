package moves

// demands want an answer at once or lay the guilt of others on somebody, in
// words so plain that they need few exceptions.
var demands = phraseList(`
how bad|guilty|awful|rotten|ashamed|terrible|stupid|small you will|would|'d|are|'ll .. feel|look|be
you will|would|'d|'ll|are going? to? feel|look .. guilty|terrible|rotten|ashamed|stupid|foolish|daft|silly ..  & when|if|not|join|sign|nothing
surely .. .. .. not|isn't .. too|a|that much|lot|big
i|we need|want|have|expect you .. .. on|down|signed|in|joined .. now|today|tonight|before|by|board|straight|right
how many|much more? times|longer|more do|does|must|will|are|have i|we|you .. .. ask|wait|tell|need|going|have|want|take ..
apart|except|bar|besides|aside|excepting from|for? you|yourself|you're $
apart|except|bar|besides|aside from|for? you|yourself & everyone|everybody|all|whole|rest|signed|joined|joining|in|team|row|floor
it is|'s|was your duty|responsibility|job to join|sign|back|support|stand|protect|fight
your duty|responsibility to? join|sign|back|support|stand|fight|us|the|your
and you did|do|said|say|sat just nothing|nowt|by|back|there|watched|watch & when|if|while|how
not|hardly|never too|so|that|much|a|exactly .. much|lot|big to? ask
surely you can|could|do|would|'d|want|care|agree|owe|have|must|'ve not? ... ask|afford|spare|manage|bit|quid|minute|minutes|see|mates|want|care|join|sign|help|someone|something|conscience
think|imagine|picture how|what bad|guilty|awful|terrible|rubbish|small|rotten|you ... & nothing|sacked|sack|joined
i|we need|want|must|require|expect|demand an?|your|a|that|this|you .. answer|decision|yes|signature|commitment|reply|name|form|signed .. .. .. now|today|tonight|before|by|off|from|here|friday|end
- ~ do|does|did|would|is|are|was|were|have|has ...
- not|never .. .. to|you feel|have|asking|answer|decide
- nothing wrong|to
- if it|that|this is|'s|would not|never too|so
- not you feel|look
- too|so much|lot to? ask of|about
- i|we need|want to|your .. hear|know|understand|help|advice|view|views|opinion
- think|imagine how .. .. they|he|she
`)
