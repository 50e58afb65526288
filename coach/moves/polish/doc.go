// Package polish reads the rep's side of a talk in Polish: what each turn
// does, as package moves says it for English, so that the worker's mind can
// react. It is small, and experimental.
package polish
