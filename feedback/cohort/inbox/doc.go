// Package inbox reads the feedback summaries that reps have sent to an
// education team: any number of files and folders, in one pass.
//
// Everything in them comes from strangers. A folder is read a few hundred
// names at a time and never listed whole; links, devices and pipes are left
// alone; each bundle is decoded by package summary, which takes nothing on
// trust. What cannot be read is refused by itself, with a reason, and the
// rest still counts. A file that holds nothing but refused pieces is given up
// after maxBad of them.
//
// Files that end in .json, .jsonl or .ndjson are read, and those that end in
// .age if there is an identity to open them with. Files named on the command
// line are read whatever they are called.
//
// Decoding is what takes the time, so it runs on every core; Read hands the
// items over one at a time, in no order that can be relied on.
package inbox
