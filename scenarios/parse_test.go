package scenarios_test

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
)

const minimal = `title: A talk at the kettle
setting: The tea point, ten to one.
worker:
  name: Dana
  opening: What's this about?
  cares_about:
    - what: Rotas change with two days' notice
      says: The rotas, since you ask.
    - what: Rotas change with two days' notice
      says: The rotas again.
  worries:
    - says: I don't want my name on a list.
objectives:
  - title: Practise active listening
    checks:
      - ask: Did the rep ask an open question about work?
      - ask: Did the rep ask an open question about work?
        spot: open_question >= 2
`

func parse(t testing.TB, source string) *scenarios.Scenario {
	t.Helper()
	sc, err := scenarios.Parse("folder/Week 3 talk.yaml", []byte(source))
	require.NoError(t, err)
	return sc
}

func TestStandards(t *testing.T) {
	sc := parse(t, minimal)
	complete(t, sc)
	require.Equal(t, "week-3-talk", sc.ID)
	require.Equal(t, 10, sc.Minutes)
	require.Equal(t, "en-GB", sc.Language)
	require.True(t, sc.ShowsStars())
	require.Equal(t, []string{"promise", "pressure", "legal_claim", "confidence_breach"}, sc.Never)
	require.Len(t, sc.Signposts, 3)
	require.Equal(t, scenarios.Stance{Starts: "guarded", Patience: 3}, sc.Worker.Stance)

	issues, worry := sc.Worker.CaresAbout, sc.Worker.Worries[0]
	require.Equal(t, "rotas-change-with-two-days-notice", issues[0].ID)
	require.Equal(t, "rotas-change-with-two-days-notice-2", issues[1].ID)
	require.Equal(t, scenarios.WhenAsked, issues[0].Reveal)
	require.Equal(t, scenarios.WhenTrusted, worry.Reveal)
	require.Equal(t, []string{"acknowledgement", "reflection"}, worry.EasedBy)
	require.Equal(t, worry.Says, worry.What)
	require.Equal(t, []string{issues[0].ID, worry.ID}, sc.Worker.YesWhen, "the first issue and every worry")

	checks := sc.Objectives[0].Checks
	require.Equal(t, "practise-active-listening", sc.Objectives[0].ID)
	require.Equal(t, "ask-an-open-question-about-work", checks[0].ID)
	require.Equal(t, "ask-an-open-question-about-work-2", checks[1].ID)
}

func TestTheAsk(t *testing.T) {
	join := parse(t, minimal).TheAsk
	require.True(t, join.Joining())
	require.Equal(t, "join the union", join.What())
	require.Equal(t, "said yes to joining", join.Said())
	require.Equal(t, join.What(), scenarios.TheAsk{}.What(), "a scenario made by hand asks to join")
	require.Equal(t, join.Said(), scenarios.TheAsk{}.Said())

	none := parse(t, "the_ask: none\n"+minimal).TheAsk
	require.True(t, none.None)
	require.False(t, none.Joining())
	require.Empty(t, none.What())
	require.Equal(t, "join the union", none.Pushed())

	other := parse(t, "the_ask: {for: put your name down as rep?, words: [rep, put your name down]}\n"+minimal).TheAsk
	require.False(t, other.Joining())
	require.Equal(t, "put your name down as rep", other.What())
	require.Equal(t, other.What(), other.Pushed())
	require.Equal(t, "put my name down as rep", other.Mine())
	require.Equal(t, "agreed to put their name down as rep", other.Said())
	require.Equal(t, []string{"rep", "put your name down"}, other.Words)

	said := parse(t, "the_ask: {for: vote, words: [vote], yes: said they will vote.}\n"+minimal).TheAsk
	require.Equal(t, "said they will vote", said.Said())
}

