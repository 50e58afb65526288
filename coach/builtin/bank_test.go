package builtin

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

// The lines of the bank fit every scenario: one that asks for a vote, and one
// whose worker is a manager. Only somebody who is being recruited where
// nothing is to be asked speaks of that.
func TestNoLineOfTheBankIsAboutJoining(t *testing.T) {
	about := regexp.MustCompile(`(?i)\b(?:join\w*|union|member\w*|sign(?:ed|ing)?|form|my boss|management)\b`)
	lines := 0
	for _, s := range bank() {
		if s.about == "unwanted" { // pushed, or doubting
			continue
		}
		for _, l := range s.lines {
			lines++
			require.NotRegexp(t, about, l)
		}
	}
	require.Greater(t, lines, 400)
	for _, list := range [][]string{soon, leads, tails} {
		for _, l := range list {
			require.NotRegexp(t, about, l)
		}
	}
}
