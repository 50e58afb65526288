package schema_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/invopop/jsonschema"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios/schema"
)

var update = flag.Bool("update", false, "write scenarios/scenario.schema.json anew")

// The copy beside the scenarios is what the program prints.
func TestTheCopyIsCurrent(t *testing.T) {
	const file = "../" + schema.FileName
	want, err := schema.JSON()
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile(file, want, 0o644))
	}
	got, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "write it anew with: go test ./scenarios/schema -update")
}

// Every key has help, and every list of kinds has its kinds.
func TestEveryKeyHasHelp(t *testing.T) {
	keys := 0
	var walk func(s *jsonschema.Schema, path string)
	walk = func(s *jsonschema.Schema, path string) {
		for pair := s.Properties.Oldest(); pair != nil; pair = pair.Next() {
			keys++
			at := path + "." + pair.Key
			require.NotEmpty(t, pair.Value.Description, "the manual (scenarios/doc.go) says nothing of %s", at)
			if pair.Value.Items != nil && pair.Value.Items.Properties != nil {
				walk(pair.Value.Items, at)
			} else if pair.Value.Properties != nil {
				walk(pair.Value, at)
			}
		}
	}
	root := schema.Of()
	walk(root, "")
	require.Greater(t, keys, 60)
	never, ok := root.Properties.Get("never")
	require.True(t, ok)
	require.Contains(t, never.Items.Enum, "confidence_breach")
}

// The line points from the scenario's folder to the schema, and every
// scenario that ships begins with it.
func TestLine(t *testing.T) {
	require.Equal(t, "# yaml-language-server: $schema=scenario.schema.json\n", schema.Line("tea.yaml", "scenario.schema.json"))
	require.Equal(t, "# yaml-language-server: $schema=../scenario.schema.json\n", schema.Line("a/tea.yaml", "scenario.schema.json"))
	require.Equal(t, "# yaml-language-server: $schema=my%20course/s.json\n", schema.Line("tea.yaml", "my course/s.json"))
	names, err := filepath.Glob("../library/*.yaml")
	require.NoError(t, err)
	for _, name := range names {
		source, err := os.ReadFile(name)
		require.NoError(t, err)
		line := schema.Line(name, "../"+schema.FileName)
		require.Equal(t, line, string(source[:len(line)]), name)
	}
}
