package cohort

import (
	"fmt"
	"testing"

	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// These properties hold whole reports of random cohorts against what their
// people really answered, counted here in the plainest way there is.

const objectiveOfTest = "listen"

// drawCohort draws reps of two courses and three branches, who practise two
// scenarios in six weeks, most of them the first and early, and lean to one
// answer or the other. One cohort in two is as small as can be reported on.
func drawCohort(t *rapid.T) []summary.Bundle {
	reps := rapid.OneOf(rapid.IntRange(9, 11), rapid.IntRange(9, 75)).Draw(t, "reps")
	lean := rapid.IntRange(1, 9).Draw(t, "lean")
	seed := rapid.Uint32().Draw(t, "seed")
	next := func(n int) int { // a small generator, so that the draw stays small
		seed = seed*1664525 + 1013904223
		return int(seed>>16) % n
	}
	var all []summary.Bundle
	for i := range reps {
		b := summary.Bundle{Rep: fmt.Sprintf("rep %d", i), Issue: 1, Branch: []string{"north", "north", "south", "west"}[next(4)], Course: []string{"a", "a", "b"}[next(3)], Checksum: fmt.Sprint("seal ", seed)}
		for j := range 1 + next(3) {
			answer := func() int {
				if next(10) < lean {
					return 0
				}
				return 1 + next(2)
			}
			n := 1 + next(5)
			scenario := []string{"first", "first", "first", "second"}[next(4)]
			week := fmt.Sprintf("2026-W%d", 40+min(next(5), next(5), next(5)+j/2))
			b.Sessions = append(b.Sessions, summary.Session{
				ID: fmt.Sprintf("session-%d-%d", i, j), Week: week, Attempt: j + 1, Scenario: summary.Scenario{ID: scenario, Title: scenario},
				Confidence: summary.Confidence{Before: &n, After: &n},
				Objectives: []summary.Objective{{ID: objectiveOfTest, Title: "Listen", Band: []string{"secure", "starting", "not_yet"}[answer()],
					Checks: []summary.Check{{ID: "open", Verdict: []string{"yes", "no", "unsure"}[answer()], By: "model", Rules: []string{"yes", "no", "unsure"}[answer()]}}}},
			})
		}
		all = append(all, b)
	}
	return all
}

func report(t require.TestingT, f Filter, bundles []summary.Bundle) (*Result, error) {
	s, err := f.parse()
	require.NoError(t, err)
	r, err := newRegister("", s)
	require.NoError(t, err)
	defer r.spill.close()
	for i := range bundles {
		require.NoError(t, r.take(summary.Item{Bundle: &bundles[i]}))
	}
	return r.result(control{DefaultThreshold})
}

// plainly counts who gave which answer: the row, the rep, the first part of
// the question that holds their answer or the second.
func plainly(f Filter, bundles []summary.Bundle) map[string]map[string]int {
	rows := map[string]map[string]int{}
	put := func(row, rep string, first bool) {
		if rows[row] == nil {
			rows[row] = map[string]int{}
		}
		rows[row][rep] = 1
		if first {
			rows[row][rep] = 0
		}
	}
	worth := map[string]int{"not_yet": 1, "starting": 2, "secure": 3}
	for _, b := range bundles {
		var in []summary.Session
		for _, w := range []string{"2026-W40", "2026-W41", "2026-W42", "2026-W43", "2026-W44", "2026-W45"} {
			for _, s := range b.Sessions {
				if s.Week == w && (f.Branch == "" || f.Branch == b.Branch) && (f.Course == "" || f.Course == b.Course) &&
					(f.Scenario == "" || f.Scenario == s.Scenario.ID) && (f.To == "" || w <= f.To) && (f.From == "" || w >= f.From) {
					in = append(in, s)
				}
			}
		}
		if len(in) == 0 {
			continue
		}
		put("attempts", b.Rep, len(in) == 1)
		put("confidence_before", b.Rep, *in[0].Confidence.Before <= 3)
		for _, scenario := range []string{"first", "second"} {
			var of []summary.Objective
			for _, s := range in {
				if s.Scenario.ID == scenario {
					of = append(of, s.Objectives[0])
				}
			}
			if len(of) == 0 {
				continue
			}
			first, last := of[0], of[len(of)-1]
			put("first "+scenario, b.Rep, worth[first.Band] < 3)
			put("latest "+scenario, b.Rep, worth[last.Band] < 3)
			put("checks "+scenario, b.Rep, last.Checks[0].Verdict == "yes")
			put("agreement_on_checks "+scenario, b.Rep, last.Checks[0].Verdict == last.Checks[0].Rules)
			if len(of) > 1 {
				put("change "+scenario, b.Rep, worth[last.Band] > worth[first.Band])
			}
		}
	}
	return rows
}

// halves are the two parts of each row as a report shows them, and how many
// cells were added up for each; nothing where they are hidden.
func halves(r *Result) map[string][2]int {
	out := map[string][2]int{}
	put := func(row string, s Split, first ...string) {
		if !s.Shown() {
			return
		}
		var sums [2]int
		for _, g := range s.Groups {
			half := 1
			for _, id := range first {
				if g.ID == id {
					half = 0
				}
			}
			sums[half] += g.People.N
		}
		out[row] = sums
	}
	put("attempts", r.Practised.Attempts, "1")
	put("confidence_before", r.Confidence.Before, "1_to_3", "1_or_2", "1", "2", "3")
	for _, s := range r.Scenarios {
		for _, o := range s.Objectives {
			put("first "+s.ID, o.First, idBelow)
			put("latest "+s.ID, o.Latest, idBelow, idNotYet, idStarting)
			put("change "+s.ID, o.Change, "better")
			for _, c := range o.Checks {
				put("checks "+s.ID, c.Latest, idYes)
				put("agreement_on_checks "+s.ID, c.Agreement[0].Split, "same")
			}
		}
	}
	return out
}

func sizes(row map[string]int) (out [2]int) {
	for _, half := range row {
		out[half]++
	}
	return out
}

func TestWhatIsShownIsTrueAndLargeEnough(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bundles := drawCohort(t)
		truth := plainly(Filter{}, bundles)
		r, err := report(t, Filter{}, bundles)
		if len(bundles) < DefaultThreshold {
			require.ErrorIs(t, err, ErrTooFew)
			return
		}
		require.NoError(t, err)
		require.InDelta(t, len(bundles), r.People.N, 2)
		for row, shown := range halves(r) {
			for half, n := range sizes(truth[row]) {
				require.GreaterOrEqual(t, n, DefaultThreshold, "%s: shown as %d", row, shown[half])
				require.InDelta(t, n, shown[half], 40, row)
				require.Zero(t, shown[half]%5, row)
			}
		}
		for _, row := range r.Rows() {
			if row.Measure == "people" && row.Shown {
				require.GreaterOrEqual(t, *row.Value, 10.0, "%+v", row)
			} else if !row.Shown {
				require.Nil(t, row.Value)
				require.NotEmpty(t, row.Why)
			}
		}
		again, err := report(t, Filter{}, append(bundles[1:], bundles[0]))
		require.NoError(t, err)
		require.Equal(t, r, again, "the order of the files tells nothing")
	})
}

