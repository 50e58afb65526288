package cohort

import (
	"testing"

	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestWhatIsPackedUnpacks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := func() verdict { return verdict(rapid.IntRange(0, 3).Draw(t, "verdict")) }
		n := func() uint32 { return rapid.Uint32Max(maxNames).Draw(t, "name") }
		talks := make([]talk, rapid.IntRange(1, 4).Draw(t, "talks"))
		for i := range talks {
			talks[i] = talk{
				session: rapid.Uint64().Draw(t, "session"), week: summary.Week(rapid.IntRange(105_000, 110_000).Draw(t, "week")), scenario: n(),
				before: uint8(rapid.IntRange(0, 5).Draw(t, "before")), after: uint8(rapid.IntRange(0, 5).Draw(t, "after")), objectives: make([]objective, rapid.IntRange(0, 3).Draw(t, "objectives")),
			}
			for j := range talks[i].objectives {
				o := &talks[i].objectives[j]
				*o = objective{name: n(), band: band(rapid.IntRange(0, 4).Draw(t, "band")), checks: make([]check, rapid.IntRange(0, 3).Draw(t, "checks"))}
				for k := range o.checks {
					o.checks[k] = check{n(), v(), v(), v(), v()}
				}
			}
		}
		require.Equal(t, talks, unpack(pack(nil, talks)))
	})
}
