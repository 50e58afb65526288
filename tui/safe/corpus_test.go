package safe_test

import (
	"bufio"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// corpus is every hostile text by the file it is in, and the big ones.
func corpus(t testing.TB) map[string][]string {
	t.Helper()
	files, err := filepath.Glob("../../testdata/hostile/*.txt")
	require.NoError(t, err)
	require.Len(t, files, 17)
	all := map[string][]string{"big": {
		strings.Repeat("\a", 1000),
		"a" + strings.Repeat("\u0301", 50),
		"a" + strings.Repeat("\u0301", 5000),
		"a" + strings.Repeat("\ufe0f", 200),
		"a" + strings.Repeat("\u0301\u200d", 200),
		"a" + strings.Repeat("\U000e0100", 200),
		strings.Repeat("\x1b]0;", 5000),
		strings.Repeat("\x1b[", 5000),
		"\x1b[" + strings.Repeat("1;", 5000) + "m",
		"\x1b[" + strings.Repeat(";", 100) + "m",
		"\x1bP" + strings.Repeat("x", 50000),
	}}
	for _, file := range files {
		f, err := os.Open(file)
		require.NoError(t, err)
		defer f.Close()
		for lines := bufio.NewScanner(f); lines.Scan(); {
			if line := lines.Text(); line != "" && line[0] != '#' {
				s, err := strconv.Unquote(line)
				require.NoError(t, err, "%s: %s", file, line)
				all[filepath.Base(file)] = append(all[filepath.Base(file)], s)
			}
		}
	}
	return all
}
