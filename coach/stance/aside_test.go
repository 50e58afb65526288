package stance_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
)

func TestAQuizQuestionBringsNothingToLight(t *testing.T) {
	for seed := range uint64(50) {
		m := stance.New(sam(), stance.Easy, seed)
		before := m.Opening().State
		step := m.Step(2, moves.Reading{
			Moves: []moves.Move{mv(moves.OpenQuestion, "What is the capital of France?")},
			Tone:  moves.Tone{Aside: true},
		})
		require.Equal(t, stance.Puzzled, step.Cue.Act)
		require.Equal(t, before.Depths, step.State.Depths)
		require.Equal(t, before.Tenths, step.State.Tenths, "it earns nothing")
	}
}

func TestAskedWhoElseTheyAnswerThat(t *testing.T) {
	m := stance.New(sam(), stance.Normal, 3)
	talk(m, listening()[:2]...)
	step := m.Step(6, says(about("rotas", moves.OpenQuestion, "Who else gets that?")))
	require.Equal(t, stance.More, step.Cue.Act)
	require.True(t, step.Cue.Others)
	require.Empty(t, step.Cue.Say, "what more there is to tell waits for a question about it")
	require.Equal(t, stance.Eased, step.State.Depths["rotas"], "it counts as followed up")
}
