// Package encode writes a cohort's result for the tools an education team
// already uses: JSON for programs, CSV and Parquet as tidy long rows for
// analysts, xlsx with one sheet for each question, Markdown to read or paste,
// and one HTML page with pictures to open anywhere, print or put online.
//
// It works on what package cohort lets out, so nothing here can show more.
// The names of scenarios and objectives come from strangers: in CSV no cell
// can be taken for a formula, in xlsx every text is typed as text, in JSON
// what a terminal could act on stands as \u escapes, Markdown escapes what
// Markdown and HTML would act on, and the page is made by html/template, has no
// script and a policy that lets it load nothing. .ci/browser opens it in
// Chromium and fails on any request, script or message on the console.
// .ci/spreadsheet opens the CSV and the workbook of a cohort whose every name
// begins with = + - or @ in LibreOffice: no cell became a formula, no word was
// lost, numbers are numbers and add up to what the page says. In the CSV such
// a name has an apostrophe in front of it, which stays to be seen.
//
// TestEveryFormatSaysTheSame reads all six back from their bytes: whatever is
// shown in one is shown in all that have a place for it, the same number in
// the same words, and what one hides none shows.
package encode
