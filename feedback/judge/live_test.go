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

// live returns a judge's model on the real server that REPCOACH_OLLAMA names:
// one of random weights, or the one of that name if size is nil. A token of
// random weights is a byte, so their window is large.
func live(t testing.TB, name string, size *tinymodel.Size) (*ollama.Client, *ollama.Judge, ollama.Model) {
	t.Helper()
	address := os.Getenv("REPCOACH_OLLAMA")
	if address == "" {
		t.Skip("REPCOACH_OLLAMA is not set to the address of an Ollama server")
	}
	window := 8192
	if size != nil {
		window = size.Context
	}
	c, err := ollama.New(ollama.Options{Host: address, Window: window})
	require.NoError(t, err)
	if size != nil {
		require.NoError(t, tinymodel.Install(t.Context(), c.Address(), name, *size))
	}
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

// answers has a real server take the time that a typical answer takes: a model
// of random weights fills with blanks whatever a schema leaves open, so what it
// is given leaves nothing open.
type answers struct {
	*ollama.Judge
	reading time.Duration
}

func (a *answers) Ask(ctx context.Context, system string, messages []string, _ json.RawMessage, seed int) (json.RawMessage, error) {
	_, err := a.Judge.Ask(ctx, system, messages, json.RawMessage(
		`{"type":"string","enum":["{'a_quotes':['What does that do to your week?'],'b_against':[],'c_verdict':'yes'}"]}`), seed)
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
// last reply, and then goes on with the talk. With ready it was told to read
// while the rep read the last reply, and that is not counted.
func finish(t testing.TB, c *ollama.Client, on *ollama.Judge, m ollama.Model, layout string, ready bool) judged {
	t.Helper()
	sc, said := twelve(t)
	require.NoError(t, c.Unload(t.Context(), m))
	brief, talk := coach.Harmless(coach.Brief(sc)), coach.Messages(said)
	require.NoError(t, on.Read(t.Context(), brief, talk[:len(talk)-1]))

	a := &answers{Judge: on}
	j := judge.In(layout, a, sc, said, 1)
	if ready {
		j.Ready(t.Context())
	}
	var out judged
	start := time.Now()
	for i, q := range nine(sc) {
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

// A question has the server read itself and nothing more, and the talk can go
// on after it as if it had not been asked.
func TestLiveAQuestionReadsOnlyItself(t *testing.T) {
	small := tinymodel.Small()
	_, on, _ := live(t, "tiny", &small)
	sc, said := twelve(t)
	short := &scenarios.Scenario{ID: "short", Title: sc.Title, Worker: scenarios.Worker{Name: "Dana", Opening: "Yes?"}}
	said = said[:3]
	brief, talk := coach.Harmless(coach.Brief(short)), coach.Messages(said)
	require.NoError(t, on.Read(t.Context(), brief, talk[:len(talk)-1]))
	whole := on.Last().Reading
	a := &answers{Judge: on}
	j := judge.New(a, short, said, 1)
	_, err := j.Ask(t.Context(), "Did the rep ask an open question?")
	require.NoError(t, err)
	_, err = j.Ask(t.Context(), "Did the rep listen?")
	require.NoError(t, err)
	require.Less(t, 3*on.Last().Reading, whole, "the question after the first")
	require.NoError(t, on.Read(t.Context(), brief, append(talk, "One more thing.")))
	require.Less(t, 2*on.Last().Reading, whole, "the next reply")
}

// BenchmarkLiveJudging measures the layouts on one server in one go; the
// package comment has the figures. The model is one of random weights, 12
// layers of 768, unless REPCOACH_JUDGE_MODEL names one.
//
//	REPCOACH_OLLAMA=http://127.0.0.1:11434 go test -run '^$' -bench LiveJudging -benchtime 1x -timeout 2h ./feedback/judge
func BenchmarkLiveJudging(b *testing.B) {
	slow := tinymodel.Slow()
	name, size := "slow", &slow
	if named := os.Getenv("REPCOACH_JUDGE_MODEL"); named != "" {
		name, size = named, nil
	}
	c, on, m := live(b, name, size)
	for b.Loop() {
		naive := finish(b, c, on, m, judge.Fresh, false)
		b.Logf("%-11s first %6.1fs  last %6.1fs  next reply %5.1fs", judge.Fresh, naive.first.Seconds(), naive.last.Seconds(), naive.next.Seconds())
		for _, run := range []struct {
			name, layout string
			ready        bool
		}{{"alone", judge.Alone, false}, {"turns", judge.Turns, false}, {"turns-ready", judge.Turns, true}, {"after", judge.After, false}, {"after-ready", judge.After, true}} {
			got := finish(b, c, on, m, run.layout, run.ready)
			b.Logf("%-11s first %6.1fs  last %6.1fs  next reply %5.1fs", run.name, got.first.Seconds(), got.last.Seconds(), got.next.Seconds())
			b.ReportMetric(got.first.Seconds()/naive.first.Seconds(), run.name+"-first/naive")
			b.ReportMetric(got.last.Seconds()/naive.last.Seconds(), run.name+"-last/naive")
			b.ReportMetric(got.next.Seconds()/naive.next.Seconds(), run.name+"-next/naive")
		}
	}
}
