package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/repcoach/repcoach/scenarios"
)

// canaries are what must never leave: each stands where something personal
// could stand. They are told apart by what comes before "canary".
var canaries = []string{
	"user", "host", "home", "data", "locale", "env", "union", "path", "file", "rep", "worker", "told", "model", "digest", "address",
	"reason", "note", "tutor", "try", "parent", "backed",
}

const canaryScenario = `title: A chat by the lifts with {union}
setting: The lifts.
worker:
  name: Sam
  opening: Hello workercanary.
  cares_about:
    - what: The rota
      reveal: freely
      says: It is the rota, toldcanary.
objectives:
  - title: Speak of {union}
    checks:
      - ask: Did the rep ask an open question?
        spot: open_question >= 1
        try: trycanary
`

// planted puts canaries into everything around a rep and into two talks: one
// had here, and one that a model played and judged and a tutor reviewed.
func planted(t *testing.T) (repcoach func(in string, args ...string) (int, string)) {
	t.Helper()
	root := t.TempDir()
	folder := filepath.Join(root, "pathcanary")
	require.NoError(t, os.MkdirAll(folder, 0o700))
	file := filepath.Join(folder, "filecanary.yaml")
	require.NoError(t, os.WriteFile(file, []byte(canaryScenario), 0o600))
	for name, value := range map[string]string{
		"USER": "usercanary", "LOGNAME": "usercanary", "USERNAME": "usercanary", "HOSTNAME": "hostcanary", "COMPUTERNAME": "hostcanary",
		"HOME": filepath.Join(root, "homecanary"), "REPCOACH_HOME": filepath.Join(root, "datacanary"), "REPCOACH_CONFIG": filepath.Join(root, "none.yaml"),
		"LANG": "localecanary", "LC_ALL": "localecanary", "TZ": "Asia/Kathmandu", "SECRET_TOKEN": "envcanary", "OLLAMA_HOST": "addresscanary.invalid:1",
	} {
		t.Setenv(name, value)
	}
	repcoach = func(in string, args ...string) (int, string) {
		var out bytes.Buffer
		code := run(t.Context(), args, streams{In: strings.NewReader(in), Out: &out, Err: &out, Env: os.Getenv})
		return code, out.String()
	}
	code, said := repcoach("What has it been like, Sam? repcanary\nWhat would repcanary change?\nWould you come along on Thursday?\n",
		"practise", file, "--plain", "--partner", "builtin", "--union", "unioncanary")
	require.Zero(t, code, said)
	require.Contains(t, said, "toldcanary", "or the test would prove nothing")
	storeModelled(t, file)
	t.Chdir(root)
	return repcoach
}

// storeModelled stores a talk as if a model had played and judged it.
func storeModelled(t *testing.T, file string) {
	t.Helper()
	sc, err := scenarios.ParseFor("unioncanary", file, []byte(canaryScenario))
	require.NoError(t, err)
	require.Equal(t, "filecanary", sc.ID)
	dir, err := journal.DefaultDir()
	require.NoError(t, err)
	store, err := journal.Open(dir)
	require.NoError(t, err)
	book, err := store.Create(journal.Header{
		Started: time.Now(), Version: "test", ScenarioID: sc.ID, Title: sc.Title, Hash: sc.Hash, Source: canaryScenario, Union: "unioncanary",
		Partner: "ollama", Model: "modelcanary", Digest: "digestcanary", Options: coach.Options{Difficulty: stance.Hard}, Parent: "parentcanary",
	})
	require.NoError(t, err)
	said := coach.Transcript{
		{N: 1, Speaker: coach.Worker, Text: "Hello workercanary."},
		{N: 2, Speaker: coach.Rep, Text: "What does Priya Repcanary want at sw1a 1aa?"},
		{N: 3, Speaker: coach.Worker, Text: "workercanary."},
		{N: 4, Speaker: coach.Rep, Text: "How is backedcanary?"},
	}
	for _, turn := range said {
		require.NoError(t, book.Turn(turn))
	}
	require.NoError(t, book.Back(4))
	require.NoError(t, book.End(stance.Thinking))
	var report feedback.Report
	for report = range (feedback.Scorer{}).Score(t.Context(), sc, said[:3]) {
	}
	report.Judge = feedback.JudgeRef{Kind: "model", Model: "modelcanary", Digest: "digestcanary"}
	c := &report.Objectives[0].Checks[0]
	c.Verdict, c.By, c.Reason, c.Try = feedback.Yes, feedback.ByModel, "reasoncanary", "trycanary"
	c.Evidence = []feedback.Quote{{Turn: 2, Text: said[1].Text}}
	report.Notes = []string{"notecanary"}
	store1 := func(keep func(json.RawMessage) error, v any) {
		raw, err := json.Marshal(v)
		require.NoError(t, err)
		require.NoError(t, keep(raw))
	}
	store1(book.Feedback, report)
	review := feedback.Review{Schema: feedback.ReviewSchema, Code: "tutorcanary"}
	review.Rule(feedback.Ruling{Check: c.ID, Verdict: feedback.Yes, Reason: "tutorcanary"})
	store1(book.Review, review)
	require.NoError(t, book.Close())
}

