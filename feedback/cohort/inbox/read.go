package inbox

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"filippo.io/age"
	"github.com/repcoach/repcoach/feedback/summary"
)

// ErrIdentity is a file of age identities that holds none.
var ErrIdentity = errors.New("this file holds no age identity")

// ErrRefused marks an error of take that refuses one item and lets the others
// come.
var ErrRefused = errors.New("refused")

// maxBad is how many refused pieces a file may begin with before it is given up.
const maxBad = 1000

// Options say how to read.
type Options struct {
	Identities []age.Identity          // open files that end in .age
	Progress   func(done, total int64) // bytes; called from any goroutine, and nil for silence
}

// piece is one piece of a file on its way to be decoded.
type piece struct {
	path string
	n    int
	raw  []byte
	err  error
	file *file
}

// file counts what became of the pieces of one file.
type file struct{ good, bad atomic.Int64 }

func (f *file) hopeless() bool { return f.bad.Load() >= maxBad && f.good.Load() == 0 }

// read is what became of one piece.
type read struct {
	piece
	item summary.Item
}

// Read reads every bundle and notice at the paths and hands each to take,
// which is called by one goroutine. An error of take ends it, unless it is
// ErrRefused.
func Read(ctx context.Context, paths []string, o Options, take func(summary.Item) error) (Log, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	count, err := o.counter(ctx, paths)
	if err != nil {
		return Log{}, err
	}
	workers := runtime.GOMAXPROCS(0)
	pieces := make(chan piece, 2*workers)
	results := make(chan read, 2*workers)
	var files, leftAlone int
	var walkErr error
	go func() {
		defer close(pieces)
		leftAlone, walkErr = walk(ctx, paths, func(f found) error { return send(ctx, f, o.Identities, count, &files, pieces) })
	}()
	var busy sync.WaitGroup
	for range workers {
		busy.Go(func() {
			for p := range pieces {
				select {
				case results <- decode(p):
				case <-ctx.Done():
				}
			}
		})
	}
	go func() {
		busy.Wait()
		close(results)
	}()

	var log Log
	var takeErr error
	for r := range results {
		if takeErr != nil {
			continue
		}
		err := r.err
		if err == nil {
			err = take(r.item)
		}
		switch {
		case err != nil && r.err == nil && !errors.Is(err, ErrRefused):
			takeErr = err
			stop()
		case err != nil:
			log.refuse(r.path, r.n, err)
		case r.item.Bundle != nil:
			log.Bundles++
			log.Talks += len(r.item.Bundle.Sessions)
		default:
			log.Withdrawals++
		}
	}
	log.Files, log.LeftAlone = files, leftAlone
	log.sort()
	if takeErr != nil {
		return log, takeErr
	}
	return log, walkErr
}

// send cuts one file into pieces.
func send(ctx context.Context, f found, ids []age.Identity, count func(int), files *int, to chan<- piece) error {
	put := func(p piece) error {
		p.path = f.path
		select {
		case to <- p:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	if f.why != nil {
		return put(piece{err: f.why})
	}
	r, closer, err := open(f, ids, count)
	if err != nil {
		return put(piece{err: err})
	}
	defer closer.Close()
	*files++
	n, of := 0, &file{}
	for raw, err := range summary.Pieces(r) {
		n++
		if err := put(piece{n: n, raw: raw, err: err, file: of}); err != nil {
			return err
		}
		if of.hopeless() {
			return put(piece{err: ErrNoBundle})
		}
	}
	if n == 0 {
		return put(piece{err: fmt.Errorf("%w: it is empty", summary.ErrNotSummary)})
	}
	return nil
}

func decode(p piece) read {
	r := read{piece: p}
	if r.err == nil {
		r.item, r.err = summary.Decode(p.raw)
		r.raw = nil
	}
	if p.file != nil && r.err != nil {
		p.file.bad.Add(1)
	} else if p.file != nil {
		p.file.good.Add(1)
	}
	return r
}

// counter returns what counts the bytes that were read. Where somebody wants
// to see progress, it goes over the folders once to know how much there is.
func (o Options) counter(ctx context.Context, paths []string) (func(int), error) {
	if o.Progress == nil {
		return func(int) {}, nil
	}
	var total, done int64
	_, err := walk(ctx, paths, func(f found) error {
		if f.why == nil {
			total += f.info.Size()
		}
		return nil
	})
	return func(n int) {
		done += int64(n)
		o.Progress(done, total)
	}, err
}
