package desk_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
)

// Every talk in another language says before it begins what that means.
func TestCautionsComeBeforeTheTalk(t *testing.T) {
	for language, want := range map[string]string{"en-GB": "", "EN": "", "pl-PL": "in part only", "pl": "in part only", "cy-GB": "reads English only", "fr": "reads English only"} {
		got := strings.Join(desk.Cautions(&scenarios.Scenario{Language: language}), " ")
		require.Contains(t, got, want, language)
		require.Equal(t, want == "", got == "", language)
	}
	got := desk.Cautions(&scenarios.Scenario{Language: "en-GB", Experimental: "Nobody has tried it."})
	require.Equal(t, []string{"Experimental: Nobody has tried it."}, got)
}
