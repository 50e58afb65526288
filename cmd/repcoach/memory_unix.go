//go:build unix

package main

import (
	"runtime"
	"syscall"
)

// peakMemory is the most memory this process has had, in bytes, as the system
// counts it.
func peakMemory() uint64 {
	var use syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &use) != nil {
		return 0
	}
	most := uint64(use.Maxrss)
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		return most
	}
	return most << 10 // the others count in kilobytes
}
