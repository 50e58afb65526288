package scenarios_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
)

const corpus = "../testdata/scenarios"

// files returns the YAML files of one half of the corpus.
func files(t testing.TB, half string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(corpus, half, "*.yaml"))
	require.NoError(t, err)
	require.NotEmpty(t, names)
	return names
}

// Each broken file has a .want beside it: one line for each complaint there
// has to be, "line: phrase". There may be no complaint on any other line.
func TestBadFiles(t *testing.T) {
	for _, name := range files(t, "bad") {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".yaml"), func(t *testing.T) {
			source, err := os.ReadFile(name)
			require.NoError(t, err)
			want, err := os.ReadFile(strings.TrimSuffix(name, ".yaml") + ".want")
			require.NoError(t, err)

			sc, err := scenarios.Parse(name, source)
			require.Nil(t, sc)
			var found scenarios.Complaints
			require.ErrorAs(t, err, &found)

			allowed := map[int]bool{}
			for line := range strings.Lines(string(want)) {
				number, phrase, ok := strings.Cut(strings.TrimSpace(line), ": ")
				require.True(t, ok, line)
				n, err := strconv.Atoi(number)
				require.NoError(t, err)
				allowed[n] = true
				require.True(t, complains(found, n, phrase), "no complaint in line %d says %q:\n%v", n, phrase, found)
			}
			for _, c := range found {
				require.True(t, allowed[c.Line] || strings.HasPrefix(t.Name(), "TestBadFiles/alias-bomb"),
					"a complaint that only follows from another:\n%v", c)
				wellFormed(t, c, source)
			}
		})
	}
}

func complains(found scenarios.Complaints, line int, phrase string) bool {
	for _, c := range found {
		if c.Line == line && strings.Contains(c.What, phrase) {
			return true
		}
	}
	return false
}

// wellFormed holds what every complaint has to have.
func wellFormed(t testing.TB, c scenarios.Complaint, source []byte) {
	t.Helper()
	lines := strings.Count(strings.ReplaceAll(strings.ReplaceAll(string(source), "\r\n", "\n"), "\r", "\n"), "\n") + 1
	require.GreaterOrEqual(t, c.Line, 1)
	require.LessOrEqual(t, c.Line, lines)
	require.GreaterOrEqual(t, c.Column, 1)
	require.NotEmpty(t, c.What)
	require.NotEmpty(t, c.Write)
	require.Contains(t, c.String(), fmt.Sprintf(":%d:%d: ", c.Line, c.Column))
}

func TestGoodFiles(t *testing.T) {
	for _, name := range files(t, "good") {
		t.Run(filepath.Base(name), func(t *testing.T) {
			sc, err := scenarios.Load(name)
			require.NoError(t, err)
			require.Equal(t, name, sc.File)
			require.Len(t, sc.Hash, 64)
			complete(t, sc)
		})
	}
}

// complete holds what every parsed scenario has, whatever was left out of it.
func complete(t testing.TB, sc *scenarios.Scenario) {
	t.Helper()
	require.NotEmpty(t, sc.ID)
	require.NotEmpty(t, sc.Title)
	require.NotEmpty(t, sc.Setting)
	require.NotEmpty(t, sc.Language)
	require.Positive(t, sc.Minutes)
	require.NotNil(t, sc.Never)
	require.NotEmpty(t, sc.Worker.Name)
	require.NotEmpty(t, sc.Worker.Opening)
	require.NotEmpty(t, sc.Worker.Stance.Starts)
	require.Positive(t, sc.Worker.Stance.Patience)
	require.NotEmpty(t, sc.Objectives)
	seen := map[string]bool{}
	once := func(space, id string) {
		require.NotEmpty(t, id)
		require.False(t, seen[space+id], "%s %s twice", space, id)
		seen[space+id] = true
	}
	for _, i := range sc.Worker.CaresAbout {
		once("topic ", i.ID)
		require.NotEmpty(t, i.What)
		require.NotEmpty(t, i.Says)
		require.NotEmpty(t, i.Reveal)
	}
	for _, w := range sc.Worker.Worries {
		once("topic ", w.ID)
		require.NotEmpty(t, w.Says)
		require.NotEmpty(t, w.Reveal)
		require.NotEmpty(t, w.EasedBy)
	}
	for _, id := range sc.Worker.YesWhen {
		require.True(t, seen["topic "+id], id)
	}
	for _, o := range sc.Objectives {
		once("objective ", o.ID)
		require.NotEmpty(t, o.Checks)
		for _, c := range o.Checks {
			once("check ", c.ID)
			require.NotEmpty(t, c.Ask)
		}
	}
}
