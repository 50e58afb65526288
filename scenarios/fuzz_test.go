package scenarios_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
)

// FuzzParse holds that no file makes the parser fall over, that every
// complaint points into the file, and that what is accepted is complete.
// Run it with: go test -fuzz FuzzParse -fuzzminimizetime 0x ./scenarios/
func FuzzParse(f *testing.F) {
	for _, half := range []string{"bad", "good"} {
		for _, name := range files(f, half) {
			source, err := os.ReadFile(name)
			require.NoError(f, err)
			f.Add(source)
		}
	}
	f.Add([]byte("a: |\n\tx\n\r\r\u0085b: \"\\x9b"))
	f.Add([]byte("%YAML 1.1\n--- !x\n? {a: [b}\n"))
	f.Fuzz(func(t *testing.T, source []byte) {
		sc, found := scenarios.Inspect("fuzz.yaml", source)
		for _, c := range found {
			wellFormed(t, c, source)
		}
		require.Equal(t, sc == nil, len(found.Errors()) > 0)
		if sc != nil {
			complete(t, sc)
		}
	})
}
