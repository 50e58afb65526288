package people

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/scenarios"
)

func TestTheSameWishMakesTheSamePerson(t *testing.T) {
	one, err := Make(Wish{Seed: 7})
	require.NoError(t, err)
	same, err := Make(Wish{Seed: 7})
	require.NoError(t, err)
	require.Equal(t, one, same)
	// A wish for one thing leaves what it does not touch as it was.
	elsewhere, err := Make(Wish{Seed: 7, Workplace: "a fire station"})
	require.NoError(t, err)
	require.Equal(t, one.Worker.Name, elsewhere.Worker.Name)
	require.Equal(t, one.Segment.ID, elsewhere.Segment.ID)
	require.Contains(t, elsewhere.Setting, "a fire station")
}

func TestSeedsDiffer(t *testing.T) {
	names, places, segments := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for seed := range uint64(60) {
		p, err := Make(Wish{Seed: seed})
		require.NoError(t, err)
		names[p.Worker.Name], places[p.Workplace.ID], segments[p.Segment.ID] = true, true, true
	}
	require.Greater(t, len(names), 20)
	require.Len(t, places, len(Workplaces()))
	require.Len(t, segments, 6)
}

func TestSegmentsAreFoundByTheirNames(t *testing.T) {
	for name, want := range map[string]string{
		"agency-worker": "agency-worker", "Agency worker": "agency-worker", "agency": "agency-worker", "former": "former-member",
		"non-member": "long-serving-non-member", "Manager friendly": "long-serving-non-member", "young_worker": "young-worker",
	} {
		s, ok := FindSegment(name)
		require.True(t, ok, name)
		require.Equal(t, want, s.ID)
	}
	for _, no := range []string{"", "worker", "member", "list"} {
		_, ok := FindSegment(no)
		require.False(t, ok, no)
	}
	_, err := Make(Wish{Segment: "boss"})
	require.ErrorIs(t, err, ErrNoSegment)
}

// clause is what a rep can say back: three to nine words of a line, between
// its marks.
var marks = regexp.MustCompile(`[.!?;:,…]+`)

func sayable(line string) bool {
	return slices.ContainsFunc(marks.Split(line, -1), func(clause string) bool {
		n := len(strings.Fields(clause))
		return n >= 3 && n <= 9
	})
}

// Each line tells one thing, in words that a rep can say back, and nothing
// is left to be filled in.
func TestLinesCanBeSaidBack(t *testing.T) {
	for _, w := range append(Workplaces(), otherPlace("a mill")) {
		require.Len(t, w.Issue, 4, w.ID)
		for _, x := range w.Issue {
			require.True(t, sayable(x.Says), x.Says)
			require.True(t, sayable(x.More), x.More)
			require.True(t, sayable(x.Hint), x.Hint)
			require.LessOrEqual(t, len(strings.Fields(x.Says)), 32, x.Says)
		}
	}
	for _, s := range Segments() {
		require.Len(t, s.worries, 2)
		for _, x := range append(s.worries, otherWorries()...) {
			require.True(t, sayable(x.Says), x.Says)
			require.NotEmpty(t, x.Cover)
			require.NotEmpty(t, x.Eased)
			require.NotEmpty(t, x.EasedBy)
		}
	}
}

func TestNobodyHasASurnameOrAGap(t *testing.T) {
	for _, n := range firstNames() {
		require.Len(t, strings.Fields(n), 1, n)
	}
	asks := []scenarios.TheAsk{{}, {None: true}, {For: "vote in your ballot", Words: []string{"vote"}}}
	rapid.Check(t, func(t *rapid.T) {
		w := Wish{Seed: rapid.Uint64().Draw(t, "seed"), TheAsk: rapid.SampledFrom(asks).Draw(t, "ask")}
		p, err := Make(w)
		require.NoError(t, err)
		all := strings.Join([]string{p.Title, p.Summary, p.Setting, p.Worker.About, p.Worker.Opening}, " ")
		require.NotContains(t, all, "{")
		require.NotContains(t, all, "your ballot")
		require.Contains(t, p.Setting, p.Worker.Name)
		require.Len(t, p.Worker.CaresAbout, 3)
		require.Equal(t, scenarios.WhenTrusted, p.Worker.Worries[0].Reveal)
		require.Equal(t, []string{p.Worker.CaresAbout[0].ID, p.Worker.Worries[0].ID}, p.Worker.YesWhen)
		if w.TheAsk.None {
			require.Empty(t, p.Worker.Lines.Yes)
			require.NotContains(t, all, "join")
		}
	})
}

// What is drawn goes together: no young parent of grown-up children, no bus
// driver of eighteen.
func TestPeopleHangTogether(t *testing.T) {
	for _, s := range Segments() {
		for age := s.youngest; age <= s.oldest; age++ {
			require.GreaterOrEqual(t, len(homesAt(age)), 3, "%s of %d", s.ID, age)
		}
		for seed := range uint64(200) {
			p, err := Make(Wish{Segment: s.ID, Seed: seed})
			require.NoError(t, err)
			var age int
			_, err = fmt.Sscanf(p.Worker.About, "%d.", &age)
			require.NoError(t, err)
			if age < 40 {
				require.NotContains(t, p.Worker.About, "Grown-up children")
			}
			if strings.Contains(p.Worker.About, "Drives") {
				require.GreaterOrEqual(t, age, 22)
			}
			require.Contains(t, s.names(), p.Worker.Name)
		}
	}
	for _, n := range append(fromAbroad(), ofAnotherTime()...) {
		require.Contains(t, firstNames(), n)
	}
}

// Tutors choose 1, 2, 3: what they get must differ in everything drawn.
func TestSmallSeedsDifferInEverything(t *testing.T) {
	for _, s := range Segments() {
		minds, manners, openings := map[string]int{}, map[string]int{}, map[string]int{}
		for seed := range uint64(30) {
			p, err := Make(Wish{Segment: s.ID, Seed: seed})
			require.NoError(t, err)
			for _, m := range s.mind {
				if strings.Contains(p.Worker.About, m) {
					minds[m]++
				}
			}
			manners[p.Worker.Manner]++
			openings[p.Worker.Opening]++
		}
		for _, counts := range []map[string]int{minds, manners, openings} {
			require.Len(t, counts, 3, s.ID)
			for what, n := range counts {
				require.Less(t, n, 19, "%s: %s", s.ID, what)
			}
		}
	}
}
