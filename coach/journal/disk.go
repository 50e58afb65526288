package journal

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
)

// maxFile is the largest session file that is read: a talk of 2,000 turns
// has about 4 MB.
const maxFile = 128 << 20

const (
	fileMode fs.FileMode = 0o600
	dirMode  fs.FileMode = 0o700
)

// disk is every change the journal makes to a disk, so that a test can let
// any one of them fail.
type disk interface {
	open(path string, flag int) (file, error)
	mkdir(path string) error
	syncDir(path string) error
	rename(from, to string) error
	remove(path string) error
}

// file is an open session file.
type file interface {
	io.WriterAt
	Stat() (fs.FileInfo, error)
	Truncate(size int64) error
	Sync() error
	Close() error
}

// osDisk is the real disk.
type osDisk struct{}

// open opens a file that only its owner may read, whatever the umask.
func (osDisk) open(path string, flag int) (file, error) {
	f, err := os.OpenFile(path, flag, fileMode)
	if err != nil {
		return nil, err
	}
	if flag&os.O_CREATE != 0 {
		if err := f.Chmod(fileMode); err != nil && runtime.GOOS != "windows" {
			return nil, errors.Join(err, f.Close())
		}
	}
	return f, nil
}

// mkdir makes one folder that only its owner may enter, whatever the umask.
func (osDisk) mkdir(path string) error {
	if err := os.Mkdir(path, dirMode); err != nil {
		return err
	}
	return os.Chmod(path, dirMode)
}

// syncDir makes names that were added to or taken from a folder last.
func (osDisk) syncDir(path string) error {
	if runtime.GOOS == "windows" {
		return nil // Windows has no such call and needs none
	}
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	err = d.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, errors.ErrUnsupported) {
		err = nil // a file system that cannot sync folders
	}
	return errors.Join(err, d.Close())
}

func (osDisk) rename(from, to string) error { return os.Rename(from, to) }
func (osDisk) remove(path string) error     { return os.Remove(path) }

// mkdirAll makes a folder and its parents, and makes them last.
func mkdirAll(d disk, path string) error {
	info, err := os.Stat(path)
	if err == nil {
		if !info.IsDir() {
			return fmt.Errorf("%s is a file, not a folder", path)
		}
		return nil
	}
	parent := filepath.Dir(path)
	if parent == path {
		return err
	}
	if err := mkdirAll(d, parent); err != nil {
		return err
	}
	if err := d.mkdir(path); errors.Is(err, fs.ErrExist) {
		if info, err := os.Stat(path); err != nil || !info.IsDir() { // somebody else may have been first
			return fmt.Errorf("%s is in the way: it is not a folder", path)
		}
	} else if err != nil {
		return err
	}
	return d.syncDir(parent)
}

// readAll reads a session file, and refuses one that is too large.
func readAll(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err == nil && len(data) > maxFile {
		err = fmt.Errorf("%w: it is larger than %d MiB", ErrDamaged, maxFile>>20)
	}
	return data, err
}

// readFile reads a session file; a link or a pipe is none.
func readFile(path string) ([]byte, error) {
	info, err := os.Lstat(path)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s is not a file", path)
	case info.Size() > maxFile:
		return nil, fmt.Errorf("%s: %w: it is larger than %d MiB", path, ErrDamaged, maxFile>>20)
	}
	return os.ReadFile(path)
}
