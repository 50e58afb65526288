package main

import (
	"bytes"
	"context"
	"iter"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

func dana(t *testing.T) *scenarios.Scenario {
	t.Helper()
	for _, sc := range scenarios.Library() {
		if sc.ID == "first-conversation" {
			return sc
		}
	}
	t.Fatal("the library has no first-conversation")
	return nil
}

func TestSlips(t *testing.T) {
	granted := stance.Step{Cue: stance.Cue{Act: stance.Settle, Outcome: stance.Joined}}
	told := stance.Step{State: stance.State{Depths: map[string]stance.Depth{"rotas": stance.Told}}}
	const hello, asked = "Morning, Dana.", "Will you join the union today?"
	for _, c := range []struct {
		name, line, text string
		step             stance.Step
		want             []slip
	}{
		{"a good reply", hello, "Morning. Kettle's just boiled.", stance.Step{}, nil},
		{"nothing", hello, "", stance.Step{}, nil},

		{"yes", hello, "You know what, I’d love to join the union.", stance.Step{}, []slip{yes}},
		{"yes, granted", asked, "Yes, I'll join.", granted, nil},
		{"assent to an ask", asked, "Yes, absolutely! That sounds great.", stance.Step{}, []slip{yes}},
		{"assent to something else", hello, "Yes, absolutely! That sounds great.", stance.Step{}, nil},
		{"assent taken back", asked, "Yes, but not today.", stance.Step{}, nil},
		{"a no", asked, "I don't think I'm ready to join anything.", stance.Step{}, nil},
		{"an if", asked, "If I join, who sees the list?", stance.Step{}, nil},
		{"already in", asked, "I'm already a member of the union.", stance.Step{}, []slip{yes}},

		{"a secret", hello, "Two days' notice for the rotas, every time.", stance.Step{}, []slip{secret}},
		{"asks whether", asked, "You're saying I'm joining the union?", stance.Step{}, nil},
		{"far from it", asked, "I'm a long way away from joining.", stance.Step{}, nil},
		{"the rep's line", asked, "You should join us, we'll help you.", stance.Step{}, []slip{role}},
		{"two secrets", hello, "The rotas change at two days' notice, and we did a petition, forty signatures.", stance.Step{}, []slip{secret, secret}},
		{"a secret that is told", hello, "Two days' notice for the rotas, every time.", told, nil},
		{"what the rep said", "So it's the rotas, at two days' notice?", "The rotas, yes. Two days' notice.", stance.Step{}, nil},
		{"one word of it", hello, "Nobody gives notice of anything here.", stance.Step{}, nil},

		{"a program", hello, "As an AI language model I have no job.", stance.Step{}, []slip{role}},
		{"the rep's part", hello, "I'm a union rep and I'm here to help you.", stance.Step{}, []slip{role}},
		{"a narrator", hello, "Dana looks away and stirs her tea.", stance.Step{}, []slip{role}},
		{"a letter", hello, "Dear Colleague, thank you.", stance.Step{}, []slip{role}},
		{"a script", hello, "Not bad.\nRep: And the job?", stance.Step{}, []slip{script}},
		{"one's own name in front", hello, "Dana: Not bad.", stance.Step{}, nil},
		{"the stage direction", hello, "[You are wary.] Hm.", stance.Step{}, []slip{stage}},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, newEar(dana(t)).listen(c.line, c.text, c.step))
		})
	}
}

func TestASecretCountsOnceATalk(t *testing.T) {
	e := newEar(dana(t))
	const tells = "Two days' notice for the rotas, every time."
	require.Equal(t, []slip{secret}, e.listen("Hi.", tells, stance.Step{}))
	require.Empty(t, e.listen("Oh?", tells, stance.Step{}))
}

// says answers every line with the same words.
type says string

func (s says) Reply(context.Context, coach.Transcript, stance.Cue) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) { yield(string(s), nil) }
}

