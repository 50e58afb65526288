// Package interview is what `repcoach new` asks a tutor, and what it makes of
// the answers. It knows no terminal: package tui/form puts the questions, on
// a screen or line by line.
//
//	iv := interview.New(seed)
//	for _, q := range iv.Questions(answers) { … answers[q.ID] = … }
//	sc, notes := iv.Scenario(answers)
//
// Every question may be left empty. An empty answer stands for the standard
// that the question shows, which is drawn by package people from the seed and
// fits what has been answered so far: Enter all the way through makes a whole
// scenario. So the questions are asked for anew after each answer, and a
// changed answer changes the standards of those that follow, never an answer.
//
// What a tutor writes in their own words stands in the scenario as it is. Where
// words of the worker are missing for it, they are made from the tutor's own,
// with a note in the file to look at them.
package interview
