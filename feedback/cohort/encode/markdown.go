package encode

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/repcoach/repcoach/feedback/export"
)

// Title stands over every report.
const Title = "What the shared practice feedback says"

// Markdown writes the tables one below the other.
func Markdown(w io.Writer, r *cohort.Result) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n", Title)
	for _, line := range about(r) {
		fmt.Fprintf(&b, "%s\\\n", export.Plain(line))
	}
	for _, t := range tables(r) {
		t.markdown(&b)
	}
	_, err := io.WriteString(w, b.String())
	return wrap("Markdown", err)
}

func (t table) markdown(b *strings.Builder) {
	fmt.Fprintf(b, "\n## %s\n\n", t.question)
	if t.note != "" {
		fmt.Fprintf(b, "%s\n\n", t.note)
	}
	if len(t.rows) == 0 {
		fmt.Fprint(b, "Nothing to show.\n")
		return
	}
	line := func(cells []string) { fmt.Fprintf(b, "| %s |\n", strings.Join(cells, " | ")) }
	line(t.columns)
	rule := make([]string, len(t.columns))
	for i := range rule {
		rule[i] = "---"
		if t.numbers(i) {
			rule[i] = "---:"
		}
	}
	line(rule)
	for _, row := range t.rows {
		cells := make([]string, len(row))
		for i, c := range row {
			cells[i] = export.Plain(said(c))
		}
		line(cells)
	}
}

func said(cell any) string {
	switch c := cell.(type) {
	case int:
		return strconv.Itoa(c)
	case mean:
		return strconv.FormatFloat(float64(c), 'f', 1, 64)
	case percent:
		return strconv.FormatFloat(math.Round(100*float64(c)), 'f', 0, 64) + "%"
	}
	return fmt.Sprint(cell)
}
