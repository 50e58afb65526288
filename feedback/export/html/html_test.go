package html

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
)

// saying is a talk in which every word is s.
func saying(s string) Talk {
	three, two, four := 3, 2, 4
	q := feedback.Quote{Turn: 2, Text: s}
	check := func(v feedback.Verdict) feedback.CheckResult {
		return feedback.CheckResult{
			ID: s, Question: s, Verdict: v, By: feedback.ByTutor, Evidence: []feedback.Quote{q}, Against: []feedback.Quote{q}, Try: s, Reason: s, After: &q,
			Machine: &feedback.Machine{Verdict: feedback.Unsure, By: feedback.ByModel},
		}
	}
	missed := []feedback.Missed{{ID: s, What: s, Why: s, After: &q, Said: &q, Try: s}}
	return Talk{
		Started: time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC), Outcome: stance.NextStep, Before: &two, After: &four,
		Report: feedback.Report{
			Schema: feedback.Schema, Scenario: feedback.ScenarioRef{ID: s, Title: s, Hash: s}, Judge: feedback.JudgeRef{Kind: "model", Model: s}, Stars: &three,
			Objectives: []feedback.Finding{
				{ID: s, Title: s, Band: feedback.Strong, Checks: []feedback.CheckResult{check(feedback.Yes), check(feedback.No)}},
				{ID: s, Title: s, Band: feedback.NotYet, Checks: []feedback.CheckResult{check(feedback.Unsure), check(feedback.NotScored)}},
			},
			Flags:    []feedback.Flag{{Kind: moves.Promise, Quote: q, Fact: s, Approved: s}},
			Strength: feedback.Advice{Text: s, Quote: &q, Try: s}, Focus: feedback.Advice{Text: s, Quote: &q, Try: s},
			Side: &feedback.WorkerSide{
				Name: s, Moments: []feedback.Moment{{Turn: 2, Effect: feedback.Opened, Text: s, About: s, Quote: &q}}, Untold: missed, Uneased: missed,
			},
			Tutor: &feedback.Tutor{Code: "tutorcode", Agreed: 1, Machine: &two},
			Notes: []string{s, "Turn 4 is left out of this feedback, because the words sounded as if they could be about you. If they are, please talk to somebody you trust."},
		},
	}
}

func written(t *testing.T, talks ...Talk) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, Write(&b, talks...))
	return b.String()
}

func TestThePageSaysEverything(t *testing.T) {
	got := written(t, saying("Tea & talk"))
	for _, want := range []string{
		"<h1>My practice feedback</h1>", feedback.PracticeLine[:40], "It quotes your own words", "Tea &amp; talk", "22 November 2026", "agreed a next step",
		"2 of 5 before, 4 of 5 after", "★★★☆☆", "3 of 5 stars", feedback.StrengthTitle, feedback.FocusTitle, ">strong<", ">not yet<", ">yes<", ">not sure<", ">not scored<",
		"Your tutor says", "A tutor has been through this", "Worth a second look", "What Tea &amp; talk did not tell you", "In numbers", "Notes with my tutor", "turn 2",
	} {
		require.Contains(t, got, want)
	}
	require.NotContains(t, got, "left out of this feedback", "that note is for the rep alone")
	require.NotContains(t, got, "tutorcode")
	require.NotContains(t, got, "<nav", "one talk needs no list")
	require.Contains(t, written(t, saying("a"), saying("b")), `<a href="#talk-2">b</a>`)
	require.Contains(t, written(t, Talk{}), "In numbers")
}

// Nothing in the page can run, load or be taken for part of the page, whatever
// any text of it says.
func TestHostileTextIsInert(t *testing.T) {
	plain := written(t, saying("word"))
	tags := regexp.MustCompile(`</?[a-zA-Z][^>]*>`)
	for _, nasty := range []string{
		"<script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "</style><script>alert(1)</script>", "</title>", "-->", "]]>", "<!--",
		"javascript:alert(1)", "<svg><foreignObject>", "<svg/onload=alert(1)>", "{{.Style}}", "{{template \"quote\"}}", "&lt;b&gt;", "' onmouseover='x", "`${1}`",
		"\x00\x1b]52;c;aGk=\x07", "\u202eabc\u2066", "a\u2028b", "\xff\xfe", "https://evil.example/x.png", strings.Repeat("x", 5000),
	} {
		got := written(t, saying(nasty))
		require.Equal(t, tags.FindAllString(plain, -1), tags.FindAllString(got, -1), "%q changes the page", nasty)
		for _, no := range []string{"\x00", "\x1b", "\u202e", "\u2066", "\u2028", "\xff"} {
			require.NotContains(t, got, no)
		}
	}
}

func TestThePageNeedsNothingElse(t *testing.T) {
	got := written(t, saying("word"))
	for _, no := range []string{"http:", "https:", "//", "<script", "<link", "<img", "@import", "url(", " style=", "ZgotmplZ"} {
		require.NotContains(t, strings.ReplaceAll(got, "http-equiv", ""), no)
	}
	require.Contains(t, got, "default-src &#39;none&#39;; style-src &#39;sha256-")
	require.Contains(t, got, style, "the style is in it to the byte, or its digest would not fit")
}

func TestAPageThatCannotBeWritten(t *testing.T) {
	require.ErrorIs(t, Write(full{}, Talk{}), errFull)
}

var errFull = errors.New("the disk is full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }
