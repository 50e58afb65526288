package summary

import (
	"fmt"
	"regexp"
	"strconv"
	"time"
)

// Week is an ISO week, counted from the first of the year 1, so that weeks
// can be compared and subtracted.
type Week int

var weekPattern = regexp.MustCompile(`^(\d{4})-W(\d{2})$`)

// ParseWeek reads "2026-W47". Weeks that are not in the calendar, and those
// before repcoach, are refused.
func ParseWeek(s string) (Week, error) {
	m := weekPattern.FindStringSubmatch(s)
	if m == nil {
		return 0, fmt.Errorf("%w: a week is written like 2026-W47", ErrValue)
	}
	year, _ := strconv.Atoi(m[1])
	n, _ := strconv.Atoi(m[2])
	// 4 January is always in week 1.
	w := WeekOf(time.Date(year, 1, 4, 0, 0, 0, 0, time.UTC)) + Week(n-1)
	if year < firstYear || year > lastYear || n < 1 || w.String() != s {
		return 0, fmt.Errorf("%w: there is no such week", ErrValue)
	}
	return w, nil
}

// WeekOf is the week of a day, as its own calendar has it.
func WeekOf(t time.Time) Week {
	y, m, d := t.Date()
	days := int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
	return Week((days + 719162) / 7) // 719162 days before 1970 is Monday, 1 January of the year 1
}

// Monday is the day the week begins.
func (w Week) Monday() time.Time {
	return time.Unix((int64(w)*7-719162)*86400, 0).UTC()
}

func (w Week) String() string {
	year, week := w.Monday().ISOWeek()
	return fmt.Sprintf("%04d-W%02d", year, week)
}
