package postgres

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/repcoach/repcoach/feedback/cohort/inbox"
	"github.com/repcoach/repcoach/feedback/summary"
)

// batchSize is how many bundles go into one transaction.
const batchSize = 500

// Loaded is what a load did. It counts reps, but for Sessions.
type Loaded struct {
	New       int `json:"new"`
	Replaced  int `json:"replaced"`  // by a newer summary of the same rep
	Unchanged int `json:"unchanged"` // the same summary, or a newer one, was there
	Withdrawn int `json:"withdrawn"` // deleted or not taken, because the rep took their summary back
	Sessions  int `json:"sessions"`  // that were written
}

// Load reads every summary at the paths into the database. What it did comes
// with an error too, and counts what was committed.
func (db *DB) Load(ctx context.Context, paths []string, o inbox.Options) (Loaded, inbox.Log, error) {
	l := &load{db: db, bundles: map[string]*summary.Bundle{}, withdrawn: map[string]string{}}
	log, err := inbox.Read(ctx, paths, o, func(item summary.Item) error { return l.take(ctx, item) })
	if err == nil {
		err = l.flush(ctx)
	}
	return l.did, log, err
}

// load is a load under way: what will go into the next transaction.
type load struct {
	db        *DB
	did       Loaded
	bundles   map[string]*summary.Bundle // by rep, the newest of each
	withdrawn map[string]string          // by rep, the week
}

func (l *load) take(ctx context.Context, item summary.Item) error {
	switch {
	case item.Withdrawal != nil:
		l.withdrawn[item.Withdrawal.Rep] = item.Withdrawal.Week
	case item.Bundle != nil:
		b := item.Bundle
		before, there := l.bundles[b.Rep]
		if there {
			l.did.Unchanged++
		}
		if !there || b.Issue > before.Issue {
			l.bundles[b.Rep] = b
		}
	}
	if len(l.bundles)+len(l.withdrawn) < batchSize {
		return nil
	}
	return l.flush(ctx)
}

// flush writes what was taken in one transaction.
func (l *load) flush(ctx context.Context) error {
	if len(l.bundles)+len(l.withdrawn) == 0 {
		return nil
	}
	var did Loaded
	err := pgx.BeginFunc(ctx, l.db.conn, func(tx pgx.Tx) error {
		if err := alone(ctx, tx); err != nil {
			return err
		}
		if err := l.withdraw(ctx, tx, &did); err != nil {
			return err
		}
		fresh, err := l.fresh(ctx, tx, &did)
		if err != nil || len(fresh) == 0 {
			return err
		}
		did.Sessions, err = write(ctx, tx, fresh, l.db.salt)
		return err
	})
	if err != nil {
		return fmt.Errorf("write to the database: %w", err)
	}
	l.did.add(did)
	clear(l.bundles)
	clear(l.withdrawn)
	return nil
}

func (l *Loaded) add(more Loaded) {
	l.New += more.New
	l.Replaced += more.Replaced
	l.Unchanged += more.Unchanged
	l.Withdrawn += more.Withdrawn
	l.Sessions += more.Sessions
}

// withdraw deletes the reps that took their summaries back, and remembers
// them.
func (l *load) withdraw(ctx context.Context, tx pgx.Tx, did *Loaded) error {
	codes := slices.Sorted(maps.Keys(l.withdrawn))
	weeks := make([]string, len(codes))
	for i, c := range codes {
		weeks[i] = l.withdrawn[c]
	}
	if _, err := tx.Exec(ctx, `insert into repcoach.withdrawn (code, week) select * from unnest($1::text[], $2::text[]) on conflict do nothing`, codes, weeks); err != nil {
		return err
	}
	gone, err := tx.Exec(ctx, `delete from repcoach.rep where code = any ($1)`, codes)
	did.Withdrawn += int(gone.RowsAffected())
	return err
}

// fresh are the bundles that are to be written: of reps who are new, or whose
// older summary they replace. What they replace is deleted.
func (l *load) fresh(ctx context.Context, tx pgx.Tx, did *Loaded) ([]*summary.Bundle, error) {
	codes := slices.Sorted(maps.Keys(l.bundles))
	gone, err := known[string](ctx, tx, `select code, week from repcoach.withdrawn where code = any ($1)`, codes)
	if err != nil {
		return nil, err
	}
	there, err := known[int](ctx, tx, `select code, issue from repcoach.rep where code = any ($1)`, codes)
	if err != nil {
		return nil, err
	}
	var out []*summary.Bundle
	var old []string
	for _, code := range codes {
		b := l.bundles[code]
		issue, is := there[code]
		_, withdrawn := gone[code]
		switch {
		case withdrawn:
			did.Withdrawn++
		case is && issue >= b.Issue:
			did.Unchanged++
		case is:
			did.Replaced++
			old, out = append(old, code), append(out, b)
		default:
			did.New++
			out = append(out, b)
		}
	}
	_, err = tx.Exec(ctx, `delete from repcoach.rep where code = any ($1)`, old)
	return out, err
}

// known reads pairs of a code and something else.
func known[T any](ctx context.Context, tx pgx.Tx, sql string, codes []string) (map[string]T, error) {
	rows, err := tx.Query(ctx, sql, codes)
	if err != nil {
		return nil, err
	}
	out := map[string]T{}
	var code string
	var value T
	_, err = pgx.ForEachRow(rows, []any{&code, &value}, func() error {
		out[code] = value
		return nil
	})
	return out, err
}
