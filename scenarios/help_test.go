package scenarios_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
)

// The help for a key is the manual's: from a table, over more than one line,
// or from the paragraph about a group of keys.
func TestHelp(t *testing.T) {
	help := scenarios.Help()
	require.Equal(t, "their first line.", help["worker.opening"])
	require.Equal(t, "where they are and what has happened. The rep reads it before the talk, and the worker knows it.", help["setting"])
	require.Equal(t, "freely, when asked, or when trusted. Standard: when trusted.", help["worker.worries.reveal"])
	require.Equal(t, "stance says where they start.", help["worker.stance"])
	require.Contains(t, help["never"], "with the quote")
	require.NotContains(t, help, "cut")
}
