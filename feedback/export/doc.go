// Package export writes a feedback report for somebody else to read: Markdown
// for people, JSON for programs (the contract "repcoach.feedback/1"), CSV for
// a spreadsheet, one row a check.
//
// The conversation itself is left out of Markdown unless it is handed in, and
// is never part of JSON and CSV, which carry only the quotes that are
// evidence. Every text here may have come from a model, a scenario or a stranger's
// file. JSON has everything a terminal could act on as \u escapes, with the
// same value. CSV cells cannot be taken for formulas. Markdown escapes what
// Markdown would act on; a face that prints it passes it through tui/safe like
// any other text.
package export
