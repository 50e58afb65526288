package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback/summary"
)

// .ci/postgres starts a server, sets REPCOACH_POSTGRES and runs this.
func TestPostgresLoadFromTheCommandLine(t *testing.T) {
	server := os.Getenv("REPCOACH_POSTGRES")
	if server == "" {
		t.Skip("no server: .ci/postgres starts one and sets REPCOACH_POSTGRES")
	}
	raw, err := summary.Line(summary.Bundle{
		Rep: "0" + strings.Repeat("Z", 25), Issue: 1, Program: "test", Sessions: []summary.Session{},
		Consent: summary.Consent{Level: "scores", Week: "2026-W47", Text: "I share my scores."},
	})
	require.NoError(t, err)
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "one.json"), raw, 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "bad\x1b[31m.json"), []byte("{}"), 0o600))
	load := func() string {
		var out, errs bytes.Buffer
		code := run(t.Context(), []string{"cohort", "load", folder, "--to", server}, streams{In: strings.NewReader(""), Out: &out, Err: &errs, Env: os.Getenv})
		require.Zero(t, code, errs.String())
		require.Equal(t, 1, strings.Count(errs.String(), ".json"), errs.String())
		require.NotContains(t, errs.String(), "\x1b")
		return out.String()
	}
	require.Contains(t, load(), "New: 1.")
	require.Contains(t, load(), "New: 0. Replaced by a newer summary: 0. Unchanged: 1.")
}
