package look

import (
	"math"
	"strings"
)

// Meter draws a share from 0 to 1 as a bar of width cells.
func (l Look) Meter(share float64, width int) string {
	full := int(math.Round(min(max(share, 0), 1) * float64(width)))
	return l.Bar.Render(strings.Repeat("█", full)) + l.Rest.Render(strings.Repeat("░", width-full))
}

// Timeline draws a talk of so many turns as a line of width cells, with a
// hollow mark where something was told and a full one where something was
// asked; a turn of 0 did not happen. One mark hides the other where they fall
// on the same cell.
func (l Look) Timeline(turns, width, told, asked int) string {
	at := func(turn int) int { return min(width-1, (turn-1)*width/max(1, turns)) }
	var b strings.Builder
	for i := range width {
		switch {
		case asked > 0 && i == at(asked):
			b.WriteString(l.Bar.Render("◆"))
		case told > 0 && i == at(told):
			b.WriteString(l.Bar.Render("◇"))
		default:
			b.WriteString(l.Rest.Render("─"))
		}
	}
	return b.String()
}

// Stars draws n of five stars.
func (l Look) Stars(n int) string {
	n = min(max(n, 0), 5)
	return l.Star.Render(strings.Repeat("★", n)) + l.Rest.Render(strings.Repeat("☆", 5-n))
}
