package summary

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/repcoach/repcoach/feedback/export"
)

// Canonical is the form of a bundle that its checksum is taken over: JSON
// without white space between its parts, with an empty checksum. Fields stand
// in the order of the types, and what could drive a terminal stands as \u
// escapes. Fields that a later version adds are covered too, since a reader
// takes the checksum over the bytes it was given and not over what it knows.
func Canonical(b Bundle) ([]byte, error) {
	b.Checksum = ""
	return line(b)
}

// Seal returns the bundle with its schema and its checksum set.
func Seal(b Bundle) (Bundle, error) {
	b.Schema = Schema
	raw, err := Canonical(b)
	if err != nil {
		return b, err
	}
	b.Checksum = digest(raw)
	return b, nil
}

// Encode seals the bundle and writes it as a file to look at before it is
// sent: indented JSON that is safe to show on a terminal.
func Encode(b Bundle) ([]byte, error) {
	b, err := Seal(b)
	if err != nil {
		return nil, err
	}
	raw, err := export.Inert(b)
	if err != nil {
		return nil, fmt.Errorf("write a feedback summary: %w", err)
	}
	return raw, nil
}

// Line seals the bundle and writes it on one line, for a file of many.
func Line(b Bundle) ([]byte, error) {
	b, err := Seal(b)
	if err != nil {
		return nil, err
	}
	raw, err := line(b)
	return append(raw, '\n'), err
}

func line(b Bundle) ([]byte, error) {
	raw, err := export.InertLine(b)
	if err != nil {
		return nil, fmt.Errorf("write a feedback summary: %w", err)
	}
	return bytes.TrimSuffix(raw, []byte("\n")), nil
}

func digest(parts ...[]byte) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write(p)
	}
	return hex.EncodeToString(h.Sum(nil))
}
