package postgres

import (
	"context"
	"crypto/sha256"

	"github.com/jackc/pgx/v5"

	"github.com/repcoach/repcoach/feedback/summary"
)

// table is the rows of one table on their way in.
type table struct {
	name    string
	columns []string
	rows    [][]any
}

// write copies bundles into the tables and returns how many talks there were.
func write(ctx context.Context, tx pgx.Tx, bundles []*summary.Bundle, salt string) (int, error) {
	reps := &table{"rep", []string{"code", "record_key", "issue", "checksum", "course", "branch", "program", "consent"}, nil}
	sessions := &table{"session", []string{"rep", "id", "week", "attempt", "scenario", "scenario_title", "scenario_hash", "partner",
		"difficulty", "outcome", "stars", "confidence_before", "confidence_after", "rep_turns", "rep_word_share", "open_questions",
		"closed_questions", "reflections", "longest_rep_turn", "first_ask_turn"}, nil}
	objectives := &table{"objective", []string{"rep", "session", "id", "title", "band"}, nil}
	verdicts := &table{"verdict", []string{"rep", "session", "objective", "id", "verdict", "by", "machine", "machine_by", "rules"}, nil}
	flags := &table{"flag", []string{"rep", "session", "kind", "count"}, nil}

	for _, b := range bundles {
		reps.add(b.Rep, recordKey(b.Rep, salt), b.Issue, b.Checksum, b.Course, b.Branch, b.Program, b.Consent.Level)
		once := seen{}
		for _, s := range b.Sessions {
			if once.again(s.ID) {
				continue
			}
			m := s.Measures
			sessions.add(b.Rep, s.ID, s.Week, s.Attempt, s.Scenario.ID, s.Scenario.Title, s.Scenario.Hash, s.Partner,
				s.Difficulty, s.Outcome, s.Stars, s.Confidence.Before, s.Confidence.After, m.RepTurns, m.RepWordShare, m.OpenQuestions,
				m.ClosedQuestions, m.Reflections, m.LongestRepTurn, m.FirstAskTurn)
			for _, o := range s.Objectives {
				if once.again(s.ID, "objective", o.ID) {
					continue
				}
				objectives.add(b.Rep, s.ID, o.ID, o.Title, o.Band)
				for _, c := range o.Checks {
					if !once.again(s.ID, "objective", o.ID, c.ID) {
						verdicts.add(b.Rep, s.ID, o.ID, c.ID, c.Verdict, c.By, c.Machine, c.MachineBy, c.Rules)
					}
				}
			}
			for _, f := range s.Flags {
				if !once.again(s.ID, "flag", f.Kind) {
					flags.add(b.Rep, s.ID, f.Kind, f.Count)
				}
			}
		}
	}
	for _, t := range []*table{reps, sessions, objectives, verdicts, flags} {
		if _, err := tx.CopyFrom(ctx, pgx.Identifier{"repcoach", t.name}, t.columns, pgx.CopyFromRows(t.rows)); err != nil {
			return 0, err
		}
	}
	return len(sessions.rows), nil
}

func (t *table) add(values ...any) { t.rows = append(t.rows, values) }

// seen holds the ids of one bundle, so that one that comes twice counts once.
type seen map[[4]string]bool

func (s seen) again(ids ...string) bool {
	var key [4]string
	copy(key[:], ids)
	before := s[key]
	s[key] = true
	return before
}

// recordKey is a person's part in the noise of every number they are in.
func recordKey(code, salt string) int16 {
	sum := sha256.Sum256([]byte(salt + "\x00" + code))
	return int16(sum[0])
}
