package moves

// stems open a reflection.
var stems = phraseList(`
sounds|seems|looks|feels like|as|that|to
sounds|seems|looks|feels ~? @hard|@felt|important
~ so you|your|it|that|for|there|they|he|she|what|on|basically|if|then|not|even|part
you are|have|were|'ve saying|said|telling|told|mentioned|mentioning|feeling|thinking|describing|describe|worried|wondering|hoping|finding|noticing|talking
you feel|felt|want|wanted|think|thought|believe|know|care|said|mentioned|told|like|love|see|find|found|worry|wish|hope|need|value|enjoy|realize|realise|notice|hate
what i|you am|are|'m hearing|saying
i|i'm|what hear|hearing|gather|get you|that|the|from
if i|we understand|understood|hear|heard|am|have|get|'m|'ve .. you|right|correctly
let me|us see|make|summarize|summarise|check|recap if|sure|what
in other words
on the|one one|other hand|hand
part of you
it is|'s important|hard|difficult|frustrating|really|been|not|almost|kind ...
a|some part of you
to you|me it
that 's|is|was|must really|been|have|a|something|frustrating|hard|important ...
`)

// reflects gives the words by which a sentence gives back what was heard.
func (s sentence) reflects() (hit, bool) {
	return stems.first(s.toks)
}
