package encode_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/repcoach/repcoach/feedback/export"
	"github.com/repcoach/repcoach/feedback/summary"
)

// formulas are texts that a spreadsheet would run if it took them for its own.
var formulas = []string{
	"=1+1", "+1+1", "-1+1", "@SUM(1,1)", "＝1+1", " =1+1", `=HYPERLINK("https://evil.example";"press")`, "=cmd|'/C calc'!A0", "@1", "-2", "+44 1", "=1+1 in words",
}

// evil puts them wherever a summary lets a person write.
func evil(b *summary.Bundle) {
	b.Course = formulas[0]
	for i := range b.Sessions {
		s := &b.Sessions[i]
		s.Scenario.ID, s.Scenario.Title = "-"+s.Scenario.ID, "=1+1&\""+s.Scenario.ID+"\""
		for j := range s.Objectives {
			o := &s.Objectives[j]
			o.Title, o.ID = formulas[(j+len(s.Scenario.ID))%len(formulas)], "-"+o.ID
			for k := range o.Checks {
				o.Checks[k].ID = fmt.Sprintf("-%d-%d", j, k)
			}
		}
	}
}

// office is LibreOffice, which .ci/spreadsheet installs and names.
func office(t *testing.T) string {
	path := os.Getenv("REPCOACH_LIBREOFFICE")
	if path == "" {
		t.Skip("no LibreOffice: .ci/spreadsheet runs this with one")
	}
	return path
}

// opened is what LibreOffice makes of a file: its sheets, cell by cell.
func opened(t *testing.T, name string, raw []byte) map[string][][]sheetCell {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, name)
	require.NoError(t, os.WriteFile(path, raw, 0o600))
	args := []string{"-env:UserInstallation=file://" + filepath.Join(dir, "profile"), "--headless"}
	if filepath.Ext(name) == ".csv" {
		// Commas, UTF-8, dates and numbers found by themselves, formulas worked out: the most that can go wrong.
		args = append(args, "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0,true")
	}
	said, err := exec.CommandContext(t.Context(), office(t), append(args, "--convert-to", "fods", "--outdir", dir, path)...).CombinedOutput()
	require.NoError(t, err, "%s", said)
	made, err := os.ReadFile(filepath.Join(dir, strings.TrimSuffix(name, filepath.Ext(name))+".fods"))
	require.NoError(t, err, "%s", said)
	return readFlat(t, made)
}

// LibreOffice runs a formula when it is given one, so that what follows would
// find one.
func TestLibreOfficeWouldRunAFormula(t *testing.T) {
	cells := opened(t, "plain.csv", []byte("a,b\r\n=1+1,1-2\r\n"))["plain"]
	require.Equal(t, "of:=1+1", cells[1][0].formula)
	require.Equal(t, "float", cells[1][0].kind)
}

func TestLibreOfficeOpensTheCohort(t *testing.T) {
	office(t)
	path := shared(t, 80, 3, evil)
	for _, name := range []string{"=1+1.json", "+1.json", "-1.json", "@SUM(1).json", "\t=1.json", "\r=1.json"} {
		require.NoError(t, os.WriteFile(filepath.Join(filepath.Dir(path), name), []byte("{"), 0o600))
	}
	r, log, err := cohort.Read(t.Context(), []string{filepath.Dir(path)}, cohort.Options{Filter: cohort.Filter{Course: formulas[0]}})
	require.NoError(t, err)
	require.Equal(t, 6, log.Refusals)
	r.Files.Refused = append(r.Files.Refused, cohort.Refused{Why: formulas[3], N: 1}, cohort.Refused{Why: "\t=1", N: 1}, cohort.Refused{Why: "\r+1", N: 1})
	written := every(t, r)
	page := readPage(t, written["html"])

	t.Run("workbook", func(t *testing.T) {
		book := opened(t, "report.xlsx", written["xlsx"])
		met := map[byte]bool{}
		for sheet, rows := range book {
			for _, row := range rows {
				for _, c := range row {
					require.Empty(t, c.formula, "%s: %q", sheet, c.text)
					if c.kind == "string" && c.text != "" {
						met[c.text[0]] = true
					}
				}
			}
		}
		for _, sign := range []byte("=+-@") {
			require.True(t, met[sign], "no text begins with %c", sign)
		}
		for question, want := range page.tables {
			sameTable(t, question, want, sheetOf(book, question))
		}
	})

	t.Run("CSV", func(t *testing.T) {
		records := csvRecords(t, written["csv"])
		rows := opened(t, "report.csv", written["csv"])["report"]
		require.Len(t, rows, len(records))
		people := map[string]float64{}
		for i, row := range rows {
			for j, c := range row {
				require.Empty(t, c.formula)
				require.Equal(t, records[i][j], c.exact(), "line %d: %q", i+1, c.text)
				if i > 0 && records[0][j] == "value" && c.text != "" {
					require.Equal(t, "float", c.kind)
					n, err := strconv.ParseFloat(c.value, 64)
					require.NoError(t, err)
					people[records[i][0]] += n
				}
			}
		}
		for table, question := range map[string]string{"weeks": "Who practised, and when?", "scenarios": "What did they practise?", "attempts": "How many talks did each person have?"} {
			require.NotZero(t, people[table])
			require.Equal(t, people[table], total(page.tables[question]), "%s: the sum of the column in the CSV and of that on the page", table)
		}
	})
}

