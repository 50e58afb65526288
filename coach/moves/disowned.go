package moves

// disowned reports whether the words that begin at token i are not the rep's
// own: what somebody else said ("they told you it's now or never"), what the
// rep takes back ("I never said it was unlawful", "I'm not going to pretend
// we always win"), or what the worker is asked to feel or believe. It looks
// back within the clause only.
func disowned(toks []token, i int) bool {
	from := clauseFrom(toks, i)
	for j := i - 1; j >= from; j-- {
		w := toks[j].norm
		switch {
		case speech[w] && (spokenByOthers(toks, from, j) || takenBack(toks, from, j)):
			return true
		case feeling[w] && askedOf(toks, from, j):
			return true
		}
	}
	return false
}

// clauseFrom is where the clause of token i begins: after the last pause or
// "but", and not more than a dozen words back.
func clauseFrom(toks []token, i int) int {
	for j := i; j > max(0, i-12); j-- {
		if toks[j].brk || turning[toks[j-1].norm] {
			return j
		}
	}
	return max(0, i-12)
}

// spokenByOthers reports that somebody other than the rep says what follows
// the verb of saying at j, or that it was said to the worker.
func spokenByOthers(toks []token, from, j int) bool {
	for k := j - 1; k >= max(from, j-4); k-- {
		w := toks[k].norm
		switch {
		case third[w] || toks[k].name:
			return true
		case beingDone[w] && toks[j].norm != "saying" && toks[j].norm != "telling":
			return true // "you've been told"
		case !between[w]:
			return false
		}
	}
	return false
}

// takenBack reports that the rep, or nobody, does not say it: a denial
// between "I" and the verb at j.
func takenBack(toks []token, from, j int) bool {
	no := false
	for k := j - 1; k >= max(from, j-6); k-- {
		w := toks[k].norm
		switch {
		case w == "nobody" || w == "noone" || w == "one" && k > 0 && toks[k-1].norm == "no":
			return true
		case w == "i" || w == "we" || w == "am" || w == "wish":
			return no || w == "wish"
		}
		no = no || denials[w]
	}
	return no && from >= j-6 && toks[from].norm != "do" // "can't say we'd win"
}

// askedOf reports "do you feel", "would you think", "are you worried".
func askedOf(toks []token, from, j int) bool {
	return j-2 >= from && toks[j-1].norm == "you" && auxes[toks[j-2].norm]
}

// asksOfOthers reports a clause that opens by asking what somebody else does:
// "does he keep asking you".
func asksOfOthers(toks []token) bool {
	for len(toks) > 0 && (joins[toks[0].norm] || fillers[toks[0].norm]) {
		toks = toks[1:]
	}
	return len(toks) > 1 && auxes[toks[0].norm] && (third[toks[1].norm] || whose[toks[1].norm] || toks[1].name)
}

var (
	speech = set(`say says said saying tell tells told telling claim claims claimed claiming reckon reckons reckoned
		guarantee guarantees predict promise promises promised pretend pretending swear swears swore insist insists insisted call calls called calling
		mean meant suggest suggests suggested keep keeps kept`)
	feeling   = set("feel think worry reckon worried afraid scared believe")
	third     = set("he she they manager managers management boss bosses supervisor hr company employer head somebody someone anyone anybody who press leader")
	whose     = set("your his her their the")
	between   = set("did does do have has had just always even all would will only probably also not never ever even 's is was is are were to at about no so")
	beingDone = set("been were was being getting got get gets keep kept")
	turning   = set("but because cos unless")
	auxes     = set("do does did is are was were has have had would could can will should")
)
