package cohort

import (
	"errors"
	"fmt"

	"github.com/repcoach/repcoach/feedback/summary"
)

// Filter chooses which talks a report is about. An empty field lets all pass.
type Filter struct {
	Course   string `json:"course,omitempty"`
	Branch   string `json:"branch,omitempty"`
	Scenario string `json:"scenario,omitempty"`
	From     string `json:"from,omitempty"` // the first ISO week, "2026-W40"
	To       string `json:"to,omitempty"`   // the last
}

// ErrFilter is a filter that cannot be.
var ErrFilter = errors.New("this filter cannot be used")

// sieve is a filter that was understood.
type sieve struct {
	Filter
	from, to summary.Week
}

func (f Filter) parse() (sieve, error) {
	s := sieve{Filter: f, to: 1 << 30}
	for _, w := range []struct {
		text string
		week *summary.Week
	}{{f.From, &s.from}, {f.To, &s.to}} {
		if w.text == "" {
			continue
		}
		week, err := summary.ParseWeek(w.text)
		if err != nil {
			return s, fmt.Errorf("%w: a week is written like 2026-W47, and this is %q", ErrFilter, w.text)
		}
		*w.week = week
	}
	if s.from > s.to {
		return s, fmt.Errorf("%w: the first week, %s, comes after the last, %s", ErrFilter, f.From, f.To)
	}
	return s, nil
}

// lets reports whether a talk passes.
func (s sieve) lets(b *summary.Bundle, talk *summary.Session, week summary.Week) bool {
	return (s.Course == "" || s.Course == b.Course) &&
		(s.Branch == "" || s.Branch == b.Branch) &&
		(s.Scenario == "" || s.Scenario == talk.Scenario.ID) &&
		s.from <= week && week <= s.to
}
