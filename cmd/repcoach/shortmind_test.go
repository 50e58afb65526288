package main

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/ollama"
)

// A rehearsal has no talk that could be ended for its feedback.
func TestARehearsalThatAModelCannotHoldSaysWhatToDo(t *testing.T) {
	err := fmt.Errorf("%w: %w", errShortMind, &ollama.Error{Kind: ollama.ErrTooLong})
	what, next, code := explain(err)
	require.Contains(t, what, "the rehearsal stopped")
	require.Contains(t, next, "--partner")
	require.Equal(t, codeFailed, code)
}
