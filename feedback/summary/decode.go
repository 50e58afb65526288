package summary

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Why a bundle or a notice is refused. The text around these may hold words
// from the file: whoever shows it makes it safe.
var (
	ErrNotSummary = errors.New("this is not a feedback summary")
	ErrNewer      = errors.New("this was written by a newer repcoach")
	ErrDamaged    = errors.New("this is damaged")
	ErrChecksum   = errors.New("the checksum does not fit, so this was changed after it was written")
	ErrTooLarge   = errors.New("this is too large")
	ErrValue      = errors.New("this holds a value that cannot be")
)

// Item is what a file may hold: a bundle or a notice of withdrawal. One of
// the two is set.
type Item struct {
	Bundle     *Bundle
	Withdrawal *Withdrawal
}

// Decode reads one bundle or notice, and takes nothing on trust: size, depth,
// encoding, version, checksum, and every value. Fields it does not know are
// left alone, as the schema promises that none changes what the others mean.
func Decode(raw []byte) (Item, error) {
	raw = bytes.TrimPrefix(raw, []byte("\ufeff"))
	if len(raw) > MaxBytes {
		return Item{}, errHuge
	}
	if !utf8.Valid(raw) {
		return Item{}, fmt.Errorf("%w: it is not UTF-8 text", ErrDamaged)
	}
	var compact bytes.Buffer
	compact.Grow(len(raw))
	if err := json.Compact(&compact, raw); err != nil {
		return Item{}, fmt.Errorf("%w: it is not whole JSON", ErrDamaged)
	}
	c := compact.Bytes()
	s, err := shapeOf(c)
	if err != nil {
		return Item{}, err
	}
	head := s.head(c)
	var is struct {
		Schema string `json:"schema"`
	}
	if err := json.Unmarshal(head, &is); err != nil {
		return Item{}, ErrNotSummary
	}
	switch {
	case is.Schema == Schema:
		b, err := decodeBundle(c, head, s)
		return Item{Bundle: b}, err
	case is.Schema == WithdrawalSchema:
		w, err := decodeWithdrawal(c)
		return Item{Withdrawal: w}, err
	case strings.HasPrefix(is.Schema, "repcoach.summary/"), strings.HasPrefix(is.Schema, "repcoach.withdrawal/"):
		return Item{}, ErrNewer
	}
	return Item{}, ErrNotSummary
}

// skipped is a list of sessions under a key like SESSIONS, which Go would
// take for the real one.
type skipped struct{}

func (*skipped) UnmarshalJSON([]byte) error { return nil }

func decodeBundle(c, head []byte, s shape) (*Bundle, error) {
	var is struct {
		Bundle
		Sessions skipped `json:"sessions"`
	}
	if err := json.Unmarshal(head, &is); err != nil {
		return nil, wrong(err)
	}
	b := is.Bundle
	if s.checksums != 1 || s.lists != 1 {
		return nil, fmt.Errorf("%w: it needs one checksum and one list of sessions", ErrDamaged)
	}
	if digest(c[:s.checksum.from], []byte(`""`), c[s.checksum.to:]) != b.Checksum {
		return nil, ErrChecksum
	}
	if err := b.checkHead(); err != nil {
		return nil, err
	}
	b.Sessions = make([]Session, 0, len(s.sessions))
	known := map[string]bool{}
	for i, at := range s.sessions {
		var one Session
		if err := json.Unmarshal(c[at.from:at.to], &one); err != nil {
			return nil, fmt.Errorf("session %d: %w", i+1, wrong(err))
		}
		if err := one.check(b.Consent.Level); err != nil {
			return nil, fmt.Errorf("session %d: %w", i+1, err)
		}
		if known[one.Scenario.ID] = true; len(known) > maxScenarios {
			return nil, fmt.Errorf("%w: it holds more than %d scenarios", ErrTooLarge, maxScenarios)
		}
		b.Sessions = append(b.Sessions, one)
	}
	return &b, nil
}

func decodeWithdrawal(c []byte) (*Withdrawal, error) {
	var w Withdrawal
	if err := json.Unmarshal(c, &w); err != nil {
		return nil, wrong(err)
	}
	return &w, w.check()
}

// wrong says which field has the wrong type, without its value.
func wrong(err error) error {
	var t *json.UnmarshalTypeError
	if errors.As(err, &t) && t.Field != "" {
		return fmt.Errorf("%w: %q should be %s", ErrValue, t.Field, named(t.Type.Kind().String()))
	}
	return ErrValue
}

func named(kind string) string {
	switch kind {
	case "string":
		return "a text"
	case "int":
		return "a whole number"
	case "float64":
		return "a number"
	case "slice":
		return "a list"
	}
	return "a group of fields"
}
