package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var (
	testNamed  = regexp.MustCompile(`\b(?:Test|Fuzz)[A-Z][A-Za-z0-9]+`)
	testMade   = regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)[A-Z][A-Za-z0-9]+)\(`)
	scriptName = regexp.MustCompile("`((?:testdata/scripts|\\.ci)/[a-z.-]+)`")
)

// A promise that names a test which is not there promises nothing. This holds
// for the pages and for what packages say of themselves.
func TestEveryTestThatIsNamedIsThere(t *testing.T) {
	root := filepath.Join("..", "..")
	made, named := map[string]bool{}, map[string]string{}
	require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		ending := filepath.Ext(path)
		if ending != ".go" && ending != ".md" {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if strings.HasSuffix(path, "_test.go") {
			for _, m := range testMade.FindAllStringSubmatch(string(text), -1) {
				made[m[1]] = true
			}
			return nil
		}
		for _, name := range testNamed.FindAllString(string(text), -1) {
			named[name] = path
		}
		for _, m := range scriptName.FindAllStringSubmatch(string(text), -1) {
			require.FileExists(t, filepath.Join(root, m[1]), "%s names it", path)
		}
		return nil
	}))
	require.Greater(t, len(named), 30)
	for name, path := range named {
		require.True(t, made[name], "%s names %s, and there is no such test", path, name)
	}
}
