package journal

import "bytes"

// fault is one stretch of a session file that is not a good record.
type fault struct {
	line int
	what flaw
	lost bool // records may be lost with it
	n    int  // how many bytes, or how many records were glued
}

type flaw int

// What can be wrong with a line, from harmless to bad.
const (
	flawBlank  flaw = iota // an empty line
	flawEnding             // CRLF instead of LF
	flawMark               // a byte order mark
	flawGlued              // several records on one line, all of them read
	flawPartly             // rubbish beside records that were read
	flawNuls               // a block of zero bytes
	flawLong               // longer than a record may be
	flawBad                // anything else
	flawTorn               // no newline at the end of the file
)

// scan is what reading the bytes of a session file finds.
type scan struct {
	records []record
	faults  []fault
	tail    int // where a last line without a newline begins; len(data) if there is none
}

// scanFile reads every good record of a session file, whatever lies between.
func scanFile(data []byte) scan {
	s := scan{tail: len(data)}
	for at, line := 0, 1; at < len(data); line++ {
		end, next := len(data), len(data)
		if i := bytes.IndexByte(data[at:], '\n'); i >= 0 {
			end, next = at+i, at+i+1
		} else {
			s.tail = at
		}
		s.line(data, at, end, line)
		at = next
	}
	if rest := len(data) - s.whole(); rest > 0 {
		s.faults = append(s.faults, fault{what: flawTorn, lost: true, n: rest})
	}
	return s
}

// whole is how much of the file is worth keeping when it is opened for
// writing: all complete lines, and the good records of a last line that has
// no newline.
func (s *scan) whole() int {
	if n := len(s.records); n > 0 && s.records[n-1].end > s.tail {
		return s.records[n-1].end
	}
	return s.tail
}

// line reads data[start:end], one line without its newline.
func (s *scan) line(data []byte, start, end, line int) {
	if r, err := decode(data[start:end]); err == nil {
		s.add(r, line, start, end)
		return
	}
	torn := s.tail == start
	text := data[start:end]
	if trimmed, ok := bytes.CutPrefix(text, []byte("\ufeff")); ok {
		s.faults = append(s.faults, fault{line: line, what: flawMark})
		start, text = start+3, trimmed
	}
	if trimmed, ok := bytes.CutSuffix(text, []byte("\r")); ok && !torn {
		s.faults = append(s.faults, fault{line: line, what: flawEnding})
		end, text = end-1, trimmed
	}
	if len(text) == 0 && !torn {
		s.faults = append(s.faults, fault{line: line, what: flawBlank})
		return
	}
	s.salvage(data, start, end, line, torn)
}

func (s *scan) add(r record, line, start, end int) {
	r.line, r.start, r.end = line, start, end
	s.records = append(s.records, r)
}

// salvage reads the records in a line that is not one whole record. The
// bytes that begin a record cannot stand inside a JSON string, where each
// quote has a backslash before it, so every place where they stand is tried.
func (s *scan) salvage(data []byte, start, end, line int, torn bool) {
	found, covered := 0, 0
	for at := start; at < end; {
		i := bytes.Index(data[at:end], []byte(partSum))
		if i < 0 {
			break
		}
		at += i
		limit := end
		if j := bytes.Index(data[at+len(partSum):end], []byte(partSum)); j >= 0 {
			limit = at + len(partSum) + j
		}
		if r, stop, ok := decodeWithin(data, at, limit); ok {
			s.add(r, line, at, stop)
			found, covered = found+1, covered+stop-at
		}
		at = limit
	}
	left := data[start:end]
	switch {
	case torn:
		return // reported once for the whole file
	case covered == len(left) && found > 1:
		s.faults = append(s.faults, fault{line: line, what: flawGlued, n: found})
	case covered == len(left):
		return // a byte order mark or CR was all that was wrong
	case bytes.Count(left, []byte{0}) >= 8:
		s.faults = append(s.faults, fault{line: line, what: flawNuls, lost: true, n: bytes.Count(left, []byte{0})})
	case len(left) >= maxLine:
		s.faults = append(s.faults, fault{line: line, what: flawLong, lost: true, n: len(left)})
	case found > 0:
		s.faults = append(s.faults, fault{line: line, what: flawPartly, lost: true, n: len(left) - covered})
	default:
		s.faults = append(s.faults, fault{line: line, what: flawBad, lost: true, n: len(left)})
	}
}

// decodeWithin reads the record that begins at start and ends where its braces
// close, before limit; after it there may be rubbish.
func decodeWithin(data []byte, start, limit int) (r record, stop int, ok bool) {
	stop = start + closing(data[start:limit])
	r, err := decode(data[start:stop])
	return r, stop, err == nil
}

// closing is the length of the JSON object that b begins with, or 0 if it
// does not close in b.
func closing(b []byte) int {
	depth, quoted := 0, false
	for i := 0; i < len(b); i++ {
		switch c := b[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{':
			depth++
		case c == '}':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}
