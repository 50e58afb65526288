package journal

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"testing"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/stretchr/testify/require"
)

var errPulled = errors.New("the disk was pulled out")

// failing is the real disk, but call number at fails, or all from there on.
// A write that fails has written half.
type failing struct {
	osDisk
	calls   *int
	at      int
	forever bool
}

func (d failing) fail() error {
	*d.calls++
	if *d.calls == d.at || d.forever && *d.calls > d.at {
		return errPulled
	}
	return nil
}

func (d failing) open(path string, flag int) (file, error) {
	if err := d.fail(); err != nil {
		return nil, err
	}
	f, err := d.osDisk.open(path, flag)
	return failingFile{f, d}, err
}

func (d failing) mkdir(path string) error {
	return cmp(d.fail(), func() error { return d.osDisk.mkdir(path) })
}
func (d failing) syncDir(path string) error {
	return cmp(d.fail(), func() error { return d.osDisk.syncDir(path) })
}
func (d failing) rename(from, to string) error {
	return cmp(d.fail(), func() error { return d.osDisk.rename(from, to) })
}
func (d failing) remove(path string) error {
	return cmp(d.fail(), func() error { return d.osDisk.remove(path) })
}

func cmp(err error, or func() error) error {
	if err != nil {
		return err
	}
	return or()
}

type failingFile struct {
	file
	disk failing
}

func (f failingFile) WriteAt(b []byte, at int64) (int, error) {
	if err := f.disk.fail(); err != nil {
		n, _ := f.file.WriteAt(b[:len(b)/2], at)
		return n, err
	}
	return f.file.WriteAt(b, at)
}
func (f failingFile) Stat() (fs.FileInfo, error) {
	if err := f.disk.fail(); err != nil {
		return nil, err
	}
	return f.file.Stat()
}
func (f failingFile) Truncate(n int64) error {
	return cmp(f.disk.fail(), func() error { return f.file.Truncate(n) })
}
func (f failingFile) Sync() error {
	return cmp(f.disk.fail(), func() error { return f.file.Sync() })
}
func (f failingFile) Close() error { return errors.Join(f.disk.fail(), f.file.Close()) }

// talk has a session on a failing disk and returns what was acknowledged. It
// tries each thing twice, as a rep who has made room would.
func talk(s *Store, id string) (acked []string) {
	open := func() (*Book, error) {
		if id != "" {
			b, _, err := s.Resume(id)
			return b, err
		}
		return s.Create(header())
	}
	b, err := open()
	if err != nil {
		if b, err = open(); err != nil {
			return nil
		}
	}
	defer b.Close()
	acked = []string{b.Header.ID}
	try := func(what string, do func() error) {
		err := do()
		if err != nil {
			err = do()
		}
		if err == nil {
			acked = append(acked, what)
		}
	}
	for n := 1; n <= 4; n++ {
		text := fmt.Sprintf("turn %d", n)
		try(text, func() error { return b.Turn(turn(n, text)) })
	}
	try("end", func() error { return b.End(stance.NotNow) })
	try("feedback", func() error { return b.Feedback(json.RawMessage(`{}`)) })
	return acked
}

// found is what of a talk is in the file, in the order of talk.
func found(e Entry) (have []string) {
	have = append(have, e.Header.ID)
	have = append(have, e.Transcript.Texts()...)
	if e.Ended {
		have = append(have, "end")
	}
	if len(e.Feedback) > 0 {
		have = append(have, "feedback")
	}
	return have
}

// TestEachCallFailsOnce lets call n of the disk fail for every n. Nothing
// that was acknowledged is lost, nothing that was not is left behind, no
// damage, and the talk went on after the failure.
func TestEachCallFailsOnce(t *testing.T) {
	for n := 1; ; n++ {
		s := newStore(t)
		calls := 0
		s.disk = failing{calls: &calls, at: n}
		acked := talk(s, "")
		s.disk = osDisk{}
		require.Len(t, acked, 7, "call %d: the second try works", n)
		list, err := s.List()
		require.NoError(t, err)
		require.Len(t, list, 1, "call %d: a session that could not begin is not there", n)
		e, err := s.Read(acked[0])
		require.NoError(t, err)
		require.Equal(t, acked, found(e), "call %d", n)
		require.Empty(t, e.Damage, "call %d", n)
		if calls < n {
			t.Logf("%d calls", calls)
			return
		}
	}
}

