package madeup_test

import (
	"testing"

	"github.com/repcoach/repcoach/feedback/cohort/madeup"
	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/stretchr/testify/require"
)

func TestWhatIsMadeUpIsWhatAProgramWouldWrite(t *testing.T) {
	codes := map[string]bool{}
	for n := range 50 {
		b := madeup.Rep(1, n, n)
		require.Len(t, b.Sessions, n)
		line, err := summary.Line(b)
		require.NoError(t, err)
		item, err := summary.Decode(line)
		require.NoError(t, err)
		require.NoError(t, item.Bundle.Check())
		codes[b.Rep] = true
		require.Equal(t, b, madeup.Rep(1, n, n), "the same seed makes the same rep")
	}
	require.Len(t, codes, 50)
	require.NotEqual(t, madeup.Rep(1, 1, 1).Rep, madeup.Rep(2, 1, 1).Rep)
}
