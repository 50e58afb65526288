// Package moves reads what a rep's turn does: an open question, a reflection,
// an ask, a promise that nobody can make. It works by rules over words and
// four small tables of weights that are printed in the source, with no
// model and no network. The same turn always reads the same, in about 0.25 ms for
// forty words (BenchmarkRead), and sixty turns in 5 to 7 ms (BenchmarkReadAll60Turns).
//
// It reads English. Reader is the seam for other languages: each has a room
// below this one, and package readers chooses.
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
// promise we'll win" promises nothing. A flag is raised by the rep's own words
// only: not by what is quoted, what somebody else said, what the rep takes back
// or what a question asks about others (disowned.go).
//
// A flag has several lists: phrases with many exceptions, and frames (who does
// what to which thing at work) narrow enough to do with few; flags.go names
// them. Promises are also weighed by the kinds of words in a sentence, for
// wording that no list has (signs.go, promise_signs.go).
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
// Measured on 22 Nov 2026 with `go test -v ./coach/moves`, REPCOACH_DATA
// naming the folder of the data. The talks are the 67 of AnnoMI (Wu et al.,
// ICASSP 2022) kept for tuning, 2,250 practitioner turns coded by practitioners
// of motivational interviewing; F1 of "the turn holds this move". The tables
// are fitted on these turns, in the tests themselves (fit_test.go), by logistic
// regression with a ridge penalty of 3 for questions and 2 for reflections;
// reflections also on 800 sentences of our own and of PersuasionForGood that
// hold none, weighted 0.3, and on 34 answers of our own to a worker's turn. The
// first column of figures is ten-fold cross-validation by conversation, the
// second the same data again. The lists behind the facts were written with
// these talks in view, so that even the first is a little kind; expect .02 to
// .05 less elsewhere. One talk with labels that are plainly wrong (annomi-44)
// was left out when the question tables were fitted; it counts in every figure.
//
//	                        validated  again   people agree with each other
//	question                  .918      .922    .915
//	open                      .787      .799    .766
//	closed                    .713      .726    .580
//	reflection                .723      .740    .753
//	question, without any ?   .826      .827
//	open, without any ?       .792      .797
//	closed, without any ?     .504      .520
//	reflection, without ?               .732
//
// Half of the questions that lose their mark and are missed have no other sign
// of one: "So you work nights."
//
// A plain statement of the rep's own ("It's your call") is told from a
// reflection by how it opens and by having no word of the worker's (plain.go).
// Of 28 answers of our own that were not used for it, 11 of 12 reflections are
// found, and 2 of 16 statements are taken for one; before, it was 8 of 16.
//
// The ask, with "donate" for "join", on the persuaders' sentences of
// PersuasionForGood: F1 .66, precision .66, recall .66.
//
// Flags raised where there is nothing to flag, in a thousand sentences
// (AnnoMI practitioners, CaSiNo negotiators, PersuasionForGood): promise .8 .3
// 1.0, pressure .8 .6 .7, legal claim 0 .3 .2, jargon 0 0 .1, confidence .5 .1
// .3, dismissal .8 .1 .4. The exceptions were written with these sentences in
// view. Third party .5 0 .8. The other kinds fire more often there, but mostly with
// reason: people do tell their own story and are asked to think about something.
//
// # Recall on union talk
//
// Union conversations with marks do not exist in public, so the marks in
// testdata/moves are our own, written and marked by the author of the lists: an
// outsider's words will be found less often. Each of these kinds has 116
// sentences or more with the move and 77 or more without. Each round was written,
// measured, and only then looked at and used; the columns give that first
// measurement. "Before" are two rounds against the lists as they were; "odd" is a
// round of deliberately indirect wordings; "last" are plain wordings, and no list
// has been changed for them since. "Now" is what is found of all marks but those
// kept for measuring, which says little about the next sentence.
//
//	                     before   odd    last     now
//	jargon                31/36  12/16   16/16   .98 of 100
//	ask                   27/36  10/16   15/16   .97 of 100
//	soft ask              24/36   8/16   15/16   .94 of 100
//	timed next step       31/36  11/16   16/16   .96 of 100
//	own story             26/36  10/16   14/16   .98 of 100
//	collective framing    24/36  10/16   14/16  1.00 of 100
//	third party           20/36  11/16   15/16   .97 of 100
//
// The five flags below had three rounds more, in chat as reps type it, with as
// many near misses as flags ("I can't promise", "he said it's now or never"). The
// columns say what was found at first sight, the falsely found near misses after
// the stroke. "Seventh" is against the lists of phrases as they were. The frames
// and disowned.go came after it; "eighth" was written to avoid every stock phrase,
// and what the lists of before find of it is in brackets. The signs and more
// frames came after that. Nothing was ever changed for "ninth"; a last round
// ("tenth", 68 sentences without near misses, of which 5 of 24 pressings, 11 of 24
// brush-offs and 9 of 20 breaches were found) then changed a little, by which the
// breaches found in "ninth", which nobody had looked at, went from 13 to 15.
//
//	                     last    seventh of 30   eighth of 20    ninth of 20      now
//	promise              11/16   20, false 3    7 (6), false 1  16 (14), false 1   .98 of 198
//	pressure             10/16   25, false 4    5 (4), false 0  10 (9), false 0    .95 of 222
//	legal claim          14/16   24, false 5   12 (11), false 0 17 (16), false 1  1.00 of 150
//	confidence breach    14/16   17, false 2    9 (5), false 2  15 (9), false 0    .96 of 170
//	dismissal            13/16   24, false 6    9 (9), false 0  12 (11), false 0   .92 of 222
//
// Of "last" 12, 10, 16, 14 and 13 are found now. "Before" these flags stood at 18,
// 16, 18, 8 and 19 of 36, "odd" at 4, 1, 10, 4 and 4 of 16, in the order above.
// Promise, pressure and dismissal then had three rounds of plain wordings in
// which 10, 10 and 9, then 12, 12 and 9, then 13, 8 and 10 of 16 were found. Near
// misses flagged in "ninth" are 2 of 100, and were 5 with the lists of before; in
// "eighth" they were 3 then as now. Phrases and frames hardly carry over to new
// words: some sixty frames more for pressing and as many for brushing aside found
// one more in twenty of each. There is no end to the ways of pressing somebody:
// expect to find eight in ten of the plain promises and legal claims, half to
// three in four of the others, and from a quarter to six in ten of what is said in
// an unusual way. False finds in all sentences without the move, in every kind: 21
// of 1,514.
//
// The weights of promise_signs.go are fitted by logistic regression (ridge penalty
// 1) in promise_signs_test.go, on the marks but those kept, and on every fifth
// sentence of the three data sets, weighted .3. Fitted before the eighth round was
// looked at, they added 4 of its 20 promises to the 7 that the lists found; from
// where on they flag was chosen with that count in view. The same for pressing and
// brushing aside added one or two in twenty, would have gone past one false alarm
// in a thousand sentences with the lists, and was left out.
//
// # Everyday talk
//
// A hard word, an apology, a joke or an offer sounds like harm and is none. A hit
// is therefore read with what stands around it (excused, in flags.go): "that's
// rubbish" with sympathy beside it is about what was done to the worker
// (sympathy.go), an excuse refused for a cup of tea is a joke (teasing.go), and
// praise that names neither a strength nor a deed is flattery and no affirmation
// (flattery.go). dismissal_sneer.go finds sneers at what the worker values.
//
// Measured on 22 Nov 2026 by reading turns of our own, one a line: the lists of
// before flagged 9 of 64 and 13 of 86 innocent turns, which were then used for
// the mending (2 and none are flagged now); of 81 fresh ones they flagged 3, and
// so did the mended lists at first sight, so expect a false flag in some 4 of a
// hundred innocent turns. Of 21 fresh sneers and brush-offs 1 was found before
// and 4 at first sight; expect to miss most. Of 11 fresh flatteries 2 were taken
// for affirmations before and none at first sight; of 10 sentences of praise for
// a thing done 5 were found.
//
// Two things are left: "it's only a fiver" counts as brushing off what it costs
// though kindly meant, and "that's ridiculous, they can't just change it" as
// brushing off, arguing and a legal claim: beside "they can't" nothing tells what
// is ridiculous, what the worker fears or what was done.
//
// # Nonsense
//
// Tone.Words counts the words of a turn that somebody may have meant, and
// Tone.Nonsense says that there are none (sense.go). Of a thousand turns of
// random bytes, letters, middle-row keys and base64 each, 996 or more are told;
// of 18,800 turns of people, two were taken for nonsense, one of them Spanish.
//
// # Small asks and steps without a verb
//
// SmallAsk and Rendezvous hear more than Read does, for whoever looks back at
// a talk: "could you" and its like before some hundred verbs of doing, and a day
// that stands before what is done on it or has an hour and a place and no verb.
// They are kept out of Read because the worker's mind loses patience with asks:
// a question about facts ("can you swap shifts?") must never cost any. Measured
// with go test -run SmallAsks -v ./feedback on 22 Nov 2026, with testdata/asks,
// our own: the first round was written before the frames, "kept" after them, and
// nothing was changed for it. "Without" is what feedback heard before.
//
//	                    without       with
//	ask, first          9 of 30       30 of 30
//	  near misses       3 of 30        2 of 30
//	ask, kept           5 of 20       14 of 20
//	  near misses       1 of 20        3 of 20
//	step, first         0 of 20       19 of 20
//	  near misses       2 of 20        1 of 20
//	step, kept          0 of 20       15 of 20
//	  near misses       3 of 20        3 of 20
//
// The steps were written with the day first or without a verb, which Read does
// not hear. On the corpora (go test -run SmallAsksOnCorpora -v ./coach/moves) they
// add no ask in 2,250 turns of AnnoMI, 32 in 3,468 of CaSiNo and 20 in 10,864 of
// PersuasionForGood, of which some five ask nobody for anything, and no step.
//
// # What it cannot see
//
// Irony, tone of voice, silence, and whether what is said is true. A question
// without question mark or question word ("So you work nights") reads as a
// statement. A flag that is not raised is not an all-clear, and an
// acknowledgement that is not found may still have been one: such kinds are
// for pointing at words, never for taking marks away.
package moves
