package rehearse_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback/rehearse"
	"github.com/repcoach/repcoach/scenarios"
)

// BenchmarkRehearse is the whole rehearsal of one scenario on all cores.
func BenchmarkRehearse(b *testing.B) {
	sc := scenarios.Library()[0]
	for b.Loop() {
		_, err := rehearse.Plan{Hire: hire}.Rehearse(b.Context(), sc)
		require.NoError(b, err)
	}
}
