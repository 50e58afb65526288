package moves

// personal tells what a turn asks of the worker as a person.
var personal = []struct {
	about string
	list  phrases
}{
	{"name", phraseList(`
what is|'s|was your name
what do|should|can|shall they|i|people|we call you
who are you
who am i talking|speaking to|with
remind me of|what? your name
your name $
did not|never catch|get your name
- who are you with|worried|going|most
`)},
	{"how_long", phraseList(`
how long have|you|'ve|has .. .. been|worked|working|here|done|doing|at|in|for
how long you been|worked|here
how many years .. .. here|worked|work|been|service
when did you start|join .. ..
been|worked|working here long|a
long have|'ve you been|worked .. here
are|you|r you|are? new|long here|to|in
- how long have you had|felt|got
- how long has|have|'s|is it|this|that|things|they|he|she|all|the
- how long have you been .. .. worried|feeling|waiting|like|having
- when did you join the|a|your? union
- when did you start feeling|to|getting|noticing|having
- you are new
`)},
	{"age", phraseList(`
how old are|r you
what is|'s your age
your age $
what age are you
when is|'s your birthday
when were you born
`)},
	{"family", phraseList(`
have|got|do|you you|got|have .. .. kids|children|family|partner|husband|wife|little|grandchildren|grandkids
any kids|children|family $
how are|is|old|many .. .. kids|children|family|husband|wife|little|daughter|son|mum|grandkids
are|you you|are? married|single|seeing
who .. .. at home
`)},
	{"job", phraseList(`
what do|is|'s|are|does you|your|it .. .. do|job|role|work|day-to-day|involve
what .. your .. job|role|work ...
what|which team|department|section|desk|part|office|floor are|do|is|you ...
where do|are|abouts|'s you|your .. .. work|based|team|sit|desk
tell me about your|what .. .. job|role|work|day|team|do
how do you .. like|find .. .. job|work|working|role|it here
what is|'s it|your|the like|typical .. .. here|work|working|there|team|day|job
you do .. here|all|for
- what do you do about|when|if|to|with
- what do|does|did|is|has|'s it|that|this|they|all .. .. do|doing|done to|for|with
- what do|would you want|think|like|need
- what would you do
- what is|'s your .. .. work|job with
- what do they do
- what does it|this|that|one do
- what does it|this|that|one .. .. do to|for|with
- what is|are|do|does you|your|it|they .. hope|hoping|expect|expecting|want|wanted|trying|looking|meant|supposed ...
- do to|for you|your|them|us|the|people
`)},
	{"day", phraseList(`
how is|was|'s|has your .. .. day|morning|week|shift|been|weekend|evening|afternoon|going
how are|r you .. ..
how have you been
how is|'s it going
you|are you|all? alright|okay|ok|well|all? $
how is|'s|was|did things|everything|life|work
- how are you going|finding|managing|coping|feeling|getting|affected|supposed|with
- how is|was|has your day|shift .. .. changed
- how is|'s work been
- are you ok|okay|alright with|to|if|for
`)},
}
