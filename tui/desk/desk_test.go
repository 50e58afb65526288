package desk_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
)

func begun(t *testing.T, d desk.Desk, sc *scenarios.Scenario, worker ...string) *desk.Sitting {
	t.Helper()
	next := 0
	partner := desktest.Partner(func(context.Context, coach.Transcript) coachPieces {
		next++
		return desktest.Pieces(worker[next-1])
	})
	s, err := d.Begin(sc, desktest.Crew(partner))
	require.NoError(t, err)
	t.Cleanup(func() { s.Close() })
	return s
}

func TestBeginKeepsAllThatIsNeededToGoOn(t *testing.T) {
	d := desktest.Desk(t, nil)
	sc := scenarios.Library()[0]
	require.True(t, d.FirstRun())
	s := begun(t, d, sc, "Fine.")
	require.False(t, d.FirstRun())
	_, err := s.Exchange(t.Context(), "How is the rota?")
	require.NoError(t, err)
	require.NoError(t, s.Close())

	again, err := d.Resume(s.ID, desktest.Crew(desktest.Echo()))
	require.NoError(t, err)
	defer again.Close()
	require.Equal(t, sc.Hash, again.Scenario.Hash)
	require.Equal(t, s.Transcript(), again.Transcript())
	require.Equal(t, s.Options, again.Options)
	require.False(t, again.Ended)
	require.Nil(t, again.Past)
}

func TestASeedOfNoughtIsANewOneEachTime(t *testing.T) {
	d := desktest.Desk(t, nil)
	d.Options.Seed = 0
	seeds := map[uint64]bool{}
	for range 5 {
		seeds[begun(t, d, desktest.Scenario()).Options.Seed] = true
	}
	require.Len(t, seeds, 5)
	require.NotContains(t, seeds, uint64(0))
	d.Options.Seed = 9
	require.Equal(t, uint64(9), begun(t, d, desktest.Scenario()).Options.Seed)
}

func TestPlayedFallsBackOnTheScenarioOfTheSameName(t *testing.T) {
	d := desktest.Desk(t, nil)
	sc, err := d.Played(journal.Entry{Header: journal.Header{ScenarioID: "small-talk", Source: "no longer: readable"}})
	require.NoError(t, err)
	require.Equal(t, "A small talk", sc.Title)
	_, err = d.Played(journal.Entry{Header: journal.Header{ScenarioID: "gone", Source: "no longer: readable"}})
	require.ErrorContains(t, err, "its scenario cannot be read")
}

func TestFeedbackThatItsTranscriptDoesNotBearOutIsNotShown(t *testing.T) {
	d := desktest.Desk(t, nil)
	s := begun(t, d, desktest.Scenario(), "Fine.")
	_, err := s.Exchange(t.Context(), "How is the rota?")
	require.NoError(t, err)
	_, err = s.Finish()
	require.NoError(t, err)
	for r := range (feedback.Scorer{}).Score(t.Context(), s.Scenario, s.Transcript()) {
		require.NoError(t, s.Keep(r))
	}
	forged := feedback.Report{Schema: feedback.Schema, Strength: feedback.Advice{Text: "x", Quote: &feedback.Quote{Turn: 2, Text: "never said"}}}
	require.NoError(t, s.Keep(forged))
	require.NoError(t, s.Close())
	entry, err := d.Store.Read(s.ID)
	require.NoError(t, err)
	require.Equal(t, "small-talk", desk.Feedback(entry).Scenario.ID)
	require.Nil(t, desk.Feedback(journal.Entry{}))
}

