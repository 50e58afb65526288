package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// Store is the folder of sessions.
type Store struct {
	// Now is the clock that dates sessions and records; Open sets it to
	// time.Now. Nothing is ever put in order by it.
	Now func() time.Time

	dir      string
	disk     disk
	warnings []string
}

// Open returns the store in dir and makes the folder if it is missing.
func Open(dir string) (*Store, error) {
	if dir == "" {
		return nil, errors.New("there is no folder to keep sessions in; set REPCOACH_HOME to one")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, fmt.Errorf("open the data folder: %w", err)
	}
	s := &Store{Now: time.Now, dir: dir, disk: osDisk{}}
	if err := mkdirAll(s.disk, dir); err != nil {
		return nil, fmt.Errorf("open the data folder: %w", err)
	}
	s.warnings = warnings(dir)
	return s, nil
}

// Dir is the folder the store is in.
func (s *Store) Dir() string { return s.dir }

// Create begins a new session file and locks it. An empty h.ID is filled in,
// and so is an empty h.Started.
func (s *Store) Create(h Header) (*Book, error) {
	h, err := s.complete(h)
	if err != nil {
		return nil, err
	}
	path := s.path(h.ID)
	if err := mkdirAll(s.disk, filepath.Dir(path)); err != nil {
		return nil, fmt.Errorf("begin a session: %w", err)
	}
	release, err := lock(beside(path, endLock))
	if err != nil {
		return nil, fmt.Errorf("begin session %s: %w", h.ID, err)
	}
	b, err := s.create(path, h)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("begin session %s: %w", h.ID, err), release())
	}
	b.release = release
	return b, nil
}

// complete fills in what a header may leave out.
func (s *Store) complete(h Header) (Header, error) {
	if h.ID != "" {
		id, err := parseID(h.ID)
		if err != nil {
			return h, fmt.Errorf("begin a session: %.60q: %w", h.ID, err)
		}
		if h.Started.IsZero() {
			h.Started = id.Timestamp()
		}
	}
	if h.Started.IsZero() {
		h.Started = s.Now()
	}
	h.Started = h.Started.UTC().Truncate(time.Millisecond)
	var err error
	if h.ID == "" {
		h.ID, err = newID(h.Started)
	}
	return h, err
}

// create writes the header under another name first, so that there is never
// a session file without one.
func (s *Store) create(path string, h Header) (*Book, error) {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return nil, errors.Join(fs.ErrExist, err)
	}
	line, err := encode(1, kindHeader, s.Now(), headerRecord{Format: Format, Header: h})
	if err != nil {
		return nil, err
	}
	fresh := beside(path, endNew)
	if err := s.writeNew(fresh, line); err != nil {
		return nil, errors.Join(err, ignoreMissing(s.disk.remove(fresh)))
	}
	if err := s.disk.rename(fresh, path); err != nil {
		return nil, errors.Join(err, ignoreMissing(s.disk.remove(fresh)))
	}
	b, err := s.book(path, h, 2, int64(len(line)))
	if err == nil {
		err = s.disk.syncDir(filepath.Dir(path))
	}
	if err != nil {
		if b != nil {
			err = errors.Join(err, b.file.Close())
		}
		return nil, errors.Join(err, ignoreMissing(s.disk.remove(path)))
	}
	return b, nil
}

func (s *Store) writeNew(path string, line []byte) error {
	f, err := s.disk.open(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC)
	if err != nil {
		return err
	}
	_, err = f.WriteAt(line, 0)
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// Resume opens a stored session for writing and locks it. An unfinished
// record at its end is set aside first.
func (s *Store) Resume(id string) (*Book, Entry, error) {
	id, path, err := s.locate(id)
	if err != nil {
		return nil, Entry{}, err
	}
	release, err := lock(beside(path, endLock))
	if err != nil {
		return nil, Entry{}, fmt.Errorf("session %s: %w", id, err)
	}
	b, e, err := s.resume(id, path)
	if err != nil {
		return nil, e, errors.Join(err, release())
	}
	b.release = release
	return b, e, nil
}

func (s *Store) resume(id, path string) (*Book, Entry, error) {
	data, err := readFile(path)
	if err != nil {
		return nil, Entry{}, fmt.Errorf("session %s: %w", id, err)
	}
	found := scanFile(data)
	e, err := rebuild(id, found)
	if err != nil {
		return nil, e, err
	}
	last, headed := 0, false
	for _, r := range found.records {
		last, headed = max(last, r.seq), headed || r.kind == kindHeader
	}
	if !headed {
		return nil, e, fmt.Errorf("session %s: %w: its first record is lost, so it can be read but not gone on with", id, ErrDamaged)
	}
	b, err := s.book(path, e.Header, last+1, int64(len(data)))
	if err != nil {
		return nil, e, fmt.Errorf("session %s: %w", id, err)
	}
	if err := s.heal(b, data, found.whole()); err != nil {
		return nil, e, errors.Join(fmt.Errorf("session %s: %w", id, err), b.file.Close())
	}
	return b, e, nil
}

// heal makes the file end with a whole line. What is cut off is on the disk
// beside it first.
func (s *Store) heal(b *Book, data []byte, whole int) error {
	if whole < len(data) {
		if err := s.setAside(beside(b.path, endTorn), data[whole:]); err != nil {
			return fmt.Errorf("set the unfinished end aside: %w", err)
		}
		if err := errors.Join(b.file.Truncate(int64(whole)), b.file.Sync()); err != nil {
			return fmt.Errorf("cut the unfinished end off: %w", err)
		}
		b.size = int64(whole)
	}
	if whole > 0 && data[whole-1] != '\n' {
		return b.write([]byte("\n"))
	}
	return nil
}

func (s *Store) setAside(path string, torn []byte) error {
	f, err := s.disk.open(path, os.O_WRONLY|os.O_CREATE)
	if err != nil {
		return err
	}
	info, err := f.Stat()
	if err == nil {
		_, err = f.WriteAt(append(torn[:len(torn):len(torn)], '\n'), info.Size())
	}
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close(), s.disk.syncDir(filepath.Dir(path)))
}

// Read returns a stored session; it needs no lock. The id may be the
// beginning of one, if no other begins like that. With ErrNewer, and with
// ErrDamaged, the entry holds what is known.
func (s *Store) Read(id string) (Entry, error) {
	id, path, err := s.locate(id)
	if err != nil {
		return Entry{}, err
	}
	data, err := readFile(path)
	if err != nil {
		return Entry{Header: Header{ID: id, Started: started(id)}}, fmt.Errorf("session %s: %w", id, err)
	}
	return rebuild(id, scanFile(data))
}

// beside is the path of another file of the same session.
func beside(path, end string) string {
	return path[:len(path)-len(filepath.Ext(path))] + end
}

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
