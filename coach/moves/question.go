package moves

// A turn's question is read in two steps. Rules find the sentence that asks,
// by its shape: a question word with an auxiliary, an auxiliary before its
// subject, an invitation to tell. Then two small tables of weights (see
// weights.go) decide from that shape whether it is a question at all, and
// whether an open one, because shape alone cannot: "Can you tell me about
// it?" is closed in form and open in use.

// shape is the form of one sentence that may be a question.
type shape int

const (
	statement shape = iota
	whatAux         // what do you, what would, what's
	howAux          // how do you, how is it
	whyAsked        // why
	whatNoun        // what kind of, which
	howAdj          // how important, how worried
	howMuch         // how many, how long, how often
	whoWhere        // who, where, when
	tellMe          // tell me, walk me through, I'd like to hear
	wondering       // I'm wondering what, I wonder how
	anyElse         // anything else, any other, what else
	thoughts        // your thoughts
	howAbout        // how about, what about
	canTell         // can you tell me, could you describe
	polarDo
	polarBe
	polarHave
	polarWould // would, will, can, shall
	ellipsis   // fancy, ready, any, got a minute
	tagged     // …, isn't it, right
	onlyMark   // nothing but its question mark
)

// open says which shapes are open questions in form.
func (s shape) open() bool {
	switch s {
	case whatAux, howAux, whyAsked, whatNoun, howAdj, tellMe, wondering, anyElse, thoughts, howAbout, canTell:
		return true
	}
	return false
}

// shapes are looked for in this order; of two in a sentence the first listed wins.
var shapes = []struct {
	shape shape
	list  phrases
	mark  bool // without an auxiliary close by it needs a question mark
}{
	{canTell, phraseList(`
		can|could|would|will|do|may you please|just|maybe|perhaps|want|like|to|care|be|able|able|possibly? to|maybe? tell|describe|talk|walk|explain|share|say|fill|elaborate|expand ..
		can|could|would|will you please|just|maybe|perhaps? give|help me|us ..
		can|could|would|will|do you .. mind filling|telling|sharing|explaining|describing|talking|saying
		mind filling|telling|sharing|explaining|describing|talking|saying
		need|like|want|love you to tell|describe|talk|explain|share|say
		if you can|could|would|will just|maybe? kind|sort? of? tell|describe|share|explain|give|talk me|us|through|a|about|more
		- would|do you like|want me
	`), false},
	{thoughts, phraseList(`
		your|any|some thoughts|feelings|ideas|impression|reaction|take|view|opinion
		what|how .. your thoughts|feelings|ideas|impression|reaction|take|view|opinion
		~ thoughts
		- in|with|of|about your thoughts|feelings|ideas
		- share your
	`), true},
	{anyElse, phraseList(`
		anything|something|what|who|where|how|anybody|anyone|any else|other
		~ any|other other|questions|thoughts|ideas|concerns|reasons|worries
		- someone|somebody else
		- if there is|'s|are|was anything|something
		- and|or|with|on|about|for anything|something|somewhere else|other
	`), false},
	{howMuch, phraseList(`
		~ how many|much|often|long|old|far|big|soon|frequently|late|early|tall|quickly|recently
		- how much do|would|does .. .. want|matter|bother
		- ~ how much|often|long|far|many i|you|we|they|he|she|it
	`), false},
	{howAbout, phraseList(`
		~ how|what about|if
		- what about .. is|'s
	`), false},
	{howAdj, phraseList(`
		~ how @felt|@hard|important|likely|committed|willing|motivated|good|bad|close|sure|serious|big|well|strongly|much|easy|safe|helpful|satisfied|interested|aware|open|deep
		- ~ how * i|you|we|they|he|she|it
	`), false},
	{whyAsked, phraseList(`
		~ why do|does|did|is|are|was|were|would|not|have|has|can|could|should|might|that|this|you|now|then|'s|will
		why|whys $
		what for $
		~ how come
		~ why not
		- why do not we|you
		- that|reason|reasons|of|about|know|is|'s|see|understand why
	`), false},
	{whatNoun, phraseList(`
		~ what|which kind|kinds|sort|sorts|type|types|part|parts|things|thing|way|ways|ideas|concerns|other|bit|bits|difference|reasons|changes|aspects|would|if|one|ones|of
		in|to what|which way|ways|extent|sense
		~ what|which * * could|do|would|did|can|are|might|will|should|have|seems|sounds|feels|you
		~ what|which * could|do|would|did|can|are|might|will|should|have|seems|sounds|feels
		- ~ what|which i|you|we|they|he|she|it
		- ~ which|what is|was
		- what|which would|could|is|'s|are|does|do|did|was|were|will
	`), false},
	{whatAux, phraseList(`
		~ what|whatever do|does|did|are|is|was|were|would|could|can|might|will|has|have|had|should|'s|may|am|shall
		~ what made|makes|brought|brings|happened|happens|led|leads|worries|bothers|matters|helped|helps|keeps|kept|changed|stops|stopped|went|goes|got|caused|sounds|drew|gets|attracted|prompted|put|gave|gives|works|worked|concerns|about|exactly
		~ what seems|sounds|feels like|to
		~ what the|your|else
		like|so|and|but|or|is|was|be|says|over|on|my|your|for what $
		like|over|for|about|to what period|kind|like|amount
		- that|this|it|which|know|knows|knew|see|understand|sure|about|exactly is|'s|was what
		- know|see|understand|sure|tell|remember|like|hear|hearing|on|of|with|that|doing|do|exactly what
	`), false},
	{howAux, phraseList(`
		~ how do|does|did|are|is|was|were|would|could|can|might|will|has|have|had|should|'s|may|am|shall
		- know|see|understand|sure|tell|remember|about|of|that|hear how
	`), false},
	{whoWhere, phraseList(`
		~ who|when|where|which do|does|did|are|is|was|were|would|could|can|might|will|has|have|had|should|'s|may|am|abouts
		~ what time|day|date|year|age|number|month|name|team|floor|department|percentage|size|score
		- ~ which|who is|was|'s|has|have|are
	`), true},
	{wondering, phraseList(`
		wondering|wonder|wondered|curious kind|sort|of? of? what|how|why|about|where|to|which
		interested in how|what|why|hearing|your
		i .. wondering|wonder|wondered|curious if|whether
		ask|asking you what|how|why|about
		~ i|we .. like|love|want to hear|know|understand
		do not know|understand what|how|why|where you think|feel|see|want|make
		interested in .. is|are how|what|why|whether
		i .. like|love to hear|know|understand
		- i wonder if that|it|this is|'s
	`), false},
	{tellMe, phraseList(`
		tell me|us more|about|what|how|why|where|when|a|your|some|something|all|exactly
		~ tell me|us
		talk|walk|take|run|bring|guide me|us through|back
		let 's|us talk about
		talk to me about|a
		say|share|explain|hear a|some|little|bit? a|little|bit? more|about
		~ describe|elaborate|explain
		help me|us understand|see
		give|share me|us|with .. .. example|idea|sense|picture|flavour|examples
		fill me|us in
		let me|us know|hear what|how|about|your|more
		go on $
		need|like|want|love you to tell
		maybe|perhaps|if you can|could tell|give|describe|explain
		~ think about
		~ why do not we|you start|begin|tell
		wanna|to start|begin off? with|by .. sharing|telling|talking
		would|you|to like|want to find out|learn|hear .. .. .. how|what|about
		more about .. $
		- let me tell|explain|describe|share
		- tell me that|if|to|you
		- tells me
		- you tell|told|telling me|us
		- look|looking forward to? hear|hearing
		- to|can|could|would|will|should|might|going|and|i|we tell|talk|hear|describe|explain|say|share|run|walk|take
	`), false},
	{polarDo, phraseList(`
		~ do|does|did not? you|i|we|they|he|she|it|that|this|the|your|any|anyone|anybody|someone|people|these|those|my|our|everyone|everybody|others|all|@NAME
		- what|how|why|who|whatever|that|which do|does|did
		- and do it|that|this|the|some|so|these|those|my|our|your|a
		- so|nor|neither do|did i|we
	`), false},
	{polarBe, phraseList(`
		~ is|are|was|were|am not? you|i|we|they|he|she|it|that|this|there|the|your|any|anyone|anybody|someone|people|these|those|my|our|everyone|everybody|others|all|@NAME|not
		- what|how|why|who|that|which|it is|are|was|were
	`), false},
	{polarHave, phraseList(`
		~ have|has|had not? you|i|we|they|he|she|it|that|this|there|the|your|any|anyone|anybody|someone|people|these|those|my|our|everyone|everybody|others|all|@NAME
		~ got any|a|kids|time
		- what|how|why|who|that|which has|have|had
	`), false},
	{polarWould, phraseList(`
		~ would|will|should|can|could|may|might|shall not? you|i|we|they|he|she|it|that|this|there|the|your|any|anyone|anybody|someone|people|these|those|my|our|everyone|others|all|@NAME
		- what|how|why|who|that|which would|will|should|can|could|may|might
	`), false},
	{ellipsis, phraseList(`
		~ fancy|want|mind|ready|got|any|ever|anything
		~ you ok|okay|alright|all|sure|up|free|busy|coming|got|want|fancy|mind|ready
		make|makes|made sense $
		sound|sounds good|fair|okay|ok $
	`), true},
	{tagged, phraseList(`
		be|is|was|like what $
		is|are|was|were|do|does|did|have|has|can|could|would|will|should not you|it|they|he|she|we|i|that|there $
		innit|right|yeah|yes|no|ok|okay|correct|huh|eh $
		is|was that|it right|correct|fair|true|accurate $
		am i|we right|correct $
		or not|what|something $
	`), true},
}

