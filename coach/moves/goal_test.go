package moves

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// asked is which of the three a turn is, read against a goal.
func asked(text string, g *Goal) Kind {
	for _, m := range Read(text, Heard{Goal: g}).Moves {
		if m.Kind == Ask || m.Kind == SoftAsk {
			return m.Kind
		}
	}
	return ""
}

func TestAskForSomethingOtherThanJoining(t *testing.T) {
	ballot := AskFor("vote", "ballot paper", "post it")
	stand := AskFor("rep", "put your name down", "stand")
	consult := AskFor("consult", "agree", "pause", "hold off")
	for _, c := range []struct {
		text string
		goal *Goal
		want Kind
	}{
		{"Will you vote?", ballot, Ask},
		{"Would you get your ballot paper in the post this week?", ballot, Ask},
		{"Can you post it on your way home tonight?", ballot, Ask},
		{"Can I count on you to vote?", ballot, Ask},
		{"So will you be voting on Thursday?", ballot, Ask},
		{"I'd like to ask you to vote, whichever way you choose.", ballot, Ask},
		{"Are you going to vote?", ballot, Ask},
		{"Please vote.", ballot, Ask},
		{"Would you think about voting?", ballot, SoftAsk},
		{"Have you thought about voting this time?", ballot, SoftAsk},
		{"Would you consider sending your ballot paper back?", ballot, SoftAsk},
		{"When will you vote?", ballot, ""},
		{"Did you vote last time?", ballot, ""},
		{"Have you got your ballot paper?", ballot, ""},
		{"What put you off voting?", ballot, ""},
		{"Could you tell me about the ballot paper?", ballot, ""},
		{"Can I ask how you feel about voting?", ballot, ""},
		{"Can we talk about the vote?", ballot, ""},
		{"You can vote until Friday.", ballot, ""},
		{"I'm not asking you to vote one way or the other.", ballot, ""},
		{"Will you join us?", ballot, ""},
		{"Would you come to the meeting?", ballot, ""},

		{"Would you put your name down as rep?", stand, Ask},
		{"Will you stand?", stand, Ask},
		{"Would you be our rep for this floor?", stand, Ask},
		{"Have you ever thought of being a rep?", stand, SoftAsk},
		{"Do you think you might stand one day?", stand, SoftAsk},
		{"What do you think a rep does?", stand, ""},
		{"I'm one of the reps.", stand, ""},
		{"I'm one of the reps here, and I realised I've never asked you.", stand, ""},
		{"I'm asking you to stand.", stand, Ask},
		{"I want to ask you to be our rep.", stand, Ask},
		{"I'd like us to do something about this together, and I think it would count for something coming from you.", stand, ""},
		{"Who would you ring if you were a rep?", stand, ""},

		{"Can we agree that staff are consulted before it goes live?", consult, Ask},
		{"Will you hold off until they've seen it?", consult, Ask},
		{"Would you be willing to pause it for a month?", consult, Ask},
		{"Could we agree on a date?", consult, Ask},
		{"What if we paused it until they had been asked?", consult, SoftAsk},
		{"How would you feel about consulting them first?", consult, SoftAsk},
		{"Who was consulted about it?", consult, ""},
		{"I agree that it's a lot to take on.", consult, ""},

		{"Will you join us?", AskNothing(), Ask},
		{"Have you thought about joining?", AskNothing(), SoftAsk},
		{"Will you sign up today?", AskNothing(), Ask},
		{"You should join, and then we can help.", AskNothing(), SoftAsk},
		{"You don't need to join anything.", AskNothing(), ""},
		{"You should vote.", ballot, SoftAsk},
		{"Would you like to talk to somebody at the Samaritans?", AskNothing(), ""},
		{"Could you write down what happened and when?", AskNothing(), ""},
		{"Have a think about what you want to do.", AskNothing(), ""},
		{"Would you be all right with all three of us meeting?", AskNothing(), ""},

		{"Will you vote?", nil, Ask},
		{"Will you join us?", nil, Ask},
	} {
		require.Equal(t, c.want, asked(c.text, c.goal), c.text)
	}
}

func TestAskingToJoinPushesWhereNothingIsToBeAsked(t *testing.T) {
	kinds := func(g *Goal) (out []Kind) {
		for _, m := range Read("Will you join us?", Heard{Goal: g}).Moves {
			out = append(out, m.Kind)
		}
		return out
	}
	require.Contains(t, kinds(AskNothing()), Pressure)
	require.NotContains(t, kinds(nil), Pressure)
	require.NotContains(t, kinds(AskFor("join")), Pressure)
}

func TestWordsOfAGoalMayBeAnything(t *testing.T) {
	for _, words := range [][]string{nil, {""}, {"…"}, {"?!"}, {"Ärztekammer"}} {
		require.Empty(t, asked("Will you join us, please?", AskFor(words...)), words)
	}
	require.Equal(t, Ask, asked("Will you “post it” then?", AskFor("Post it!")))
}

func TestACoverIsAnObjection(t *testing.T) {
	topics := []Topic{{ID: "blame", Words: "blame", Cover: "The system does the rotas, not me."}}
	said := "Hm. The system does the rotas, not me."
	quote, ok := Holds(said, topics)
	require.True(t, ok)
	require.Equal(t, topics[0].Cover, quote)
	_, ok = Holds(said, nil)
	require.False(t, ok)

	turns := []Utterance{{Text: said}, {Rep: true, Text: "What would have to change in it, so that you could?"}}
	_, m := ReadTalk(turns, topics, nil)
	require.Equal(t, 1, m.Objections)
	require.Equal(t, 1, m.ObjectionsExplored)
	_, m = ReadAll(turns, nil)
	require.Zero(t, m.Objections)
}
