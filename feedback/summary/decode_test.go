package summary_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

const rep = "7ZZZZZZZZZZZZZZZZZZZZZZZZ0"

func number(n int) *int { return &n }

func bundle() summary.Bundle {
	return summary.Bundle{
		Schema: summary.Schema, Rep: rep, Issue: 2, Course: "ORG-1", Branch: "north", Program: "0.1.0",
		Consent: summary.Consent{Level: "scores", Week: "2026-W47", Text: "I share my scores."},
		Sessions: []summary.Session{{
			ID: "k3v9s0aa", Week: "2026-W46", Attempt: 1,
			Scenario: summary.Scenario{ID: "first-conversation", Title: "A first conversation: “Siân\u202e” & <b>", Hash: strings.Repeat("ab", 32)},
			Partner:  "builtin", Difficulty: "normal", Outcome: "next_step", Stars: number(3),
			Confidence: summary.Confidence{Before: number(2), After: number(4)},
			Objectives: []summary.Objective{{ID: "listen", Title: "Practise active listening", Band: "secure", Checks: []summary.Check{
				{ID: "open-question", Verdict: "yes", By: "rules"},
				{ID: "space", Verdict: "no", By: "tutor", Machine: "yes", MachineBy: "model", Rules: "no"},
				{ID: "summary", Verdict: "not_scored"},
			}}},
			Flags:    []summary.FlagCount{{Kind: "promise", Count: 1}},
			Measures: summary.Measures{RepTurns: 8, RepWordShare: 0.45, OpenQuestions: 3, LongestRepTurn: 31, FirstAskTurn: 12},
		}},
	}
}

func TestWhatIsWrittenReadsBack(t *testing.T) {
	sealed, err := summary.Seal(bundle())
	require.NoError(t, err)
	for name, write := range map[string]func(summary.Bundle) ([]byte, error){"laid out": summary.Encode, "on one line": summary.Line} {
		raw, err := write(bundle())
		require.NoError(t, err)
		require.NotContains(t, string(raw), "\u202e", "a terminal could act on it")
		item, err := summary.Decode(raw)
		require.NoError(t, err, name)
		require.Equal(t, &sealed, item.Bundle, name)
		require.Nil(t, item.Withdrawal)
	}
	raw, err := summary.Line(bundle())
	require.NoError(t, err)
	require.Equal(t, 1, bytes.Count(raw, []byte("\n")))
}

func TestAWithdrawalReadsBack(t *testing.T) {
	item, err := summary.Decode([]byte(`{"schema":"repcoach.withdrawal/1","rep":"` + rep + `","week":"2026-W47"}`))
	require.NoError(t, err)
	require.Equal(t, &summary.Withdrawal{Schema: summary.WithdrawalSchema, Rep: rep, Week: "2026-W47"}, item.Withdrawal)
	require.Nil(t, item.Bundle)
	_, err = summary.Decode([]byte(`{"schema":"repcoach.withdrawal/1","rep":"../x","week":"2026-W47"}`))
	require.ErrorIs(t, err, summary.ErrValue)
}

// A later version may add fields: they are covered by the checksum and left
// alone otherwise.
func TestFieldsOfALaterVersionAreLeftAlone(t *testing.T) {
	raw, err := summary.Canonical(bundle())
	require.NoError(t, err)
	later := bytes.Replace(raw, []byte(`"issue":2`), []byte(`"issue":2,"mood":{"of":["the day"]}`), 1)
	item, err := summary.Decode(sealed(later))
	require.NoError(t, err)
	require.Equal(t, 2, item.Bundle.Issue)
	_, err = summary.Decode(bytes.Replace(sealed(later), []byte("the day"), []byte("the dog"), 1))
	require.ErrorIs(t, err, summary.ErrChecksum)
}

// sealed puts the right checksum into JSON on one line that has an empty one.
func sealed(compact []byte) []byte {
	return bytes.Replace(compact, []byte(`"checksum":""`), []byte(`"checksum":"`+summary.Digest(compact)+`"`), 1)
}

// twist changes a bundle as a stranger would and gives it the right checksum.
func twist(t *testing.T, from, to string) []byte {
	raw, err := summary.Canonical(bundle())
	require.NoError(t, err)
	require.Contains(t, string(raw), from)
	return sealed(bytes.Replace(raw, []byte(from), []byte(to), 1))
}

