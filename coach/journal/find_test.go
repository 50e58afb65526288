package journal

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestIDs(t *testing.T) {
	s := newStore(t)
	h := header()
	h.ID = "01kd0000000000000000000000"
	first, err := s.Create(h)
	require.NoError(t, err)
	require.NoError(t, first.Close())
	h.ID = "01kd0000000000000000000001"
	second, err := s.Create(h)
	require.NoError(t, err)
	require.NoError(t, second.Close())
	h.ID = "01ke0000000000000000000000"
	third, err := s.Create(h)
	require.NoError(t, err)
	require.NoError(t, third.Close())

	for typed, want := range map[string]string{
		"01kd0000000000000000000001": second.Header.ID, "01KD0000000000000000000001": second.Header.ID,
		" 01ke ": third.Header.ID, "01ke0": third.Header.ID,
	} {
		e, err := s.Read(typed)
		require.NoError(t, err, typed)
		require.Equal(t, want, e.Header.ID)
	}
	_, err = s.Read("01kd")
	require.ErrorIs(t, err, ErrAmbiguous)
	require.ErrorContains(t, err, first.Header.ID)
	require.ErrorContains(t, err, second.Header.ID)
	_, err = s.Erase("01k")
	require.ErrorIs(t, err, ErrAmbiguous)
	_, err = s.Create(h)
	require.ErrorIs(t, err, os.ErrExist, "a session is never written over")
}

// TestIDsThatAreNone lets nothing that is not an id near the disk.
func TestIDsThatAreNone(t *testing.T) {
	s, id, _, _ := stored(t)
	secret := filepath.Join(filepath.Dir(s.Dir()), "secret.jsonl")
	require.NoError(t, os.WriteFile(secret, []byte("secret"), 0o600))
	for _, bad := range []string{
		"", " ", ".", "..", "/", "../secret", "../../secret.jsonl", "..\\secret", secret, "sessions/2026/11/" + id,
		id + ".jsonl", id + "/..", id + "\x00", id + "0", "01kd*", "01kd?", "[0-9]", "~", "-h", "con", "nul", "il0u", "é", "\x1b]0;x\x07", strings.Repeat("0", 5000),
	} {
		_, err := s.Read(bad)
		require.ErrorIs(t, err, ErrNotFound, "%q", bad)
		require.Less(t, len(err.Error()), 400)
		_, _, err = s.Resume(bad)
		require.ErrorIs(t, err, ErrNotFound, "%q", bad)
		_, err = s.Erase(id, bad)
		require.ErrorIs(t, err, ErrNotFound, "%q", bad)
		err = s.WriteArchive(&strings.Builder{}, bad)
		require.ErrorIs(t, err, ErrNotFound, "%q", bad)
		h := header()
		h.ID = bad
		if _, err := s.Create(h); bad != "" {
			require.ErrorIs(t, err, errNotID, "%q", bad)
		}
	}
	_, err := s.Read(id)
	require.NoError(t, err, "an erase with one bad id erases nothing")
	require.FileExists(t, secret)
}

// TestClocks moves the clock about. Numbers order what is in a session, and
// nothing depends on the clock going forward.
func TestClocks(t *testing.T) {
	s := newStore(t)
	clock := noon
	s.Now = func() time.Time { return clock }
	b := create(t, s)
	times := []time.Time{
		noon.Add(-time.Hour), noon.AddDate(10, 0, 0), time.Unix(0, 0), time.Unix(-1e9, 0),
		noon.In(time.FixedZone("far", 14*3600)), time.Date(2026, 10, 25, 1, 30, 0, 0, time.FixedZone("BST", 3600)),
	}
	for i, at := range times {
		clock = at
		require.NoError(t, b.Turn(turn(i+1, at.String())))
	}
	e, err := s.Read(b.Header.ID)
	require.NoError(t, err)
	require.Empty(t, e.Damage)
	require.Equal(t, time.UTC, e.Last.Location())
	for i, at := range times {
		require.Equal(t, at.String(), e.Transcript[i].Text)
	}
	for _, at := range times {
		clock = at
		b := create(t, s)
		_, err := s.Read(b.Header.ID)
		require.NoError(t, err)
	}
	list, err := s.List()
	require.NoError(t, err)
	require.Len(t, list, len(times)+1)
	require.Equal(t, noon.AddDate(10, 0, 0), list[0].Started)
}

func TestListIsNewestFirst(t *testing.T) {
	s := newStore(t)
	empty, err := s.List()
	require.NoError(t, err)
	require.Empty(t, empty)
	var want []string
	for range 5 {
		b := create(t, s)
		want = append([]string{b.Header.ID}, want...)
	}
	require.NoError(t, os.WriteFile(s.path(want[2]), []byte("rubbish\n"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(s.sessions(), "notes.txt"), []byte("mine"), 0o600))
	list, err := s.List()
	require.NoError(t, err)
	require.Len(t, list, 5)
	for i, sum := range list {
		require.Equal(t, want[i], sum.ID)
		require.Equal(t, i == 2, sum.Damaged)
		require.False(t, sum.Started.IsZero())
	}
}

func TestSummary(t *testing.T) {
	s, id, _, _ := stored(t)
	list, err := s.List()
	require.NoError(t, err)
	three := 3
	require.Equal(t, []Summary{{
		ID: id, Scenario: "first-conversation", Title: "A first conversation", Started: noon.Add(time.Second),
		Turns: 5, Outcome: "thinking", Stars: &three, Partner: "builtin",
	}}, list)

	b, _, err := s.Resume(id)
	require.NoError(t, err)
	require.NoError(t, b.Feedback(rawMessage(`{"schema":"repcoach.feedback/1","stars":null}`)))
	require.NoError(t, b.Close())
	list, err = s.List()
	require.NoError(t, err)
	require.Nil(t, list[0].Stars, "the newest feedback counts")
}

func TestFilesThatAreNoFiles(t *testing.T) {
	s, id, path, _ := stored(t)
	b := create(t, s)
	require.NoError(t, b.Close())
	require.NoError(t, os.Remove(b.path))
	if err := os.Symlink(path, b.path); err != nil {
		t.Skip(err)
	}
	list, err := s.List()
	require.NoError(t, err)
	require.Len(t, list, 2)
	require.True(t, list[0].Damaged)
	_, err = s.Read(b.Header.ID)
	require.ErrorContains(t, err, "is not a file")
	removed, err := s.Erase(b.Header.ID)
	require.NoError(t, err)
	require.Equal(t, []string{b.path}, removed)
	_, err = s.Read(id)
	require.NoError(t, err, "what a link points to is not erased with it")
}
