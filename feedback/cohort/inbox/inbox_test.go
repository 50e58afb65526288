package inbox_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age"
	"filippo.io/age/armor"
	"github.com/repcoach/repcoach/feedback/cohort/inbox"
	"github.com/repcoach/repcoach/feedback/cohort/madeup"
	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func line(t testing.TB, n int) []byte {
	t.Helper()
	out, err := summary.Line(madeup.Rep(1, n, 1))
	require.NoError(t, err)
	return out
}

func write(t testing.TB, path string, data ...[]byte) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
	require.NoError(t, os.WriteFile(path, bytes.Join(data, nil), 0o600))
}

// whys are the reasons of the refusals, by file.
func whys(log inbox.Log) map[string]error {
	out := map[string]error{}
	for _, r := range log.Refused {
		out[r.File] = r.Why
	}
	return out
}

func nothing(summary.Item) error { return nil }

// Everything a stranger can put into a folder is refused by itself, and the
// rest still counts.
func TestAFolderOfStrangers(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "good.jsonl"), line(t, 1), []byte("{torn\n"), line(t, 2))
	laidOut, err := summary.Encode(madeup.Rep(1, 3, 1))
	require.NoError(t, err)
	write(t, filepath.Join(dir, "deep", "er", "GOOD.JSON"), laidOut)
	write(t, filepath.Join(dir, "empty.json"))
	write(t, filepath.Join(dir, "page.json"), []byte("<script>alert(1)</script>"))
	write(t, filepath.Join(dir, "future.json"), []byte(`{"schema":"repcoach.summary/9"}`))
	write(t, filepath.Join(dir, "changed.json"), bytes.Replace(laidOut, []byte(`"builtin"`), []byte(`"ollama"`), 1))
	write(t, filepath.Join(dir, "locked.age"), []byte("age-encryption.org/v1\n"))
	write(t, filepath.Join(dir, "\x1b]52;c;aGk=\x07.json"), []byte("x"))
	write(t, filepath.Join(dir, "01ARZ3NDEKTSV4RRFFQ69G5FAV.json"), []byte("x"))
	write(t, filepath.Join(dir, "notes.txt"), []byte("x"))
	write(t, filepath.Join(dir, ".hidden.json"), line(t, 4))
	write(t, filepath.Join(dir, "video.json"), bytes.Repeat([]byte("not a bundle\n"), 5000))
	write(t, filepath.Join(dir, "huge.json"), []byte("{\n"), bytes.Repeat([]byte("x"), summary.MaxBytes), []byte("\n}\n"), line(t, 5))
	write(t, filepath.Join(dir, strings.Repeat("d/", 20), "deep.json"), line(t, 6))
	require.NoError(t, os.Symlink("good.jsonl", filepath.Join(dir, "link.json")))
	require.NoError(t, os.Symlink(".", filepath.Join(dir, "loop")))
	require.NoError(t, os.Symlink("/etc/passwd", filepath.Join(dir, "passwd.json")))

	taken := map[string]bool{}
	log, err := inbox.Read(context.Background(), []string{dir}, inbox.Options{}, func(item summary.Item) error {
		taken[item.Bundle.Rep] = true
		return nil
	})
	require.NoError(t, err)
	want := map[string]bool{}
	for _, n := range []int{1, 2, 3, 5} {
		want[madeup.Rep(1, n, 1).Rep] = true
	}
	require.Equal(t, want, taken)
	require.Equal(t, 4, log.Bundles)
	require.GreaterOrEqual(t, log.LeftAlone, 2)
	why := whys(log)
	for file, want := range map[string]error{
		"good.jsonl": summary.ErrDamaged, "empty.json": summary.ErrNotSummary, "page.json": summary.ErrDamaged,
		"future.json": summary.ErrNewer, "changed.json": summary.ErrChecksum, "locked.age": inbox.ErrLocked,
		"\x1b]52;c;aGk=\x07.json": summary.ErrDamaged, "(rep code).json": summary.ErrDamaged,
		"huge.json": summary.ErrTooLarge, "link.json": inbox.ErrLink, "passwd.json": inbox.ErrLink, "d": inbox.ErrDeep,
	} {
		require.ErrorIs(t, why[file], want, file)
	}
	require.Less(t, log.Refusals, 1500, "a file of nothing else is given up")
	require.LessOrEqual(t, len(log.Refused), 200)
}

