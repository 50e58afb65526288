package summary_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestWeeksAreThoseOfTheCalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := time.Date(2025, 6, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 27000).Draw(t, "day"))
		year, week := day.ISOWeek()
		w, err := summary.ParseWeek(fmt.Sprintf("%04d-W%02d", year, week))
		require.NoError(t, err)
		require.Equal(t, summary.WeekOf(day), w)
		require.Equal(t, w+1, summary.WeekOf(day.AddDate(0, 0, 7)))
		require.Equal(t, time.Monday, w.Monday().Weekday())
	})
	for _, no := range []string{"", "2026", "2026-W00", "2026-W54", "2025-W53", "2026-w47", "2026W47", "2024-W52", "2100-W01", " 2026-W47"} {
		_, err := summary.ParseWeek(no)
		require.ErrorIs(t, err, summary.ErrValue, no)
	}
	_, err := summary.ParseWeek("2026-W53")
	require.NoError(t, err)
}