func TestValuesStayAsTyped(t *testing.T) {
	sc, err := scenarios.Load(filepath.Join(corpus, "good", "typed-values.yaml"))
	require.NoError(t, err)
	require.Equal(t, "010", sc.Title)
	require.Equal(t, "1.0", sc.Summary)
	require.Equal(t, "2026-01-02", sc.Course)
	require.Equal(t, "007", sc.Worker.Name)
	require.Equal(t, "no", sc.Worker.Opening)
	require.Equal(t, "1e3", sc.Worker.CaresAbout[0].What)
	require.Equal(t, []string{"1", "true"}, sc.Worker.Answers[0].About)
	require.Equal(t, "off", sc.Worker.Answers[0].Says)
	require.Equal(t, 12, sc.Minutes)
	require.False(t, sc.ShowsStars())
	require.Empty(t, sc.Never)
	require.Empty(t, sc.Signposts)
	require.Empty(t, sc.Worker.YesWhen, "an empty list means that nothing has to be heard first")
}

// A byte order mark and Windows line ends change nothing but the hash.
func TestWindowsFile(t *testing.T) {
	windows, err := scenarios.Load(filepath.Join(corpus, "good", "windows.yaml"))
	require.NoError(t, err)
	source := strings.TrimPrefix(strings.ReplaceAll(string(windows.Source), "\r\n", "\n"), "\ufeff")
	unix, err := scenarios.Parse(windows.File, []byte(source))
	require.NoError(t, err)
	require.NotEqual(t, unix.Hash, windows.Hash)
	require.Equal(t, unix.Worker, windows.Worker)
	require.Equal(t, unix.Objectives, windows.Objectives)
}

func TestTextKeepsItsLines(t *testing.T) {
	sc, err := scenarios.Load(filepath.Join(corpus, "good", "full.yaml"))
	require.NoError(t, err)
	require.Equal(t, "The tea point.\n\nThe kettle is on.", sc.Setting)
	require.Equal(t, "A file that uses everything, in the order of the manual.", sc.Summary)
	require.Equal(t, "Worker: What's this about?\nRep: How's work been lately?", sc.Examples[0].Text)
}

func TestAdvice(t *testing.T) {
	for name, tc := range map[string]struct {
		from, to string
		line     int
		what     string
	}{
		"hash in text":      {"A talk at the kettle", "A talk with branch #4 rep", 1, `ends with "talk with branch"`},
		"hash on next line": {"The tea point, ten to one.", "The tea point\n  of branch #4.", 3, `ends with "of branch"`},
		"one space":         {"What's this about?", "Well # then", 5, "left out"},
		"curly quotes":      {"What's this about?", "“What's this about?”", 5, "curly quotes"},
		"no question mark":  {"about work?\n        spot", "about work\n        spot", 16, "question mark"},
		"no words":          {"\n      says: The rotas again.", "", 9, "no words of their own"},
	} {
		t.Run(name, func(t *testing.T) {
			source := strings.Replace(minimal, tc.from, tc.to, 1)
			if name == "no question mark" {
				source = strings.Replace(minimal, "about work?", "about work", 1)
			}
			require.NotEqual(t, minimal, source)
			sc, found := scenarios.Inspect("a.yaml", []byte(source))
			require.NotNil(t, sc, "advice fails nothing")
			require.Empty(t, found.Errors())
			require.Len(t, found.Advice(), 1, "%v", found)
			require.Equal(t, tc.line, found[0].Line)
			require.Contains(t, found[0].What, tc.what)
			require.Contains(t, found[0].String(), ": advice: ")
			_, err := scenarios.Parse("a.yaml", []byte(source))
			require.NoError(t, err)
		})
	}
	sc, found := scenarios.Inspect("a.yaml", []byte(strings.Replace(minimal, "A talk at the kettle", "A talk  # to do", 1)))
	require.Equal(t, "A talk", sc.Title)
	require.Empty(t, found)
}

func TestNotesAreNoAdvice(t *testing.T) {
	source, err := os.ReadFile(filepath.Join(corpus, "good", "notes.yaml"))
	require.NoError(t, err)
	sc, found := scenarios.Inspect("notes.yaml", source)
	require.NotNil(t, sc)
	require.Empty(t, found)
	require.Equal(t, "Room #4, and this # stays.", sc.Setting)
	require.Equal(t, "Dana", sc.Worker.Name)
}

