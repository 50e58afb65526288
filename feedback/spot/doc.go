// Package spot is the small language in which a tutor writes what the rules
// can answer by themselves: the `spot` of a check.
//
// # The language
//
// A spot is one comparison, or several joined by and, or, not and brackets:
//
//	open_question >= 2
//	ask >= 1 and pressure = 0
//	(reflection >= 1 or acknowledgement >= 1) and longest_rep_turn_words <= 80
//	heard(rotas) and followed_up(rotas)
//	not (dismissal >= 1 or argument >= 1)
//
// A comparison is a name, one of >= <= > < =, and a number. The number may be
// a percentage: rep_word_share <= 50% is the same as rep_word_share <= 0.5.
// And binds closer than or.
//
// The names are:
//
//   - every kind of move (open_question, reflection, pressure …): how many
//     different ones the rep made. The same question asked again is not a
//     second one, and words spoken to an assessor and not to the worker are
//     no move at all;
//   - every measure of moves.Measures by its JSON name (rep_word_share from 0
//     to 1, first_ask_turn, objections …). follow_ups are the turns that take
//     up what the worker said with a question, a reflection or a kind word:
//     information and asks are no following, though they may be about it.
//     objections_explored are the doubts that the rep's turn looks into and
//     does not also argue with or brush aside;
//   - ask_after_issue: the rep first asked for something after the worker had
//     told what matters to them;
//   - heard(ID): the worker told the issue or worry ID of the scenario;
//   - followed_up(ID): the rep took it up afterwards, by name or in one of
//     their next two turns.
//
// A turn number that says "it never happened" (first_ask_turn of 0) makes
// every comparison false but = 0.
//
// # The answer
//
// Eval answers with a Verdict and the words that show it. A yes always comes
// with words of the rep's own. Where a yes is about something the rep did not
// do (pressure = 0, longest_rep_turn_words <= 80), the words are those of the
// moment where it could have gone wrong: the answer to the worker's worry, the
// ask, the longest turn, the words that got the worker talking. Not doing
// something wrong is no achievement in a talk that hardly took place, so such
// a check is not answered when Facts.Enough is false.
//
// Rules are poor at some moves. What they find of these counts, and what they
// do not find is Unsure and never No. Those kinds (acknowledgement and
// affirmation) are the ones on which published word lists agree with people
// worst: F1 0.15 for "emotional reaction" on EPITOME, 0.11 for affirmation on
// ESConv.
package spot
