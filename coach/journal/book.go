package journal

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
)

// Book is one session open for writing; it is a coach.Keeper. When one of its
// methods returns nil, the record is on the disk. When one fails, the file is
// as it was before, and the next may be tried once the cause is gone, for
// example when there is room on the disk again. It may be used by several
// goroutines.
type Book struct {
	Header Header

	mu      sync.Mutex
	path    string
	file    file // nil once closed
	now     func() time.Time
	next    int   // the number of the next record
	size    int64 // up to where the file is good
	broken  error // why nothing may be written any more
	release func() error
}

var _ coach.Keeper = (*Book)(nil)

// book opens the file of a session for writing after size bytes.
func (s *Store) book(path string, h Header, next int, size int64) (*Book, error) {
	f, err := s.disk.open(path, os.O_RDWR)
	if err != nil {
		return nil, err
	}
	return &Book{Header: h, path: path, file: f, now: s.Now, next: next, size: size}, nil
}

// Turn appends a turn; when it returns nil the turn is on the disk.
func (b *Book) Turn(t coach.Turn) error {
	r := turnRecord{Turn: t}
	if !utf8.ValidString(t.Text) {
		r.Bytes = []byte(t.Text)
	}
	return b.append(kindTurn, r)
}

// Step appends what a rep turn did to the worker.
func (b *Book) Step(s stance.Step) error { return b.append(kindStep, s) }

// Back records that the turns from n on were taken back.
func (b *Book) Back(from int) error { return b.append(kindBack, backRecord{From: from}) }

// End records how the talk ended.
func (b *Book) End(o stance.Outcome) error { return b.append(kindEnd, endRecord{Outcome: o}) }

// Feedback appends a report; earlier ones stay.
func (b *Book) Feedback(report json.RawMessage) error { return b.append(kindFeedback, report) }

// Review appends a tutor's review; earlier ones stay.
func (b *Book) Review(review json.RawMessage) error { return b.append(kindReview, review) }

// Confidence records how sure the rep felt; what is nil is left as it was.
func (b *Book) Confidence(c Confidence) error {
	if !c.onScale() {
		return ErrScale
	}
	return b.append(kindConfidence, c)
}

// Close releases the lock. Closing twice is fine.
func (b *Book) Close() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.file == nil {
		return nil
	}
	err := errors.Join(b.file.Close(), b.release())
	b.file = nil
	return err
}

func (b *Book) append(kind string, v any) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case b.file == nil:
		return ErrClosed
	case b.broken != nil:
		return b.broken
	}
	line, err := encode(b.next, kind, b.now(), v)
	if err != nil {
		return err
	}
	if err := b.unchanged(); err != nil {
		return err
	}
	if err := b.write(line); err != nil {
		return fmt.Errorf("save the %s: %w", kind, err)
	}
	b.next++
	return nil
}

// unchanged makes sure that what is about to be written will be found again:
// that the file is still the one with the session's name, and no longer or
// shorter than this book has made it.
func (b *Book) unchanged() error {
	mine, err := b.file.Stat()
	if err != nil {
		return fmt.Errorf("look at the session file: %w", err)
	}
	named, err := os.Stat(b.path)
	if err != nil || !os.SameFile(mine, named) || mine.Size() != b.size {
		return fmt.Errorf("%w: nothing is saved in it any more; open the session again to go on", ErrChanged)
	}
	return nil
}

// write puts a line at the end of the file and waits until it is on the
// disk. If that fails the file is cut back to where it was good.
func (b *Book) write(line []byte) error {
	_, err := b.file.WriteAt(line, b.size)
	if err == nil {
		err = b.file.Sync()
	}
	if err == nil {
		b.size += int64(len(line))
		return nil
	}
	if undo := errors.Join(b.file.Truncate(b.size), b.file.Sync()); undo != nil {
		b.broken = fmt.Errorf("saving failed and could not be undone; what was saved before is safe; open the session again to go on: %w", undo)
		return errors.Join(err, undo)
	}
	return err
}
