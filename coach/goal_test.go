package coach

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

func asking(ask scenarios.TheAsk) *scenarios.Scenario {
	return &scenarios.Scenario{
		ID: "asking", Minutes: 10, Language: "en-GB", TheAsk: ask,
		Worker: scenarios.Worker{
			Name: "Sam", Opening: "Yes?", Stance: scenarios.Stance{Starts: "friendly", Patience: 3}, YesWhen: []string{"heating"},
			CaresAbout: []scenarios.Issue{{
				ID: "heating", What: "The heating is off", Reveal: scenarios.WhenAsked,
				Says: "The heating has been off since October. I type in gloves.", More: "My hands hurt at night.",
			}},
		},
	}
}

// listened is the beginning of a talk in which the worker has been heard.
var listened = []string{
	"Hello Sam. What's it been like here for you lately?",
	"You type in gloves. That sounds hard. What does that do to you?",
	"I can see why that gets to you. Who else has it?",
}

// after has a talk and returns the session.
func after(t *testing.T, sc *scenarios.Scenario, said ...string) *Session {
	t.Helper()
	s := NewSession(sc, Options{Seed: 3, Difficulty: stance.Easy})
	for _, text := range said {
		_, step, err := s.Say(text)
		require.NoError(t, err)
		reply := step.Cue.Say
		if reply == "" {
			reply = "Mm."
		}
		_, err = s.Hear(reply, false)
		require.NoError(t, err)
	}
	return s
}

func TestAYesIsToWhatTheScenarioAsks(t *testing.T) {
	vote := asking(scenarios.TheAsk{For: "vote in the ballot", Words: []string{"vote", "ballot"}})
	for _, c := range []struct {
		sc   *scenarios.Scenario
		ask  string
		want stance.Outcome
	}{
		{asking(scenarios.TheAsk{}), "Will you join us?", stance.Joined},
		{vote, "Will you vote?", stance.Joined},
		{vote, "Will you join us?", ""},
	} {
		got, _ := after(t, c.sc, append(listened[:3:3], c.ask)...).Over()
		require.Equal(t, c.want, got, c.ask)
	}
}

func TestWhereNothingIsAskedATimeIsEnoughAndJoiningPushes(t *testing.T) {
	none := asking(scenarios.TheAsk{None: true})
	got, _ := after(t, none, append(listened[:3:3], "Shall we talk again on Thursday at lunchtime?")...).Over()
	require.Equal(t, stance.NextStep, got)

	s := after(t, none, append(listened[:3:3], "Will you join us?")...)
	require.Equal(t, stance.Pushed, s.Last().Cue.Act)
	before := s.Steps()[3].State
	require.Less(t, s.Last().State.Patience, before.Patience)
	require.Less(t, s.Last().State.Tenths, before.Tenths)
	require.Contains(t, s.Last().Changes[0].Because, "recruited")
}

func TestTheBriefSpeaksOfJoiningOnlyWhereThatIsAsked(t *testing.T) {
	require.Contains(t, Brief(asking(scenarios.TheAsk{})), "asked to join, to sign")
	vote := Brief(asking(scenarios.TheAsk{For: "vote in the ballot", Words: []string{"vote"}}))
	require.Contains(t, vote, "asked to vote in the ballot, to sign")
	none := Brief(asking(scenarios.TheAsk{None: true}))
	for _, brief := range []string{vote, none} {
		require.NotContains(t, strings.ToLower(brief), "join")
	}
}
