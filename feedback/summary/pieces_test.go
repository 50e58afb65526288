package summary_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/stretchr/testify/require"
)

func cut(r io.Reader) (pieces []string, errs []error) {
	for piece, err := range summary.Pieces(r) {
		if err != nil {
			errs = append(errs, err)
		} else {
			pieces = append(pieces, strings.TrimSpace(string(piece)))
		}
	}
	return pieces, errs
}

func TestPieces(t *testing.T) {
	raw, err := summary.Encode(bundle())
	require.NoError(t, err)
	laidOut := strings.TrimSpace(string(raw))
	windows := strings.ReplaceAll(laidOut, "\n", "\r\n")
	for name, c := range map[string]struct {
		in   string
		want []string
	}{
		"empty":                {"", nil},
		"blank":                {"\n \n\r\n", nil},
		"one laid out":         {laidOut, []string{laidOut}},
		"with a mark":          {"\ufeff" + laidOut + "\n", []string{laidOut}},
		"from Windows":         {windows + "\r\n", []string{laidOut}},
		"two laid out":         {laidOut + "\n" + laidOut, []string{laidOut, laidOut}},
		"JSON lines":           {"{\"a\":1}\n{\"b\":2}\n", []string{`{"a":1}`, `{"b":2}`}},
		"no last line end":     {"{\"a\":1}\n{\"b\":2}", []string{`{"a":1}`, `{"b":2}`}},
		"a torn line":          {"{\"a\":\n{\"b\":2}\n", []string{`{"a":`, `{"b":2}`}},
		"both ways":            {"{\"a\":1}\n" + laidOut + "\n{\"b\":2}\n", []string{`{"a":1}`, laidOut, `{"b":2}`}},
		"a torn one, laid out": {"{\n  \"a\":\n" + laidOut, []string{"{\n  \"a\":", laidOut}},
		"cut off":              {"{\n  \"a\":", []string{"{\n  \"a\":"}},
	} {
		for kind, r := range map[string]io.Reader{"": strings.NewReader(c.in), "byte by byte": iotest.OneByteReader(strings.NewReader(c.in))} {
			pieces, errs := cut(r)
			require.Empty(t, errs, name)
			require.Equal(t, c.want, pieces, name+" "+kind)
		}
	}
}

// endless gives the same bytes again and again.
type endless struct {
	of   string
	left int
}

func (e *endless) Read(p []byte) (n int, err error) {
	if e.left <= 0 {
		return 0, io.EOF
	}
	for n+len(e.of) <= len(p) {
		n += copy(p[n:], e.of)
	}
	e.left -= n
	return n, nil
}

func TestWhatIsTooLargeCostsNoOther(t *testing.T) {
	for name, c := range map[string]struct{ before, of, after string }{
		"a line":              {"", "x", "\n{\"b\":2}\n"},
		"a line in a bundle":  {"{\n", "x", "\n}\n{\"b\":2}\n"},
		"many lines":          {"{\n", "  \"x\": [],\n", "}\n{\"b\":2}\n"},
		"many that never end": {"{\n", "  \"x\": [],\n", "{\n \"b\":2}\n}"},
	} {
		pieces, errs := cut(io.MultiReader(strings.NewReader(c.before), &endless{c.of, 3 * summary.MaxBytes}, strings.NewReader(c.after)))
		require.Len(t, errs, 1, name)
		require.ErrorIs(t, errs[0], summary.ErrTooLarge, name)
		require.Len(t, pieces, 1, name)
		require.Contains(t, pieces[0], `"b":2`, name)
	}
}

func TestAFileThatCannotBeReadEndsThere(t *testing.T) {
	broken := errors.New("the stick was pulled out")
	pieces, errs := cut(io.MultiReader(strings.NewReader("{\"a\":1}\n{\"b\""), iotest.ErrReader(broken)))
	require.Equal(t, []string{`{"a":1}`}, pieces)
	require.Len(t, errs, 1)
	require.ErrorIs(t, errs[0], broken)
}
