package feedback_test

import (
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/stretchr/testify/require"
)

const marks = "../testdata/transcripts"

type markedTalk struct {
	name string
	feedback.Marked
	report feedback.Report
}

func library(t testing.TB, id string) *scenarios.Scenario {
	t.Helper()
	for _, sc := range scenarios.Library() {
		if sc.ID == id {
			return sc
		}
	}
	t.Fatalf("the library has no scenario %q", id)
	return nil
}

// scored reads and scores a folder of marked conversations by rules alone.
func scored(t testing.TB, folder string) []markedTalk {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(marks, folder, "*.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var out []markedTalk
	for _, f := range files {
		source, err := os.ReadFile(f)
		require.NoError(t, err)
		m, err := feedback.ParseMarked(source)
		require.NoError(t, err, f)
		r := byRules(t, library(t, m.Scenario), m)
		out = append(out, markedTalk{strings.TrimSuffix(filepath.Base(f), ".txt"), m, r})
	}
	return out
}

func byRules(t testing.TB, sc *scenarios.Scenario, m feedback.Marked) feedback.Report {
	t.Helper()
	var last feedback.Report
	for r, err := range (feedback.Scorer{}).Score(context.Background(), sc, m.Transcript) {
		require.NoError(t, err)
		require.NoError(t, r.Check(m.Transcript))
		last = r
	}
	return last
}

// TestAgreement holds the rules against the marked conversations and prints
// the figures that the package comment quotes (go test -run Agreement -v).
func TestAgreement(t *testing.T) {
	for _, half := range []struct {
		folder       string
		spearman, f1 float64
		misplaced    int // poor talks with more than two stars and excellent ones with fewer than four, at most
	}{
		{"tuned", 0.90, 0.85, 0},
		{"held", 0.90, 0.85, 0},
		{"blind", 0.85, 0.80, 0},
		{"fresh", 0.85, 0.80, 0},
		{"unseen", 0.85, 0.80, 0},
		{"first-sight", 0.85, 0.80, 0},
		{"everyday", 0.85, 0.80, 0},
	} {
		t.Run(half.folder, func(t *testing.T) {
			talks := scored(t, half.folder)
			var want, got []float64
			var misplaced []string
			for _, m := range talks {
				require.NotNil(t, m.report.Stars, m.name)
				n := *m.report.Stars
				t.Logf("%-32s marked %d scored %d", m.name, m.Stars, n)
				want, got = append(want, float64(m.Stars)), append(got, float64(n))
				if m.Stars <= 2 && n > 2 || m.Stars == 5 && n < 4 {
					misplaced = append(misplaced, fmt.Sprintf("%s has %d stars from a person and %d from the rules", m.name, m.Stars, n))
				}
			}
			rho := spearman(want, got)
			f1, lines := verdictF1(talks)
			t.Logf("Spearman %.2f, F1 of the verdicts %.2f (%d talks)", rho, f1, len(talks))
			for _, l := range lines {
				t.Log(l)
			}
			require.LessOrEqual(t, len(misplaced), half.misplaced, misplaced)
			require.GreaterOrEqual(t, rho, half.spearman)
			require.GreaterOrEqual(t, f1, half.f1)
		})
	}
}

func TestGamingDoesNotPay(t *testing.T) {
	for _, m := range scored(t, "gaming") {
		t.Run(m.name, func(t *testing.T) {
			if m.report.Stars == nil {
				return // not scored at all
			}
			t.Log("scored", *m.report.Stars)
			require.LessOrEqual(t, *m.report.Stars, m.AtMost)
		})
	}
}

// verdictF1 compares yes with yes over all checks that are marked and that
// the rules answered.
func verdictF1(talks []markedTalk) (float64, []string) {
	type tally struct{ hit, extra, missed int }
	all, per := tally{}, map[string]*tally{}
	for _, m := range talks {
		for _, o := range m.report.Objectives {
			for _, c := range o.Checks {
				want, ok := m.Checks[c.ID]
				if !ok || c.Verdict == feedback.NotScored {
					continue
				}
				if per[c.ID] == nil {
					per[c.ID] = &tally{}
				}
				for _, x := range []*tally{&all, per[c.ID]} {
					switch {
					case want == feedback.Yes && c.Verdict == feedback.Yes:
						x.hit++
					case c.Verdict == feedback.Yes:
						x.extra++
					case want == feedback.Yes:
						x.missed++
					}
				}
			}
		}
	}
	f1 := func(x tally) float64 {
		if x.hit+x.extra+x.missed == 0 {
			return math.NaN()
		}
		return 2 * float64(x.hit) / float64(2*x.hit+x.extra+x.missed)
	}
	var lines []string
	for id, x := range per {
		lines = append(lines, fmt.Sprintf("%-20s F1 %.2f: %d found, %d too many, %d missed", id, f1(*x), x.hit, x.extra, x.missed))
	}
	sort.Strings(lines)
	return f1(all), lines
}

func spearman(a, b []float64) float64 { return pearson(ranks(a), ranks(b)) }

// ranks gives ties the mean of their ranks.
func ranks(x []float64) []float64 {
	out := make([]float64, len(x))
	for i, v := range x {
		below, same := 0, 0
		for _, w := range x {
			if w < v {
				below++
			} else if w == v {
				same++
			}
		}
		out[i] = float64(below) + float64(same+1)/2
	}
	return out
}

func pearson(a, b []float64) float64 {
	mean := func(x []float64) float64 {
		s := 0.0
		for _, v := range x {
			s += v
		}
		return s / float64(len(x))
	}
	ma, mb := mean(a), mean(b)
	var ab, aa, bb float64
	for i := range a {
		ab += (a[i] - ma) * (b[i] - mb)
		aa += (a[i] - ma) * (a[i] - ma)
		bb += (b[i] - mb) * (b[i] - mb)
	}
	return ab / math.Sqrt(aa*bb)
}

// The marked examples of every scenario come out in the order of their stars.
func TestLibraryExamplesAreInOrder(t *testing.T) {
	for _, sc := range scenarios.Library() {
		if !sc.English() {
			continue // it has no stars: see TestWhatIsReadInPartIsScoredInPart
		}
		var want, got []int
		for _, ex := range sc.Examples {
			said, err := coach.ParseTranscript(strings.NewReader(ex.Text))
			require.NoError(t, err)
			r := byRules(t, sc, feedback.Marked{Transcript: said})
			require.NotNil(t, r.Stars)
			want, got = append(want, ex.Stars), append(got, *r.Stars)
		}
		for i := range want {
			for j := range want {
				if want[i] > want[j] {
					require.GreaterOrEqual(t, got[i], got[j], "%s: marked %v, scored %v", sc.ID, want, got)
				}
				if want[i] >= want[j]+2 {
					require.Greater(t, got[i], got[j], "%s: marked %v, scored %v", sc.ID, want, got)
				}
			}
		}
	}
}
