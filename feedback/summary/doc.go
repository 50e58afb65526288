// Package summary is what a rep may share with an education team: one bundle
// of verdicts and counts, which names nobody and holds no conversation.
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
