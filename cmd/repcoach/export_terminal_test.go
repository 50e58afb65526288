package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback/summary"
)

// atTerminal runs a command with somebody typing these lines.
func atTerminal(t *testing.T, typed string, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	in := iotest.OneByteReader(strings.NewReader(typed)) // a terminal hands over no more than is read
	code = run(t.Context(), args, streams{In: in, Out: &o, Err: &e, Terminal: true, Env: func(string) string { return "" }})
	return code, o.String(), e.String()
}

func TestARepSharesAtTheTerminal(t *testing.T) {
	t.Setenv("REPCOACH_HOME", t.TempDir())
	t.Chdir(t.TempDir())
	for range 2 {
		code, _, errs := atTerminal(t, "\n\nHow have the rotas been for you lately?\nWho else is it like that for, apart from Sian?\nWould you come on Thursday?\n/end\n\n\n", "practise", "first-conversation", "--plain", "--partner", "builtin")
		require.Zero(t, code, errs)
	}

	code, out, errs := atTerminal(t, "9\n2\nno\n", "export")
	require.Zero(t, code, errs)
	require.Contains(t, errs, "Which would you share?")
	require.Equal(t, 2, strings.Count(errs, "Which would you share?"), "9 is none of them")
	require.Contains(t, errs, "with 1 talk:")
	require.Contains(t, errs, "Nothing was written, and nothing has been sent.")
	require.Contains(t, out, `"schema": "repcoach.summary/1"`)
	files, err := os.ReadDir(".")
	require.NoError(t, err)
	require.Empty(t, files)

	code, out, errs = atTerminal(t, "\ny\n\nq\nyes\n", "export", "--quotes")
	require.Zero(t, code, errs)
	require.Contains(t, errs, "rules miss things")
	require.Contains(t, errs, "you said:")
	require.Contains(t, errs, "with 2 talks:")
	require.Contains(t, errs, "Write this to repcoach-summary-1.json?")
	raw, err := os.ReadFile("repcoach-summary-1.json")
	require.NoError(t, err)
	require.Equal(t, out, string(raw), "what was shown is what was written")
	item, err := summary.Decode(raw)
	require.NoError(t, err)
	shared := map[string]bool{}
	for _, s := range item.Bundle.Sessions {
		for _, q := range s.Quotes {
			shared[q.Text] = true
		}
	}
	require.Len(t, shared, 1, "y, then Enter, then q")
	require.NotContains(t, string(raw), "Sian")

	code, _, errs = atTerminal(t, "", "export", "--withdraw")
	require.Equal(t, codeUsage, code)
	require.Contains(t, errs, "--out notice.json")
	code, _, errs = atTerminal(t, "", "export") // nobody answers any more
	require.Zero(t, code)
	require.Contains(t, errs, "Nothing was written, and nothing has been sent.")
	require.NoFileExists(t, "repcoach-summary-2.json")
}