// found is a sentence that may ask, with its shape and the words that show it.
type found struct {
	sentence int
	shape    shape
	words    hit
}

// asking finds the shape of one sentence. trust says that the absence of a
// question mark means something, because this rep types them.
func (s sentence) asking(trust bool) (shape, hit) {
	for _, sh := range shapes {
		h, ok := sh.list.first(s.toks)
		if !ok {
			continue
		}
		if sh.mark && s.mark != '?' && !auxNear(s.toks, h) {
			continue
		}
		return sh.shape, h
	}
	if s.mark != '?' {
		return statement, hit{}
	}
	if i := lead(s.toks); s.toks[i].norm == "what" || s.toks[i].norm == "how" {
		return whatAux, hit{i, i + 1}
	}
	return onlyMark, hit{0, len(s.toks)}
}

var aux = set("do does did is are was were am have has had can could will would should shall may might 's")

// auxNear reports an auxiliary among the words of the hit or the few after
// it: how a question looks that has lost its mark.
func auxNear(toks []token, h hit) bool {
	for j := h.from; j < len(toks) && j < h.to+4; j++ {
		if aux[toks[j].norm] {
			return true
		}
	}
	return false
}

// lead is the first token that says something: fillers are passed over.
func lead(toks []token) int {
	for i := 0; i < len(toks); i++ {
		w := toks[i].norm
		switch {
		case fillers[w] || w == "and" || w == "but" || w == "or" || w == "then":
		case i+1 < len(toks) && (w == "you" && toks[i+1].norm == "know" || w == "i" && (toks[i+1].norm == "mean" || toks[i+1].norm == "guess" || toks[i+1].norm == "see")):
			i++
		default:
			return i
		}
	}
	return 0
}
