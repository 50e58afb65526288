package journal

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestHealth(t *testing.T) {
	s, id, path, data := stored(t)
	list, err := s.Health()
	require.NoError(t, err)
	require.Equal(t, []Health{{ID: id, Path: path}}, list)
	require.True(t, list[0].Fine())

	write := func(name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(filepath.Dir(path), name), []byte(text), 0o600))
	}
	other := "01kd0000000000000000000000"
	write(id+endTorn, "x")
	write(id+endNew, "x")
	write(id+" (conflicted copy).jsonl", string(data))
	copied := filepath.Join(s.sessions(), "restored", id+endSession)
	require.NoError(t, os.Mkdir(filepath.Dir(copied), 0o700))
	require.NoError(t, os.WriteFile(copied, data, 0o600))
	require.Contains(t, health(place{path: copied, id: id, end: endSession, copy: true}).Problems[0], "copy of a session")
	write(other+endSession, string(data))
	write("01kd0000000000000000000001.jsonl", "")
	write("01kd0000000000000000000002.jsonl", newerFile(t))
	write("notes.txt", "mine")
	require.NoError(t, os.WriteFile(path, append(data, "torn"...), 0o600))
	before := grep(t, s.Dir(), "")
	list, err = s.Health()
	require.NoError(t, err)
	require.Equal(t, before, grep(t, s.Dir(), ""), "looking changes nothing")
	told := map[string]string{}
	for _, h := range list {
		require.False(t, h.Fine())
		if h.Newer {
			require.Empty(t, h.Problems)
			continue
		}
		require.NotEmpty(t, h.Problems, h.Path)
		if h.Path != copied {
			told[filepath.Base(h.Path)] = h.Problems[len(h.Problems)-1]
		}
	}
	require.Contains(t, told[id+endSession], "4 bytes are an unfinished record")
	require.Contains(t, told[id+endTorn], "set aside")
	require.Contains(t, told[id+endNew], "never begun")
	require.Contains(t, told[id+" (conflicted copy).jsonl"], "copy of a session")
	require.Contains(t, told[other+endSession], "not the one it is named after")
	require.Contains(t, told["01kd0000000000000000000001.jsonl"], "Not one record")
	require.Contains(t, told["notes.txt"], "not a session")
	require.Len(t, list, 9)

	require.NoError(t, os.WriteFile(path, data, 0o600))
	require.NoError(t, os.Chmod(path, 0o644))
	h := health(placeOf(path))
	require.Len(t, h.Problems, 1)
	require.Contains(t, h.Problems[0], "chmod 600")
}

func TestOpen(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	_, err := Open(file)
	require.ErrorContains(t, err, "is a file, not a folder")
	_, err = Open(filepath.Join(file, "below"))
	require.Error(t, err)
	loop := filepath.Join(dir, "loop")
	require.NoError(t, os.Symlink(loop, loop))
	_, err = Open(loop)
	require.ErrorContains(t, err, "in the way")
	_, err = Open("")
	require.ErrorContains(t, err, "REPCOACH_HOME")

	s, err := Open(filepath.Join(dir, "a", "b"))
	require.NoError(t, err)
	require.Empty(t, s.Warnings())
	require.NoError(t, os.Chmod(s.Dir(), 0o755))
	s, err = Open(s.Dir())
	require.NoError(t, err)
	require.Len(t, s.Warnings(), 1)
	require.Contains(t, s.Warnings()[0], "chmod 700")
}

func TestSyncFolders(t *testing.T) {
	for path, want := range map[string]string{
		"/home/a/OneDrive/repcoach":                   "OneDrive",
		"/home/a/OneDrive - My Union/repcoach":        "OneDrive",
		"/Users/a/Library/CloudStorage/x":             "a cloud drive",
		"/Users/a/Library/CloudStorage/GoogleDrive-a": "a cloud drive",
		"/Users/a/Library/Mobile Documents/x":         "iCloud",
		"/home/a/Dropbox (Personal)":                  "Dropbox",
		"/home/a/Google Drive/My Drive":               "Google Drive",
		"/home/a/.local/share/repcoach":               "",
		"/home/dropped/boxes/one/drive":               "",
	} {
		require.Equal(t, want, syncService(path), path)
	}
	dir := t.TempDir()
	real := filepath.Join(dir, "Dropbox")
	require.NoError(t, os.Mkdir(real, 0o700))
	link := filepath.Join(dir, "data")
	require.NoError(t, os.Symlink(real, link))
	s, err := Open(link)
	require.NoError(t, err)
	require.Len(t, s.Warnings(), 1, "a link into such a folder is one too")
	require.Contains(t, s.Warnings()[0], "Dropbox")
}

func TestDefaultDir(t *testing.T) {
	t.Setenv("REPCOACH_HOME", "/somewhere/else")
	dir, err := DefaultDir()
	require.NoError(t, err)
	require.Equal(t, "/somewhere/else", dir)
	t.Setenv("REPCOACH_HOME", "here")
	dir, err = DefaultDir()
	require.NoError(t, err)
	require.True(t, filepath.IsAbs(dir))
	t.Setenv("REPCOACH_HOME", "")
	dir, err = DefaultDir()
	require.NoError(t, err)
	require.Equal(t, "repcoach", filepath.Base(dir))
}
