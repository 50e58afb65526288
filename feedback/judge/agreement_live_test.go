package judge_test

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/ollama"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/judge"
	"github.com/repcoach/repcoach/scenarios"
)

// BenchmarkLiveAgreement holds a real model's answers against the marks of
// testdata/transcripts, layout by layout, and says what each answer took. It
// takes every REPCOACH_SAMPLE-th talk, and of each the first six marked checks.
//
//	REPCOACH_OLLAMA=http://127.0.0.1:11434 REPCOACH_JUDGE_MODEL=qwen3:4b-instruct REPCOACH_SAMPLE=1 \
//	go test -run '^$' -bench LiveAgreement -benchtime 1x -timeout 12h ./feedback/judge
func BenchmarkLiveAgreement(b *testing.B) {
	address, model := os.Getenv("REPCOACH_OLLAMA"), os.Getenv("REPCOACH_JUDGE_MODEL")
	if address == "" || model == "" {
		b.Skip("REPCOACH_OLLAMA and REPCOACH_JUDGE_MODEL are not set")
	}
	every, err := strconv.Atoi(os.Getenv("REPCOACH_SAMPLE"))
	if err != nil || every < 1 {
		every = 1
	}
	c, err := ollama.New(ollama.Options{Host: address})
	require.NoError(b, err)
	m, _, err := c.Choose(b.Context(), model)
	require.NoError(b, err)
	talks := marked(b, every)
	for b.Loop() {
		for _, layout := range []string{judge.After, judge.Turns, judge.Alone, judge.Fresh} {
			var n tally
			start := time.Now()
			for _, talk := range talks {
				sc := scenarioOf(b, talk.Scenario)
				j := judge.In(layout, ollama.NewJudge(c, m), sc, talk.Transcript, 1)
				for _, check := range checksOf(sc, talk, 6) {
					a, err := j.Ask(b.Context(), check.Ask)
					n.add(talk.Checks[check.ID], a, err)
				}
			}
			b.Logf("%-6s %d checks in %.0f s: %d agree; marked yes: %d yes, %d no, %d unsure; marked no: %d yes, %d no, %d unsure; %d without an answer",
				layout, n.all, time.Since(start).Seconds(), n.verdicts[feedback.Yes][judge.Yes]+n.verdicts[feedback.No][judge.No],
				n.verdicts[feedback.Yes][judge.Yes], n.verdicts[feedback.Yes][judge.No], n.verdicts[feedback.Yes][judge.Unsure],
				n.verdicts[feedback.No][judge.Yes], n.verdicts[feedback.No][judge.No], n.verdicts[feedback.No][judge.Unsure], n.failed)
		}
	}
}

// tally counts verdicts by mark.
type tally struct {
	all, failed int
	verdicts    map[feedback.Verdict]map[judge.Verdict]int
}

func (n *tally) add(mark feedback.Verdict, a judge.Answer, err error) {
	n.all++
	if err != nil {
		n.failed++
		return
	}
	if n.verdicts == nil {
		n.verdicts = map[feedback.Verdict]map[judge.Verdict]int{feedback.Yes: {}, feedback.No: {}}
	}
	n.verdicts[mark][a.Verdict]++
}

func marked(b *testing.B, every int) []feedback.Marked {
	b.Helper()
	var out []feedback.Marked
	for _, folder := range []string{"tuned", "held"} {
		files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "transcripts", folder, "*.txt"))
		require.NoError(b, err)
		for i, file := range files {
			if i%every != 0 {
				continue
			}
			source, err := os.ReadFile(file)
			require.NoError(b, err)
			m, err := feedback.ParseMarked(source)
			require.NoError(b, err)
			out = append(out, m)
		}
	}
	return out
}

func scenarioOf(b *testing.B, id string) *scenarios.Scenario {
	b.Helper()
	for _, sc := range scenarios.Library() {
		if sc.ID == id {
			return sc
		}
	}
	b.Fatalf("the library has no %s", id)
	return nil
}

// checksOf returns the first checks of a scenario that a talk is marked on.
func checksOf(sc *scenarios.Scenario, talk feedback.Marked, most int) []scenarios.Check {
	var out []scenarios.Check
	for _, o := range sc.Objectives {
		for _, c := range o.Checks {
			if _, ok := talk.Checks[c.ID]; ok && len(out) < most {
				out = append(out, c)
			}
		}
	}
	return out
}
