// Package advice says of a scenario what an experienced tutor would: not
// what is wrong with the file, which package scenarios complains of, but what
// will go wrong in the room. An advice never fails a file; it is a question
// to the tutor, who decides.
//
//	for _, a := range advice.Give(sc, time.Now()) { … }
//
// Each advice has the line and the column, the words it is about, what is the
// matter with them, and what to write instead. The name in square brackets is
// its rule; `repcoach check --skip RULE` leaves it out.
//
// # The rules
//
// On the objectives and the checks:
//
//	cannot-observe     an objective nobody could see or hear: understand, know,
//	                   be confident. The words are Mager's, Preparing
//	                   Instructional Objectives (1962), and their like.
//	two-questions      a check with a second verb or a second question in it.
//	                   "and" always makes two; "or" makes two unless a rule
//	                   (spot) says what counts.
//	cannot-answer      a check about what goes on in a head, a face or a voice.
//	opinion            a check two tutors would answer differently: friendly,
//	                   appropriately.
//	outcome            a check that only a yes passes. On a thousand real talks
//	                   nothing the persuader did told the outcome.
//	nothing-to-quote   a check on what was not said, without a rule: a yes
//	                   needs a quote, and there is none.
//	counted-twice      two checks with one rule.
//
// On the worker:
//
//	never-eased        eased_by names only, or also, moves that make it worse.
//	eased-and-flagged  what eases a worry is under never: as well.
//	no-cover           a worry without anything to say instead of it.
//	told-at-once       a cover or a hint that tells all there is to tell.
//	yes-out-of-reach   a yes takes more turns than the minutes have room for,
//	                   reckoned by package stance for a rep without a fault.
//	yes-too-easy       a yes needs nothing that has to be found.
//	endless-patience   8 or more: nagging costs a rep nothing.
//	no-patience        1: the first wrong word ends the talk.
//
// What only shows when it is played, `repcoach rehearse` tells.
//
// On the facts:
//
//	old-fact           last checked over a year ago, or on a day to come.
//	no-source          a source nobody can look up: Google, common knowledge.
//	moving-fact        a price, a rate, a law about to change.
//
// On the briefing and its language:
//
//	other-language     the talk is in a language that the rules which move the
//	                   worker do not read; or in one that they read in part, and
//	                   the rep is not told that the talk is experimental.
//	long-briefing      more words than 40 for each minute of the talk: a fifth
//	                   of it, at 200 words a minute.
//	jargon             words only reps know, by the list of package moves.
//	hard-to-read       a reading age above 14, for English text of 60 words
//	                   or more: see below.
//
// On people, since a scenario is shared:
//
//	real-name          a title or a common first name with a surname.
//	real-contact       an e-mail address, telephone number, National Insurance
//	                   number (HMRC manual, NIM39110) or postcode. Numbers that
//	                   Ofcom keeps free for drama and the names of sites that
//	                   are kept free (RFC 2606) are fine; so are signposts and
//	                   facts.
//	self-harm          a simulated worker should not be made to speak of it.
//	no-signpost        the talk touches on bullying, harassment or somebody's
//	                   health, and no signpost is for that.
//
// On the examples:
//
//	one-example        one alone has no order.
//	no-order           all have the same stars, or they are not in order.
//	same-example       one talk is there twice.
//
// Rules about words know English only and leave other languages alone.
//
// # Reading age
//
// The grade is that of Flesch and Kincaid (Kincaid and others, Derivation of
// New Readability Formulas for Navy Enlisted Personnel, 1975):
//
//	0.39 × words per sentence + 11.8 × syllables per word − 15.59
//
// It counts American school years; with five added it is about the age of the
// reader. British councils ask for 14 or below (Surrey County Council,
// Reading level for web pages), and so does this rule. Syllables are counted
// by groups of vowels; of the words of syllables_test.go that is right for
// nineteen in twenty. Below 60 words one long sentence moves the figure by
// more than a year, so it is not given.
//
// # How far to trust it
//
// The rules are patterns, made to be quiet: none speaks up on a scenario that
// ships, and testdata/scenarios/advice holds for each rule what it must see.
// They miss what is put in other words.
package advice
