// Package scenarios reads what a tutor writes: one practice conversation in
// one YAML file. This comment is the manual of that file; README.md beside it
// is the one page for a tutor who wants to begin.
//
// # Using the package
//
// Parse reads a file and returns a Scenario that has passed every check and
// has every standard filled in, or a Complaints with everything that is wrong
// at once. Inspect returns the advice too: things that can be read two ways
// and do not fail a file. Load reads one from disk, Library returns those that
// ship, and Gather those and the sets that somebody shared. A Scenario is
// never changed after it was read and may be shared. Where, Complain and
// Advise let other packages speak of a place in the file: package feedback
// checks the rules in `spot` that way, and package advice says what a tutor
// would.
//
// # Four keys are needed
//
// title, setting, worker (with a name and an opening) and objectives (at
// least one, with at least one check that has an ask). Everything else may be
// left out.
//
// # The conversation
//
//	id          a short name, of small letters, digits and hyphens; it
//	            becomes part of file names. Standard: made from the file's name.
//	title       what a rep sees in the list.
//	summary     one sentence under the title.
//	course      the course and session it belongs to.
//	minutes     how long the talk usually takes, 1 to 60. Standard: 10.
//	language    the language of the talk: en-GB, cy-GB, fr-FR. Standard: en-GB.
//	            The rules that move the worker and score the talk read English,
//	            and plain Polish (pl-PL) in part: see package coach/moves/polish.
//	            A talk in any other language can be written and read, and not
//	            yet practised or scored. The briefing says so to the rep.
//	experimental  a sentence, in English, that says what is not sure yet about
//	            this scenario. It stands above the briefing and in the list.
//	stars       no means that feedback shows bands and no stars. Standard: yes.
//	setting     where they are and what has happened. The rep reads it before
//	            the talk, and the worker knows it.
//
// # The ask
//
// the_ask says what the rep may ask the worker for. Left out, it is joining the
// union. In a talk in which nothing is to be asked, because somebody wants to
// be heard or sent to the right place, write the_ask: none. Then a next step
// is all that can be agreed, and asking the worker to join counts as pushing.
// For anything else it has
//
//	for         what is asked. It completes "Will you …?": vote in the ballot.
//	words       the words by which that ask is known in what the rep says:
//	            [vote, ballot, post it]. Words of one sort and not another, as
//	            every question or request with one of them in it is the ask.
//	yes         how feedback says that they said yes. It completes the
//	            worker's name. Standard: agreed to, and the words of for.
//
// # The worker
//
// worker is the colleague the rep talks to. It has
//
//	name        what stands in front of their turns, without a colon.
//	segment     what sort of worker this is, for the list: reluctant worker.
//	about       who they are. It goes to the language model, not to the rep.
//	manner      how they talk: short answers, dry.
//	opening     their first line.
//
// cares_about is a list of things at work that matter to them, for the rep to
// find. Each has
//
//	id          a short name for it. Standard: made from `what`.
//	what        what it is about, in the tutor's words. Never said aloud.
//	reveal      freely, when asked, or when trusted. Standard: when asked.
//	hint        what they say when it is near the surface.
//	says        their words when they tell it. Standard: the words of `what`.
//	more        their words when the rep asks further.
//
// worries is a list of what holds them back. Each has
//
//	id          a short name for it, which no issue has. Standard: made from
//	            `what`.
//	what        what they are afraid of, in the tutor's words. Never said aloud.
//	cover       what they say instead until they trust the rep.
//	reveal      freely, when asked, or when trusted. Standard: when trusted.
//	says        their words when they tell it. Standard: the words of `what`.
//	eased_by    the kinds of move any one of which eases it, once it is told.
//	            Standard: [acknowledgement, reflection].
//	eased       their words when it is eased.
//
// stance says where they start. It has
//
//	starts      hostile, guarded, neutral or friendly. Standard: guarded.
//	patience    how much pushing they take before they leave, 1 to 10.
//	            Standard: 3.
//
// says_yes_when lists the ids that must have been heard (issues) and eased
// (worries) before a yes is possible. Standard: the first issue and every
// worry. An empty list, [], means that nothing is needed but trust.
//
// lines are their words for the moments every talk may have. The program has
// words of its own for those that are missing. They have
//
//	yes         they say yes.
//	next_step   they agree to talk again, or to do one thing.
//	thinking    they want to think about it.
//	not_now     an honest no.
//	pushed      they feel pushed.
//	leaves      they have had enough and go.
//	bye         a friendly end.
//
// answers is a list of what they say when asked about something in
// particular. Each has
//
//	about       words any one of which brings it out: [weekend, saturday].
//	            [who else, same boat] is for being asked who else it happens to.
//	says        their words.
//
// # The objectives
//
// objectives is a list of what the rep is there to practise. Each has
//
//	id          a short name. Standard: made from the title.
//	title       what the rep is there to practise, in the words of the course.
//
// checks is a list, within an objective, of one or more questions that can be
// answered with yes or no. Each has
//
//	id          a short name, once in the whole file. Standard: made from `ask`.
//	ask         the question, about something that can be seen in the text of
//	            the talk: Did the rep ask an open question?
//	spot        a rule by which the program can answer it without a model.
//	            Package feedback/spot is its manual.
//	try         words the rep could have used.
//
// # What may be said, and what may not
//
// facts is a list of the only facts the worker and the coach may state. Each
// has
//
//	id          a short name. Standard: made from the text.
//	text        the fact, as it may be said.
//	source      where it can be looked up: a page or a leaflet.
//	checked     the day on which somebody looked it up, as YYYY-MM-DD.
//
// never lists the kinds of move that feedback points at with the quote.
// Standard: [promise, pressure, legal_claim, confidence_breach].
//
// signposts is a list of where somebody in distress is sent. Standard for a
// language of Great Britain: 999, Samaritans, Acas. Each has
//
//	who         who helps.
//	contact     how to reach them: a number or a page.
//	when        what they are for: bullying, harassment or rights at work.
//
// The kinds of move, for never and eased_by, are those of MoveKinds.
//
// # Examples
//
// examples is a list of transcripts a tutor has marked. Rehearsal proves that
// feedback puts them in the order of their stars. Each has
//
//	stars       how good the talk is, 1 to 5.
//	note        why, for other tutors.
//	text        the talk, one turn a line: Rep: … or Worker: …
//
// # Advice
//
// What can be read two ways is advice and fails no file. Six come with
// reading: cut-short (a # has cut off the end of some text), curly-quotes,
// no-question-mark (a check that asks nothing), nothing-to-find (the worker
// cares about nothing), no-words-of-their-own (what they care about has no
// says) and placeholder (a word in curly brackets other than {union}). Package advice has the rest.
//
// # Sets
//
// Several scenarios may be shared as a folder or as a zip of it: repcoach list
// --scenarios course.zip. A set may have folders within it. Files that are
// hidden, or that an editor or a Mac leaves behind, are passed over, and so is
// everything that does not end with .yaml or .yml. Two scenarios with one id,
// within a set, in two sets, or in a set and among those that ship, are a
// mistake, and the message names both places.
//
// Nothing in a set is trusted. Links are not followed. A zip is never unpacked
// to the disk, and none of it is taken if a name in it leads out of it, has
// signs that nobody can see or is there twice, if it holds a link or a device,
// if its files lie within each other, or if a file grows to more than a
// hundred times its packed size. A set may have 500 scenarios with 16 MiB
// together, in a folder of 20,000 files or a zip of 64 MiB, and folders eight
// deep.
//
// # The union's name
//
// {union} anywhere in the text stands for the name of the rep's union, which
// their settings hold, or for "the union" where they hold none: "I know there
// is {union}, there's the poster by the lift." Write it where "the union" would
// fit. Text that begins with it has to be in double quotes. The scenarios that
// ship name no union.
//
// # How strict the reader is
//
// A key that is not in this manual, or is there twice, is a mistake: a
// misspelt key would otherwise be lost without a word. So are references
// (&name, *name), merges (<<), tags (!name) and a second document, which no
// scenario needs and which let a short file grow without end, and characters
// that cannot be seen, typed or written as an escape, since they could steer
// a terminal or hide words from the tutor. Text stays as it was typed: 010,
// 1.0 and no are those characters and nothing else. A byte order mark and
// Windows line ends are fine.
//
// A file may have 256 KiB, a list 100 items, and lists and keys 24 levels.
// A file that is not YAML is put right line by line in memory, the way the
// complaint advises, to find what else is wrong with it; nothing is ever
// written. Reading the longest scenario that ships takes 1.5 ms, and the worst
// file of 256 KiB we could make 0.9 s, on a busy machine with two cores
// (go test -bench Parse ./scenarios/, 22 November 2026).
package scenarios
