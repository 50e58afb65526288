package moves

import "strings"

// Flattery is praise of the whole person with nothing behind it: "you're
// amazing, everybody loves you". Praise of what somebody does, or of a
// strength that has a name ("patient", "brave"), is no flattery.

var (
	// gushing are the words of praise that name no strength.
	gushing = set("amazing great brilliant fantastic wonderful lovely good star asset incredible awesome super")

	// gushFill may stand around them.
	gushFill = set("you are 're have been really very so such clearly obviously a just absolutely honestly totally pretty quite incredibly extremely person colleague mate the")

	// deeds begin to say what for.
	deeds = set("at with for to how way what because cos since when did do does done made make kept keep work worked stood said stuck helped looked")

	// undoing end in -ing and are nothing that somebody does.
	undoing = set("amazing everything nothing something anything morning evening building king thing outstanding")
)

// flattery reports whether an affirmation names neither a strength nor a deed.
func flattery(s sentence, h hit) bool {
	gushes := false
	for _, t := range s.toks[h.from:h.to] {
		switch {
		case gushing[t.norm]:
			gushes = true
		case !gushFill[t.norm]:
			return false
		}
	}
	for _, t := range s.toks {
		if deeds[t.norm] || strings.HasSuffix(t.norm, "ing") && !undoing[t.norm] {
			return false
		}
	}
	return gushes && s.toks[h.from].norm == "you"
}
