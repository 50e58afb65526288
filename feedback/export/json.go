package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/repcoach/repcoach/feedback"
)

// JSON writes the report as the contract has it, indented, with one line feed
// at its end.
func JSON(w io.Writer, r feedback.Report) error {
	out, err := Inert(r)
	if err != nil {
		return fmt.Errorf("write the feedback as JSON: %w", err)
	}
	_, err = w.Write(out)
	return err
}

// Inert encodes any value as indented JSON that is safe to show on a
// terminal: what a terminal may act on or hide (C1 controls, DEL, format
// characters such as bidirectional overrides) stands as \u escapes. JSON
// readers get exactly the same value.
func Inert(v any) ([]byte, error) {
	return inert(v, "  ")
}

// InertLine is Inert on one line, without white space between its parts.
func InertLine(v any) ([]byte, error) {
	return inert(v, "")
}

func inert(v any, indent string) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return escape(b.Bytes()), nil
}

// escape rewrites runes that only ever occur inside JSON strings.
func escape(in []byte) []byte {
	out := make([]byte, 0, len(in))
	for i := 0; i < len(in); {
		r, size := utf8.DecodeRune(in[i:])
		switch {
		case r < 0x7f || !hidden(r):
			out = append(out, in[i:i+size]...)
		case r > 0xffff:
			hi, lo := utf16.EncodeRune(r)
			out = fmt.Appendf(out, `\u%04x\u%04x`, hi, lo)
		default:
			out = fmt.Appendf(out, `\u%04x`, r)
		}
		i += size
	}
	return out
}

func hidden(r rune) bool {
	return r >= 0x7f && r <= 0x9f || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp)
}
