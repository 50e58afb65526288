package journal

import (
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestTwoWriters(t *testing.T) {
	s := newStore(t)
	b := create(t, s)
	require.NoError(t, b.Turn(turn(1, "Yes?")))
	_, _, err := s.Resume(b.Header.ID)
	require.ErrorIs(t, err, ErrLocked)
	e, err := s.Read(b.Header.ID)
	require.NoError(t, err, "reading needs no lock")
	require.Len(t, e.Transcript, 1)
	removed, err := s.Erase(b.Header.ID)
	require.ErrorIs(t, err, ErrLocked)
	require.Empty(t, removed)
	require.NoError(t, b.Turn(turn(2, "Hello.")), "the first writer is not disturbed")
	require.NoError(t, b.Close())
	b, _, err = s.Resume(b.Header.ID)
	require.NoError(t, err)
	require.NoError(t, b.Close())
}

func TestTwoProcesses(t *testing.T) {
	s := newStore(t)
	b := create(t, s)
	id := b.Header.ID
	require.NoError(t, b.Close())
	p := start(t, s, "hold", id)
	require.Equal(t, "holding "+id, p.line())
	_, _, err := s.Resume(id)
	require.ErrorIs(t, err, ErrLocked)
	_, err = s.EraseAll()
	require.ErrorIs(t, err, ErrLocked)
	p.kill(t)
	require.FileExists(t, beside(b.path, endLock), "a killed process leaves its lock file behind")
	b, _, err = s.Resume(id)
	require.NoError(t, err, "but not its lock")
	require.NoError(t, b.Close())
	require.NoFileExists(t, beside(b.path, endLock))
}

// TestOneHolder lets many open and close the same session at once. A lock
// file that is removed at the wrong moment would let two of them in.
func TestOneHolder(t *testing.T) {
	s := newStore(t)
	b := create(t, s)
	require.NoError(t, b.Close())
	path := beside(b.path, endLock)
	var holders, held atomic.Int32
	var all sync.WaitGroup
	for range 16 {
		all.Go(func() {
			for range 300 {
				release, err := lock(path)
				if err != nil {
					continue
				}
				if holders.Add(1) != 1 {
					t.Error("two hold the lock")
				}
				held.Add(1)
				time.Sleep(20 * time.Microsecond)
				holders.Add(-1)
				if err := release(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	require.Positive(t, held.Load())
}

func TestTheFileChangesUnderneath(t *testing.T) {
	for name, change := range map[string]func(path string) error{
		"deleted":   os.Remove,
		"truncated": func(path string) error { return os.Truncate(path, 100) },
		"emptied":   func(path string) error { return os.WriteFile(path, nil, 0o600) },
		"longer": func(path string) error {
			f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
			if err == nil {
				_, err = f.WriteString("x")
				f.Close()
			}
			return err
		},
		"replaced": func(path string) error {
			data, err := os.ReadFile(path)
			if err == nil {
				err = os.WriteFile(path+".tmp", data, 0o600)
			}
			if err == nil {
				err = os.Rename(path+".tmp", path)
			}
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStore(t)
			b := create(t, s)
			require.NoError(t, b.Turn(turn(1, "Yes?")))
			require.NoError(t, change(b.path))
			before, _ := os.ReadFile(b.path)
			require.ErrorIs(t, b.Turn(turn(2, "Hello.")), ErrChanged)
			after, _ := os.ReadFile(b.path)
			require.Equal(t, before, after)
			require.NoError(t, b.Close())
		})
	}
}
