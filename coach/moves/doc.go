// Package moves reads what a rep's turn does: an open question, a reflection,
// an ask, a promise that nobody can make. It works by rules over words and
// three small tables of weights that are printed in the source, with no
// model and no network. The same turn always reads the same, in 0.14 to 0.2 ms
// for forty words (BenchmarkRead).
//
// # How to use it
//
// Read takes one rep turn and what the rep had heard, and gives a Reading:
// its moves and its tone. Every Move quotes the sentence that makes it,
// byte for byte, and the words within it that gave it away. ReadAll reads a
// whole transcript and counts its Measures; Measure only counts. Objection
// and IssueIn read a worker's turn.
//
// # How it works
//
// A turn is cut into sentences and words (words.go). Contractions are spelt
// out and chat spellings mended first, so that "youre", "you’re" and "u r"
// look alike (spelling.go). Phrase lists then find most kinds, one file a
// kind; pattern.go says how a list is written. A line that begins with "- "
// is an exception, and a denial just before a flag takes it back: "I can't
// promise we'll win" promises nothing. Somebody else's words in quotation
// marks raise no flag.
//
// Questions are found by the shape of the sentence (question.go): a question
// word, an auxiliary before its subject, an invitation to tell. A table then
// decides whether it asks at all and whether openly (question_weights.go). It
// has two columns for the first, because a missing question mark means
// nothing from a rep who never types one; a rep is taken to type them once
// they have. A turn asks one kind of question: where open and closed are
// piled up, the last that asks decides, and the others of its kind stand
// beside it. People answer such turns as one question, and coders give them
// one label.
//
// A reflection is weighed by some thirty facts about the turn, how it opens,
// whom it is about, how much of it echoes the worker's last four turns
// (reflection.go, reflection_weights.go). A turn holds at most one. A sentence
// that asks to join, promises, informs or tells the rep's own story gives
// nothing back and is left out.
//
// Heard.Topics lets it know what a transcript alone does not: a move is
// About the issue or worry with which its sentence shares most words, it
// Follows when it takes up what the worker has said, and it Explores when it
// looks into an objection of the worker's last turn before any answer to it.
//
// Heard.Goal says what is asked for in a talk that is not about joining
// (goal.go). Then a request or hint counts as the ask if it has one of the
// goal's words, in any of their forms, and no other does. Where nothing is to be
// asked, asking to join is an ask and pressure at once.
//
// # How well it does
//
// Measured on 22 Nov 2026 with `go test -v ./coach/moves`. The talks are the
// 67 of AnnoMI (Wu et al., ICASSP 2022) kept for tuning, 2,250 practitioner
// turns coded by practitioners of motivational interviewing; F1 of "the turn
// holds this move". The tables were fitted on these turns by ridge-penalised
// logistic regression (Newton's method, penalty 2, 3 and 4; for reflections
// also 368 of our own marked sentences and 848 of PersuasionForGood as
// turns without any, weighted 0.3). The first column of figures is ten-fold
// cross-validation by conversation, the second the same data again. The
// lists behind the facts were written with these talks in view, so that even
// the first is a little kind; expect .02 to .05 less elsewhere. One talk with
// labels that are plainly wrong (annomi-44) was left out when the question
// tables were fitted; it counts in every figure here.
//
//	                    validated  again   people agree with each other
//	question            .916       .920    .915
//	open                .784       .792    .766
//	closed              .711       .731    .580
//	reflection          .714       .730    .753
//	without any ?: question .817, open .773, closed .500, reflection .715
//
// The ask, with "donate" for "join", on the persuaders' sentences of
// PersuasionForGood: F1 .66, precision .66, recall .67.
//
// Flags raised where there is nothing to flag, in a thousand sentences
// (AnnoMI practitioners, CaSiNo negotiators, PersuasionForGood):
// promise .5 .6 .8, pressure .5 .6 .4, legal claim 0 .3 .2, jargon 0 0 .1,
// confidence .3 0 .3.
//
// Union conversations with marks do not exist in public, so the marks in
// testdata/moves are our own, written by the author of the lists. Each round
// was measured before anything was changed for it. Recall over all kinds:
//
//	round   sentences    found   written
//	held    270          .94     before the lists, by the same author: too kind
//	fresh   144          .49     after the lists, in other words
//	blind    90          .53     after the lists had been widened for fresh
//	last     90          .82     after they had been widened again; plainer words
//
// In the last round the flags did worst: promise 1 of 5, pressure 2 of 5,
// legal claim 3 of 5. False finds were 3 of 162 in these three rounds. After all
// four rounds the lists find 98 in 100 of all marks, which says little about
// the next sentence: take half to four fifths as the recall on words nobody
// thought of.
//
// # What it cannot see
//
// Irony, tone of voice, silence, and whether what is said is true. A question
// without question mark or question word ("So you work nights") reads as a
// statement. A flag that is not raised is not an all-clear, and an
// acknowledgement that is not found may still have been one: such kinds are
// for pointing at words, never for taking marks away.
package moves
