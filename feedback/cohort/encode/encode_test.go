package encode_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/parquet-go/parquet-go"
	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/repcoach/repcoach/feedback/cohort/encode"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
)

// nasty is a name as a stranger would choose it.
const nasty = "=HYPERLINK(\"https://evil.example\")<script>alert(1)</script></title>|`\u202e\x1b]52;c;aGk=\x07"

func shown(n int) cohort.Cell { return cohort.Cell{Shown: true, N: n} }

var hidden = cohort.Cell{Why: cohort.TooFew}

func split(of cohort.Cell, groups ...cohort.Group) cohort.Split {
	return cohort.Split{Of: of, Groups: groups}
}

func group(id string, c cohort.Cell) cohort.Group { return cohort.Group{ID: id, Label: id, People: c} }

func result() *cohort.Result {
	bands := split(shown(60), group("below_secure", shown(25)), group("secure", shown(20)), group("strong", shown(15)))
	none := split(shown(60), group("yes", cohort.Cell{Why: cohort.SmallOne}), group("not_yes", cohort.Cell{Why: cohort.SmallOne}))
	pairs := []cohort.Agreement{{Judges: "rules-model", Label: "rules and model", Split: split(shown(40), group("same", shown(30)), group("different", shown(10)))}}
	return &cohort.Result{
		Schema: cohort.Schema, People: shown(60), Filter: cohort.Filter{Course: nasty},
		Practised: cohort.Practised{
			Weeks:    []cohort.Week{{Week: "2026-W40", People: shown(35)}, {Week: "2026-W41", People: hidden}},
			Attempts: split(shown(60), group("1", shown(20)), group("2_or_more", shown(40))),
		},
		Scenarios: []cohort.Scenario{{ID: "first", Title: nasty, People: shown(60), Objectives: []cohort.Objective{{
			ID: "listen", Title: nasty, NotScored: hidden, First: split(shown(60), group("below_secure", shown(45)), group("secure_or_strong", shown(15))),
			Latest: bands, Change: split(shown(40), group("better", shown(25)), group("same", shown(15)), group("less", shown(10))),
			Begun:  []cohort.Period{{From: "2026-W40", To: "2026-W41", Split: none}},
			Checks: []cohort.Check{{ID: "open", Latest: none, Agreement: pairs}},
		}}}},
		Confidence: cohort.Confidence{Before: none, After: none, Change: none, MeanBefore: cohort.Mean{Shown: true, Value: 2.6}, MeanAfter: cohort.Mean{Why: cohort.TooAlike}},
		Agreement:  pairs,
		Teach:      []cohort.Lesson{{Scenario: "first", Objective: "listen", Title: nasty, Share: cohort.Share{People: 60, Value: 0.42, Low: 0.3, High: 0.55}, Words: "About 4 in 10 people."}},
		Hidden:     []cohort.Hidden{{What: "checks", N: 1, Of: 1, Why: cohort.SmallOne}},
		Files:      cohort.Files{Refusals: 3, Refused: []cohort.Refused{{Why: nasty, N: 3}}},
	}
}

func TestJSONIsInertAndExact(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, encode.JSON(&b, result()))
	for _, r := range b.String() {
		require.False(t, r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)), "%U", r)
	}
	var back cohort.Result
	require.NoError(t, json.Unmarshal(b.Bytes(), &back))
	require.Equal(t, *result(), back)
}

func TestCSVIsTidyAndHasNoFormulas(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, encode.CSV(&b, result()))
	lines, err := csv.NewReader(&b).ReadAll()
	require.NoError(t, err)
	require.Equal(t, cohort.Columns(), lines[0])
	rows := result().Rows()
	require.Len(t, lines, len(rows)+1)
	for i, line := range lines[1:] {
		for j, cell := range line {
			require.False(t, strings.HasPrefix(cell, "="), "%q", cell)
			if lines[0][j] == "value" && rows[i].Shown {
				n, err := strconv.ParseFloat(cell, 64)
				require.NoError(t, err)
				require.Equal(t, *rows[i].Value, n)
			} else if lines[0][j] == "value" {
				require.Empty(t, cell)
			}
		}
	}
}

func TestParquetHoldsTheSameRows(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, encode.Parquet(&b, result()))
	back, err := parquet.Read[cohort.Row](bytes.NewReader(b.Bytes()), int64(b.Len()))
	require.NoError(t, err)
	require.Equal(t, result().Rows(), back)
}

func TestMarkdownIsPlain(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, encode.Markdown(&b, result()))
	text := b.String()
	require.NotContains(t, text, "<script>")
	require.NotContains(t, text, "evil.example\")<")
	for _, want := range []string{"About 60 people.", "## What to teach next", "| 60 | 25 | 35 | hidden | hidden | 20 | 15 | hidden |", "| 2026-W41 | hidden |", "| Average before |  | 2.6 |", "| Average after |  | hidden |"} {
		require.Contains(t, text, want)
	}
	for _, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(line, "| first ") && strings.Contains(line, "HYPERLINK") {
			require.Contains(t, line, `\|`, "a bar in a name ends no cell")
		}
	}
}

func TestXLSXHasNumbersTextAndAChart(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, encode.XLSX(&b, result()))
	f, err := excelize.OpenReader(bytes.NewReader(b.Bytes()))
	require.NoError(t, err)
	defer f.Close()
	require.Equal(t, []string{"About", "Teach next", "Objectives", "First and latest", "Checks", "Weeks compared", "Weeks", "Scenarios", "How many talks", "Confidence", "Judges", "Hidden", "Rules", "Files", "All rows"}, f.GetSheetList())
	cell := func(at string) (string, excelize.CellType) {
		v, err := f.GetCellValue("Objectives", at)
		require.NoError(t, err)
		kind, err := f.GetCellType("Objectives", at)
		require.NoError(t, err)
		return v, kind
	}
	title, kind := cell("B5")
	require.True(t, strings.HasPrefix(title, "=HYPERLINK"))
	require.Equal(t, excelize.CellTypeSharedString, kind, "a text, whatever it begins with")
	formula, err := f.GetCellFormula("Objectives", "B5")
	require.NoError(t, err)
	require.Empty(t, formula)
	n, kind := cell("D5")
	require.Equal(t, "25", n)
	require.NotEqual(t, excelize.CellTypeSharedString, kind, "a number is a number")
	h, _ := cell("F5")
	require.Equal(t, "hidden", h)
	raw := b.String()
	require.Contains(t, raw, "xl/charts/chart1.xml")
}

// What is empty is said in words, and nothing breaks.
func TestAnEmptyResult(t *testing.T) {
	empty := &cohort.Result{People: hidden}
	for _, write := range []func(io.Writer, *cohort.Result) error{encode.JSON, encode.CSV, encode.Markdown, encode.XLSX, encode.Parquet} {
		var b bytes.Buffer
		require.NoError(t, write(&b, empty))
		require.NotZero(t, b.Len())
	}
}

type full struct{}

var errFull = errors.New("the disk is full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestAWriteThatFailsIsReported(t *testing.T) {
	for _, write := range []func(io.Writer, *cohort.Result) error{encode.JSON, encode.CSV, encode.Markdown, encode.XLSX, encode.Parquet} {
		require.ErrorIs(t, write(full{}, result()), errFull)
	}
}