func TestNoCanaryGetsOut(t *testing.T) {
	repcoach := planted(t)
	silent := func(what, text string) {
		t.Helper()
		low := strings.ToLower(text)
		for _, c := range canaries {
			require.NotContains(t, low, c+"canary", what)
		}
		if host, err := os.Hostname(); err == nil && len(host) > 5 {
			require.NotContains(t, text, host, what)
		}
	}
	made := func(what string, args ...string) string {
		t.Helper()
		code, said := repcoach("", append([]string{"export"}, args...)...)
		require.Zero(t, code, said)
		silent(what, said)
		return said
	}
	read := func(name string) string {
		raw, err := os.ReadFile(name)
		require.NoError(t, err)
		return string(raw)
	}
	require.Contains(t, made("preview", "--preview"), "\"id\": \"a-chat-by-the-lifts-with\"")
	made("summary", "--yes", "--out", "summary.json")
	silent("the summary", read("summary.json"))
	made("xAPI", "--format", "xapi", "--yes", "--out", "xapi.json")
	silent("the statements", read("xapi.json"))
	made("the code", "--code")

	item, err := summary.Decode([]byte(read("summary.json")))
	require.NoError(t, err)
	require.Len(t, item.Bundle.Sessions, 2)
	require.Equal(t, "rules", item.Bundle.Sessions[0].Objectives[0].Checks[0].By)
	require.Equal(t, summary.Check{ID: item.Bundle.Sessions[0].Objectives[0].Checks[0].ID, Verdict: "yes", By: "tutor", Machine: "yes", MachineBy: "model", Rules: "yes"},
		item.Bundle.Sessions[1].Objectives[0].Checks[0])

	// What goes wrong says nothing either.
	for _, args := range [][]string{{"export"}, {"export", "--yes", "--out", "summary.json"}, {"export", "--preview", "--quotes=zzzzzzzz"}, {"export", "nowhere"}} {
		code, said := repcoach("", args...)
		require.NotZero(t, code)
		silent(strings.Join(args, " "), said)
	}
}

// With quotes ticked, those are in it as they were shown, and nothing else is.
func TestOnlyTheTickedQuoteGetsOut(t *testing.T) {
	repcoach := planted(t)
	code, listed := repcoach("", "export", "--quotes=list", "--json")
	require.Zero(t, code, listed)
	var offers []summary.Offer
	require.NoError(t, json.Unmarshal([]byte(listed), &offers))
	var named summary.Offer
	for _, o := range offers {
		if strings.Contains(o.Said, "Priya") {
			named = o
		}
	}
	require.Equal(t, "What does [name] want at [postcode]?", named.Text)
	code, said := repcoach("", "export", "--yes", "--quotes="+named.ID, "--out", "quotes.json")
	require.Zero(t, code, said)
	raw, err := os.ReadFile("quotes.json")
	require.NoError(t, err)
	low := strings.ToLower(string(raw))
	for _, c := range canaries {
		require.NotContains(t, low, c+"canary")
	}
	item, err := summary.Decode(raw)
	require.NoError(t, err)
	quotes := 0
	for _, s := range item.Bundle.Sessions {
		for _, q := range s.Quotes {
			require.Equal(t, named.Text, q.Text)
			quotes++
		}
	}
	require.Equal(t, 1, quotes)
	require.Equal(t, "quotes", item.Bundle.Consent.Level)
}
