// Package look is how the terminal program looks: one [Look] of styles named
// by what they mean, passed down to every room, and the few shapes that all
// rooms share: a page with a head and a foot, wrapped text, a line of keys,
// something that scrolls.
//
// Colours are chosen for a dark or a light background, hold a contrast of at
// least 4.5 to 1 with it (WCAG 2.2 AA; a test computes it), and never carry a
// meaning alone: whatever is green also says yes. Without colour (NO_COLOR, a
// plain terminal) nothing is lost but warmth.
//
// Rooms wrap and style harmless text only: what is not our own goes through
// package safe before it gets here.
package look

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// Look is every style the rooms use, named by meaning.
type Look struct {
	Dark bool

	Title   lipgloss.Style // the name of a room
	Heading lipgloss.Style // of a part of a page
	Text    lipgloss.Style
	Muted   lipgloss.Style // what may be skipped
	Strong  lipgloss.Style
	Quote   lipgloss.Style // somebody's own words
	Rep     lipgloss.Style // the rep's name
	Worker  lipgloss.Style // the worker's name
	RepBar  lipgloss.Style // the rule beside the rep's words
	WorkBar lipgloss.Style // the rule beside the worker's words
	Good    lipgloss.Style // yes, strong, saved
	Soon    lipgloss.Style // not yet, look again
	Trouble lipgloss.Style // something went wrong
	Chosen  lipgloss.Style // the entry that is picked
	Key     lipgloss.Style // a key in the foot
	Rule    lipgloss.Style // lines that part things
	Star    lipgloss.Style
	Bar     lipgloss.Style // the full part of a bar
	Rest    lipgloss.Style // the empty part of it
}

// New returns the look for a dark or a light background.
func New(dark bool) Look {
	c := coloursFor(dark)
	plain := lipgloss.NewStyle()
	in := func(col color.Color) lipgloss.Style { return plain.Foreground(col) }
	return Look{
		Dark:    dark,
		Title:   in(c.accent).Bold(true),
		Heading: in(c.accent).Bold(true),
		Text:    plain,
		Muted:   in(c.muted),
		Strong:  plain.Bold(true),
		Quote:   in(c.quote).Italic(true),
		Rep:     in(c.rep).Bold(true),
		Worker:  in(c.worker).Bold(true),
		RepBar:  in(c.rep),
		WorkBar: in(c.worker),
		Good:    in(c.good),
		Soon:    in(c.soon),
		Trouble: in(c.trouble).Bold(true),
		Chosen:  in(c.accent).Bold(true),
		Key:     in(c.key).Bold(true),
		Rule:    in(c.rule),
		Star:    in(c.star),
		Bar:     in(c.accent),
		Rest:    in(c.rule),
	}
}
