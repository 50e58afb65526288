package look

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// colours is the palette: teal for the program, warm amber for the worker, a
// calm blue for the rep.
type colours struct {
	accent, muted, quote, rep, worker, good, soon, trouble, key, star color.Color
	rule                                                              color.Color // decoration only
}

func coloursFor(dark bool) colours {
	pick := lipgloss.LightDark(dark)
	choose := func(light, dark string) color.Color { return pick(lipgloss.Color(light), lipgloss.Color(dark)) }
	return colours{
		accent:  choose("#0b6e63", "#5fd0bf"),
		muted:   choose("#5c6370", "#9aa4b2"),
		quote:   choose("#3d4a5c", "#c9d3e0"),
		rep:     choose("#1f5fae", "#82b4f5"),
		worker:  choose("#9a4a00", "#f0b070"),
		good:    choose("#1d6b34", "#8fd19e"),
		soon:    choose("#855a00", "#e6c069"),
		trouble: choose("#a8293a", "#f28b95"),
		key:     choose("#3a4657", "#c5cfdb"),
		star:    choose("#8a6100", "#f2c94c"),
		rule:    choose("#b8c0cc", "#4a5361"),
	}
}
