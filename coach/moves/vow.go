package moves

// vowed finds a promise by its making: the rep gives their word ("I promise",
// "promise" at the end, "trust me") and, in the same sentence, says for
// certain what others will do or what will become of the colleague. What the
// rep promises to do themselves ("I'll ring you on Friday, promise") is none,
// and neither is how long this talk will take.
func vowed(s sentence) (hit, bool) {
	vow, ok := vowIn(s)
	if !ok || s.mark == '?' {
		return hit{}, false
	}
	for i := range s.toks {
		to, certain := claimAt(s.toks, i)
		if !certain || i < vow.to && vow.from < to {
			continue
		}
		return hit{min(vow.from, i), max(vow.to, to)}, true
	}
	return hit{}, false
}

// vowIn finds the words with which the rep gives their word.
func vowIn(s sentence) (hit, bool) {
	for i, t := range s.toks {
		last := i == len(s.toks)-1
		switch {
		case denied(s.toks, i) || t.quoted || !last && t.norm == "promise" && s.toks[i+1].norm == "me":
		case (t.norm == "promise" || t.norm == "swear" || t.norm == "guarantee") && i > 0 && s.toks[i-1].norm == "i":
			return hit{i - 1, i + 1}, true
		case t.norm == "promise" && (i == 0 || last):
			return hit{i, i + 1}, true
		case (t.norm == "trust" || t.norm == "believe") && !last && s.toks[i+1].norm == "me" && (i == 0 || t.brk || i+2 == len(s.toks)):
			return hit{i, i + 2}, true
		}
	}
	return hit{}, false
}

// claimAt reports whether the word at i is the subject of something that the
// rep says for certain, and where that ends.
func claimAt(toks []token, i int) (to int, ok bool) {
	subject := toks[i].norm
	if !fated[subject] || toks[i].quoted || subject == "one" && (i == 0 || toks[i-1].norm != "no") {
		return 0, false
	}
	for j := i + 1; j < min(i+5, len(toks)); j++ {
		w := toks[j].norm
		if toks[j].brk || w == "if" || w == "when" || w == "who" {
			return 0, false
		}
		not := nobodies[subject] || j+1 < len(toks) && toks[j+1].norm == "not"
		if certainly[w] || may[w] && not {
			return j + 1, j+1 < len(toks) && !innocent(subject, toks[j+1:])
		}
	}
	return 0, false
}

// innocent reports whether a claim is about this talk or is a courtesy: "it
// won't take long", "you can leave when you like", "we'll be quick".
func innocent(subject string, rest []token) bool {
	for _, t := range rest[:min(len(rest), 6)] {
		switch {
		case subject == "we" && feats[t.norm]:
			return false
		case !nobodies[subject] && courtesies[t.norm]:
			return true
		}
	}
	return subject == "we"
}

var (
	// fated can be the subject of a claim that no rep can be certain of.
	fated = set("you they he she it that this we nobody noone one nothing everything everyone boss manager managers company name job shifts hours pay")

	// nobodies are those that deny it.
	nobodies = set("nobody noone one nothing")

	// certainly are the verbs of certainty behind them; those of may are only
	// with a denial.
	certainly = set("will would going gonna")
	may       = set("can could")

	// courtesies are what a rep may well say of this talk or of themselves.
	courtesies = set("take long minute minutes second seconds quick bite hurt easy free welcome leave stop like ask say decide choose mind let ring call text email come love enjoy hear true worth private boring glad regret")

	// feats are what "we" cannot promise either.
	feats = set("win beat sort fix save protect overturn lose get")
)
