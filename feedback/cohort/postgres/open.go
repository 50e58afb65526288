package postgres

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

//go:embed schema.sql
var schemaSQL string

//go:embed views.sql
var viewsSQL string

//go:embed roles.sql
var rolesSQL string

// version is that of the schema. A newer one is refused.
const version = 1

// What Open refuses.
var (
	ErrAddress = errors.New("this is not the address of a PostgreSQL database")
	ErrPlain   = errors.New("the database is on another computer, and the connection is not encrypted")
	ErrConnect = errors.New("the database does not answer")
	ErrNewer   = errors.New("the database was made by a newer repcoach")
)

// DB is a database with the schema in it. It is for one goroutine.
type DB struct {
	NoRoles bool // the two roles could not be made with this login

	conn *pgx.Conn
	salt string
}

// SQL is all that Open runs on an empty database, for somebody who wants to
// read it first, or to run it themselves.
func SQL() string { return schemaSQL + "\n" + viewsSQL + "\n" + rolesSQL }

// Open connects, and makes what is not there yet. Errors never hold a
// password.
func Open(ctx context.Context, address string) (*DB, error) {
	config, err := pgx.ParseConfig(address)
	if err != nil {
		return nil, fmt.Errorf("%w: it is written like postgres://user@host/database", ErrAddress)
	}
	if !private(config) {
		return nil, ErrPlain
	}
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("%w (%s): %w", ErrConnect, config.Host, reason(err))
	}
	db := &DB{conn: conn}
	if err := db.prepare(ctx); err != nil {
		return nil, errors.Join(err, conn.Close(context.WithoutCancel(ctx)))
	}
	return db, nil
}

// Close ends the connection.
func (db *DB) Close() error { return db.conn.Close(context.Background()) }

// private reports whether nobody on the way can read along: every address
// that may be tried is this computer or is encrypted.
func private(c *pgx.ConnConfig) bool {
	ways := append([]*pgconn.FallbackConfig{{Host: c.Host, TLSConfig: c.TLSConfig}}, c.Fallbacks...)
	for _, w := range ways {
		if w.TLSConfig == nil && !local(w.Host) {
			return false
		}
	}
	return true
}

func local(host string) bool {
	if strings.HasPrefix(host, "/") || strings.HasPrefix(host, "@") || host == "localhost" {
		return true
	}
	at, err := netip.ParseAddr(host)
	return err == nil && at.IsLoopback()
}

// reason is what is wrong in a few words: the errors around it repeat the
// address several times.
func reason(err error) error {
	var pg *pgconn.PgError
	var dial *net.OpError
	switch {
	case errors.As(err, &pg):
		return errors.New(pg.Message)
	case errors.As(err, &dial):
		return dial.Err
	}
	return errors.New("the connection could not be made")
}

// prepare makes the schema, unless it is there.
func (db *DB) prepare(ctx context.Context) error {
	err := pgx.BeginFunc(ctx, db.conn, func(tx pgx.Tx) error {
		if err := alone(ctx, tx); err != nil {
			return err
		}
		var there bool
		if err := tx.QueryRow(ctx, `select to_regclass('repcoach.version') is not null`).Scan(&there); err != nil {
			return err
		}
		if !there {
			if _, err := tx.Exec(ctx, schemaSQL+viewsSQL); err != nil {
				return err
			}
		}
		var n int
		if err := tx.QueryRow(ctx, `select n from repcoach.version`).Scan(&n); err != nil {
			return err
		}
		if n > version {
			return ErrNewer
		}
		if err := tx.QueryRow(ctx, `select salt from repcoach.secret`).Scan(&db.salt); err != nil {
			return err
		}
		if there {
			return nil
		}
		return db.roles(ctx, tx)
	})
	if err != nil {
		return fmt.Errorf("prepare the database: %w", err)
	}
	return nil
}

// roles makes the roles, or notes that this login may not.
func (db *DB) roles(ctx context.Context, tx pgx.Tx) error {
	err := pgx.BeginFunc(ctx, tx, func(inner pgx.Tx) error {
		_, err := inner.Exec(ctx, rolesSQL)
		return err
	})
	var pg *pgconn.PgError
	if errors.As(err, &pg) && pg.Code == "42501" { // insufficient_privilege
		db.NoRoles = true
		return nil
	}
	return err
}

// alone waits until no other loader is at work, to the end of the transaction.
func alone(ctx context.Context, tx pgx.Tx) error {
	_, err := tx.Exec(ctx, `select pg_advisory_xact_lock(hashtext('repcoach load'))`)
	return err
}
