package scenarios

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// largest is the most a scenario file may hold. The longest one that ships
// is a tenth of it.
const largest = 256 << 10

// open turns the bytes of the file into text that the YAML reader can take:
// UTF-8 without a byte order mark, lines that end in a line feed, no
// characters that nobody can see, no tabs in front. It complains of each
// thing it had to change. It returns false where there is no text to go on with.
func (p *page) open(source []byte) (string, bool) {
	if len(source) > largest {
		p.lines = []string{""}
		p.complain(mark{1, 1},
			fmt.Sprintf("the file is too big: %d KiB, and a scenario may have %d", (len(source)+1023)>>10, largest>>10),
			"Check that this is the right file. If it is, take out what the conversation does not need.")
		return "", false
	}
	if looksLikeUTF16(source) {
		p.lines = []string{""}
		p.complain(mark{1, 1}, "the file is saved as UTF-16, which cannot be read here",
			"Open it in your editor, choose Save as, and choose the encoding UTF-8.")
		return "", false
	}
	whole := strings.TrimPrefix(string(source), "\ufeff")
	whole = strings.ReplaceAll(strings.ReplaceAll(whole, "\r\n", "\n"), "\r", "\n")
	whole, wrong, at := fromWindows(whole)
	p.lines = strings.Split(whole, "\n")
	if wrong != 0 {
		p.complain(at,
			fmt.Sprintf("the file is not saved as UTF-8; this is the first place that shows it (probably a %q)", wrong),
			"Save the file as UTF-8: in your editor choose Save as, and then the encoding UTF-8.")
	}
	clean := make([]string, len(p.lines))
	for i, line := range p.lines {
		clean[i] = p.visible(i+1, p.untabbed(i+1, line))
	}
	return strings.Join(clean, "\n"), true
}

// looksLikeUTF16 is true for text with a UTF-16 byte order mark, and for text
// without one in which every other byte is nought.
func looksLikeUTF16(source []byte) bool {
	if bytes.HasPrefix(source, []byte{0xff, 0xfe}) || bytes.HasPrefix(source, []byte{0xfe, 0xff}) {
		return true
	}
	head := source[:min(len(source), 64)]
	return len(head) >= 8 && bytes.Count(head, []byte{0}) >= len(head)/3
}

// fromWindows reads bytes that are not UTF-8 as Windows-1252, the usual
// reason for them, so that the rest of the file can be checked too. It
// returns the first such character and its place, or 0 where all is well.
func fromWindows(source string) (whole string, first rune, at mark) {
	if utf8.ValidString(source) {
		return source, 0, mark{}
	}
	var b strings.Builder
	here := mark{1, 1}
	for len(source) > 0 {
		r, size := utf8.DecodeRuneInString(source)
		if r == utf8.RuneError && size == 1 {
			r = windows1252(source[0])
			if first == 0 {
				first, at = r, here
			}
		}
		if here.col++; r == '\n' {
			here = mark{here.line + 1, 1}
		}
		b.WriteRune(r)
		source = source[size:]
	}
	return b.String(), first, at
}

// windows1252 returns the character a byte stands for on older Windows
// machines, as far as it matters in prose.
func windows1252(b byte) rune {
	if r, ok := map[byte]rune{
		0x80: '€', 0x85: '…', 0x91: '‘', 0x92: '’', 0x93: '“', 0x94: '”', 0x95: '•', 0x96: '–', 0x97: '—', 0x99: '™',
	}[b]; ok {
		return r
	}
	if b < 0xa0 {
		return utf8.RuneError
	}
	return rune(b)
}

// untabbed complains of tabs and hard spaces in front of a line, where YAML
// counts spaces, and puts spaces in their place.
func (p *page) untabbed(n int, line string) string {
	rest := strings.TrimLeft(line, " \t\u00a0")
	front := line[:len(line)-len(rest)]
	if rest == "" {
		return strings.ReplaceAll(strings.ReplaceAll(line, "\t", "  "), "\u00a0", " ")
	}
	if i := strings.IndexByte(front, '\t'); i >= 0 {
		p.tabbed = true
		p.complain(mark{n, utf8.RuneCountInString(front[:i]) + 1}, "this line begins with a tab",
			"Use the space bar: two spaces for each step in. Many editors can turn tabs into spaces for you.")
	} else if i := strings.Index(front, "\u00a0"); i >= 0 {
		p.complain(mark{n, utf8.RuneCountInString(front[:i]) + 1},
			"this line begins with a hard space, which looks like a space and is not one",
			"Delete the spaces in front of the line and type them again. Hard spaces often come from a web page or from Word.")
	}
	return strings.ReplaceAll(strings.ReplaceAll(front, "\t", "  "), "\u00a0", " ") + rest
}

// visible complains of characters that nobody can see, and takes them out.
func (p *page) visible(n int, line string) string {
	col := 0
	return strings.Map(func(r rune) rune {
		col++
		name, bad := hidden(r)
		if !bad {
			return r
		}
		p.complain(mark{n, col}, fmt.Sprintf("there is %s here that nobody can see (U+%04X)", name, r),
			"Delete the words around it and type them again by hand.")
		return ' '
	}, line)
}

// hidden names the characters that may not be in a scenario, neither typed
// nor written as an escape: they can steer a terminal, turn text round, or
// hide words from the tutor who checks the file. The joiners that emoji and
// some scripts need are allowed.
func hidden(r rune) (name string, bad bool) {
	switch {
	case r == '\n' || r == '\t':
		return "", false
	case r < 0x20 || r == 0x7f || r >= 0x80 && r < 0xa0:
		return "a control character", true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0x061c:
		return "a character that changes the direction of text", true
	case r == 0x2028 || r == 0x2029:
		return "a line separator", true
	case r == 0x200b || r == 0x2060 || r == 0xfeff || r == 0x00ad || r == 0x180e || r == 0x3164:
		return "an invisible character", true
	case r >= 0xe0000 && r <= 0xe007f, r >= 0xfff9 && r <= 0xfffb, r&0xfffe == 0xfffe:
		return "a hidden character", true
	}
	return "", false
}
