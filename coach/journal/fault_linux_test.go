package journal

import (
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// mounted is a folder on a small disk of its own.
func mounted(t *testing.T, size string) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size="+size); err != nil {
		t.Skipf("a disk to fill needs the right to mount one: %v", err)
	}
	t.Cleanup(func() { require.NoError(t, syscall.Unmount(dir, syscall.MNT_DETACH)) })
	return dir
}

// TestFullDisk fills a disk of 128 KB with a session. Nothing that was saved
// is lost, the rep is told, and when there is room again the same session
// goes on.
func TestFullDisk(t *testing.T) {
	dir := mounted(t, "128k")
	ballast := filepath.Join(dir, "ballast")
	require.NoError(t, os.WriteFile(ballast, make([]byte, 32<<10), 0o600))
	s, err := Open(filepath.Join(dir, "data"))
	require.NoError(t, err)
	b, err := s.Create(header())
	require.NoError(t, err)
	defer b.Close()
	text := strings.Repeat("and more ", 330)
	n := 1
	for ; err == nil; n++ {
		err = b.Turn(turn(n, text))
	}
	n--
	require.ErrorIs(t, err, syscall.ENOSPC)
	require.ErrorIs(t, b.Turn(turn(n, text)), syscall.ENOSPC)
	e, err := s.Read(b.Header.ID)
	require.NoError(t, err)
	require.Len(t, e.Transcript, n-1)
	require.Empty(t, e.Damage, "no half record is left behind")

	_, err = s.Create(header())
	require.ErrorIs(t, err, syscall.ENOSPC)
	list, err := s.List()
	require.NoError(t, err)
	require.Len(t, list, 1, "a session that could not begin leaves nothing")

	require.NoError(t, os.Remove(ballast))
	require.NoError(t, b.Turn(turn(n, text)))
	e, err = s.Read(b.Header.ID)
	require.NoError(t, err)
	require.Len(t, e.Transcript, n)
	require.Empty(t, e.Damage)
}

// TestFileSizeLimit is the same with a limit on the size of files (EFBIG), as
// a quota sets one.
func TestFileSizeLimit(t *testing.T) {
	s := newStore(t)
	b := create(t, s)
	require.NoError(t, b.Close())
	p := start(t, s, "full", b.Header.ID)
	require.Equal(t, "full after", p.line(), p.err)
	acked := 0
	_, err := fmt.Sscan(p.line(), &acked)
	require.NoError(t, err)
	require.Equal(t, "went on", p.line())
	require.NoError(t, p.cmd.Wait(), p.err)
	e, err := s.Read(b.Header.ID)
	require.NoError(t, err)
	require.Len(t, e.Transcript, acked+1)
	require.Empty(t, e.Damage)
}

// childFull writes until its files may grow no more, and then one turn once
// they may again.
func childFull(s *Store) error {
	signal.Ignore(syscall.SIGXFSZ)
	var was syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &was); err != nil {
		return err
	}
	b, _, err := s.Resume(os.Getenv("JOURNAL_TEST_ID"))
	if err != nil {
		return err
	}
	defer b.Close()
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: 50_000, Max: was.Max}); err != nil {
		return err
	}
	text, n := strings.Repeat("and more ", 330), 1
	for ; err == nil; n++ {
		err = b.Turn(turn(n, text))
	}
	n--
	if !strings.Contains(err.Error(), syscall.EFBIG.Error()) {
		return err
	}
	fmt.Printf("full after\n%d\n", n-1)
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &was); err != nil {
		return err
	}
	if err := b.Turn(turn(n, text)); err != nil {
		return err
	}
	fmt.Println("went on")
	return nil
}

// TestReadOnlyFolder reads the history on a disk that cannot be written.
func TestReadOnlyFolder(t *testing.T) {
	dir := mounted(t, "1m")
	s, err := Open(filepath.Join(dir, "data"))
	require.NoError(t, err)
	b, err := s.Create(header())
	require.NoError(t, err)
	play(t, b)
	require.NoError(t, b.Close())
	require.NoError(t, syscall.Mount("", dir, "", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""))
	s, err = Open(s.Dir())
	require.NoError(t, err)
	e, err := s.Read(b.Header.ID)
	require.NoError(t, err)
	require.Len(t, e.Transcript, 5)
	_, err = s.List()
	require.NoError(t, err)
	_, err = s.Create(header())
	require.ErrorIs(t, err, syscall.EROFS)
	_, _, err = s.Resume(b.Header.ID)
	require.ErrorIs(t, err, syscall.EROFS)
	_, err = s.Erase(b.Header.ID)
	require.ErrorIs(t, err, syscall.EROFS)
	_, err = Open(filepath.Join(dir, "elsewhere"))
	require.ErrorIs(t, err, syscall.EROFS)
}

// TestModes looks at the permissions of everything under every usual umask
// and some unusual ones.
func TestModes(t *testing.T) {
	for _, mask := range []int{0o000, 0o022, 0o077, 0o277} {
		was := syscall.Umask(mask)
		defer syscall.Umask(was)
		dir := filepath.Join(t.TempDir(), "new", "data")
		s, err := Open(dir)
		require.NoError(t, err)
		b, err := s.Create(header())
		require.NoError(t, err)
		require.NoError(t, s.setAside(beside(b.path, endTorn), []byte("x")))
		require.Empty(t, s.Warnings())
		seen := 0
		require.NoError(t, filepath.Walk(filepath.Dir(dir), func(path string, info os.FileInfo, err error) error {
			require.NoError(t, err)
			want := fileMode
			if info.IsDir() {
				want = dirMode
			}
			if !strings.HasSuffix(path, endLock) || mask&0o700 == 0 {
				require.Equal(t, want, info.Mode().Perm(), "%s under umask %o", path, mask)
			}
			seen++
			return nil
		}))
		require.Equal(t, 8, seen)
		require.NoError(t, b.Close())
		syscall.Umask(was)
	}
}