// total adds up the last column of a table of the page.
func total(rows [][]string) (sum float64) {
	for _, row := range rows {
		if n, err := strconv.ParseFloat(row[len(row)-1], 64); err == nil {
			sum += n
		}
	}
	return sum
}

// sameTable holds a sheet against the table of the page: the words as text,
// the numbers as numbers, and the sum of each column.
func sameTable(t *testing.T, question string, want [][]string, rows [][]sheetCell) {
	require.Len(t, rows, len(want), question)
	for i, line := range want {
		for j, text := range line {
			got := sheetCell{}
			if j < len(rows[i]) {
				got = rows[i][j]
			}
			require.Equal(t, text, clean(got.text), question)
			if isNumber := got.kind == "float" || got.kind == "percentage"; i > 0 && isNumber {
				n, err := strconv.ParseFloat(got.value, 64)
				require.NoError(t, err)
				said, err := strconv.ParseFloat(strings.TrimSuffix(text, "%"), 64)
				require.NoError(t, err, "%s: %q is no number on the page", question, text)
				if got.kind == "percentage" {
					n *= 100
				}
				require.InDelta(t, said, n, 0.5, question)
			} else if n, err := strconv.ParseUint(text, 10, 32); err == nil && n > 0 && i > 0 {
				require.Equal(t, "Answer", want[0][j], "%s: the number %s is text", question, text) // "3" is what somebody answered
			}
		}
	}
}

// clean leaves out what the page does not show.
func clean(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if r < ' ' {
			return -1
		}
		return r
	}, s))
}

func TestLibreOfficeOpensARepsOwnFeedback(t *testing.T) {
	office(t)
	own := feedback.Report{Scenario: feedback.ScenarioRef{ID: "first", Hash: "+ab"}, Judge: feedback.JudgeRef{Kind: "model", Model: "@SUM(2,2)"}}
	texts := append([]string{"\t=1+1", "\r=1+1", "\n=1+1", "two\nlines, \"quoted\"", "=1+1\n=2+2"}, formulas...)
	for i, text := range texts {
		own.Objectives = append(own.Objectives, feedback.Finding{ID: "-" + strconv.Itoa(i), Band: feedback.Secure, Checks: []feedback.CheckResult{{
			ID: "-c", Question: text, Verdict: feedback.Yes, By: feedback.ByRules, Try: text, Evidence: []feedback.Quote{{Turn: 2, Text: text}}}}})
	}
	var b bytes.Buffer
	require.NoError(t, export.CSV(&b, own))
	rows := opened(t, "own.csv", b.Bytes())["own"]
	require.Len(t, rows, 1+len(texts))
	for i, text := range texts {
		found := 0
		for _, c := range rows[1+i] {
			require.Empty(t, c.formula, text)
			if words(strings.TrimPrefix(c.text, "'")) == words(text) {
				require.Equal(t, "string", c.kind, text)
				found++
			}
		}
		require.Equal(t, 3, found, "%q: the question, the quote and the advice", text)
	}
}

// words are the words of a text, however its lines end.
func words(s string) string { return strings.Join(strings.Fields(s), " ") }
