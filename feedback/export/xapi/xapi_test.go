package xapi_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback/cohort/madeup"
	"github.com/repcoach/repcoach/feedback/export/xapi"
	"github.com/repcoach/repcoach/feedback/summary"
)

// written are the statements of a summary as another program reads them.
func written(t testing.TB, b summary.Bundle, base string) []map[string]any {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, xapi.Write(&out, b, base))
	var all []map[string]any
	require.NoError(t, json.Unmarshal(out.Bytes(), &all))
	return all
}

func bundle() summary.Bundle {
	n := func(i int) *int { return &i }
	b := madeup.Rep(1, 1, 0)
	b.Course, b.Branch = "ORG-1", ""
	b.Sessions = []summary.Session{{
		ID: "sessionid0", Week: "2026-W47", Attempt: 2, Scenario: summary.Scenario{ID: "first", Title: "A first “talk” <b>", Hash: strings.Repeat("ab", 32)},
		Partner: "ollama", Difficulty: "hard", Outcome: "thinking", Stars: n(3), Confidence: summary.Confidence{Before: n(2)},
		Objectives: []summary.Objective{{ID: "listen", Title: "Listen", Band: "secure", Checks: []summary.Check{
			{ID: "open", Verdict: "yes", By: "rules"},
			{ID: "space", Verdict: "no", By: "tutor", Machine: "yes", MachineBy: "model", Rules: "no"},
			{ID: "sum", Verdict: "unsure", By: "model"},
			{ID: "ack", Verdict: "not_scored"},
		}}},
	}}
	return b
}

func TestTheStatementsOfATalk(t *testing.T) {
	all := written(t, bundle(), "https://learn.union.example/xapi/")
	require.Len(t, all, 4, "one for the talk and one for each check that was judged")
	const base = "https://learn.union.example/xapi/"
	scored, space, unsure := all[0], all[2], all[3]
	require.Equal(t, map[string]any{"objectType": "Agent", "account": map[string]any{"homePage": "https://learn.union.example/xapi", "name": bundle().Rep}}, scored["actor"])
	require.Equal(t, "http://adlnet.gov/expapi/verbs/scored", scored["verb"].(map[string]any)["id"])
	require.Equal(t, "2026-11-16T00:00:00Z", scored["timestamp"])
	require.Equal(t, base+"scenarios/first", scored["object"].(map[string]any)["id"])
	result := scored["result"].(map[string]any)
	require.Equal(t, map[string]any{"scaled": 0.6, "raw": 3.0, "min": 0.0, "max": 5.0}, result["score"])
	require.Equal(t, map[string]any{base + "extensions/outcome": "thinking", base + "extensions/bands": map[string]any{"listen": "secure"},
		base + "extensions/confidence": map[string]any{"before": 2.0, "after": nil}}, result["extensions"])

	require.Equal(t, "http://adlnet.gov/expapi/verbs/answered", space["verb"].(map[string]any)["id"])
	require.Equal(t, base+"scenarios/first/objectives/listen/checks/space", space["object"].(map[string]any)["id"])
	require.Equal(t, map[string]any{"score": map[string]any{"scaled": 0.0}, "success": false, "response": "no", "extensions": map[string]any{
		base + "extensions/by": "tutor", base + "extensions/machine": "yes", base + "extensions/machine-by": "model", base + "extensions/rules": "no"}}, space["result"])
	require.Equal(t, scored["context"].(map[string]any)["registration"], space["context"].(map[string]any)["registration"])
	require.NotContains(t, unsure["result"], "success")
	require.Equal(t, map[string]any{"scaled": 0.5}, unsure["result"].(map[string]any)["score"])
	context := space["context"].(map[string]any)["extensions"].(map[string]any)
	require.Equal(t, "ORG-1", context[base+"extensions/course"])
	require.NotContains(t, context, base+"extensions/branch")
	require.Equal(t, bundle().Consent.Text, context[base+"extensions/consent"].(map[string]any)["text"])
}

func TestStatementsKeepToTheRules(t *testing.T) {
	seen := map[string]bool{}
	for n := range 30 {
		for _, st := range written(t, madeup.Rep(7, n, 8), xapi.DefaultBase) {
			require.NoError(t, broken(st))
			id := st["id"].(string)
			require.False(t, seen[id], "two statements with one id")
			seen[id] = true
		}
	}
	for _, st := range written(t, bundle(), "http://lrs.example") {
		require.NoError(t, broken(st))
	}
	require.Greater(t, len(seen), 1000)
}

// A statement tells the week of a talk as the summary does, and no time in it:
// not in its timestamp, and not in an id, which a version 1 UUID would.
func TestStatementsTellTheWeekAndNoTime(t *testing.T) {
	times := regexp.MustCompile(`\d{4}-\d\d-\d\dT[0-9:.]+\S*`)
	for n := range 20 {
		b := madeup.Rep(9, n, 6)
		weeks := map[string]bool{}
		for _, s := range b.Sessions {
			weeks[s.Week] = true
		}
		for _, st := range written(t, b, xapi.DefaultBase) {
			at, err := time.Parse(time.RFC3339, st["timestamp"].(string))
			require.NoError(t, err)
			require.Equal(t, time.UTC, at.Location())
			require.Equal(t, time.Monday, at.Weekday())
			require.True(t, at.Equal(at.Truncate(24*time.Hour)), "%v is no midnight", at)
			year, week := at.ISOWeek()
			require.True(t, weeks[fmt.Sprintf("%d-W%02d", year, week)], "%v", at)
			for _, id := range []string{st["id"].(string), st["context"].(map[string]any)["registration"].(string)} {
				require.Equal(t, uuid.Version(5), uuid.MustParse(id).Version())
			}
			delete(st, "timestamp")
			rest, err := json.Marshal(st)
			require.NoError(t, err)
			require.Empty(t, times.FindString(string(rest)))
		}
	}
}

