package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"time"
)

// Erase deletes sessions and everything derived from them, and returns the
// paths it removed. A session that is open anywhere is left alone with
// ErrLocked; the others are deleted all the same. Copies that a backup or a
// cloud folder has made, and what a disk keeps of deleted files, are out of
// its reach.
func (s *Store) Erase(ids ...string) ([]string, error) {
	chosen := make(map[string]bool, len(ids))
	for _, typed := range ids { // all of them are looked up before one is deleted
		id, _, err := s.find(typed)
		if err != nil {
			return nil, err
		}
		chosen[id] = true
	}
	return s.erase(func(p place) bool { return chosen[p.id] })
}

// EraseAll deletes every file in the folder of sessions, also what another
// program has put there.
func (s *Store) EraseAll() ([]string, error) {
	return s.erase(func(place) bool { return true })
}

// EraseBefore deletes the sessions that began before a time.
func (s *Store) EraseBefore(t time.Time) ([]string, error) {
	return s.erase(func(p place) bool { return p.id != "" && started(p.id).Before(t) })
}

// Branches returns the ids of the sessions that branched from this one. They
// begin with the same words, and erasing it does not erase them.
func (s *Store) Branches(id string) ([]string, error) {
	id, _, err := s.find(id)
	if err != nil {
		return nil, err
	}
	list, err := s.List()
	var branches []string
	for _, sum := range list {
		if sum.Parent == id {
			branches = append(branches, sum.ID)
		}
	}
	return branches, err
}

func (s *Store) erase(doomed func(place) bool) (removed []string, err error) {
	all, err := s.places()
	if err != nil {
		return nil, err
	}
	var errs []error
	var strays []place
	byID := map[string][]place{}
	for _, p := range all {
		switch {
		case !doomed(p):
		case p.id == "":
			strays = append(strays, p)
		default:
			byID[p.id] = append(byID[p.id], p)
		}
	}
	folders := map[string]bool{}
	remove := func(files []place) {
		for _, p := range files {
			if err := ignoreMissing(s.disk.remove(p.path)); err != nil {
				errs = append(errs, fmt.Errorf("erase: %w", err))
				continue
			}
			folders[filepath.Dir(p.path)] = true
			removed = append(removed, p.path)
		}
	}
	for id, files := range byID {
		release, err := lockAll(files)
		if err != nil {
			errs = append(errs, fmt.Errorf("erase session %s: %w", id, err))
			continue
		}
		remove(withoutLocks(files))
		if err := release(); err != nil {
			errs = append(errs, fmt.Errorf("erase session %s: %w", id, err))
		}
	}
	remove(strays)
	errs = append(errs, s.tidy(folders))
	return removed, errors.Join(errs...)
}

// lockAll takes the lock of a session in each folder that has a file of it.
func lockAll(files []place) (release func() error, err error) {
	var held []func() error
	release = func() error {
		var errs []error
		for _, r := range held {
			errs = append(errs, r())
		}
		return errors.Join(errs...)
	}
	done := map[string]bool{}
	for _, p := range files {
		path := filepath.Join(filepath.Dir(p.path), p.id+endLock)
		if done[path] {
			continue
		}
		done[path] = true
		r, err := lock(path)
		if err != nil {
			return nil, errors.Join(err, release())
		}
		held = append(held, r)
	}
	return release, nil
}

// withoutLocks leaves out the lock files, which go when they are released.
func withoutLocks(files []place) (rest []place) {
	for _, p := range files {
		if p.end != endLock {
			rest = append(rest, p)
		}
	}
	return rest
}

// tidy makes the removals last and takes away folders that are empty now,
// also those of an erase that was cut short.
func (s *Store) tidy(changed map[string]bool) error {
	var errs []error
	for dir := range changed {
		errs = append(errs, s.disk.syncDir(dir))
	}
	var folders []string
	errs = append(errs, filepath.WalkDir(s.sessions(), func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && path != s.sessions() {
			folders = append(folders, path)
		}
		return ignoreMissing(err)
	}))
	for _, dir := range slices.Backward(folders) {
		if s.disk.remove(dir) == nil { // a folder that is not empty stays
			errs = append(errs, s.disk.syncDir(filepath.Dir(dir)))
		}
	}
	return errors.Join(errs...)
}
