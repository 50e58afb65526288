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

// denied reports whether the words just before token i, in the same clause,
// deny what follows.
func denied(toks []token, i int) bool {
	if toks[i].brk {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if denials[toks[j].norm] {
			return true
		}
		if toks[j].brk || toks[j].norm == "but" || toks[j].norm == "and" {
			return false
		}
	}
	return false
}
