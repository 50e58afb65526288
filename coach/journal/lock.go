package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"syscall"
	"time"

	"github.com/gofrs/flock"
)

// lock takes the lock of a session at once or fails with ErrLocked. The lock
// is the system's, on a file beside the session, so it ends with the process
// however that ends. The file is removed with the lock; since another process
// may have opened it just before, whoever gets a lock makes sure that it is
// still the one that others will see.
func lock(path string) (release func() error, err error) {
	for range 10 {
		l := flock.New(path, flock.SetPermissions(fileMode))
		ok, err := l.TryLock()
		switch {
		case errors.Is(err, errors.ErrUnsupported), errors.Is(err, syscall.ENOLCK):
			// No locks on this file system. A second writer is still found
			// out before each record, by the size of the file.
			return func() error { return forget(os.Remove(path)) }, nil
		case err != nil:
			return nil, fmt.Errorf("lock the session: %w", err)
		case !ok:
			return nil, ErrLocked
		case current(l, path):
			return func() error { return unlock(l, path) }, nil
		}
		if err := l.Close(); err != nil {
			return nil, err
		}
	}
	return nil, ErrLocked
}

// Whoever waits for a lock asks again so often, and so many times.
const (
	askAgain = 10 * time.Millisecond
	mostAsks = 500
)

// Exclusive runs change while no other process runs one under the lock file
// of that name. It is for the small files beside the sessions, which are
// changed in a moment: it waits a few seconds for its turn before it fails
// with ErrLocked.
func Exclusive(path string, change func() error) error {
	for range mostAsks {
		release, err := lock(path)
		if errors.Is(err, ErrLocked) {
			time.Sleep(askAgain)
			continue
		}
		if err != nil {
			return err
		}
		return errors.Join(change(), release())
	}
	return ErrLocked
}

// current reports whether the locked file is the one that has its name.
func current(l *flock.Flock, path string) bool {
	mine, err1 := l.Stat()
	named, err2 := os.Stat(path)
	return err1 == nil && err2 == nil && os.SameFile(mine, named)
}

// unlock removes the lock file while the lock is still held, so that nobody
// else's can be hit. Windows only lets go of a file that is closed.
func unlock(l *flock.Flock, path string) error {
	if runtime.GOOS == "windows" {
		return errors.Join(l.Close(), forget(os.Remove(path)))
	}
	return errors.Join(forget(os.Remove(path)), l.Close())
}

// forget drops the errors of removing a lock file: that it is gone, or, on
// Windows, that somebody else has it open.
func forget(err error) error {
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
		return nil
	}
	return err
}
