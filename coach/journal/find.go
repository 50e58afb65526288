package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// The endings of the files of one session.
const (
	endSession = ".jsonl"
	endNew     = ".new"  // a session file before its header is on the disk
	endTorn    = ".torn" // unfinished records that were set aside
	endLock    = ".lock"
)

// place is one file in the folder of sessions.
type place struct {
	path string
	id   string // empty if the name does not begin with an id
	end  string // what follows the id
	copy bool   // another file is the session with this id
}

func (s *Store) sessions() string { return filepath.Join(s.dir, "sessions") }

// path is where the session with this id is written.
func (s *Store) path(id string) string {
	return filepath.Join(s.sessions(), started(id).Format("2006"), started(id).Format("01"), id+endSession)
}

// places lists every file in the folder of sessions, by name.
func (s *Store) places() ([]place, error) {
	var all []place
	err := filepath.WalkDir(s.sessions(), func(path string, d fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil // no sessions yet, or erased while we look
		case err != nil:
			return err
		case !d.IsDir():
			all = append(all, placeOf(path))
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("look for sessions: %w", err)
	}
	s.markCopies(all)
	return all, nil
}

// markCopies leaves one session file for each id: the one in its own folder,
// or else the first.
func (s *Store) markCopies(all []place) {
	chosen := map[string]int{}
	for i, p := range all {
		if !p.session() {
			continue
		}
		first, twice := chosen[p.id]
		switch {
		case !twice:
			chosen[p.id] = i
		case p.path == s.path(p.id):
			all[first].copy, chosen[p.id] = true, i
		default:
			all[i].copy = true
		}
	}
}

func placeOf(path string) place {
	p := place{path: path, end: filepath.Base(path)}
	if len(p.end) >= idLength {
		id := strings.ToLower(p.end[:idLength])
		if _, err := parseID(id); err == nil {
			p.id, p.end = id, p.end[idLength:]
		}
	}
	return p
}

// session reports whether the file is a session, and not something beside one.
func (p place) session() bool { return p.id != "" && p.end == endSession && !p.copy }

// find returns the files of the one session whose id begins as typed.
func (s *Store) find(typed string) (id string, files []place, err error) {
	prefix, err := cleanPrefix(typed)
	if err != nil {
		return "", nil, err
	}
	all, err := s.places()
	if err != nil {
		return "", nil, err
	}
	var ids []string
	for _, p := range all {
		if p.id != "" && strings.HasPrefix(p.id, prefix) {
			files, ids = append(files, p), append(ids, p.id)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	switch len(ids) {
	case 0:
		return "", nil, fmt.Errorf("%w: %s", ErrNotFound, prefix)
	case 1:
		return ids[0], files, nil
	default:
		return "", nil, fmt.Errorf("%w: %s; type more of it: %s", ErrAmbiguous, prefix, some(ids))
	}
}

// some names the first few of many.
func some(ids []string) string {
	const most = 4
	if len(ids) > most {
		return strings.Join(ids[:most], ", ") + " …"
	}
	return strings.Join(ids, ", ")
}

// locate returns the id and path of a session that can be read. A whole id
// is looked for where it belongs before everything is searched.
func (s *Store) locate(typed string) (id, path string, err error) {
	if p, err := cleanPrefix(typed); err == nil && len(p) == idLength {
		if _, err := os.Lstat(s.path(p)); err == nil {
			return p, s.path(p), nil
		}
	}
	id, files, err := s.find(typed)
	if err != nil {
		return "", "", err
	}
	for _, f := range files {
		if f.session() {
			return id, f.path, nil
		}
	}
	return "", "", fmt.Errorf("%w: only remains of %s are left; erase it to remove them", ErrNotFound, id)
}
