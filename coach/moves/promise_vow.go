package moves

// vows give somebody's word, whatever for: they need no exceptions beyond a
// denial.
var vows = phraseList(`
rest assured|easy & @boss|@mine|nobody|nothing|noone|safe|sorted|union|member|join|joining|sign|trouble
you have my word|promise|solemn|guarantee ..
i|we give|'m|am giving|swear you my|our|on? word|promise|life ..
on my life|mother's|mum's|kids|kids'|nan's|honour .. 
swear on my|your|the|a ..
cross my heart
hand on heart & will|'ll|going|would|never|nobody
mark my words
bet|stake|put|wager|stick|risk my|the|your house|life|mortgage|pension|shirt|last|wages|pay|car|job|salary|bottom|reputation|flat on|we'd|we'll|they'll|that|it ..
bet your|my life|bottom|house|boots ..
i|we can|will absolutely|honestly|personally? guarantee|promise|swear you|that|it|they|this|we|nothing|nobody
sure|certain as eggs|night|day|anything|death
without a|any shadow|doubt|question|fail ..  & will|'ll|going|win|get
take it as|to read|done|given|won|sorted|the & will|'ll|sorted|done|bank|bag
100|hundred|million|thousand|110|200|1000 %|per|percent cent? ... win|safe|sorted|fixed|guaranteed|beat|back
win|safe|sorted|fixed|beat|covered|protected|them|this|it|back .. .. 100|hundred|110|1000|million %|per|percent
there 's|is|are no two ways|doubt about|in ..  & will|'ll|going|win
end of|story|off $ & will|'ll|going to? win|get|sort|stop|fix|never|have|be
simple as that? $ & will|'ll|going|gets|stops|back|would
full stop $ & will|'ll|going|gets|stops|back|can|never & you|we|they|it
all day long $ & will|'ll|win|beat|would
- not|never|nobody|cannot ..  guarantee|promise|swear|bet
- swear on my|the way|lunch|shift
- promise|guarantee .. .. not|never|keep|listen|ask|tell|be|do|try|call|ring|email ..
`)
