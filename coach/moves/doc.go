// Package moves reads what a rep's turn does: an open question, a
// reflection, an ask, a promise nobody can make. It works by rules over
// words, with no model, and the same turn always reads the same.
package moves
