package cohort_test

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/repcoach/repcoach/feedback/cohort/inbox"
	"github.com/repcoach/repcoach/feedback/cohort/madeup"
	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/stretchr/testify/require"
)

// folder writes bundles as JSON lines into a new folder.
func folder(t testing.TB, bundles ...summary.Bundle) string {
	t.Helper()
	dir := t.TempDir()
	var lines []byte
	for _, b := range bundles {
		line, err := summary.Line(b)
		require.NoError(t, err)
		lines = append(lines, line...)
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "all.jsonl"), lines, 0o600))
	return dir
}

func reps(n, talks int) []summary.Bundle {
	var all []summary.Bundle
	for i := range n {
		all = append(all, madeup.Rep(1, i, talks))
	}
	return all
}

func read(o cohort.Options, paths ...string) (*cohort.Result, inbox.Log, error) {
	return cohort.Read(context.Background(), paths, o)
}

func TestCohortsOfNineTenEleven(t *testing.T) {
	for n, want := range map[int]error{0: cohort.ErrNone, 1: cohort.ErrTooFew, 9: cohort.ErrTooFew, 10: nil, 11: nil} {
		r, _, err := read(cohort.Options{}, folder(t, reps(n, 5)...))
		require.ErrorIs(t, err, want, n)
		if want == nil {
			require.Equal(t, cohort.Cell{Shown: true, N: 10}, r.People, n)
		}
	}
	_, _, err := read(cohort.Options{Threshold: 5}, folder(t, reps(5, 1)...))
	require.NoError(t, err)
	_, _, err = read(cohort.Options{Threshold: 4}, folder(t, reps(50, 1)...))
	require.ErrorIs(t, err, cohort.ErrThreshold)
}

// One keen rep with forty talks is one person.
func TestPeopleAreCountedAndNotTalks(t *testing.T) {
	_, _, err := read(cohort.Options{}, folder(t, append(reps(9, 40), madeup.Rep(1, 0, 40))...))
	require.ErrorIs(t, err, cohort.ErrTooFew)
}

// In whatever order and however often the files come, the report is the same.
func TestWhatComesTwiceCountsOnce(t *testing.T) {
	bundles := reps(30, 3)
	want, _, err := read(cohort.Options{}, folder(t, bundles...))
	require.NoError(t, err)

	older := madeup.Rep(2, 0, 9)
	older.Rep, older.Issue = bundles[0].Rep, 1
	bundles[0].Issue = 2
	newest, _, err := read(cohort.Options{}, folder(t, bundles...))
	require.NoError(t, err)
	for name, dir := range map[string][]string{
		"an older bundle after":  {folder(t, bundles...), folder(t, older)},
		"an older bundle before": {folder(t, older), folder(t, bundles...)},
		"everything twice":       {folder(t, bundles...), folder(t, bundles...)},
	} {
		got, _, err := read(cohort.Options{}, dir...)
		require.NoError(t, err)
		require.Equal(t, newest, got, name)
	}

	again := reps(30, 3)
	again[3].Sessions = append(again[3].Sessions, again[3].Sessions...)
	got, _, err := read(cohort.Options{}, folder(t, again...))
	require.NoError(t, err)
	require.Equal(t, want.Practised.Attempts, got.Practised.Attempts, "the same session twice")
}

// A rep who began anew with another code and shares the same talks is one
// person, and a stranger cannot make nine people ten with copies.
func TestTheSameTalksUnderTwoCodesAreOnePerson(t *testing.T) {
	bundles := reps(9, 3)
	copied := bundles[0]
	copied.Rep = madeup.Rep(9, 9, 0).Rep
	copied.Sessions = copied.Sessions[:2]
	_, _, err := read(cohort.Options{}, folder(t, append(bundles, copied)...))
	require.ErrorIs(t, err, cohort.ErrTooFew)
}

func TestAWithdrawalRemovesTheRep(t *testing.T) {
	bundles := reps(11, 3)
	notice := func(of summary.Bundle) string {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, "gone.json"), []byte(`{"schema":"repcoach.withdrawal/1","rep":"`+of.Rep+`","week":"2026-W47"}`), 0o600))
		return dir
	}
	without, _, err := read(cohort.Options{}, folder(t, bundles[1:]...))
	require.NoError(t, err)
	for _, paths := range [][]string{{folder(t, bundles...), notice(bundles[0])}, {notice(bundles[0]), folder(t, bundles...)}, {notice(bundles[0]), folder(t, bundles...), folder(t, bundles...)}} {
		got, log, err := read(cohort.Options{}, paths...)
		require.NoError(t, err)
		require.Equal(t, without, got)
		require.Equal(t, 1, log.Withdrawals)
	}
	_, _, err = read(cohort.Options{}, folder(t, bundles...), notice(bundles[0]), notice(bundles[1]))
	require.ErrorIs(t, err, cohort.ErrTooFew)
}

