package desk

import (
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/moves/readers"
	"github.com/repcoach/repcoach/scenarios"
)

// Care returns what to say to a rep whose own words suggest that they are in
// distress, and nothing otherwise. A face shows it instead of saying the turn
// to the worker: that is the moment to leave the role-play. Whoever says the
// same words again means them as part of the practice.
func Care(sc *scenarios.Scenario, text string) []string {
	if !readers.For(sc.Language).Read(text, moves.Heard{}).Tone.Distress {
		return nil
	}
	lines := []string{careFirst}
	for _, s := range sc.Signposts {
		line := s.Who + ": " + s.Contact
		if s.When != "" {
			line += " – " + strings.TrimSuffix(s.When, ".")
		}
		lines = append(lines, line+".")
	}
	if len(sc.Signposts) == 0 {
		lines = append(lines, careAnywhere)
	}
	return append(lines, careGoOn)
}
