package summary

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
)

// Pieces cuts a file into the bundles and notices it holds, and has no more
// than one of them in memory. A line that is a lone { begins one that runs to
// the line that begins with }, which is how Encode writes it; every other
// line is one by itself, as in a file of JSON lines. So a broken piece costs
// no other. A piece that is too large comes as ErrTooLarge and the next one
// follows; any other error is of the file and ends it.
func Pieces(r io.Reader) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		c := cutter{lines: bufio.NewReaderSize(r, 64<<10)}
		for {
			piece, err := c.next()
			if errors.Is(err, io.EOF) {
				return
			}
			if !yield(piece, err) || err != nil && !errors.Is(err, ErrTooLarge) {
				return
			}
		}
	}
}

// cutter reads pieces off lines.
type cutter struct {
	lines  *bufio.Reader
	begun  bool // the first line was read
	opened bool // the { of the next piece was read while the end of the last was looked for
}

func (c *cutter) next() ([]byte, error) {
	for {
		if c.opened {
			return c.laidOut()
		}
		line, err := c.line()
		if err != nil {
			return nil, err
		}
		if c.opened = string(line) == "{"; !c.opened && len(bytes.TrimSpace(line)) > 0 {
			return line, nil
		}
	}
}

// laidOut reads on from a lone { to the line that begins with }.
func (c *cutter) laidOut() ([]byte, error) {
	c.opened = false
	piece, huge := []byte("{\n"), false
	for {
		line, err := c.line()
		switch {
		case errors.Is(err, io.EOF):
			return sized(piece, huge) // unfinished: whoever decodes it will say so
		case errors.Is(err, ErrTooLarge):
			huge = true
			continue
		case err != nil:
			return nil, err
		case string(line) == "{":
			c.opened = true
			return sized(piece, huge)
		}
		if huge = huge || len(piece)+len(line) > MaxBytes; !huge {
			piece = append(append(piece, line...), '\n')
		}
		if len(line) > 0 && line[0] == '}' {
			return sized(piece, huge)
		}
	}
}

func sized(piece []byte, huge bool) ([]byte, error) {
	if huge {
		return nil, errHuge
	}
	return piece, nil
}

var errHuge = fmt.Errorf("%w: more than %d MB", ErrTooLarge, MaxBytes>>20)

// line reads one line without its end, or skips it if it is too large.
func (c *cutter) line() ([]byte, error) {
	var line []byte
	tooLarge := false
	for {
		part, err := c.lines.ReadSlice('\n')
		if !c.begun {
			part, c.begun = bytes.TrimPrefix(part, []byte("\ufeff")), true
		}
		if tooLarge = tooLarge || len(line)+len(part) > MaxBytes+2; !tooLarge {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && (len(line) > 0 || tooLarge):
			err = nil // the last line has no end
		case err != nil && !errors.Is(err, io.EOF):
			return nil, fmt.Errorf("read a feedback summary: %w", err)
		}
		if err == nil && tooLarge {
			return nil, errHuge
		}
		return bytes.TrimRight(line, "\r\n"), err
	}
}
