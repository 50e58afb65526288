// Package render writes a scenario as a tutor would want to find it: in the
// order of the manual, with a comment at each part that says what it is for,
// what is spoken in double quotes, and long text in lines that fit a screen.
//
//	source := render.File(sc, render.Notes{"worker.opening": {"…"}}, schemaLine)
//	source, err := render.Copy(old, "my-talk", "Our own talk", schemaLine)
//
// What File writes reads back as the same scenario (scenarios.Parse), whatever
// characters the answers had; a property test holds it to that. Characters
// that nobody can see are left out, as the reader refuses them. Keys that hold
// their standard are left out too. Notes are comments for the tutor, "please
// check", above the key they are about; the key is written as in a complaint:
// worker.cares_about[0].says.
//
// # Facts that nobody has checked
//
// Unchecked facts are written as comments, each with its source and an empty
// day. A fact is not stated by anybody until the tutor has looked it up, filled
// in the day, and taken the # away.
//
// # Copies
//
// Copy changes the id, the title and the first line of a file and not one
// character more: comments, order and layout stay. It reads the result back and
// refuses to give out one that differs in anything else.
package render