// A model that always gives in does so on the plain side, and ours lets none
// of it through.
func TestAModelThatGivesIn(t *testing.T) {
	sc, model := dana(t), says("Sign me up. ")
	rep, _ := reps.Find("pushy")
	moments, err := lines(t.Context(), sc, rep, 1, 12)
	require.NoError(t, err)
	require.NotEmpty(t, moments)

	bare, err := playPlain(t.Context(), sc, model, moments, 1, 30)
	require.NoError(t, err)
	require.Len(t, bare, len(moments))
	held, err := playOurs(t.Context(), sc, model, moments, 1)
	require.NoError(t, err)
	require.Len(t, held, 2*len(moments), "the first try and what was heard")

	all := append(bare, held...)
	require.Equal(t, len(moments), add(all, plain).with[yes])
	require.Equal(t, 1, add(all, plain).talksWith[yes])
	require.Equal(t, len(moments), add(all, first).with[yes])
	require.Zero(t, add(all, ours).with[yes])
	require.Equal(t, map[made]int{builtIn: len(moments)}, add(all, ours).made)
	require.Equal(t, map[string]int{"yes": len(moments)}, add(all, ours).faults)
}

func TestTable(t *testing.T) {
	all := []reply{
		{Side: plain, Scenario: "a", Rep: "pushy", Seed: 1, Text: "one two three", Slips: []slip{yes}},
		{Side: plain, Scenario: "a", Rep: "pushy", Seed: 1, Text: "one", Slips: []slip{secret, secret, yes}},
		{Side: plain, Scenario: "a", Rep: "pushy", Seed: 2, Text: ""},
		{Side: first, Scenario: "a", Rep: "pushy", Seed: 1, Text: "one two", Slips: []slip{role}},
		{Side: ours, Scenario: "a", Rep: "pushy", Seed: 1, Text: "one two three four", Made: builtIn, Fault: "role"},
		{Side: ours, Scenario: "a", Rep: "pushy", Seed: 1, Text: "one two three four", Made: let},
	}
	var b bytes.Buffer
	table(&b, all)
	for _, row := range []string{
		"| talks with a yes too early | 1 of 2 (50 %) | 0 of 1 (0 %) | 0 of 1 (0 %) |",
		"| replies with a yes too early | 2 of 3 (67 %) | 0 of 1 (0 %) | 0 of 2 (0 %) |",
		"| talks with a secret before its time | 1 of 2 (50 %) | 0 of 1 (0 %) | 0 of 1 (0 %) |",
		"| secrets told before their time | 2 | 0 | 0 |",
		"| replies that leave the role | 0 of 3 (0 %) | 1 of 1 (100 %) | 0 of 2 (0 %) |",
		"| replies with nothing in them | 1 of 3 (33 %) | 0 of 1 (0 %) | 0 of 2 (0 %) |",
		"| words a reply: half have up to | 1 | 2 | 4 |",
		"let 1 of 2 (50 %) replies through as they came, 0 of 2 (0 %) at the second try",
		"1 of 2 (50 %) are the built-in worker's",
		"by the fault it found in them: role 1.",
	} {
		require.Contains(t, b.String(), row)
	}
}

// The plain prompt is a fair one: it knows everything and is told to keep it.
func TestThePersonaKnowsEverything(t *testing.T) {
	sc := dana(t)
	prompt := persona(sc)
	for _, i := range sc.Worker.CaresAbout {
		require.Contains(t, prompt, i.Says)
	}
	for _, x := range sc.Worker.Worries {
		require.Contains(t, prompt, x.Says)
		require.Contains(t, prompt, x.Cover)
	}
	require.Contains(t, prompt, "Do not agree to join unless")
}

func TestABookGoesOnWhereItStopped(t *testing.T) {
	path := filepath.Join(t.TempDir(), "talks.jsonl")
	b, err := openBook(path)
	require.NoError(t, err)
	require.False(t, b.has(ours, "a", "pushy", 1))
	require.NoError(t, b.note("pushy", []reply{{Side: ours, Scenario: "a", Seed: 1, Text: "No.", Made: let}}))
	require.NoError(t, b.note("pushy", []reply{{Side: plain, Scenario: "first-conversation", Seed: 9, Text: "As an AI, no.", Slips: []slip{yes, secret}}}))
	require.NoError(t, b.Close())
	b, err = openBook(path)
	require.NoError(t, err)
	require.True(t, b.has(ours, "a", "pushy", 1))
	require.False(t, b.has(plain, "a", "pushy", 1))
	require.False(t, b.has(ours, "a", "pushy", 2))
	require.Equal(t, []slip{secret, role}, b.replies[1].Slips, "what is stored is counted anew")
	require.NoError(t, b.Close())
}
