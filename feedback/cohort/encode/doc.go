// Package encode writes a cohort's result for the tools an education team
// already uses: JSON for programs, CSV and Parquet as tidy long rows for
// analysts, xlsx with one sheet for each question, Markdown to read or paste.
//
// It works on what package cohort lets out, so nothing here can show more.
// The names of scenarios and objectives come from strangers: in CSV no cell
// can be taken for a formula, in xlsx every text is typed as text, in JSON
// what a terminal could act on stands as \u escapes, and Markdown escapes
// what Markdown and HTML would act on.
package encode
