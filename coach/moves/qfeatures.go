package moves

var (
	wonderIf   = phraseList("wondering|wonder|wondered|curious if|whether")
	scaleWords = phraseList("scale\n@num|0 to 10|ten\nrate|number|percent")
	soYou      = phraseList("~ so you|it|that|your|this|there\n~ you|your\n~ and|but you|it|that|your")
)

// askFacts is the question of a turn: the last sentence that may ask one.
type askFacts struct {
	key   found
	asks  []found // all sentences that may ask
	x     []float64
	trust bool
}

func (t *turnFacts) asks(trust bool) askFacts {
	a := askFacts{key: found{sentence: -1}, trust: trust, x: make([]float64, len(questionTable.facts))}
	for i, s := range t.said {
		if sh, h := s.asking(trust); sh != statement {
			a.asks = append(a.asks, found{i, sh, h})
		}
	}
	if len(a.asks) == 0 {
		return a
	}
	a.key = a.asks[len(a.asks)-1]
	// A bare mark or tag at the end does not hide the question before it.
	for i := len(a.asks) - 2; i >= 0 && a.key.shape >= ellipsis && (len(t.said[a.key.sentence].toks) <= 4); i-- {
		if a.asks[i].shape < ellipsis {
			a.key = a.asks[i]
		}
	}
	s := t.said[a.key.sentence]
	on := func(name int, yes bool) {
		if yes {
			a.x[name] = 1
		}
	}
	a.x[0] = 1
	on(1, s.mark == '?')
	a.x[1+int(a.key.shape)] = 1
	n := 1 + int(onlyMark) + 1
	h := a.key.words
	next := h.to < len(s.toks) && s.toks[h.to].norm == "you" || h.to > 0 && s.toks[h.to-1].norm == "you"
	otherOpen := false
	for _, o := range a.asks {
		otherOpen = otherOpen || o.sentence != a.key.sentence && o.shape.open()
	}
	for _, yes := range []bool{
		a.key.sentence == len(t.said)-1,
		len(s.toks) <= 4,
		next,
		scaleWords.in(s.toks),
		soYou.in(s.toks[:min(len(s.toks), 6)]),
		permissions.in(s.toks),
		otherOpen,
		wonderIf.in(s.toks),
	} {
		on(n, yes)
		n++
	}
	return a
}

// verdict says whether the turn asks, and whether openly.
func (a askFacts) verdict() (asks, open bool) {
	if a.key.sentence < 0 {
		return false, false
	}
	column := 1
	if a.trust {
		column = 0
	}
	return questionTable.likely(column, a.x) >= asksFrom, questionTable.likely(2, a.x) >= openFrom
}
