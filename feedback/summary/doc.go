// Package summary is what a rep may share with an education team: one bundle
// of verdicts and counts, which names nobody and holds no conversation.
//
// # Writing
//
// Whoever stores the talks hands them to Build, which makes one bundle of all
// that the rep has chosen, and to Encode, which writes the bytes to show and
// to send:
//
//	offers := summary.Offers(talks, secret) // quotes the rep may tick, redacted
//	b, err := summary.Build(talks, summary.Options{Rep: code, Secret: secret, Issue: 1, Week: summary.WeekOf(now), Quotes: ticked})
//	raw, err := summary.Encode(b)
//
// Build is pure: the same talks and options give the same bundle. What is left
// out, and what stands in its place:
//
//   - who: a random code of 128 bits (NewRepCode), which the rep can reset
//   - when: the ISO week, in UTC
//   - which session: a digest of its id keyed with a secret that stays on the
//     rep's computer (NewSecret), the same each time and not to be guessed
//   - which file: a scenario without an id is named after its title, never
//     after its file; titles and ids stand as in the file of the scenario,
//     without the name of the rep's union
//   - what was said: nothing of it, unless the rep ticks a quote
//   - the model's name, its address, the reasons and suggestions of the
//     feedback, a tutor's reasons and code: nothing of them
//
// A talk counts with the weight it has: attempts are numbered over the talks
// of the bundle, and a measure of a share is rounded to hundredths.
//
// # Quotes and their redaction
//
// A quote is offered only as evidence of a check, only from the rep's own
// turns, and never from a turn whose words may be about the rep's own distress
// (feedback.Shared). Its id is made from the words that are shown, so that a
// tick stands for these words and no others. Taken out are e-mail and web
// addresses, NI numbers, postcodes, telephone numbers, amounts of money,
// dates, weekdays, long numbers, and words written large that are neither in
// the scenario nor usual at the beginning of a sentence. It is better to take
// out too much; it still misses things, which RedactionLine says: names in
// small letters throughout, nicknames, numbers in words, and whatever only
// those who were there would recognise.
//
// On 22 November 2026 on two shared cores of an AMD EPYC with other work going
// on, go test ./feedback/summary -bench 'Build|Offers' took 40 ms for a talk
// that a model had judged, since the rules read it again, and 8 ms for the
// offers of one.
//
// # Reading
//
// A bundle is data from a stranger. Pieces cuts a file into the bundles and
// notices of withdrawal it holds, one in memory at a time, and Decode reads
// one of them and takes nothing on trust: its size (8 MB), its depth, its
// encoding, its version, its checksum and every value in it are looked at
// before anything is made of it, and the sessions are unpacked one by one, so
// that a bomb of ten thousand empty ones goes off nowhere. What is refused
// says why (ErrTooLarge, ErrDamaged, ErrNewer, ErrChecksum, ErrValue,
// ErrNotSummary) and costs no other piece.
//
// The checksum finds damage and careless edits. It is no signature: whoever
// changes a bundle can make a new one.
package summary
