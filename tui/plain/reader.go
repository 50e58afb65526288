package plain

import (
	"bufio"
	"context"
	"errors"
	"io"
	"sync"
	"unicode/utf8"

	"github.com/repcoach/repcoach/tui/desk"
)

// lineLimit is how much of one line is taken, in characters. Nobody says more
// than that in one go, and a model would not read it.
const lineLimit = 20_000

// reader gives one line at a time and can be told to stop waiting for it.
type reader struct {
	in    *bufio.Reader
	lines chan input
	done  chan struct{}
	start sync.Once
}

type input struct {
	text string
	long bool
	err  error
}

func newReader(in io.Reader) *reader {
	return &reader{in: bufio.NewReader(in), lines: make(chan input), done: make(chan struct{})}
}

// next returns the next line without its end, and whether some of it was left
// out. Reading cannot be interrupted, but waiting for it can: by ctx, or by a
// save, which comes back as a *savedError.
func (r *reader) next(ctx context.Context, saves <-chan desk.Saved) (line string, long bool, err error) {
	if ctx.Err() != nil {
		return "", false, ctx.Err()
	}
	r.start.Do(func() { go r.read() })
	select {
	case saved := <-saves:
		return "", false, &savedError{saved}
	case got, open := <-r.lines:
		if !open {
			return "", false, io.EOF
		}
		return got.text, got.long, got.err
	case <-ctx.Done():
		return "", false, ctx.Err()
	}
}

// close lets the goroutine of a line that nobody waits for any more end.
func (r *reader) close() { close(r.done) }

func (r *reader) read() {
	defer close(r.lines)
	for {
		got := r.one()
		if errors.Is(got.err, io.EOF) && got.text == "" {
			return
		}
		failed := got.err != nil && !errors.Is(got.err, io.EOF)
		if !failed {
			got.err = nil
		}
		select {
		case r.lines <- got:
		case <-r.done:
			return
		}
		if failed {
			return
		}
	}
}

// one reads a line and keeps at most lineLimit characters of it.
func (r *reader) one() input {
	var text []byte
	var got input
	for {
		part, err := r.in.ReadSlice('\n')
		if room := lineLimit*utf8.UTFMax - len(text); len(part) > room {
			part = part[:room]
			got.long = true
		}
		text = append(text, part...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			got.err = err
			break
		}
	}
	got.text = string(text)
	if utf8.RuneCountInString(got.text) > lineLimit {
		got.text, got.long = string([]rune(got.text)[:lineLimit]), true
	}
	return got
}
