package journal

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func level(n int) *int { return &n }

func TestConfidenceIsKeptBesideTheTalk(t *testing.T) {
	s := newStore(t)
	b := create(t, s)
	require.NoError(t, b.Confidence(Confidence{Before: level(2)}))
	play(t, b)
	e, err := s.Read(b.Header.ID)
	require.NoError(t, err)
	require.Equal(t, Confidence{Before: level(2)}, e.Confidence)
	require.True(t, e.Ended, "an answer does not open the talk again")

	require.NoError(t, b.Confidence(Confidence{After: level(4)}))
	require.NoError(t, b.Confidence(Confidence{After: level(5)}))
	e, err = s.Read(b.Header.ID)
	require.NoError(t, err)
	require.Equal(t, Confidence{Before: level(2), After: level(5)}, e.Confidence, "the newest answer counts")
	list, err := s.List()
	require.NoError(t, err)
	require.Equal(t, e.Confidence, list[0].Confidence)
	require.False(t, list[0].Damaged)
}

func TestConfidenceOffTheScale(t *testing.T) {
	s := newStore(t)
	b := create(t, s)
	for _, n := range []int{-1, 0, 6, 500} {
		require.ErrorIs(t, b.Confidence(Confidence{Before: level(n)}), ErrScale)
		require.ErrorIs(t, b.Confidence(Confidence{After: level(n)}), ErrScale)
	}
	play(t, b)
	require.NoError(t, b.append(kindConfidence, rawJSON(`{"after":9}`)), "as another program may write it")
	e, err := s.Read(b.Header.ID)
	require.NoError(t, err)
	require.Zero(t, e.Confidence)
	require.NotEmpty(t, e.Damage)
	require.Equal(t, said(), e.Transcript)
}
