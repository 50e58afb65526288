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
	{Dismissal, []phrases{dismissals, shrugs}, false, true},
	{Pressure, []phrases{pressures, shoves, demands}, true, true},
	{Promise, []phrases{promises, vows, outcomes}, true, true},
	{LegalClaim, []phrases{legalClaims, verdicts, rulings}, true, true},
	{ConfidenceBreach, []phrases{breaches, gossip, secrets}, true, false},
}

// raised finds the first words that raise the flag.
func (f *flag) raised(s sentence) (hit, bool) {
	toks := s.toks
	for i := range f.lists {
		for _, h := range f.lists[i].all(toks) {
			if toks[h.from].quoted || f.denied && denied(toks, h.from) || asksOfOthers(toks[clauseFrom(toks, h.from):h.from]) || f.others && disowned(toks, h.from) {
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
