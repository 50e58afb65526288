package moves

// Read tells what a rep's turn does, read against what they had heard.
func Read(text string, heard Heard) Reading {
	t := &turnFacts{text: text, said: split(text), heard: heard}
	r := Reading{Tone: tone(t)}
	if len(t.said) == 0 {
		return r
	}
	c, claimed := newContext(heard), false
	for _, s := range t.said {
		found := t.moves(s)
		claimed = c.place(s, found, claimed)
		r.Moves = append(r.Moves, found...)
	}
	return r
}

// moves reads one sentence.
func (t *turnFacts) moves(s sentence) []Move {
	var out []Move
	add := func(k Kind, h hit) {
		out = append(out, Move{Kind: k, Quote: s.text(t.text), Words: s.span(t.text, h.from, h.to)})
	}
	if h, ok := s.reflects(); ok {
		add(Reflection, h)
	}
	switch q, h := s.ask(); q {
	case openAsked:
		add(OpenQuestion, h)
	case closedAsked:
		add(ClosedQuestion, h)
	}
	for _, f := range phraseKinds {
		h, ok := f.list.first(s.toks)
		if ok {
			add(f.kind, h)
		}
	}
	for _, f := range flagLists {
		for _, h := range f.list.all(s.toks) {
			if !denied(s.toks, h.from) && !s.toks[h.from].quoted {
				add(f.kind, h)
				break
			}
		}
	}
	for _, h := range jargonTerms.all(s.toks) {
		add(Jargon, h)
	}
	if k, h, ok := joining.ask(s); ok {
		add(k, h)
	}
	if h, ok := nextStep(s); ok {
		add(TimedNextStep, h)
	}
	return out
}

// phraseKinds are the kinds read by a phrase list alone.
var phraseKinds = []struct {
	kind Kind
	list phrases
}{
	{Acknowledgement, acknowledgements}, {Affirmation, affirmations}, {OwnStory, ownStories},
	{CollectiveFraming, collectives}, {ThirdParty, thirdParties}, {Information, informing},
	{Advice, advices}, {Permission, permissions}, {Dismissal, dismissals}, {Argument, arguments},
}
