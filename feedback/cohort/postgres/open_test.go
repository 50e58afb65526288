package postgres_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback/cohort/postgres"
)

func TestOpenRefusesAnOpenLineToAnotherComputer(t *testing.T) {
	for _, address := range []string{
		"postgres://u:secret@db.example.org/x", "postgres://u:secret@192.0.2.1/x?sslmode=prefer",
		"host=db.example.org user=u password=secret dbname=x sslmode=disable", "postgres://u:secret@localhost,db.example.org/x?sslmode=disable",
	} {
		_, err := postgres.Open(t.Context(), address)
		require.ErrorIs(t, err, postgres.ErrPlain, address)
	}
}

func TestErrorsHoldNoPassword(t *testing.T) {
	for address, want := range map[string]error{
		"postgres://u:secret@127.0.0.1:1/x":  postgres.ErrConnect,
		"postgres://u:secret@127.0.0.1:99/%": postgres.ErrAddress,
		"secret secret":                      postgres.ErrAddress,
	} {
		_, err := postgres.Open(t.Context(), address)
		require.ErrorIs(t, err, want, address)
		require.False(t, strings.Contains(err.Error(), "secret"), err)
	}
}

func TestTheSchemaCanBeReadFirst(t *testing.T) {
	for _, part := range []string{"create schema repcoach;", "create view repcoach_team.bands", "create role repcoach_team"} {
		require.Contains(t, postgres.SQL(), part)
	}
}
