package interview

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/people"
)

func question(t *testing.T, iv *Interview, a Answers, id string) Question {
	t.Helper()
	list := iv.Questions(a)
	i := slices.IndexFunc(list, func(q Question) bool { return q.ID == id })
	require.GreaterOrEqual(t, i, 0, id)
	return list[i]
}

func has(iv *Interview, a Answers, id string) bool {
	return slices.ContainsFunc(iv.Questions(a), func(q Question) bool { return q.ID == id })
}

func TestTheNameIsInTheQuestionsThatFollow(t *testing.T) {
	iv := New(3)
	require.Contains(t, question(t, iv, Answers{"name": "Alex"}, "opening").Ask, "Alex")
	require.Contains(t, question(t, iv, Answers{"name": "Alex"}, "scene").Standard, "Alex")
	require.Equal(t, question(t, iv, nil, "name").Standard, question(t, iv, Answers{"name": "Alex"}, "name").Standard)
}

func TestSomeQuestionsDependOnAnswers(t *testing.T) {
	iv := New(3)
	for _, id := range []string{"place-words", "ask-for", "ask-words"} {
		require.False(t, has(iv, nil, id), id)
	}
	require.True(t, has(iv, Answers{"place": "other"}, "place-words"))
	require.True(t, has(iv, Answers{"ask": "other"}, "ask-for"))
	require.Equal(t, "sign, letter, rotas", question(t, iv, Answers{"ask": "other", "ask-for": "Will you sign the letter about the rotas?"}, "ask-words").Standard)
	// Nothing can be guided to where nothing is asked.
	ids := func(q Question) (out []string) {
		for _, o := range q.Options {
			out = append(out, o.ID)
		}
		return out
	}
	require.Contains(t, ids(question(t, iv, nil, "objectives")), "guide")
	require.NotContains(t, ids(question(t, iv, Answers{"ask": "nothing"}, "objectives")), "guide")
}

func TestOwnWordsStandAsTheyAre(t *testing.T) {
	a := Answers{
		"place": "other", "place-words": "a fire station", "segment": "young-worker", "name": "Alex", "about": "50.\n\nA firefighter.", "manner": "slow", "opening": "Yes?",
		"issue-1": "The new shift pattern", "issue-1-says": "Four on, four off.", "issue-2": "NONE", "issue-3": "none",
		"worry": "The station manager", "cover": "Not for me.", "worry-says": "He'd take it badly.", "worry-2": "none",
		"own-check": "Did the rep ask who else?", "own-title": "Others", "objectives": "listen", "minutes": "20", "title": "T", "summary": "S", "course": "C",
	}
	sc, notes := New(1).Scenario(a)
	w := sc.Worker
	require.Empty(t, notes)
	require.Equal(t, []string{"Alex", "slow", "Yes?"}, []string{w.Name, w.Manner, w.Opening})
	require.Equal(t, "50.\n\nA firefighter.", w.About)
	require.Len(t, w.CaresAbout, 1)
	require.Equal(t, "Four on, four off.", w.CaresAbout[0].Says)
	require.Len(t, w.Worries, 1)
	require.Equal(t, "Not for me.", w.Worries[0].Cover)
	require.Equal(t, []string{"the-new-shift", "the-station-manager"}, w.YesWhen)
	require.Equal(t, 20, sc.Minutes)
	require.Len(t, sc.Objectives, 2)
	require.Equal(t, "Others", sc.Objectives[1].Title)
	require.Equal(t, []string{"T", "S", "C"}, []string{sc.Title, sc.Summary, sc.Course})
	require.Contains(t, sc.Setting, "a fire station")
}

// Words that were made and not written get a note, and the question shows
// them beforehand.
func TestWordsThatWereMadeAreNoted(t *testing.T) {
	a := Answers{"issue-2": "there is nowhere to eat", "worry": "being picked on"}
	iv := New(1)
	sc, notes := iv.Scenario(a)
	made := "Well, since you ask. There is nowhere to eat."
	require.Equal(t, made, sc.Worker.CaresAbout[1].Says)
	require.Equal(t, made, question(t, iv, a, "issue-2-says").Standard)
	require.Contains(t, notes, "worker.cares_about[1].says")
	require.Contains(t, notes, "worker.worries[0].says")
	require.Equal(t, sc.Worker.Worries[0].Cover, question(t, iv, a, "cover").Standard)
	// The drawn words of another worry do not stay with it.
	drawn, _ := iv.Scenario(nil)
	require.NotEqual(t, drawn.Worker.Worries[0].Eased, sc.Worker.Worries[0].Eased)
}

func TestAMigrantWorkerComesWithAWarning(t *testing.T) {
	_, notes := New(1).Scenario(Answers{"segment": "migrant-worker"})
	require.Contains(t, strings.Join(notes["worker.segment"], " "), "visas")
}

func TestWhatMayBeAsked(t *testing.T) {
	for answer, want := range map[string]scenarios.TheAsk{
		"":        {},
		"join":    {},
		"ballot":  {For: "vote in the ballot", Words: []string{"vote", "ballot"}},
		"nothing": {None: true},
		"other":   {For: standardAsk, Words: []string{"sign", "letter"}},
	} {
		require.Equal(t, want, theAsk(Answers{"ask": answer}), answer)
	}
	require.Equal(t, "do it", theAsk(Answers{"ask": "other", "ask-for": "Would you do it?"}).For)
	require.Equal(t, []string{"do", "it"}, theAsk(Answers{"ask": "other", "ask-for": "do it"}).Words)
	require.Equal(t, []string{"a", "b c"}, theAsk(Answers{"ask": "other", "ask-words": "a, b c,"}).Words)
	require.Equal(t, standardAsk, theAsk(Answers{"ask": "other", "ask-for": "Will you?"}).For)
}

func TestRefused(t *testing.T) {
	iv := New(1)
	for id, bad := range map[string]string{"name": "Sam: x", "own-check": "Listen well", "minutes": "ninety"} {
		q := question(t, iv, nil, id)
		require.NotEmpty(t, q.Refused(bad), id)
		require.Empty(t, q.Refused("  "), id)
	}
	require.NotEmpty(t, question(t, iv, nil, "name").Refused("you"))
	require.Empty(t, question(t, iv, nil, "minutes").Refused("12"))
}

// Whatever is answered, there is a scenario with a worker, an objective and
// ids that differ.
func TestAnyAnswersMakeAScenario(t *testing.T) {
	iv := New(2)
	var ids []string
	for _, q := range iv.Questions(Answers{"place": "other", "ask": "other"}) {
		ids = append(ids, q.ID)
	}
	word := rapid.OneOf(rapid.SampledFrom([]string{"", "none", "other", "nothing", "join", "a, b", "The rota", "the rota", "…", "?", people.Segments()[1].ID, "signpost", "prepare"}), rapid.String())
	rapid.Check(t, func(t *rapid.T) {
		a := Answers(rapid.MapOf(rapid.SampledFrom(ids), word).Draw(t, "answers"))
		sc, _ := iv.Scenario(a)
		require.NotEmpty(t, sc.Objectives)
		require.NotEmpty(t, sc.Worker.Worries)
		seen := map[string]bool{}
		for _, x := range sc.Worker.CaresAbout {
			require.False(t, seen[x.ID], x.ID)
			seen[x.ID] = true
		}
		for _, x := range sc.Worker.Worries {
			require.False(t, seen[x.ID], x.ID)
			seen[x.ID] = true
		}
		for _, id := range sc.Worker.YesWhen {
			require.True(t, seen[id], id)
		}
		require.NotEmpty(t, iv.Questions(a))
	})
}
