package encode_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/repcoach/repcoach/feedback/cohort/encode"
	"github.com/repcoach/repcoach/feedback/cohort/madeup"
	"github.com/repcoach/repcoach/feedback/summary"
)

// every encodes one report in every format there is.
func every(t testing.TB, r *cohort.Result) map[string][]byte {
	out := map[string][]byte{}
	for format, write := range map[string]func(io.Writer, *cohort.Result) error{
		"html": encode.HTML, "csv": encode.CSV, "json": encode.JSON, "md": encode.Markdown, "xlsx": encode.XLSX, "parquet": encode.Parquet,
	} {
		var b bytes.Buffer
		require.NoError(t, write(&b, r), format)
		out[format] = b.Bytes()
	}
	return out
}

// shared is a file of what some made-up reps have shared.
func shared(t testing.TB, reps, talks int, change func(*summary.Bundle)) string {
	var lines []byte
	for n := range reps {
		b := madeup.Rep(3, n, talks)
		change(&b)
		line, err := summary.Line(b)
		require.NoError(t, err)
		lines = append(lines, line...)
	}
	path := filepath.Join(t.TempDir(), "all.jsonl")
	require.NoError(t, os.WriteFile(path, lines, 0o600))
	return path
}

// Whatever somebody opens, the page, the table or the workbook, they read the
// same numbers, and where one hides a number so do all the others.
func TestEveryFormatSaysTheSame(t *testing.T) {
	asTheyAre := func(*summary.Bundle) {}
	many, few := shared(t, 240, 3, asTheyAre), shared(t, 60, 2, asTheyAre)
	for name, of := range map[string]struct {
		path string
		cohort.Options
	}{
		"many": {path: many}, "few": {path: few},
		"one talk each": {path: shared(t, 24, 1, asTheyAre)},
		"eleven":        {path: shared(t, 11, 4, asTheyAre)},
		"alike": {path: shared(t, 40, 2, func(b *summary.Bundle) {
			for i := range b.Sessions {
				b.Sessions[i].Confidence.Before, b.Sessions[i].Confidence.After = nil, nil
				for j := range b.Sessions[i].Objectives {
					b.Sessions[i].Objectives[j].Band = "strong"
				}
			}
		})},
		"a low threshold":  {path: few, Options: cohort.Options{Threshold: 5}},
		"a high threshold": {path: many, Options: cohort.Options{Threshold: 30}},
		"a branch":         {path: many, Options: cohort.Options{Filter: cohort.Filter{Branch: "north"}}},
		"a scenario":       {path: many, Options: cohort.Options{Filter: cohort.Filter{Scenario: "former-member"}}},
		"some weeks":       {path: many, Options: cohort.Options{Filter: cohort.Filter{From: "2026-W38", To: "2026-W42"}}},
		"a branch's weeks": {path: many, Options: cohort.Options{Filter: cohort.Filter{Branch: "west", To: "2026-W43"}}},
	} {
		t.Run(name, func(t *testing.T) {
			r, _, err := cohort.Read(t.Context(), []string{of.path}, of.Options)
			require.NoError(t, err)
			agreed(t, every(t, r))
		})
	}
}

func agreed(t *testing.T, written map[string][]byte) {
	records := csvRecords(t, written["csv"])
	doc := jsonOf(t, written["json"])
	workbook, tidy := sheets(t, written["xlsx"])
	inCSV := longOf(t, records)
	inJSON, labels := jsonLong(doc)
	require.Empty(t, inCSV.unlike(inJSON), "CSV and JSON")
	require.Empty(t, inCSV.unlike(longOf(t, parquetRecords(t, written["parquet"]))), "CSV and Parquet")
	require.Empty(t, inCSV.unlike(longOf(t, spelled(tidy))), "CSV and the last sheet of the workbook")

	page := readPage(t, written["html"])
	e := expected{long: inCSV, records: records, labels: labels, used: map[string]bool{}}
	want := e.all()
	trendsAgree(t, page, doc)
	for question, rows := range page.tables {
		switch question {
		case "What to teach next", "What is hidden, and why?", "By which rules?", "Which files could not be used?":
		default:
			require.Equal(t, want[question], rows[1:], "%s: the page and the CSV", question)
			delete(want, question)
		}
	}
	require.Empty(t, want, "the CSV has a table that the page has not")
	hiddenAgree(t, page, inCSV)
	lessonsAgree(t, page, doc, inCSV)
	picturesAgree(t, page, doc)
	people := "Fewer people than may be shown."
	if n, ok := inCSV[named("people", "", "", "", "", "", "", "all", "people")]; ok && !strings.HasPrefix(n, gone) {
		people = "About " + n + " people."
	}
	require.Equal(t, people, page.lead[0])
	require.Contains(t, string(written["md"]), people)
	for name, value := range inCSV {
		table, _, _ := strings.Cut(name, "|")
		if !strings.HasPrefix(value, gone) && table != "people" && table != "teach" {
			require.True(t, e.used[name], "the CSV shows %s, which the page never looks at", name)
		}
	}

	page = readPage(t, written["html"])
	inMarkdown := markdownTables(written["md"])
	require.Equal(t, page.tables, inMarkdown, "the page and Markdown")
	for question, rows := range page.tables {
		require.Equal(t, rows, workbook[question], "the page and the workbook")
	}
}

// spelled writes the truth values of a workbook as CSV has them.
func spelled(rows [][]string) [][]string {
	for _, row := range rows {
		for i, cell := range row {
			if cell == "TRUE" || cell == "FALSE" {
				row[i] = strings.ToLower(cell)
			}
		}
	}
	return rows
}

