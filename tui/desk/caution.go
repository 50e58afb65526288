package desk

import (
	"github.com/repcoach/repcoach/coach/moves/readers"
	"github.com/repcoach/repcoach/scenarios"
)

// Cautions are what a rep should know of a scenario before the talk: that it
// is experimental, and what a language other than English means. Most have none.
func Cautions(sc *scenarios.Scenario) []string {
	var out []string
	if sc.Experimental != "" {
		out = append(out, "Experimental: "+sc.Experimental)
	}
	switch {
	case sc.English():
	case readers.Other(sc.Language):
		out = append(out, cautionPartly)
	default:
		out = append(out, cautionUnread)
	}
	return out
}

const (
	cautionPartly = "This talk is not in English, and its language is read in part only. The feedback shows what was found in your words, leaves the other checks as not scored, and gives no stars. If a model plays, its replies are checked in English only, so the built-in worker is the safer partner."
	cautionUnread = "This talk is not in English, and the program reads English only. Your colleague will not understand what you say, and the feedback will score nothing."
)
