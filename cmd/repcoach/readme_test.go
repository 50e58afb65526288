package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/reps"
)

// block is a piece of code in a page, with what it says it is.
type block struct{ kind, text string }

var blocks = regexp.MustCompile("(?s)```(\\w+)\n(.*?)```")

func blocksOf(t *testing.T, page string) []block {
	t.Helper()
	source, err := os.ReadFile(page)
	require.NoError(t, err)
	var out []block
	for _, m := range blocks.FindAllStringSubmatch(string(source), -1) {
		out = append(out, block{m[1], m[2]})
	}
	return out
}

// A new tutor follows scenarios/README.md to the letter: what the page says
// comes of each command does, and at the end there is a scenario that is
// checked and rehearsed. Numbers may differ: fewer talks are had here.
func TestTheTutorsPageIsTrue(t *testing.T) {
	page := blocksOf(t, filepath.Join("..", "..", "scenarios", "README.md"))
	t.Chdir(t.TempDir())
	t.Setenv("REPCOACH_HOME", t.TempDir())
	require.NoError(t, os.Mkdir("course", 0o700))
	commands, output, code := 0, "", 0
	for _, b := range page {
		switch b.kind {
		case "sh":
			commands++
			output, code = follow(t, strings.Fields(b.text))
		case "yaml":
			write(t, "tea-break.yaml", b.text)
		case "diff":
			change(t, "tea-break.yaml", b.text)
		case "text":
			for line := range strings.Lines(b.text) {
				require.Contains(t, inNumbers(output), inNumbers(strings.TrimRight(line, "\n")))
			}
		default:
			t.Fatalf("what is a block of %s?", b.kind)
		}
	}
	require.LessOrEqual(t, commands, 10)
	require.Zero(t, code)
	output, code = follow(t, strings.Fields("repcoach check tea-break.yaml"))
	require.Equal(t, "tea-break.yaml: no mistakes found.\n", output)
	require.Zero(t, code)
}

// follow runs a command of the page. The form of "new" has a script of its own;
// here the file is what the page shows below it.
func follow(t *testing.T, args []string) (output string, code int) {
	t.Helper()
	require.Equal(t, "repcoach", args[0])
	switch args[1] {
	case "new":
		return "", 0
	case "rehearse":
		args = append(args, "--times", "4")
	case "list":
		source, err := os.ReadFile("tea-break.yaml")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile("course/tea-break.yaml", source, 0o600))
	}
	var out, errs bytes.Buffer
	code = run(t.Context(), args[1:], streams{In: strings.NewReader(""), Out: &out, Err: &errs, Env: func(string) string { return "" }})
	require.Contains(t, []int{0, codeBadFile}, code, errs.String())
	return out.String(), code
}

// write begins the file, or goes on with it.
func write(t *testing.T, file, text string) {
	t.Helper()
	before, _ := os.ReadFile(file) // not there yet the first time
	if len(before) > 0 {
		text = string(before) + "\n" + text
	}
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
}

// change takes out the lines with a minus and puts in those with a plus.
func change(t *testing.T, file, diff string) {
	t.Helper()
	source, err := os.ReadFile(file)
	require.NoError(t, err)
	text, old := string(source), ""
	for line := range strings.Lines(diff) {
		line = strings.TrimRight(line, "\n")
		if rest, out := strings.CutPrefix(line, "- "); out {
			old = rest
			require.Contains(t, text, old+"\n")
			continue
		}
		text = strings.ReplaceAll(text, old+"\n", strings.TrimPrefix(line, "+ ")+"\n")
	}
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
}

// inNumbers puts one mark for every number, and one blank for all that
// separates words.
func inNumbers(s string) string {
	s = regexp.MustCompile(`\d+`).ReplaceAllString(s, "#")
	return strings.Join(strings.Fields(s), " ")
}

// Every row of the table names a verdict that there is, and the page knows how
// many reps there are.
func TestTheTutorsPageNamesRealVerdicts(t *testing.T) {
	source, err := os.ReadFile(filepath.Join("..", "..", "scenarios", "README.md"))
	require.NoError(t, err)
	words, err := os.ReadFile(filepath.Join("..", "..", "feedback", "rehearse", "words.go"))
	require.NoError(t, err)
	_, table, found := strings.Cut(string(source), "| it says | so change |\n|---|---|\n")
	require.True(t, found)
	require.Contains(t, string(source), "Eleven scripted reps")
	require.Len(t, reps.Library(), 11)
	table, _, _ = strings.Cut(table, "\n\n")
	said := strings.ToLower(inNumbers(strings.ReplaceAll(string(words), "%d", "#")))
	for line := range strings.Lines(table) {
		sentence := strings.TrimSpace(strings.Split(line, "|")[1])
		sentence = strings.Trim(strings.ToLower(inNumbers(sentence)), "… ")
		require.Contains(t, said, sentence)
	}
}
