// Package syllabus is a small library of learning objectives, each with
// checks that can be seen in the text of a talk, so that a tutor can choose
// instead of starting from nothing.
//
//	for _, o := range syllabus.All() { … o.ID, o.Title, o.From … }
//	objective := o.For(scenario)
//
// For puts the worker's name, what matters to them and what may be asked into
// the questions and the rules. Nearly every check has a rule, so that feedback
// needs no model; the two that have none say in a comment of the file what a
// tutor should know. No rule is there twice, so any choice of objectives
// counts nothing twice.
//
// # Where they come from
//
// The titles are those of real courses, in their words where they have any:
//
//	listen, connect, guide  PCS and convo-coach, start_data.sql
//	leave-room              the 70/30 rule: UCU, Recruitment conversations (2023);
//	                        NZCTU, Organising Conversations
//	what-matters            NZCTU; UCU: ask about work on their terms
//	collective              PCS, seven stages; ATUI, Organising Foundations
//	worries                 UE: acknowledge fear, never underplay it; NZCTU:
//	                        understand where objections come from
//	honest                  AFL-CIO, Why one-on-one: do not over-promise; UE:
//	                        "I don't know but I will find out"
//	prepare                 EWOC, seven steps: inoculation
//	close                   Massachusetts Nurses Association: a specific
//	                        commitment; how to keep in touch
//	signpost                TUC: reps are not counsellors; know where help is
package syllabus
