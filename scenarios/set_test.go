package scenarios_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
)

// entry is one thing put into a crafted zip.
type entry struct {
	name, text string
	mode       fs.FileMode
	flags      uint16
	nonUTF8    bool
}

// pack makes a zip of the entries, as they are: nothing is put right.
func pack(t testing.TB, entries ...entry) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, e := range entries {
		h := &zip.FileHeader{Name: e.name, Method: zip.Deflate, Flags: e.flags, NonUTF8: e.nonUTF8}
		if e.mode != 0 {
			h.SetMode(e.mode)
		}
		f, err := w.CreateHeader(h)
		require.NoError(t, err)
		_, err = f.Write([]byte(e.text))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return b.Bytes()
}

func put(t testing.TB, name string, source []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, source, 0o600))
	return path
}

// extra is what a set adds to those that ship.
func extra(all []*scenarios.Scenario) (ids []string) {
	for _, s := range all[len(scenarios.Library()):] {
		ids = append(ids, s.ID)
	}
	return ids
}

// A set is the same whether it comes as a folder or as a zip of it.
func TestASetAsFolderAndAsZip(t *testing.T) {
	tree := map[string]string{
		"week-1/b.yaml": minimal, "week-1/a.yml": minimal, "c.YAML": minimal, "notes.txt": "x", "week-1/.hidden.yaml": "x",
		"~copy.yaml": "x", ".git/config.yaml": "x", "__MACOSX/week-1/._b.yaml": "x", "set.zip": "PK",
	}
	dir := t.TempDir()
	var entries []entry
	for name, text := range tree {
		path := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		entries = append(entries, entry{name: name, text: text})
	}
	packed := put(t, "course.zip", pack(t, append(entries, entry{name: "week-1/", mode: fs.ModeDir | 0o755})...))
	for _, set := range []string{dir, packed} {
		got, err := scenarios.Gather(set)
		require.NoError(t, err)
		require.Equal(t, []string{"c", "a", "b"}, extra(got))
		last := got[len(got)-1]
		require.Equal(t, set, last.Set)
		require.Equal(t, set+"/week-1/b.yaml", filepath.ToSlash(last.File))
		require.Empty(t, got[0].Set, "those that ship come in no set")
	}
	got, err := scenarios.Gather(dir, packed)
	require.Len(t, extra(got), 3)
	require.ErrorContains(t, err, "word for word")
	got, err = scenarios.Gather(dir, dir+"/.")
	require.NoError(t, err, "the same set named twice")
	require.Len(t, extra(got), 3)
}

// Two scenarios with one id, in a set, in two sets, or one in the library:
// the message names both places.
func TestClashes(t *testing.T) {
	first, second := t.TempDir(), t.TempDir()
	write(t, first, map[string]string{
		"good.yaml": minimal, "taken.yaml": "# mine\nid: good\n" + minimal,
		"library.yaml": "id: first-conversation\n" + minimal, "young-worker.yml": minimal,
	})
	write(t, second, map[string]string{"other.yaml": "\n\nid: good\n" + minimal})
	got, err := scenarios.Gather(first, second)
	require.Equal(t, []string{"good"}, extra(got))
	var found scenarios.Complaints
	require.ErrorAs(t, err, &found)
	at := map[string]scenarios.Complaint{}
	for _, c := range found {
		at[filepath.Base(c.File)] = c
	}
	require.Len(t, at, 4)
	require.Equal(t, 2, at["taken.yaml"].Line)
	require.Contains(t, at["taken.yaml"].What, `the id "good" is taken by `+filepath.Join(first, "good.yaml")+", line 1")
	require.Contains(t, at["taken.yaml"].Write, "id: my-good")
	require.Equal(t, 3, at["other.yaml"].Line)
	require.Contains(t, at["other.yaml"].What, filepath.Join(first, "good.yaml"))
	require.Contains(t, at["library.yaml"].What, "comes with the program")
	require.Contains(t, at["young-worker.yml"].What, "comes with the program")
}

func TestGatherKeepsTheGoodOnes(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{"bad1.yaml": "titel: x", "bad2.yaml": "", "good.yaml": minimal, "big.yaml": strings.Repeat("#", 300<<10)})
	require.NoError(t, os.Mkdir(filepath.Join(dir, "folder.yaml"), 0o700))
	got, err := scenarios.Gather(dir)
	require.Equal(t, []string{"good"}, extra(got))
	require.ErrorContains(t, err, "nothing in this file")
	require.ErrorContains(t, err, "too big")
	_, err = scenarios.Gather(filepath.Join(dir, "none"))
	require.ErrorIs(t, err, fs.ErrNotExist)
}

// Links out of a folder are not followed, and the rest is read.
func TestLinksInAFolder(t *testing.T) {
	outside, dir := t.TempDir(), t.TempDir()
	write(t, outside, map[string]string{"secret.yaml": "title: the secret of the house\n"})
	write(t, dir, map[string]string{"good.yaml": minimal})
	if os.Symlink(filepath.Join(outside, "secret.yaml"), filepath.Join(dir, "link.yaml")) != nil {
		t.Skip("no links on this system")
	}
	require.NoError(t, os.Symlink(outside, filepath.Join(dir, "folder")))
	require.NoError(t, os.Symlink(dir, filepath.Join(dir, "round")))
	got, err := scenarios.Gather(dir)
	require.Equal(t, []string{"good"}, extra(got))
	require.ErrorContains(t, err, "link.yaml:1:1: this is a link")
	require.NotContains(t, err.Error(), "secret of the house")
}

