// Package guard listens to what a model makes the worker say, before the rep
// hears it.
//
// The worker's mind decides what is told and whether they say yes; a model
// only words it. But models cave in, tell secrets, speak for the other
// person, fall out of their role and get stuck. A Watch reads a reply against
// the cue it was made for and names the first Fault; it is pure and needs no
// model. A Partner wraps another one: it lets a reply through sentence by
// sentence as each is found good, asks once more with a sharper stage
// direction when the first sentence is not, and then gives the built-in line
// instead. When a later sentence is bad the reply ends before it. Stats counts
// what happened.
//
//	partner := guard.New(ollama.NewWorker(client, model, sc, seed), builtin.New(sc, seed), sc)
//
// # What a Fault can and cannot see
//
// A yes and a promise to meet are found by their English wording, a secret
// by the rare words of the scenario's own text about it: the words of an issue
// or worry that is not told yet, without those that the brief, the talk so far
// or the cue contain. Two such words of one topic, or one that names it, are a
// disclosure. A bare "yes" counts as one after a line that asks for it.
//
// Of 2,218 turns by clients in 67 recorded counselling talks (AnnoMI, the
// typist's notes and stammering taken off), held against a scenario they know
// nothing of, 19 were taken for a fault (0.9 per cent): 10 loops ("yeah, yeah,
// yeah, yeah"), 6 disclosures and 3 yeses; `go test -v -run People
// ./coach/guard` with REPCOACH_DATA set, 22 Nov 2026. A false alarm costs a
// second try or a shorter reply.
//
// Of 125 replies written to have a fault and 67 to have none (testdata/guard;
// go test -v -run Marked ./coach/guard, 22 Nov 2026):
//
//	half     faults missed   false alarms
//	tuned         1 of 63        0 of 34
//	held          6 of 62        0 of 33
//
// The tuned half was looked at while the guard was mended; of the held half
// only the totals were (24 of 62 missed before). What is missed is mostly a yes
// or a secret in words nobody thought of. The authors of Repcoach wrote and
// marked them, so a real model will find other ways; command
// coach/ollama/compare counts with one.
//
// In a language other than English yeses are not found and words
// are compared unstemmed, so secrets are found less often; the rest works in
// every language. A reply that invents a new grievance in fresh words is not
// found.
//
// A cue with the scenario's own words must have left a trace of them in the
// reply: the mind takes it that the rep has heard them, and what the rep finds
// later in the feedback depends on it.
package guard
