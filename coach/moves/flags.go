package moves

// The five flags ask for a second look. Each list aims at few false alarms;
// what it does not know it does not see, so no flag is not an all-clear.

// flag is a kind with its lists. The first list has exceptions for talk that
// merely sounds like it; the frames after it are narrow enough to do with few.
type flag struct {
	kind   Kind
	lists  []phrases
	denied bool // a denial just before takes it back
	others bool // somebody else's words are no flag
}

var flagLists = []flag{
	{Dismissal, []phrases{dismissals, shrugs, sneers}, false, true},
	{Pressure, []phrases{pressures, shoves, demands}, true, true},
	{Promise, []phrases{promises, vows, outcomes}, true, true},
	{LegalClaim, []phrases{legalClaims, verdicts, rulings}, true, true},
	{ConfidenceBreach, []phrases{breaches, gossip, secrets}, true, false},
}

// raised finds the first words of sentence i that raise the flag.
func (t *turnFacts) raised(f *flag, i int) (hit, bool) {
	s := t.said[i]
	toks := s.toks
	for k := range f.lists {
		for _, h := range f.lists[k].all(toks) {
			if toks[h.from].quoted || f.denied && denied(toks, h.from) || asksOfOthers(toks[clauseFrom(toks, h.from):h.from]) || f.others && disowned(toks, h.from) || t.excused(f.kind, i, h) {
				continue
			}
			return h, true
		}
	}
	if f.kind == Promise && !toks[0].quoted {
		if h, ok := vowed(s); ok {
			return h, true
		}
		return signsOfPromise(s)
	}
	return hit{}, false
}

// denials before a hit take it back: "I can't say we'll win".
var denials = set("not never no nobody none neither without cannot hardly")

// saying are the verbs by which a denial reaches over a subject: "I'm not
// saying you'll win" denies, "if you don't join you'll regret it" does not.
var (
	saying   = set("say saying promise promising guarantee think mean claim know sure tell telling certain swear believe suggest")
	subjects = set("you they we i it he she nobody everyone everybody that this there")
)

// denied reports whether the words just before token i, in the same clause,
// deny what follows.
func denied(toks []token, i int) bool {
	if toks[i].brk {
		return false
	}
	said := !subjects[toks[i].norm]
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		w := toks[j].norm
		if denials[w] && said {
			return true
		}
		said = said || saying[w]
		if toks[j].brk || w == "but" || w == "and" {
			return false
		}
	}
	return false
}

// excused reports that the words of a hit, which would else be a move of this
// kind, are none for what stands around them.
func (t *turnFacts) excused(kind Kind, i int, h hit) bool {
	s := t.said[i]
	switch kind {
	case Acknowledgement:
		return s.mark == '?' && len(s.toks) < 4
	case Affirmation:
		return flattery(s, h)
	case Argument:
		return disowned(s.toks, h.from) || t.sympathetic(i, h)
	case Dismissal:
		return t.sympathetic(i, h) || teasing(s, h)
	case Pressure:
		return teasing(s, h)
	}
	return false
}
