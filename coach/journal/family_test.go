package journal

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestABranchStandsUnderItsParent(t *testing.T) {
	list := []Summary{
		{ID: "06", Parent: "01", ParentTurn: 4},
		{ID: "05", Parent: "gone"},
		{ID: "04"},
		{ID: "03", Parent: "02"},
		{ID: "02", Parent: "01"},
		{ID: "01"},
	}
	var got []string
	for _, k := range Families(list) {
		got = append(got, fmt.Sprint(k.Depth, " ", k.ID, " ", k.Orphan))
	}
	require.Equal(t, []string{"0 01 false", "1 02 false", "2 03 false", "1 06 false", "0 05 true", "0 04 false"}, got)
}

// Parents may be anything in a file somebody has changed: a session of its
// own, a younger one, one that goes round in a circle.
func TestEverySessionIsInItsFamilyOnce(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(0, 12).Draw(rt, "n")
		var list []Summary
		for i := range n {
			list = append(list, Summary{ID: fmt.Sprintf("%02d", n-i), Parent: rapid.SampledFrom([]string{"", "01", "02", "05", "11", "12", "x"}).Draw(rt, "parent")})
		}
		seen := map[string]int{}
		depths := map[string]int{}
		for _, k := range Families(list) {
			seen[k.ID]++
			depths[k.ID] = k.Depth
			if k.Depth > 0 {
				require.Equal(t, depths[k.Parent]+1, k.Depth, "it stands below its parent")
				require.False(t, k.Orphan)
			}
		}
		for _, s := range list {
			require.Equal(t, 1, seen[s.ID])
		}
		require.Len(t, seen, n)
	})
}

func TestSpokenIsAboutNewWords(t *testing.T) {
	for want, s := range map[bool][]Summary{
		true:  {{Turns: 2}, {Turns: 6, Parent: "a", ParentTurn: 6}},
		false: {{}, {Turns: 1}, {Turns: 5, Parent: "a", ParentTurn: 6}},
	} {
		for _, one := range s {
			require.Equal(t, want, one.Spoken(), one)
		}
	}
}
