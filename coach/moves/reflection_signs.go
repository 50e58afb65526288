package moves

// signs are the facts about a sentence that a phrase list finds.
var signs = []struct {
	name string
	list phrases
}{
	{"sounds_like", phraseList(`
		sounds|seems|feels|looks like|as|that|to
		sounds|seems|feels really|very|so|pretty|quite? @hard|@felt|important
		it|that almost|really|kind|just? sounds|seems
		by the sounds|sound of
		impression|sense you|that|is
	`)},
	{"so_you", phraseList(`
		~ so you|your|on|for|part|there|not|even|basically|right|then|when|because|what|with|they|he|she|it|that|these|this|those|if|while|having|being
	`)},
	{"you_state", phraseList(`
		you feel|felt|want|wanted|think|thought|believe|know|care|like|liked|love|see|find|found|worry|wish|hope|need|value|enjoy|realize|realise|realized|realised|notice|noticed|hate|prefer|miss|trust|understand|recognize|recognise|wonder|appreciate|seem|sound
		you really|just|also|do|still|already|actually|kind|sort|definitely|certainly|obviously|clearly|sometimes|always|both|almost|perhaps|maybe of? feel|want|think|know|care|like|love|see|find|worry|hope|need|value|enjoy|realize|realise|notice|hate|prefer|believe|understand
		you do not|never really|even|just|always|necessarily? feel|want|think|know|care|like|love|see|find|need|enjoy|believe|trust|understand|have|mind
	`)},
	{"you_are", phraseList(`
		you are|were not? really|just|also|kind|sort|a|of|very|so|already|still|pretty|quite|always|bit|little|almost|feeling|getting? ..
	`)},
	{"you_have", phraseList(`
		you have|had not? really|already|also|just? been|got|had|tried|done|made|seen|noticed|found|thought|come|gone|a|some|lots|lot|to|the|this|these|so|quite|many|always|never
		you tried|used|had|got|made|went|came|took|started|stopped|did|were|left|lost
	`)},
	{"you_said", phraseList(`
		you said|mentioned|told|say|talked|described|shared|were saying|'ve said
		you are|were saying|telling|mentioning|describing|talking
		you have said|told|mentioned|talked|described|shared
		i hear|heard|hearing|gather you|that|is
		hear|hearing you
		what i hear|heard|am
		like you said
	`)},
	{"two_sides", phraseList(`
		on the|one|the one? other? hand|side
		at the same time
		part of you
		a part of
		on one side
		yet|although|though|despite|however
		but|and you|it|that|there
	`)},
	{"sum_up", phraseList(`
		let me|us see|make|summarize|summarise|check|recap|just
		to|in summarize|summarise|sum|recap|summary
		make sure i
		if i understand|understood|heard|hear|am
		did i get|miss
		in other words
		altogether|overall
	`)},
	{"negated", phraseList(`not|never|no|nothing|without|nobody`)},
	{"i_talk", phraseList(`i am|will|would|can|want|think|have|was|do|could|just|know|need|guess|really|'d|appreciate|mean|might|like|thought
		my|me|i`)},
	{"we_talk", phraseList(`we|us|our|let`)},
	{"hedges", phraseList(`
		kind|sort of
		almost|maybe|perhaps|guess|somewhat|bit
	`)},
	{"need_to", phraseList(`need to|the|a
		have|got to`)},
	{"opens_well", phraseList(`
		~ well
		~ all right
		~ you know
	`)},
	{"important", phraseList(`important|matters|hard|difficult|concern|concerns|concerned|worry|worried|hope|goal|goals|motivated|ready|confident|confidence|value|values`)},
	{"not_want", phraseList(`do|did|does not want|like|feel|think|know|have|see`)},
	{"when", phraseList(`when|before|after|again`)},
	{"warning", phraseList(`
		you will|can|could|should|might|may|must|need
		if you
		going to
		make sure
		try
	`)},
	{"praise", affirmations},
	{"acknowledges", acknowledgements},
	{"advises", advices},
	{"informs", informing},
	{"union_talk", phraseList(`
		union|unions|@union
		join|joining|joined|member|members|membership|rep|reps|subs|meeting|petition|ballot|strike|donate|donation|charity
	`)},
	{"wh_word", phraseList(`what|how|why|when|where|who`)},
}
