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
