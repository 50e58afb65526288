package cohort_test

import (
	"testing"

	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/stretchr/testify/require"
)

// BenchmarkRead reads a hundred reps with ten talks each; the rate is in
// talks a second.
func BenchmarkRead(b *testing.B) {
	dir := folder(b, reps(100, 10)...)
	for b.Loop() {
		_, _, err := read(cohort.Options{}, dir)
		require.NoError(b, err)
	}
	b.ReportMetric(float64(1000*b.N)/b.Elapsed().Seconds(), "talks/s")
}
