package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"strconv"
	"time"
	"unicode"
	"unicode/utf8"
)

// maxLine is the longest line that is written, and the longest stretch that
// is read as one record.
const maxLine = 1 << 20

// The kinds of record of format 1. A reader skips kinds it does not know.
const (
	kindHeader     = "header"
	kindTurn       = "turn"
	kindStep       = "step"
	kindBack       = "back"
	kindEnd        = "end"
	kindFeedback   = "feedback"
	kindReview     = "review"
	kindConfidence = "confidence"
)

// record is one line of a session file.
type record struct {
	seq  int
	kind string
	at   time.Time
	data []byte // JSON

	line  int // where it was found, counting from 1
	start int // byte offsets of the record without its newline
	end   int
	raw   []byte
}

var (
	errNoRecord = errors.New("is not a record")
	errChecksum = errors.New("does not match its checksum")
)

// The fixed parts of a line: {"crc32c":"xxxxxxxx","seq":1,"kind":"turn","at":"…","data":{…}}
const (
	partSum  = `{"crc32c":"`
	partSeq  = `",` + `"seq":`
	partKind = `,"kind":"`
	partAt   = `","at":"`
	partData = `","data":`
)

// encode returns the line of one record with its newline.
func encode(seq int, kind string, at time.Time, v any) ([]byte, error) {
	var data bytes.Buffer
	enc := json.NewEncoder(&data)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, fmt.Errorf("write a %s record: %w", kind, err)
	}
	var body []byte
	body = append(body, partSeq[2:]...)
	body = strconv.AppendInt(body, int64(seq), 10)
	body = append(body, partKind...)
	body = append(body, kind...)
	body = append(body, partAt...)
	body = at.UTC().AppendFormat(body, time.RFC3339Nano)
	body = append(body, partData...)
	body = append(body, inert(bytes.TrimRight(data.Bytes(), "\n"))...)
	body = append(body, '}')

	line := make([]byte, 0, len(partSum)+10+len(body)+1)
	line = append(line, partSum...)
	line = append(line, checksum(body)...)
	line = append(line, partSeq[:2]...)
	line = append(line, body...)
	line = append(line, '\n')
	if len(line) > maxLine {
		return nil, fmt.Errorf("%w: a %s record of %d bytes; the most is %d", ErrTooLong, kind, len(line), maxLine)
	}
	return line, nil
}

// decode reads one record from exactly its bytes.
func decode(raw []byte) (record, error) {
	rest, ok := bytes.CutPrefix(raw, []byte(partSum))
	if !ok || len(rest) < 10 || string(rest[8:10]) != partSeq[:2] {
		return record{}, errNoRecord
	}
	sum, body := rest[:8], rest[10:]
	if len(raw) >= maxLine || !bytes.Equal(sum, checksum(body)) {
		return record{}, errChecksum
	}
	r := record{raw: raw}
	seq, rest, ok1 := cutField(body, partSeq[2:], partKind)
	kind, rest, ok2 := cutField(rest, "", partAt)
	at, rest, ok3 := cutField(rest, "", partData)
	data, ok4 := bytes.CutSuffix(rest, []byte("}"))
	if !ok1 || !ok2 || !ok3 || !ok4 {
		return record{}, errNoRecord
	}
	var err error
	if r.seq, err = strconv.Atoi(string(seq)); err != nil || r.seq < 1 {
		return record{}, errNoRecord
	}
	if r.at, err = time.Parse(time.RFC3339Nano, string(at)); err != nil {
		return record{}, errNoRecord
	}
	r.kind, r.data = string(kind), data
	return r, nil
}

// cutField returns what stands between prefix and the next part, and what
// follows that part.
func cutField(b []byte, prefix, part string) (field, rest []byte, ok bool) {
	b, ok = bytes.CutPrefix(b, []byte(prefix))
	if !ok {
		return nil, nil, false
	}
	return bytes.Cut(b, []byte(part))
}

// checksum is the CRC-32C (Castagnoli) of b in eight lower-case hex digits.
func checksum(b []byte) []byte {
	const digits = "0123456789abcdef"
	sum := crc32.Checksum(b, crc32.MakeTable(crc32.Castagnoli))
	out := make([]byte, 8)
	for i := range out {
		out[i] = digits[sum>>(28-4*i)&15]
	}
	return out
}

// inert writes the characters of a JSON text that could drive a terminal or
// hide in one as \u escapes, so that a session file can be looked at with
// cat or less. The value of the JSON stays the same: outside of strings JSON
// has no such character.
func inert(b []byte) []byte {
	if !bytes.ContainsFunc(b, drives) {
		return b
	}
	out := make([]byte, 0, len(b)+32)
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		switch {
		case !drives(r):
			out = append(out, b[:n]...)
		case r > 0xffff:
			r -= 0x10000
			out = fmt.Appendf(out, `\u%04x\u%04x`, 0xd800+r>>10, 0xdc00+r&0x3ff)
		default:
			out = fmt.Appendf(out, `\u%04x`, r)
		}
		b = b[n:]
	}
	return out
}

func drives(r rune) bool {
	return r >= 0x7f && (r <= 0x9f || unicode.Is(unicode.Cf, r))
}
