package moves

// teasing finds the joke in "I'm making tea, so you've no excuse" and in "last
// chance for a biscuit": somebody is hurried to a brew or a chat, and nothing
// is said of joining.
func teasing(s sentence, h hit) bool {
	hurries := false
	for _, t := range s.toks[h.from:h.to] {
		hurries = hurries || hurrying[t.norm]
	}
	return hurries && treats.in(s.toks) && !binding.in(s.toks)
}

var (
	hurrying = set("excuse excuses chance call hurry quick")
	treats   = phraseList(`
tea|brew|coffee|cuppa|biscuit|biscuits|cake|cakes|kettle|doughnut|doughnuts|pizza|sandwich|sandwiches|pint|popping|pop|lunch|breakfast|bacon|brownies|samosas|roll|chips
`)
	binding = phraseList(`
join|joined|joining|sign|signed|signing|form|forms|card|member|members|union|subs|vote|not|pen|decide|today|now
- now you|we|i|that|they
- not coming|popping|dropping|having|saying
- not to come|pop|drop|have|say|sit|stop|call
`)
)