func TestFilters(t *testing.T) {
	bundles := reps(60, 4)
	for i := range bundles {
		bundles[i].Branch, bundles[i].Course = "north", "one"
		for j := range bundles[i].Sessions {
			bundles[i].Sessions[j].Week = "2026-W40"
		}
	}
	for i := range 9 {
		bundles[i].Branch = "south"
	}
	for i := range 20 {
		bundles[i+9].Course = "two"
	}
	bundles[59].Sessions[3].Week = "2026-W47"
	dir := folder(t, bundles...)
	for name, c := range map[string]struct {
		cohort.Filter
		want error
	}{
		"none":                       {cohort.Filter{}, nil},
		"too few":                    {cohort.Filter{Branch: "south"}, cohort.ErrTooFew},
		"nobody":                     {cohort.Filter{Branch: "west"}, cohort.ErrTooFew},
		"all but nine":               {cohort.Filter{Branch: "north"}, cohort.ErrRest},
		"enough on both sides":       {cohort.Filter{Course: "two"}, nil},
		"the one talk of one rep":    {cohort.Filter{From: "2026-W47"}, cohort.ErrTooFew},
		"all but one talk":           {cohort.Filter{To: "2026-W46"}, cohort.ErrRest},
		"everything":                 {cohort.Filter{From: "2026-W01", To: "2026-W53"}, nil},
		"a week that is none":        {cohort.Filter{From: "autumn"}, cohort.ErrFilter},
		"the wrong way round":        {cohort.Filter{From: "2026-W41", To: "2026-W40"}, cohort.ErrFilter},
		"everything and all but one": {cohort.Filter{Course: "two", To: "2026-W46"}, nil},
	} {
		_, _, err := read(cohort.Options{Filter: c.Filter}, dir)
		require.ErrorIs(t, err, c.want, name)
	}
}

// The name of a scenario that few practised, and a title that few sent, could
// name somebody.
func TestRareNamesAreNotShown(t *testing.T) {
	bundles := reps(30, 6)
	for i := range 9 {
		bundles[i].Sessions[0].Scenario.ID = "for-jane-smith"
		for j := range bundles[i].Sessions {
			bundles[i].Sessions[j].Scenario.Title = "The Jane Smith talk"
			bundles[i].Sessions[j].Objectives[0].Title = "Be Jane Smith"
		}
	}
	r, _, err := read(cohort.Options{}, folder(t, bundles...))
	require.NoError(t, err)
	for _, row := range r.Rows() {
		require.NotContains(t, strings.ToLower(strings.Join(row.Fields(), " ")), "jane")
	}
	require.Contains(t, r.Hidden, cohort.Hidden{What: "scenarios", N: 1, Of: 4, Why: cohort.TooFew})
}

// No number of people can leave the package but as a Cell, a Split or a Mean:
// every field of a Result that is a number is one of those here.
func TestNoOtherNumberLeaves(t *testing.T) {
	allowed := map[string]bool{
		"Cell.N": true, "Mean.Value": true, // from suppress.go alone
		"Share.People": true, "Share.Value": true, "Share.Low": true, "Share.High": true, // worked out from cells
		"Rules.Threshold": true, "Rules.RoundedTo": true, "Rules.MeanOf": true, "Rules.ShareOf": true,
		"Hidden.N": true, "Hidden.Of": true, "Files.Refusals": true, "Refused.N": true, // rows and files
	}
	seen := map[reflect.Type]bool{}
	var walk func(reflect.Type)
	walk = func(at reflect.Type) {
		switch at.Kind() {
		case reflect.Pointer, reflect.Slice, reflect.Map, reflect.Array:
			walk(at.Elem())
		case reflect.Struct:
			if seen[at] {
				return
			}
			seen[at] = true
			for i := range at.NumField() {
				f := at.Field(i)
				if k := f.Type.Kind(); k >= reflect.Int && k <= reflect.Float64 {
					require.True(t, allowed[at.Name()+"."+f.Name], "%s.%s", at.Name(), f.Name)
				}
				walk(f.Type)
			}
		}
	}
	walk(reflect.TypeFor[cohort.Result]())
	require.Greater(t, len(seen), 15)
}
