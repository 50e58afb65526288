package safe

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	marksAllowed = 4
	tab          = "    "
	esc          = 0x1b
	zwnj, zwj    = '\u200c', '\u200d'
)

// writer collects harmless text. It remembers how many marks the last
// character carries, so that a pile of them cannot hide behind a split.
type writer struct {
	strings.Builder
	marks int
}

func (w *writer) write(s string) {
	for i := 0; i < len(s); {
		if n := plainPrefix(s[i:]); n > 0 {
			w.marks = 0
			w.WriteString(s[i : i+n])
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == '\r' && i+1 < len(s) && s[i+1] == '\n' {
			i++
			continue
		}
		w.rune(r)
		i += size
	}
}

func (w *writer) rune(r rune) {
	if mark(r) {
		w.mark(r)
		return
	}
	w.marks = 0
	switch {
	case r == '\t':
		w.WriteString(tab)
	case r < ' ':
		w.WriteRune('\u2400' + r)
	case r == 0x7f:
		w.WriteRune('\u2421')
	case r == '\u2028' || r == '\u2029':
		w.WriteByte('\n')
	case invisible(r):
		w.WriteRune(utf8.RuneError)
	default:
		w.WriteRune(r)
	}
}

// mark writes one more mark on the last character, or shows once that there
// were too many.
func (w *writer) mark(r rune) {
	w.marks++
	switch {
	case w.marks <= marksAllowed:
		w.WriteRune(r)
	case w.marks == marksAllowed+1:
		w.WriteRune(utf8.RuneError)
	}
}

// mark reports whether r stands on the character before it.
func mark(r rune) bool {
	switch {
	case r < 0x300:
		return false
	case r == zwj || r == zwnj:
		return true
	}
	return unicode.IsMark(r) && !unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r)
}

// invisible reports whether r shows nothing, changes the direction of what
// follows, or means something only to one font or one program.
func invisible(r rune) bool {
	return r == utf8.RuneError ||
		r >= 0x7f && r < 0xa0 || // DEL and C1
		unicode.Is(unicode.Cf, r) || // bidi, zero width, tags, soft hyphen
		unicode.Is(unicode.Co, r) || // private use
		unicode.Is(unicode.Cs, r) ||
		unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) || // fillers
		unicode.Is(unicode.Noncharacter_Code_Point, r)
}
