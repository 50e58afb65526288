package cohort

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
)

// spill is a file for what a report needs of each talk, about a twentieth of
// the bundles in size. It holds numbers without names: whoever found it could
// not tell what they are of. It is gone when the report is made, and on Unix
// nobody can open it even before.
type spill struct {
	file *os.File
	out  *bufio.Writer
	size int64
	buf  []byte
}

func newSpill(dir string) (*spill, error) {
	f, err := os.CreateTemp(dir, "repcoach-cohort-*")
	if err != nil {
		return nil, fmt.Errorf("open a file for the time being: %w", err)
	}
	_ = os.Remove(f.Name()) // Windows keeps it until it is closed
	return &spill{file: f, out: bufio.NewWriterSize(f, 256<<10)}, nil
}

func (s *spill) close() {
	s.file.Close()
	_ = os.Remove(s.file.Name())
}

// add puts talks at the end.
func (s *spill) add(talks []talk) (at int64, size int, err error) {
	s.buf = pack(s.buf[:0], talks)
	if _, err := s.out.Write(s.buf); err != nil {
		return 0, 0, fmt.Errorf("write to a file for the time being: %w", err)
	}
	at = s.size
	s.size += int64(len(s.buf))
	return at, len(s.buf), nil
}

// reader reads stretches in the order they lie in.
func (s *spill) reader() (*spillReader, error) {
	if err := s.out.Flush(); err != nil {
		return nil, fmt.Errorf("write to a file for the time being: %w", err)
	}
	return &spillReader{in: bufio.NewReaderSize(io.NewSectionReader(s.file, 0, s.size), 256<<10)}, nil
}

type spillReader struct {
	in  *bufio.Reader
	at  int64
	buf []byte
}

var errBackwards = errors.New("a file for the time being was read backwards")

func (r *spillReader) read(at int64, size int) ([]talk, error) {
	if at < r.at {
		return nil, errBackwards
	}
	if _, err := r.in.Discard(int(at - r.at)); err != nil {
		return nil, fmt.Errorf("read a file for the time being: %w", err)
	}
	if cap(r.buf) < size {
		r.buf = make([]byte, size)
	}
	r.buf = r.buf[:size]
	if _, err := io.ReadFull(r.in, r.buf); err != nil {
		return nil, fmt.Errorf("read a file for the time being: %w", err)
	}
	r.at = at + int64(size)
	return unpack(r.buf), nil
}
