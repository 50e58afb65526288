//go:build !unix

package main

import "runtime"

// peakMemory is the memory that was asked of the system in all, in bytes. It
// is a little more than this process ever had at once.
func peakMemory() uint64 {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.Sys
}
