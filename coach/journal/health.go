package journal

import (
	"errors"
	"fmt"
	"os"
)

// Health is the state of one file in the folder of sessions.
type Health struct {
	ID       string   // empty if the file belongs to no session
	Path     string   // the file
	Newer    bool     // written by a newer program; nothing is known to be wrong
	Problems []string // what is wrong and where, in sentences a person understands
}

// Fine reports that there is nothing to tell.
func (h Health) Fine() bool { return len(h.Problems) == 0 && !h.Newer }

// Health looks at every file in the folder of sessions and changes nothing.
func (s *Store) Health() ([]Health, error) {
	all, err := s.places()
	if err != nil {
		return nil, err
	}
	list := make([]Health, 0, len(all))
	for _, p := range all {
		if p.id == "" || p.end != endLock {
			list = append(list, health(p))
		}
	}
	return list, nil
}

func health(p place) Health {
	h := Health{ID: p.id, Path: p.path}
	switch {
	case p.id == "":
		h.tell("This file is not a session. Repcoach did not make it.")
	case p.end == endTorn:
		h.tell("Unfinished records were set aside here when their session was opened again. The session itself is whole.")
	case p.end == endNew:
		h.tell("This session was never begun: the program stopped first. It holds no conversation.")
	case !p.session():
		h.tell("This is a copy of a session that another program has made. It is not listed with the sessions.")
	default:
		h.session(p.path)
	}
	return h
}

func (h *Health) tell(format string, args ...any) {
	h.Problems = append(h.Problems, fmt.Sprintf(format, args...))
}

func (h *Health) session(path string) {
	data, err := readFile(path)
	if err != nil {
		h.tell("It cannot be read: %v.", err)
		return
	}
	e, err := rebuild(h.ID, scanFile(data))
	h.Newer = errors.Is(err, ErrNewer)
	h.Problems = append(h.Problems, e.Damage...)
	switch {
	case h.Newer:
		return
	case err != nil:
		h.tell("Not one record in it can be read.")
	case e.Header.ID != h.ID:
		h.tell("It holds the session %.40q, which is not the one it is named after.", e.Header.ID)
	}
	if info, err := os.Stat(path); err == nil && looser(info) {
		h.tell("Other people on this computer can read it. To keep them out, run: chmod 600 %q", path)
	}
}
