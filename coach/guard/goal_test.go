package guard

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
)

func TestAYesToAnotherAskIsAYes(t *testing.T) {
	about := talk("What is it like here?")
	sc := dana()
	sc.TheAsk = scenarios.TheAsk{For: "vote in the ballot", Words: []string{"vote", "ballot paper"}}
	for reply, want := range map[string]Fault{
		"Fine. I'll vote.": Yes,
		"I'll go and get my ballot paper in the post.": Yes,
		"We're going to vote, all of us on this row.":  Yes,
		"I don't think I'll vote.":                     Fine,
		"I'll vote when I see the point of it.":        Fine,
		"I never know who to believe, with a vote.":    Fine,
	} {
		require.Equal(t, want, For(sc, about, chat).Part(reply), reply)
	}
	require.Equal(t, Fine, For(dana(), about, chat).Part("Fine. I'll vote."), "nobody is asked to vote there")
	require.Nil(t, doing([]string{" ", ""}))
}
