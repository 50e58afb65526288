package postgres_test

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback/cohort/inbox"
	"github.com/repcoach/repcoach/feedback/cohort/postgres"
	"github.com/repcoach/repcoach/feedback/summary"
)

// fresh is a database of its own on the server of REPCOACH_POSTGRES, which
// .ci/postgres starts. The address it returns is of its owner.
func fresh(t *testing.T) (address string) {
	t.Helper()
	server := os.Getenv("REPCOACH_POSTGRES")
	if server == "" {
		t.Skip("no server: .ci/postgres starts one and sets REPCOACH_POSTGRES")
	}
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, server)
	require.NoError(t, err)
	name := fmt.Sprintf("repcoach_test_%d_%s", os.Getpid(), strings.ToLower(strings.NewReplacer("/", "_").Replace(t.Name())))
	name = name[:min(len(name), 60)]
	_, err = conn.Exec(ctx, "create database "+name)
	require.NoError(t, err)
	t.Cleanup(func() {
		_, err := conn.Exec(ctx, "drop database "+name+" with (force)")
		require.NoError(t, err)
		require.NoError(t, conn.Close(ctx))
	})
	at, err := url.Parse(server)
	require.NoError(t, err)
	at.Path = "/" + name
	return at.String()
}

func open(t *testing.T, address string) *postgres.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), address)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	return db
}

// ask runs a query as a role and returns its lines.
func ask(t *testing.T, address, role, sql string) ([]string, error) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), address)
	require.NoError(t, err)
	defer conn.Close(context.Background())
	if role != "" {
		_, err = conn.Exec(t.Context(), "set role "+role)
		require.NoError(t, err)
	}
	rows, err := conn.Query(t.Context(), sql)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (string, error) {
		values, err := row.Values()
		return strings.TrimSpace(fmt.Sprintln(values...)), err
	})
}

// code is the rep code of person n.
func code(n int) string { return fmt.Sprintf("0%025d", n) }

// person is a summary with talks about one objective, by their bands.
func person(n, issue int, bands ...string) summary.Bundle {
	b := summary.Bundle{
		Rep: code(n), Issue: issue, Course: "ORG-1", Program: "test",
		Consent: summary.Consent{Level: "scores", Week: "2026-W47", Text: "I share my scores."},
	}
	for i, band := range bands {
		b.Sessions = append(b.Sessions, summary.Session{
			ID: fmt.Sprintf("talk-%06d-%d", n, i), Week: fmt.Sprintf("2026-W%02d", 40+i), Attempt: i + 1,
			Scenario: summary.Scenario{ID: "first-conversation", Title: "A first conversation", Hash: "ab"},
			Partner:  "builtin", Difficulty: "normal", Outcome: "next_step",
			Objectives: []summary.Objective{{ID: "listen", Title: "Listen", Band: band, Checks: []summary.Check{
				{ID: "open-question", Verdict: map[bool]string{true: "yes", false: "no"}[band == "strong"], By: "rules"},
				{ID: "who-else", Verdict: "not_scored"},
			}}},
			Flags: []summary.FlagCount{{Kind: "promise", Count: 2}},
		})
	}
	return b
}

// many are n people, the first strong of them strong and the others starting.
func many(n, strong int) []summary.Bundle {
	var out []summary.Bundle
	for i := range n {
		band := "starting"
		if i < strong {
			band = "strong"
		}
		out = append(out, person(i, 1, band))
	}
	return out
}

// file writes summaries as JSON lines and returns its path.
func file(t *testing.T, bundles []summary.Bundle, more ...string) string {
	t.Helper()
	var out strings.Builder
	for _, b := range bundles {
		raw, err := summary.Line(b)
		require.NoError(t, err)
		out.Write(raw)
	}
	for _, m := range more {
		out.WriteString(m + "\n")
	}
	path := filepath.Join(t.TempDir(), "summaries.jsonl")
	require.NoError(t, os.WriteFile(path, []byte(out.String()), 0o600))
	return path
}

func load(t *testing.T, db *postgres.DB, path string) postgres.Loaded {
	t.Helper()
	did, log, err := db.Load(t.Context(), []string{path}, inbox.Options{})
	require.NoError(t, err)
	require.Zero(t, log.Refusals, "%v", log.Refused)
	return did
}
