package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
)

// settled is how long a file must be left alone before it is read: editors
// write a file in several steps, and some put a new one in its place.
const settled = 150 * time.Millisecond

// watch tells of each save of a scenario file until ctx ends. It watches the
// folder, since many editors save by giving a new file the old one's name. A
// save that changes nothing is not told; of several that nobody has taken yet
// only the last is.
func watch(ctx context.Context, path, union string) (<-chan desk.Saved, error) {
	before, err := scenarios.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("cannot watch the scenario: %w", err)
	}
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("cannot watch the scenario: %w", err)
	}
	if err := watcher.Add(filepath.Dir(path)); err != nil {
		return nil, errors.Join(fmt.Errorf("cannot watch the folder of the scenario: %w", err), watcher.Close())
	}
	saves := make(chan desk.Saved)
	go func() {
		defer watcher.Close()
		tellSaves(ctx, watcher, path, union, before, saves)
	}()
	return saves, nil
}

func tellSaves(ctx context.Context, watcher *fsnotify.Watcher, path, union string, before []byte, saves chan<- desk.Saved) {
	var quiet <-chan time.Time
	var ready chan<- desk.Saved // nil while there is nothing to tell
	var next desk.Saved
	for {
		select {
		case <-ctx.Done():
			return
		case event, open := <-watcher.Events:
			if !open {
				return
			}
			if filepath.Base(event.Name) == filepath.Base(path) && !event.Has(fsnotify.Chmod) {
				quiet = time.After(settled)
			}
		case _, open := <-watcher.Errors:
			if !open {
				return
			}
			quiet = time.After(settled) // events may have been lost: look for oneself
		case <-quiet:
			quiet = nil
			source, err := scenarios.ReadFile(path)
			if errors.Is(err, fs.ErrNotExist) || err == nil && bytes.Equal(source, before) {
				continue // between the steps of a save, or nothing new
			}
			before = source
			next, ready = saved(path, union, source, err), saves
		case ready <- next:
			ready = nil
		}
	}
}

// saved is what a save has come to.
func saved(path, union string, source []byte, err error) desk.Saved {
	s := desk.Saved{File: path, Err: err}
	if err == nil {
		s.Scenario, s.Err = scenarios.ParseFor(union, path, source)
	}
	return s
}
