package scenarios_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
)

func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, source := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(source), 0o600))
	}
}

func TestLoadDir(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"b.yaml": minimal, "a.yml": minimal, "notes.txt": "not a scenario", ".hidden.yaml": "x", "~copy.yaml": "x",
	})
	require.NoError(t, os.Mkdir(filepath.Join(dir, "folder.yaml"), 0o700))
	got, err := scenarios.LoadDir(dir)
	require.NoError(t, err)
	require.Len(t, got, 2)
	require.Equal(t, "a", got[0].ID)
	require.Equal(t, "b", got[1].ID)
}

func TestLoadDirKeepsTheGoodOnes(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"bad1.yaml": "titel: x", "bad2.yaml": "", "good.yaml": minimal,
		"taken.yaml":       "# mine\nid: good\n" + minimal,
		"library.yaml":     "id: first-conversation\n" + minimal,
		"young-worker.yml": minimal,
	})
	got, err := scenarios.LoadDir(dir)
	require.Len(t, got, 1)
	require.Equal(t, "good", got[0].ID)

	var found scenarios.Complaints
	require.ErrorAs(t, err, &found)
	byFile := map[string]scenarios.Complaint{}
	for _, c := range found {
		byFile[filepath.Base(c.File)] = c
	}
	require.Len(t, byFile, 5)
	require.Equal(t, 2, byFile["taken.yaml"].Line)
	require.Contains(t, byFile["taken.yaml"].What, `"good" is taken by the file good.yaml`)
	require.Contains(t, byFile["library.yaml"].What, "come with the program")
	require.Contains(t, byFile["young-worker.yml"].Write, "id: my-young-worker")
	require.True(t, strings.Contains(err.Error(), "nothing in this file"))
}

func TestLoadDirMissing(t *testing.T) {
	_, err := scenarios.LoadDir(filepath.Join(t.TempDir(), "none"))
	require.ErrorIs(t, err, fs.ErrNotExist)
}
