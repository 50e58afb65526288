package main

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestTheBarSaysWhatIsLeft(t *testing.T) {
	require.Equal(t, "", left(time.Second, 50), "too early to say")
	require.Equal(t, ", about 30s left", left(10*time.Second, 25))
	require.Equal(t, ", about 1m40s left", left(100*time.Second, 50))
	require.Equal(t, "", left(time.Minute, 100))
	require.Equal(t, "Reading  ███████████████░░░░░░░░░░░░░░░  50%", bar("Reading", 50))
	require.Equal(t, 30, len([]rune(bar("", 250)))-len("   250%"), "a file that grows meanwhile")
}
