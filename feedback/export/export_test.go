package export_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/export"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func report() feedback.Report {
	stars := 4
	return feedback.Report{
		Schema:   feedback.Schema,
		Scenario: feedback.ScenarioRef{ID: "first", Title: "A *first* conversation", Hash: "abc"},
		Judge:    feedback.JudgeRef{Kind: "rules"},
		Stars:    &stars,
		Objectives: []feedback.Finding{{
			ID: "listen", Title: "Listen", Band: feedback.Secure,
			Checks: []feedback.CheckResult{
				{ID: "open", Question: "Did the rep ask?", Verdict: feedback.Yes, By: feedback.ByRules, Evidence: []feedback.Quote{{Turn: 2, Text: "How are you?"}}},
				{ID: "ask", Question: "Did the rep ask them, \"plainly\"?", Verdict: feedback.No, By: feedback.ByRules, Evidence: []feedback.Quote{},
					Try: "=Will you come?", After: &feedback.Quote{Turn: 1, Text: "Hello"}, Reason: "Not spotted: a clear ask."},
			},
		}},
		Flags:    []feedback.Flag{{Kind: moves.Promise, Quote: feedback.Quote{Turn: 4, Text: "We'll win <b>this</b>"}}},
		Strength: feedback.Advice{Text: "You asked.", Quote: &feedback.Quote{Turn: 2, Text: "How are you?"}},
		Focus:    feedback.Advice{Text: "Ask.", Try: "Will you come?"},
		Notes:    []string{"A note."},
	}
}

func TestJSONIsTheContract(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, export.JSON(&b, report()))
	var m map[string]any
	require.NoError(t, json.Unmarshal(b.Bytes(), &m))
	require.Equal(t, "repcoach.feedback/1", m["schema"])
	require.Equal(t, 4.0, m["stars"])
	check := m["objectives"].([]any)[0].(map[string]any)["checks"].([]any)[1].(map[string]any)
	require.Equal(t, "no", check["verdict"])
	require.Equal(t, []any{}, check["evidence"])
	flag := m["flags"].([]any)[0].(map[string]any)
	require.Equal(t, map[string]any{"kind": "promise", "turn": 4.0, "quote": "We'll win <b>this</b>"}, flag)
	require.NotContains(t, m, "transcript")

	var back feedback.Report
	require.NoError(t, json.Unmarshal(b.Bytes(), &back))
	require.Equal(t, report(), back)
}

// Whatever text is in it, JSON holds nothing a terminal could act on, and
// reads back to the same text.
func TestJSONIsInertAndExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nasty := rapid.SampledFrom([]string{"\u009b2J", "\u009d0;x\u009c", "\x1b]52;c;aGk=\x07", "\u202eabc", "\u2066", "\u200b", "\ufeff", "\x7f", "\u2028", "\U000E0041", "é", "😀", `\u0041`, "\u00ad"})
		r := report()
		r.Focus.Text = strings.Join(rapid.SliceOf(rapid.OneOf(rapid.String(), nasty)).Draw(t, "text"), "")
		var b bytes.Buffer
		require.NoError(t, export.JSON(&b, r))
		for _, c := range b.String() {
			require.False(t, c != '\n' && (unicode.IsControl(c) || unicode.Is(unicode.Cf, c)), "%U", c)
		}
		var back feedback.Report
		require.NoError(t, json.Unmarshal(b.Bytes(), &back))
		require.Equal(t, strings.ToValidUTF8(r.Focus.Text, "\ufffd"), back.Focus.Text)
	})
}

func TestCSVCellsAreNoFormulas(t *testing.T) {
	for in, want := range map[string]string{
		"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@SUM(1)": "'@SUM(1)", "\t=1": "'\t=1", "\r=1": "'\r=1",
		"＝1+1": "'＝1+1", "＋1": "'＋1", "－1": "'－1", "＠x": "'＠x", " =1": "' =1", "\u00a0=1": "'\u00a0=1", "\tx": "'\tx",
		"": "", "plain": "plain", "1-1": "1-1", "a\x00=b": "a=b", "\x00=1": "'=1",
	} {
		require.Equal(t, want, export.Cell(in), "%q", in)
	}
}

func TestCSVHasOneRowACheck(t *testing.T) {
	r := report()
	r.Objectives[0].Checks[1].Question = "line\nbreak, \"quoted\""
	var b bytes.Buffer
	require.NoError(t, export.CSV(&b, r, r))
	require.Contains(t, b.String(), "\r\n")
	rows, err := csv.NewReader(&b).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 5)
	require.Equal(t, []string{"first", "abc", "rules", "", "4", "listen", "secure", "ask", "line\nbreak, \"quoted\"", "no", "rules", "", "", "'=Will you come?"}, rows[2])
	require.Equal(t, "How are you?", rows[1][12])
}

func TestMarkdown(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, export.Markdown(&b, report(), nil))
	text := b.String()
	for _, want := range []string{
		`# A \*first\* conversation`, feedback.PracticeLine, "★★★★☆", "## Listen: secure", "**not spotted**",
		"after “Hello” (turn 1), try: =Will you come?", `We'll win \<b\>this\</b\>`, "sounds like a promise", "A note.",
	} {
		require.Contains(t, text, want)
	}
	require.NotContains(t, text, "The conversation")

	b.Reset()
	said := coach.Transcript{{N: 1, Speaker: coach.Worker, Text: "Hello\n# not a heading"}, {N: 2, Speaker: coach.Rep, Text: "How are you?"}}
	require.NoError(t, export.Markdown(&b, report(), said))
	require.Contains(t, b.String(), "**1 Worker:** Hello \\# not a heading")
	require.Contains(t, b.String(), "**2 Rep:** How are you?")
}

type full struct{}

var errFull = errors.New("the disk is full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestAWriteThatFailsIsReported(t *testing.T) {
	require.ErrorIs(t, export.JSON(full{}, report()), errFull)
	require.ErrorIs(t, export.CSV(full{}, report()), errFull)
	require.ErrorIs(t, export.Markdown(full{}, report(), nil), errFull)
}

// What the worker kept, and what would have brought it out, is in the page,
// with nothing that Markdown would act on.
func TestMarkdownTellsTheWorkersSide(t *testing.T) {
	r := feedback.Report{Side: &feedback.WorkerSide{
		Name:    "Dana",
		Moments: []feedback.Moment{{Turn: 2, Effect: feedback.Opened, Text: "Dana opened up.", About: "the rotas", Quote: &feedback.Quote{Turn: 2, Text: "How is *work*?"}}},
		Untold:  []feedback.Missed{{What: "the whiteboard", Why: "There was no time.", After: &feedback.Quote{Turn: 3, Text: "Anyway."}, Said: &feedback.Quote{Turn: 4, Text: "Right."}, Try: "What else?"}},
		Uneased: []feedback.Missed{{What: "the petition", Why: "Dana was still worried."}},
	}}
	var b strings.Builder
	require.NoError(t, export.Markdown(&b, r, nil))
	for _, want := range []string{
		"## The talk from Dana's side\n", "- turn 2: Dana opened up.\n", "the rotas\n", "“How is \\*work\\*?”\n",
		"### What Dana did not tell you\n", "- the whiteboard\n  - There was no time.\n", "(turn 3): “Anyway.”\n", "you answered: “Right.”\n", "try: What else?\n",
		"### Told, and still waiting\n", "- the petition\n",
	} {
		require.Contains(t, b.String(), want)
	}
}
