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
package encode
