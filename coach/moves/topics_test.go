package moves

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAQuestionFindsItsTopicByAnotherWord(t *testing.T) {
	topics := []Topic{
		{ID: "overtime", Words: "The overtime is offered and then cancelled"},
		{ID: "loo", Words: "Going to the toilet needs a code"},
		{ID: "notice", Words: "Shifts change with two days' notice"},
	}
	for said, want := range map[string]string{
		"hows the money": "overtime", "What are your wages like?": "overtime", "can you get to the loo ok": "loo",
		"how do you find the rotas": "notice", "what do you do at the weekend?": "",
	} {
		r := Read(said, Heard{Topics: topics})
		require.NotEmpty(t, r.Moves, said)
		require.Equal(t, want, r.Moves[0].About, said)
	}
}

func TestHowAreThingsTakesNothingUp(t *testing.T) {
	heard := Heard{Worker: []string{"It's the rotas. Two days' notice, every time."}}
	for text, want := range map[string]bool{
		"How have things been on your team lately?": false, "how's it going": false, "How's it been lately?": false,
		"How does that leave you?": true, "How long has it been like that?": true, "How do you cope?": true, "How come?": true,
		"Who else gets it?": true, "How much notice would help?": true,
	} {
		r := Read(text, heard)
		require.NotEmpty(t, r.Moves, text)
		require.Equal(t, want, r.Moves[0].Follows, text)
	}
}
