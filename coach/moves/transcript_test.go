package moves

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
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

// talks are the transcripts in testdata, their head lines left out.
func talks(t testing.TB) map[string][]Utterance {
	t.Helper()
	files, err := filepath.Glob("../../testdata/transcripts/*/*.txt")
	require.NoError(t, err)
	require.Greater(t, len(files), 20)
	out := map[string][]Utterance{}
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		for line := range strings.Lines(string(data)) {
			who, said, ok := strings.Cut(strings.TrimSpace(line), ": ")
			if rep := strings.EqualFold(who, "rep"); ok && (rep || strings.EqualFold(who, "worker")) {
				out[f] = append(out[f], Utterance{rep, said})
			}
		}
		require.NotEmpty(t, out[f], f)
	}
	return out
}

// ReadAll keeps what it has cut and stemmed from turn to turn; a live talk
// reads each turn from the whole of what was heard. Both must say the same.
func TestReadAllIsReadTurnByTurn(t *testing.T) {
	topics := []Topic{
		{ID: "rotas", Words: "Rotas change with two days' notice and nobody asks. The rotas, since you ask."},
		{ID: "hours", Words: "Unpaid hours and overtime on the rota, wages short at the end of the month."},
		{ID: "marked", Words: "Thinks her manager will mark her as a troublemaker. I don't want my name on a list."},
	}
	for name, turns := range talks(t) {
		for _, topics := range [][]Topic{nil, topics} {
			readings, _ := ReadAll(turns, topics)
			heard := Heard{Topics: slices.Clone(topics)}
			for i, u := range turns {
				if u.Rep {
					require.Equal(t, Read(u.Text, heard), readings[i], "%s: turn %d", name, i+1)
					heard.Rep = append(heard.Rep, u.Text)
					continue
				}
				require.Empty(t, readings[i])
				heard.Worker = append(heard.Worker, u.Text)
				alone := contextOf(Heard{Worker: []string{u.Text}, Topics: heard.Topics})
				if n := alone.last.about; n >= 0 {
					heard.Topics[n].Told = true
				}
			}
		}
	}
}

func BenchmarkReadAll60Turns(b *testing.B) {
	var turns []Utterance
	for _, name := range []string{"held/01-care-worker-listened", "held/06-student-worker-good-not-yet", "held/09-bus-driver-excellent-typo", "tuned/01-dana-listened"} {
		turns = append(turns, talks(b)["../../testdata/transcripts/"+name+".txt"]...)
	}
	require.GreaterOrEqual(b, len(turns), 60)
	b.ReportAllocs()
	for b.Loop() {
		ReadAll(turns[:60], nil)
	}
}
