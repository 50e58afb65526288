package moves

// A hard word about what was done to somebody ("that's rubbish, you shouldn't
// have to miss class") takes the worker's side. The same word about what they
// said ("that's rubbish, nobody gets sacked for that") brushes it off. They are
// told apart by what stands with it: sympathy in the same sentence, in the one
// before or in the one after.

// harsh are the words that judge either.
var harsh = set("rubbish nonsense ridiculous crap bollocks bull bullshit absurd stupid daft silly wrong mad")

// sympathies are what people say of a wrong that was done to somebody.
var sympathies = phraseList(`
you|people|they|she|he|we|staff|anyone|anybody should not|never .. have to|had|been|your|anyone|people
you|people|they|she|he|we|staff|anyone|anybody should not|never .. be|get|been made|told|spoken|treated|left|expected|asked|put|shouted|paying|working|doing|missing|losing|out|moved|stuck|punished|sent|messed
nobody|noone should|deserves .. have|be|to|that|lose|miss|pay|work
no one should|deserves .. have|be|to|that|lose|miss|pay|work
~ making|leaving|putting|expecting|treating|sending|dumping|springing|dragging|telling|asking you|people|us|them|him|her|someone|somebody|anyone|it|that ..
treat|treating|treated|treats|speak|talk|shout you|people|staff|anyone|someone|somebody|to|at .. like|way|so
how dare|could they|he|she|anyone
no wonder you
i would be .. livid|fuming|furious|cross|angry|gutted|raging|upset|annoyed|fed
not fair|right|on to|on|for you|people|anyone|them|her|him
out of order
sorry .. happened|hear|through|treated|done|did|that
you must be|feel|have .. knackered|shattered|fed|gutted|livid|exhausted|worn|upset|furious|awful|rotten
you deserve .. better|more
what they|he|she did|done|said|put ..
`)

// sympathetic reports whether the hard word of a hit in sentence i is meant
// for what happened to the worker.
func (t *turnFacts) sympathetic(i int, h hit) bool {
	judges := false
	for _, w := range t.said[i].toks[h.from:h.to] {
		if w.norm == "you" || w.norm == "your" {
			return false
		}
		judges = judges || harsh[w.norm]
	}
	if !judges {
		return false
	}
	for _, s := range t.said[max(0, i-1):min(len(t.said), i+2)] {
		if sympathies.in(s.toks) {
			return true
		}
	}
	return false
}
