package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios"
)

// A scenario may name the kinds of move that the reader knows, and no others;
// package scenarios keeps a list of its own because it imports nothing of the house.
func TestScenariosAndMovesKnowTheSameKinds(t *testing.T) {
	var read []string
	for _, k := range moves.Kinds {
		read = append(read, string(k))
	}
	require.Equal(t, read, []string(scenarios.MoveKinds))
}
