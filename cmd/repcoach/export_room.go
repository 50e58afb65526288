package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/repcoach/repcoach/tui/desk"
)

// offerToShare makes the next summary for a room of the terminal program: of
// one session and of those that were in the summary before.
func (p *program) offerToShare(session string) (desk.Parcel, error) {
	state, err := p.sharing()
	if err != nil {
		return desk.Parcel{}, err
	}
	if state.Withdrawn != "" {
		return desk.Parcel{}, errWithdrawn
	}
	quiet := *p
	quiet.Err = io.Discard // a room is on the screen
	talks, err := quiet.talksToShare(nil)
	if err != nil && !errors.Is(err, summary.ErrNothing) {
		return desk.Parcel{}, err
	}
	talks = slices.DeleteFunc(talks, func(t summary.Talk) bool {
		return t.Key != session && !slices.Contains(state.Sessions, summary.SharedID(state.Secret, t.Key))
	})
	if !slices.ContainsFunc(talks, func(t summary.Talk) bool { return t.Key == session }) {
		return desk.Parcel{}, fmt.Errorf("%w: %q", errNoFeedback, session)
	}
	c, err := quiet.pack(talks, state, exportFlags{format: "summary"})
	if err != nil {
		return desk.Parcel{}, err
	}
	lines := append(c.lines(state), "For quotes, other talks, a course code or encryption: repcoach export --help")
	return desk.Parcel{Lines: lines, Raw: c.raw, Write: func() (string, error) {
		path, err := unused(c.file)
		if err != nil {
			return "", err
		}
		if err := c.keep(state); err != nil {
			return "", err
		}
		return tilde(path), writeNew(path, string(c.raw))
	}}, nil
}

// unused is a name in the current folder that no file has yet.
func unused(name string) (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	ending := filepath.Ext(name)
	for n := 1; n < 100; n++ {
		path := filepath.Join(dir, name)
		if n > 1 {
			path = filepath.Join(dir, fmt.Sprintf("%s (%d)%s", strings.TrimSuffix(name, ending), n, ending))
		}
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			return path, nil
		}
	}
	return "", &fs.PathError{Op: "write", Path: name, Err: fs.ErrExist}
}
