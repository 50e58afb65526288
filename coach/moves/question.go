package moves

// asked says what kind of question a sentence is.
type asked int

const (
	notAsked asked = iota
	closedAsked
	openAsked
)

// lead drops the words that open a turn without saying anything, and gives
// the first token that does.
func lead(toks []token) int {
	i := 0
	for i < len(toks) {
		w := toks[i].norm
		switch {
		case fillers[w] || w == "and" || w == "but" || w == "or" || w == "then" || w == "because":
			i++
		case w == "you" && i+1 < len(toks) && toks[i+1].norm == "know" && (i+2 >= len(toks) || toks[i+2].brk || aux[toks[min(i+2, len(toks)-1)].norm]):
			i += 2
		case w == "i" && i+1 < len(toks) && (toks[i+1].norm == "mean" || toks[i+1].norm == "guess" || toks[i+1].norm == "see"):
			i += 2
		default:
			return i
		}
	}
	return 0
}

var aux = set("do does did is are was were am have has had can could will would should shall may might 's")

// invitations ask for a story without a question word.
var invitations = phraseList(`
tell|talk me|us .. more|about|what|how|why|where|when|a|your|to|some|something|through
~ tell me
say|share|explain|know|hear|understand|learn .. more
~ say|tell|share more|about
walk|talk|take|run|bring me|us through|up|back
~ describe
~ explain to? me|what|how|why
~ help me|us understand|see|out|to
give|share me|us|with ... example|idea|sense|picture|flavour|examples
fill me|us in
i would|will|am|'d really? like|love|want|interested|curious|keen|wondering to|in|about? hear|know|understand|find|learn|hearing|knowing|understanding|how|what|why|more ... 
i|just am|was|'m|just wondering|curious|interested what|how|why|about|in|where|if ...
i wonder|wondered what|how|why|where
~ curious|wondering|interested what|how|why|about|to
let me|us know|hear what|how|about|your|more
go on $
~ anything|something|what|who|where|how else
anything|something else .. .. 
your thoughts|thinking|view|take|feelings|ideas|impression|opinion|reaction
any|some|other .. thoughts|ideas|questions|concerns|feelings|reasons|examples
thoughts|ideas $
- let me tell
- tell me|you that
- tell me if|to
`)

// openWords begin open questions however they go on.
var openStarts = phraseList(`
~ what|how|why do|does|did|are|is|was|were|would|could|can|might|will|has|have|had|should|'s|may|am
~ what|why|how not|on|in|about|come|else|if|then|exactly
~ how @felt|hard|difficult|important|likely|committed|willing|confident|motivated|concerned|comfortable|ready|good|bad
~ what|which|whose *
~ in what|which way|ways|sense
~ to what extent
~ and|so? why $
why is|'s that
like what|how
such as|as?
`)

// closedStarts are question words that ask for one fact.
var closedStarts = phraseList(`
~ how many|much|often|long|old|far|big|soon|frequently|late|early|tall
~ who|when|where|which|whose
~ what time|day|date|year|age|number|month|name|team|floor|department|percentage|size
~ what is|'s your|the|his|her name|job|role|age|number
~ what kind|type|sort of
on|from a scale
`)

// polarStarts turn subject and auxiliary round.
var polarStarts = phraseList(`
~ @aux not? you|i|we|they|he|she|it|that|this|there|the|your|any|anyone|anybody|someone|somebody|people|these|those|my|our|everyone|everybody|other|others|all|both|some|most|things|work|@NAME
~ @aux that|this|it
~ not you|it|they
~ any|anything|anyone|anybody|ever|fancy|want|ready|mind|got|you
~ have|had|got you|a|any|to?
`)

// tags turn a statement into a question.
var tags = phraseList(`
is|are|was|were|do|does|did|have|has|can|could|would|will|should not you|it|they|he|she|we|i|that|there $
innit $
right|yeah|yes|no|ok|okay|correct|huh|eh $
is|was that|it right|correct|fair|true $
am i|we right $
or not|what|something $
`)

// ask decides what kind of question a sentence is.
func (s sentence) ask() (asked, hit) {
	toks := s.toks
	if len(toks) == 0 {
		return notAsked, hit{}
	}
	if h, ok := closedStarts.first(toks); ok && (s.mark == '?' || inverted(toks, h.to)) {
		return closedAsked, h
	}
	if h, ok := openStarts.first(toks); ok && (s.mark == '?' || inverted(toks, h.to-1)) {
		return openAsked, h
	}
	if h, ok := invitations.first(toks); ok {
		return openAsked, h
	}
	if h, ok := polarStarts.first(toks); ok && (s.mark == '?' || aux[toks[h.from].norm]) {
		return closedAsked, h
	}
	if h, ok := tags.first(toks); ok && s.mark == '?' && len(toks) > 3 {
		return closedAsked, h
	}
	if s.mark == '?' {
		return closedAsked, hit{0, len(toks)}
	}
	return notAsked, hit{}
}

// inverted reports whether an auxiliary stands at token i or just after, as
// in a question that has lost its mark.
func inverted(toks []token, i int) bool {
	for j := max(0, i-1); j < len(toks) && j <= i+4; j++ {
		if aux[toks[j].norm] {
			return true
		}
	}
	return false
}
