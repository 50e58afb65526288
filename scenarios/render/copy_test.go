package render_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/render"
)

// A copy differs from what it was made of in its id, its title and its first
// line, and in nothing else.
func TestACopyKeepsEverythingElse(t *testing.T) {
	good, err := filepath.Glob("../../testdata/scenarios/good/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, good)
	all := scenarios.Library()
	for _, file := range good {
		source, err := os.ReadFile(file)
		require.NoError(t, err)
		sc, err := scenarios.Parse(file, source)
		require.NoError(t, err)
		all = append(all, sc)
	}
	refused := 0
	for _, old := range all {
		text, err := render.Copy(old, "new-id", `Our "own": talk #2`, line)
		if err != nil {
			require.ErrorIs(t, err, render.ErrCopy, old.File)
			refused++
			continue
		}
		again, err := scenarios.Parse("x.yaml", text)
		require.NoError(t, err, old.File)
		require.Equal(t, "new-id", again.ID)
		require.Equal(t, `Our "own": talk #2`, again.Title)
		require.Equal(t, old.Worker, again.Worker)
		require.Equal(t, comments(string(old.Source)), comments(string(text)), old.File)
	}
	require.LessOrEqual(t, refused, len(good)/4)
}

// comments are the lines that are notes, but for the first of the schema.
func comments(text string) []string {
	var out []string
	for l := range strings.Lines(text) {
		if strings.HasPrefix(strings.TrimSpace(l), "#") && !strings.Contains(l, "yaml-language-server") {
			out = append(out, strings.TrimSpace(l))
		}
	}
	return out
}

func TestWhatCannotBeCopiedIsRefused(t *testing.T) {
	sc, err := scenarios.Parse("x.yaml", []byte("{title: x, setting: y, worker: {name: Sam, opening: Hello, cares_about: [{says: z}]}, objectives: [{title: a, checks: [{ask: b?}]}]}"))
	require.NoError(t, err)
	_, err = render.Copy(sc, "new", "New", line)
	require.ErrorIs(t, err, render.ErrCopy)
}
