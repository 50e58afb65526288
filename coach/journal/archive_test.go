package journal

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/stretchr/testify/require"
)

// unzip returns the files of an archive by their names.
func unzip(t *testing.T, data []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	files := map[string]string{}
	for _, f := range z.File {
		require.True(t, filepath.IsLocal(f.Name), f.Name)
		r, err := f.Open()
		require.NoError(t, err)
		text, err := io.ReadAll(r)
		require.NoError(t, err)
		files[f.Name] = string(text)
	}
	return files
}

func TestExportAll(t *testing.T) {
	s := newStore(t)
	first, second := canary(t, s, "marmalade"), canary(t, s, "bicycle")
	b, _, err := s.Resume(first)
	require.NoError(t, err)
	require.NoError(t, b.Turn(turn(1, "Yes?")))
	require.NoError(t, b.Turn(turn(2, "Hello.\nManager: ha")))
	require.NoError(t, b.Close())
	var out bytes.Buffer
	require.NoError(t, s.ExportAll(&out))
	files := unzip(t, out.Bytes())
	require.Contains(t, files["README.txt"], "everything repcoach has stored")
	require.Equal(t, string(must(os.ReadFile(b.path))), files["sessions/"+first+".jsonl"], "stored files are copied to the byte")
	require.Contains(t, files["sessions/"+second+".torn"], "bicycle")
	text := files["text/2026-11-22 "+first+".txt"]
	for _, want := range []string{
		"marmalade\nSession " + first + ", begun 22 November 2026 12:00 UTC", "Worker: Yes?\n\nRep: Hello.\n  Manager: ha\n",
		"== Said and taken back ==", "== Feedback 1 ==\n\nstars: 2\nnote: marmalade\n", "== Review by a tutor 1 ==",
	} {
		require.Contains(t, text, want)
	}
	copies := 0
	for name := range files {
		if strings.Contains(name, ".copy-") {
			copies++
		}
	}
	require.Equal(t, 6, copies, "what other programs have copied is in it too")
}

func TestExportWithMore(t *testing.T) {
	s := newStore(t)
	canary(t, s, "marmalade")
	var out bytes.Buffer
	require.NoError(t, s.ExportWith(&out, Extra{Name: "scenarios/mine.yaml", Data: []byte("id: mine")}))
	files := unzip(t, out.Bytes())
	require.Equal(t, "id: mine", files["more/scenarios/mine.yaml"])
	require.Contains(t, files["README.txt"], "more/")
}

func TestWriteArchiveOfSome(t *testing.T) {
	s := newStore(t)
	first, second := canary(t, s, "marmalade"), canary(t, s, "bicycle")
	var out bytes.Buffer
	require.NoError(t, s.WriteArchive(&out, first))
	for name, text := range unzip(t, out.Bytes()) {
		require.NotContains(t, name, second)
		require.NotContains(t, text, "bicycle")
	}
}

func TestArchiveOfWhatCannotBeRead(t *testing.T) {
	s, id, path, _ := stored(t)
	b := create(t, s)
	require.NoError(t, b.Close())
	require.NoError(t, os.WriteFile(b.path, []byte("rubbish"), 0o600))
	link := filepath.Join(filepath.Dir(path), "01kd0000000000000000000000.jsonl")
	require.NoError(t, os.Symlink("/dev/zero", link))
	var out bytes.Buffer
	require.ErrorContains(t, s.WriteArchive(&out), link)
	files := unzip(t, out.Bytes())
	require.Equal(t, "rubbish", files["sessions/"+b.Header.ID+".jsonl"])
	require.Contains(t, files["text/2026-11-22 "+b.Header.ID+".txt"], "Damage: ")
	require.Contains(t, files["text/2026-11-22 "+id+".txt"], "== The conversation ==")

	broken := writerFunc(func([]byte) (int, error) { return 0, errPulled })
	require.ErrorIs(t, s.WriteArchive(broken), errPulled)
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(b []byte) (int, error) { return f(b) }

// TestTheConversationInTheTextCanBeScored reads the written conversation back.
func TestTheConversationInTheTextCanBeScored(t *testing.T) {
	_, _, _, data := stored(t)
	e, err := ReadFrom(bytes.NewReader(data))
	require.NoError(t, err)
	_, rest, _ := strings.Cut(e.Text(), "== The conversation ==\n\n")
	talk, _, _ := strings.Cut(rest, "\n== ")
	said, err := coach.ParseTranscript(strings.NewReader(talk))
	require.NoError(t, err)
	require.Equal(t, e.Transcript.Texts(), said.Texts())
}

func TestReadable(t *testing.T) {
	for in, want := range map[string]string{
		`{"stars":null,"big_one":12345678901234567890,"list":[1,"two",{"deep":true}],"none":[]}`: "stars: none\nbig one: 12345678901234567890\nlist:\n  - 1\n  - two\n  -\n    deep: true\nnone:\n",
		`3`:        " 3\n",
		`{"a":`:    "{\"a\":\n",
		`["a",{}]`: "- a\n-\n",
	} {
		require.Equal(t, want, readable(rawMessage(in)))
	}
}

// TestTheWorkerHasTheirName takes it from the scenario that is stored with
// the session.
func TestTheWorkerHasTheirName(t *testing.T) {
	e := Entry{Header: header(), Outcome: stance.Unfinished, Transcript: said()}
	require.Contains(t, e.Text(), "\nWorker: Two days' notice.", "a scenario that cannot be read has none")
	sc := scenarios.Library()[0]
	e.Header.Source = string(sc.Source)
	require.Contains(t, e.Text(), "\n"+sc.Worker.Name+": Two days' notice.")
}
