// Package journal keeps practice sessions on disk: one file each, to which
// lines are only ever added. When a method of Book returns nil, what it was
// given is on the disk.
//
//	store, err := journal.Open(dir)       // dir from DefaultDir; tell store.Warnings()
//	book, err := store.Create(header)     // a coach.Keeper: Turn, Step, Back, End
//	book, entry, err := store.Resume(id)  // go on with one
//	entry, err := store.Read(id)          // look at one; needs no lock
//
// An id may be shortened as long as no other begins the same. An Entry is the
// session as it stands: without what was taken back, which is in TakenBack.
// What could not be read is in Damage, in sentences for the rep.
//
// # Where things are
//
//	<data>/sessions/2026/11/01m81j19f8vexgfz1ejrknwvbs.jsonl   a session
//	                        01m81j19f8vexgfz1ejrknwvbs.torn    unfinished records that were set aside
//	                        01m81j19f8vexgfz1ejrknwvbs.lock    there while it is open for writing
//	                        01m81j19f8vexgfz1ejrknwvbs.new     there while it is begun
//
// The id is a ULID in small letters: 48 bits of time, 80 random bits, nothing
// of the rep. The folders are the year and month of that time in UTC. Files
// have mode 0600 and folders 0700, whatever the umask. There is no index: the
// history is read from the sessions, so erasing a session's files erases all
// there is of it. A branch (Header.Parent) is a session of its own that
// begins with the same words; Branches finds those that erasing leaves.
//
// # The file format, version 1
//
// A file is UTF-8 text, one record a line, each line ended by LF and no
// longer than 1 MiB. A record is a JSON object with these members in this
// order and no space between them:
//
//		{"crc32c":"33551a44","seq":3,"kind":"turn","at":"2026-11-22T12:00:03Z","data":{…}}
//
//	  - crc32c: the CRC-32C (Castagnoli) of the bytes from "seq" with its
//	    quotation mark up to and with the last brace, in eight lower-case hex
//	    digits. It is there against accidents, not against forgery.
//	  - seq: 1 for the first record, then one more each. Records are ordered by
//	    it and never by time.
//	  - at: when it was written, RFC 3339 in UTC, for people.
//	  - kind and data: what it is.
//
// The kinds, and what is in their data:
//
//   - header, always the first: format (1), then the fields of Header, the
//     scenario's source last. All that is needed to go on or to score again.
//   - turn: a coach.Turn. text_bytes (base64) is there as well if the text is
//     not valid UTF-8, and then counts instead of text.
//   - step: a stance.Step, what a rep turn did to the worker.
//   - back: from, the first turn that was taken back. The turns and steps
//     from there on no longer stand; they stay in the file.
//   - end: outcome. A turn or a back after it opens the talk again.
//   - feedback, review: any JSON, usually a feedback.Report or a tutor's
//     feedback.Review; the newest of each counts. The list of sessions shows
//     the member stars of the feedback, or standing of a review after it.
//   - confidence: before and after, each 1 to 5 and each left out where the
//     rep gave no answer. The newest answer to each counts.
//
// Kinds and members a reader does not know are left alone. Characters that
// could drive a terminal are written as \u escapes, so that cat is safe.
// A header with a higher format and a good checksum makes the file ErrNewer,
// and it is not touched; the line with the header keeps this shape in every
// format to come. testdata/journal has a file of each format for ever.
//
// # What it survives, and the test that shows it
//
//   - kill -9 at any moment: nothing that was acknowledged is lost, there is
//     no hole, at most the record being written is torn and it is set aside
//     by Resume, never dropped. TestKillLoop (100 kills on one file),
//     TestKillWhileSessionsBegin, TestTruncateEverywhere.
//   - power cuts, on a disk that keeps what was synced: TestPowerCut, with a
//     model of a disk that forgets everything that was not.
//   - a full disk or quota, a disk that fails at any one call: the file is
//     as it was before, and writing goes on when the cause is gone.
//     TestFullDisk, TestFileSizeLimit, TestEachCallFailsOnce,
//     TestEachCallFailsForGood, TestHealingFails. If even undoing fails,
//     nothing more is written: TestNothingIsWrittenAfterAFailureThatStuck.
//   - damage anywhere in the file: every whole record is read, whatever lies
//     before or behind it, and the damage is told. TestFlipEveryBit,
//     TestNulBlockEverywhere, TestInsertEverywhere, TestDamageIsTold,
//     TestListSaysTheSameAsRead.
//   - two windows on one session: the second gets ErrLocked at once; a killed
//     process leaves no lock. TestTwoProcesses, TestOneHolder. On a file
//     system without locks, and for programs that ask for none, the size of
//     the file is compared before each record: TestTheFileChangesUnderneath.
//   - clocks that jump: TestClocks. Ids and names made up to get at other
//     files: TestIDsThatAreNone, TestFilesThatAreNoFiles.
//   - an erase that is killed or fails half-way: doing it again finishes it.
//     TestErase greps the data folder for what was said.
//     TestKillWhileErasing, TestErasingFails.
//
// A lost turn has an empty text in the transcript, so that the numbers of the
// other turns, and quotes from them, stay true. Turns that fit nowhere, as
// when a sync service has joined two copies of a file, are in Entry.Aside.
//
// # What it does not do
//
// It does not encrypt. It cannot reach backups, cloud copies or what an SSD
// keeps of deleted files. It does not protect from somebody who can write to
// the folder. A session file over 128 MiB is not read (2,000 turns are 2 MB).
//
// # How fast it is
//
// Measured on 22 November 2026 with go test -bench . ./coach/journal/ on two
// shared cores of an AMD EPYC with ext4, other work going on: one turn written
// and synced 0.2 ms; a session of 2,000 turns read in 20 ms; a history of
// 1,000 sessions of 20 turns listed in 0.12 s, of 10,000 in 1.3 s. Somebody
// who practises twice every day for ten years has 7,300.
package journal
