package summary

import (
	"fmt"
	"slices"
)

// span is a stretch of bytes.
type span struct{ from, to int }

// shape is where the parts of a bundle stand in its compact JSON, found
// without making anything of them.
type shape struct {
	checksum  span // with its quotation marks; empty where there is none
	checksums int
	lists     int // how many times there is a list of sessions
	list      span
	sessions  []span
}

// head is the JSON with an empty list of sessions.
func (s shape) head(c []byte) []byte {
	return slices.Concat(c[:s.list.from], c[s.list.to:])
}

// shapeOf reads the shape of valid compact JSON, and refuses what is nested
// too deep or holds too many sessions before memory is spent on it.
func shapeOf(c []byte) (shape, error) {
	var s shape
	var key string
	depth, start, wantKey, listing := 0, 0, false, false
	end := func(at int) error {
		if at-start > maxSession {
			return fmt.Errorf("%w: one session is larger than %d kB", ErrTooLarge, maxSession>>10)
		}
		if at > start {
			s.sessions = append(s.sessions, span{start, at})
		}
		if len(s.sessions) > MaxSessions {
			return fmt.Errorf("%w: it holds more than %d sessions", ErrTooLarge, MaxSessions)
		}
		start = at + 1
		return nil
	}
	for i := 0; i < len(c); i++ {
		var err error
		switch c[i] {
		case '"':
			from := i
			i = closing(c, i)
			switch {
			case depth == 1 && wantKey:
				key, wantKey = string(c[from+1:i]), false
			case depth == 1 && key == "checksum":
				s.checksum, s.checksums = span{from, i + 1}, s.checksums+1
			}
		case '{', '[':
			depth++
			if depth > maxDepth {
				return s, fmt.Errorf("%w: it is nested too deep", ErrTooLarge)
			}
			wantKey = depth == 1 && c[i] == '{'
			if depth == 2 && key == "sessions" && c[i] == '[' {
				listing, start, s.lists, s.list.from = true, i+1, s.lists+1, i+1
			}
		case '}', ']':
			if depth == 2 && listing {
				err, listing, s.list.to = end(i), false, i
			}
			depth--
		case ',':
			wantKey = depth == 1
			if depth == 2 && listing {
				err = end(i)
			}
		}
		if err != nil {
			return s, err
		}
	}
	return s, nil
}

// closing finds the quotation mark that ends the string which begins at i.
func closing(c []byte, i int) int {
	for i++; i < len(c) && c[i] != '"'; i++ {
		if c[i] == '\\' {
			i++
		}
	}
	return i
}
