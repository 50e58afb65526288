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

// Stars draws n of five stars.
func (l Look) Stars(n int) string {
	n = min(max(n, 0), 5)
	return l.Star.Render(strings.Repeat("★", n)) + l.Rest.Render(strings.Repeat("☆", 5-n))
}
