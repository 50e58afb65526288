// Package calibrate says how far a scorer agrees with people: with tutors who
// have marked conversations, objective by objective and check by check.
//
//	talks := []calibrate.Talk{…}                        // marked, each with its scenario
//	judge, err := calibrate.Run(ctx, scorer, talks, nil) // score them all
//	result := calibrate.Compare(talks, judge, …)        // one or more judges, beside each other
//	result.Write(w)                                     // for people; or marshal it as JSON
//
// A marked conversation is a text file; feedback.ParseMarked reads it, `repcoach
// review --out` writes it, and testdata/transcripts/README.md documents it.
//
// # What is compared
//
//   - Stars: the tutor's with the scorer's, where both have given some.
//   - Checks: the tutor's yes, unsure or no with the scorer's. A check that the
//     tutor left out is not compared. One that the scorer did not score is
//     counted apart: it is no disagreement, but nobody should think it agrees.
//   - Objectives: the band that the tutor's verdicts make with the band that the
//     scorer's make on the same checks, by the same arithmetic.
//
// # The figures
//
// Percent is exact agreement. Kappa is Cohen's weighted kappa (Cohen 1968,
// doi 10.1037/h0026256) with quadratic weights, one for each of stars (1 to 5),
// bands (not yet, starting, secure, strong) and verdicts (no, unsure, yes), all
// of which have an order: being two steps apart counts four times as much as
// one. Where only two categories occur it is the same as unweighted kappa. It
// is 1 for full agreement and 0 for what chance alone would give. With quadratic
// weights it comes close to an intraclass correlation (Fleiss and Cohen 1973,
// doi 10.1177/001316447303300309).
//
// The interval is the 95 % percentile interval of a bootstrap (Efron and
// Tibshirani 1993, ch. 13): whole conversations are drawn again with
// replacement, 2,000 times, with a fixed seed, so that the same marks give the
// same figures to the digit. Whole conversations, since the checks of one talk
// hang together.
//
// Kappa cannot be worked out where tutor and scorer both used one and the same
// answer throughout: there is nothing that chance could have got wrong. It is
// then left out and the reason is said. An interval is left out where fewer
// than five conversations were compared, or kappa could not be worked out in
// more than one in ten of the draws.
//
// Spearman's rank correlation of the stars gives ties the mean of their ranks;
// it is left out where one side gave everybody the same.
//
// # How to read it
//
// With few conversations a figure says little: one talk more or less moves it
// by several points, and the interval shows how far. Below 20 the report says
// so. Agreement with one tutor is agreement with that tutor; two tutors who
// mark the same talks agree with each other only so far either (exact agreement
// of people on single utterances in this field is kappa 0.31 to 0.64:
// Pérez-Rosas et al. 2016), and a scorer cannot be expected to do better.
package calibrate
