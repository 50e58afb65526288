package reps_test

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	scripts "github.com/repcoach/repcoach/testdata/reps"
)

func TestEveryScriptIsInTheLibrary(t *testing.T) {
	files, err := scripts.Files.ReadDir(".")
	require.NoError(t, err)
	files = slices.DeleteFunc(files, fs.DirEntry.IsDir) // a language has a folder
	require.Len(t, reps.Library(), len(files))
	for _, f := range files {
		rep, ok := reps.Find(strings.TrimSuffix(f.Name(), ".yaml"))
		require.True(t, ok, f.Name())
		require.NotEmpty(t, rep.Title)
		require.NotEmpty(t, rep.Summary)
		require.NotContains(t, rep.Summary, "\n")
	}
	_, ok := reps.Find("nobody")
	require.False(t, ok)
}

func TestEveryBeatNamesActsThatThereAre(t *testing.T) {
	acts := []stance.Act{
		stance.Open, stance.Chat, stance.Answer, stance.Deflect, stance.Hint, stance.Tell, stance.More, stance.Cover, stance.Ease,
		stance.Agree, stance.Doubt, stance.Puzzled, stance.Pushed, stance.Hurt, stance.Wait, stance.Settle, stance.Leave,
	}
	for _, rep := range reps.Library() {
		for _, b := range rep.Beats {
			require.NotEmpty(t, b.Say, rep.ID)
			require.Contains(t, []string{"", "issue", "worry"}, b.When.Topic, rep.ID)
			for _, a := range b.When.After {
				require.True(t, slices.Contains(acts, a), "%s: no act %q", rep.ID, a)
			}
		}
	}
}

func TestALineTakesTheWorkersOwnWords(t *testing.T) {
	rep := reps.Rep{Beats: []reps.Beat{{Say: []string{"You said {quote}. Since when?", "How is {topic} now?", "And then?"}}}}
	step := stance.Step{Cue: stance.Cue{Act: stance.Tell, About: "rotas", Topic: "issue"}}
	said := coach.Transcript{{N: 1, Speaker: coach.Worker, Text: "Well. The rotas, since you ask. Two days' notice, every time. Who would like that, eh?"}}

	for _, want := range []string{"You said “two days' notice”. Since when?", "How is the rotas now?", "And then?"} {
		line, done := rep.Next(said, step)
		require.False(t, done)
		require.Equal(t, want, line)
		said = append(said, coach.Turn{Speaker: coach.Rep, Text: line})
	}
	_, done := rep.Next(said, step)
	require.True(t, done, "a line comes once")
}

func TestALineWithoutWordsForItsSlotIsPassedOver(t *testing.T) {
	rep := reps.Rep{Beats: []reps.Beat{{Say: []string{"You said {quote}.", "How is {topic}?", "I see."}}}}
	line, _ := rep.Next(coach.Transcript{{N: 1, Speaker: coach.Worker, Text: "No."}}, stance.Step{})
	require.Equal(t, "I see.", line)
}

func TestABeatWaitsForItsSituation(t *testing.T) {
	rep := reps.Rep{Beats: []reps.Beat{
		{When: reps.When{After: []stance.Act{stance.Tell}, Topic: "worry"}, Say: []string{"I can see why."}},
		{When: reps.When{From: 2}, Say: []string{"From the second turn on."}},
		{When: reps.When{Told: 1, Eased: 1, Trust: 6, Unasked: true}, Say: []string{"Will you join?"}},
		{Say: []string{"Hello."}, Again: true},
	}}
	next := func(said coach.Transcript, s stance.Step) string { line, _ := rep.Next(said, s); return line }
	opening := coach.Transcript{{N: 1, Speaker: coach.Worker, Text: "Yes?"}}
	require.Equal(t, "Hello.", next(opening, stance.Step{}))
	require.Equal(t, "I can see why.", next(opening, stance.Step{Cue: stance.Cue{Act: stance.Tell, Topic: "worry"}}))
	ripe := stance.State{Trust: 6, Depths: map[string]stance.Depth{"a": stance.Eased}}
	require.Equal(t, "Will you join?", next(opening, stance.Step{State: ripe}))
	ripe.Asks = 1
	require.Equal(t, "Hello.", next(opening, stance.Step{State: ripe}))
	second := append(opening, coach.Turn{Speaker: coach.Rep, Text: "Hello."}, coach.Turn{Speaker: coach.Worker, Text: "Hi."})
	require.Equal(t, "From the second turn on.", next(second, stance.Step{}))
	_, done := rep.Next(second, stance.Step{State: stance.State{Outcome: stance.Joined}})
	require.True(t, done)
}
