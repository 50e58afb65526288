package cohort

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// There is no average of fewer than eight people however low the threshold,
// and none of people who nearly all answered the same at an end of the scale.
func TestNoAverageOfAFew(t *testing.T) {
	average := func(threshold count, answers ...int) Mean {
		var r row
		for i, answer := range answers {
			r.add(answer, mark{byte(i + 1)})
		}
		return control{threshold}.mean(&r, confidenceQuestion(), "x")
	}
	seven := []int{2, 3, 3, 4, 2, 3, 4}
	require.Equal(t, Mean{Why: TooFew}, average(LowestThreshold, seven...))
	require.True(t, average(LowestThreshold, append(seven, 3)...).Shown)
	require.Equal(t, Mean{Why: TooFew}, average(DefaultThreshold, append(seven, 3, 3)...))
	ones := make([]int, 200)
	for i := range ones {
		ones[i] = 1
	}
	require.Equal(t, Mean{Why: TooAlike}, average(DefaultThreshold, ones...))
}
