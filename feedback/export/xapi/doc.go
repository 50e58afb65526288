// Package xapi writes a feedback summary as xAPI 1.0.3 statements, for a union
// whose courses run on Moodle or another learning platform with a learning
// record store (LRS).
//
//	err := xapi.Write(w, bundle, xapi.DefaultBase)
//
// The statements are made from the summary and from nothing else, so they hold
// what a rep has seen and agreed to and no quote. There is one "scored"
// statement for each talk that has stars and one "answered" statement for each
// check that somebody judged; what is not scored was not answered.
//
// To bring them into the LRS that a Moodle reports to, post the file as it is
// to the LRS: curl -u KEY:SECRET -H "X-Experience-API-Version: 1.0.3" -H
// "Content-Type: application/json" --data @statements.json LRS/statements.
// Moodle itself sends statements and takes none in (its plugin logstore_xapi
// writes to an LRS of the site's choice), so this is where they meet.
//
// # What is in a statement
//
//   - id: a version 5 UUID of the statement's own content. The same summary
//     gives the same ids, so sending it twice adds nothing; a talk that is
//     judged anew gives new statements beside the old ones, which an LRS keeps
//     until it is told to void them.
//   - actor: an Agent with an account: the base IRI as its home page and the
//     rep code as its name. There is no other name.
//   - verb: http://adlnet.gov/expapi/verbs/scored or …/answered
//   - timestamp: Monday, 00:00 UTC, of the week of the talk. The hour of a talk
//     is nobody's business.
//   - result of "scored": the stars as raw from 0 to 5, and scaled a fifth of
//     them.
//   - result of "answered": the verdict as response; scaled 1 for yes, 0.5 for
//     unsure, 0 for no, as package feedback adds them up; success for yes and
//     no, left out for unsure. A no means "not spotted".
//   - context: a registration for each talk, the scenario's hash as revision,
//     the scenario as grouping, for a check its objective as parent.
//
// # The IRIs, below a base that a team can set
//
//	BASE/scenarios/ID                                the scenario (…/activities/simulation)
//	BASE/scenarios/ID/objectives/ID                  an objective (…/activities/objective)
//	BASE/scenarios/ID/objectives/ID/checks/ID        a check (…/activities/question)
//	BASE/profile                                     the category of every statement: this package
//	BASE/extensions/attempt                          context: 1 for the first shared talk on the scenario
//	BASE/extensions/partner, /difficulty             context: who played the worker, and how hard
//	BASE/extensions/course, /branch                  context: only if the rep filled them in
//	BASE/extensions/consent                          context: level, week and words, as in the summary
//	BASE/extensions/outcome                          result of "scored": how the talk ended, which is not skill
//	BASE/extensions/bands                            result of "scored": the band of each objective
//	BASE/extensions/confidence                       result of "scored": before and after, as far as given
//	BASE/extensions/by                               result of "answered": rules, model or tutor
//	BASE/extensions/machine, /machine-by, /rules     result of "answered": what was said before a tutor, and by rules alone
//
// The types of the activities are those of ADL's vocabulary. A name that the
// scenario gives has the language "und", since a summary does not say in which
// language a scenario is written.
//
// The rules the test holds every statement to are those of the xAPI
// specification 1.0.3, part two (github.com/adlnet/xAPI-Spec, xAPI-Data.md),
// sections 2.4 (properties), 4.1 (extensions), 4.2 (language maps), 4.3 (IRIs),
// 4.4 (UUIDs) and 4.5 (timestamps).
package xapi
