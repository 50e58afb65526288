package safe_test

import (
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/tui/safe"
)

func TestText(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"plain":             {"I've only got five minutes.\nWhat?", "I've only got five minutes.\nWhat?"},
		"accents":           {"Siân ran the café – £5 “off”", "Siân ran the café – £5 “off”"},
		"welsh, combining":  {"e\u0301", "e\u0301"},
		"escape":            {"\x1b[2J", "␛[2J"},
		"clipboard":         {"\x1b]52;c;aGk=\a", "␛]52;c;aGk=␇"},
		"overwrite":         {"real\rfake", "real␍fake"},
		"windows line":      {"one\r\ntwo", "one\ntwo"},
		"two returns":       {"one\r\r\ntwo", "one␍\ntwo"},
		"tab":               {"a\tb", "a    b"},
		"delete":            {"a\x7f", "a␡"},
		"c1":                {"\u009b2J", "\ufffd2J"},
		"broken byte":       {"a\xffb", "a\ufffdb"},
		"right to left":     {"\u202eabc", "\ufffdabc"},
		"line separator":    {"a\u2028b\u2029c", "a\nb\nc"},
		"family":            {"👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"},
		"persian":           {"می\u200cخواهم", "می\u200cخواهم"},
		"four marks":        {"a\u0301\u0302\u0303\u0304b", "a\u0301\u0302\u0303\u0304b"},
		"a pile of marks":   {"a" + strings.Repeat("\u0301", 9) + "b", "a\u0301\u0301\u0301\u0301\ufffdb"},
		"soft hyphen":       {"so\u00adft", "so\ufffdft"},
		"tag":               {"\U000e0041", "\ufffd"},
		"private use":       {"\ue000", "\ufffd"},
		"hangul filler":     {"\u3164", "\ufffd"},
		"no-break space":    {"5\u00a0pm", "5\u00a0pm"},
		"already made safe": {"␛[2J\ufffd", "␛[2J\ufffd"},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, safe.Text(c.in)) })
	}
}

func TestLine(t *testing.T) {
	for in, want := range map[string]string{
		"one":                   "one",
		"one\ntwo\n\nthree\n":   "one two three",
		"Fine.\r\nCoach: great": "Fine. Coach: great",
		"\x1b]0;x\a":            "␛]0;x␇",
		"a\u2028b":              "a b",
		"\n":                    "",
	} {
		require.Equal(t, want, safe.Line(in), "%q", in)
	}
}

func TestRendered(t *testing.T) {
	for in, want := range map[string]string{
		"\x1b[1mbold\x1b[0m":  "\x1b[1mbold\x1b[0m",
		"\x1b[m":              "\x1b[m",
		"\x1b[38;5;8mgrey":    "\x1b[38;5;8mgrey",
		"\x1b[38;2;8;5;6;1mx": "\x1b[38;2;8;5;6;1mx",
		"\x1b[8mhidden":       "hidden",
		"\x1b[08mhidden":      "hidden",
		"\x1b[8:1mhidden":     "hidden",
		"\x1b[1;8;5;31mred":   "\x1b[1;31mred",
		"\x1b[38;5mhalf":      "half",
		"\x1b[38;8mhalf":      "half",
		"\x1b[38;5;999mx":     "x",
		"\x1b[4:3mcurly":      "\x1b[4:3mcurly",
		"\x1b[>4;2mx":         "x",
		"\x1b[999999999999mx": "x",
		"\x1b[2Jx\x1b[H":      "x",
		"\x1b]8;;https://evil.example\x1b\\t\x1b]8;;\a!": "t!",
		"\x1b]0;never ends": "0;never ends",
		"\x1bP$q\"p\x1b\\x": "x",
		"\x1bcx\x1b(0y":     "xy",
		"x\x1b":             "x",
		"\x1b\x1b[2Jx":      "x",
		"a\rb":              "a␍b",
		"\x1b[1m\u202e":     "\x1b[1m\ufffd",
	} {
		require.Equal(t, want, safe.Rendered(in), "%q", in)
	}
}

func TestFprintSeesTheWhole(t *testing.T) {
	var out strings.Builder
	require.NoError(t, safe.Fprint(&out, func(w io.Writer) error {
		for _, part := range []string{"one\x1b", "]52;c;aGk=", "\a\xe2", "\x80\x94two\n"} {
			io.WriteString(w, part)
		}
		return nil
	}))
	require.Equal(t, "one␛]52;c;aGk=␇—two\n", out.String())

	out.Reset()
	require.ErrorIs(t, safe.Fprint(&out, func(io.Writer) error { return io.ErrShortWrite }), io.ErrShortWrite)
	require.Empty(t, out.String())
	require.Error(t, safe.Fprint(closed{}, func(io.Writer) error { return nil }))
}