func TestAStrangersBundleIsRefused(t *testing.T) {
	many := func(n int, of string) string { return strings.TrimSuffix(strings.Repeat(of+",", n), ",") }
	for name, c := range map[string]struct {
		from, to string
		want     error
	}{
		"schema of the future":     {summary.Schema, "repcoach.summary/2", summary.ErrNewer},
		"another schema":           {summary.Schema, "repcoach.feedback/1", summary.ErrNotSummary},
		"rep code with a path":     {rep, "../../../../etc/passwd0000", summary.ErrValue},
		"rep code too short":       {rep, rep[1:], summary.ErrValue},
		"rep code in small":        {rep, strings.ToLower(rep), summary.ErrValue},
		"rep code over 128 bits":   {rep, "8" + rep[1:], summary.ErrValue},
		"issue 0":                  {`"issue":2`, `"issue":0`, summary.ErrValue},
		"issue as text":            {`"issue":2`, `"issue":"2"`, summary.ErrValue},
		"issue absurd":             {`"issue":2`, `"issue":1e999`, summary.ErrValue},
		"issue half":               {`"issue":2`, `"issue":2.5`, summary.ErrValue},
		"course with an escape":    {"ORG-1", `\u001b]52;c;aGk=\u0007`, summary.ErrValue},
		"branch endless":           {`"north"`, `"` + strings.Repeat("n", 301) + `"`, summary.ErrValue},
		"consent unknown":          {`"level":"scores"`, `"level":"all"`, summary.ErrValue},
		"no list of sessions":      {`"sessions":[`, `"session":[`, summary.ErrDamaged},
		"two lists of sessions":    {`"sessions":[`, `"sessions":[],"sessions":[`, summary.ErrDamaged},
		"a session that is null":   {`"sessions":[`, `"sessions":[null,`, summary.ErrValue},
		"a session that is a list": {`"sessions":[`, `"sessions":[[],`, summary.ErrValue},
		"a million sessions":       {`"sessions":[`, `"sessions":[` + strings.Repeat("0,", 1_000_000), summary.ErrTooLarge},
		"nested deep":              {`"sessions":[`, `"sessions":[` + strings.Repeat("[", 9000) + strings.Repeat("]", 9000) + ",", summary.ErrTooLarge},
		"nested bottomless":        {`"sessions":[`, `"sessions":[` + strings.Repeat("[", 100_000), summary.ErrDamaged},
		"a session of a megabyte":  {`"flags":[`, `"x":"` + strings.Repeat("x", 1<<20) + `","flags":[`, summary.ErrTooLarge},
		"session id with a slash":  {"k3v9s0aa", "k3/../aa", summary.ErrValue},
		"week that is none":        {"2026-W46", "2026-W60", summary.ErrValue},
		"week 53 of 2025":          {"2026-W46", "2025-W53", summary.ErrValue},
		"week long ago":            {"2026-W46", "1970-W01", summary.ErrValue},
		"a date":                   {"2026-W46", "2026-11-22", summary.ErrValue},
		"attempt below 0":          {`"attempt":1`, `"attempt":-1`, summary.ErrValue},
		"scenario with a tag":      {"first-conversation", "<script>", summary.ErrValue},
		"partner unknown":          {"builtin", "cloud", summary.ErrValue},
		"difficulty unknown":       {`"normal"`, `"fiendish"`, summary.ErrValue},
		"outcome unknown":          {"next_step", "=1+1", summary.ErrValue},
		"six stars":                {`"stars":3`, `"stars":6`, summary.ErrValue},
		"confidence 0":             {`"before":2`, `"before":0`, summary.ErrValue},
		"band unknown":             {`"secure"`, `"best"`, summary.ErrValue},
		"verdict unknown":          {`"verdict":"yes"`, `"verdict":"aye"`, summary.ErrValue},
		"judge unknown":            {`"by":"rules"`, `"by":"me"`, summary.ErrValue},
		"nobody judged a yes":      {`"by":"rules"`, `"by":""`, summary.ErrValue},
		"machine's unknown":        {`"machine":"yes"`, `"machine":"maybe"`, summary.ErrValue},
		"tutor as a machine":       {`"machine_by":"model"`, `"machine_by":"tutor"`, summary.ErrValue},
		"check twice":              {`"space"`, `"open-question"`, summary.ErrValue},
		"objective twice":          {`"objectives":[`, `"objectives":[{"id":"listen","title":"","band":"strong","checks":[]},`, summary.ErrValue},
		"ten thousand objectives":  {`"objectives":[`, `"objectives":[` + many(10_000, `{}`) + ",", summary.ErrTooLarge},
		"a hundred checks":         {`"checks":[`, `"checks":[` + many(100, `{}`) + ",", summary.ErrTooLarge},
		"flag below 0":             {`"count":1`, `"count":-1`, summary.ErrValue},
		"share above 1":            {"0.45", "45", summary.ErrValue},
		"turns absurd":             {`"rep_turns":8`, `"rep_turns":99999999999`, summary.ErrValue},
		"quotes without consent":   {`"flags":[`, `"quotes":[{"objective":"listen","check":"space","text":"hi"}],"flags":[`, summary.ErrValue},
		"two checksums":            {`"checksum":""`, `"checksum":"","checksum":"0"`, summary.ErrDamaged},
		"no checksum":              {`"checksum":""`, `"check":""`, summary.ErrDamaged},
		"a checksum that is none":  {`"checksum":""`, `"checksum":null`, summary.ErrDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			item, err := summary.Decode(twist(t, c.from, c.to))
			require.ErrorIs(t, err, c.want)
			require.Nil(t, item.Withdrawal)
			require.Nil(t, item.Bundle)
		})
	}
}

