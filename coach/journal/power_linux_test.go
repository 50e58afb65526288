package journal

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/stretchr/testify/require"
)

// platter is the real disk, and remembers beside it what a power cut would
// leave: of a file what was there when it was last synced, of a folder the
// names it had when it was. Everything else would be gone.
type platter struct {
	osDisk
	files   map[uint64][]byte            // by inode
	folders map[string]map[string]uint64 // inodes by name
}

func inode(t fs.FileInfo) uint64 { return t.Sys().(*syscall.Stat_t).Ino }

type platterFile struct {
	file
	path string
	disk platter
}

func (d platter) open(path string, flag int) (file, error) {
	f, err := d.osDisk.open(path, flag)
	return platterFile{f, path, d}, err
}

func (f platterFile) Sync() error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	data, err := os.ReadFile(f.path)
	f.disk.files[inode(info)] = data
	return err
}

func (d platter) syncDir(path string) error {
	list, err := os.ReadDir(path)
	names := map[string]uint64{}
	for _, e := range list {
		info, err := e.Info()
		if err != nil {
			return err
		}
		names[e.Name()] = inode(info)
	}
	d.folders[path] = names
	return err
}

// cut writes what a power cut would leave of a folder now to another.
func (d platter) cut(t *testing.T, from, to string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(to, 0o700))
	for name, ino := range d.folders[from] {
		if _, folder := d.folders[filepath.Join(from, name)]; folder {
			d.cut(t, filepath.Join(from, name), filepath.Join(to, name))
		} else if data, synced := d.files[ino]; synced {
			require.NoError(t, os.WriteFile(filepath.Join(to, name), data, 0o600))
		}
	}
}

// TestPowerCut cuts the power after each thing a session was told is saved.
func TestPowerCut(t *testing.T) {
	s := newStore(t)
	disk := platter{files: map[uint64][]byte{}, folders: map[string]map[string]uint64{}}
	s.disk = disk
	check := func(id string) Entry {
		after, err := Open(t.TempDir())
		require.NoError(t, err)
		disk.cut(t, s.Dir(), after.Dir())
		e, err := after.Read(id)
		require.NoError(t, err)
		require.Empty(t, e.Damage)
		return e
	}
	b, err := s.Create(header())
	require.NoError(t, err)
	id := b.Header.ID
	require.Equal(t, header().Title, check(id).Header.Title)
	for n, turn := range said() {
		require.NoError(t, b.Turn(turn))
		require.Len(t, check(id).Transcript, n+1)
		require.NoError(t, b.Step(step(n)))
		require.Len(t, check(id).Steps, n+1)
	}
	require.NoError(t, b.Back(4))
	require.Len(t, check(id).Transcript, 3)
	require.NoError(t, b.End(stance.NotNow))
	require.True(t, check(id).Ended)
	require.NoError(t, b.Feedback(json.RawMessage(`{}`)))
	require.Len(t, check(id).Feedback, 1)
	require.NoError(t, b.Review(json.RawMessage(`{}`)))
	require.Len(t, check(id).Reviews, 1)
	require.NoError(t, b.Close())

	require.NoError(t, os.WriteFile(b.path, append(must(os.ReadFile(b.path)), "torn"...), 0o600))
	b, _, err = s.Resume(id)
	require.NoError(t, err)
	check(id)
	require.NoError(t, b.Turn(turn(4, "And on.")))
	require.Len(t, check(id).Transcript, 4)
	require.NoError(t, b.Close())

	_, err = s.Erase(id)
	require.NoError(t, err)
	gone := t.TempDir()
	disk.cut(t, s.Dir(), gone)
	require.Empty(t, grep(t, gone, "five minutes"), "erased is erased, also after a power cut")
}
