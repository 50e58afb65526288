package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/feedback"
)

// Columns are the columns of the CSV, one row a check.
var columns = []string{
	"scenario", "scenario_hash", "judge", "model", "stars",
	"objective", "band", "check", "question", "verdict", "by", "turn", "quote", "try",
}

// CSV writes one row for each check, as RFC 4180 has it: CRLF line ends,
// quotes doubled. A spreadsheet opens it without running anything: a cell
// that could be taken for a formula begins with an apostrophe. Only the first
// quote of a check is in it.
func CSV(w io.Writer, reports ...feedback.Report) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.Write(columns); err != nil {
		return fmt.Errorf("write the feedback as CSV: %w", err)
	}
	for _, r := range reports {
		for _, row := range rows(r) {
			if err := out.Write(row); err != nil {
				return fmt.Errorf("write the feedback as CSV: %w", err)
			}
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("write the feedback as CSV: %w", err)
	}
	return nil
}

func rows(r feedback.Report) [][]string {
	stars := ""
	if r.Stars != nil {
		stars = strconv.Itoa(*r.Stars)
	}
	var out [][]string
	for _, o := range r.Objectives {
		for _, c := range o.Checks {
			turn, quote := "", ""
			if len(c.Evidence) > 0 {
				turn, quote = strconv.Itoa(c.Evidence[0].Turn), c.Evidence[0].Text
			}
			row := []string{
				r.Scenario.ID, r.Scenario.Hash, r.Judge.Kind, r.Judge.Model, stars,
				o.ID, string(o.Band), c.ID, c.Question, string(c.Verdict), string(c.By), turn, quote, c.Try,
			}
			for i := range row {
				row[i] = Cell(row[i])
			}
			out = append(out, row)
		}
	}
	return out
}

// Cell makes a text safe to open in a spreadsheet (OWASP ASVS 1.2.10): what
// begins like a formula, after any blanks and also in its full-width forms,
// gets an apostrophe in front. NUL, which ends a cell in some programs, goes.
func Cell(s string) string {
	s = strings.ReplaceAll(s, "\x00", "")
	if s == "" {
		return s
	}
	if strings.ContainsAny(s[:1], "\t\r\n") || startsFormula(s) {
		return "'" + s
	}
	return s
}

func startsFormula(s string) bool {
	for _, r := range strings.TrimLeft(s, " \u00a0\u3000\ufeff\u200b\t\r\n") {
		return strings.ContainsRune("=+-@＝＋－＠", r)
	}
	return false
}
