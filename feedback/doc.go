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
// Rules give the same bytes for the same talk every time, in 25 to 27 ms for
// sixty turns (go test -run '^$' -bench Rules ./feedback; AMD EPYC, quiet, 22 Nov
// 2026), half of it in coach/moves. Turn numbers count all turns from 1.
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
// With the 106 marked conversations of testdata/transcripts, by rules alone (go
// test -run Agreement -v ./feedback, or repcoach calibrate FOLDER; 22 Nov 2026).
// Five sets were marked before anything had scored them. After the first runs of
// four of these, rules were mended in general terms but with the faults of that
// run in view, so what they give now is no test. On everyday nothing has been
// changed:
//
//	                    tuned  held   blind       fresh       unseen      first-sight  everyday
//	                                  first now   first now   first now   first now    first
//	conversations        14     14    16          15          15          16           16
//	Spearman, stars      0.95   0.96  0.82  0.92  0.86  0.96  0.88  0.96  0.77  0.96   0.93
//	poor, above 2 stars  0      0     0     0     1     0     0     0     1     0      0
//	best, below 4 stars  0      0     0     0     0     0     0     0     1     0      0
//	F1 of yes            0.93   0.96  0.89  0.95  0.85  0.95  0.89  0.90  0.77  0.90   0.85
//
// Poor are those marked 1 or 2, best those marked 5; F1 is over all checks.
//
// Only the first runs say what to expect of new talks. In everyday, which is
// plain English as people on a course type it, stars were right in 11 of 16 and
// within one in all, quadratic kappa of the stars 0.93 (95 % interval 0.81 to
// 0.98), of the verdicts 0.64 (0.51 to 0.75). In first-sight, with more dialect
// and looser talk, they had been right in 7 of 16 and within one in 15, 0.72 (0.35
// to 0.91) and 0.48 (0.36 to 0.57), before what it showed was mended. These two
// were written without a look at the rules, the others by whoever wrote them,
// which flatters. Sixteen talks say little: one more or less moves a figure by
// several points, and all marks are the authors' own.
//
// Weak spots:
//
//   - Worries told in the worker's own words, above all in idioms: real-worry
//     found in 1 of 4 of everyday. No list carries far here (of ten new idioms one
//     was found), so a long answer to a question about the reason for a no counts
//     as well, in talks with another worker than the scenario's.
//   - Doubts that were asked about or granted in the rep's own words:
//     behind-the-no F1 0.57 in everyday, 2 of 4 found.
//   - What is said back, and what only echoes: say-back F1 0.57 in everyday, two
//     too many and one missed of three.
//   - Small asks and steps in words that are not listed: of new sentences 14 of
//     20 and 15 of 20 are found, with 3 of 20 near misses each.
//   - Harm in words that the lists do not have: of new sneers and brush-offs 4 of
//     21 were found. Of innocent new turns about 4 in a hundred are flagged, which
//     can hold a good talk down by two stars.
//   - Talks of three stars: 2 of 4 right in everyday.
//
// Of the gaming talks none gets more than it may. The marked examples in the
// library come out in the order of their stars. Checks the rules answer unsure
// count as no.
//
// # Limits
//
// The rules read English and typed talk; of a language that is read in part
// (partly.go), only what was found is shown, without bands and stars. They see
// what is said, not how. What they do not find is not spotted, which is less than not done; for moves they
// find rarely it is unsure. A rep who knows the word lists can write a talk
// that scores well without being one; the cohort report should not be used to
// judge people. The marks the rules are held against are the authors' own.
package feedback
