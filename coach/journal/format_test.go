package journal

import (
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/stretchr/testify/require"
)

// newerFile is a session as a program of the future may write it.
func newerFile(t *testing.T) string {
	t.Helper()
	line, err := encode(1, kindHeader, noon, rawJSON(`{"format":2,"soul":"yes"}`))
	require.NoError(t, err)
	return string(line) + "whatever comes next\x00\xff without an end"
}

func TestNewerFormatIsLeftAlone(t *testing.T) {
	s, id, path, _ := stored(t)
	require.NoError(t, os.WriteFile(path, []byte(newerFile(t)), 0o600))
	e, err := s.Read(id)
	require.ErrorIs(t, err, ErrNewer)
	require.Equal(t, id, e.Header.ID)
	_, _, err = s.Resume(id)
	require.ErrorIs(t, err, ErrNewer)
	list, err := s.List()
	require.NoError(t, err)
	require.Equal(t, []Summary{{ID: id, Started: started(id), Outcome: stance.Unfinished, Newer: true}}, list)
	_, err = s.Health()
	require.NoError(t, err)
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, newerFile(t), string(data))
	files, err := s.places()
	require.NoError(t, err)
	require.Len(t, files, 1, "nothing is put beside it")
}

// TestADamagedFormatIsNotTakenForANewerOne: only a whole header counts.
func TestADamagedFormatIsNotTakenForANewerOne(t *testing.T) {
	_, _, _, data := stored(t)
	bad := bytes.Replace(data, []byte(`"format":1`), []byte(`"format":9`), 1)
	e, err := ReadFrom(bytes.NewReader(bad))
	require.NoError(t, err)
	require.Equal(t, said(), e.Transcript)
	require.NotEmpty(t, e.Damage)
}

// TestGoldenFiles reads a file of each format there has been. The files are
// never written again: whatever this program becomes, it reads them.
func TestGoldenFiles(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "..", "testdata", "journal", "format1.jsonl"))
	require.NoError(t, err)
	s := newStore(t)
	id := "01m81j19f8vexgfz1ejrknwvbs"
	require.NoError(t, os.MkdirAll(filepath.Dir(s.path(id)), 0o700))
	require.NoError(t, os.WriteFile(s.path(id), data, 0o600))
	b, e, err := s.Resume(id)
	require.NoError(t, err)
	require.NoError(t, b.Close())
	require.Equal(t, id, e.Header.ID)
	require.Equal(t, "A first conversation", e.Header.Title)
	require.Equal(t, "first-conversation", e.Header.ScenarioID)
	require.Equal(t, "title: A first conversation\n", e.Header.Source)
	require.Equal(t, uint64(7), e.Header.Options.Seed)
	require.Equal(t, stance.Normal, e.Header.Options.Difficulty)
	require.Equal(t, "gemma3:4b", e.Header.Model)
	require.Equal(t, "sha256:0123", e.Header.Digest)
	require.Equal(t, time.Date(2026, 11, 22, 12, 0, 1, 0, time.UTC), e.Header.Started)
	require.Equal(t, []string{"I've only got five minutes.", "How have the rotas been?", "Two days' notice.", "Who decides \xff that?", "Nobody asks us."}, e.Transcript.Texts())
	require.Equal(t, "answers shortly", e.Transcript[1].Direction)
	require.True(t, e.Transcript[4].Cut)
	require.Equal(t, []string{"That's hard to plan around.", "You could say that."}, coach.Transcript(e.TakenBack).Texts())
	require.Len(t, e.Steps, 3)
	require.Equal(t, 4, e.Steps[2].Turn)
	require.Equal(t, stance.Hinted, e.Steps[2].State.Depths["rotas"])
	require.Equal(t, stance.NextStep, e.Outcome)
	require.True(t, e.Ended)
	require.Len(t, e.Feedback, 2)
	require.Len(t, e.Reviews, 1)
	require.Empty(t, e.Damage)
	after, err := os.ReadFile(s.path(id))
	require.NoError(t, err)
	require.Equal(t, string(data), string(after))
	list, err := s.List()
	require.NoError(t, err)
	require.Equal(t, 4, *list[0].Stars)
}

// TestAnotherProgramCanReadIt reads a file with nothing of this package, by
// what its manual says.
func TestAnotherProgramCanReadIt(t *testing.T) {
	_, _, _, data := stored(t)
	shape := regexp.MustCompile(`^\{"crc32c":"([0-9a-f]{8})",("seq":(\d+),"kind":"([a-z]+)","at":"([^"]+)","data":\{.*\}\})$`)
	for i, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		m := shape.FindStringSubmatch(line)
		require.NotNil(t, m, line)
		require.Equal(t, fmt.Sprintf("%08x", crc32.Checksum([]byte(m[2]), crc32.MakeTable(crc32.Castagnoli))), m[1])
		require.Equal(t, fmt.Sprint(i+1), m[3])
	}
}

func TestReadFromAReaderThatFails(t *testing.T) {
	broken := errors.New("the stick was pulled out")
	_, err := ReadFrom(readerFunc(func([]byte) (int, error) { return 0, broken }))
	require.ErrorIs(t, err, broken)
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(b []byte) (int, error) { return f(b) }
