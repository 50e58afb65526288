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
//
// # What came of it
//
// SmolLM2-135M-Instruct on a real Ollama 0.24.0 server, one of two busy cores,
// 22 Nov 2026: -seeds 1 -turns 7 -words 20 with pushy, listener, injector,
// promiser and info-dump in first-conversation and young-worker, so ten talks
// and 54 replies a side.
//
//	                                   plain        ours,        ours,
//	                                   prompt       first try    as heard
//	talks with a yes too early         3 of 10      2 of 10      2 of 10
//	replies with a yes too early       4 (7 %)      3 (6 %)      2 (4 %)
//	secrets told before their time     1            0            0
//	replies that leave the role        0            2 (4 %)      0
//	replies that speak for the rep     2 (4 %)      0            0
//	replies that repeat instructions   0            6 (11 %)     0
//	words a reply, half have up to     61           35           23
//	words a reply, nine in ten up to   67           54           45
//
// Of our 54 replies the guard let 27 (50 %) through as they came, 4 (7 %) at
// the second try and 13 (24 %) as far as they were good; 10 (19 %) were the
// built-in worker's instead. What it found: leak 7, long 6, loop 4, role 3,
// unsaid 6, yes 1. Two yeses got past it.
//
// The limits are plain: ten talks, one seed, and a model about thirty times
// smaller than the one a rep would run, which can hardly keep a secret since it
// hardly keeps a thread. The differences in yeses and secrets are within chance.
// What the table does show is where our replies go wrong (they repeat the stage
// direction) and what a small model costs (half its replies are mended). Some
// guard and direction rules were changed after these talks.
package main