func TestHints(t *testing.T) {
	d := desktest.Desk(t, nil)
	sc := *desktest.Scenario()
	sc.Objectives = append(sc.Objectives, scenarios.Objective{ID: "worries", Title: "Worries", Checks: []scenarios.Check{
		{ID: "ack", Ask: "Acknowledged?", Spot: "acknowledgement >= 1", Try: "That makes sense to me."},
	}})
	s := begun(t, d, &sc, "The rotas, mostly. "+strings.Repeat("And the late shifts. ", 9), "I don't want to join, I can't afford it.")

	require.Equal(t, "You could try: “What's the rota been like for you lately?”", desk.Hint(s.Practice, 0))
	require.Equal(t, "You could try: “That makes sense to me.”", desk.Hint(s.Practice, 1))
	require.Equal(t, desk.Hint(s.Practice, 0), desk.Hint(s.Practice, 2), "then they come round again")

	_, err := s.Exchange(t.Context(), "What has it been like on your row?")
	require.NoError(t, err)
	hint := desk.Hint(s.Practice, 0)
	require.Contains(t, hint, "Dana just said: “The rotas, mostly.")
	require.Contains(t, hint, "…”")
	require.NotContains(t, hint, "What's the rota been like", "that has been done")

	_, err = s.Exchange(t.Context(), "Will you join?")
	require.NoError(t, err)
	for n := range 3 {
		hint = desk.Hint(s.Practice, n)
		require.Contains(t, hint, "Dana seems to hold back")
		require.Contains(t, hint, "That makes sense to me.", "only what meets a doubt fits here")
	}
}

func TestHintsWithoutTheTutorsWords(t *testing.T) {
	sc := *desktest.Scenario()
	sc.Objectives = nil
	s := begun(t, desktest.Desk(t, nil), &sc, "The rotas, mostly.", "I don't want to join, I can't afford it.")
	require.Contains(t, desk.Hint(s.Practice, 0), "cannot be answered with yes or no")
	_, err := s.Exchange(t.Context(), "What has it been like?")
	require.NoError(t, err)
	require.Contains(t, desk.Hint(s.Practice, 0), "What would you like to know more about?")
	_, err = s.Exchange(t.Context(), "Will you join?")
	require.NoError(t, err)
	require.Contains(t, desk.Hint(s.Practice, 0), "what is behind it")
}

func TestCare(t *testing.T) {
	sc := desktest.Scenario()
	require.Nil(t, desk.Care(sc, "How is the rota? It nearly killed me last week."))
	lines := desk.Care(sc, "I want to kill myself.")
	require.Contains(t, strings.Join(lines, " "), "emergency services")
	sc.Signposts = []scenarios.Signpost{{Who: "Samaritans", Contact: "116 123", When: "somebody needs to talk."}}
	require.Contains(t, desk.Care(sc, "I want to kill myself."), "Samaritans: 116 123 – somebody needs to talk.")
}

func TestNoticeNamesWhereThingsAre(t *testing.T) {
	d := desk.Desk{Folder: "~/talks"}
	require.Contains(t, strings.Join(d.Notice(desk.Crew{}), " "), "in ~/talks,")
	require.Contains(t, d.Notice(desk.Crew{}), "Nothing is sent anywhere.")
	require.Contains(t, strings.Join(d.Notice(desk.Crew{Address: "http://127.0.0.1:11434"}), " "), "the model at http://127.0.0.1:11434 and nowhere else")
}

func TestEveryEndingHasWords(t *testing.T) {
	seen := map[string]bool{}
	for _, o := range []stance.Outcome{stance.Joined, stance.NextStep, stance.Thinking, stance.NotNow, stance.WalkedAway, stance.Unfinished} {
		seen[desk.Ending("Dana", o)] = true
	}
	require.Len(t, seen, 6)
}

func TestTroubleSpeaksForItselfWithoutHelp(t *testing.T) {
	what, next := desk.Desk{}.Trouble(errors.New("no model server answers"))
	require.Equal(t, "no model server answers", what)
	require.Empty(t, next)
	stopped := &desk.Stopped{Session: "01jd", Err: context.Canceled}
	require.ErrorIs(t, stopped, context.Canceled)
	require.Contains(t, stopped.Next(), "--resume 01jd")
}
