package main

import (
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestEffortInWords(t *testing.T) {
	require.Equal(t, "Read 1,000,000 talks in 40.0 s, 25,000 a second, with 115 MB of memory at the most.", effort(1_000_000, 40*time.Second, 115<<20))
	require.Equal(t, "Read 0 talks in 0.0 s, 0 a second.", effort(0, 0, 0))
	require.Equal(t, "999", grouped(999))
	require.Equal(t, "1,234", grouped(1234))
}

// What is told as the most memory grows when more is taken, and is about what
// is taken: not a thousand times more or less.
func TestPeakMemoryIsInBytes(t *testing.T) {
	before := peakMemory()
	taken := make([]byte, 64<<20)
	for i := range taken {
		taken[i] = byte(i)
	}
	after := peakMemory()
	runtime.KeepAlive(taken)
	require.Greater(t, after, uint64(len(taken)))
	require.GreaterOrEqual(t, after, before)
	require.Less(t, after, uint64(64<<30))
}
