package spot

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Error is a mistake in a spot, in words for the tutor who wrote it.
type Error struct {
	Offset int    // in bytes from the start of the spot
	What   string // what is wrong
	Write  string // what to write instead
}

func (e *Error) Error() string { return e.What + "; " + e.Write }

// tokenKind tells the few kinds of token apart.
type tokenKind int

const (
	end tokenKind = iota
	word
	number
	operator
	open
	shut
)

type token struct {
	kind tokenKind
	text string
	at   int
}

// lex cuts a spot into tokens; the last one is always end.
func lex(src string) ([]token, error) {
	var out []token
	for i := 0; i < len(src); {
		r, size := utf8.DecodeRuneInString(src[i:])
		switch {
		case unicode.IsSpace(r):
			i += size
		case r == '(' || r == ')':
			kind := open
			if r == ')' {
				kind = shut
			}
			out = append(out, token{kind, string(r), i})
			i += size
		case strings.ContainsRune("<>=!≥≤", r):
			op, n, err := lexOperator(src[i:], i)
			if err != nil {
				return nil, err
			}
			out = append(out, token{operator, op, i})
			i += n
		case r >= '0' && r <= '9' || r == '.':
			n := strings.IndexFunc(src[i:], func(r rune) bool { return !strings.ContainsRune("0123456789.%", r) })
			if n < 0 {
				n = len(src) - i
			}
			out = append(out, token{number, src[i : i+n], i})
			i += n
		case unicode.IsLetter(r) || r == '_':
			n := strings.IndexFunc(src[i:], func(r rune) bool {
				return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' && r != '-'
			})
			if n < 0 {
				n = len(src) - i
			}
			out = append(out, token{word, src[i : i+n], i})
			i += n
		default:
			return nil, &Error{i, fmt.Sprintf("%q has no meaning here", r), "use names, numbers, >= <= > < =, and, or, not and brackets"}
		}
	}
	return append(out, token{end, "", len(src)}), nil
}

// lexOperator reads one comparison sign and says how many bytes it took.
func lexOperator(s string, at int) (string, int, error) {
	for _, op := range []struct{ written, means string }{
		{">=", ">="}, {"<=", "<="}, {"=>", ">="}, {"=<", "<="}, {"==", "="},
		{"≥", ">="}, {"≤", "<="}, {">", ">"}, {"<", "<"}, {"=", "="},
	} {
		if strings.HasPrefix(s, op.written) {
			return op.means, len(op.written), nil
		}
	}
	return "", 0, &Error{at, "! is not one of the signs", "write not in front of the comparison, as in: not ask >= 1"}
}
