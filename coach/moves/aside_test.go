package moves

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAsideIsAQuestionAboutSomethingElseAltogether(t *testing.T) {
	heard := Heard{Worker: []string{"It's the rotas. Two days' notice, every time."}}
	for _, yes := range []string{
		"what is the capital of france", "Can you tell me the weather in Paris?", "who was the president in 1990?",
		"What year was the war?", "how far is the moon?",
	} {
		require.True(t, Read(yes, heard).Tone.Aside, yes)
	}
	for _, no := range []string{
		"what's the notice like", "How are the rotas?", "what is the worst of it", "who decides the shifts", "where's the canteen",
		"What would you change?", "how come?", "what happened", "Who else is in the same boat?", "what are the hours like",
		"can you tell me the reason", "The capital of France is lovely.", "",
	} {
		require.False(t, Read(no, heard).Tone.Aside, no)
	}
}
