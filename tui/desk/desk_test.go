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

	require.Equal(t, "You could try: “How have things been for you at work lately?”", desk.Hint(s.Practice, 0))
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
		seen[desk.Ending("Dana", "said yes to joining", o)] = true
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

// spoken is a finished talk of two exchanges with feedback, and its id.
func spoken(t *testing.T, d desk.Desk) string {
	t.Helper()
	s := begun(t, d, scenarios.Library()[0], "The rotas, mostly.", "I'd rather not.")
	for _, text := range []string{"What has it been like?", "Just sign the form."} {
		_, err := s.Exchange(t.Context(), text)
		require.NoError(t, err)
	}
	_, err := s.Finish()
	require.NoError(t, err)
	keep(t, s)
	return s.ID
}

// keep scores a talk by rules and stores that.
func keep(t *testing.T, s *desk.Sitting) feedback.Report {
	t.Helper()
	var last feedback.Report
	for r := range (feedback.Scorer{Steps: s.Steps()}).Score(t.Context(), s.Scenario, s.Transcript()) {
		last = r
	}
	require.NoError(t, s.Keep(last))
	require.NoError(t, s.Close())
	return last
}

func TestABranchKnowsItsParentAndLeavesItAlone(t *testing.T) {
	d := desktest.Desk(t, nil)
	id := spoken(t, d)
	parent, err := d.Store.Read(id)
	require.NoError(t, err)

	d.Options.Seed = 99 // of the next new talk; a branch keeps its own
	d.Scenarios = nil   // the scenario comes from the parent's file
	b, err := d.Branch(id, 4, desktest.Crew(desktest.Echo()))
	require.NoError(t, err)
	t.Cleanup(func() { b.Close() })
	require.False(t, b.Spoken(), "nothing new has been said")
	entry, err := d.Store.Read(b.ID)
	require.NoError(t, err)
	require.Empty(t, entry.Damage)
	require.Equal(t, parent.Transcript[:3], entry.Transcript)
	require.Equal(t, parent.Steps[:2], entry.Steps)
	h := parent.Header
	h.ID, h.Started, h.Parent, h.ParentTurn = b.ID, entry.Header.Started, id, 4
	require.Equal(t, h, entry.Header)

	_, err = b.Exchange(t.Context(), "What would worry you about it?")
	require.NoError(t, err)
	require.True(t, b.Spoken())
	outcome, err := b.Finish()
	require.NoError(t, err)
	now := keep(t, b)
	after, err := d.Store.Read(id)
	require.NoError(t, err)
	require.Equal(t, parent, after)

	before, err := d.Earlier(b.From)
	require.NoError(t, err)
	c := feedback.Compare(before, feedback.Attempt{Report: &now, Said: b.Transcript(), Outcome: outcome, Partner: "ollama"}, b.FromTurn)
	require.Equal(t, "Just sign the form.", c.Before.Said.Text)
	require.Equal(t, "What would worry you about it?", c.Now.Said.Text)
	require.Empty(t, c.Notes)

	again, err := d.Resume(b.ID, desktest.Crew(desktest.Echo()))
	require.NoError(t, err)
	require.Equal(t, id, again.From)
	require.Equal(t, 4, again.FromTurn)
	require.NoError(t, again.Close())
	list, err := d.Store.List()
	require.NoError(t, err)
	for _, sum := range list {
		if sum.ID == b.ID {
			require.Equal(t, id, sum.Parent)
			require.Equal(t, 4, sum.ParentTurn)
		}
	}
}

func TestWhereThereIsNothingToBranchFrom(t *testing.T) {
	d := desktest.Desk(t, nil)
	id := spoken(t, d)
	crew := desktest.Crew(desktest.Echo())
	for _, turn := range []int{0, 1, 3, 6, -4} {
		_, err := d.Branch(id, turn, crew)
		require.ErrorIs(t, err, coach.ErrNoRep, turn)
	}
	_, err := d.Branch("01jd", 2, crew)
	require.ErrorIs(t, err, journal.ErrNotFound)
	list, err := d.Store.List()
	require.NoError(t, err)
	require.Len(t, list, 1, "nothing was begun")

	b, err := d.Branch(id, 2, crew)
	require.NoError(t, err)
	require.NoError(t, b.Close())
	_, err = d.Store.Erase(id)
	require.NoError(t, err)
	_, err = d.Earlier(b.From)
	require.ErrorIs(t, err, desk.ErrNoParent)
}

func TestConfidenceInWords(t *testing.T) {
	n := func(i int) *int { return &i }
	for _, c := range []journal.Confidence{{}, {Before: n(2)}, {After: n(4)}, {Before: n(2), After: n(4)}, {Before: n(3), After: n(3)}, {Before: n(4), After: n(2)}} {
		none := c.Before == nil && c.After == nil
		require.Equal(t, none, desk.ConfidenceThanks(c) == "")
		require.Equal(t, none, desk.ConfidenceLine(c) == "")
	}
	require.Equal(t, "Thank you. You went from 2 to 4 of 5.", desk.ConfidenceThanks(journal.Confidence{Before: n(2), After: n(4)}))
	require.Contains(t, desk.ConfidenceThanks(journal.Confidence{Before: n(4), After: n(2)}), "A hard talk does that")
	for typed, want := range map[string]int{"1": 1, "5": 5} {
		got, ok := desk.Level(typed)
		require.True(t, ok)
		require.Equal(t, want, got)
	}
	for _, typed := range []string{"", "0", "6", "12", "a", "３"} {
		_, ok := desk.Level(typed)
		require.False(t, ok, typed)
	}
}
