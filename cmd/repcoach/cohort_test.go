package main

import (
	"os"
	"strconv"

	"github.com/repcoach/repcoach/feedback/cohort/madeup"
	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/rogpeppe/go-internal/testscript"
)

// reps FIRST LAST FILE writes the bundles of some made-up reps as JSON lines.
func madeUpReps(ts *testscript.TestScript, neg bool, args []string) {
	first, err := strconv.Atoi(args[0])
	ts.Check(err)
	last, err := strconv.Atoi(args[1])
	ts.Check(err)
	var all []byte
	for n := first; n <= last; n++ {
		line, err := summary.Line(madeup.Rep(1, n, 4))
		ts.Check(err)
		all = append(all, line...)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), all, 0o600))
}
