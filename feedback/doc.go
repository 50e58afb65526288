// Package feedback tells a rep what a practice conversation showed, objective
// by objective, with their own words as evidence. It is practice feedback and
// no assessment: a tutor can overrule every line of it.
//
// # From a talk to a report
//
//	for report, err := range (feedback.Scorer{Model: m}).Score(ctx, scenario, said) { … }
//
// Score yields the rules' report at once and then better ones objective by
// objective; the last is complete. Without a Model the first is the last.
//
//  1. Package coach/moves reads each rep turn. talk.go keeps what was found
//     and what may count: the same question again is not a second one, words
//     spoken to whoever marks the talk are none, of a speech only the first
//     moves count, a sentence is a reflection only if it gives something back,
//     and small asks and talk of the others are heard beside asks to join
//     (guard.go, talk.go, counts.go, doubts.go, fears.go).
//  2. A check with a spot is answered by the rules (rules.go; package spot is
//     the manual of the language). The model is asked about checks without
//     one, and about those where the rules saw nothing either way; package
//     judge puts the question and looks up every quote. Where the rules saw
//     nothing and the model did, the verdict is unsure and says so
//     (opinion.go). What nobody could answer is not scored.
//  3. Checks make bands, bands and the general reading of the talk make
//     stars: all arithmetic is in bands.go, the six parts of the general
//     reading are in quality.go.
//  4. Report.Check refuses a report with a quote that is not in its turn.
//
// Rules give the same bytes for the same talk every time, in about 10 ms of
// processor time for sixty turns (go test -bench Rules -cpuprofile cpu.out
// ./feedback; two cores with other work going on, 22 Nov 2026), half of it in
// coach/moves. Turn numbers count all turns from 1.
//
// # Bands
//
// A yes is worth 1, unsure a half, not spotted nothing. Strong is a yes on
// every check, two or more; secure is 60 %; starting is anything; an objective
// with an answer to fewer than half of its checks is not scored.
//
// # Stars
//
// Half is the mean of the bands, half the general reading: open questions,
// turns that take up what was said, care, room for the worker, doubts looked
// into, and one step to take after the issue is known, less what a rep should
// never do. Stars begin at 0.20, 0.40, 0.65 and 0.84. Pressure, promises,
// dismissals and broken confidences cap them: one leaves three (four in a very
// good talk, as rules misread), two leave two, three leave one. A talk without
// any of these has two at least, and one in which nothing was asked openly or
// taken up has two at most. Answers to checks lift a talk by one star
// over its general reading at most, so a model that says yes to everything
// cannot make a one-star talk more than two. How the talk ended does not enter.
//
// There are no stars where the rep said too little to judge: fewer than three
// turns that say something or fewer than 30 words.
//
// A turn in which the rep may be speaking of their own distress is read as if
// nothing had been said in it, and a note says so (distress.go).
//
// # A tutor decides
//
// A Review is what a tutor makes of a talk; Apply puts it over a report. The
// tutor's verdict stands, the machine's stays beside it (CheckResult.Machine),
// and bands and stars are added up again by the same arithmetic, from
// Report.Basis. The ceiling on what answers to checks can lift is meant for
// models and does not hold down a tutor's yes. Package calibrate says how far
// the scorer agrees with tutors.
//
// # From the worker's side
//
// With the steps of a talk that ran here (Scorer.Steps), Side tells what
// opened the worker up, what they never told and the moment that would have
// brought it out. That is no guess: the words suggested were put to the same
// mind in the state it was in, with several seeds, and brought it nearer with
// each. It takes about 10 ms for a talk of 11 turns (go test -bench Side) and
// enters no verdict.
//
// # Talks that never ran here
//
// Issues and doubts are read from what the worker says: the words of the
// scenario, those of coach/moves, or an answer of some length to an open
// question. Where the first issue that comes up is none of the scenario's, it
// stands for each of those that did not come up, in heard(ID) and
// followed_up(ID). A talk in which a line of the scenario's worker stands word
// for word was had with them, and nothing stands in for anything; their
// opening, covers, answers and endings tell no issue and no worry.
//
// # How far it agrees
//
// With the 90 marked conversations of testdata/transcripts, by rules alone (go
// test -run Agreement -v ./feedback, or repcoach calibrate FOLDER; 22 Nov 2026).
// Four sets were marked before anything had scored them. After the first runs of
// blind and fresh rules were mended in general terms, but with the faults of that
// run in view, and after that of unseen doubts were, with one of its talks in
// view: what these three give now is no test. After the first run of first-sight
// some of its weak spots below were mended, which each says; its column does not
// have that:
//
//	                              tuned  held   blind        fresh        unseen       first-sight
//	                                            first  now   first  now   first  now   first
//	conversations                  14     14     16           15           15           16
//	Spearman, stars                0.95   0.96   0.82  0.93  0.86  0.96  0.88  0.96  0.77
//	marked 1 or 2, scored above 2  0      0      0     0     1     0     0     0     1
//	marked 5, scored below 4       0      0      0     0     0     0     0     0     1
//	F1 of yes over all checks      0.93   0.96   0.89  0.94  0.85  0.95  0.89  0.89  0.77
//
// Only the first runs say what to expect of new talks, and the last of them is the
// worst: in first-sight stars were right in 7 of 16 and within one in 15,
// quadratic kappa of the stars 0.72 (95 % interval 0.35 to 0.91), of the verdicts
// 0.48 (0.36 to 0.57). In unseen it had been 8 of 15, all within one, 0.89 (0.78
// to 0.95) and 0.75 (0.64 to 0.83). The other sets were written by whoever wrote
// the rules, which flatters them; first-sight was written without a look at the
// rules, with more dialect and loose talk, and six of its talks are on scenarios
// that no other set has. It is the better guess at what a stranger's talk will
// get. Sixteen talks say little: one more or less moves a figure by several points.
//
// The weak checks of the two older sets, F1 of yes before and after the mending
// of 22 November (tuned, held): who-else 0.59, 0.67 to 0.92, 0.91;
// how-it-affects-her 0.91, 0.60 to 0.89, 1.00; behind-the-no 0.89, 0.57 to 0.89,
// 0.86; clear-ask 0.84, 0.74 to 1.00, 0.96. In the first run of unseen: 0.67 (2
// talks), 1.00, 0.67, 0.86; in that of first-sight: 0, 0.50, 0, 1.00, the
// first three with one talk each in which there was something to find.
//
// Weak spots, as the first run of first-sight showed them:
//
//   - Small asks, and days to come back, in words that are not listed or with no
//     verb of meeting: one-thing found in 0 of 3, ask in 1 of 3, turn-up in 0 of
//     1, time in 1 of 2. A plain ask to join or to sign is found (clear-ask).
//     Mended since with these talks in view (2 of 3, 3 of 3, 1 of 1, 2 of 2); of
//     sentences of our own that nothing was changed for, small asks are found in
//     14 of 20 and steps in 15 of 20, and 3 of 20 near misses each.
//   - Doubts that were asked about or granted, in dialect or in words of the
//     rep's own: behind-the-no, meet-objection and explore-it found in 0 of 4, and
//     once seen in a plain contradiction.
//   - What a worker tells in idioms or in passing, a worry or a picture of what a
//     union is, and a short story about "us": real-worry, what-he-thinks and story
//     found in 0 of 3.
//   - Echoes and retorts taken for listening: a word called back, a sneer or a
//     "there's loads of us" counts as a say-back (2 too many) or as asking what
//     it does to them (how-it-affects-her 2, what-it-does 1, effect 1 too many).
//     One talk that runs a manager down in a mild voice got three stars for two.
//   - Harm seen where there is none. Everyday turns of phrase were read as a
//     promise and as a broken confidence and held an excellent talk at two stars;
//     a joke about having no excuse was read as pressure. Other talks have harm
//     in words that the lists do not have.
//   - Talks of three stars: 0 of 3 right, after 1 of 3 in unseen.
//
// Of the gaming talks none gets more than it may. The marked examples in the
// library come out in the order of their stars. Checks the rules answer unsure
// count as no.
//
// # Limits
//
// The rules read English and typed talk; of a language that is read in part
// (partly.go), only what was found is shown, without bands and stars. They see what is said, not how. What
// they do not find is not spotted, which is less than not done; for moves they
// find rarely it is unsure. A rep who knows the word lists can write a talk
// that scores well without being one; the cohort report should not be used to
// judge people. The marks the rules are held against are the authors' own.
package feedback
