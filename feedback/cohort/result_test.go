package cohort_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/repcoach/repcoach/feedback/cohort/madeup"
	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/stretchr/testify/require"
)

// folder writes bundles as files of a new folder.
func folder(t testing.TB, bundles ...summary.Bundle) string {
	t.Helper()
	dir := t.TempDir()
	var lines []byte
	for _, b := range bundles {
		line, err := summary.Line(b)
		require.NoError(t, err)
		lines = append(lines, line...)
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "all.jsonl"), lines, 0o600))
	return dir
}

func reps(n, talks int) []summary.Bundle {
	var all []summary.Bundle
	for i := range n {
		all = append(all, madeup.Rep(1, i, talks))
	}
	return all
}

func read(t testing.TB, o cohort.Options, bundles ...summary.Bundle) (*cohort.Result, error) {
	t.Helper()
	r, _, err := cohort.Read(context.Background(), []string{folder(t, bundles...)}, o)
	return r, err
}

func TestCohortsOfNineTenEleven(t *testing.T) {
	for n, want := range map[int]error{0: cohort.ErrNone, 1: cohort.ErrTooFew, 9: cohort.ErrTooFew, 10: nil, 11: nil} {
		r, err := read(t, cohort.Options{}, reps(n, 5)...)
		require.ErrorIs(t, err, want, n)
		if want == nil {
			require.Equal(t, cohort.Cell{Shown: true, N: 10}, r.People, n)
		}
	}
}
