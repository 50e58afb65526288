package main

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/repcoach/repcoach/feedback/cohort/inbox"
	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/stretchr/testify/require"
)

func TestEveryRepIsThereOnce(t *testing.T) {
	for _, inFile := range []int{1, 7, 1000} {
		dir := filepath.Join(t.TempDir(), "new")
		require.NoError(t, generate(dir, 1, 30, 2, inFile))
		codes := map[string]int{}
		log, err := inbox.Read(context.Background(), []string{dir}, inbox.Options{}, func(item summary.Item) error {
			codes[item.Bundle.Rep]++
			return nil
		})
		require.NoError(t, err)
		require.Len(t, codes, 30)
		require.Equal(t, 30, log.Bundles)
		require.Equal(t, (30+inFile-1)/inFile, log.Files)
	}
	require.Error(t, generate("/dev/null/x", 1, 1, 1, 1))
}