func TestTooBigAndTooDeep(t *testing.T) {
	for name, source := range map[string]string{
		"flow lists":  "title: " + strings.Repeat("[", 12000),
		"flow keys":   strings.Repeat("{a: ", 12000),
		"block lists": strings.Repeat("- ", 12000) + "x",
		"just deep":   "title: " + strings.Repeat("[", 30) + strings.Repeat("]", 30),
		"big":         strings.Repeat("# all notes\n", 30000),
		"big text":    minimal + "summary: " + strings.Repeat("x", 256<<10),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := scenarios.Parse("a.yaml", []byte(source))
			var found scenarios.Complaints
			require.ErrorAs(t, err, &found)
			want := "nested too deep"
			if strings.HasPrefix(name, "big") {
				want = "too big"
			}
			require.Contains(t, found.Error(), want)
			require.Less(t, len(found.Error()), 4000)
		})
	}
}

// A long list is cut short and not searched to its end: 10,000 issues and
// 40,000 ids that name none of them once took two minutes.
func TestTooManyItems(t *testing.T) {
	source := strings.Replace(minimal, "  worries:", "  says_yes_when: ["+strings.Repeat("q,", 40000)+"]\n  worries:", 1)
	source = strings.Replace(source, "    - what: Rotas", strings.Repeat("    - what: y\n", 10000)+"    - what: Rotas", 1)
	_, err := scenarios.Parse("a.yaml", []byte(source))
	var found scenarios.Complaints
	require.ErrorAs(t, err, &found)
	require.Less(t, len(found), 300)
	require.True(t, complains(found, 107, `"cares_about" has 10002 items, and may have 100`))
	require.True(t, complains(found, 10011, `"says_yes_when" has 40000 items, and may have 100`))
	require.Less(t, len(found.Error()), 30000)
}

func TestErrorShowsThePlace(t *testing.T) {
	_, err := scenarios.Parse("talk.yaml", []byte(strings.Replace(minimal, "A talk at the kettle", "Meeting: part two", 1)))
	require.EqualError(t, err, `talk.yaml:1:15: a colon followed by a space may not be inside text that has no quotes
    1 | title: Meeting: part two
      |               ^
        Put the text in double quotes: title: "Meeting: part two"`)
}

func TestErrorStopsAtFifty(t *testing.T) {
	var b strings.Builder
	b.WriteString(minimal)
	for i := range 300 {
		b.WriteString("zzzz" + strings.Repeat("q", i) + ": 1\n")
	}
	_, err := scenarios.Parse("a.yaml", []byte(b.String()))
	var found scenarios.Complaints
	require.ErrorAs(t, err, &found)
	require.Len(t, found, 300)
	require.Contains(t, err.Error(), "and 250 more")
	require.Equal(t, 50, strings.Count(err.Error(), "a.yaml:"))
}

func TestWhere(t *testing.T) {
	sc := parse(t, minimal)
	for path, want := range map[string][2]int{
		"title":                        {1, 8},
		"worker.name":                  {4, 9},
		"worker.cares_about[1].says":   {10, 13},
		"worker.worries[0].eased_by":   {12, 7},
		"objectives[0].checks[1].ask":  {17, 14},
		"objectives[0].checks[1].spot": {18, 15},
		"objectives[0].checks[0].spot": {16, 9},
		"nowhere[3].at.all":            {1, 1},
	} {
		line, col := sc.Where(path)
		require.Equal(t, want, [2]int{line, col}, path)
	}
	c := sc.Complain("objectives[0].checks[1].spot", "what", "write")
	require.Equal(t, scenarios.Complaint{
		File: sc.File, Line: 18, Column: 15, What: "what", Write: "write", Source: "        spot: open_question >= 2",
	}, c)
}

func TestLoadMissing(t *testing.T) {
	_, err := scenarios.Load(filepath.Join(t.TempDir(), "none.yaml"))
	require.ErrorIs(t, err, fs.ErrNotExist)
	var found scenarios.Complaints
	require.False(t, errors.As(err, &found), "a file that is not there is no mistake in a file")
}

func TestSourceIsACopy(t *testing.T) {
	source := []byte(minimal)
	sc, err := scenarios.Parse("a.yaml", source)
	require.NoError(t, err)
	source[0] = 'X'
	require.Equal(t, minimal, string(sc.Source))
	require.Equal(t, fmt.Sprintf("%x", sha256.Sum256([]byte(minimal))), sc.Hash)
}
