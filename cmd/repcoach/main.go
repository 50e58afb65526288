// Command repcoach is a coach for workplace conversations. A union rep
// practises a one-to-one talk with a simulated colleague, offline, and gets
// feedback on the learning objectives of the course they went on.
//
// Main is a stub around run, which takes all it needs from the outside: the
// arguments, the streams and the environment. Each command has a file of its
// own; explain.go is the one place that turns an error into a sentence, a
// next step and an exit code:
//
//	0    done
//	1    failed
//	2    wrong usage
//	3    a scenario, transcript or config file is bad
//	4    no model server, or the model is missing
//	5    stored data is damaged
//	6    refused to protect privacy
//	130  interrupted
//
// Data goes to stdout and messages go to stderr. What another program may
// read is written with --json; new fields may be added to it, and none
// changes its meaning.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/term"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	code := run(ctx, os.Args[1:], streams{
		In:       os.Stdin,
		Out:      os.Stdout,
		Err:      os.Stderr,
		Terminal: term.IsTerminal(int(os.Stdin.Fd())) && term.IsTerminal(int(os.Stdout.Fd())),
		Env:      os.Getenv,
	})
	stop()
	os.Exit(code)
}

// streams is all of the outside that a command may touch beside the data
// folder and the model address.
type streams struct {
	In       io.Reader
	Out      io.Writer
	Err      io.Writer
	Terminal bool // In and Out are both a terminal
	Env      func(string) string
}

// isTerminal reports whether a person watches what is written to w.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
