package main

import (
	"fmt"
	"strconv"
	"time"

	"github.com/repcoach/repcoach/feedback/cohort/inbox"
)

// tellEffort says how much was read, how fast, and with how much memory at
// the most. It counts talks and not people, whom no line of a report counts
// exactly.
func (p *program) tellEffort(log inbox.Log, took time.Duration) {
	fmt.Fprintln(p.Err, effort(log.Talks, took, peakMemory()))
}

func effort(talks int, took time.Duration, memory uint64) string {
	seconds := max(took.Seconds(), 0.001)
	line := fmt.Sprintf("Read %s talks in %.1f s, %s a second", grouped(talks), seconds, grouped(int(float64(talks)/seconds)))
	if memory > 0 {
		line += fmt.Sprintf(", with %s MB of memory at the most", grouped(int(memory>>20)))
	}
	return line + "."
}

// grouped writes a number as people read it, with a comma before each three
// digits.
func grouped(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
