package journal

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/repcoach/repcoach/coach"
	"github.com/stretchr/testify/require"
)

func rawMessage(s string) json.RawMessage { return json.RawMessage(s) }

// grep returns the files under root that hold some text in their names or
// bytes.
func grep(t *testing.T, root, text string) (hits []string) {
	t.Helper()
	require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		require.NoError(t, err)
		data := []byte(nil)
		if !d.IsDir() {
			data, err = os.ReadFile(path)
			require.NoError(t, err)
		}
		if strings.Contains(path, text) || bytes.Contains(data, []byte(text)) {
			hits = append(hits, path)
		}
		return nil
	}))
	return hits
}

// canary is a session whose every part holds the same word, with everything
// that may lie beside one.
func canary(t *testing.T, s *Store, word string) (id string) {
	t.Helper()
	h := header()
	h.Title, h.Source = word, "# "+word
	b, err := s.Create(h)
	require.NoError(t, err)
	require.NoError(t, b.Turn(coach.Turn{N: 1, Text: word, Direction: word}))
	require.NoError(t, b.Back(1))
	require.NoError(t, b.Feedback(rawMessage(`{"stars":2,"note":"`+word+`"}`)))
	require.NoError(t, b.Review(rawMessage(`{"note":"`+word+`"}`)))
	require.NoError(t, b.Close())
	require.NoError(t, os.WriteFile(b.path, append(must(os.ReadFile(b.path)), `{"torn":"`+word...), 0o600))
	b, _, err = s.Resume(b.Header.ID)
	require.NoError(t, err)
	require.NoError(t, b.Close())
	require.FileExists(t, beside(b.path, endTorn))
	for _, name := range []string{" (conflicted copy 2026-11-22).jsonl", ".jsonl~", endNew, endLock} {
		require.NoError(t, os.WriteFile(strings.TrimSuffix(b.path, endSession)+name, []byte(word), 0o600))
	}
	elsewhere := filepath.Join(s.sessions(), "restored", strings.ToUpper(b.Header.ID)+".jsonl")
	require.NoError(t, os.MkdirAll(filepath.Dir(elsewhere), 0o700))
	require.NoError(t, os.WriteFile(elsewhere, []byte(word), 0o600))
	return b.Header.ID
}

func must(data []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return data
}

func TestErase(t *testing.T) {
	s := newStore(t)
	gone, stays := canary(t, s, "marmalade"), canary(t, s, "bicycle")
	there := grep(t, s.Dir(), "marmalade")
	require.Len(t, there, 7)
	removed, err := s.Erase(gone)
	require.NoError(t, err)
	for _, path := range there {
		require.True(t, slices.Contains(removed, path) || strings.HasSuffix(path, endLock), path)
		require.NoFileExists(t, path)
	}
	require.Empty(t, grep(t, s.Dir(), "marmalade"), "no byte of the conversation is left")
	require.Empty(t, grep(t, s.Dir(), gone))
	require.Len(t, grep(t, s.Dir(), "bicycle"), 7, "nothing else is touched")
	_, err = s.Read(gone)
	require.ErrorIs(t, err, ErrNotFound)
	_, err = s.Erase(gone)
	require.ErrorIs(t, err, ErrNotFound)
	_, err = s.Erase(stays)
	require.NoError(t, err)
	left, err := os.ReadDir(s.sessions())
	require.NoError(t, err)
	require.Empty(t, left, "empty folders go too")
}

func TestEraseAll(t *testing.T) {
	s := newStore(t)
	for range 3 {
		canary(t, s, "marmalade")
	}
	require.NoError(t, os.WriteFile(filepath.Join(s.sessions(), "2026", "notes"), []byte("marmalade"), 0o600))
	mine := filepath.Join(s.Dir(), "scenarios", "mine.yaml")
	require.NoError(t, os.MkdirAll(filepath.Dir(mine), 0o700))
	require.NoError(t, os.WriteFile(mine, []byte("title: Mine\n"), 0o600))
	removed, err := s.EraseAll()
	require.NoError(t, err)
	require.NotEmpty(t, removed)
	require.Empty(t, grep(t, s.Dir(), "marmalade"))
	require.FileExists(t, mine, "what a tutor wrote is not a conversation")
	removed, err = s.EraseAll()
	require.NoError(t, err)
	require.Empty(t, removed)
}

func TestEraseAllLeavesAnOpenSession(t *testing.T) {
	s := newStore(t)
	open := create(t, s)
	closed := create(t, s)
	require.NoError(t, closed.Close())
	_, err := s.EraseAll()
	require.ErrorIs(t, err, ErrLocked)
	require.ErrorContains(t, err, open.Header.ID)
	require.NoFileExists(t, closed.path)
	require.NoError(t, open.Turn(turn(1, "Still here.")))
}

func TestEraseBefore(t *testing.T) {
	s := newStore(t)
	var ids []string
	for month := time.January; month <= time.December; month++ {
		s.Now = func() time.Time { return time.Date(2025, month, 15, 12, 0, 0, 0, time.UTC) }
		b := create(t, s)
		require.NoError(t, b.Close())
		ids = append(ids, b.Header.ID)
	}
	removed, err := s.EraseBefore(time.Date(2025, time.August, 15, 12, 0, 0, 0, time.UTC))
	require.NoError(t, err)
	require.Len(t, removed, 7)
	list, err := s.List()
	require.NoError(t, err)
	require.Len(t, list, 5)
	require.Equal(t, ids[7], list[4].ID, "the session of that very moment stays")
}

func TestBranches(t *testing.T) {
	s, id, _, _ := stored(t)
	h := header()
	h.Parent, h.ParentTurn = id, 4
	b, err := s.Create(h)
	require.NoError(t, err)
	require.NoError(t, b.Close())
	branches, err := s.Branches(id)
	require.NoError(t, err)
	require.Equal(t, []string{b.Header.ID}, branches)
	branches, err = s.Branches(b.Header.ID)
	require.NoError(t, err)
	require.Empty(t, branches)
}
