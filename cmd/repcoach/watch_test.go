package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
)

const watched = "title: One\nsetting: Here.\nworker: {name: Sam, opening: Hello.}\nobjectives: [{title: Listen, checks: [{ask: Did they?}]}]\n"

func TestWatchTellsOfEachSave(t *testing.T) {
	path := filepath.Join(t.TempDir(), "my.yaml")
	write := func(name, text string) { require.NoError(t, os.WriteFile(name, []byte(text), 0o600)) }
	write(path, watched)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	saves, err := watch(ctx, path, "")
	require.NoError(t, err)
	next := func() desk.Saved {
		t.Helper()
		select {
		case s := <-saves:
			return s
		case <-time.After(10 * time.Second):
			t.Fatal("the save was not told")
			return desk.Saved{}
		}
	}

	write(path, "title: Two\n"+watched[len("title: One\n"):])
	s := next()
	require.NoError(t, s.Err)
	require.Equal(t, "Two", s.Scenario.Title)

	write(path, "titel: Three\n")
	s = next()
	require.Nil(t, s.Scenario)
	var found scenarios.Complaints
	require.ErrorAs(t, s.Err, &found)

	// Many editors write a new file and give it the old one's name.
	write(path+".tmp", watched)
	require.NoError(t, os.Rename(path+".tmp", path))
	require.Equal(t, "One", next().Scenario.Title)

	// Others take the file away first.
	require.NoError(t, os.Remove(path))
	write(filepath.Join(filepath.Dir(path), "other.yaml"), "nothing to do with it")
	write(path, watched) // the same again is no news
	write(path, watched+"minutes: 5\n")
	require.Equal(t, 5, next().Scenario.Minutes)
}

func TestWatchNeedsTheFile(t *testing.T) {
	_, err := watch(t.Context(), filepath.Join(t.TempDir(), "missing.yaml"), "")
	require.ErrorIs(t, err, os.ErrNotExist)
}
