package scenarios_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/scenarios"
)

const withUnion = `title: "{union} and the kettle"
setting: |
  The tea point. You are a rep of {union}. {union} has an office upstairs.
  {union} is in the building.
worker:
  name: Dana
  opening: "So you're from {union}?"
  cares_about:
    - id: rotas
      what: Rotas
      says: "I asked at {union}. Nobody rang. “{union} will ring you”, they said."
objectives:
  - title: Practise active listening
    checks:
      - ask: Did the rep ask an open question?
        try: "{union} is people here: {union} is us."
examples:
  - stars: 3
    text: |
      Rep: {union} is all of us.
      Worker: Is {union} now?
`

func TestTheUnionsNameIsFilledIn(t *testing.T) {
	sc, err := scenarios.Parse("a.yaml", []byte(withUnion))
	require.NoError(t, err)
	require.Empty(t, sc.Union)
	require.Equal(t, "The union and the kettle", sc.Title)
	require.Equal(t, "The tea point. You are a rep of the union. The union has an office upstairs.\nThe union is in the building.", sc.Setting)
	require.Equal(t, "So you're from the union?", sc.Worker.Opening)
	require.Equal(t, "I asked at the union. Nobody rang. “The union will ring you”, they said.", sc.Worker.CaresAbout[0].Says)
	require.Equal(t, "The union is people here: the union is us.", sc.Objectives[0].Checks[0].Try)
	require.Equal(t, "Rep: The union is all of us.\nWorker: Is the union now?", sc.Examples[0].Text)

	ours, err := sc.For("Bakers & Co")
	require.NoError(t, err)
	require.Equal(t, "Bakers & Co", ours.Union)
	require.Equal(t, "Bakers & Co and the kettle", ours.Title)
	require.Equal(t, "So you're from Bakers & Co?", ours.Worker.Opening)
	require.Equal(t, sc.Hash, ours.Hash, "it is the same scenario")
	require.Equal(t, sc.Source, ours.Source)
	require.Equal(t, sc.ID, ours.ID)
	require.Equal(t, "The union and the kettle", sc.Title, "the other one stays as it was")

	same, err := ours.For("Bakers & Co")
	require.NoError(t, err)
	require.Same(t, ours, same)
	stored, err := scenarios.ParseFor(ours.Union, ours.File, ours.Source)
	require.NoError(t, err)
	require.Equal(t, ours.Title, stored.Title)
}

func TestAScenarioWithoutAPlaceKeepsNoUnion(t *testing.T) {
	sc := parse(t, minimal)
	ours, err := sc.For("Bakers")
	require.NoError(t, err)
	require.Same(t, sc, ours)
	again, err := scenarios.ParseFor("Bakers", "a.yaml", []byte(minimal))
	require.NoError(t, err)
	require.Empty(t, again.Union, "the name is kept only where it is used")
}

func TestAMisspeltPlaceholderIsPointedAt(t *testing.T) {
	for _, wrong := range []string{"{unoin}", "{Union}", "{ union }", "{name}"} {
		_, found := scenarios.Inspect("a.yaml", []byte(strings.Replace(withUnion, "from {union}", "from "+wrong, 1)))
		require.Len(t, found, 1, wrong)
		require.Equal(t, 7, found[0].Line)
		require.Equal(t, "placeholder", found[0].Rule)
	}
}

// Whatever a union is called, the scenario stays one, and no placeholder is left.
func TestAnyNameFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.StringMatching(`[\p{L}\p{N} &.:#"'{}\[\]*-]{1,60}`).Draw(t, "name")
		sc, err := scenarios.ParseFor(name, "a.yaml", []byte(withUnion))
		require.NoError(t, err)
		if !strings.Contains(name, "{") {
			require.NotContains(t, sc.Setting, "{")
		}
		require.Len(t, sc.Objectives, 1)
	})
}
