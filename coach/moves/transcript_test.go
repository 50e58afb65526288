package moves

import (
	"testing"

	"github.com/stretchr/testify/require"
)

var talk = []Utterance{
	{false, "I've only got five minutes. What's this about?"},
	{true, "Thanks Dana. How have things been on your team lately?"},
	{false, "It's the rotas. Two days' notice, every time."},
	{true, "Two days' notice? How does that work with the kids?"},
	{false, "It doesn't. But I'm not really a joiner."},
	{true, "I can understand that. What puts you off?"},
	{false, "I don't want my name on a list."},
	{true, "Will you join?"},
}

func TestReadAllMeasures(t *testing.T) {
	readings, m := ReadAll(talk, nil)
	require.Len(t, readings, len(talk))
	for i, u := range talk {
		require.Equal(t, !u.Rep, len(readings[i].Moves) == 0, u.Text)
	}
	require.Equal(t, 4, m.RepTurns)
	require.Equal(t, 4, m.WorkerTurns)
	require.Equal(t, 31, m.RepWords)
	require.Equal(t, 32, m.WorkerWords)
	require.InDelta(t, 31.0/63, m.RepWordShare, 1e-9)
	require.Equal(t, 10, m.LongestRepTurnWords)
	require.Equal(t, 3, m.OpenQuestions)
	require.Equal(t, 8, m.FirstAskTurn)
	require.Equal(t, 3, m.FirstIssueTurn)
	require.Equal(t, 1, m.Asks)
	require.Equal(t, 2, m.Objections)
	require.Equal(t, 1, m.ObjectionsExplored)
	require.Equal(t, 1, m.Acknowledgements)
	require.Positive(t, m.FollowUps)
	require.Equal(t, Measure(talk), m)
}

func TestRepeatedQuestionsCountOnce(t *testing.T) {
	m := Measure([]Utterance{{true, "How is it going?"}, {true, "so how is it going"}, {true, "What would you change?"}})
	require.Equal(t, 3, m.OpenQuestions)
	require.Equal(t, 2, m.DistinctQuestions)
}

func TestTopicsAreToldOnceTheWorkerNamesThem(t *testing.T) {
	topics := []Topic{{ID: "rotas", Words: "rotas two days' notice"}}
	readings, _ := ReadAll(talk, topics)
	require.Equal(t, "rotas", readings[3].Moves[0].About)
	require.True(t, readings[3].Moves[0].Follows)
	require.False(t, topics[0].Told, "the caller's topics are not changed")
}

func TestNothingSaid(t *testing.T) {
	readings, m := ReadAll(nil, nil)
	require.Empty(t, readings)
	require.Equal(t, Measures{}, m)
}
