// Package people makes up the workers of a scenario: somebody of one of six
// segments, in one of eight workplaces, with things that matter to them and a
// worry behind a cover. Nobody in it is or was a real person: the names are
// first names from a short list, and there are no surnames.
//
//	who, err := people.Make(people.Wish{Segment: "agency-worker", Seed: 7})
//	who.Worker, who.Setting, who.Title
//
// The same wish makes the same person every time. What is left empty in a wish
// is drawn. `repcoach new` offers what is made here to a tutor, who changes what
// they like; it is a beginning and not a finished scenario.
//
// # The segments
//
// Four are those of convo-coach, the open release of the pilot that PCS and
// the TUC Digital Lab ran (start_data.sql): young worker, former member,
// reluctant worker and non-member, who is here the long-serving colleague who
// gets on well with the manager. Two more, the agency worker and the migrant
// worker, follow UNISON, Supporting migrant workers (pp. 7, 18–20). What each
// holds, hides and is moved by is condensed from those two; the lines are ours.
//
//	segment                  hides
//	reluctant-worker         that the managers would remember it
//	young-worker             that they may not be kept on
//	former-member            that nobody rang back when they needed it
//	long-serving-non-member  that it would be going behind the manager's back
//	agency-worker            that the agency would stop ringing
//	migrant-worker           that more than wages hangs on this job
//
// A segment is a place to start and no description of anybody: which name,
// home or manner goes with which is left to chance, within what can be. Nobody
// of twenty has grown-up children, nobody of eighteen drives a bus, what somebody
// cares about goes with their job, and a young or a migrant worker has a
// name that one may well have.
//
// # How a worker is put together
//
// Three of the workplace's things to care about: one told freely or when
// asked, two when asked, the first of them needed for a yes. The segment's
// worry, told when trusted and needed for a yes, and a second one. Where
// something other than joining is asked, or nothing, two worries stand in
// that fit any talk. Each line tells one thing only, in words a rep can say
// back.
//
// # Whether it holds
//
// On 22 November 2026, 90 scenarios made of these workers (every segment in
// every workplace and in one of the tutor's own, asking to join, and a third
// of them again asking to come to a meeting or nothing) were rehearsed with
// the whole cast, eight talks of each rep at normal and at hard: no advice,
// nothing to mend; the listener got a yes or a next step in all 1,440 talks,
// and who pushes in none. A test of the program (cmd/repcoach,
// TestWhatIsMadeUpPlaysWell) has 270 of them checked and every fifteenth
// rehearsed.
package people