// TestEachCallFailsForGood does the same with a disk that does not come back.
// At most the record that failed is left, whole or torn; Resume mends it.
func TestEachCallFailsForGood(t *testing.T) {
	for n := 1; ; n++ {
		s := newStore(t)
		calls := 0
		s.disk = failing{calls: &calls, at: n, forever: true}
		acked := talk(s, "")
		s.disk = osDisk{}
		if len(acked) > 0 {
			e, err := s.Read(acked[0])
			require.NoError(t, err, "call %d", n)
			have := found(e)
			require.GreaterOrEqual(t, len(have), len(acked), "call %d", n)
			require.LessOrEqual(t, len(have), len(acked)+1, "call %d", n)
			require.Equal(t, acked, have[:len(acked)], "call %d", n)
			b, _, err := s.Resume(acked[0])
			require.NoError(t, err)
			require.NoError(t, b.Turn(turn(len(e.Transcript)+1, "And on.")))
			require.NoError(t, b.Close())
			e, err = s.Read(acked[0])
			require.NoError(t, err)
			require.Empty(t, e.Damage, "call %d", n)
		}
		if calls < n {
			return
		}
	}
}

// TestHealingFails lets every call fail while a torn session is opened. The
// torn end is never lost.
func TestHealingFails(t *testing.T) {
	for _, forever := range []bool{false, true} {
		for n := 1; ; n++ {
			s, id, path, data := stored(t)
			torn := append(data[:len(data):len(data)], `{"crc32c":"12345678","se`...)
			require.NoError(t, os.WriteFile(path, torn, 0o600))
			calls := 0
			s.disk = failing{calls: &calls, at: n, forever: forever}
			b, _, err := s.Resume(id)
			if err == nil {
				require.NoError(t, ignorePulled(b.Close()))
			} else {
				require.ErrorIs(t, err, errPulled)
			}
			inFile, err := os.ReadFile(path)
			require.NoError(t, err)
			aside, _ := os.ReadFile(beside(path, endTorn))
			require.Contains(t, string(inFile)+string(aside), `{"crc32c":"12345678","se`, "call %d", n)
			s.disk = osDisk{}
			b, e, err := s.Resume(id)
			require.NoError(t, err, "call %d", n)
			require.Equal(t, said(), e.Transcript)
			require.NoError(t, b.Close())
			after, err := os.ReadFile(path)
			require.NoError(t, err)
			require.Equal(t, string(data), string(after))
			if calls < n {
				break
			}
		}
	}
}

func ignorePulled(err error) error {
	if errors.Is(err, errPulled) {
		return nil
	}
	return err
}

// TestNothingIsWrittenAfterAFailureThatStuck keeps a second record from being
// written behind a torn one.
func TestNothingIsWrittenAfterAFailureThatStuck(t *testing.T) {
	s := newStore(t)
	b := create(t, s)
	calls := 0
	b.file = failingFile{b.file, failing{calls: &calls, at: 2, forever: true}} // Stat works, then nothing
	require.ErrorIs(t, b.Turn(turn(1, "Yes?")), errPulled)
	b.file = b.file.(failingFile).file
	require.ErrorContains(t, b.Turn(turn(1, "Yes?")), "could not be undone")
	require.NoError(t, b.Close())
	b, e, err := s.Resume(b.Header.ID)
	require.NoError(t, err)
	require.Len(t, e.Damage, 1)
	require.NoError(t, b.Turn(turn(1, "Yes?")))
	require.NoError(t, b.Close())
}

// TestErasingFails lets every call fail while a session is erased. It is
// said, and erasing again finishes the job.
func TestErasingFails(t *testing.T) {
	for n := 1; ; n++ {
		s := newStore(t)
		id := canary(t, s, "marmalade")
		calls := 0
		s.disk = failing{calls: &calls, at: n}
		removed, err := s.Erase(id)
		left := grep(t, s.Dir(), "marmalade")
		if len(left) > 0 {
			require.ErrorIs(t, err, errPulled, "call %d", n)
		}
		for _, path := range removed {
			require.NoFileExists(t, path)
		}
		s.disk = osDisk{}
		_, err = s.EraseAll()
		require.NoError(t, err)
		require.Empty(t, grep(t, s.Dir(), "marmalade"))
		if calls < n {
			return
		}
	}
}