func TestWhatIsNoFileIsRefused(t *testing.T) {
	_, err := inbox.Read(context.Background(), []string{filepath.Join(t.TempDir(), "nowhere")}, inbox.Options{}, nothing)
	require.ErrorIs(t, err, os.ErrNotExist)
	log, err := inbox.Read(context.Background(), []string{"/dev/null"}, inbox.Options{}, nothing)
	require.NoError(t, err)
	require.ErrorIs(t, whys(log)["null"], inbox.ErrNoFile)
}

func TestEncryptedFiles(t *testing.T) {
	id, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	other, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	dir := t.TempDir()
	for name, wrap := range map[string]func(io.Writer) io.WriteCloser{"plain.json.age": nil, "armored.json.age": armor.NewWriter} {
		var out bytes.Buffer
		to := io.Writer(&out)
		var armored io.WriteCloser
		if wrap != nil {
			armored = wrap(&out)
			to = armored
		}
		w, err := age.Encrypt(to, id.Recipient())
		require.NoError(t, err)
		_, err = w.Write(line(t, len(name)))
		require.NoError(t, err)
		require.NoError(t, w.Close())
		if armored != nil {
			require.NoError(t, armored.Close())
		}
		write(t, filepath.Join(dir, name), out.Bytes())
	}
	file := filepath.Join(t.TempDir(), "key")
	write(t, file, []byte("# the team's key\n"+id.String()+"\n"))
	ids, err := inbox.Identities(file)
	require.NoError(t, err)
	log, err := inbox.Read(context.Background(), []string{dir}, inbox.Options{Identities: ids}, nothing)
	require.NoError(t, err)
	require.Equal(t, 2, log.Bundles, log.Refused)

	log, err = inbox.Read(context.Background(), []string{dir}, inbox.Options{Identities: []age.Identity{other}}, nothing)
	require.NoError(t, err)
	require.Equal(t, 2, log.Refusals)
	require.Zero(t, log.Bundles)

	write(t, file, []byte("hello"))
	_, err = inbox.Identities(file)
	require.ErrorIs(t, err, inbox.ErrIdentity)
	require.NotContains(t, err.Error(), filepath.Dir(file))
}

func TestReadingStopsWhenItIsTold(t *testing.T) {
	dir := t.TempDir()
	for i := range 300 {
		write(t, filepath.Join(dir, fmt.Sprintf("%d.json", i)), line(t, i))
	}
	full := errors.New("the disk is full")
	n := 0
	_, err := inbox.Read(context.Background(), []string{dir}, inbox.Options{}, func(summary.Item) error { n++; return full })
	require.ErrorIs(t, err, full)
	require.Equal(t, 1, n)

	ctx, stop := context.WithCancel(context.Background())
	_, err = inbox.Read(ctx, []string{dir}, inbox.Options{}, func(summary.Item) error { stop(); return nil })
	require.ErrorIs(t, err, context.Canceled)

	log, err := inbox.Read(context.Background(), []string{dir}, inbox.Options{}, func(summary.Item) error { return inbox.ErrRefused })
	require.NoError(t, err)
	require.Equal(t, 300, log.Refusals)
}

func TestProgressReachesTheEnd(t *testing.T) {
	dir := t.TempDir()
	for i := range 20 {
		write(t, filepath.Join(dir, fmt.Sprintf("%d.json", i)), line(t, i))
	}
	var last, all int64
	_, err := inbox.Read(context.Background(), []string{dir}, inbox.Options{Progress: func(done, total int64) {
		require.GreaterOrEqual(t, done, last)
		last, all = done, total
	}}, nothing)
	require.NoError(t, err)
	require.Positive(t, all)
	require.Equal(t, all, last)
}
