// Package cohort tells an education team what the feedback summaries that
// reps chose to share say together: which objectives need more teaching, in
// which course and scenario, and whether it gets better. It tells nothing of
// any one rep.
//
//	result, log, err := cohort.Read(ctx, []string{"summaries"}, cohort.Options{})
//
// Read goes over the files once. The Result holds only what may be known; the
// log says what became of the files. ErrTooFew and ErrRest mean that to make
// the report would single people out. Package encode writes a Result as csv,
// json, md, xlsx or parquet; Result.Rows is the tidy long form of it, one
// number a row. Package inbox finds and opens the files, and package madeup
// makes reps who do not exist to try it on.
//
// # Who counts
//
// People are counted and not talks: each person gives one answer to each
// question, whatever the number of their talks. "First" is the first attempt
// that was scored, "latest" the latest that was. Of two bundles with one rep
// code the one with the higher issue counts. A session that comes twice counts
// once, and two codes that share a session are one person, of whom the code
// with most talks stays. A notice of withdrawal removes the rep wherever in
// the input it stands.
//
// # What may be shown
//
// Suppress.go is the only place that turns a count of people into something
// that can leave the package, and the type of a count is not exported. It
// cannot be switched off. An answer, here, is a band, a verdict, a change, a
// confidence or an agreement; that somebody took part is none.
//
//  1. A number about fewer than 10 people is hidden. A team may set the
//     threshold higher, or down to 5. (National Student Survey: 10
//     respondents, https://nss.texunatech.com/ui/guidance. Washington State
//     Department of Health: counts below 10,
//     https://records.co.kittitas.wa.us/WebLink/0/doc/4358658/Page28.aspx.
//     The Information Commissioner's anonymisation code of 2012: cells of 1 to
//     5 are small.)
//  2. Counts are rounded to a multiple of 5. (Ofqual's rounding policy of 30
//     October 2025 and HESA's rounding strategy. The Office for National
//     Statistics calls hiding below 10 and rounding to 5 "the 10-5 rule".)
//  3. The answers to a question are shown all or not at all, and each in a
//     group that is large enough: small groups are put together first, and if
//     that does not help the row is hidden but for its total. So no hidden
//     number is a total less what is shown, and none is the difference of two
//     tables that share a total. (Washington State, the same page: aggregate
//     first; suppress a second cell so that the first cannot be computed.)
//     This hides rows in which nearly everybody gave one answer as well, since
//     the few others are too small a group: "all 40 said yes" tells what each
//     of them said. That somebody gave no answer is not protected like that.
//  4. Before it is rounded, every number of answers is moved by a few people
//     by lot: by 0 one time in three, by 1 up or down one time in six each,
//     half as often for every further person. See below.
//  5. No average of fewer than 8 people whatever the threshold, and none so
//     near to an end of the scale that nearly everybody must have answered the
//     same. No share of fewer than 25 people. (HESA: no average of 7 or fewer,
//     no percentage of fewer than 22.5.)
//  6. A filter that lets fewer people pass than the threshold, or leaves out
//     some but fewer, is refused: two reports would differ by those alone.
//     Somebody with talks on both sides is on both. (Office for National
//     Statistics, disclosure by differencing.)
//  7. Scenarios that too few practised are not named, and a title is shown
//     only if enough people's bundles bring that very title: it is a
//     stranger's text and could name somebody.
//  8. No highest, no lowest, no ranking, no way down to one person. (Jisc's
//     code of practice for learning analytics: formative, and no adverse
//     impact.)
//
// # Why there is a lot
//
// Rounding alone tells. A cell that was 10 and is 15 when one rep more has
// sent a summary says what that rep answered, and so does one that was hidden
// and is shown. TestPlainRoundingWouldTell finds it at once. The Office for
// National Statistics perturbed the counts of Census 2021 for this reason
// (https://www.ons.gov.uk, "Protecting personal data in Census 2021 results").
// Here the noise is the two-sided geometric of Ghosh, Roughgarden and
// Sundararajan (SIAM Journal on Computing 41, 2012), with 1/2: at each fork of
// a question, whatever number comes out is at most twice as likely under one
// answer of a person as under another, and possible under both, even to
// somebody who knows how many people there are.
//
// The tests hold that: TestNoNumberIsMoreThanTwiceAsLikely works it out for
// every cohort up to 60; TestTwoReportsThatDifferByOneRepRuleOutNoAnswer
// goes through every cohort of up to 50 with and without one rep;
// TestEveryPairOfReportsTellsNobodysAnswer holds reports by any two of 120
// filters against each other, in random cohorts of which half are of 9 to 11
// people, with and without one rep (8,000 cohorts with -rapid.checks=8000 in
// 146 s on 22 November 2026, and no answer found); and an attacker who bets on how numbers move is
// right 6 times in 10 at most, and always against plain rounding.
//
// What the lot draws depends on who is in the row and on their bundles and
// talks, and on nothing else. The same people always give the same number, so
// running the report again and again does not average the noise away, and one
// rep more or less moves every row they are in. The bundles are the secret:
// whoever has them knows more than any report says.
//
// This is what it does not protect against. Somebody with the bundles.
// Somebody who knows what everybody in a row answered but one: that a group is
// shown says that it has ten people, without noise. A stranger who sends many made-up reps with codes and sessions of their own
// can fill a row up to the threshold. Many reports, of many weeks, in which a
// row has nearly the same people each time, average the noise away slowly: a
// report a month is plenty. How many people practised a scenario, or in a
// week, is rounded but has no noise.
//
// The numbers are off by this, beside rounding: by more than two people one
// time in six, by more than four one time in 24. In a row of some hundreds it
// does not matter, and in a row of thirty it matters less than chance: the
// intervals of a Share have both in them.
//
// # What it costs
//
// The talks of a rep are reduced to some numbers each as they are read, and go
// to a file for the time being, a twentieth of the bundles in size, which has
// no name. In memory is a person, in as many bytes whether they had one talk
// or a thousand, and the tables. So the memory grows with the people and the
// time with the talks. The command says at its end how many talks it read, how
// many a second, and the most memory it took:
//
//	go run ./feedback/cohort/generate --reps 100000 --sessions 10 --out DIR
//	repcoach cohort DIR --out report.json
//
//	   talks      people     input    processor   highest memory
//	   10,000      1,000     19 MB        0.8 s       54 MB
//	  100,000     10,000    190 MB        7.6 s       61 MB
//	1,000,000    100,000    1.8 GB       69.8 s      122 MB
//	2,000,000    200,000    3.6 GB      145.4 s      149 MB
//
//	   10,000 people with 1, 10 and 40 talks: 61, 61 and 82 MB
//
// That was on 22 November 2026 on two cores of an AMD EPYC, the smaller ones
// while other jobs used them too. The million took 43 s by the clock, 23,400
// talks a second, and two million 98 s, twice the processor time for twice the
// talks; decoding is what takes the time and runs on all cores. A person takes
// 600 bytes with what the garbage collector leaves; the rest is the program and
// the bundles in hand, one for each core and a few in between,
// which is why bundles of forty talks take a little more. That what is kept of
// a person has one size, whatever they did, is held by
// TestMemoryDoesNotGrowWithTalks, and measured, as the rate is, by
//
//	go test -run '^$' -bench 'Memory|Read' ./feedback/cohort
package cohort
