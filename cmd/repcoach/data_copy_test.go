package main

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// The copy of everything has what sharing and the settings keep, and erasing
// everything leaves nothing of it but tells the code once more.
func TestTheWholeCopyAndErasingIt(t *testing.T) {
	home := t.TempDir()
	t.Setenv("REPCOACH_HOME", home)
	t.Setenv("REPCOACH_CONFIG", filepath.Join(home, "my.yaml"))
	write := func(name, text string) {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(home, name)), 0o700))
		require.NoError(t, os.WriteFile(filepath.Join(home, name), []byte(text), 0o600))
	}
	write("my.yaml", "union: PCS\n")
	write("scenarios/course/mine.yaml", "id: mine\n")
	repcoach := func(in string, args ...string) (code int, out, errs string) {
		var o, e bytes.Buffer
		code = run(t.Context(), args, streams{In: bytes.NewBufferString(in), Out: &o, Err: &e, Env: func(string) string { return "" }})
		return code, o.String(), e.String()
	}
	code, _, errs := repcoach("How have the rotas been?\nWho else is it like that for?\nWould you come on Thursday?\n", "practise", "first-conversation", "--plain", "--partner", "builtin")
	require.Zero(t, code, errs)
	code, _, errs = repcoach("", "export", "--yes", "--out", filepath.Join(home, "s.json"))
	require.Zero(t, code, errs)
	_, rep, _ := repcoach("", "export", "--code")
	require.Len(t, rep, 27)

	copied := filepath.Join(home, "copy.zip")
	code, _, errs = repcoach("", "data", "export", copied)
	require.Zero(t, code, errs)
	z, err := zip.OpenReader(copied)
	require.NoError(t, err)
	defer z.Close()
	for name, want := range map[string]string{"more/sharing.json": rep[:26], "more/config.yaml": "union: PCS", "more/scenarios/course/mine.yaml": "id: mine"} {
		f, err := z.Open(name)
		require.NoError(t, err, name)
		text, err := io.ReadAll(f)
		require.NoError(t, err)
		require.Contains(t, string(text), want)
	}

	code, out, errs := repcoach("", "data", "erase", "--all", "--yes")
	require.Zero(t, code, errs)
	require.Contains(t, out, "sharing.json")
	require.Contains(t, errs, "--withdraw --rep "+rep[:26])
	require.NoFileExists(t, filepath.Join(home, "sharing.json"))
	code, _, errs = repcoach("", "export", "--withdraw", "--rep", rep[:26], "--out", filepath.Join(home, "n.json"))
	require.Zero(t, code, errs)
}
