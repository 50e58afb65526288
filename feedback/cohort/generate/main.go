// Command generate makes a folder of feedback summaries of reps who do not
// exist, as large as a national cohort, to try `repcoach cohort` on:
//
//	go run ./feedback/cohort/generate --reps 100000 --sessions 10 --out DIR
//
// It writes JSON lines, a thousand reps a file, or one file for each rep with
// --each. A hundred thousand reps with ten sessions each take 3 GB.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/repcoach/repcoach/feedback/cohort/madeup"
	"github.com/repcoach/repcoach/feedback/summary"
)

func main() {
	reps := flag.Int("reps", 1000, "how many reps")
	sessions := flag.Int("sessions", 10, "how many sessions each")
	out := flag.String("out", "", "the folder to write to")
	seed := flag.Uint64("seed", 1, "another seed makes other reps")
	each := flag.Bool("each", false, "one file for each rep")
	flag.Parse()
	if *out == "" || *reps < 1 || *sessions < 0 || *sessions > summary.MaxSessions {
		flag.Usage()
		os.Exit(2)
	}
	inFile := 1000
	if *each {
		inFile = 1
	}
	if err := generate(*out, *seed, *reps, *sessions, inFile); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func generate(dir string, seed uint64, reps, sessions, inFile int) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	starts := make(chan int)
	errs := make(chan error, 1)
	var busy sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		busy.Go(func() {
			for from := range starts {
				if err := file(dir, seed, from, min(from+inFile, reps), sessions); err != nil {
					select {
					case errs <- err:
					default:
					}
				}
			}
		})
	}
	for from := 0; from < reps; from += inFile {
		starts <- from
	}
	close(starts)
	busy.Wait()
	close(errs)
	return <-errs
}

// file writes the reps from and up to to.
func file(dir string, seed uint64, from, to, sessions int) error {
	f, err := os.OpenFile(filepath.Join(dir, fmt.Sprintf("reps-%07d.jsonl", from)), os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	for n := from; n < to; n++ {
		line, err := summary.Line(madeup.Rep(seed, n, sessions))
		if err == nil {
			_, err = w.Write(line)
		}
		if err != nil {
			f.Close()
			return err
		}
	}
	if err := w.Flush(); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
