package advice_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/advice"
)

const corpus = "../../testdata/scenarios/"

// today is the day on which the corpus was written.
var today = time.Date(2026, time.November, 22, 9, 0, 0, 0, time.UTC)

// said is everything a tutor is told of a file: what comes with reading, and
// what comes after it.
func said(t testing.TB, name string) (*scenarios.Scenario, scenarios.Complaints) {
	t.Helper()
	source, err := os.ReadFile(name)
	require.NoError(t, err)
	sc, found := scenarios.Inspect(name, source)
	require.NotNil(t, sc, "%v", found)
	return sc, append(found, advice.Give(sc, today)...)
}

// Each file of the corpus has a .want beside it: one line for each advice
// there has to be, "line:column rule: words". There may be no other.
func TestCorpus(t *testing.T) {
	names, err := filepath.Glob(corpus + "advice/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	seen := map[string]bool{}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".yaml"), func(t *testing.T) {
			want, err := os.ReadFile(strings.TrimSuffix(name, ".yaml") + ".want")
			require.NoError(t, err)
			sc, found := said(t, name)
			got := []string{}
			for _, c := range found {
				got = append(got, strings.TrimSuffix(fmt.Sprintf("%d:%d %s: %s", c.Line, c.Column, c.Rule, c.Words), ": "))
				require.True(t, c.Advice)
				require.NotEmpty(t, c.What)
				require.NotEmpty(t, c.Write)
				seen[c.Rule] = true
				if c.Words != "" {
					require.Contains(t, strings.Join(strings.Fields(string(sc.Source)), " "), c.Words)
				}
			}
			require.Equal(t, string(want), strings.Join(append(got, ""), "\n"))
		})
	}
	for _, rule := range advice.Rules() {
		require.True(t, seen[rule], "no file of the corpus shows %q", rule)
		delete(seen, rule)
	}
	require.Empty(t, seen, "rules that Rules does not name")
}

// What ships, and what reads without a mistake in the other corpus, gets no
// advice, on the day and for a year.
func TestTheLibraryNeedsNone(t *testing.T) {
	for _, sc := range scenarios.Library() {
		require.Empty(t, advice.Give(sc, today), sc.ID)
		require.Empty(t, advice.Give(sc, today.AddDate(1, 0, 0)), sc.ID)
		if len(sc.Facts) > 0 {
			require.Len(t, advice.Give(sc, today.AddDate(1, 0, 3)), len(sc.Facts), "%s: facts grow old", sc.ID)
		}
	}
}

// Other languages are left alone by the rules about words.
func TestOtherLanguages(t *testing.T) {
	source, err := os.ReadFile(corpus + "advice/cannot-observe.yaml")
	require.NoError(t, err)
	sc, err := scenarios.Parse("a.yaml", []byte("language: cy-GB\n"+string(source)))
	require.NoError(t, err)
	got := advice.Give(sc, today)
	require.Len(t, got, 1)
	require.Equal(t, "other-language", got[0].Rule)

	// One that is read in part has to say that it is experimental.
	for more, advices := range map[string]int{"": 1, "experimental: Nobody has tried it.\n": 0} {
		sc, err := scenarios.Parse("a.yaml", []byte("language: pl-PL\n"+more+string(source)))
		require.NoError(t, err)
		require.Len(t, advice.Give(sc, today), advices)
	}
}

// The words are found wherever the text is broken into lines.
func TestThePlaceOfWords(t *testing.T) {
	source := "title: T\nsetting: |\n  You meet Karen\n  Whitfield at the gate.\nworker: {name: Jo, opening: Hello}\n" +
		"objectives: [{title: Ask first, checks: [{ask: \"Did the rep ask?\"}]}]\n"
	sc, err := scenarios.Parse("a.yaml", []byte(source))
	require.NoError(t, err)
	got := advice.Give(sc, today)
	require.Len(t, got, 1)
	require.Equal(t, "3:12", strconv.Itoa(got[0].Line)+":"+strconv.Itoa(got[0].Column))
	require.Equal(t, "Karen Whitfield", got[0].Words)
}

// Whatever is left out of a scenario, an advice has its place in the file.
func TestLinesLeftOut(t *testing.T) {
	for n, sc := range scenarios.Library() {
		lines := strings.Split(string(sc.Source), "\n")
		tried := 0
		for i := n; i < len(lines); i += 41 {
			source := strings.Join(slices.Delete(slices.Clone(lines), i, i+1), "\n")
			left, err := scenarios.Parse(sc.ID+".yaml", []byte(source))
			if err != nil {
				continue
			}
			tried++
			for _, a := range advice.Give(left, today.AddDate(5, 0, 0)) {
				require.LessOrEqual(t, a.Line, len(lines)-1)
				require.NotEmpty(t, a.Source)
				require.LessOrEqual(t, a.Column, len([]rune(a.Source))+1)
			}
		}
		require.Positive(t, tried, sc.ID)
	}
}

func BenchmarkGive(b *testing.B) {
	sc := scenarios.Library()[0]
	for b.Loop() {
		advice.Give(sc, today)
	}
}