type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// TestHideOrStay: whatever parameters stand around it, no 8 that hides is kept.
func TestHideOrStay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		params := rapid.SliceOfN(rapid.SampledFrom([]string{"", "0", "1", "2", "5", "8", "38", "48", "58", "31", "255", "256", "4:3", "38:2::1:2:3"}), 0, 8).Draw(t, "params")
		out := safe.Rendered("\x1b[" + strings.Join(params, ";") + "mx")
		harmlessStyles(t, out)
	})
}

func TestCorpus(t *testing.T) {
	for file, lines := range corpus(t) {
		for _, in := range lines {
			harmless(t, in)
			for cut := range min(len(in), 60) { // a stream may be cut anywhere
				harmless(t, in[:cut])
				harmless(t, "I see. "+in[cut:])
			}
			require.NotEmpty(t, safe.Text(in), "%s: %q vanished", file, in)
		}
	}
}

func TestEverything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		harmless(t, rapid.OneOf(rapid.String(), rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }), sequences()).Draw(t, "text"))
	})
}

// sequences draws text that is mostly made of what sequences are made of.
func sequences() *rapid.Generator[string] {
	unit := rapid.SampledFrom([]string{"\x1b", "[", "]", "P", "\\", "\a", "m", ";", ":", "8", "38", "5", "2J", "\r", "\n", "\u0301", "\u200d", "a", "\xe2", "\x9b", "\u009b", "\u202e", " "})
	return rapid.Map(rapid.SliceOfN(unit, 0, 40), func(units []string) string { return strings.Join(units, "") })
}

func FuzzSafe(f *testing.F) {
	for _, lines := range corpus(f) {
		for _, in := range lines {
			f.Add(in)
		}
	}
	f.Fuzz(func(t *testing.T, in string) { harmless(t, in) })
}

// harmless is what the package promises about any text.
func harmless(t require.TestingT, in string) {
	text, line, styled := safe.Text(in), safe.Line(in), safe.Rendered(in)
	onlyText(t, in, text)
	onlyText(t, in, line)
	require.NotContains(t, line, "\n")
	harmlessStyles(t, styled)
	require.Equal(t, text, safe.Text(text), "Text again: %q", in)
	require.Equal(t, line, safe.Line(line), "Line again: %q", in)
	require.Equal(t, styled, safe.Rendered(styled), "Rendered again: %q", in)
}

func onlyText(t require.TestingT, in, out string) {
	require.True(t, utf8.ValidString(out), "%q", in)
	marks := 0
	for _, r := range out {
		switch {
		case r == '\n', r == '\u200c', r == '\u200d':
		case r < ' ', r >= 0x7f && r < 0xa0, unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r), unicode.Is(unicode.Bidi_Control, r):
			require.Failf(t, "control", "%U from %q", r, in)
		}
		if unicode.IsMark(r) {
			marks++
		} else if r != '\u200c' && r != '\u200d' {
			marks = 0
		}
		if marks > 4 {
			require.Failf(t, "too many marks", "%q", in)
		}
	}
}

func harmlessStyles(t require.TestingT, out string) {
	for _, m := range style.FindAllStringSubmatch(out, -1) {
		fields := strings.Split(m[1], ";")
		for i := 0; i < len(fields); i++ {
			head, _, _ := strings.Cut(fields[i], ":")
			switch head = strings.TrimLeft(head, "0"); head {
			case "5", "6", "8":
				require.Failf(t, "hides or blinks", "%q", out)
			case "38", "48", "58":
				if fields[i] == head {
					i += map[string]int{"5": 2, "2": 4}[fields[i+1]]
				}
			}
		}
	}
	onlyText(t, out, style.ReplaceAllString(out, ""))
}

var style = regexp.MustCompile("\x1b\\[([0-9;:]*)m")

func BenchmarkText(b *testing.B) {
	for name, unit := range map[string]string{
		"plain": "What's the rota been like for you lately? ", "accents": "Siân ran the café. ",
		"escapes": "\x1b]52;c;aGk=\a", "marks": "\u0301", "broken": "\xff",
	} {
		b.Run(name, func(b *testing.B) {
			s := strings.Repeat(unit, 200_000/len(unit))
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				safe.Text(s)
			}
		})
	}
}

func BenchmarkRendered(b *testing.B) {
	s := strings.Repeat("\x1b[38;2;1;2;3mWhat's the rota like?\x1b[m ", 400)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		safe.Rendered(s)
	}
}