// allFilters are a hundred and twenty that overlap in every way: each course,
// branch and scenario, or all, in each of five stretches of weeks.
func allFilters() (out []Filter) {
	for _, course := range []string{"", "a", "b"} {
		for _, branch := range []string{"", "north", "south", "west"} {
			for _, scenario := range []string{"", "first"} {
				for _, weeks := range [][2]string{{}, {"", "2026-W40"}, {"", "2026-W41"}, {"2026-W41", ""}, {"2026-W41", "2026-W42"}} {
					out = append(out, Filter{Course: course, Branch: branch, Scenario: scenario, From: weeks[0], To: weeks[1]})
				}
			}
		}
	}
	return out
}

// The attacker has reports by any filters that are allowed, of a cohort with
// and without one rep, and holds every two of them against each other. They know exactly who is in each row, and
// how many that is; that a group which is shown has ten people; and that
// nothing else is certain. They look for rows in which the people who are in
// one report alone, fewer than ten, must all have given one answer.
func TestEveryPairOfReportsTellsNobodysAnswer(t *testing.T) {
	compared, every := 0, allFilters()
	rapid.Check(t, func(t *rapid.T) {
		bundles := drawCohort(t)
		without := append(append([]summary.Bundle{}, bundles[:3]...), bundles[4:]...)
		type reported struct {
			rows  map[string]map[string]int
			shown map[string][2]int
		}
		var all []reported
		for _, f := range append(rapid.SliceOfNDistinct(rapid.SampledFrom(every), 8, 8, func(f Filter) Filter { return f }).Draw(t, "filters"), Filter{}) {
			for _, of := range [][]summary.Bundle{bundles, without} {
				r, err := report(t, f, of)
				if err == nil {
					all = append(all, reported{plainly(f, of), halves(r)})
				}
			}
		}
		for _, one := range all {
			for _, two := range all {
				for row := range two.rows {
					people, of := len(one.rows[row]), len(two.rows[row])
					if !within(one.rows[row], two.rows[row]) || of-people >= DefaultThreshold {
						continue
					}
					_, shownOne := one.shown[row]
					_, shownTwo := two.shown[row]
					compared++
					for newcomers := range of - people + 1 { // so many of them gave the first answer
						require.True(t, possible(people, of, newcomers, shownOne, shownTwo), "%s: %d, then %d", row, people, of)
					}
				}
			}
		}
	})
	require.Greater(t, compared, 500)
}

// possible looks for a cohort in which so many newcomers gave the first
// answer. A row may be hidden whatever was answered, since noise can hide any.
func possible(people, of, newcomers int, shownOne, shownTwo bool) bool {
	for first := range people + 1 {
		enough := func(n, all int) bool { return n >= DefaultThreshold && all-n >= DefaultThreshold }
		if (!shownOne || enough(first, people)) && (!shownTwo || enough(first+newcomers, of)) {
			return true
		}
	}
	return false
}

// within reports whether everybody in the first row is in the second.
func within(a, b map[string]int) bool {
	for rep := range a {
		if _, in := b[rep]; !in {
			return false
		}
	}
	return len(a) < len(b)
}

// A row that the missing rep was never in is the same with and without them,
// and a row they were in is drawn anew, whatever they answered.
func TestARowIsDrawnAnewWithItsPeople(t *testing.T) {
	changed, same := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		bundles := drawCohort(t)
		if len(bundles) < 40 {
			return
		}
		one, err := report(t, Filter{}, bundles)
		require.NoError(t, err)
		two, err := report(t, Filter{}, bundles[1:])
		require.NoError(t, err)
		with, without := plainly(Filter{}, bundles), plainly(Filter{}, bundles[1:])
		before, after := halves(two), halves(one)
		for row := range with {
			_, shown := before[row]
			switch {
			case len(with[row]) == len(without[row]) && row != "first":
				require.Equal(t, before[row], after[row], row)
			case shown && before[row] == after[row]:
				same++
			case shown:
				changed++
			}
		}
	})
	require.Greater(t, changed, same/4, "the lot fell anew %d times, and %d rows stayed as they were", changed, same)
}
