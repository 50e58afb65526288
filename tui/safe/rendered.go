package safe

import (
	"strconv"
	"strings"
)

// sequenceLimit is the longest CSI sequence that is looked at as one; what is
// longer is shown as the text it pretends not to be.
const sequenceLimit = 256

// Rendered makes output harmless that carries styles of our own: it keeps
// colours and weights (SGR) but for blinking and hidden text, and drops every
// other sequence. The text between them is made harmless as by Text. An
// unfinished sequence loses its first character and is shown as text.
func Rendered(s string) string {
	var w writer
	w.Grow(len(s))
	for {
		i := strings.IndexByte(s, esc)
		if i < 0 {
			w.write(s)
			return w.String()
		}
		w.write(s[:i])
		keep, rest := sequence(s[i:])
		w.WriteString(keep)
		s = rest
	}
}

// sequence takes the escape sequence at the start of s and returns what may
// be kept of it and what follows.
func sequence(s string) (keep, rest string) {
	if len(s) < 2 {
		return "", ""
	}
	switch s[1] {
	case '[':
		return csi(s)
	case ']', 'P', '_', '^', 'X':
		return "", str(s)
	}
	// ESC, intermediate bytes, one final byte.
	i := 1
	for i < len(s) && i < sequenceLimit && s[i] >= ' ' && s[i] <= '/' {
		i++
	}
	if i < len(s) && s[i] >= '0' && s[i] <= '~' {
		return "", s[i+1:]
	}
	return "", s[1:]
}

func csi(s string) (keep, rest string) {
	i := 2
	for i < len(s) && i < sequenceLimit && s[i] >= ' ' && s[i] <= '?' {
		i++
	}
	if i == len(s) || s[i] < '@' || s[i] > '~' {
		return "", s[1:]
	}
	if s[i] == 'm' && strings.Trim(s[2:i], "0123456789:;") == "" {
		keep = sgr(s[2:i])
	}
	return keep, s[i+1:]
}

// str skips a string sequence (OSC, DCS, APC, PM, SOS) to BEL or ST. One that
// never ends loses only its introducer, so that it cannot swallow what follows.
func str(s string) string {
	for i := 2; i < len(s); i++ {
		switch {
		case s[i] == '\a':
			return s[i+1:]
		case s[i] == esc && i+1 < len(s) && s[i+1] == '\\':
			return s[i+2:]
		case s[i] == esc || s[i] == '\n':
			return s[2:]
		}
	}
	return s[2:]
}

// sgr keeps the parameters that style text and returns the sequence, or
// nothing if none is left.
func sgr(params string) string {
	if params == "" {
		return "\x1b[m"
	}
	var kept []string
	fields := strings.Split(params, ";")
	for i := 0; i < len(fields); i++ {
		head, _, colon := strings.Cut(fields[i], ":")
		n, err := strconv.Atoi(head)
		if head == "" && !colon {
			n, err = 0, nil
		}
		if err != nil {
			continue
		}
		take := 1
		if (n == 38 || n == 48 || n == 58) && !colon {
			take = colour(fields[i:])
		}
		if take > 0 && styles(n) {
			kept = append(kept, fields[i:i+take]...)
		}
		i += max(take, 1) - 1
	}
	if len(kept) == 0 {
		return ""
	}
	return "\x1b[" + strings.Join(kept, ";") + "m"
}

// colour returns how many parameters a colour takes, 0 if it is not whole.
func colour(fields []string) int {
	want := 0
	if len(fields) > 1 {
		want = map[string]int{"5": 3, "2": 5}[fields[1]]
	}
	if want == 0 || len(fields) < want {
		return 0
	}
	for _, f := range fields[2:want] {
		if n, err := strconv.Atoi(f); err != nil || n < 0 || n > 255 {
			return 0
		}
	}
	return want
}

// styles reports whether SGR parameter n may stay: 5 and 6 blink, 8 hides.
func styles(n int) bool { return n >= 0 && n <= 107 && n != 5 && n != 6 && n != 8 }
