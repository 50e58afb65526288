// Package draft lets a language model answer the questions of package
// interview from a course's notes, and believes no more of the answers than
// can be checked.
//
//	d, err := draft.From(ctx, model, draft.Notes{Name: "day1.md", Text: text}, seed, nil)
//	render.File(d.Scenario, d.Notes, line, d.Facts...)
//
// The model is asked six sorts of small question, each with a JSON schema: the
// place, the worker, what matters to them (three times), their worry, which
// objectives of package syllabus fit, and which sentences of the notes are
// facts. An answer is read strictly; one that is not in the shape, or of which
// nothing may be used, is asked for again, three times in all. What is still missing then has the standard of the interview, so the
// scenario is always whole. If nothing at all could be used, From returns
// ErrNothing.
//
// # Facts come from the notes, word for word
//
// A fact is a sentence that stands in the notes. The model only points at it,
// by quoting; code looks the quote up (white space and the marks of Markdown
// aside) and takes the whole sentence it is in, since half of one may say the
// opposite. What is not found is left out, and so are questions, and sentences
// that speak to a program. The source is "course notes: NAME". Nobody has
// looked them up yet, so they have no day and are no facts of the scenario:
// package render writes them as comments.
//
// # What a model writes is fiction or it is left out
//
// The place, the worker and their words may be made up; knowledge may not. A
// text is left out if it has a law, a sum of money or a share in it (Firm of
// package factdesk) that no sentence of the notes has, a promise or a claim
// about the law (package moves), an address, a title or a capital inside a
// sentence that could be somebody's name, or words to a program. The worker's
// name is never the model's: it is drawn. Each text that is kept has a note in
// the file that a model wrote it.
//
// # The notes are data
//
// They stand between two fences that depend on every word of them, what chat
// templates and readers of tags take for their own is broken up, and the
// instruction stands behind them. Notes that say otherwise can spoil only the
// draft, and the tutor sees it first.
//
// # How much is read
//
// A question is put with the first 6,000 characters of the notes, about a
// third of the window of 4,096 tokens; for facts the notes are gone through
// piece by piece, ten pieces at most. What was left unread is said.
package draft
