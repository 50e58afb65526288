package cohort

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback/cohort/madeup"
	"github.com/repcoach/repcoach/feedback/summary"
)

// kept is how many bytes a register keeps of people who had so many talks
// each, once all else has been cleared away.
func kept(t testing.TB, people, talks int) int {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	s, err := Filter{}.parse()
	require.NoError(t, err)
	r, err := newRegister(t.TempDir(), s)
	require.NoError(t, err)
	defer r.spill.close()
	for n := range people {
		b := madeup.Rep(1, n, talks)
		require.NoError(t, r.take(summary.Item{Bundle: &b}))
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	require.Len(t, r.people, people)
	return int(after.HeapAlloc) - int(before.HeapAlloc)
}

// A person takes as much memory with forty talks as with one; what they talked
// of is in a file. The buffer of one bundle is all that may grow.
func TestMemoryDoesNotGrowWithTalks(t *testing.T) {
	const people, bundle = 1000, 64 << 10
	kept(t, people, 1) // whatever is made once and kept for good
	one, forty := kept(t, people, 1), kept(t, people, 40)
	t.Logf("%d people with 1 talk: %d bytes, with 40: %d", people, one, forty)
	require.Greater(t, one, people*100)
	require.Less(t, forty, one+bundle)
}

// BenchmarkMemory reports the bytes a person takes in memory. Run it with
//
//	go test -run '^$' -bench Memory ./feedback/cohort
func BenchmarkMemory(b *testing.B) {
	for _, of := range []struct {
		name          string
		people, talks int
	}{{"1_talk", 1000, 1}, {"10_talks", 1000, 10}, {"100_talks", 1000, 100}, {"2000_people_10_talks", 2000, 10}} {
		b.Run(of.name, func(b *testing.B) {
			bytes := 0
			for b.Loop() {
				bytes = kept(b, of.people, of.talks)
			}
			b.ReportMetric(float64(bytes)/float64(of.people), "bytes/person")
		})
	}
}
