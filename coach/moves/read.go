package moves

// Read tells what a rep's turn does, read against what they had heard.
func Read(text string, heard Heard) Reading {
	return heard.Memory.reading(text, heard, func() Reading { return contextOf(heard).read(text) })
}

// read reads one turn in a context.
func (c *context) read(text string) Reading {
	t := newTurn(text, c)
	r := Reading{Tone: tone(t)}
	if len(t.said) == 0 || r.Tone.Nonsense {
		return r
	}
	claimed := false
	a := t.asks(t.marks)
	asked := t.questions(a)
	by := make([][]Move, len(t.said))
	for i := range t.said {
		by[i] = t.moves(i)
	}
	at, reflection, reflects := t.reflection(a, by)
	for i := range t.said {
		var found []Move
		if reflects && i == at {
			found = append(found, reflection)
		}
		found = append(append(found, asked[i]...), by[i]...)
		claimed = t.place(i, found, claimed)
		r.Moves = append(r.Moves, found...)
	}
	r.Tone.Aside = aside(t, asked, c)
	return r
}

// moves reads sentence i.
func (t *turnFacts) moves(i int) []Move {
	s := t.said[i]
	var out []Move
	add := func(k Kind, h hit) {
		out = append(out, Move{Kind: k, Quote: s.text(t.text), Words: s.span(t.text, h.from, h.to)})
	}
	for _, f := range phraseKinds {
		for _, h := range f.list.all(s.toks) {
			if !t.excused(f.kind, i, h) {
				add(f.kind, h)
				break
			}
		}
	}
	for k := range flagLists {
		if h, ok := t.raised(&flagLists[k], i); ok {
			add(flagLists[k].kind, h)
		}
	}
	for _, h := range jargonTerms.all(s.toks) {
		add(Jargon, h)
	}
	if k, h, ok := t.heard.goal.ask(s); ok {
		add(k, h)
		if k == Ask && t.heard.goal.unwanted() {
			add(Pressure, h)
		}
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
	{Advice, advices}, {Permission, permissions}, {Argument, arguments},
}

// questions gives the question moves of each sentence. A turn counts as
// asking one kind of question: where a rep piles an open and a closed one on
// each other, people answer as if it were one, and those who code such talks
// give the turn one label. The others of the same kind are moves of their
// own; those of the other kind are read as part of it.
func (t *turnFacts) questions(a askFacts) map[int][]Move {
	asks, open := a.verdict()
	if !asks {
		return nil
	}
	out := map[int][]Move{}
	kind := ClosedQuestion
	if open {
		kind = OpenQuestion
	}
	for _, f := range a.asks {
		if f.sentence == a.key.sentence || f.shape.open() == open && f.shape < ellipsis {
			s := t.said[f.sentence]
			out[f.sentence] = []Move{{Kind: kind, Quote: s.text(t.text), Words: s.span(t.text, f.words.from, f.words.to)}}
		}
	}
	return out
}
