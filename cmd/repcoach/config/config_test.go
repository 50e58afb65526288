package config_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/cmd/repcoach/config"
)

func TestParse(t *testing.T) {
	for source, want := range map[string]string{
		"":                                 "",
		"\n# nothing yet\n":                "",
		"union: PCS\n":                     "PCS",
		"union: PCS":                       "PCS",
		"# mine\nunion: \"Bakers & Co\"\n": "Bakers & Co",
		"union:   the Bakers’ Union\r\n":   "the Bakers’ Union",
		"union:\n":                         "",
		"union: 1926 Club\n":               "1926 Club",
	} {
		c, err := config.Parse("config.yaml", []byte(source))
		require.NoError(t, err, "%q", source)
		require.Equal(t, want, c.Union, "%q", source)
		require.True(t, c.Found)
	}
}

func TestWhatIsWrongIsSaidWithItsLine(t *testing.T) {
	for source, line := range map[string]int{
		"unoin: PCS\n":                      1,
		"\nunion: PCS\nmodel: x\n":          3,
		"union: PCS\nunion: CWU\n":          2,
		"union: [PCS]\n":                    1,
		"union:\n  name: PCS\n":             2,
		"union: \"a\\nb\"\n":                1,
		"union: \"\\e]0;x\"\n":              1,
		"union: <b>PCS</b>\n":               1,
		"union: 42\n":                       1,
		"PCS\n":                             1,
		"- PCS\n":                           1,
		"union: PCS\n\tx: y\n":              2,
		"union: 'PCS\n":                     2,
		"union: " + strings.Repeat("x", 61): 1,
		"union: PCS\n---\nunion: CWU\n":     2,
		"#" + strings.Repeat("x", 64<<10):   1,
		"union: &a PCS\nother: *a\n":        2,
	} {
		_, err := config.Parse("config.yaml", []byte(source))
		var bad *config.Error
		require.True(t, errors.As(err, &bad), "%.40q: %v", source, err)
		require.Equal(t, line, bad.Line, "%.40q: %v", source, err)
		require.NotEmpty(t, bad.Do)
		require.Contains(t, bad.Error(), "config.yaml")
	}
}

func TestLoad(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config.yaml")
	t.Setenv("REPCOACH_CONFIG", path)
	c, err := config.Load()
	require.NoError(t, err)
	require.Equal(t, config.Config{File: path}, c, "no file is no mistake")

	require.NoError(t, os.WriteFile(path, []byte("union: PCS\n"), 0o600))
	c, err = config.Load()
	require.NoError(t, err)
	require.Equal(t, config.Config{File: path, Found: true, Union: "PCS"}, c)

	require.NoError(t, os.Remove(path))
	require.NoError(t, os.Mkdir(path, 0o700))
	_, err = config.Load()
	require.Error(t, err)
}

// Whatever is in the file, reading it ends in a name that can stand in a
// sentence or in an error with a line of the file.
func TestAnyFile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		source := rapid.OneOf(rapid.String(), rapid.Map(rapid.String(), func(s string) string { return "union: " + s })).Draw(t, "source")
		c, err := config.Parse("config.yaml", []byte(source))
		var bad *config.Error
		if errors.As(err, &bad) {
			require.GreaterOrEqual(t, bad.Line, 1)
			require.LessOrEqual(t, bad.Line, strings.Count(source, "\n")+strings.Count(source, "\r")+strings.Count(source, "\u0085")+strings.Count(source, "\u2028")+strings.Count(source, "\u2029")+2)
			return
		}
		require.NoError(t, err)
		require.NotContains(t, c.Union, "\n")
		again, err := config.Union(c.Union)
		require.NoError(t, err)
		require.Equal(t, c.Union, again)
	})
}
