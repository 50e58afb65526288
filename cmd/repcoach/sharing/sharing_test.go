package sharing_test

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/cmd/repcoach/sharing"
	"github.com/repcoach/repcoach/feedback/summary"
)

func TestACodeIsMadeOnceAndKept(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "home")
	none, err := sharing.Find(dir)
	require.NoError(t, err)
	require.Nil(t, none)
	s, err := sharing.Load(dir)
	require.NoError(t, err)
	require.True(t, summary.IsRepCode(s.Rep))
	again, err := sharing.Load(dir)
	require.NoError(t, err)
	require.Equal(t, s, again)
	if runtime.GOOS != "windows" {
		info, err := os.Stat(filepath.Join(dir, sharing.File))
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	}
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, files, 1, "nothing half-written is left")
}

func TestSharingResettingAndTakingBack(t *testing.T) {
	dir := t.TempDir()
	s, err := sharing.Load(dir)
	require.NoError(t, err)
	week, err := summary.ParseWeek("2026-W47")
	require.NoError(t, err)
	update := func(change func(*sharing.State)) {
		require.NoError(t, s.Update(func(now *sharing.State) error { change(now); return nil }))
	}
	update((*sharing.State).Reset)
	require.Empty(t, s.Earlier, "a code that was never used is forgotten")
	first := s.Rep
	update(func(now *sharing.State) { now.Shared([]string{"a", "b"}, week) })
	require.Equal(t, 1, s.Issue)
	require.Equal(t, 1, s.Dropped([]string{"b", "c"}))
	secret := s.Secret
	update((*sharing.State).Reset)
	require.NotEqual(t, first, s.Rep)
	require.Equal(t, secret, s.Secret)
	require.Zero(t, s.Issue)
	update(func(now *sharing.State) { now.Withdraw(first, week) })
	s, err = sharing.Load(dir)
	require.NoError(t, err)
	require.Equal(t, []sharing.Code{{Rep: first, Issue: 1, Week: "2026-W47", Withdrawn: "2026-W47"}}, s.Earlier)
	require.Empty(t, s.Withdrawn)

	path, err := sharing.Erase(dir)
	require.NoError(t, err)
	require.NoFileExists(t, path)
	path, err = sharing.Erase(dir)
	require.NoError(t, err)
	require.Empty(t, path)
}

func TestADamagedFileIsLeftAlone(t *testing.T) {
	for name, text := range map[string]string{
		"no JSON": "{", "empty": "", "another schema": `{"schema":"repcoach.sharing/2"}`,
		"a name for a code": `{"schema":"repcoach.sharing/1","rep":"Jo","secret":"AAAA"}`,
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, sharing.File)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		_, err := sharing.Load(dir)
		require.ErrorIs(t, err, sharing.ErrDamaged, name)
		left, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, text, string(left))
	}
}

// Many that share at once give out each number once, and lose nothing.
func TestManyAtOnceGiveOutEachNumberOnce(t *testing.T) {
	dir := t.TempDir()
	week, err := summary.ParseWeek("2026-W47")
	require.NoError(t, err)
	const programs, summaries = 8, 10
	var all sync.WaitGroup
	var lock sync.Mutex
	given, refused, codes := map[int]int{}, 0, map[string]bool{}
	for range programs {
		all.Go(func() {
			for range summaries {
				s, err := sharing.Load(dir)
				if !assert.NoError(t, err) {
					return
				}
				next := s.Issue + 1
				err = s.Update(func(now *sharing.State) error {
					if now.Issue+1 != next {
						return sharing.ErrChanged
					}
					now.Shared([]string{"a"}, week)
					return nil
				})
				lock.Lock()
				codes[s.Rep] = true
				if errors.Is(err, sharing.ErrChanged) {
					refused++
				} else if assert.NoError(t, err) {
					given[next]++
				}
				lock.Unlock()
			}
		})
	}
	all.Wait()
	require.Len(t, codes, 1, "all go by the code that was made first")
	s, err := sharing.Load(dir)
	require.NoError(t, err)
	require.Equal(t, programs*summaries, len(given)+refused)
	require.Len(t, given, s.Issue)
	for n, times := range given {
		require.Equal(t, 1, times, "number %d", n)
	}
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, files, 1, "no lock and nothing half-written is left")
}

func TestWhatWasErasedIsNotBroughtBack(t *testing.T) {
	dir := t.TempDir()
	s, err := sharing.Load(dir)
	require.NoError(t, err)
	_, err = sharing.Erase(dir)
	require.NoError(t, err)
	nothing := func(*sharing.State) error { return nil }
	require.ErrorIs(t, s.Update(nothing), sharing.ErrChanged)
	require.NoFileExists(t, filepath.Join(dir, sharing.File))
	_, err = sharing.Load(dir)
	require.NoError(t, err)
	require.ErrorIs(t, s.Update(nothing), sharing.ErrChanged, "another code has begun")
}
