package form

import (
	"bufio"
	"context"
	"errors"
	"io"
	"strings"
	"sync"
)

// longestLine is how much of one line is taken, in bytes.
const longestLine = 8 << 10

// reader gives one line at a time and can be told to stop waiting for it:
// reading cannot be interrupted, but waiting can.
type reader struct {
	in    *bufio.Reader
	lines chan line
	done  chan struct{}
	start sync.Once
}

type line struct {
	text string
	err  error
}

func newReader(in io.Reader) *reader {
	return &reader{in: bufio.NewReader(in), lines: make(chan line), done: make(chan struct{})}
}

// next returns the next line without its end. After the last it is io.EOF.
func (r *reader) next(ctx context.Context) (string, error) {
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	r.start.Do(func() { go r.read() })
	select {
	case got, open := <-r.lines:
		if !open {
			return "", io.EOF
		}
		return got.text, got.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// close lets go of a line that nobody waits for any more.
func (r *reader) close() { close(r.done) }

func (r *reader) read() {
	defer close(r.lines)
	for {
		text, err := r.one()
		if errors.Is(err, io.EOF) && text == "" {
			return
		}
		got := line{text: text}
		if err != nil && !errors.Is(err, io.EOF) {
			got.err = err
		}
		select {
		case r.lines <- got:
		case <-r.done:
			return
		}
		if got.err != nil {
			return
		}
	}
}

// one reads a line and keeps its first longestLine bytes.
func (r *reader) one() (string, error) {
	var text []byte
	for {
		part, err := r.in.ReadSlice('\n')
		text = append(text, part[:min(len(part), longestLine-len(text))]...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return strings.TrimSpace(strings.ToValidUTF8(string(text), "")), err
		}
	}
}