func TestWhatIsNoBundleIsRefused(t *testing.T) {
	whole, err := summary.Encode(bundle())
	require.NoError(t, err)
	for name, raw := range map[string][]byte{
		"nothing": nil, "a number": []byte("7"), "null": []byte("null"), "a list": []byte("[]"), "a text": []byte(`"x"`),
		"empty": []byte("{}"), "a web page": []byte("<!doctype html>"), "zeroes": make([]byte, 4096),
		"Latin-1": bytes.ReplaceAll(whole, []byte("â"), []byte{0xe2}), "UTF-16": {0xff, 0xfe, '{', 0},
		"too large": bytes.Repeat([]byte(" "), summary.MaxBytes+1), "two in one": append(whole, whole...),
		"schema in a list": []byte(`{"schema":["repcoach.summary/1"]}`),
	} {
		item, err := summary.Decode(raw)
		require.Error(t, err, name)
		require.Equal(t, summary.Item{}, item, name)
	}
	for cut := range whole[:len(whole)-2] {
		_, err := summary.Decode(whole[:cut])
		require.Error(t, err)
	}
	_, err = summary.Decode(append([]byte("\ufeff"), whole...))
	require.NoError(t, err, "Windows puts a mark in front")
}

// Not one changed byte inside the JSON is taken, but for the case of a field
// name that Go reads either way and the checksum covers.
func TestEveryChangeIsFound(t *testing.T) {
	whole, err := summary.Line(bundle())
	require.NoError(t, err)
	rapid.Check(t, func(t *rapid.T) {
		at := rapid.IntRange(0, len(whole)-2).Draw(t, "at")
		raw := bytes.Clone(whole)
		raw[at] ^= byte(rapid.IntRange(1, 255).Draw(t, "flip"))
		_, err := summary.Decode(raw)
		require.Error(t, err)
	})
}

// Go takes a key in other letters for the same field, so a second list could
// hide there.
func TestAListUnderAnotherSpellingIsLeftAlone(t *testing.T) {
	item, err := summary.Decode(twist(t, `"sessions":[`, `"SESSIONS":[`+strings.Repeat("0,", 1_000_000)+`0],"sessions":[`))
	require.NoError(t, err)
	require.Len(t, item.Bundle.Sessions, 1)
	_, err = summary.Decode(twist(t, `"sessions":[`, `"Sessions":[`))
	require.ErrorIs(t, err, summary.ErrDamaged)
}

func FuzzDecode(f *testing.F) {
	whole, err := summary.Line(bundle())
	require.NoError(f, err)
	f.Add(whole)
	f.Add([]byte(`{"schema":"repcoach.withdrawal/1","rep":"` + rep + `","week":"2026-W47"}`))
	f.Add([]byte(`{"schema":"repcoach.summary/1","sessions":[{}],"checksum":""}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var compact bytes.Buffer
		if json.Compact(&compact, raw) == nil {
			raw = sealed(compact.Bytes())
		}
		item, err := summary.Decode(raw)
		if err != nil {
			require.Equal(t, summary.Item{}, item)
			return
		}
		if item.Bundle != nil {
			require.NoError(t, item.Bundle.Check())
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	big := bundle()
	for len(big.Sessions) < 10 {
		s := big.Sessions[0]
		s.ID = fmt.Sprintf("session-%d", len(big.Sessions))
		big.Sessions = append(big.Sessions, s)
	}
	raw, err := summary.Line(big)
	require.NoError(b, err)
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if _, err := summary.Decode(raw); err != nil {
			b.Fatal(err)
		}
	}
}