// trendsAgree takes the words off the table of the weeks, which the JSON has
// too, and leaves the numbers.
func trendsAgree(t *testing.T, page pageOf, doc map[string]any) {
	const question = "Does it get better?"
	var said, want []string
	for i, row := range page.tables[question] {
		if words := row[len(row)-1]; i > 0 && words != "" {
			said = append(said, row[0]+": "+words)
		}
		page.tables[question][i] = row[:len(row)-1]
	}
	for _, trend := range list(doc["trends"]) {
		want = append(want, str(trend, "scenario")+": "+str(trend, "words"))
	}
	require.Equal(t, want, said)
}

// hiddenAgree counts in the CSV what the page says is hidden.
func hiddenAgree(t *testing.T, page pageOf, inCSV long) {
	kinds := map[string]string{
		"weeks": "weeks", "attempts": "how many talks people had", "agreement": "agreement of the judges in all talks",
		"confidence_before": "confidence", "confidence_after": "confidence", "confidence_change": "confidence",
		"latest": "latest attempts at an objective", "change": "first against latest attempt", "begun": "first attempts at an objective",
		"checks": "checks", "agreement_on_checks": "agreement of the judges on a check",
	}
	rows, counted := map[string]bool{}, map[[2]string]int{}
	for name, value := range inCSV {
		part := strings.Split(name, "|")
		what, group, measure := kinds[part[0]], part[7], part[8]
		if measure == "mean" {
			what = "average confidence"
		}
		if what == "" || group == "all" && part[0] != "weeks" && measure != "mean" {
			continue
		}
		row := strings.Join(append(part[:7:7], measure), "|")
		why, isHidden := strings.CutPrefix(value, gone)
		if isHidden && !rows[row] {
			counted[[2]string{what, why}]++
		}
		rows[row] = true
	}
	said := map[[2]string]int{}
	for _, row := range page.tables["What is hidden, and why?"] {
		if n, err := strconv.Atoi(row[1]); err == nil && row[0] != "scenarios" { // of those the CSV names none
			said[[2]string{row[0], row[3]}] = n
		}
	}
	require.Equal(t, counted, said)
}

// What to teach next is said in three ways: in words, in hundredths and as a
// share. They come from the same numbers.
func lessonsAgree(t *testing.T, page pageOf, doc map[string]any, inCSV long) {
	lessons := list(doc["teach"])
	rows := page.tables["What to teach next"]
	require.Len(t, rows, min(1, len(lessons))+len(lessons))
	for i, lesson := range lessons {
		row := rows[i+1]
		require.Equal(t, []string{str(lesson, "scenario"), str(lesson, "title"), str(lesson, "check")}, row[:3])
		require.Equal(t, str(object(lesson)["share"], "people"), row[3])
		for j, measure := range []string{"share", "share_low", "share_high"} {
			value := inCSV[named("teach", row[0], str(lesson, "objective"), row[2], "", "", "", "below_secure", measure)]
			require.Equal(t, inHundredths(value), row[4+j])
		}
		hundredths, err := strconv.Atoi(strings.TrimSuffix(row[4], "%"))
		require.NoError(t, err)
		said := regexp.MustCompile(`^About (\d+) in 10 people`).FindStringSubmatch(row[7])
		require.NotNil(t, said, row[7])
		tenths, err := strconv.Atoi(said[1])
		require.NoError(t, err)
		require.InDelta(t, hundredths, 10*tenths, 6, row[7])
		require.Equal(t, str(lesson, "words"), row[7])
	}
}

// A picture says in words what the JSON has, and the numbers drawn in it are
// among those words or, for shares, in the table.
func picturesAgree(t *testing.T, page pageOf, doc map[string]any) {
	splits := map[string][]any{} // by question, in the order of the picture
	put := func(question string, all ...any) { splits[question] = append(splits[question], all...) }
	put("How many talks did each person have?", object(doc["practised"])["attempts"])
	put("How confident do people feel?", object(doc["confidence"])["before"], object(doc["confidence"])["after"])
	for _, a := range list(doc["agreement"]) {
		put("Do the rules, the model and the tutors agree?", object(a)["split"])
	}
	for _, s := range list(doc["scenarios"]) {
		for _, o := range list(object(s)["objectives"]) {
			put("How far have people come with each objective?", object(o)["latest"])
			for _, c := range list(object(o)["checks"]) {
				put("Which checks do people pass?", object(c)["latest"])
			}
			for _, p := range list(object(o)["begun"]) {
				put("Does it get better?", object(p)["split"])
			}
		}
	}
	for question, all := range splits {
		words := ""
		for _, d := range page.pictures[question] {
			words += d.said
		}
		for _, split := range all {
			said := saidOf(split)
			at := strings.Index(words, ": "+said+". ")
			require.GreaterOrEqual(t, at, 0, "%s: a picture does not say %q", question, said)
			words = words[at+len(said)+2:]
		}
	}
	for question, drawn := range page.pictures {
		table := ""
		for _, row := range page.tables[question] {
			table += "|" + strings.Join(row, "|") + "|"
		}
		for _, d := range drawn {
			for _, n := range d.numbers {
				require.True(t, regexp.MustCompile(`\b`+n+`\b`).MatchString(d.said) || strings.Contains(table, "|"+n+"|"), "%s: %s is drawn and said nowhere", d.title, n)
			}
		}
	}
}

// saidOf puts a split of the JSON in words.
func saidOf(split any) string {
	var parts []string
	for _, g := range list(object(split)["groups"]) {
		people := object(object(g)["people"])
		if people["shown"] != true {
			return notShown
		}
		parts = append(parts, str(g, "label")+" "+str(people, "people"))
	}
	return strings.Join(parts, ", ")
}
