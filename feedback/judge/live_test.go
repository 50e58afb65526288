package judge_test

import (
	"context"
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/builtin"
	"github.com/repcoach/repcoach/coach/ollama"
	"github.com/repcoach/repcoach/coach/ollama/tinymodel"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback/judge"
	"github.com/repcoach/repcoach/scenarios"
)

// live returns a judge's model on the real server that REPCOACH_OLLAMA names.
// A token of a tiny model is a byte, so the window is large.
func live(t testing.TB, name string, size tinymodel.Size) (*ollama.Client, *ollama.Judge, ollama.Model) {
	t.Helper()
	address := os.Getenv("REPCOACH_OLLAMA")
	if address == "" {
		t.Skip("REPCOACH_OLLAMA is not set to the address of an Ollama server")
	}
	c, err := ollama.New(ollama.Options{Host: address, Window: size.Context})
	require.NoError(t, err)
	require.NoError(t, tinymodel.Install(t.Context(), c.Address(), name, size))
	m, _, err := c.Choose(t.Context(), name)
	require.NoError(t, err)
	return c, ollama.NewJudge(c, m), m
}

type nowhere struct{}

func (nowhere) Turn(coach.Turn) error    { return nil }
func (nowhere) Step(stance.Step) error   { return nil }
func (nowhere) Back(int) error           { return nil }
func (nowhere) End(stance.Outcome) error { return nil }

// twelve is a talk of twelve exchanges as it is stored, stage directions and
// all, and the scenario it is in.
func twelve(t testing.TB) (*scenarios.Scenario, coach.Transcript) {
	t.Helper()
	rep, _ := reps.Find("listener")
	for _, sc := range scenarios.Library() {
		for seed := range uint64(50) {
			p := &coach.Practice{Session: coach.NewSession(sc, coach.Options{Seed: seed}), Partner: builtin.New(sc, seed), Keeper: nowhere{}}
			for {
				line, done := rep.Next(p.Transcript(), p.Last())
				if _, over := p.Over(); done || over {
					break
				}
				_, err := p.Exchange(t.Context(), line)
				require.NoError(t, err)
			}
			if said := p.Transcript(); len(said) >= 25 {
				return sc, said[:25]
			}
		}
	}
	t.Fatal("no talk is long enough")
	return nil, nil
}

// answers has a real server take the time that a typical answer takes: models
// of random weights fill whatever a schema leaves open.
type answers struct {
	*ollama.Judge
	reading time.Duration
}

func (a *answers) Ask(ctx context.Context, system string, messages []string, _ json.RawMessage, seed int) (json.RawMessage, error) {
	_, err := a.Judge.Ask(ctx, system, messages, json.RawMessage(`{"type":"object","properties":{`+
		`"a_quotes":{"type":"array","items":{"type":"string","enum":["What does that do to your week?"]},"minItems":1,"maxItems":1},`+
		`"b_against":{"type":"array","items":{"type":"string","enum":["no"]},"maxItems":0},`+
		`"c_verdict":{"type":"string","enum":["no"]}},"required":["a_quotes","b_against","c_verdict"]}`), seed)
	a.reading += a.Last().Reading
	return json.RawMessage(`{"a_quotes":[],"b_against":[],"c_verdict":"no"}`), err
}

func (a *answers) Read(ctx context.Context, system string, messages []string) error {
	err := a.Judge.Read(ctx, system, messages)
	a.reading += a.Last().Reading
	return err
}

// nine are the questions of three objectives.
func nine(sc *scenarios.Scenario) []string {
	var out []string
	for _, o := range sc.Objectives {
		for _, c := range o.Checks {
			out = append(out, c.Ask)
		}
	}
	return out[:9]
}

// judged is what judging a talk took after the rep had pressed finish.
type judged struct{ first, last, next, reading time.Duration }

// finish judges a talk that the server has just been through, as far as its
// last reply, and then goes on with the talk.
func finish(t testing.TB, c *ollama.Client, on *ollama.Judge, m ollama.Model, layout string, exchanges, questions int) judged {
	t.Helper()
	sc, said := twelve(t)
	said = said[:1+2*exchanges]
	require.NoError(t, c.Unload(t.Context(), m))
	brief, talk := coach.Harmless(coach.Brief(sc)), coach.Messages(said)
	require.NoError(t, on.Read(t.Context(), brief, talk[:len(talk)-1]))

	a := &answers{Judge: on}
	j := judge.In(layout, a, sc, said, 1)
	var out judged
	start := time.Now()
	for i, q := range nine(sc)[:questions] {
		_, err := j.Ask(t.Context(), q)
		require.NoError(t, err)
		if i == 2 {
			out.first = time.Since(start)
		}
	}
	out.last, out.reading = time.Since(start), a.reading
	start = time.Now()
	require.NoError(t, on.Read(t.Context(), brief, append(talk, "Can I ask you one more thing? [You are civil, no more.]")))
	out.next = time.Since(start)
	return out
}

// Judging reads the talk once at most, and not at all in the talk's own prompt.
func TestLiveJudgingReadsTheTalkOnce(t *testing.T) {
	c, on, m := live(t, "tiny", tinymodel.Small())
	naive := finish(t, c, on, m, judge.Fresh, 4, 3)
	after := finish(t, c, on, m, judge.After, 4, 3)
	require.Less(t, 2*after.reading, naive.reading, "naive %v, after the talk %v", naive.reading, after.reading)
}

// BenchmarkLiveJudging measures the layouts on one server in one go; the
// package comment has the figures. REPCOACH_JUDGE_SIZE=small takes a model of
// 6 layers of 384 instead of 12 of 768.
//
//	REPCOACH_OLLAMA=http://127.0.0.1:11434 go test -run '^$' -bench LiveJudging -benchtime 1x -timeout 2h ./feedback/judge
func BenchmarkLiveJudging(b *testing.B) {
	name, size := "slow", tinymodel.Slow()
	if os.Getenv("REPCOACH_JUDGE_SIZE") == "small" {
		name, size = "middling", tinymodel.Size{Layers: 6, Width: 384, Inner: 1024, Heads: 6, Context: 16384}
	}
	c, on, m := live(b, name, size)
	for b.Loop() {
		naive := finish(b, c, on, m, judge.Fresh, 12, 9)
		b.Logf("%-6s first %6.1fs  last %6.1fs  next reply %5.1fs", judge.Fresh, naive.first.Seconds(), naive.last.Seconds(), naive.next.Seconds())
		for _, layout := range []string{judge.Alone, judge.Turns, judge.After} {
			got := finish(b, c, on, m, layout, 12, 9)
			b.Logf("%-6s first %6.1fs  last %6.1fs  next reply %5.1fs", layout, got.first.Seconds(), got.last.Seconds(), got.next.Seconds())
			b.ReportMetric(got.first.Seconds()/naive.first.Seconds(), layout+"-first/naive")
			b.ReportMetric(got.last.Seconds()/naive.last.Seconds(), layout+"-last/naive")
			b.ReportMetric(got.next.Seconds()/naive.next.Seconds(), layout+"-next/naive")
		}
	}
}
