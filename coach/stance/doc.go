// Package stance is the worker's mind: how far they trust the rep, what they
// are ready to say, and whether they say yes. Language models agree too early
// and give secrets away; so this package decides, by rules that a tutor can
// follow on paper, and a partner only puts the decision into words.
//
// # What the worker holds
//
// Trust runs from 0 to 10 and is counted in tenths. A hostile worker starts
// at 1, a guarded one at 3, a neutral one at 4, a friendly one at 6. Patience
// is how many pushing turns the worker will take before they leave; the
// scenario sets it. Each issue and each worry is hidden, hinted at, told, or
// eased. A worry is eased by the kinds of move in its eased_by; an issue
// counts as eased when the rep has followed it up, for then it was heard.
//
// # What moves them
//
// One rep turn may hold several moves. Each kind counts once a turn, and the
// first row that fits is the one that counts (file rules.go is this table):
//
//	what the rep does                                   trust  patience
//	open question about something the worker said        +0.9
//	another open question about them or their work       +0.5
//	closed question about something the worker said      +0.3
//	reflects what the worker said                        +0.7
//	reflects something the worker did not say            +0.2
//	acknowledges what the worker has just let show       +0.9
//	acknowledges, otherwise                              +0.5
//	says what the worker does well                       +0.3
//	asks permission                                      +0.3
//	tells of their own experience in under 45 words      +0.5
//	tells of their own experience at length              −0.3
//	links something told to others or to acting together +0.6
//	small talk or a thank you (the first two)            +0.2
//	asks the worker about themselves (the first two)     +0.3
//	names a time to talk again                           +0.3
//	gives two pieces of information in a turn            −0.4
//	gives three or more, or talks for over 70 words      −1.0
//	the same twice running                               −1.0     −1
//	advice nobody asked for                              −0.3
//	"the union will…" as if it were somebody else        −0.2
//	jargon                                               −0.3
//	a promise nobody can make                            −1.0
//	a claim about the law                                −0.7
//	argues                                               −1.0
//	the same, in a turn that also listens                −0.4
//	asks before anything has been heard                  −1.0     −1
//	asks again although nothing has changed              −1.0     −1
//	asks too soon                                        −0.4
//	hints at it, and hints again                         −0.4     −1 from the third
//	the same, having listened and naming a time           0
//	pressure                                             −1.5     −1
//	waves away what the worker said                      −1.5     −1
//	the same, in a turn that also listens                −0.5
//	speaks of what a colleague said in confidence        −1.5     −1
//	is rude                                              −2.0     −1
//	calls somebody who is not there names                −1.0
//	says nothing, from the third time in a row                  −1
//	makes no sense, from the second time in a row               −1
//
// No turn earns more than 1.2, and none costs more than one patience. The
// same words earn once: a stock question asked again earns nothing.
//
// What counts as asking is the scenario's: to join, to vote, to stand as rep
// (Heard.Goal of package moves). In a talk in which nothing is to be asked
// (AskNothing) there is no yes, a next step needs no ask before it, asking
// them to join is pressure, and a hint at joining costs 0.7.
//
// # What they tell
//
//	freely        as soon as the rep asks anything or passes the time of day
//	when asked    after an open question about their work, or a question near it
//	when trusted  at trust 5, and only to a rep who asks or has just listened
//
// A question after something else altogether, such as the capital of France,
// brings nothing to light. Asked who else it happens to, they say so, and what
// they had told counts as followed up.
//
// Being asked, by a rep who has listened, counts as asking for what
// holds them back.
//
// A hint often comes before the telling, and a closed question brings no more
// than that. What has been told is followed up before the next thing comes:
// by a question, by saying it back, or just by leaving room for more. A worry that is not told shows as
// its cover reason, when the rep asks or comes near it. A worry
// can be eased only after it is told, in a turn that does not also push; for
// three exchanges after the telling the worker goes on to nothing else unless
// asked about it by name.
//
// # How it ends
//
//	yes        a clear ask, at trust 6, when every id of says_yes_when has
//	           been told and followed up (issues) or eased (worries), in a
//	           turn without pressure or promise              → joined
//	next step  the rep has listened (one thing followed up, or two told), has
//	           asked, and agrees a time at trust 4.5         → next_step
//	goodbye    with something told and trust at 3.5          → thinking
//	           otherwise                                     → not_now
//	time       the break is over: ten minutes are 24 rep turns; the same three
//	patience   none is left                                  → walked_away
//
// An honest ask that comes a little early is met with a cover, a doubt or the
// real worry, and the rep may go on from there: asking again is free once
// something new has been told or eased.
//
// Easy and hard change the numbers, never the rules (file levels.go).
//
// # Chance
//
// Whether a hint comes first, and how long a reply is, is drawn from the seed
// and the turn's number alone. So a session can be taken back a turn, or
// resumed, and goes on as it would have.
//
// # Time
//
// One step takes about 0.02 ms, and a whole rep turn, reading and step, about
// 0.25 ms (go test -run xxx -bench . ./coach/stance ./coach/reps; two cores,
// 22 Nov 2026).
//
// # Sources
//
// Trust and not the number of turns decides what is told, the first objection
// of a reluctant worker is a cover, and an honest "not yet" is a success: PCS
// trainers' notes in convo-coach (start_data.sql). Listening seventy, talking
// thirty, and asking before telling: UCU, Recruitment conversations (2023).
// Follow-ups on their own issue, others who share it, acting together: the
// AEIOU and Anger–Hope–Action outlines. Acknowledge fear, never underplay it:
// UE. "Our union", no promises, no arguing, and one specific ask: AFL-CIO,
// Why one-on-one. Open questions, affirmations and reflections in organising:
// firewithfire.blog (2023). State kept beside the model, with walking away:
// Consistent Client (ACL 2025), SimPatient, UGST (arXiv 2507.20152). The sizes
// of the numbers are ours; the scripted reps of package reps hold them to it.
package stance
