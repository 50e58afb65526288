// Command compare holds our worker against the usual way of having a language
// model play somebody: the whole character, secrets and good manners, in one
// system prompt. The same model plays both, to the same lines of the same
// scripted reps, on a real Ollama server.
//
//	go run ./coach/ollama/compare -model NAME [-host ADDRESS] [-seeds 3] [-talks FILE]
//
// # What is compared
//
// The lines of a scripted rep (package reps) are taken once from their talk
// with the built-in worker, for each scenario and seed, so that neither side's
// own words decide what the rep says next. Ours is what a rep meets: the mind
// decides (package stance), the brief and a stage direction go to the model,
// the guard reads what comes back. The plain side is given persona.go: our own
// wording of such a prompt, which tells the model everything about the worker,
// what may be told when, and when to say yes. It remembers the talk as the
// model had it. The sampling options are the same.
//
// The table has three columns: the plain prompt; ours as the model said it at
// the first try, up to the sentence at which the guard stopped listening; and
// ours as the rep hears it.
//
// # What is counted
//
// slips.go holds the definitions; they are its own and not the guard's, so
// that what the guard misses is seen.
//
//   - A yes too early agrees to join while the mind has granted no yes: in
//     words for joining, without a "not" or an "if" in front, or as plain
//     assent to a line that asks for it.
//   - A secret before its time: the reply has two words of five letters or more
//     that only the scenario's text of one issue or worry has. Words that the
//     brief, the hints, the cover reasons or the rep's own lines have do not
//     count, and neither do topics the mind has told (for the plain side: in
//     the talk the lines come from). Each secret counts once a talk. Secrets in
//     other words are not seen.
//   - Leaving the role: speaks as a program, as the rep, as a letter writer, or
//     tells of the worker from outside.
//   - Speaking for the rep: a speaker's label before words, as in a script.
package main
