package moves

// The five flags ask for a second look. Each list aims at few false alarms;
// what it does not know it does not see, so no flag is not an all-clear.

// flagLists pairs each flag with its list.
var flagLists = []struct {
	kind Kind
	list phrases
}{{Pressure, pressures}, {Promise, promises}, {LegalClaim, legalClaims}, {ConfidenceBreach, breaches}}

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
