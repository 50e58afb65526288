package sharing_test

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

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
	s.Reset()
	require.Empty(t, s.Earlier, "a code that was never used is forgotten")
	first := s.Rep
	s.Shared([]string{"a", "b"}, week)
	require.Equal(t, 1, s.Issue)
	require.Equal(t, 1, s.Dropped([]string{"b", "c"}))
	secret := s.Secret
	s.Reset()
	require.NotEqual(t, first, s.Rep)
	require.Equal(t, secret, s.Secret)
	require.Zero(t, s.Issue)
	s.Withdraw(first, week)
	require.NoError(t, s.Save())
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
