package builtin_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/builtin"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

func robin(manner string) *scenarios.Scenario {
	return &scenarios.Scenario{Worker: scenarios.Worker{
		Name: "Robin", About: "36, a night porter for eleven years. Two children.", Manner: manner,
		CaresAbout: []scenarios.Issue{{ID: "rotas", Says: "The rotas change every week."}},
	}}
}

func said(lines ...string) coach.Transcript {
	var out coach.Transcript
	for i, l := range lines {
		speaker := coach.Worker
		if i%2 == 1 {
			speaker = coach.Rep
		}
		out = append(out, coach.Turn{N: i + 1, Speaker: speaker, Text: l})
	}
	return out
}

var (
	acts = []stance.Act{
		stance.Chat, stance.Answer, stance.Deflect, stance.Hint, stance.Tell, stance.More, stance.Cover, stance.Ease,
		stance.Agree, stance.Doubt, stance.Puzzled, stance.Pushed, stance.Hurt, stance.Wait, stance.Settle, stance.Leave,
	}
	abouts = []string{
		"", "greeting", "small_talk", "thanks", "name", "job", "how_long", "age", "family", "day", "closed_question",
		"again", "open_question", "information", "promise", "ask", "soft_ask", "time", "unasked", "nothing_left", "ready", "no-such-thing",
	}
	moods = []string{"hostile", "guarded", "neutral", "warm"}
)

func TestNoReplyComesTwice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := builtin.New(robin(rapid.SampledFrom([]string{"short", "", "chatty"}).Draw(t, "manner")), rapid.Uint64().Draw(t, "seed"))
		act := rapid.SampledFrom(acts).Draw(t, "act")
		talk := said("What is it?")
		seen := map[string]bool{}
		for range 60 {
			cue := stance.Cue{
				Act: act, About: rapid.SampledFrom(abouts).Draw(t, "about"),
				Mood:    rapid.SampledFrom(moods).Draw(t, "mood"),
				Say:     rapid.SampledFrom([]string{"", "", "My own words."}).Draw(t, "say"),
				Soon:    rapid.IntRange(0, 9).Draw(t, "soon") == 0,
				Outcome: rapid.SampledFrom([]stance.Outcome{stance.Joined, stance.NextStep, stance.Thinking, stance.NotNow}).Draw(t, "outcome"),
			}
			if rapid.Bool().Draw(t, "known") {
				cue.Known = []string{"rotas"}
			}
			line := w.Line(append(talk, coach.Turn{N: len(talk) + 1, Speaker: coach.Rep, Text: "?"}), cue)
			require.NotEmpty(t, strings.TrimSpace(line))
			require.NotContains(t, line, "{")
			require.NotContains(t, line, "%")
			require.False(t, seen[line], "%q again", line)
			seen[line] = true
			talk = append(talk, coach.Turn{Speaker: coach.Rep, Text: "?"}, coach.Turn{Speaker: coach.Worker, Text: line})
		}
	})
}

func TestTheScenariosOwnWordsComeFirst(t *testing.T) {
	w := builtin.New(robin(""), 1)
	cue := stance.Cue{Act: stance.Cover, Say: "I'm not a joiner.", Mood: "guarded"}
	require.Equal(t, "I'm not a joiner.", w.Line(said("Yes?", "Join?"), cue))
	require.NotEqual(t, "I'm not a joiner.", w.Line(said("Yes?", "Join?", "I'm not a joiner.", "Oh?"), cue))
}

func TestAQuestionAboutThePerson(t *testing.T) {
	for about, want := range map[string]string{
		"age": "36", "job": "Night porter", "how_long": "Eleven years", "family": "Two children", "name": "Robin",
	} {
		line := builtin.New(robin("short answers"), 1).Line(said("Yes?", "?"), stance.Cue{Act: stance.Answer, About: about, Mood: "neutral"})
		require.Contains(t, line, want)
	}
}

func TestWhatIsToldIsNamedOnlyOnceItIsTold(t *testing.T) {
	told := false
	for seed := range uint64(200) {
		w := builtin.New(robin(""), seed)
		cue := stance.Cue{Act: stance.Agree, Mood: "warm"}
		require.NotContains(t, w.Line(said("Yes?", "?"), cue), "rotas")
		cue.Known = []string{"rotas"}
		told = told || strings.Contains(w.Line(said("Yes?", "?"), cue), "the rotas")
	}
	require.True(t, told)
}

func TestAWorkerOfFewWordsUsesFewer(t *testing.T) {
	words := func(manner string) int {
		n := 0
		for seed := range uint64(200) {
			n += len(strings.Fields(builtin.New(robin(manner), seed).Line(said("Yes?", "?"), stance.Cue{Act: stance.Deflect, Mood: "neutral"})))
		}
		return n
	}
	require.Less(t, words("short answers"), words(""))
	require.Less(t, words(""), words("chatty"))
}

func TestPiecesAreTheLineAndStopOnDemand(t *testing.T) {
	w := builtin.New(robin(""), 1)
	cue := stance.Cue{Act: stance.More, Mood: "warm"}
	var all strings.Builder
	for piece, err := range w.Reply(context.Background(), said("Yes?", "?"), cue) {
		require.NoError(t, err)
		all.WriteString(piece)
	}
	require.Equal(t, w.Line(said("Yes?", "?"), cue), all.String())

	pieces := 0
	for range w.Reply(context.Background(), said("Yes?", "?"), cue) {
		pieces++
		break
	}
	require.Equal(t, 1, pieces)

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for piece, err := range w.Reply(ctx, said("Yes?", "?"), cue) {
		require.Empty(t, piece)
		require.ErrorIs(t, err, context.Canceled)
	}
}

func TestTheSameTalkGetsTheSameReply(t *testing.T) {
	cue := stance.Cue{Act: stance.Deflect, Mood: "neutral"}
	require.Equal(t, builtin.New(robin(""), 7).Line(said("Yes?", "?"), cue), builtin.New(robin(""), 7).Line(said("Yes?", "?"), cue))
}