// Each of these is refused as a whole, in words that say why.
func TestHostileZips(t *testing.T) {
	good := entry{name: "good.yaml", text: minimal}
	many := make([]entry, 501)
	for i := range many {
		many[i] = entry{name: fmt.Sprintf("%d.yaml", i), text: "x"}
	}
	full := make([]entry, 100)
	for i := range full {
		full[i] = entry{name: fmt.Sprintf("%d.yaml", i), text: noise(200<<10, i)}
	}
	for name, c := range map[string]struct {
		zip  []byte
		want string
	}{
		"out of the zip":        {pack(t, good, entry{name: "../../evil.yaml", text: minimal}), "leads out of it"},
		"out, not a scenario":   {pack(t, good, entry{name: "../.profile", text: "x"}), "leads out of it"},
		"out, backslashes":      {pack(t, good, entry{name: `..\..\evil.yaml`, text: minimal}), "leads out of it"},
		"out, in the middle":    {pack(t, good, entry{name: "a/../../evil.yaml", text: minimal}), "leads out of it"},
		"from the root":         {pack(t, good, entry{name: "/etc/evil.yaml", text: minimal}), "leads out of it"},
		"from a drive":          {pack(t, good, entry{name: `C:\evil.yaml`, text: minimal}), "leads out of it"},
		"a link":                {pack(t, good, entry{name: "link.yaml", text: "/etc/passwd", mode: fs.ModeSymlink | 0o777}), "a link or a device"},
		"a device":              {pack(t, good, entry{name: "tty.yaml", mode: fs.ModeDevice | 0o666}), "a link or a device"},
		"a pipe":                {pack(t, good, entry{name: "pipe.yaml", mode: fs.ModeNamedPipe | 0o666}), "a link or a device"},
		"twice":                 {pack(t, good, good), "there twice"},
		"twice but for capital": {pack(t, good, entry{name: "GOOD.yaml", text: minimal}), "there twice"},
		"an escape in a name":   {pack(t, good, entry{name: "a\x1b[31m.yaml", text: minimal}), "nobody can see"},
		"a turned name":         {pack(t, good, entry{name: "a\u202elmay.exe", text: minimal}), "nobody can see"},
		"a line in a name":      {pack(t, good, entry{name: "a\n::error::.yaml", text: minimal}), "nobody can see"},
		"a long name":           {pack(t, good, entry{name: strings.Repeat("a", 300) + ".yaml", text: minimal}), "too long"},
		"too deep":              {pack(t, good, entry{name: strings.Repeat("a/", 20) + "b.yaml", text: minimal}), "too many folders"},
		"a bomb":                {pack(t, good, entry{name: "bomb.yaml", text: strings.Repeat("a", 50<<20)}), "packed tighter"},
		"too many":              {pack(t, many...), "more than 500 scenarios"},
		"too much":              {pack(t, full...), "more than 16 MiB"},
		"a password":            {locked(pack(t, good)), "password"},
		"within each other":     {overlapping(t, pack(t, good, entry{name: "also.yaml", text: minimal})), "within each other"},
		"not a zip":             {[]byte("PK\x03\x04 but no zip"), "not a zip"},
		"empty":                 {nil, "not a zip"},
		"cut off":               {pack(t, good)[:60], "not a zip"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := scenarios.Gather(put(t, "set.zip", c.zip))
			require.Empty(t, extra(got), "nothing of it is taken")
			var set *scenarios.SetError
			require.ErrorAs(t, err, &set)
			require.Contains(t, set.What, c.want)
			require.NotEmpty(t, set.Write)
			require.NotContains(t, err.Error(), "\x1b")
		})
	}
}

// A damaged file is left out, and the rest of the zip is read; an odd name
// that does no harm is taken.
func TestOddZips(t *testing.T) {
	packed := pack(t, entry{name: "bad.yaml", text: minimal}, entry{name: "good.yaml", text: minimal})
	at := bytes.Index(packed, []byte("bad.yaml")) + len("bad.yaml")
	packed[at+10] ^= 0xff
	got, err := scenarios.Gather(put(t, "set.zip", packed))
	require.Equal(t, []string{"good"}, extra(got))
	require.ErrorContains(t, err, "set.zip/bad.yaml:1:1: this file of the zip is damaged")

	got, err = scenarios.Gather(put(t, "set.zip", pack(t,
		entry{name: `week 1\tea break.yaml`, text: minimal}, entry{name: "caf\xe9.yaml", text: minimal, nonUTF8: true}, entry{name: "./a//b.yaml", text: minimal})))
	require.NoError(t, err)
	require.ElementsMatch(t, []string{"tea-break", "caf", "b"}, extra(got))
}

// noise is text that does not pack well.
func noise(n, seed int) string {
	x := uint32(seed)*2654435761 + 1
	b := make([]byte, n)
	for i := range b {
		x = x*1664525 + 1013904223
		b[i] = "abcdefghijklmnopqrstuvwxyz012345"[x>>27]
	}
	return string(b)
}

// locked sets the flag of a password on the first entry.
func locked(packed []byte) []byte {
	for _, sign := range []struct {
		mark string
		at   int
	}{{"PK\x03\x04", 6}, {"PK\x01\x02", 8}} {
		packed[bytes.Index(packed, []byte(sign.mark))+sign.at] |= 1
	}
	return packed
}

// overlapping points the second entry at the bytes of the first.
func overlapping(t *testing.T, packed []byte) []byte {
	dir := []byte("PK\x01\x02")
	first := bytes.Index(packed, dir)
	second := first + 4 + bytes.Index(packed[first+4:], dir)
	require.Greater(t, second, first)
	binary.LittleEndian.PutUint32(packed[second+42:], 0)
	return packed
}

func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, source := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(source), 0o600))
	}
}
