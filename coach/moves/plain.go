package moves

// A plain statement of the rep's own gives nothing back, however much it
// speaks of "you": "It's your call", "You've got till Friday", "The meeting's
// on Thursday". It is told by how it opens, and by having no word of what the
// worker has said.

// leaving are the ways to leave it to the worker; they never give back.
var leaving = phraseList(`
up to you
your .. call|choice|decision|shout
~ you do not have|need to
no rush|hurry|pressure|problem|worries|obligation|strings
~ take your time
~ that is|'s fine|alright|okay|ok|all
either way
another time
you know where i|we|the
good luck
you are welcome|entitled|free|allowed
you have every|a|the right
every|a right to
`)

// stating are the openings of a statement; with a word of the worker's in it
// the sentence may still give something back.
var stating = phraseList(`
~ you are on|off|in|at|here|next|covered|the|my
~ you have got|till|until|been|my|our|a|the
~ you can|will|get|pay|should|must ..
~ there is|'s|are
~ it is|'s only|on|at|in|open|free|private|confidential|eleven|ten ..
~ that is|'s how|what|why|where|for
~ that is|'s a matter|question|thing for
~ they have|'ve|are|'re|will|can ..
~ we|our|union|membership|rep|hr ..
~ the meeting|form|rep|office|branch|union ..
~ membership|members is|'s|are
- you can not|never|hardly|barely
- you are the one
- you have been .. .. through
- they have|'ve let
`)

// plainly reports a sentence of the rep's own.
func (t *turnFacts) plainly(sentence int) bool {
	toks := t.said[sentence].toks
	if leaving.in(toks) {
		return true
	}
	return t.heard.spoke() && t.echo(sentence) == 0 && stating.in(toks) && !giving.in(toks)
}

// giving are the openings that only what gives back has.
var giving = phraseList(`
~ so
sounds|seems|feels|looks like|as|really|very|so|that
what i hear
i hear|gather
you are saying|telling|feeling
must|might be|feel|have
`)