// The two verbs are ADL's, and so are the types of all that is spoken of.
func TestVerbsAndTypesAreThoseThatAreDocumented(t *testing.T) {
	seen := map[string]bool{}
	for _, st := range written(t, bundle(), xapi.DefaultBase) {
		seen[st["verb"].(map[string]any)["id"].(string)] = true
		seen[st["object"].(map[string]any)["definition"].(map[string]any)["type"].(string)] = true
	}
	const adl = "http://adlnet.gov/expapi/"
	require.Equal(t, map[string]bool{adl + "verbs/scored": true, adl + "verbs/answered": true, adl + "activities/simulation": true, adl + "activities/question": true}, seen)
}

func TestTheSameSummaryGivesTheSameIDs(t *testing.T) {
	ids := func(b summary.Bundle, base string) (out []any) {
		for _, st := range written(t, b, base) {
			out = append(out, st["id"])
		}
		return out
	}
	first := ids(bundle(), xapi.DefaultBase)
	require.Equal(t, first, ids(bundle(), xapi.DefaultBase))
	require.Equal(t, first, ids(bundle(), xapi.DefaultBase+"/"))
	changed := bundle()
	changed.Sessions[0].Objectives[0].Checks[0].Verdict = "no"
	other := ids(changed, xapi.DefaultBase)
	require.NotEqual(t, first[1], other[1], "a new verdict is a new statement")
	require.Equal(t, first[2], other[2])
	require.NotEqual(t, first[2], ids(bundle(), "https://elsewhere.example")[2])
}

func TestNothingButTheSummaryIsInThem(t *testing.T) {
	b := bundle()
	b.Consent.Level = "quotes"
	b.Sessions[0].Quotes = []summary.Quote{{Objective: "listen", Check: "open", Text: "quotecanary"}}
	var out bytes.Buffer
	require.NoError(t, xapi.Write(&out, b, xapi.DefaultBase))
	require.NotContains(t, out.String(), "quotecanary")
}

func TestWhatCannotBeWritten(t *testing.T) {
	for _, base := range []string{"", "repcoach", "ftp://x.example", "https://", "https://x.example/?q=1", "https://x.example/#a", "javascript:alert(1)", "https://jo:pw@x.example"} {
		_, err := xapi.Statements(bundle(), base)
		require.ErrorIs(t, err, xapi.ErrBase, base)
	}
	b := bundle()
	b.Rep = "Jo Smith"
	_, err := xapi.Statements(b, xapi.DefaultBase)
	require.ErrorIs(t, err, summary.ErrValue)
}

// The validator has to find what is wrong, or it would prove nothing.
func TestTheRulesFindWhatIsWrong(t *testing.T) {
	set := func(v any, path ...string) func(map[string]any) {
		return func(at map[string]any) {
			for _, p := range path[:len(path)-1] {
				at = at[p].(map[string]any)
			}
			if v == nil {
				delete(at, path[len(path)-1])
				return
			}
			at[path[len(path)-1]] = v
		}
	}
	for name, spoil := range map[string]func(map[string]any){
		"no actor": set(nil, "actor"), "no verb": set(nil, "verb"), "no object": set(nil, "object"),
		"no UUID": set("1234", "id"), "a nil": set(nil, "id"), "a stranger": set("x", "mood"),
		"two ways to identify": set("mailto:jo@x.example", "actor", "mbox"), "a home page that is none": set("x", "actor", "account", "homePage"),
		"a verb that is no IRI": set("scored", "verb", "id"), "a language that is none": set(map[string]any{"english language": "scored"}, "verb", "display"),
		"an object that is no IRI": set("scenario", "object", "id"), "scaled too high": set(1.1, "result", "score", "scaled"),
		"raw above max": set(6.0, "result", "score", "raw"), "success in words": set("yes", "result", "success"),
		"an extension without an IRI": set(map[string]any{"by": "x"}, "result", "extensions"), "a time that is none": set("Monday", "timestamp"),
		"raw in words": set("3", "result", "score", "raw"), "raw above max with no min": set(map[string]any{"scaled": 0.6, "raw": 6.0, "max": 5.0}, "result", "score"),
		"an empty response": set("", "result", "response"), "a grouping that is none": set([]any{"x"}, "context", "contextActivities", "grouping"),
		"a stranger in a grouping":    set([]any{map[string]any{"objectType": "Activity", "id": "https://x.example", "mood": "x"}}, "context", "contextActivities", "grouping"),
		"a platform that is none":     set(7.0, "context", "platform"),
		"a registration that is none": set("x", "context", "registration"), "version 2": set("2.0.0", "version"), "null": set(map[string]any{"id": nil}, "object"),
	} {
		st := written(t, bundle(), xapi.DefaultBase)[0]
		require.NoError(t, broken(st))
		spoil(st)
		require.Error(t, broken(st), name)
	}
}
